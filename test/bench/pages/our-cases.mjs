// The pages with our tags that are measured, and the pages that they are compared with.
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';
import {fallback} from 'blue-heart-elements/fallback';
import {prerender} from 'blue-heart-elements/prerender';
import {known} from '../../content/known-contacts.mjs';
import {tags} from '../../support/tags.mjs';

const script = '<script src="/dist/blue-heart.js" defer></script>';
const cardTag = 'blue-heart-helpline-card';
const number = known.meldpunt.tel;
const fiveTags = tags.filter((tag) => /-(banner|helpline-card|exit|explainer|report-button)$/.test(tag));

async function withFallback(tag, lang = 'nl') {
  return `<${tag}>${await fallback(tag, {lang})}</${tag}>`;
}

/** Returns lit with an element that shows one line: the least that any page with lit pays. */
async function trivialLit() {
  const source =
    "import {html, LitElement} from 'lit'; customElements.define('a-line', " +
    'class extends LitElement { render() { return html`<p>One line</p>`; } });';
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: process.cwd()},
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].contents;
}

/** Returns the card with all that it shows written into the page; `styles` as `prerender` has it. */
async function still(styles) {
  const page = `<!doctype html><html lang="nl"><body><${cardTag}></${cardTag}></body></html>`;
  const {html} = await prerender(page, {base: '/dist/', styles});
  return /<body>(.*)<\/body>/s.exec(html)[1];
}

/** Serves our files and returns the cases, as `buildPeers` does. `number` is a link that must be readable. */
export async function ourCases(site, dist) {
  for (const name of await readdir(dist, {recursive: true}))
    if (/^(blue-heart|drawings|(views|locales|styles)\/.*)\.(js|css)$/.test(name))
      site.serveFile(`/dist/${name}`, join(dist, name));
  site.serve('/lit.js', await trivialLit());
  const card = {shows: [known.meldpunt.phone], drawn: [cardTag], number};
  const cardIn = async (lang, name) => ({
    name: `card in ${name}, with fallback`,
    lang,
    head: script,
    body: await withFallback(cardTag, lang),
    ...card,
  });
  const many = async (name, list) => ({
    name,
    head: script,
    body: (await Promise.all(list.map((tag) => withFallback(tag)))).join('\n'),
    shows: [known.meldpunt.phone],
    drawn: list,
  });
  const one = async (name, tag, shows) => ({name, head: script, body: await withFallback(tag), shows, drawn: [tag]});
  const [inline, linked] = [await still('inline'), await still('link')];
  return [
    {name: 'blank page', head: '', body: '', shows: [], drawn: []},
    {
      name: 'lit, one trivial element',
      head: '<script src="/lit.js" defer></script>',
      body: '<a-line></a-line>',
      shows: ['One line'],
      drawn: ['a-line'],
    },
    {name: 'card as static HTML, no script', head: '', body: inline, strictBody: linked, ...card},
    {name: 'card, bare', head: script, body: `<${cardTag}></${cardTag}>`, ...card},
    {name: 'card, with fallback', head: script, body: await withFallback(cardTag), ...card},
    {name: 'card, prerendered', head: script, body: inline, strictBody: linked, ...card},
    await cardIn('uk', 'Ukrainian'),
    await cardIn('ar', 'Arabic'),
    await one('banner, with fallback', 'blue-heart-banner', []),
    await one('exit, with fallback', 'blue-heart-exit', []),
    await many('five tags, with fallback', fiveTags),
    {...(await many('ten tags, bare', tags)), body: tags.map((tag) => `<${tag}></${tag}>`).join('\n')},
    await many('ten tags, with fallback', tags),
  ];
}
