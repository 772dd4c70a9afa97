// Checks that a translation that is missing, or older than its Dutch, cannot ship: extraction, build, check and the
// translator's commands find it.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, beforeEach, describe, test} from 'node:test';
import {join} from 'node:path';
import {stateOf, unitsIn} from '../../scripts/xliff.mjs';
import {copyOfTheTree} from './copy.mjs';

const id = 'contact.police-what';
const source = 'src/content/contacts.ts';
const config = 'locales/lit-localize.json';

const copy = copyOfTheTree();
const file = (locale) => `locales/${locale}.xlf`;
const locales = () => JSON.parse(copy.read(config)).targetLocales;
const untouched = new Map([source, config, ...locales().map(file)].map((path) => [path, copy.read(path)]));
after(() => copy.remove());
beforeEach(() => untouched.forEach((text, path) => copy.write(path, text)));

const unit = (locale) => unitsIn(copy.read(file(locale))).get(id);
const review = () => copy.run('node', 'scripts/review-translations.mjs', '--strict');
function changeDutch() {
  return copy.write(source, copy.read(source).replace(new RegExp(`msg\\('(?=[^']*', \\{id: '${id}')`), '$&Let op. '));
}
function changeTarget(locale, change) {
  return copy.write(
    file(locale),
    copy
      .read(file(locale))
      .replace(new RegExp(`(id="${id}">[^]*?<target[^>]*>)([^<]*)`), (_, start, target) => start + change(target)),
  );
}
const tellsOf = (locale, what) => new RegExp(`^${file(locale)}: 1 ${what}.*: ${id}$`, 'm');

test('the tree itself passes', () => {
  assert.deepEqual(review(), {status: 0, said: ''});
});

test('publishing and checking run the review of translations', () => {
  const {scripts} = JSON.parse(copy.read('package.json'));
  for (const name of ['prepublishOnly', 'check'])
    assert.match(scripts[name], /node scripts\/review-translations\.mjs --strict( &&|$)/, name);
  assert.match(copy.read('.ci/run'), /^suites="[^"]*\bdrills\b/m);
});

describe('where the Dutch of a text changed', () => {
  beforeEach(changeDutch);

  test('the build says so, of every language, and goes on', () => {
    const {status, said} = copy.npm('generate');
    assert.equal(status, 0, said);
    for (const locale of locales()) assert.match(said, tellsOf(locale, 'to be looked at again'));
    assert.ok(existsSync(join(copy.folder, 'src/generated/locales/nl.ts')));
  });

  test('it is refused, and the extraction keeps the translation and marks it', () => {
    const {target} = unit('fr');
    assert.equal(review().status, 1);
    const {status, said} = copy.npm('extract');
    assert.equal(status, 0, said);
    assert.match(unit('fr').source, /^Let op\. /);
    assert.equal(unit('fr').target, target);
    for (const locale of locales())
      assert.match(
        copy.read(file(locale)),
        new RegExp(`id="${id}">[^]*?<target state="needs-review-translation"`),
        locale,
      );
    const refused = review();
    assert.equal(refused.status, 1);
    for (const locale of locales()) assert.match(refused.said, tellsOf(locale, 'to be looked at again'));
  });

  test('a language passes once its translator has looked at it again, and no other language with it', () => {
    const early = copy.npm('translated', 'fr');
    assert.equal(early.status, 1, 'nobody can have looked at Dutch that is not in the file yet');
    assert.match(early.said, /run "npm run extract"/);
    copy.npm('extract');
    const {status, said} = copy.npm('translated', 'fr', id);
    assert.equal(status, 0, said);
    assert.equal(stateOf(unit('fr')), 'translated');
    assert.doesNotMatch(review().said, /fr\.xlf/);
    assert.match(review().said, tellsOf('de', 'to be looked at again'));
    assert.equal(copy.npm('translated', ...locales()).status, 0);
    assert.deepEqual(review(), {status: 0, said: ''});
  });
});

test('an empty translation is refused, cannot be marked as translated, and is shown in Dutch', () => {
  changeTarget('uk', () => ' ');
  assert.match(review().said, tellsOf('uk', 'not translated'));
  for (const name of ['translated', 'signed-off']) {
    const {status, said} = copy.npm(name, 'uk');
    assert.equal(status, 1);
    assert.match(said, new RegExp(`not translated: ${id}`));
  }
  assert.equal(copy.npm('generate').status, 0);
  assert.ok(copy.read('src/generated/locales/uk.ts').includes(unit('uk').source));
});

test('a missing translation, or one of a text that is gone, is refused until the texts are extracted', () => {
  copy.write(
    file('ru'),
    copy
      .read(file('ru'))
      .replace(new RegExp(`<trans-unit id="${id}">[^]*?</trans-unit>\\n`), '')
      .replace(
        '</body>',
        '<trans-unit id="contact.gone">\n  <source>Weg</source>\n  <target>Нет</target>\n</trans-unit>\n</body>',
      ),
  );
  const {status, said} = review();
  assert.equal(status, 1);
  assert.match(said, tellsOf('ru', 'not translated'));
  assert.match(said, /ru\.xlf: 1 no longer in the sources.*: contact\.gone$/m);
  copy.npm('extract');
  assert.doesNotMatch(copy.read(file('ru')), /contact\.gone/);
  assert.match(copy.read(file('ru')), new RegExp(`id="${id}">[^]*?<target state="needs-translation"`));
});

test('a sign-off is valid only for the text that the native speaker read', () => {
  assert.equal(copy.npm('signed-off', 'fr', id).status, 0);
  assert.equal(stateOf(unit('fr')), 'signed-off');
  assert.equal(review().status, 0);
  copy.npm('translated', 'fr');
  assert.equal(stateOf(unit('fr')), 'signed-off');
  changeTarget('fr', (words) => `${words} !`);
  assert.match(review().said, tellsOf('fr', 'to be looked at again'));
  copy.npm('translated', 'fr');
  assert.equal(stateOf(unit('fr')), 'translated');
});

test('an argument that is neither a language nor the id of a text is refused, and writes nothing', () => {
  const before = copy.read(file('fr'));
  for (const words of [[], ['xx'], ['fr', 'contact.nobody']])
    assert.equal(copy.npm('translated', ...words).status, 1, words.join(' '));
  assert.equal(copy.read(file('fr')), before);
});

test('a build that fails leaves what was generated before', () => {
  assert.equal(copy.npm('generate').status, 0);
  const before = copy.read('src/generated/locales/fr.ts');
  copy.write(file('fr'), copy.read(file('fr')).replace(/(<target[^>]*>[^<]*)<x id="0"[^>]*\/>/, '$1'));
  assert.notEqual(copy.npm('generate').status, 0);
  assert.equal(copy.read('src/generated/locales/fr.ts'), before);
  assert.ok(existsSync(join(copy.folder, 'src/generated/validators.js')));
});
