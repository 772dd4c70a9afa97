// A visitor's Dark Reader paints the page anew, to its dark or its light: words on the accent stay readable.
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

/** Each runs in the page. */
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
          // It paints in steps, and tells nobody when it is done.
          for (
            let before = '', now = '-';
            before !== now;
            [before, now] = [now, JSON.stringify(await page.evaluate(contrasts))]
          )
            await new Promise((done) => setTimeout(done, 500));
          const found = await page.evaluate(contrasts);
          assert.ok(found.length > 20);
          // Links take some of the accent, and a light one on a light page is against the rule for themes.
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
