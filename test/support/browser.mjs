// Opens tabs that record their messages and requests, in a Chromium that `npm test` lends or that starts here.
import puppeteer from 'puppeteer-core';
import {borrowBrowser, returnBrowser} from './browser-pool.mjs';
import {chromium} from './chromium.mjs';
import {drawsFrames, everyTagShows, languagesShown, lookAtTag} from './tag-in-page.mjs';

/**
 * Has a tab drawn once. On a busy machine Chromium at times draws no frame in one of many tabs, so that nothing there
 * comes into view. Waits 10 s at most.
 */
async function drawOnce(page) {
  const drawn = page.screenshot({clip: {x: 0, y: 0, width: 1, height: 1}, captureBeyondViewport: false});
  await Promise.race([drawn.catch(() => {}), new Promise((done) => setTimeout(done, 10_000).unref())]);
}

/**
 * Starts a browser whose tabs record console messages, errors, requests and policy violations. `args` are arguments for
 * a browser of its own; the one that a run lends has none.
 */
export async function startBrowser(args = []) {
  const pool = process.env.BROWSER_POOL;
  const browser = pool ? await borrowBrowser(pool) : await puppeteer.launch(await chromium(args));
  return {
    browser,
    async tab() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const said = [];
      const warned = [];
      const asked = [];
      page.on('console', (message) => {
        // Leaves out a message that Chromium gives for some frames of another origin, but not each time.
        if (message.text().startsWith('document.domain mutation is ignored')) return;
        said.push(message.text());
        if (message.type() === 'warn') warned.push(message.text());
      });
      page.on('request', (request) => request.url().endsWith('/favicon.ico') || asked.push(request.url()));
      page.on('pageerror', (error) => said.push(`uncaught ${error.message}`));
      await page.evaluateOnNewDocument(() => {
        globalThis.violations = [];
        globalThis.errors = [];
        document.addEventListener('blue-heart-error', ({message}) => globalThis.errors.push(message));
        document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
          globalThis.violations.push(`${violatedDirective} ${blockedURI}`),
        );
      });
      const until = async (look, ...args) => {
        const start = Date.now();
        for (let drawn = false; ; await new Promise((done) => setTimeout(done, 50))) {
          const found = await page.evaluate(look, ...args);
          if (found) return found;
          if (Date.now() > start + 60_000 || said.some((message) => message.startsWith('uncaught')))
            throw new Error(
              `waited in vain for ${look} with ${JSON.stringify(args)}; ` +
                `the page ${(await page.evaluate(drawsFrames)) ? 'draws frames' : 'draws no frame'} ` +
                `and said: ${said.join(' | ') || 'nothing'}`,
            );
          if (!drawn && Date.now() > start + 20_000) {
            drawn = true;
            await drawOnce(page);
          }
        }
      };
      return {
        page,
        /** All console messages, the warnings among them, and every address that the page requested. */
        said,
        warned,
        asked,
        /** Waits until a function returns something true in the page. Puppeteer's own way needs `eval`. */
        until,
        /** Waits until the page has given so many warnings, and returns all. */
        async warnings(count) {
          for (const end = Date.now() + 60_000; warned.length < count && Date.now() < end;)
            await new Promise((done) => setTimeout(done, 50));
          return warned;
        },
        /** Takes the network away, or gives it back, and waits until that works: the browser answers earlier. */
        async setOffline(offline) {
          await page.setOfflineMode(offline);
          await until(
            (wanted) =>
              fetch('/', {cache: 'no-store'}).then(
                () => !wanted,
                () => wanted,
              ),
            offline,
          );
        },
        /** Waits until each tag of a selector shows a language; ` >>> ` goes into a shadow root. */
        speaks: (selector, lang) =>
          until(everyTagShows, selector, lang).catch(async (error) => {
            const shown = await page.evaluate(languagesShown, selector);
            throw new Error(`${error.message}; shown: ${shown.join(', ')}`, {cause: error});
          }),
        /** Returns what a visitor sees of a tag: its words and their language, or its fallback children. */
        seen: (selector) => page.evaluate(lookAtTag, selector),
        // Waits 10 s at most: Chromium can hang when a tab is closed during a navigation.
        close: () =>
          Promise.race([context.close().catch(() => {}), new Promise((done) => setTimeout(done, 10_000).unref())]),
      };
    },
    close: () => (pool ? returnBrowser(pool, browser) : browser.close()),
  };
}
