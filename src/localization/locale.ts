import {localeModules} from '../generated/locale-modules.js';
import {localeNames} from '../generated/locale-names.js';

/** The language that the texts are written in; it needs no request. */
export const sourceLocale = 'nl';

/** Returns whether a translation is shipped for exactly this code. */
const isShipped = (code: string): boolean => code === sourceLocale || Object.hasOwn(localeModules, code);

/** Returns every language that can be shown, the source language first. */
export function shippedLocales(): string[] {
  return [sourceLocale, ...Object.keys(localeModules)];
}

/** Returns the shipped language for a language tag such as `nl-BE`, `nl_BE` or `NL`; undefined where there is none. */
export function shippedLocale(tag: string): string | undefined {
  const code = tag.trim().replaceAll('_', '-');
  return [code, code.split('-')[0]!.toLowerCase()].find(isShipped);
}

/**
 * Returns the first shipped language that the visitor's browser prefers; undefined on a server. Asks for `document`,
 * because newer servers have a `navigator` too.
 */
export function preferredLocale(among = shippedLocales()): string | undefined {
  return (globalThis.document ? navigator.languages : [])
    .map(shippedLocale)
    .find((code) => code && among.includes(code));
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
