import {localeNames} from '../src/generated/locale-names.js';
import {drafts} from '../src/generated/unshipped.js';

/** The languages to look at a story in: those of the package, the drafts, and the mirrored test language. */
export const shownLanguages: readonly {value: string; title: string}[] = [
  ...Object.entries(localeNames).map(([value, name]) => ({
    value,
    title: drafts.includes(value) ? `${name}, draft` : name,
  })),
  {value: 'ar-XB', title: 'Mirrored (pseudo-locale)'},
];
