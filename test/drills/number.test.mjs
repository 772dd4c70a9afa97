// Corrects a number in a copy of the tree, by the steps of docs/contributing/add.md. Nothing that ships may have the
// old one afterwards.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {unzipSync} from 'fflate';
import {known} from '../content/known-contacts.mjs';
import {copyOfTheTree} from './copy.mjs';
import {filesToTouch} from './tables.mjs';

const old = known.meldpunt.phone;
const corrected = old.replace(/\d$/, (digit) => (Number(digit) + 1) % 10);
const digits = (phone) => phone.replaceAll(' ', '').slice(1);
const pattern = (phone) => new RegExp([...digits(phone)].join('[ ./-]?'));

const copy = copyOfTheTree();
after(() => copy.remove());

function exchange(path) {
  const text = copy.read(path);
  assert.match(text, pattern(old), path);
  copy.write(path, text.replaceAll(old.slice(1), corrected.slice(1)).replaceAll(digits(old), digits(corrected)));
}
const steps = {
  'src/content/contacts.ts': exchange,
  'test/content/known-contacts.mjs': exchange,
  'README.md': exchange,
  'docs/webmaster/start.md': exchange,
  'docs/webmaster/update.md': exchange,
  'CHANGELOG.md': (path) =>
    copy.replace(path, 'None so far.', `- Meldpunt mensenhandel, ${old}, in 0.1.0: ${corrected} takes its place.`),
  '.changeset/<what>.md': () =>
    copy.write(
      '.changeset/number.md',
      "---\n'blue-heart-elements': patch\n---\n\nThe number of the reporting point is corrected.\n",
    ),
};
const documents = ['README.md', 'docs/webmaster/start.md', 'docs/webmaster/update.md'];

before(() => {
  for (const step of Object.entries(steps)) step[1](step[0]);
  const {status, said} = copy.npm('build');
  assert.equal(status, 0, said);
});

test('the steps are those of the table', () => {
  assert.deepEqual(filesToTouch(copy, 'Correct a number'), Object.keys(steps));
});

test('nothing that ships has the old number, and what showed it shows the new', () => {
  const built = join(copy.folder, 'dist');
  const files = readdirSync(built, {recursive: true}).filter((path) => statSync(join(built, path)).isFile());
  const texts = new Map(files.map((path) => [path, readFileSync(join(built, path))]));
  for (const [path, bytes] of texts)
    if (path.endsWith('.zip'))
      for (const [name, inside] of Object.entries(unzipSync(bytes))) texts.set(`${path}/${name}`, inside);
  for (const name of [...documents, 'package.json', 'LICENSE']) texts.set(name, readFileSync(join(copy.folder, name)));
  const having = (phone) =>
    [...texts].filter(([, bytes]) => pattern(phone).test(Buffer.from(bytes).toString('utf8'))).map(([path]) => path);
  assert.deepEqual(having(old), []);
  const now = having(corrected);
  for (const path of [
    'blue-heart.js',
    'embed.html',
    'example.html',
    'strict.html',
    'content/contacts.js',
    '0.1.0/blue-heart.js',
    ...documents,
  ])
    assert.ok(now.includes(path.replace('0.1.0', JSON.parse(copy.read('package.json')).version)), path);
  assert.ok(now.some((path) => path.endsWith('.zip/README.nl.txt')));
});

test('the tests pass with no other change', () => {
  const built = copy.run(
    'node',
    '--test',
    'test/numbers.test.mjs',
    'test/docs/documents.test.mjs',
    'test/static/prerender.test.mjs',
    'test/static/fallback.test.mjs',
    'test/embed/share.test.mjs',
  );
  assert.equal(built.status, 0, built.said);
  const sources = copy.run(
    'node',
    'node_modules/@web/test-runner/dist/bin.js',
    '--config',
    'test/web-test-runner.config.mjs',
    '--files',
    'test/{content,foundation}/**/*.test.ts',
    'test/elements/{banner,helpline-card,report-button,share}/*.test.ts',
  );
  assert.equal(sources.status, 0, sources.said);
});

test('a number that was forgotten in one place is named', () => {
  copy.write('stories/forgotten.stories.ts', `export const forgotten = 'tel:+32${digits(corrected)}';\n`);
  const {status, said} = copy.run('node', '--test', 'test/numbers.test.mjs');
  assert.notEqual(status, 0);
  assert.match(said, /stories\/forgotten\.stories\.ts/);
});
