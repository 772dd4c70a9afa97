import type {ContactId, Region} from './contacts.js';

export type Audience = 'danger' | 'victim' | 'witness' | 'minor' | 'online';

/** Whom to call, best first, for each kind of reader. */
export const audiences: Readonly<Record<Audience, readonly ContactId[]>> = {
  danger: ['emergency', 'police', 'emergency-text'],
  victim: ['meldpunt', 'pag-asa', 'payoke', 'surya', 'fedasil-info'],
  witness: ['meldpunt', 'pag-asa', 'payoke', 'surya'],
  minor: ['child-focus', 'meldpunt', 'guardianship', 'awel', 'ecoute-enfants', 'stopchildporno'],
  online: ['meldpunt', 'child-focus', 'stopchildporno'],
};

/** For a reader of whom nothing is known. */
export const everyone: readonly ContactId[] = ['meldpunt', 'child-focus', 'pag-asa', 'payoke', 'surya'];

/** The recognised centre of each region. */
export const centres: Readonly<Record<Region, ContactId>> = {brussels: 'pag-asa', flanders: 'payoke', wallonia: 'surya'};
