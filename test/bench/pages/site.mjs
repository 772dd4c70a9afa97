// Serves the pages of the bench as a web server would: everything in brotli, over HTTP/1.1.
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {startSite} from '../../support/site.mjs';

const types = {'.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json'};
const styles = 'body {font: 16px/1.5 sans-serif}';
const before = '<h1>Page of a host</h1><p>Words of the host.</p>';
// Moves when what stands above it grows.
const after = '<p>More words of the host, below.</p>'.repeat(5);

/** Starts the server. */
export async function startPageSite() {
  const site = await startSite();

  function answer(path, code, headers = {}) {
    const body = brotliCompressSync(code);
    return {
      body,
      headers: {
        'content-type': types[extname(path)] ?? 'text/html; charset=utf-8',
        'content-encoding': 'br',
        'content-length': body.length,
        ...headers,
      },
    };
  }
  function serve(path, code, headers) {
    site.answers.set(path, answer(path, code, headers));
  }
  serve('/host.css', styles);

  return {
    ...site,
    serve,
    /** Serves a file, compressed when it is first asked for. */
    serveFile(path, file) {
      site.answers.set(path, async () => {
        const found = answer(path, await readFile(file));
        site.answers.set(path, found);
        return found;
      });
    },
    /** Puts the page of a case at a path and returns its address; with a policy, the styles of the page are linked. */
    put(path, {lang = 'nl', head, body, strictBody = body, classes = ''}, policy) {
      const own = policy ? '<link rel="stylesheet" href="/host.css">' : `<style>${styles}</style>`;
      serve(
        path,
        `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8">` +
          '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Page</title>' +
          `${own}${head}</head><body class="${classes}">${before}${policy ? strictBody : body}${after}</body></html>`,
        policy && {'content-security-policy': policy},
      );
      return site.origin + path;
    },
  };
}
