// The example page on a phone: its first screen shows the number with the script, without it, and with scripts off.
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {site, tab} from '../support/tab-per-test.mjs';

afterEach(() => site.answers.clear());

/** Returns the numbers that can be seen and pressed without scrolling, also those in shadow roots. */
function numbersInSight() {
  const linksIn = (root) => [
    ...root.querySelectorAll('a[href^="tel:"]'),
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? linksIn(shadowRoot) : [])),
  ];
  return linksIn(document)
    .map((link) => ({link, box: link.getBoundingClientRect()}))
    .filter(
      ({box}) => box.width > 0 && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
    )
    .filter(({link, box}) =>
      link.contains(link.getRootNode().elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)),
    )
    .map(({link}) => link.href);
}

for (const name of ['example', 'strict']) {
  for (const width of [360, 320]) {
    describe(`${name}.html on a phone of ${width} by 640`, () => {
      beforeEach(() => tab.page.setViewport({width, height: 640}));
      const open = () => tab.page.goto(`${site.origin}/dist/${name}.html`);
      const look = () => tab.page.evaluate(numbersInSight);

      test('shows the number on its first screen', async () => {
        await open();
        await tab.speaks('main blue-heart-banner', 'nl');
        assert.ok((await look()).includes(known.meldpunt.tel));
      });

      test('shows it where the script does not arrive', async () => {
        site.answers.set('/dist/blue-heart.js', {status: 404});
        await open();
        assert.ok((await look()).includes(known.meldpunt.tel));
      });

      test('shows it where scripts are off', async () => {
        await tab.page.setJavaScriptEnabled(false);
        await open();
        assert.ok((await look()).includes(known.meldpunt.tel));
      });
    });
  }
}
