// Makes the translations of the plugin: those in locales/wordpress/, and those that the builder and the tags have.
import {readFileSync} from 'node:fs';
import {contacts} from '../../dist/content/contacts.js';
import {coreMessages} from '../../dist/localization/messages.js';
import {loadMsg} from '../../dist/localization/msg.js';
import {unitsIn} from '../xliff.mjs';
import {mo, parsePo} from './gettext.mjs';

export const languages = ['nl', 'fr', 'de'];

const call = /\b(?:__|esc_html__|esc_attr__|esc_html_e|esc_attr_e)\(\s*'((?:[^'\\]|\\.)*)'/g;

/** Returns the English texts in PHP sources, and in the head of the plugin, which WordPress translates too. */
export function textsIn(php) {
  const head = /^ \* Description: (.*)$/m.exec(php)?.slice(1) ?? [];
  return [...head, ...[...php.matchAll(call)].map(([, text]) => text.replace(/\\(.)/g, '$1'))];
}

/** Returns the English texts in the metadata of the blocks, with the contexts that WordPress gives them. */
export function textsOf(metadata) {
  return Object.values(metadata).flatMap(({title, description, attributes}) => [
    `block title\u0004${title}`,
    `block description\u0004${description}`,
    ...Object.values(attributes).flatMap((attribute) => [
      attribute.title,
      attribute.description,
      ...(attribute.control === 'one' && !attribute.pattern && attribute.type !== 'integer'
        ? Object.values(attribute.labels)
        : []),
      ...(attribute.control === 'several' ? Object.values(attribute.labels) : []),
    ]),
  ]);
}

/** Returns the translations that exist elsewhere: what attributes do (builder), and the names of contacts (tags). */
export async function elsewhere(language, metadata) {
  const xliff = (locale) => unitsIn(readFileSync(`locales/builder/${locale}.xlf`, 'utf8'));
  const units = xliff(language === 'nl' ? 'en' : language);
  const plain = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const found = new Map();
  for (const [name, {attributes}] of Object.entries(metadata))
    for (const [attribute, {description}] of Object.entries(attributes)) {
      const unit = units.get(`builder.attribute.${name}.${attribute}`) ?? units.get(`builder.attribute.${attribute}`);
      if (unit) found.set(description, plain(language === 'nl' ? unit.source : unit.target));
    }
  const [english, own] = await Promise.all(['en', language].map((locale) => loadMsg(locale, coreMessages)));
  for (const {name} of Object.values(contacts)) found.set(name(english), name(own));
  return found;
}

/** Returns the .mo file of a language. Fails on a text that is not translated, and on a translation of no text. */
export async function translation(language, texts, metadata, localeNames) {
  const path = `locales/wordpress/${language}.po`;
  const own = parsePo(readFileSync(path, 'utf8'));
  const all = new Map([...(await elsewhere(language, metadata)), ...own]);
  const needed = new Set(texts.filter((text) => !Object.values(localeNames).includes(text)));
  const missing = [...needed].filter((text) => !all.get(text));
  const unused = [...own.keys()].filter((text) => text && !needed.has(text));
  if (missing.length || unused.length)
    throw new Error(
      [
        ...missing.map((text) => `${path} lacks: ${text.replace('\u0004', ' | ')}`),
        ...unused.map((text) => `${path} has, but nothing uses: ${text.replace('\u0004', ' | ')}`),
      ].join('\n'),
    );
  return mo(new Map([...all].filter(([text]) => text === '' || needed.has(text))));
}
