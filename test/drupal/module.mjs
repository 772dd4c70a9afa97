// Unpacks the Drupal module that the build makes, and runs its classes with PHP.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after} from 'node:test';
import {unzipSync} from 'fflate';
import {writeDrupalModule} from '../../scripts/drupal-module.mjs';

const extensions = ['dom', 'mbstring'];
const check = `foreach (${JSON.stringify(extensions)} as $name) if (!extension_loaded($name)) exit(1);`;
if (spawnSync('php', ['-r', check]).status !== 0)
  throw new Error(
    `The tests need PHP with ${extensions.join(' and ')}. On Debian: apt-get install php-cli php-xml php-mbstring`,
  );

const root = mkdtempSync(join(tmpdir(), 'blue-heart-drupal-'));
after(() => rmSync(root, {recursive: true}));

/** The files of the module by their path in the zip. */
export const files = unzipSync(readFileSync(await writeDrupalModule(root)));

for (const [path, bytes] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), bytes);
}

export const folder = join(root, 'blue_heart');
export function textOf(path) {
  return Buffer.from(files[`blue_heart/${path}`]).toString();
}

/** Calls the classes of the module, and returns the answers: `['markup', [name, attributes, page]]`. */
export function php(calls) {
  const script = fileURLToPath(new URL('write.php', import.meta.url));
  return JSON.parse(
    execFileSync('php', [script, folder], {input: JSON.stringify(calls), encoding: 'utf8', maxBuffer: 1e8}),
  );
}
