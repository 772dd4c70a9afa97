// Lends browsers to the test files of a run, each to one file at a time, so that a run starts two instead of thirty.
import {once} from 'node:events';
import {createServer} from 'node:http';
import {text} from 'node:stream/consumers';
import puppeteer from 'puppeteer-core';
import {chromium} from './chromium.mjs';

/**
 * Starts the pool. Test files find its `address` in BROWSER_POOL; `close` ends every browser. `args` are more arguments
 * for each browser.
 */
export async function startBrowserPool(args = []) {
  const started = new Map();
  const free = [];
  async function start() {
    const browser = await puppeteer.launch(await chromium(args));
    const address = browser.wsEndpoint();
    started.set(address, browser.process());
    // Leaves the events of its pages to the test file that borrows the browser.
    await browser.disconnect();
    return address;
  }
  const server = createServer(async (request, response) => {
    try {
      if (request.method === 'GET') return response.end(free.pop() ?? (await start()));
      free.push(await text(request));
      response.end();
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await Promise.all([...started].map(endBrowser));
    },
  };
}

async function endBrowser([address, child]) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  puppeteer
    .connect({browserWSEndpoint: address})
    .then((browser) => browser.close())
    .catch(() => child.kill('SIGKILL'));
  await ended;
  clearTimeout(late);
}

/** Connects to a browser that no other test file uses. A browser that has died is not lent again. */
export async function borrowBrowser(pool) {
  for (let tries = 5; ; tries--) {
    const response = await fetch(pool);
    const answer = await response.text();
    if (!response.ok) throw new Error(`the run has no browser to lend: ${answer}`);
    try {
      return await puppeteer.connect({browserWSEndpoint: answer});
    } catch (cause) {
      if (!tries) throw new Error(`no browser of the run answers, the last at ${answer}`, {cause});
    }
  }
}

/** Closes the tabs of a browser and gives it back. A browser whose tabs do not close is ended instead. */
export async function returnBrowser(pool, browser) {
  const contexts = browser.browserContexts().filter((context) => context !== browser.defaultBrowserContext());
  const closed = Promise.all(contexts.map((context) => context.close())).then(() => true);
  const late = new Promise((done) => setTimeout(done, 10_000, false).unref());
  if (!(await Promise.race([closed, late]).catch(() => false))) return browser.close().catch(() => {});
  const address = browser.wsEndpoint();
  await browser.disconnect();
  await fetch(pool, {method: 'POST', body: address});
}
