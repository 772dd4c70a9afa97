// The texts that visitors read, by language, from the language files.
import {readFileSync} from 'node:fs';

const folder = new URL('../../locales/', import.meta.url);
const {sourceLocale, targetLocales} = JSON.parse(readFileSync(new URL('lit-localize.json', folder), 'utf8'));

/** Every language, Dutch first. */
export const languages = [sourceLocale, ...targetLocales];

/** The languages in which only the essentials are said. */
export const {essentials} = JSON.parse(readFileSync(new URL('languages.json', folder), 'utf8'));

/** The languages in which every tag speaks. */
export const wholeLanguages = languages.filter((language) => !essentials.includes(language));

/**
 * Languages that stand for all where a test opens pages: the source, one in another script, one from right to left with
 * six plurals, and one without spaces. Opening each page in all of them would take longer than CI may.
 */
export const telling = ['nl', 'uk', 'ar', 'zh-Hans'];

function textOf(xml) {
  return xml
    .replace(/<x\b[^>]*\/>/g, '0')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name) => ({lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"})[name]);
}

/** Returns the texts of a language by id. A placeholder is written as `0`; a missing translation is empty. */
export function messages(language) {
  const file = readFileSync(new URL(`${language === sourceLocale ? targetLocales[0] : language}.xlf`, folder), 'utf8');
  const element = language === sourceLocale ? 'source' : 'target';
  const within = new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`);
  return new Map(
    [...file.matchAll(/<trans-unit id="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/g)].map(([, id, unit]) => [
      id,
      textOf(within.exec(unit)?.[1] ?? ''),
    ]),
  );
}
