// Makes a version from the changesets in a copy of the tree, and reads the entry in the changelog.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {copyOfTheTree} from '../drills/copy.mjs';

const copy = copyOfTheTree();
after(() => copy.remove());

const versionNow = () => JSON.parse(copy.read('package.json')).version;
const changesets = () => readdirSync(join(copy.folder, '.changeset')).filter((name) => name.endsWith('.md'));
const before = versionNow();
const entries = () => [...copy.read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, words]) => words);

test('a changeset becomes an entry of the changelog, below the numbers that were withdrawn', () => {
  copy.write('.changeset/first.md', "---\n'blue-heart-elements': minor\n---\n\nThe quiz can be\nprinted.\n");
  copy.write('.changeset/second.md', "---\n'blue-heart-elements': patch\n---\n\n- One number.\n- Another number.\n");
  const old = entries();
  const {status, said} = copy.npm('release:version');
  assert.equal(status, 0, said);
  assert.notEqual(versionNow(), before);
  assert.deepEqual(entries(), [...old.slice(0, 2), versionNow(), ...old.slice(2)]);
  assert.equal(old[0], 'Withdrawn numbers');
  const [, entry] = copy.read('CHANGELOG.md').split(/^## \d.*$/m);
  for (const line of ['- The quiz can be\n  printed.', '- One number.', '- Another number.'])
    assert.ok(entry.includes(`\n${line}\n`), `${line} is not in ${entry}`);
  assert.deepEqual(changesets(), []);
});

test('the version stands wherever the old one stood', () => {
  const lock = JSON.parse(copy.read('package-lock.json'));
  assert.deepEqual([lock.version, lock.packages[''].version], [versionNow(), versionNow()]);
  const documents = readdirSync(join(copy.folder, 'docs'), {recursive: true}).filter((path) => path.endsWith('.md'));
  const naming = (version) =>
    ['README.md', ...documents.map((path) => `docs/${path}`)].filter((path) =>
      new RegExp(`(/|elements-)${version}(/|\\.zip|\\.tgz)`).test(copy.read(path)),
    );
  assert.deepEqual(naming(before), []);
  assert.ok(naming(versionNow()).includes('README.md') && naming(versionNow()).length > 3);
});

test('without a changeset no version is made', () => {
  const [version, changelog] = [versionNow(), copy.read('CHANGELOG.md')];
  assert.notEqual(copy.npm('release:version').status, 0);
  assert.deepEqual([versionNow(), copy.read('CHANGELOG.md')], [version, changelog]);
});
