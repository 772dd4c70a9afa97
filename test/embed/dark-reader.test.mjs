// Where Dark Reader changes the colours of the page, in its dark or its light mode, words on the accent stay readable.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, test} from 'node:test';
import {contrasts} from '../old-browsers/contrast.mjs';
import {browser, site} from '../support/site-and-browser.mjs';
import {tags} from '../support/tags.mjs';

const accents = {
  'no theme': '',
  'a light accent': '--blue-heart-color-accent: #ffd54a',
  'a middling accent': '--blue-heart-color-accent: #d8613c',
};

/** Ways to turn it on. Each function runs in the page. */
const enable = {
  'as it is set from the start': () => DarkReader.enable({}),
  'in its light mode': () => DarkReader.enable({mode: 0, sepia: 40}),
};

describe('with Dark Reader', () => {
  before(async () => {
    site.answers.set('/darkreader.js', {body: readFileSync('node_modules/darkreader/darkreader.js')});
  });

  for (const [accent, style] of Object.entries(accents)) {
    for (const [how, start] of Object.entries(enable)) {
      for (const first of ['the page', 'Dark Reader']) {
        test(`${how}, on a page with ${accent}, ${first} first`, async () => {
          const {page, speaks, close} = await browser.tab();
          const early = first === 'Dark Reader' ? `<script>(${start})()</script>` : '';
          await page.goto(
            site.page(
              '/page',
              tags.map((tag) => `<${tag}></${tag}>`).join(''),
              {},
              `<style>body { background: #fff; color: #222 } ${tags.join()} { ${style} }</style>` +
                `<script src="/darkreader.js"></script>${early}<script src="/dist/blue-heart.js" defer></script>`,
            ),
          );
          await speaks(tags.join(), 'nl');
          if (!early) await page.evaluate(start);
          await page.evaluate(() =>
            document.querySelector('blue-heart-report-button').shadowRoot.querySelector('[part~=button]').click(),
          );
          // Waits until nothing changes: Dark Reader paints in steps, and fires no event when it is done.
          for (
            let before = '', now = '-';
            before !== now;
            [before, now] = [now, JSON.stringify(await page.evaluate(contrasts))]
          )
            await new Promise((done) => setTimeout(done, 500));
          const found = await page.evaluate(contrasts);
          assert.ok(found.length > 20);
          // Leaves out links with a light accent on a light page, which the rule for themes forbids.
          assert.deepEqual(
            found.filter(
              ({what, contrast}) => contrast < 4.5 && !(accent === 'a light accent' && / link[ \]]/.test(what)),
            ),
            [],
          );
          await close();
        });
      }
    }
  }
});
