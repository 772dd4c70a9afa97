// Begins a translation: `npm run add-language -- it`. Writes a language file with every text still to be translated,
// and adds the language to the drafts, which Storybook shows and no visitor gets.
import {readFileSync, writeFileSync} from 'node:fs';
import {readLanguages, writeLanguages} from './write-languages.mjs';

const [code = '', ...more] = process.argv.slice(2);
const languages = readLanguages();
const {sourceLocale, targetLocales} = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));
const nameOf = (locale) => new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'}).of(locale);

/** Returns a code as BCP 47 writes it; nothing where it is none. */
function canonical(locale) {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}

/** Returns the fault in the code, if there is one. */
function fault() {
  if (!code || more.length) return 'Give one code: npm run add-language -- it';
  const right = canonical(code);
  if (!right || !nameOf(right)) return `"${code}" is no language: give its code of BCP 47, such as "it" or "zh-Hant".`;
  if (right !== code) return `"${code}" is written "${right}".`;
  return [sourceLocale, ...targetLocales, ...languages.draft].includes(code) && `"${code}" is there already.`;
}

const wrong = fault();
if (wrong) {
  console.error(wrong);
  process.exit(1);
}

await writeLanguages({...languages, draft: [...languages.draft, code]});
// Reads the list of drafts when it is loaded.
const {extracted, pathOf} = await import('./extract-messages.mjs');
const {mark, unitsIn} = await import('./xliff.mjs');
const count = await extracted((folder) => {
  const xliff = mark(readFileSync(`${folder}/${code}.xlf`, 'utf8'));
  writeFileSync(pathOf(`${code}.xlf`), xliff);
  return unitsIn(xliff).size;
});

const [, steps] = /^## Add a language\n[^|]*([^]*?)(?=^## |$(?![^]))/m.exec(
  readFileSync('docs/contributing/add.md', 'utf8'),
);
console.log(`${nameOf(code)} is a draft. Its ${count} texts are in
  locales/${code}.xlf
See it as it grows: npm run storybook, and "draft" in the menu of languages. A text that is missing is in Dutch.
What is left to do, as in docs/contributing/add.md:

${steps.replaceAll('<code>', code).trim()}`);
