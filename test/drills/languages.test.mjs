// Begins a language in a copy of the tree, looks at its draft, and has a native speaker sign another one off.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, describe, test} from 'node:test';
import {join} from 'node:path';
import {stateOf, unitsIn} from '../../scripts/xliff.mjs';
import {copyOfTheTree} from './copy.mjs';

const copy = copyOfTheTree();
after(() => copy.remove());

const list = 'locales/languages.json';
const file = (locale) => `locales/${locale}.xlf`;
const languages = () => JSON.parse(copy.read(list));
const statesOf = (locale) => [...new Set([...unitsIn(copy.read(file(locale))).values()].map(stateOf))];
function succeed(name, ...args) {
  const {status, said} = copy.npm(name, ...args);
  assert.equal(status, 0, said);
  return said;
}

test('a word that is no code, or a language that is there, begins nothing', () => {
  const before = copy.read(list);
  for (const [words, why] of [
    [[], /Give one code/],
    [['it', 'sv'], /Give one code/],
    [['italian'], /no language/],
    [['xx'], /no language/],
    [['../it'], /no language/],
    [['zh-hant'], /written "zh-Hant"/],
    [['nl'], /there already/],
    [['pt'], /there already/],
  ]) {
    const {status, said} = copy.npm('add-language', ...words);
    assert.equal(status, 1, words.join(' '));
    assert.match(said, why);
  }
  assert.equal(copy.read(list), before);
});

describe('a language that is begun', () => {
  const generated = (path) => copy.read(`src/generated/${path}`);

  test('is one new file, with every text still to translate, and a line in the list of drafts', () => {
    const before = copy.run('git', 'init', '-q').status || copy.run('git', 'add', '.').status;
    assert.equal(before, 0);
    const said = succeed('add-language', 'it');
    assert.match(said, /^Italian is a draft\. Its (\d+) texts are in\n {2}locales\/it\.xlf$/m);
    assert.match(said, /npm run translated -- it/);
    assert.equal(copy.run('git', 'status', '--short').said.replace(/^A .*\n/gm, ''), `AM ${list}\n?? ${file('it')}\n`);
    assert.deepEqual(languages().draft, ['it']);
    assert.deepEqual(statesOf('it'), ['needs-translation']);
    const idsOf = (locale) => [...unitsIn(copy.read(file(locale))).keys()].sort();
    assert.deepEqual(idsOf('it'), idsOf('pt'));
    assert.equal(copy.run('npx', 'prettier', '--check', list).status, 0);
  });

  test('does not fail the check of the translations, and cannot be begun twice', () => {
    assert.deepEqual(copy.run('node', 'scripts/review-translations.mjs', '--strict'), {status: 0, said: ''});
    assert.match(copy.npm('add-language', 'it').said, /there already/);
  });

  test('is shown where drafts are, in Dutch where a text is missing', () => {
    const said = 'Numero di emergenza';
    copy.write(
      file('it'),
      copy.read(file('it')).replace(/(id="contact\.emergency">[^]*?<target[^>]*>)/, (_, start) => start + said),
    );
    succeed('generate');
    assert.ok(generated('locales/it.ts').includes(said));
    assert.ok(generated('locales/it.ts').includes(unitsIn(copy.read(file('it'))).get('contact.police').source));
    assert.match(generated('unshipped.ts'), /drafts: readonly string\[\] = \["it"\];/);
    assert.match(generated('unshipped.ts'), /Object\.assign\(localeNames, \{"it":"Italiano"\}\)/);
    assert.match(generated('unshipped.ts'), /import\('\.\/locales\/it\.js'\)/);
  });

  test('is in no list of what ships, under its code or its name', () => {
    for (const path of ['locale-modules.ts', 'locale-names.ts'])
      assert.doesNotMatch(generated(path), /\bit\b|Italiano/, path);
  });

  test('keeps its texts at the next extraction', () => {
    succeed('extract');
    assert.deepEqual(statesOf('it').sort(), ['needs-translation', 'stale']);
    succeed('translated', 'it', 'contact.emergency');
    assert.ok(statesOf('it').includes('translated'));
  });
});

test('a language leaves the unread ones when the last of its texts is signed off, and no sooner', () => {
  assert.ok(languages().unread.includes('sq'));
  const [first, ...rest] = unitsIn(copy.read(file('sq'))).keys();
  assert.ok(rest.includes('language.unread'));
  succeed('signed-off', 'sq', ...rest);
  assert.ok(languages().unread.includes('sq'));
  assert.match(succeed('signed-off', 'sq', first), /^sq: read by a native speaker, whole/m);
  assert.ok(!languages().unread.includes('sq') && languages().unread.includes('pt'));
  assert.deepEqual(statesOf('sq'), ['signed-off']);
  assert.ok(!unitsIn(copy.read(file('sq'))).has('language.unread'));
  assert.match(copy.read(file('sq')), /<target state="signed-off"/);
  assert.deepEqual(copy.run('node', 'scripts/review-translations.mjs', '--strict'), {status: 0, said: ''});
  assert.ok(existsSync(join(copy.folder, file('sq'))));
});
