// Makes release/ from a built dist/: what can be handed to people who have no Node. Two releases of the same sources
// are the same to the byte.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {contacts} from '../.build/content/contacts.js';
import {writeDrupalModule} from './drupal-module.mjs';
import {billOfMaterials} from './release/bill-of-materials.mjs';
import {licencesOf} from './release/built-in.mjs';
import {fileNames} from './release/file-names.mjs';
import {filesIn, pathsIn} from './release/files-in.mjs';
import {readMes} from './release/read-me.mjs';
import {serverFiles} from './release/server-settings.mjs';
import {versionTime} from './release/version-time.mjs';
import {zipOf} from './release/zip.mjs';
import {writeWordPressPlugin} from './wordpress-plugin.mjs';

const described = JSON.parse(readFileSync('package.json', 'utf8'));
const {version} = described;
const names = fileNames(version);
const time = versionTime(version, contacts);
const write = (name, content) => writeFileSync(join('release', name), content);

rmSync('release', {recursive: true, force: true});
mkdirSync('release');

cpSync(join('dist', names.upload), join('release', names.upload));
const {snippets} = JSON.parse(readFileSync(join('dist', version, 'integrity.json'), 'utf8'));
mkdirSync('release/server');
for (const [path, text] of Object.entries({...readMes(version, snippets), ...serverFiles()})) write(path, text);

const plugins = [await writeWordPressPlugin(), await writeDrupalModule()];

/** What the builder loads: its pages, the files that a page loads, and what it offers to download. */
const builder =
  /^((index|preview|example|strict|embed)\.html|(blue-heart|partner-file|embed)\.(js|js\.map|css)|builder|host|locales|schemas|styles|views|custom-elements\.json|\d.*|.*\.zip)$/;
for (const name of readdirSync('dist').filter((entry) => builder.test(entry)))
  cpSync(join('dist', name), join('release/builder', name), {recursive: true});
for (const path of plugins) cpSync(path, join('release/builder', basename(path)));
for (const path of ['LICENSES.txt', 'builder/LICENSES.txt']) write(path, licencesOf('release/builder'));
write(names.builder, zipOf(filesIn('release/builder', 'builder/'), time));

execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination=release'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

write(names.bill, `${JSON.stringify(billOfMaterials(described, 'release/builder'), null, 2)}\n`);

/** Returns the hash of a file as `sha256sum` writes it. */
function sum(path) {
  const bytes = readFileSync(join('release', path));
  return createHash('sha256').update(bytes).digest('hex');
}
write(
  'SHA256SUMS',
  pathsIn('release')
    .map((path) => `${sum(path)}  ${path}\n`)
    .join(''),
);
