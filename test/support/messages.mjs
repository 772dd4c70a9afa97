// The texts that visitors read, by language, from the language files.
import {readFileSync} from 'node:fs';

const folder = new URL('../../locales/', import.meta.url);
const {sourceLocale, targetLocales} = JSON.parse(readFileSync(new URL('lit-localize.json', folder), 'utf8'));

/** What is particular about some languages: see `languages` in scripts/extract-messages.mjs. */
export const {essentials, unread} = JSON.parse(readFileSync(new URL('languages.json', folder), 'utf8'));

/** Every language, Dutch first. */
export const languages = [sourceLocale, ...targetLocales];

/** The languages that have every text. */
export const whole = languages.filter((language) => !essentials.includes(language));

function textOf(xml) {
  return xml
    .replace(/<x\b[^>]*\/>/g, '0')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name) => ({lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"})[name]);
}

/** Returns the texts in an element of a language file, as they stand there, by id. */
function rawIn(language, element) {
  const file = readFileSync(new URL(`${language}.xlf`, folder), 'utf8');
  const within = new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`);
  return [...file.matchAll(/<trans-unit id="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/g)].map(([, id, unit]) => [
    id,
    within.exec(unit)?.[1] ?? '',
  ]);
}

/** Returns the texts of a language as they stand in its file, with their placeholders, by id. */
export function rawMessages(language) {
  // Some Dutch texts are said only in languages that no native speaker has read.
  if (language === sourceLocale) return new Map(targetLocales.flatMap((locale) => rawIn(locale, 'source')));
  return new Map(rawIn(language, 'target'));
}

/** Returns the texts of a language by id. A placeholder is written as `0`; a missing translation is empty. */
export function messages(language) {
  return new Map([...rawMessages(language)].map(([id, xml]) => [id, textOf(xml)]));
}
