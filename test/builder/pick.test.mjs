// A webmaster picks a purpose, by mouse and by keyboard.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {tab} from '../support/tab-per-test.mjs';
import {lines, openFolded, pick, shows, wordsOf, write} from './open-builder.mjs';

test('shows a chosen purpose, attribute and language in the preview, in the lines and in the address', async () => {
  await openFolded();
  await pick('purpose', 'call');
  await write('#a-for', 'victim', 'change');
  await write('#lang', 'uk', 'change');
  await shows('blue-heart-helpline-card[for=victim][lang=uk]');
  const text = await lines('lines', /lang="uk" for="victim"/);
  assert.match(text, /<script src="\/blue-heart\/latest\/blue-heart\.js" defer><\/script>/);
  assert.match(
    text,
    new RegExp(`<a href="${known.meldpunt.tel.replace('+', '\\+')}"[^>]*>${known.meldpunt.phone}</a>`),
  );
  assert.match(text, /[а-яі]{4}/i, 'the fallback is not in the chosen language');
  assert.match(tab.page.url(), /#.*purpose=call.*lang=uk.*a-for=victim/);
});

test('shows six purposes, the others on demand, and always the chosen one', async () => {
  await openFolded('#page=en');
  const shown = () =>
    tab.page.$$eval('input[name=purpose]', (all) => all.filter((one) => one.checkVisibility()).map(({value}) => value));
  const first = ['call', 'report', 'leave', 'ukraine', 'quiz', 'print'];
  assert.deepEqual(await shown(), first);
  assert.equal(await wordsOf('#more'), 'Show 8 more');
  await tab.page.click('#more');
  await tab.until(() => document.querySelector('#more').ariaExpanded === 'true');
  assert.equal((await shown()).length, 14);
  await tab.page.click('label:has([value=figures])');
  await shows('blue-heart-facts');
  assert.match(await wordsOf('#pick .say'), /its year and its source/);
  await tab.page.click('#more');
  await tab.until(() => document.querySelector('#more').ariaExpanded === 'false');
  assert.deepEqual(await shown(), [...first, 'figures']);
  assert.equal(await wordsOf('#more'), 'Show 7 more');
});

test('can be picked from by keyboard without losing focus', async () => {
  await openFolded('#page=en');
  await tab.page.focus('input[name=purpose][value=print]');
  await tab.page.keyboard.press('Space');
  await shows('blue-heart-materials');
  await tab.page.keyboard.press('ArrowDown');
  await lines('lines', /<blue-heart-helpline-card>/);
  assert.equal(await tab.page.evaluate(() => document.activeElement.value), 'call', 'a hidden purpose was picked');
  await tab.page.keyboard.press('ArrowDown');
  await lines('lines', /<blue-heart-report-button>/);
  assert.equal(await tab.page.evaluate(() => document.activeElement.value), 'report');
});
