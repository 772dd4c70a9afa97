// Makes the translations of the Drupal module: those in locales/drupal/, and those that the plugin for WordPress has.
import {readFileSync} from 'node:fs';
import {parsePo} from '../wordpress/gettext.mjs';
import {elsewhere} from '../wordpress/translations.mjs';

export const languages = ['nl', 'fr', 'de'];

const call = /(?:\bt|TranslatableMarkup)\(\s*'((?:[^'\\]|\\.)*)'/g;

/** Returns the English texts in a source that Drupal translates where it shows them. */
export function textsIn(source) {
  const described = /^name: .*\n[^]*?^description: '(.*)'$/m.exec(source);
  return [...source.matchAll(call), ...(described ? [described] : [])].map(([, text]) => text.replace(/\\(.)/g, '$1'));
}

/** Returns the .po file of a language. Fails on a text that is not translated, and on a translation of no text. */
export async function translation(language, texts, metadata) {
  const own = parsePo(readFileSync(`locales/drupal/${language}.po`, 'utf8'));
  const shared = parsePo(readFileSync(`locales/wordpress/${language}.po`, 'utf8'));
  // Drupal has no contexts here: "block title" and the English are one text.
  const found = new Map([
    ...(await elsewhere(language, metadata)),
    ...[...shared].map(([text, translated]) => [text.split('\u0004').at(-1), translated]),
    ...own,
  ]);
  const needed = [...new Set(texts)].sort();
  const missing = needed.filter((text) => !found.get(text));
  const unused = [...own.keys()].filter((text) => text && !needed.includes(text));
  if (missing.length || unused.length)
    throw new Error(
      [
        ...missing.map((text) => `locales/drupal/${language}.po lacks: ${text}`),
        ...unused.map((text) => `locales/drupal/${language}.po has, but nothing uses: ${text}`),
      ].join('\n'),
    );
  const entry = (text, translated) => `msgid ${JSON.stringify(text)}\nmsgstr ${JSON.stringify(translated)}\n`;
  return [entry('', own.get('')), ...needed.map((text) => entry(text, found.get(text)))].join('\n');
}
