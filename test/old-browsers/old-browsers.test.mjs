// Checks old browsers: below the lower edge the fallback stays, at or above it everything works. Uses old builds if npm
// has them; otherwise removes what an old browser does not have from a current one.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {fallback} from '../../dist/static/fallback.js';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';
import {everyTagShows} from '../support/tag-in-page.mjs';
import {tags} from '../support/tags.mjs';
import {contrasts} from './contrast.mjs';
import {install, startOld} from './install.mjs';

install();
await import('./compatibility.mjs');

const site = await startSite();
after(() => site.close());
site.page('/away', '<p>away</p>');

const schemes = {
  light: 'color-scheme: light; background: #fff; color: #222',
  dark: 'color-scheme: dark; background: #121212; color: #eee',
};
const accents = {
  'no theme': '',
  'a light accent': '--blue-heart-color-accent: #ffd54a',
  'a dark accent': '--blue-heart-color-accent: #5b1030',
};
const attributes = {'blue-heart-exit': ' href="/away"', 'blue-heart-banner': ' variant="helpline" languages'};
const fallbacks = Object.fromEntries(await Promise.all(tags.map(async (tag) => [tag, await fallback(tag)])));
function pageOf(script, scheme = 'light', accent = 'no theme') {
  return site.page(
    '/page',
    tags.map((tag) => `<${tag}${attributes[tag] ?? ''}>${fallbacks[tag]}</${tag}>`).join('\n'),
    {},
    `<style>html { ${schemes[scheme]} } a { color: inherit } ${tags.join()} { ${accents[accent]} }</style>
    <script defer src="${script}" data-blue-heart-base="/dist/"></script>`,
  );
}

