// Makes what a webmaster uploads from a built dist/: the folder dist/<version>/, and a zip with it and instructions.
import {createHash} from 'node:crypto';
import {cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {contacts, telOf} from '../.build/content/contacts.js';
import {licencesOf} from './release/built-in.mjs';
import {fileNames} from './release/file-names.mjs';
import {filesIn, pathsIn} from './release/files-in.mjs';
import {readMes} from './release/read-me.mjs';
import {serverFiles} from './release/server-settings.mjs';
import {versionTime} from './release/version-time.mjs';
import {zipOf} from './release/zip.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = join('dist', version);

/** What a page can load, and the source maps. All else in dist/ is for people who install the package. */
const uploaded = /^((blue-heart|partner-file|embed)\.(js|js\.map|css|html)|locales|schemas|styles|views)$/;

for (const name of readdirSync('dist').filter((entry) => /^\d|\.zip$/.test(entry)))
  rmSync(join('dist', name), {recursive: true});
for (const name of readdirSync('dist').filter((entry) => uploaded.test(entry)))
  cpSync(join('dist', name), join(folder, name), {recursive: true});
// The package has the same files.
for (const path of [join(folder, 'LICENSE'), 'dist/LICENSES.txt']) writeFileSync(path, licencesOf(folder));

const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const read = (file) => readFileSync(join(folder, file));
const {phone} = contacts.meldpunt;
const link = `<a href="${telOf(phone)}">${phone}</a>`;
function snippet(place, checks = '') {
  return (
    `<script src="/blue-heart/${place}/blue-heart.js"${checks} defer></script>\n` +
    `<blue-heart-helpline-card>${link}</blue-heart-helpline-card>`
  );
}
const snippets = {
  fixed: snippet(version, ` integrity="${hash(read('blue-heart.js'))}" crossorigin="anonymous"`),
  updating: snippet('latest'),
};

const files = Object.fromEntries(
  pathsIn(folder).map((path) => [path, {integrity: hash(read(path)), bytes: read(path).length}]),
);
writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify({version, files, snippets}, null, 2)}\n`);

const time = versionTime(version, contacts);
for (const path of pathsIn(folder)) utimesSync(join(folder, path), time, time);

const zip = {
  ...filesIn(folder, `blue-heart/${version}/`),
  ...filesIn(folder, 'blue-heart/latest/'),
  ...serverFiles(),
  ...readMes(version, snippets),
};
writeFileSync(join('dist', fileNames(version).upload), zipOf(zip, time));
