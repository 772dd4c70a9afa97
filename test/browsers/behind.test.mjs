// A page that loads behind another window: the visitor comes back to it, and finds focus where it was.
import assert from 'node:assert/strict';
import {after, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {script, startRecordedSite} from './site.mjs';
import {engines} from './tabs.mjs';

const site = await startRecordedSite();
after(() => site.close());

const {tel} = known.meldpunt;
const fallback = `<a href="${known.emergency.tel}">112</a> <a href="${tel}">Meldpunt</a>`;

// WebKit's driver talks to one window at a time.
for (const {name, start} of engines.filter(({name}) => name !== 'WebKit')) {
  describe(`A page behind another in ${name}`, () => {
    test('keeps focus on a number when the tag takes the place of its fallback', async (t) => {
      const browser = await start();
      t.after(() => browser.close());
      const tab = await browser.tab();
      await tab.open(
        site.page('/page', `<blue-heart-helpline-card>${fallback}</blue-heart-helpline-card>`, {head: ''}),
      );
      const inFront = await browser.tab();
      await inFront.open(site.page('/other', '<p>Another page</p>', {head: ''}));
      await tab.evaluate((markup) => {
        document.querySelector('a + a').focus();
        document.body.append(document.createRange().createContextualFragment(markup));
      }, script);
      await tab.speaks('blue-heart-helpline-card', 'nl');
      const focused = await tab.evaluate(
        () =>
          document.activeElement.shadowRoot?.activeElement?.getAttribute('href') ?? document.activeElement.outerHTML,
      );
      assert.equal(focused, tel);
    });
  });
}
