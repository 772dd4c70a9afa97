// Elements that are fixed to the window: the exit's bar, the floating button, and those of the host.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readFile} from 'node:fs/promises';
import {browser, site} from '../support/site-and-browser.mjs';

const script = '<meta name="viewport" content="width=device-width"><script src="/dist/blue-heart.js" defer></script>';
const bar = '<blue-heart-exit variant="bar"></blue-heart-exit>';
const button = '<blue-heart-report-button variant="floating"></blue-heart-report-button>';
const banner =
  '<div id="banner" style="position:fixed;inset:auto 0 0 0;height:140px;background:#fff;z-index:2147483647">' +
  'Cookies <button>OK</button></div>';
const long = '<p style="height:2000px">x</p><p id="last">The last line</p>';
const consent = await readFile(
  new URL('../../node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js', import.meta.url),
);
const consentStyles = await readFile(
  new URL('../../node_modules/vanilla-cookieconsent/dist/cookieconsent.css', import.meta.url),
);

async function open(t, body, width) {
  const tab = await browser.tab();
  t.after(tab.close);
  await tab.page.setViewport({width, height: 600});
  await tab.page.goto(site.page('/floating', body, {}, script));
  if (body.includes(bar)) await tab.speaks('blue-heart-exit', 'nl');
  if (body.includes(button)) await tab.speaks('blue-heart-report-button', 'nl');
  await tab.until(() =>
    [...document.querySelectorAll('[variant=bar], [variant=floating]')].every(({shadowRoot}) =>
      shadowRoot.querySelector(':popover-open'),
    ),
  );
  return tab;
}

/** Returns what a finger would press at the middle of the link in our bar, and of our button. */
function topmost(page) {
  return page.evaluate(() =>
    ['blue-heart-exit', 'blue-heart-report-button'].flatMap((tag) => {
      const element = document.querySelector(tag);
      if (!element) return [];
      const {left, top, width, height} = element.shadowRoot.querySelector('[part~=action]').getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
    }),
  );
}

for (const width of [320, 360, 1280]) {
  describe(`at ${width} pixels`, () => {
    for (const [name, body] of Object.entries({
      'bar, banner': bar + banner,
      'banner, bar': banner + bar,
      'bar, button': bar + button,
      'button, bar': button + bar,
      'banner, button, bar': banner + button + bar,
      'bar, button, banner': bar + button + banner,
    })) {
      test(`${name}: none of ours is covered`, async (t) => {
        const {page} = await open(t, long + body, width);
        await page.waitForFunction(
          () => document.querySelector('blue-heart-exit').shadowRoot.querySelector('[part~=action]').offsetHeight,
        );
        assert.deepEqual(
          await topmost(page),
          ['blue-heart-exit', 'blue-heart-report-button'].slice(0, body.includes(button) ? 2 : 1),
        );
      });
    }

    test('the last line of the page can be read', async (t) => {
      const {page} = await open(t, bar + button + long, width);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const [last, top] = await page.evaluate(() =>
        [
          document.querySelector('#last'),
          document.querySelector('blue-heart-exit').shadowRoot.querySelector('[part=base]'),
        ].map((element, at) => element.getBoundingClientRect()[at ? 'top' : 'bottom']),
      );
      assert.ok(last <= top, `${last} above ${top}`);
    });

    test('a consent banner of a real library, and what the host opens above ours, cover nothing', async (t) => {
      site.answers.set('/consent.js', {body: consent});
      site.answers.set('/consent.css', {body: consentStyles});
      const {page} = await open(
        t,
        `<link rel="stylesheet" href="/consent.css">${long}${bar}
          <div id="pop" popover style="position:fixed;inset:auto 0 0 0;width:100%;height:140px">Host</div>
          <script src="/consent.js"></script>`,
        width,
      );
      await page.evaluate(() =>
        CookieConsent.run({
          hideFromBots: false,
          categories: {necessary: {enabled: true, readOnly: true}},
          language: {
            default: 'nl',
            translations: {
              nl: {
                consentModal: {title: 'Cookies', description: 'Wij gebruiken cookies', acceptAllBtn: 'OK'},
                preferencesModal: {sections: []},
              },
            },
          },
        }),
      );
      await page.waitForSelector('#cc-main .cm--box, #cc-main .cm', {visible: true});
      assert.deepEqual(await topmost(page), ['blue-heart-exit']);
      await page.evaluate(() => document.querySelector('#pop').showPopover());
      await page.waitForFunction(() => {
        const {left, top, width, height} = document
          .querySelector('blue-heart-exit')
          .shadowRoot.querySelector('[part~=action]')
          .getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.localName === 'blue-heart-exit';
      });
    });
  });
}
