// Checks the documents: their links and file names exist, they begin as they should, and their lists are complete.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, test} from 'node:test';
import ts from 'typescript';
import {stateOf, unitsIn} from '../../scripts/xliff.mjs';

const read = (path) => readFileSync(path, 'utf8');
const withoutCode = (text) => text.replace(/^```[^]*?^```$/gm, '');
function headings(text, level) {
  return [...withoutCode(text).matchAll(new RegExp(`^#{${level}} (.+)$`, 'gm'))].map(([, words]) => words);
}
function anchor(words) {
  return words
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}

/** The paths of all documents, for every reader. */
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

test('the README has two commands, a picture, the lines to paste, links for each reader and the status', () => {
  const readme = read('README.md');
  const [first] = /^```sh\n[^]*?^```$/m.exec(readme);
  assert.deepEqual(
    first
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split('#')[0].trim()),
    ['npm ci && npm start', 'npm ci && npm test'],
  );
  const [opening] = readme.split('\n## ');
  assert.ok(opening.includes(first));
  assert.match(opening, /^!\[[^\]]{20,}\]\(docs\/pictures\//m);
  assert.deepEqual(headings(readme, 2), ['Put it on a page', 'Where to read on', 'Status']);
  assert.ok(statSync('README.md').size <= 6000, 'the README has at most 6,000 bytes');
});

