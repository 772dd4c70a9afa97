// Installs the editors and the filters of this folder's package.json in a folder of their own, as test/package does
// with the frameworks, so that `npm ci` at the root does not bring them.
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

/** Installs them, and returns the folder of the packages, the version of each, and what removes them again. */
export async function install() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'blue-heart-editors-')));
  for (const name of ['package.json', 'package-lock.json']) cpSync(new URL(name, import.meta.url), join(folder, name));
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
  });
  const {dependencies} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return {
    packages: join(folder, 'node_modules'),
    versions: Object.fromEntries(
      Object.entries(dependencies).map(([name, version]) => [name, version.replace(/^npm:.*@/, '')]),
    ),
    remove: () => rmSync(folder, {recursive: true}),
  };
}