/** Waits for something in the page, in a way that works with both the old browsers and the old driver. */
async function until(page, look, ...args) {
  for (const end = Date.now() + 60_000; ; await new Promise((done) => setTimeout(done, 50))) {
    const found = await page.evaluate(look, ...args).catch(() => false);
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${look} with ${JSON.stringify(args)}`);
  }
}
const speaks = (page, lang) => until(page, everyTagShows, tags.join(), lang);
function arrived() {
  return [...document.querySelectorAll('blue-heart-share, blue-heart-materials')].every(({shadowRoot}) =>
    shadowRoot.querySelector('.sheet:not([aria-hidden])'),
  );
}

async function readable(page, when) {
  const found = await page.evaluate(contrasts);
  assert.ok(found.length > 10, `${when}: ${found.length} things to press`);
  assert.deepEqual(
    found.filter(({contrast}) => contrast < 4.5),
    [],
    when,
  );
  return found;
}

/** Declares the tests of all that must work at and above the edge. */
function everythingWorks(start, script = '/dist/blue-heart.js') {
  let browser;
  let page;
  let said;
  before(async () => {
    browser = await start();
  });
  after(() => browser?.close());
  beforeEach(async () => {
    page = await browser.newPage();
    said = [];
    page.on('pageerror', ({message}) => said.push(message));
    page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
    await page.evaluateOnNewDocument(() =>
      document.addEventListener('blue-heart-error', ({message}) => console.warn(message)),
    );
  });
  afterEach(() => page.close());

  const open = async (...look) => {
    await page.goto(pageOf(script, ...look));
    await speaks(page, 'nl');
    await until(page, arrived);
  };
  const press = (tag, selector) =>
    page.evaluate((at, what) => document.querySelector(at).shadowRoot.querySelector(what).click(), tag, selector);

  for (const scheme of Object.keys(schemes)) {
    for (const accent of Object.keys(accents)) {
      test(`numbers, buttons and headings are readable on a ${scheme} page with ${accent}, dialog too`, async () => {
        await open(scheme, accent);
        const found = await readable(page, 'closed');
        for (const tag of tags)
          assert.ok(
            found.some(({what}) => what.startsWith(tag)),
            `${tag} shows nothing`,
          );
        assert.deepEqual(
          await page.$$eval(tags.join(), (all) =>
            all
              .flatMap(({children}) => [...children])
              .filter((child) => child.getClientRects().length)
              .map(({outerHTML}) => outerHTML),
          ),
          [],
        );
        await press('blue-heart-report-button', '[part~=button]');
        await until(page, () =>
          document.querySelector('blue-heart-report-button').shadowRoot.querySelector('dialog[open] [part~=choice]'),
        );
        await readable(page, 'dialog');
        await press('blue-heart-report-button', '[part~=choice]');
        await until(page, () =>
          document
            .querySelector('blue-heart-report-button')
            .shadowRoot.querySelector('dialog [part=body] [part~=number]'),
        );
        await readable(page, 'route');
        await press('blue-heart-report-button', '[part~=close]');
        await until(
          page,
          () => !document.querySelector('blue-heart-report-button').shadowRoot.querySelector('dialog').open,
        );
        assert.deepEqual(said, []);
      });
    }
  }

  test('every tag takes a language that is chosen', async () => {
    await open();
    await page.evaluate(() => {
      const menu = document
        .querySelector('blue-heart-helpline-card')
        .shadowRoot.querySelector('[part=languages] select');
      menu.value = 'uk';
      menu.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await speaks(page, 'uk');
    assert.deepEqual(said, []);
  });

  test('the quiz, a section that opens and the length of a post work', async () => {
    await open();
    await press('blue-heart-signal-quiz', '[part=place]');
    await until(page, () => document.querySelector('blue-heart-signal-quiz').shadowRoot.querySelector('.is-signal'));
    await press('blue-heart-signal-quiz', 'button.filled');
    await until(page, () =>
      document.querySelector('blue-heart-signal-quiz').shadowRoot.querySelector('[part~=choice]'),
    );
    await press('blue-heart-explainer', 'details:not([open]) summary');
    // A view comes when its tag is about to be seen.
    await page.$eval('blue-heart-share', (tag) => tag.scrollIntoView());
    await until(page, () => document.querySelector('blue-heart-share').shadowRoot.querySelector('[value=bluesky]'));
    // Only the network that is chosen has a counter, and only if it has a limit.
    await press('blue-heart-share', '[value=bluesky]');
    await until(page, () => document.querySelector('blue-heart-share').shadowRoot.querySelector('.length'));
    assert.match(
      await page.$eval('blue-heart-share', ({shadowRoot}) => shadowRoot.querySelector('.length').textContent),
      /\d/,
    );
    assert.deepEqual(said, []);
  });

  const away = () => location.pathname === '/away';
  test('the exit leaves', async () => {
    await open();
    await press('blue-heart-exit', '[part~=exit]');
    await until(page, away);
  });

  test('pressing Shift three times leaves too', async () => {
    await open();
    await page.bringToFront();
    // Removes the exit of the card, which would be the first: this one leads to a page of the test.
    await page.$eval('blue-heart-helpline-card', (card) => {
      card.exit = 'off';
      return card.updateComplete.then(() => {});
    });
    for (let presses = 0; presses < 2; presses++) {
      await page.keyboard.press('Shift');
      assert.equal(await page.evaluate(away), false);
    }
    await until(page, () =>
      document.querySelector('blue-heart-exit').shadowRoot.querySelector('[part=progress]').textContent.trim(),
    );
    await page.keyboard.press('Shift');
    await until(page, away);
  });
}

describe('Chromium 92, below the edge', () => {
  let browser;
  before(async () => {
    browser = await startOld(92);
  });
  after(() => browser?.close());

  test('nothing is registered, the fallback is there, and one line says so', async () => {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({message}) => said.push(message));
    await page.goto(pageOf('/dist/blue-heart.js'));
    assert.deepEqual(await page.evaluate((all) => all.filter((tag) => customElements.get(tag)), tags), []);
    for (const tag of tags) assert.ok(await page.$eval(`${tag} a`, (link) => link.getClientRects().length > 0), tag);
    await readable(page, 'fallback');
    assert.equal(said.length, 1);
  });
});

for (const version of [109, 113, 119]) {
  describe(`Chromium ${version}`, () => {
    everythingWorks(() => startOld(version));
    test('is this version', async () => {
      const browser = await startOld(version);
      assert.match(await browser.version(), new RegExp(`/${version}\\.`));
      await browser.close();
    });
  });
}

/** The features that a browser does not have: deleted before any script runs, and misspelt in the styles. */
const without = {
  'Firefox ESR 115': {
    styles: ['light-dark(', 'from var(', ':has(', 'text-wrap:'],
    take: () => {
      delete Intl.Segmenter;
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];
      for (const name of ['ariaHidden', 'ariaLabel']) delete Element.prototype[name];
      for (const name of ['share', 'canShare']) delete Navigator.prototype[name];
      delete globalThis.navigation;
      delete globalThis.trustedTypes;
    },
  },
  'Safari 16.4': {
    styles: ['light-dark(', 'contain-intrinsic-inline-size:', 'text-wrap:', 'user-select:'],
    take: () => {
      delete Element.prototype.checkVisibility;
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];
      delete globalThis.navigation;
      delete globalThis.trustedTypes;
      // Makes the browser ignore `modulepreload`: such a link loads nothing and fires no event.
      const {supports} = DOMTokenList.prototype;
      DOMTokenList.prototype.supports = function (token) {
        return token !== 'modulepreload' && supports.call(this, token);
      };
      const {append} = Element.prototype;
      Element.prototype.append = function (...nodes) {
        for (const node of nodes) if (node.rel === 'modulepreload') node.rel = 'unknown';
        return append.apply(this, nodes);
      };
    },
  },
};

for (const [name, {styles, take}] of Object.entries(without)) {
  describe(`A current Chromium without what ${name} does not have`, () => {
    const path = `/${name.replaceAll(' ', '-')}/blue-heart.js`;
    const script = styles.reduce(
      (code, newer) => {
        assert.ok(code.includes(newer), `${newer} is used no more`);
        return code.replaceAll(newer, newer.replace(/[a-z]/, 'not-$&'));
      },
      readFileSync('dist/blue-heart.js', 'utf8'),
    );
    site.answers.set(path, {body: script});
    everythingWorks(async () => {
      const {browser} = await startBrowser();
      return {
        newPage: async () => {
          const page = await (await browser.createBrowserContext()).newPage();
          await page.evaluateOnNewDocument(take);
          return page;
        },
        close: () => browser.close(),
      };
    }, path);
  });
}
