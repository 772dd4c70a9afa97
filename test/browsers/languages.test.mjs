// In each engine: a language that arrives is shown, a file that was altered on its way is never run, and a visitor can
// choose a language.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {inEachEngine, site, tab} from './each-engine.mjs';
import {firefoxWithoutPreload} from './tabs.mjs';

const card = 'blue-heart-helpline-card';
const link = `<a href="${known.meldpunt.tel}">${known.meldpunt.phone}</a>`;
const ukrainian = await readFile(new URL('../../dist/locales/uk.js', import.meta.url), 'utf8');
const other = ukrainian.replace('112', '012');
assert.notEqual(other, ukrainian);

inEachEngine('A language', () => {
  const setLang = (selector, lang) =>
    tab.evaluate((at, value) => document.querySelector(at).setAttribute('lang', value), selector, lang);
  const said = () => tab.evaluate(() => said);

  test('is requested once for all tags, without a referrer, and shown when it has loaded', async () => {
    await tab.open(
      site.page(
        '/page',
        `<div lang="uk"><${card} id="children">${link}</${card}><${card}></${card}>` +
          `<blue-heart-exit></blue-heart-exit></div>`,
      ),
    );
    await tab.speaks('div > *', 'uk');
    assert.equal((await tab.seen('#children')).fallback, false);
    assert.deepEqual(
      site.requestsFor('/dist/locales/uk.js').map(({referrer}) => referrer),
      [''],
    );
    assert.deepEqual(await said(), []);
  });

  for (const [how, answer] of [
    ['that is missing', {status: 404, body: ''}],
    ['that is unavailable', {status: 503, body: ''}],
    ['that was altered in one digit of a number', {body: other}],
    ['that was altered to do more', {body: `globalThis.altered = true;${ukrainian}`}],
    [
      'that was altered, and may be kept',
      {body: `globalThis.altered = true;${ukrainian}`, headers: {'cache-control': 'max-age=3600'}},
    ],
    ['whose file is an error page', {body: '<!doctype html><title>Error</title>'}],
  ]) {
    test(`${how} leaves the page as it is and runs nothing; a later try shows it`, async () => {
      site.answers.set('/dist/locales/uk.js', answer);
      await tab.open(
        site.page(
          '/page',
          `<div lang="uk"><${card} id="children">${link}</${card}><${card} id="bare"></${card}></div>`,
        ),
      );
      await tab.until(() => errors.length === 2);
      assert.deepEqual([(await tab.seen('#children')).fallback, (await tab.seen('#children')).text], [true, '']);
      const {lang, text} = await tab.seen('#bare');
      assert.equal(lang, 'nl');
      assert.match(text, new RegExp(known.meldpunt.phone));
      const words = await said();
      assert.equal(words.length, 1, words.join('\n'));
      assert.match(words[0], /"uk"/);

      site.answers.delete('/dist/locales/uk.js');
      await setLang('div', 'uk-UA');
      await tab.speaks('div > *', 'uk');
      assert.equal((await tab.seen('#children')).fallback, false);
      assert.equal(await tab.evaluate(() => typeof altered), 'undefined');
      assert.deepEqual(await said(), words);
    });
  }

  test('does not delay the page while it loads', async () => {
    let arrive;
    const held = new Promise((done) => (arrive = done));
    site.answers.set('/dist/locales/uk.js', async () => {
      await held;
      return {};
    });
    // `open` returns after the `load` event of the page.
    await tab.open(site.page('/page', `<${card} lang="uk"></${card}>`));
    assert.equal((await tab.seen(card)).lang, 'nl');
    arrive();
    await tab.speaks(card, 'uk');
  });

  test('can be chosen: every tag follows, and one event fires', async () => {
    await tab.open(
      site.page(
        '/page',
        `<${card}></${card}><div lang="uk"><blue-heart-report-button></blue-heart-report-button></div>`,
      ),
    );
    await tab.speaks(card, 'nl');
    await tab.speaks('blue-heart-report-button', 'uk');
    await tab.evaluate(() => {
      globalThis.chosen = [];
      document.addEventListener('blue-heart-language', ({locale}) => chosen.push(locale));
    });
    await tab.evaluate(
      (at) => document.querySelector(at).shadowRoot.querySelector('[part=languages] select').focus(),
      card,
    );
    // Types the first letter of the name of the language.
    await tab.press('F', 'Enter');
    await tab.speaks(`${card}, blue-heart-report-button`, 'fr');
    assert.deepEqual(await tab.evaluate(() => chosen), ['fr']);
  });

  test('is not chosen by one press of an arrow', async () => {
    await tab.open(site.page('/page', `<${card}></${card}>`));
    await tab.speaks(card, 'nl');
    await tab.evaluate((at) => {
      globalThis.chosen = [];
      document.addEventListener('blue-heart-language', ({locale}) => chosen.push(locale));
      document.querySelector(at).shadowRoot.querySelector('[part=languages] select').focus();
    }, card);
    await tab.press('ArrowDown');
    await new Promise((done) => setTimeout(done, 500));
    assert.deepEqual(await tab.evaluate(() => chosen), []);
    await tab.speaks(card, 'nl');
  });
});

test('A language arrives in a Firefox that cannot preload modules, and an altered one is not run', async () => {
  const browser = await firefoxWithoutPreload();
  try {
    site.reset();
    const tab = await browser.tab();
    await tab.open(site.page('/page', `<${card} lang="uk">${link}</${card}>`));
    await tab.speaks(card, 'uk');
    await tab.close();
    site.answers.set('/dist/locales/uk.js', {body: other});
    const second = await browser.tab();
    await second.open(site.page('/page', `<${card} lang="uk">${link}</${card}>`));
    await second.until(() => errors.length === 1);
    assert.equal((await second.seen(card)).fallback, true);
    await second.close();
  } finally {
    await browser.close();
  }
});
