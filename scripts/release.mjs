// Makes what a webmaster uploads from a built dist/: the folder dist/<version>/, and a zip of it.
import {createHash} from 'node:crypto';
import {cpSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync} from 'fflate';
import {contacts, telOf} from '../.build/content/contacts.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = join('dist', version);

/** What a page can load, and the source maps. All else in dist/ is for people who install the package. */
const uploaded = /^((blue-heart|partner-file|embed)\.(js|js\.map|css|html)|locales|schemas|styles|views)$/;

for (const name of readdirSync('dist').filter((entry) => /^\d|\.zip$/.test(entry)))
  rmSync(join('dist', name), {recursive: true});
for (const name of readdirSync('dist').filter((entry) => uploaded.test(entry)))
  cpSync(join('dist', name), join(folder, name), {recursive: true});
// Code of others that is built into our files comes with its licence.
const licences = [
  ['LICENSE'],
  ['node_modules/lit/LICENSE', 'blue-heart.js contains lit:'],
  ['node_modules/ajv/LICENSE', 'partner-file.js contains parts of Ajv:'],
  ['node_modules/qr/LICENSE-MIT', 'views/materials.js contains qr:'],
];
writeFileSync(
  join(folder, 'LICENSE'),
  licences.map(([path, words]) => `${words ? `${words}\n\n` : ''}${readFileSync(path, 'utf8').trim()}\n`).join('\n\n'),
);

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

const words = readFileSync(new URL('release-README.txt', import.meta.url), 'utf8');
writeFileSync(
  join(folder, 'README.txt'),
  words.replace(/\{(\w+)\}/g, (_, name) => ({version, ...snippets})[name]),
);

function listFiles() {
  return readdirSync(folder, {recursive: true})
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}
const files = Object.fromEntries(
  listFiles().map((path) => [path, {integrity: hash(read(path)), bytes: read(path).length}]),
);
writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify({version, files, snippets}, null, 2)}\n`);

// Servers and upload tools compare files by time and size, and a corrected digit does not change the size: so the files
// of each version get a later time than those before. It is counted from the day the numbers were last read, not from a
// clock, so that two builds are equal.
const [major, minor, patch] = version.split('.').map((part) => parseInt(part, 10));
const lastRead = Object.values(contacts)
  .map((contact) => contact.read)
  .sort()
  .at(-1);
const time = new Date(Date.parse(lastRead) + 2000 * ((major * 100 + minor) * 100 + patch));
for (const path of listFiles()) utimesSync(join(folder, path), time, time);

// A zip holds local times.
process.env.TZ = 'UTC';
const zip = zipSync(Object.fromEntries(listFiles().map((path) => [`${version}/${path}`, read(path)])), {
  level: 9,
  mtime: time,
});
writeFileSync(`dist/blue-heart-elements-${version}.zip`, zip);
