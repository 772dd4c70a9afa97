// What is real in the simulation: the files of dist/ with their sizes, and the headers of the recipes.
import {existsSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {names, tagsWithView} from '../../support/tags.mjs';

/** How servers compress with the recipes: nginx at its lowest level, Apache in the middle; the last is the best. */
export const encodings = {
  'gzip 1': (bytes) => gzipSync(bytes, {level: 1}),
  'brotli 5': (bytes) => brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}}),
  'brotli 11': (bytes) => brotliCompressSync(bytes),
};

const withView = new Set(tagsWithView.map((tag) => tag.replace('blue-heart-', '')));

/** Returns the headers that the recipe for nginx adds, by the address: `latest` or a version. */
export function headersOfRecipe() {
  const [, recipe] = /^```nginx\n([^]*?)^```$/m.exec(readFileSync('docs/webmaster/server.md', 'utf8'));
  const [latest, version] = [...recipe.matchAll(/set \$blue_heart_cache "?([^";]+)"?;/g)].map(([, value]) => value);
  const same = [...recipe.matchAll(/^ *add_header ([\w-]+) ([^$][^;]*);/gm)].map(([, name, value]) => [name, value]);
  return {latest: [['Cache-Control', latest], ...same], version: [['Cache-Control', version], ...same]};
}

/** Returns the bytes of an answer's head, as HTTP/1.1 writes it; HTTP/2 and later write what repeats shorter. */
export function headBytes(status, added) {
  const own =
    status === 304
      ? [['ETag', 'W/"0123456789-01234"']]
      : [
          ['Content-Type', 'text/javascript; charset=utf-8'],
          ['Last-Modified', 'Thu, 01 Jan 1970 00:00:00 GMT'],
          ['ETag', 'W/"0123456789-01234"'],
          ['Vary', 'Accept-Encoding'],
          ['Content-Encoding', 'gzip'],
          ['Transfer-Encoding', 'chunked'],
        ];
  const lines = [['Server', 'nginx'], ['Date', 'Thu, 01 Jan 1970 00:00:00 GMT'], ['Connection', 'keep-alive'], ...own];
  return [`HTTP/1.1 ${status} OK`, ...[...lines, ...added].map((line) => line.join(': ')), '', ''].join('\r\n').length;
}

/** Numbers the files that visits ask for, and keeps the size of each in each encoding. */
export class Files {
  paths = [];
  sizes = Object.fromEntries(Object.keys(encodings).map((name) => [name, []]));
  #numbers = new Map();

  /** Returns the number of a file, or nothing where there is none: not every language has every text. */
  #numberOf(path) {
    if (!this.#numbers.has(path)) {
      const here = existsSync(`dist/${path}`);
      if (here) {
        const bytes = readFileSync(`dist/${path}`);
        for (const [name, compress] of Object.entries(encodings)) this.sizes[name].push(compress(bytes).length);
      }
      this.#numbers.set(path, here ? this.paths.push(path) - 1 : undefined);
    }
    return this.#numbers.get(path);
  }

  /**
   * Returns what a page asks for in a language: at once, when the visitor does anything, and when a tag comes near, by
   * tag. Dutch is in the script, and the words of the report dialog are in the first file of their language.
   */
  of(tags, form, lang) {
    const numbers = (paths) => paths.map((path) => this.#numberOf(path)).filter((number) => number !== undefined);
    const shown = tags === 'all' ? names : tags;
    const viewOf = (name) => [`views/${name}.js`, ...(lang === 'nl' ? [] : [`locales/views/${lang}.js`])];
    const first = [
      ...(form === 'frame' ? ['embed.html', 'embed.css', 'embed.js'] : []),
      'blue-heart.js',
      ...(form === 'link' ? ['views/link-form.js'] : []),
      ...(lang === 'nl' ? [] : [`locales/${lang}.js`]),
    ];
    return {
      first: numbers(first),
      touched: shown.includes('report-button') ? numbers(['views/report-button.js']) : [],
      near: shown.filter((name) => withView.has(name) && name !== 'report-button').map((name) => numbers(viewOf(name))),
    };
  }
}
