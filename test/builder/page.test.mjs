// The page as a whole: its message when a file is missing, and its accessibility.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {site, tab} from '../support/tab-per-test.mjs';
import {open, write} from './open-builder.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

test('says that a file is missing', async () => {
  site.answers.set('/dist/custom-elements.json', {status: 404, body: ''});
  await tab.page.goto(`${site.origin}/dist/index.html#page=fr`);
  await tab.until(() => /pas arrivé/.test(document.querySelector('[role=alert]')?.textContent ?? ''));
  site.answers.delete('/dist/custom-elements.json');
});

for (const [language, scheme, form] of [
  ['nl', 'light', 'tag'],
  ['fr', 'dark', 'link'],
  ['de', 'light', 'frame'],
  ['en', 'dark', 'prerendered'],
]) {
  test(`is accessible in ${language}, ${scheme}, and needs no sideways scrolling at 320 px`, async () => {
    await tab.page.setViewport({width: 320, height: 800});
    await tab.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await open(`#page=${language}&form=${form}&system=drupal&theme=own`);
    await write('#policy', "default-src 'none'");
    await write('#source', `<p>${known.meldpunt.phone}</p>`);
    const width = await tab.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${width}`);
    await tab.page.evaluate(axe);
    const found = await tab.page.evaluate(async () =>
      (await globalThis.axe.run({exclude: [['#preview']]})).violations.map(
        ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`,
      ),
    );
    assert.deepEqual(found, []);
  });
}
