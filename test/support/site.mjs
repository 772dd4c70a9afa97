// A site for the tests of the built script: pages and answers of a test's own, dist/ beside them, every request recorded.
import {createServer} from 'node:http';
import {readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import puppeteer from 'puppeteer-core';
import {chromium} from './chromium.mjs';

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Every tag, and those whose view comes in a module of its own. */
export const tags = tagsIn('define', /^(?!define\b)([\w-]+)\.ts$/);
export const viewedTags = tagsIn('elements', /([\w-]+)\.view\.ts$/);

function tagsIn(folder, pattern) {
  const found = readdirSync(new URL(`../../src/${folder}`, import.meta.url), {recursive: true})
    .flatMap((path) => (pattern.test(path) ? [`blue-heart-${pattern.exec(path)[1]}`] : []))
    .sort();
  if (!found.length) throw new Error(`no tag found in src/${folder}`);
  return found;
}

/** What the script loads when it is first needed, to show every tag in Ukrainian. */
export const laterFiles = readdirSync(new URL('../../dist', import.meta.url), {recursive: true}).filter((path) =>
  /^(drawings|partner-file|views\/[\w-]+|locales\/([\w-]+\/)?uk)\.js$/.test(path),
);

/** The strictest policy that the script must run under. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/**
 * Serves `dist/` under `/dist/`. `answers` maps a path to what is served there instead:
 * `{status, headers, body, delay}` or a function of the request that gives one.
 */
export async function startSite() {
  const answers = new Map();
  const requests = [];
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://site');
    // What a browser asks of itself is no request of a page's.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    requests.push({path: request.url, referrer: request.headers.referer ?? '', origin: request.headers.origin ?? ''});
    const answer = answers.get(pathname);
    const {
      status = 200,
      headers = {},
      body,
      delay = 0,
    } = (typeof answer === 'function' ? await answer(request) : answer) ?? {};
    if (delay) await new Promise((done) => setTimeout(done, delay));
    try {
      const content =
        body ??
        (await readFile(new URL(`../..${pathname.startsWith('/dist/') ? pathname : '/missing'}`, import.meta.url)));
      response.writeHead(status, {
        'content-type': types[extname(pathname)] ?? types['.html'],
        'cache-control': 'no-store',
        ...headers,
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    /** Two names of one server, so that a page and a script can come from two origins. */
    origin: `http://127.0.0.1:${server.address().port}`,
    otherOrigin: `http://localhost:${server.address().port}`,
    answers,
    requests,
    /** Puts a page at a path. */
    page(path, body, headers = {}, head = '') {
      answers.set(path, {
        body: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Test page</title>${head}</head><body>${body}</body></html>`,
        headers,
      });
      return `http://127.0.0.1:${server.address().port}${path}`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A browser, and tabs that keep what the console, the page and the security policy say. */
export async function startBrowser() {
  const browser = await puppeteer.launch(await chromium());
  return {
    browser,
    async tab() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const said = [];
      const warned = [];
      const asked = [];
      page.on('console', (message) => {
        // Chromium's word on a frame of another origin that asks whether it is in a sandbox; whether it is heard is a matter of luck.
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
        for (const end = Date.now() + 60_000; ; await new Promise((done) => setTimeout(done, 50))) {
          const found = await page.evaluate(look, ...args);
          if (found) return found;
          if (Date.now() > end || said.some((message) => message.startsWith('uncaught')))
            throw new Error(
              `waited in vain for ${look} with ${JSON.stringify(args)}; the page said: ${said.join(' | ') || 'nothing'}`,
            );
        }
      };
      return {
        page,
        /** All that the console got, what of it were warnings, and every address that the page asked for. */
        said,
        warned,
        asked,
        /** Waits until a function gives something true in the page. `waitForFunction` needs `eval`, which a policy forbids. */
        until,
        /** Takes the network away, or gives it back, and waits until it is so: the browser answers before. */
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
        speaks: (selector, lang) => until(everyTagShows, selector, lang),
        /** What a visitor sees of a tag: its words and their language, or its fallback children. */
        seen: (selector) => page.evaluate(lookAtTag, selector),
        // Chromium can keep a tab that is closed while it goes elsewhere, and never answer; it is gone with the browser.
        close: () =>
          Promise.race([context.close().catch(() => {}), new Promise((done) => setTimeout(done, 10_000).unref())]),
      };
    },
    close: () => browser.close(),
  };
}

export function everyTagShows(selector, lang) {
  const found = selector
    .split(' >>> ')
    .reduce(
      (roots, part) => roots.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(part)]),
      [document],
    );
  return found.length > 0 && found.every((tag) => tag.shadowRoot?.querySelector('[part~=base]')?.lang === lang);
}

export function lookAtTag(selector) {
  const tag = selector.split(' >>> ').reduce((root, part) => (root.shadowRoot ?? root).querySelector(part), document);
  const base = tag.shadowRoot?.querySelector('[part~=base]');
  const fallback = [...tag.children].some((child) => !child.slot && child.getBoundingClientRect().height > 0);
  return {lang: base?.lang, dir: base?.dir, text: base?.innerText ?? '', fallback};
}
