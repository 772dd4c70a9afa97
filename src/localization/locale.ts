import {localeModules} from '../generated/locale-modules.js';
import {essentials, localeNames, unread} from '../generated/locale-names.js';

/** The language that the texts are written in; it needs no request. */
export const sourceLocale = 'nl';

/** Returns every language in which something is said, the source language first. */
export function shippedLocales(): string[] {
  return [sourceLocale, ...Object.keys(localeModules)];
}

/** Returns the languages in which every tag speaks. In the others only the essentials are said. */
export function wholeLocales(): string[] {
  return shippedLocales().filter((code) => !essentials.includes(code));
}

/**
 * Returns the language among those offered for a language tag such as `nl-BE`, `nl_BE`, `NL` or `zh-CN`, if any.
 * Whoever asks for traditional Chinese gets the simplified script, which most of them can read.
 */
export function shippedLocale(tag: string, among = shippedLocales()): string | undefined {
  const code = tag.trim().replaceAll('_', '-');
  const languageOf = (of: string) => of.split('-')[0]!.toLowerCase();
  return among.find((one) => one === code) ?? among.find((one) => languageOf(one) === languageOf(code));
}

/**
 * Returns the languages among those offered that the visitor's browser prefers, in its order; none on a server. Asks
 * for `document`, because newer servers have a `navigator` too.
 */
export function preferredLocales(among: string[]): string[] {
  return (globalThis.document ? navigator.languages : []).flatMap((tag) => shippedLocale(tag, among) ?? []);
}

const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Returns the direction in which a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.test(locale) ? 'rtl' : 'ltr';
}

/** Returns the name of a shipped language in that language. */
export function nameOf(locale: string): string {
  return localeNames[locale] ?? locale;
}

/** Returns whether no native speaker has read a language yet. */
export function isUnread(locale: string): boolean {
  return unread.includes(locale);
}
