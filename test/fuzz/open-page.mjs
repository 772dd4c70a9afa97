// Opens a page for an area of properties.mjs, and runs cases in it.
import {fileURLToPath} from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {ready} from './ready.mjs';

/**
 * The areas: the page of each, its share of a hundred thousand cases, how many run before the page is loaded anew, and
 * how many `npm test` runs. A browser ignores a page that changes its fragment too often.
 */
export const areas = {
  attributes: {page: 'tags', share: 35_000, batch: 4000, few: 1000},
  slots: {page: 'tags', share: 15_000, batch: 4000, few: 500},
  files: {page: 'tags', share: 14_000, batch: 2000, few: 400},
  links: {page: 'links', share: 20_000, batch: 4000, few: 1000},
  names: {page: 'tags', share: 5000, batch: 2000, few: 300},
  messages: {page: 'host', share: 8000, batch: 4000, few: 600},
  fragments: {page: 'frame', share: 2500, batch: 1000, few: 80},
  builder: {page: 'builder', share: 500, batch: 100, few: 20},
};

const entry = fileURLToPath(new URL('properties.mjs', import.meta.url));

/** Returns the properties, with fast-check, as one script that sets `fuzz`. */
export async function bundle() {
  const bundled = await rollup({input: entry, plugins: [nodeResolve({browser: true})], onwarn() {}});
  const {output} = await bundled.generate({format: 'iife', name: 'fuzz'});
  await bundled.close();
  return `${output[0].code};globalThis.fuzz = fuzz;`;
}

const script = '<script src="/dist/blue-heart.js"></script>';
const card = '<blue-heart-helpline-card></blue-heart-helpline-card>';
const pages = {
  tags: (site) => site.page('/fuzz', '', {}, script),
  links: (site) => site.page('/fuzz', '<a href="/x" data-blue-heart="exit">x</a>', {}, script),
  host: (site) => site.page('/fuzz', `<iframe src="/dist/embed.html" height="300"></iframe>${card}`, {}, script),
  frame: (site) => `${site.origin}/dist/embed.html`,
  builder: (site) => `${site.origin}/dist/index.html`,
};
const isReady = {
  tags: () => Boolean(customElements.get('blue-heart-exit')),
  links: () => Boolean(document.querySelector('blue-heart-exit')?.shadowRoot?.querySelector('[part~=base]')),
  host: () =>
    Boolean(
      document.querySelector('iframe')?.contentDocument?.querySelector('blue-heart-helpline-card')?.shadowRoot &&
      document.querySelector('iframe').style.height,
    ),
  frame: () => Boolean(document.querySelector('blue-heart-helpline-card')?.shadowRoot?.querySelector('[part~=base]')),
  builder: () => Boolean(document.querySelector('#lines')?.textContent),
};

/** Runs cases of an area in a new tab. Returns what `run` of properties.mjs returns, and the foreign requests. */
export async function runInTab({browser, site, code, area, ...options}) {
  const {page: kind} = areas[area];
  const tab = await browser.tab();
  try {
    await tab.page.evaluateOnNewDocument(ready);
    await tab.page.goto(pages[kind](site));
    await tab.until(isReady[kind]);
    await tab.page.evaluate(code);
    const result = await tab.page.evaluate((name, given) => fuzz.run(name, given), area, options);
    const foreign = tab.asked.filter(
      (address) => !/^(blob|data):/.test(address) && !address.startsWith(`${site.origin}/`),
    );
    return {...result, foreign: [...new Set(foreign)]};
  } finally {
    await tab.close();
  }
}
