// Adds a contact, a figure, a sentence and a language in a copy of the tree, by the steps of docs/contributing/add.md.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {after, test} from 'node:test';
import {unitsIn} from '../../scripts/xliff.mjs';
import {copyOfTheTree} from './copy.mjs';
import {stepsIn} from './steps.mjs';

const copy = copyOfTheTree();
after(() => copy.remove());
const {run, npm, testSources, translate, extractAndTranslate, addChangeset, follow} = stepsIn(copy);

/** The number of the contact, in pieces: a test allows no whole number here. */
const number = ['09', '765', '43', '21'];
const phone = number.join(' ');
const tel = `tel:+32${number.join('').slice(1)}`;

/** The day on which the source was read, another one than that of all others. */
const read = '2026-11-20';
const file = (locale) => `locales/${locale}.xlf`;

test('a contact that was read on another day', () => {
  follow('Add a contact', {
    'src/content/contacts.ts': (path) =>
      copy.replace(
        path,
        'const table = {\n',
        `const table = {
  drill: {
    name: () => 'Oefenlijn',
    what: (msg) => msg('Een lijn om te oefenen.', {id: 'contact.drill-what'}),
    phone: '${phone}',
    web: 'drill.example',
    source: 'drill.example',
    read: '${read}',
  },
`,
      ),
    'test/content/known-contacts.mjs': (path) =>
      copy.replace(
        path,
        'export const known = {\n',
        `export const known = {\n  drill: {phone: '${phone}', tel: '${tel}', web: 'drill.example', traits: []},\n`,
      ),
    'src/content/audiences.ts': (path) =>
      copy.write(path, copy.read(path).replace(/(online: \[[^\]]*)\]/, "$1, 'drill']")),
    'test/elements/helpline-card/helpline-card.test.ts': (path) => {
      copy.replace(path, 'const names = {\n', "const names = {\n  drill: 'Oefenlijn',\n");
      copy.write(path, copy.read(path).replace(/(\['online', \[[^\]]*)\]/, "$1, 'drill']"));
    },
    'locales/*.xlf': extractAndTranslate,
    '.changeset/<what>.md': addChangeset,
  });
  testSources(
    'test/content/{contacts,routes}.test.ts',
    'test/elements/helpline-card/helpline-card.test.ts',
    'test/foundation/contacts/contact-list.test.ts',
  );
});

test('a figure that was read on another day', () => {
  follow('Add a figure', {
    'src/content/figure-ids.ts': (path) =>
      copy.write(path, copy.read(path).replace('] as const', ", 'drill-2020'] as const")),
    'src/content/figures.ts': (path) =>
      copy.write(
        path,
        copy.read(path).replace(
          /(const table: .* = \{\n)/,
          `$1  'drill-2020': {
    year: 2020,
    statements: [{value: 4321, counts: (msg) => msg('keer geoefend', {id: 'facts.drill'})}],
    source: 'drill.example',
    read: '${read}',
  },
`,
        ),
      ),
    'test/content/known-figures.mjs': (path) =>
      copy.replace(
        path,
        '= {\n',
        "= {\n  'drill-2020': {year: 2020, numbers: [4321], chart: [], source: 'drill.example'},\n",
      ),
    'locales/*.xlf': extractAndTranslate,
    '.changeset/<what>.md': addChangeset,
  });
  testSources('test/content/figures.test.ts', 'test/elements/facts/facts.test.ts');
});

test('a sentence in a tag', () => {
  follow('Add a sentence', {
    'src/elements/<tag>/<tag>.ts': () =>
      copy.replace(
        'src/elements/exit/exit.ts',
        '${exitHonesty(this.msg)}',
        "${exitHonesty(this.msg)} ${this.msg('Oefenen mag altijd.', {id: 'exit.drill'})}",
      ),
    'locales/*.xlf': extractAndTranslate,
    'test/elements/<tag>/<tag>.test.ts': () =>
      copy.write(
        'test/elements/exit/drill.test.ts',
        `import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/exit.js';
import {speaks, words} from '../../support/queries.js';

it('says that one may practise', async () => {
  const sentences = {nl: 'Oefenen mag altijd.', fr: 'fr exit drill', uk: 'uk exit drill'};
  for (const [lang, sentence] of Object.entries(sentences)) {
    const element = await fixture(html\`<blue-heart-exit lang=\${lang}></blue-heart-exit>\`);
    await speaks(element, lang);
    expect(words(element)).to.contain(sentence);
  }
});
`,
      ),
    '.changeset/<what>.md': addChangeset,
  });
  testSources('test/elements/exit/drill.test.ts');
});

test('a language', () => {
  npm('add-language', 'cs');
  follow('Add a language', {
    'locales/<code>.xlf': () => {
      const german = unitsIn(copy.read(file('de')));
      // Changes the letters of the German, so that a test can tell whether Czech is shown.
      translate('cs', (id) => (german.get(id)?.target ?? id).replaceAll(/e(?![^<]*>)/g, 'ě'));
      npm('translated', 'cs');
    },
    'locales/glossary.md': (path) =>
      copy.write(path, copy.read(path).replace(/^\| hu \|.*\n/gm, '$&| cs | x | `x` | |\n')),
    'locales/languages.json': (path) =>
      copy.write(path, copy.read(path).replace('"draft": ["cs"]', '"draft": []').replace('"hu", ', '"hu", "cs", ')),
    'locales/lit-localize.json': (path) => copy.write(path, copy.read(path).replace(/"hu",(?=\s)/, '"hu", "cs",')),
    'docs/contributing/languages/<code>.md': () => {
      const rows = Array.from({length: 10}, (_, at) => `| \`drill.${at}\` | x | x |`);
      const table = ['| text | what it says | what came back |', '| --- | --- | --- |', ...rows].join('\n');
      copy.write('docs/contributing/languages/cs.md', `# What came back in Czech\n\n## Hardest to say\n\n${table}\n`);
    },
    'LANGUAGES.md': (path) =>
      copy.write(
        path,
        copy
          .read(path)
          .replace(
            /^\| \[Hungarian\].*\n/m,
            '$&| [Czech](docs/contributing/languages/cs.md) | cs | complete | not yet |\n',
          ),
      ),
    'docs/webmaster/tags.md': (path) => copy.replace(path, 'Hungarian (`hu`)', 'Hungarian (`hu`), Czech (`cs`)'),
    '.changeset/<what>.md': addChangeset,
  });
  testSources('test/{content,elements,foundation,localization,sheet}/**/*.test.ts');
});

test('a language that is only begun', () => npm('add-language', 'sv'));

test('and all of it is built, and shown in every language', () => {
  npm('format');
  npm('build');
  const shipped = readdirSync(join(copy.folder, 'dist/locales'), {recursive: true}).map((path) => basename(path));
  assert.ok(shipped.includes('cs.js') && !shipped.includes('sv.js'), 'a draft does not ship');
  assert.doesNotMatch(copy.read('dist/blue-heart.js'), /Svenska|["']sv["']/);
  run('npx', 'tsc');
  run('npx', 'eslint', 'src', 'scripts', 'test/content');
  run(
    'node',
    '--test',
    '--test-concurrency=1',
    'test/docs/documents.test.mjs',
    'test/numbers.test.mjs',
    'test/static/prerender.test.mjs',
    'test/embed/facts.test.mjs',
    'test/static/fallback.test.mjs',
  );
});
