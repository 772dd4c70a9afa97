// Draws each tag in every language it speaks on one picture, 320 px wide each, to be looked at:
// .build/language-sheets/*.webp. `npm run contact-sheets -- facts` draws only that tag.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';
import {dialogTag, names} from '../support/tags.mjs';

const here = new URL('../../', import.meta.url);
const folder = new URL('.build/language-sheets/', here);
const read = async (path) => JSON.parse(await readFile(new URL(path, here), 'utf8'));
const {sourceLocale, targetLocales} = await read('locales/lit-localize.json');
const {essentials} = await read('locales/languages.json');
const withEssentials = ['exit', 'helpline-card', 'report-button'];
const asked = process.argv.slice(2);
const widest = 320;

/** The files of the typeface, one for each script, and the characters that each draws. */
const files = {
  'noto-sans/files/noto-sans-latin': 'U+0000-00FF, U+2000-206F',
  'noto-sans/files/noto-sans-latin-ext': 'U+0100-02FF, U+1E00-1E9F',
  'noto-sans/files/noto-sans-vietnamese': 'U+0102-0103, U+0110-0111, U+01A0-01B0, U+0300-0323, U+1EA0-1EF9',
  'noto-sans/files/noto-sans-cyrillic': 'U+0400-045F, U+0490-0491',
  'noto-sans/files/noto-sans-devanagari': 'U+0900-097F, U+200C-200D',
  'noto-sans-arabic/files/noto-sans-arabic-arabic': 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC',
  'noto-sans-thai/files/noto-sans-thai-thai': 'U+0E01-0E5B',
  'noto-sans-sc/files/noto-sans-sc-chinese-simplified': 'U+3000-303F, U+4E00-9FFF, U+FF00-FFEF',
};

const site = await startSite();
const {browser, close} = await startBrowser();
const faces = [];
for (const [file, range] of Object.entries(files)) {
  for (const weight of [400, 700]) {
    const path = `/${file}-${weight}.woff2`;
    const body = await readFile(new URL(`node_modules/@fontsource/${file}-${weight}-normal.woff2`, here));
    site.answers.set(path, {body, headers: {'content-type': 'font/woff2', 'cache-control': 'max-age=600'}});
    faces.push(
      `@font-face { font-family: 'Noto Sans'; font-weight: ${weight}; unicode-range: ${range}; src: url(${path}); }`,
    );
  }
}
const fonts = `<style>${faces.join('')}
  body { margin: 0; font: 16px/1.5 'Noto Sans'; }
  body.all { display: flex; flex-wrap: wrap; align-items: start; gap: 8px; padding: 8px; }
  figure { margin: 0; }
  iframe { display: block; border: 1px solid #888; }
</style>`;

/** Loads the script after the typeface, because a poster measures its text when it is made. */
const script = `<script>
  Promise.all([...document.fonts].map((font) => font.load())).then(() => {
    document.head.append(Object.assign(document.createElement('script'), {src: '/dist/blue-heart.js'}));
  });
</script>`;

await mkdir(folder, {recursive: true});
for (const name of names.filter((one) => !asked.length || asked.includes(one))) {
  const tag = `blue-heart-${name}`;
  const languages = [sourceLocale, ...targetLocales].filter(
    (code) => withEssentials.includes(name) || !essentials.includes(code),
  );
  for (const code of languages) site.page(`/${code}`, `<${tag} lang="${code}"></${tag}>`, {}, `${fonts}${script}`);
  const page = await browser.newPage();
  await page.setViewport({width: 7 * (widest + 10) + 8, height: 1000});
  await page.goto(
    site.page(
      '/all',
      languages
        .map((code) => `<figure>${code}<iframe src="/${code}" width="${widest}" height="900"></iframe></figure>`)
        .join(''),
      {},
      fonts,
    ),
  );
  await page.evaluate(show, tag, tag === dialogTag);
  const picture = await page.screenshot({fullPage: true, type: 'webp', quality: 60});
  await writeFile(new URL(`${name}.webp`, folder), picture);
  await page.close();
}
await close();
await site.close();

/** Waits until each frame shows its tag in its language, and makes it as high as that. Runs in the page. */
async function show(tag, opens) {
  document.body.className = 'all';
  const until = async (look) => {
    while (!look()) await new Promise((done) => setTimeout(done, 50));
  };
  await Promise.all(
    [...document.querySelectorAll('iframe')].map(async (frame) => {
      const inside = frame.contentDocument;
      const element = inside.querySelector(tag);
      const base = () => element.shadowRoot?.querySelector('[part~=base]');
      await until(() => base()?.lang === element.lang && !element.shadowRoot.querySelector('.sheet[aria-hidden]'));
      await inside.fonts.ready;
      if (opens) {
        element.shadowRoot.querySelector('[part~=button]').click();
        await until(() => element.shadowRoot.querySelector('dialog[open] [part~=choice]'));
      } else {
        await until(() => !element.shadowRoot.querySelector('.room') || element.view);
        frame.height = Math.min(2600, Math.ceil(inside.body.getBoundingClientRect().bottom) + 16);
      }
    }),
  );
  await new Promise((done) => setTimeout(done, 500));
}
