// Puts each form into each editor as a webmaster does, and looks at what the saved page shows its visitors.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';
import {editors} from './editors.mjs';
import {forms} from './forms.mjs';
import {install} from './installed.mjs';
import {known} from '../content/known-contacts.mjs';
import {lookAtSaved, numberIn, traits} from './look-at-saved.mjs';

/** The folders of packages that the pages of the editors load from. */
const served = ['ckeditor5/dist/browser', 'dompurify/dist', 'quill/dist', 'tinymce', 'tinymce6'];

/**
 * Tries every form in every editor, and returns `{editors, kept}`: the name of each editor, and by editor, way and form
 * what the page shows before and after our script runs, and which parts of the form are gone.
 */
export async function tryForms() {
  const [site, browser, installed, lines] = await Promise.all([startSite(), startBrowser(), install(), forms()]);
  try {
    serve(site, installed.packages);
    const all = await editors(installed);
    const kept = {};
    // One after the other, because all tabs share the clipboard.
    for (const editor of all) kept[editor.id] = await inTab(browser, (tab) => tryEditor(tab, site, editor, lines));
    return {editors: Object.fromEntries(all.map(({id, name}) => [id, name])), kept};
  } finally {
    await browser.close();
    site.close();
    installed.remove();
  }
}

function serve(site, packages) {
  for (const folder of served)
    for (const file of readdirSync(join(packages, folder), {recursive: true, withFileTypes: true}))
      if (file.isFile()) {
        const path = join(file.parentPath, file.name);
        site.answers.set(path.replace(packages, '/packages'), () => ({body: readFileSync(path)}));
      }
}

async function inTab(browser, use) {
  const tab = await browser.tab();
  try {
    return await use(tab);
  } finally {
    await tab.close();
  }
}

async function tryEditor(tab, site, editor, lines) {
  const saved = await savedBy(tab, site, editor, lines);
  const kept = {};
  for (const [way, byForm] of Object.entries(saved)) {
    kept[way] = {};
    for (const [form, html] of Object.entries(byForm)) kept[way][form] = await lookAt(tab, site, lines[form], html);
  }
  return kept;
}

/** Returns what an editor saves, by way and form. */
async function savedBy(tab, site, {page, filter, isFilter}, lines) {
  const each = async (use) => {
    const saved = {};
    for (const [form, html] of Object.entries(lines)) saved[form] = await use(html);
    return saved;
  };
  if (filter) return {source: await each(filter)};
  await tab.page
    .browserContext()
    .overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await tab.page.goto(site.page('/editor', page));
  await tab.until(() => Boolean(globalThis.editor));
  const load = (html) => tab.page.evaluate((given) => void globalThis.editor.load(given), html);
  const save = () => tab.page.evaluate(() => globalThis.editor.save());
  const source = await each(async (html) => {
    await load(html);
    return save();
  });
  if (isFilter) return {source};
  await load('');
  const empty = await save();
  const paste = async (content) => {
    await load('');
    await tab.page.bringToFront();
    await tab.page.evaluate(async (types) => {
      const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], {type})]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      globalThis.editor.focus();
    }, content);
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('KeyV', {commands: ['Paste']});
    await tab.page.keyboard.up('Control');
    await tab.until((before) => globalThis.editor.save() !== before, empty);
    return save();
  };
  return {
    // As the builder copies plain text: both kinds at once.
    paste: await each((html) => paste({'text/html': html, 'text/plain': html})),
    // As the builder copies all other lines: as text.
    code: {tag: await paste({'text/plain': lines.tag}), shortcode: await paste({'text/plain': lines.shortcode})},
    source,
  };
}

/** Opens a saved page, with our script if it is not in it, and returns what it shows before and after the script. */
async function lookAt(tab, site, lines, html) {
  const script = '<script src="/dist/blue-heart.js" defer></script>';
  const has = await tab.page.evaluate(traits, html, known);
  const had = await tab.page.evaluate(traits, lines, known);
  await tab.page.goto(site.page('/saved', html, {}, has.includes('script') ? '' : script));
  await tab.until(() => Boolean(customElements.get('blue-heart-helpline-card')));
  const after = await tab.until(lookAtSaved);
  const before = await tab.page.evaluate(numberIn, html, known.meldpunt);
  return {before, after: after === 'nothing' ? before : after, gone: had.filter((trait) => !has.includes(trait))};
}
