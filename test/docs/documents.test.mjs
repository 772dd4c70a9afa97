// README, CONTRIBUTING, CHANGELOG and SECURITY: what they point at is there, and what must come first does.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, test} from 'node:test';
import {stateOf, unitsIn} from '../../scripts/xliff.mjs';

const read = (path) => readFileSync(path, 'utf8');
const withoutCode = (text) => text.replace(/^```[^]*?^```$/gm, '');
const headings = (text, level) =>
  [...withoutCode(text).matchAll(new RegExp(`^#{${level}} (.+)$`, 'gm'))].map(([, words]) => words);
const anchor = (words) =>
  words
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

/** Every document of the tree, for whatever reader. */
const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', {recursive: true})
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
];

for (const document of documents) {
  describe(document, () => {
    const text = read(document);

    test('names files that are there', () => {
      const paths = [
        ...withoutCode(text).matchAll(
          /`((?:docs|src|scripts|test|locales|stories|dist|\.storybook|\.ci)\/[^`\s<>…]+)`/g,
        ),
      ]
        .map(([, path]) => path)
        .filter((path) => !/\d+\.\d+\.\d+/.test(path));
      for (const path of paths) {
        const [folder, pattern] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
        assert.ok(
          pattern.includes('*')
            ? readdirSync(folder).some((name) => name.endsWith(pattern.replace('*', '')))
            : existsSync(path) || existsSync(`dist/${path}`),
          path,
        );
      }
    });

    test('names scripts of package.json', () => {
      const {scripts} = JSON.parse(read('package.json'));
      for (const [, name] of text.matchAll(/npm run (?:-s )?([\w:-]+)/g)) assert.ok(scripts[name], name);
    });

    test('links to headings and files that are there', () => {
      for (const [, link] of withoutCode(text).matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
        const [path, heading] = link.split('#');
        const target = path ? join(dirname(document), path) : document;
        assert.ok(existsSync(target), link);
        if (heading) assert.ok(headings(read(target), '1,6').map(anchor).includes(heading), link);
      }
    });
  });
}

test('the README opens with two commands, and then speaks to three readers', () => {
  const readme = read('README.md');
  const [first] = /^```sh\n[^]*?^```$/m.exec(readme);
  assert.deepEqual(
    first
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split('#')[0].trim()),
    ['npm ci && npm start', 'npm ci && npm test'],
  );
  assert.ok(readme.indexOf(first) < readme.indexOf('\n## '));
  assert.deepEqual(headings(readme, 2).slice(0, 3), [
    'For the webmaster',
    'For the developer',
    'For a visitor in trouble',
  ]);
  for (const words of headings(readme, 3))
    assert.ok(readme.split('\n## ')[0].includes(`](#${anchor(words)})`), `"${words}" is not in the contents`);
});

test('the changelog is headed by the numbers that were withdrawn', () => {
  const [first, ...rest] = headings(read('CHANGELOG.md'), 2);
  assert.equal(first, 'Withdrawn numbers');
  assert.ok(rest.includes('Unreleased') && rest.includes(JSON.parse(read('package.json')).version));
});

test('CONTRIBUTING says how to add each of the four', () => {
  const added = headings(read('docs/contributing/add.md'), 2);
  for (const what of ['contact', 'language', 'scene', 'tag']) assert.ok(added.includes(`Add a ${what}`), what);
});

test('LANGUAGES.md has every language, and says of each how many translations a native speaker signed off', () => {
  const rows = [...read('LANGUAGES.md').matchAll(/^\| [^|]+ \| ([\w-]+) \| [^|]+ \| ([^|]+) \|$/gm)].map(
    ([, code, signedOff]) => [code, signedOff],
  );
  const {sourceLocale, targetLocales} = JSON.parse(read('locales/lit-localize.json'));
  const told = targetLocales.map((locale) => {
    const states = [...unitsIn(read(`locales/${locale}.xlf`)).values()].map(stateOf);
    const signedOff = states.filter((state) => state === 'signed-off').length;
    return [locale, signedOff ? `${signedOff} of ${states.length}` : 'not yet'];
  });
  assert.deepEqual(
    rows.filter(([code]) => !['code', '---', sourceLocale].includes(code)),
    told,
  );
});
