// Draws the contact sheets: every story of a tag on one picture, in one mode. Chromium and fonts are dev dependencies,
// so that the pictures are the same on each machine.
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {build, preview} from 'vite';
import {broughtAlong, chromium} from '../support/chromium.mjs';
import {standStill} from '../support/stand-still.mjs';

export {names as tags} from '../support/tags.mjs';

/** The modes, by the language that a page is loaded in: the width of its stories, and the visitor's preferences. */
const views = {
  nl: [
    {mode: 'light', width: 480},
    {mode: 'dark', width: 480, features: {'prefers-color-scheme': 'dark'}},
    {mode: 'forced-colours', width: 480, features: {'forced-colors': 'active'}},
    {mode: 'narrow', width: 320},
  ],
  'ar-XB': [{mode: 'right-to-left', width: 480}],
};

/** The scale of the pictures: a quarter still shows layout and colours, and keeps the repository small. */
const scale = 0.25;

const root = fileURLToPath(new URL('sheet', import.meta.url));
const pages = fileURLToPath(new URL('../../.build/contact-sheets/', import.meta.url));

/** A plugin of vite that measures the text of posters with the pinned fonts instead of the fonts of the system. */
const pinnedFonts = {
  name: 'pinned-fonts',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/sheet/sheet.ts')) return null;
    const pinned = code.replace('system-ui, "Segoe UI", Roboto, ', '');
    if (pinned === code) this.error('src/sheet/sheet.ts names its letters in other words');
    return {code: pinned, map: null};
  },
};

/** Starts a browser that draws and compares sheets until it is stopped. Plugins of vite can change the sources. */
export async function startDrawing({plugins = [], page = 'page'} = {}) {
  const outDir = `${pages}${page}`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [pinnedFonts, ...plugins],
    // Keeps modules with side effects: package.json names only those of dist/define, and this builds src/define.
    build: {outDir, emptyOutDir: true, assetsInlineLimit: 0, rolldownOptions: {treeshake: false}},
  });
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'error',
    build: {outDir},
    preview: {host: '127.0.0.1', port: 0},
  });
  const browser = await puppeteer.launch({...(await chromium()), executablePath: await broughtAlong()});
  // Compares the versions, because a Chromium that an older package unpacked here would be used again.
  const pinned = createRequire(import.meta.url)('../../package.json').devDependencies['@sparticuz/chromium'].split(
    '.',
  )[0];
  const version = await browser.version();
  if (!version.includes(`/${pinned}.`))
    throw new Error(`${version} draws, and not ${pinned}: remove ${tmpdir()}/chromium`);
  const origin = `http://127.0.0.1:${server.httpServer.address().port}`;

  return {
    draw: async (tag) => [
      ...(await drawIn(browser, origin, tag, 'nl')),
      ...(await drawIn(browser, origin, tag, 'ar-XB')),
    ],
    async compare(before, after) {
      const page = await browser.newPage();
      try {
        return await page.evaluate(
          difference,
          ...[before, after].map((picture) => `data:image/webp;base64,${picture.toString('base64')}`),
        );
      } finally {
        await page.close();
      }
    },
    async end() {
      await browser.close();
      await server.close();
    },
  };
}

/** Draws all sheets of a tag in a language, and returns each as `{mode, picture}`. */
async function drawIn(browser, origin, tag, lang) {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    const failed = new Promise((_, reject) => page.once('pageerror', reject));
    await page.setViewport({width: 1500, height: 1000, deviceScaleFactor: scale});
    await page.emulateTimezone('Europe/Brussels');
    await page.evaluateOnNewDocument(standStill);
    await page.goto(`${origin}/?${new URLSearchParams({tag: `blue-heart-${tag}`, lang})}`);
    await Promise.race([page.waitForSelector('html[data-ready]', {timeout: 120_000}), failed]);
    const sheets = [];
    for (const {mode, width, features} of views[lang]) {
      const preferred = {
        'prefers-reduced-motion': 'reduce',
        'prefers-color-scheme': 'light',
        'forced-colors': 'none',
        ...features,
      };
      await session.send('Emulation.setEmulatedMedia', {
        features: Object.entries(preferred).map(([name, value]) => ({name, value})),
      });
      await page.evaluate((width) => window.fit(width), width);
      sheets.push({mode, picture: Buffer.from(await page.screenshot({fullPage: true, type: 'webp', quality: 36}))});
    }
    return sheets;
  } finally {
    await page.close();
  }
}

/** Returns the share of pixels that differ visibly, and a picture of the difference. Runs in a page. */
async function difference(before, after) {
  const pictures = await Promise.all(
    [before, after].map(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return picture;
    }),
  );
  const width = Math.max(...pictures.map((picture) => picture.width));
  const height = Math.max(...pictures.map((picture) => picture.height));
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d');
  for (const picture of pictures) {
    context.drawImage(picture, 0, 0);
    context.globalCompositeOperation = 'difference';
  }
  const {data} = context.getImageData(0, 0, width, height);
  let differing = 0;
  for (let at = 0; at < data.length; at += 4) differing += Math.max(data[at], data[at + 1], data[at + 2]) > 48;
  const sameSize = pictures.every((picture) => picture.width === width && picture.height === height);
  return {sameSize, share: differing / (width * height), picture: canvas.toDataURL().split(',')[1]};
}
