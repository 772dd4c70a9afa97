// A webmaster picks a purpose, by mouse and by keyboard.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {site, tab} from '../support/tab-per-test.mjs';
import {lines, open, pick, shows, write} from './open-builder.mjs';

test('shows a chosen purpose, attribute and language in the preview, in the lines and in the address', async () => {
  await open();
  await pick('purpose', 'call');
  await write('#a-for', 'victim', 'change');
  await write('#lang', 'uk', 'change');
  await shows('blue-heart-helpline-card[for=victim][lang=uk]');
  const text = await lines('both', /lang="uk" for="victim"/);
  assert.match(text, /<script src="\/blue-heart\/latest\/blue-heart\.js" defer><\/script>/);
  assert.match(
    text,
    new RegExp(`<a href="${known.meldpunt.tel.replace('+', '\\+')}"[^>]*>${known.meldpunt.phone}</a>`),
  );
  assert.match(text, /[а-яі]{4}/i, 'the fallback is not in the chosen language');
  assert.match(tab.page.url(), /#.*purpose=call.*lang=uk.*a-for=victim/);
});

test('can be picked from by keyboard without losing focus; a button copies, and says so', async () => {
  await open('#page=en');
  await tab.page
    .browserContext()
    .overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await tab.page.focus('input[name=purpose][value=call]');
  await tab.page.keyboard.press('ArrowDown');
  const text = await lines('tag', /for="victim"/);
  assert.equal(await tab.page.evaluate(() => document.activeElement.value), 'victim');
  await tab.page.focus('[aria-labelledby=tag-name] + button');
  await tab.page.keyboard.press('Enter');
  await tab.until(() => document.querySelector('.said').textContent === 'Copied.');
  assert.equal(await tab.page.evaluate(() => navigator.clipboard.readText()), text);
});
