// The builder says which languages a visitor gets, and which ones go.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {whole} from '../support/messages.mjs';
import {tab} from '../support/tab-per-test.mjs';
import {lines, openFolded, shows, wordsOf} from './open-builder.mjs';

const tick = (code) => tab.page.click(`label:has(input[name=languages][value=${code}])`);

function says(pattern) {
  return tab.until(
    (source) => new RegExp(source).test(document.querySelector('#languages-say').innerText),
    pattern.source,
  );
}

/** Returns the languages in the menu of what the preview shows; none if it has no menu. */
function menu() {
  return tab.page.$eval('#preview', ({contentDocument}) =>
    [...(contentDocument.querySelector('#place > *').shadowRoot.querySelectorAll('[part=languages] option') ?? [])].map(
      ({value}) => value,
    ),
  );
}

const some = ['fr', 'de', 'en', 'ru'];

test('says which languages go when some are left out, in the words of the page', async () => {
  await openFolded('#page=nl&purpose=call');
  assert.match(
    await wordsOf('#languages-say'),
    /^Alle 21\. Uw bezoeker kiest zelf\. Eerst ziet hij de taal van uw pagina\.$/,
  );
  assert.equal((await menu()).length, 21);
  for (const code of some) await tick(code);
  await lines('lines', /<blue-heart-helpline-card languages="nl uk pt [^"]+ th">/);
  await says(/^Wel: Nederlands, Oekraïens, .+ en Thai\. Niet: Frans, Duits, Engels en Russisch\.$/);
  await shows('[languages^="nl uk pt"]');
  assert.equal((await menu()).length, 17);
  for (const code of some) await tick(code);
  await lines('lines', /<blue-heart-helpline-card>/);
  await says(/^Alle 21\./);
});

test('asks for at least one language, and shows no menu until then', async () => {
  await openFolded('#page=en&purpose=call&a-languages=uk');
  await says(/^In: Ukrainian\. Out: Dutch, French, German, English/);
  await tick('uk');
  await lines('lines', /languages="off"/);
  await says(/^Choose at least one language\. Until then there is no language menu\.$/);
  await shows('[languages=off]');
  assert.deepEqual(await menu(), []);
  await tick('fr');
  await lines('lines', /languages="fr"/);
});

test('does not promise a menu where the tag has none by itself, and offers one', async () => {
  for (const purpose of ['quiz', 'explain', 'campaign', 'ukraine', 'figures', 'share']) {
    await openFolded(`#page=en&purpose=${purpose}`);
    assert.match(await wordsOf('#languages-say'), /^All 16\. Your visitor sees the language of your page\.$/, purpose);
    assert.deepEqual(await menu(), [], purpose);
  }
  await tab.page.evaluate(() => document.querySelector('#menu').click());
  await lines('lines', /languages="nl fr de en uk ru pt ro es ar bg tr vi pl zh-Hans hu"/);
  await says(/^All 16\. Your visitor chooses/);
});

test('offers each tag the languages that it speaks, and drops the others from its lines', async () => {
  await openFolded('#page=en&purpose=call&lang=th&a-languages=nl+th');
  await lines('lines', /<blue-heart-helpline-card languages="nl th" lang="th">|lang="th" languages="nl th"/);
  await tab.page.click('label:has(input[name=purpose][value=quiz])');
  await lines('lines', /<blue-heart-signal-quiz languages="nl">/);
  const offered = (at) => tab.page.$$eval(at, (found) => found.map(({value}) => value).filter(Boolean));
  assert.deepEqual(await offered('#lang option'), whole);
  assert.deepEqual(await offered('input[name=languages]'), whole);
});

test('says for plain text which language stands there in full, and for which there is one line', async () => {
  await openFolded('#page=nl&purpose=call&system=unknown&a-languages=nl+uk');
  await says(/^Helemaal: Nederlands\. Eén regel met het nummer: Oekraïens\.$/);
  assert.match(await lines('lines', /<h2>/), /<p lang="uk">/);
  await tick('uk');
  await says(/^Alleen: Nederlands\.$/);
  assert.doesNotMatch(await lines('lines', /<h2>(?![^]*lang="uk")/), /lang="uk"/);
});
