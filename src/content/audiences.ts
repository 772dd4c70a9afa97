import {contacts, type ContactId, type Region, type SourcedContact} from './contacts.js';

export type Audience = 'danger' | 'victim' | 'witness' | 'minor' | 'online';

/** Whom to call, best first, for each kind of reader. */
export const audiences: Readonly<Record<Audience, readonly ContactId[]>> = {
  danger: ['emergency', 'police', 'emergency-text'],
  victim: ['meldpunt', 'pag-asa', 'payoke', 'surya', 'fedasil-info'],
  witness: ['meldpunt', 'pag-asa', 'payoke', 'surya'],
  minor: ['child-focus', 'meldpunt', 'guardianship', 'awel', 'ecoute-enfants', 'stopchildporno'],
  online: ['meldpunt', 'child-focus', 'stopchildporno'],
};

/** Whom to call, best first, for a reader of whom nothing is known. */
const everyone: readonly ContactId[] = ['meldpunt', 'child-focus', 'pag-asa', 'payoke', 'surya'];

/**
 * Returns whom to call: the chosen contacts in that order, else those for a kind of reader. Where the region is known,
 * the latter have only the centre of that region.
 */
export function contactsFor(
  chosen: readonly ContactId[],
  reader: Audience | '',
  region: Region | '',
): readonly SourcedContact[] {
  return (chosen.length ? chosen : reader ? audiences[reader] : everyone)
    .map((id) => contacts[id])
    .filter((contact) => chosen.length || !region || !contact.region || contact.region === region);
}

/** Returns whether 112 and 101 are shown beside those contacts. */
export function hasEmergency(chosen: readonly ContactId[], reader: Audience | ''): boolean {
  return !chosen.length && reader !== 'danger';
}