test('each document can be reached from the README', () => {
  const reached = new Set();
  const follow = (document) => {
    if (reached.has(document)) return;
    reached.add(document);
    for (const [, link] of withoutCode(read(document)).matchAll(/\]\((?!https?:)([^)#]+\.md)(?:#[^)]*)?\)/g))
      follow(join(dirname(document), link));
  };
  follow('README.md');
  const decisions = /^docs\/decisions\/\d{3}-/;
  assert.deepEqual(
    documents.filter((path) => !reached.has(path) && !decisions.test(path)),
    [],
  );
});

test('a decision has its sections; those from 010 on all four', () => {
  const decisions = documents.filter((path) => /^docs\/decisions\/\d{3}-[\w-]+\.md$/.test(path));
  assert.ok(decisions.length > 9);
  for (const path of decisions) {
    assert.match(read(path), /^(## |\*\*)Decision/m, path);
    if (/\/00\d-/.test(path)) continue;
    assert.deepEqual(headings(read(path), 2), ['Context', 'Decision', 'Cost', 'Proof'], path);
  }
  const numbers = decisions.map((path) => path.slice('docs/decisions/'.length).slice(0, 3));
  assert.equal(new Set(numbers).size, numbers.length, 'two decisions have one number');
});

test('the changelog is headed by the numbers that were withdrawn', () => {
  const [first, ...rest] = headings(read('CHANGELOG.md'), 2);
  assert.equal(first, 'Withdrawn numbers');
  assert.ok(rest.includes(JSON.parse(read('package.json')).version) && !rest.includes('Unreleased'));
});

test('add.md says how to add each of the four', () => {
  const added = headings(read('docs/contributing/add.md'), 2);
  for (const what of ['contact', 'language', 'scene', 'tag']) assert.ok(added.includes(`Add a ${what}`), what);
});

describe('the threats', () => {
  const path = 'docs/contributing/threats.md';
  const threats = read(path).split(/^## /m).slice(1, -1);
  const titlesIn = (file) => read(file).replace(/\s+/g, ' ');

  test('each say what an attacker can do, what stands against it, its test, and what is not defended', () => {
    assert.ok(threats.length >= 7);
    for (const threat of threats)
      assert.deepEqual(
        [...threat.matchAll(/^- \*\*(.+?)\*\*: /gm)].map(([, part]) => part),
        ['Attacker', 'Defence', 'Test', 'Not defended'],
        threat.split('\n')[0],
      );
  });

  test('name tests that are there, by their titles', () => {
    for (const threat of threats) {
      const named = /^- \*\*Test\*\*: ([^]*?)^- /m.exec(threat)[1].replace(/\s+/g, ' ');
      const files = named.split(/(?=`test\/)/).filter((part) => part.startsWith('`test/'));
      assert.ok(files.length, threat);
      for (const part of files) {
        const [, file] = /^`([^`]+)`/.exec(part);
        for (const [, title] of part.matchAll(/"([^"]+)"/g))
          assert.ok(titlesIn(file).includes(title), `${file}: ${title}`);
      }
    }
  });
});

describe('what others wrote', () => {
  const packageIn = (folder) => ({folder, ...JSON.parse(read(join(folder, 'package.json')))});
  const main = packageIn('.');
  // Those of suites that install packages of their own.
  const own = readdirSync('test', {recursive: true})
    .filter((path) => /(^|\/)package\.json$/.test(path) && !path.includes('node_modules'))
    .map((path) => packageIn(dirname(`test/${path}`)));
  /** Maps each heading to its rows: a package, and why it is needed. */
  const tables = new Map(
    read('docs/contributing/dependencies.md')
      .split(/^## /m)
      .slice(1)
      .map((part) => [
        /^.*/.exec(part)[0],
        [...part.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map((row) => row.slice(1)),
      ]),
  );
  const inTable = (heading) => (tables.get(heading) ?? []).map(([name]) => name).sort();
  const sorted = (...lists) => Object.keys(Object.assign({}, ...lists)).sort();

  test('is named with its reason, for each package.json', () => {
    assert.deepEqual(inTable('`package.json`: what is shipped'), sorted(main.dependencies));
    assert.deepEqual(inTable('`package.json`: tools and tests'), sorted(main.devDependencies));
    for (const {folder, dependencies, devDependencies} of own)
      assert.deepEqual(inTable(`\`${folder}/package.json\``), sorted(dependencies, devDependencies), folder);
    assert.equal(tables.size, own.length + 2);
    for (const [name, why] of [...tables.values()].flat()) assert.match(why, /^.{14,}[.?]$/, name);
  });

  test('is imported only where a package.json names it, and not because another package brought it', () => {
    const files = ['src', 'scripts', 'test', 'stories', '.storybook']
      .flatMap((folder) => readdirSync(folder, {recursive: true}).map((name) => `${folder}/${name}`))
      .filter((path) => /\.m?[jt]s$/.test(path) && !/\/(generated|node_modules)\//.test(path));
    assert.ok(files.length > 300);
    for (const path of files) {
      const near = [main, ...own.filter(({folder}) => path.startsWith(`${folder}/`))];
      const known = sorted({[main.name]: ''}, ...near.flatMap((one) => [one.dependencies, one.devDependencies]));
      for (const {fileName} of ts.preProcessFile(read(path)).importedFiles) {
        if (/^[./]|^(node|virtual):/.test(fileName)) continue;
        const [, name] = /^((?:@[^/]+\/)?[^/]+)/.exec(fileName);
        assert.ok(known.includes(name), `${path}: ${fileName}`);
      }
    }
  });
});

const {modules} = JSON.parse(read('dist/custom-elements.json'));
const declarations = modules.flatMap(({declarations = []}) => declarations);
const tags = declarations.filter(({tagName}) => tagName);

/** Returns the cells of a table's rows whose first cell is code. */
function rowsOf(path) {
  return [...read(path).matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, first, rest]) => [
    first,
    ...rest.split(' | '),
  ]);
}

test('tags.md has every tag, with attributes that it has', () => {
  const rows = rowsOf('docs/webmaster/tags.md');
  assert.deepEqual(rows.map(([tag]) => tag).sort(), tags.map(({tagName}) => `<${tagName}>`).sort());
  for (const [tag, , attributes] of rows) {
    const known = tags.find(({tagName}) => `<${tagName}>` === tag).attributes.map(({name}) => name);
    for (const [, name] of attributes.matchAll(/`([^`]+)`/g)) assert.ok(known.includes(name), `${tag}: ${name}`);
  }
});

test('package.md has every event, with its class and its tags', () => {
  const told = rowsOf('docs/developer/package.md').map(
    ([name, type, on]) => `${name} ${type.replaceAll('`', '')} ${on}`,
  );
  const events = new Map();
  for (const {tagName, events: own = []} of tags)
    for (const {name, type} of own) {
      const key = `${name} ${type.text}`;
      events.set(key, [...(events.get(key) ?? []), tagName.replace('blue-heart-', '')]);
    }
  assert.deepEqual(told.sort(), [...events].map(([key, on]) => `${key} ${on.sort().join(', ')}`).sort());
});

test('theming.md has every token, and no other', () => {
  const {cssProperties} = declarations.find(({name}) => name === 'BlueHeartElement');
  assert.deepEqual(
    rowsOf('docs/developer/theming.md').map(([name]) => name),
    cssProperties.map(({name}) => name),
  );
});

/** The first table of LANGUAGES.md: each language by its name, with its code, how much is written, and who read it. */
const coverage = [
  ...read('LANGUAGES.md')
    .split(/\n\n(?!\|)/)[0]
    .matchAll(/^\| (?:\[([^\]]+)\]\(([^)]+)\)|(\w+)) \| ([\w-]+) \| (\w+) \| ([^|]+) \|$/gm),
]
  .map(([, linked, page, plain, code, written, signedOff]) => ({name: linked ?? plain, page, code, written, signedOff}))
  .filter(({code}) => code !== 'code');

const {essentials, unread} = JSON.parse(read('locales/languages.json'));

test('tags.md names every language of LANGUAGES.md, by what it speaks and whether anybody read it', () => {
  const [, section] = /^## Languages\n([^]*?)(?=^## )/m.exec(read('docs/webmaster/tags.md'));
  const rows = [...section.matchAll(/^\| (.*?) \| (.*\(`.*) \|$/gm)].map(([, what, languages]) => [
    /not yet read/.test(what),
    /every tag/.test(what),
    languages.toLowerCase(),
  ]);
  const listed = (isUnread, isWhole) =>
    coverage
      .filter(({code}) => unread.includes(code) === isUnread && !essentials.includes(code) === isWhole)
      .map(({name, code}) => `${name} (\`${code}\`)`.toLowerCase())
      .join(', ');
  assert.equal(rows.length, 3);
  for (const [isUnread, isWhole, languages] of rows) assert.equal(languages, listed(isUnread, isWhole));
});

test('LANGUAGES.md says of each language how much is written, and links to what came back', () => {
  for (const {name, page, code, written} of coverage.slice(1)) {
    assert.equal(written, essentials.includes(code) ? 'essentials' : 'complete', name);
    assert.equal(page, `docs/contributing/languages/${code}.md`);
    assert.match(read(page), new RegExp(`^# What came back in ${name.split(' ').at(-1)}\\n`));
    if (!unread.includes(code)) continue;
    // The hardest to say, with what came back: ten for each language.
    const [, hardest] = /^## Hardest to say\n([^]*?)(?=^## |$(?![^]))/m.exec(read(page));
    assert.equal(hardest.match(/^\| `/gm).length, 10, name);
  }
});

test('LANGUAGES.md has every language, and says of each how many translations a native speaker signed off', () => {
  const {sourceLocale, targetLocales} = JSON.parse(read('locales/lit-localize.json'));
  const told = targetLocales.map((locale) => {
    const states = [...unitsIn(read(`locales/${locale}.xlf`)).values()].map(stateOf);
    const signedOff = states.filter((state) => state === 'signed-off').length;
    return [locale, signedOff ? `${signedOff} of ${states.length}` : 'not yet'];
  });
  assert.deepEqual(
    coverage.filter(({code}) => code !== sourceLocale).map(({code, signedOff}) => [code, signedOff]),
    told,
  );
});
