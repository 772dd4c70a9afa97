// Serves dist/ to the tests, with the pages and answers of each test, and records every request.
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The strictest policy that the script must run under. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/**
 * Starts a server with `dist/` under `/dist/`. `answers` maps a path to what is served there instead:
 * `{status, headers, body, delay}`, or a function of the request that returns such an object.
 */
export async function startSite() {
  const answers = new Map();
  const requests = [];
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://site');
    // Leaves out the icon, which the browser requests and not the page.
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
    /** Puts a page at a path, and returns its address. */
    page(path, body, headers = {}, head = '') {
      answers.set(path, {
        body:
          `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Test page</title>${head}</head>` +
          `<body>${body}</body></html>`,
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
