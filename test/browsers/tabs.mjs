// Tabs in each of the three engines, with the same few operations.
import assert from 'node:assert/strict';
import puppeteer, {TimeoutError} from 'puppeteer-core';
import {everyTagShows, lookAtTag} from '../support/tag-in-page.mjs';
import {chromium, firefox, webkit} from './engines.mjs';

/** The engines. Each opens tabs that have a history of their own. */
export const engines = [
  {name: 'Chromium', start: async () => overPuppeteer('Chromium', await chromium())},
  {name: 'Firefox', start: () => overPuppeteer('Firefox', firefox())},
  {name: 'WebKit', start: overWebDriver},
];

/** Starts a Firefox that does not support preloads of modules, like Firefox before 115 and Safari before 17. */
export function firefoxWithoutPreload() {
  const {extraPrefsFirefox, ...options} = firefox();
  return overPuppeteer('Firefox', {
    ...options,
    extraPrefsFirefox: {...extraPrefsFirefox, 'network.modulepreload': false},
  });
}

async function overPuppeteer(name, options) {
  const browser = await puppeteer.launch(options);
  return {
    async tab() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      // Gives a page focus and keys whichever window is in front. Only Chromium has this setting.
      if (name === 'Chromium') await page.emulateFocusedPage(true);
      // Stays on a page that asks the visitor to stay; the dialog may be gone already. (The driver of WebKit always
      // leaves.)
      page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
      return tab({
        ...inDocument(page),
        open: (address) => page.goto(address),
        async frame(selector) {
          const found = await page.$(selector);
          return tab(inDocument(await found.contentFrame()));
        },
        async press(...keys) {
          for (const key of keys) {
            const [last, ...held] = key.split('+').reverse();
            for (const one of held) await page.keyboard.down(one);
            await page.keyboard.press(last);
            for (const one of held) await page.keyboard.up(one);
          }
        },
        // Allows a time-out: Firefox goes back without always reporting it. Each test checks where the tab is.
        back: () => onceAttached(() => page.goBack({timeout: 20_000})),
        forward: () => onceAttached(() => page.goForward({timeout: 20_000})),
        close: () => context.close(),
      });
    },
    close: () => browser.close(),
  };
}

/** Tries again while Chromium changes the process of a page, in which nobody is there to be asked. */
async function onceAttached(go) {
  for (const end = Date.now() + 20_000; ; await new Promise((done) => setTimeout(done, 50))) {
    try {
      return await go();
    } catch (error) {
      if (error instanceof TimeoutError) return undefined;
      if (!error.message.includes('Not attached to an active page') || Date.now() > end) throw error;
    }
  }
}

function inDocument(page) {
  return {
    evaluate: (look, ...args) => page.evaluate(look, ...args),
    async click(selector) {
      const found = await page.evaluateHandle(find, selector);
      await found.asElement().click();
    },
  };
}

const codes = {
  Shift: '\uE008',
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Returns the presses of a key, such as `Tab`, or of one that is pressed while another is held, as `Shift+Tab`. */
function presses(key) {
  const values = key.split('+').map((one) => codes[one] ?? one);
  const all = (type, list) => list.map((value) => ({type, value}));
  return [...all('keyDown', values), ...all('keyUp', values.reverse())];
}

async function overWebDriver() {
  const {address, capabilities, stop} = await webkit();
  async function ask(method, path, body) {
    const answer = await fetch(`${address}/session${path}`, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(120_000),
    });
    const {value} = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }
  const {sessionId} = await ask('POST', '', {capabilities: {alwaysMatch: capabilities}});
  const get = (path) => ask('GET', `/${sessionId}/${path}`);
  const post = (path, body = {}) => ask('POST', `/${sessionId}/${path}`, body);
  const run = (look, args) => post('execute/sync', {script: `return (${look})(...arguments)`, args});
  const here = {
    evaluate: (look, ...args) => run(look, args),
    async click(selector) {
      const [id] = Object.values(await run(find, [selector]));
      await post(`element/${id}/click`);
    },
  };
  /** Returns the same operations in the document of a frame, which the driver has to enter and to leave. */
  const inFrame = (selector) =>
    Object.fromEntries(
      Object.entries(here).map(([name, act]) => [
        name,
        async (...args) => {
          await post('frame', {id: await run(find, [selector])});
          return act(...args).finally(() => post('frame', {id: null}));
        },
      ]),
    );
  const first = await get('window');
  return {
    async tab() {
      const {handle} = await post('window/new', {type: 'window'});
      await post('window', {handle});
      return tab({
        ...here,
        open: (url) => post('url', {url}),
        frame: async (selector) => tab(inFrame(selector)),
        async press(...keys) {
          await post('actions', {actions: [{type: 'key', id: 'keyboard', actions: keys.flatMap(presses)}]});
        },
        back: () => post('back'),
        forward: () => post('forward'),
        async close() {
          await ask('DELETE', `/${sessionId}/window`);
          await post('window', {handle: first});
        },
      });
    },
    async close() {
      await ask('DELETE', `/${sessionId}`).finally(stop);
    },
  };
}

/** Returns the operations of an engine, with those that every engine derives from them. */
function tab(operations) {
  const {evaluate, click} = operations;
  const until = async (look, ...args) => {
    for (const end = Date.now() + 60_000; ; await new Promise((done) => setTimeout(done, 50))) {
      // Fails on a page that is being left, and is tried again.
      const found = await evaluate(look, ...args).catch(() => undefined);
      if (found) return found;
      if (Date.now() > end) {
        const where = await evaluate(() => `${location} ${globalThis.said}`).catch(String);
        assert.fail(`waited in vain for ${look} of ${JSON.stringify(args)} in ${where}`);
      }
    }
  };
  return {
    ...operations,
    /** Waits until a function returns something true in the page. */
    until,
    /** Waits until each tag of a selector shows a language. */
    speaks: (selector, lang) => until(everyTagShows, selector, lang),
    /** Returns what a visitor sees of a tag: its words and their language, or its fallback children. */
    seen: (selector) => evaluate(lookAtTag, selector),
    /** Clicks the element of a selector once it is on the screen; ` >>> ` goes into a shadow root. */
    async click(selector) {
      await until(isShown, selector);
      await click(selector);
    },
  };
}

function find(selector) {
  return selector.split(' >>> ').reduce((root, part) => (root?.shadowRoot ?? root)?.querySelector(part), document);
}

function isShown(selector) {
  const found = selector
    .split(' >>> ')
    .reduce((root, part) => (root?.shadowRoot ?? root)?.querySelector(part), document);
  return found?.getClientRects().length > 0;
}
