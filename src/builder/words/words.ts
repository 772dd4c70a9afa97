import {de} from './words.de.js';
import {en} from './words.en.js';
import {fr} from './words.fr.js';
import {nl, type Words} from './words.nl.js';

/** The languages of this page. The tags speak more. */
export const pageLanguages = ['nl', 'fr', 'de', 'en'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

export type {Words};

export const words: Readonly<Record<PageLanguage, Words>> = {nl, fr, de, en};
