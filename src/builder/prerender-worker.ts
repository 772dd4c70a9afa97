// Prerenders lines in a worker of the builder. A worker has no document, so the same code runs as on a server.
import {prerender} from '../static/prerender.js';
import type {Prerendered} from './prerendering.js';

addEventListener('message', ({data}: MessageEvent<string>) => {
  prerender(data).then(
    ({html, hashes}) => postMessage({html, hash: hashes[0]!} satisfies Prerendered),
    (error: unknown) => reportError(error),
  );
});
