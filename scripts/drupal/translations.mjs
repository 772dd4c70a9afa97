// Makes the translations of the Drupal module: those in locales/drupal/, and those that the plugin for WordPress has.
import {readFileSync} from 'node:fs';
import {parsePo} from '../wordpress/gettext.mjs';
import {elsewhere} from '../wordpress/translations.mjs';

export const languages = ['nl', 'fr', 'de'];

const call = /(\bt|TranslatableMarkup|\bshort)\(\s*'((?:[^'\\]|\\.)*)'/g;

/** A text of one word is in Drupal itself too, so that ours has a context: else it would change pages of others. */
const contexts = {short: 'Blue Heart', title: 'Blue Heart tag'};

const withContext = (kind, text) => `${contexts[kind]}\u0004${text}`;

/** Returns the English texts in a source that Drupal translates where it shows them. */
export function textsIn(source) {
  const described = /^name: .*\n[^]*?^description: '(.*)'$/m.exec(source);
  return [
    ...[...source.matchAll(call)].map(([, name, text]) => {
      const plain = text.replace(/\\(.)/g, '$1');
      return name === 'short' ? withContext('short', plain) : plain;
    }),
    ...(described ? [described[1]] : []),
  ];
}

/** Returns the English texts of the definitions. Numbers and names of languages need no translation. */
export function textsOf(definitions) {
  return Object.values(definitions).flatMap(({title, attributes}) => [
    withContext('title', title),
    ...Object.entries(attributes)
      .flatMap(([name, {title: its, description, labels = {}}]) => [
        its,
        description,
        ...Object.entries(labels)
          .filter(([value]) => name !== 'heading-level' && (name !== 'languages' || value === 'off'))
          .map(([, label]) => label),
      ])
      .map((text) => withContext('short', text)),
  ]);
}

/** Returns the .po file of a language. Fails on a text that is not translated, and on a translation of no text. */
export async function translation(language, texts, metadata) {
  const own = parsePo(readFileSync(`locales/drupal/${language}.po`, 'utf8'));
  const found = new Map(own);
  for (const [text, translated] of await elsewhere(language, metadata))
    found.set(withContext('short', text), translated);
  for (const [key, translated] of parsePo(readFileSync(`locales/wordpress/${language}.po`, 'utf8'))) {
    const [text, context] = key.split('\u0004').reverse();
    if (text && context !== 'block description') found.set(withContext(context ? 'title' : 'short', text), translated);
  }
  const needed = [...new Set(texts)].sort();
  const missing = needed.filter((text) => !found.get(text));
  const unused = [...own.keys()].filter((text) => text && !needed.includes(text));
  if (missing.length || unused.length)
    throw new Error(
      [
        ...missing.map((text) => `locales/drupal/${language}.po lacks: ${text.replace('\u0004', ' | ')}`),
        ...unused.map((text) => `locales/drupal/${language}.po has, but nothing uses: ${text}`),
      ].join('\n'),
    );
  return ['', ...needed].map((key) => entry(key, found.get(key))).join('\n');
}

function entry(key, translated) {
  const [text, context] = key.split('\u0004').reverse();
  return [
    ...(context ? [`msgctxt ${JSON.stringify(context)}`] : []),
    `msgid ${JSON.stringify(text)}`,
    `msgstr ${JSON.stringify(translated)}\n`,
  ].join('\n');
}
