import {str} from '@lit/localize';
import {
  contacts,
  fromAbroad,
  isOverdue,
  type Contact,
  type SourcedContact,
  type Text,
  type Trait,
} from '../../content/contacts.js';
import type {Speech} from '../speech.js';

const traits: Readonly<Record<Trait, Text>> = {
  always: (msg) => msg('Dag en nacht', {id: 'trait.always'}),
  free: (msg) => msg('Gratis', {id: 'trait.free'}),
  anonymous: (msg) => msg('Mag anoniem', {id: 'trait.anonymous'}),
  confidential: (msg) => msg('Vertrouwelijk', {id: 'trait.confidential'}),
  'no-name': (msg) => msg('U hoeft uw naam niet te zeggen', {id: 'trait.no-name'}),
};

/** Isolates a number, so that its groups keep their order from right to left and stay on one line. */
const isolated = (number: string) => `\u2066${number.replaceAll(' ', '\xa0')}\u2069`;

/** Returns when somebody answers. Nothing for a recognised centre, whose sources disagree (see `atNight`). */
export function hours({msg}: Speech, contact: Contact): string {
  if (contact.traits?.includes('always')) return traits.always(msg);
  return contact.phone && 'source' in contact && !contact.region
    ? msg('Uren niet bekend', {id: 'contact.hours-unknown'})
    : '';
}

/** Returns whom to call at night instead of a recognised centre. */
export function atNight({msg}: Speech): string {
  const phone = isolated(contacts.meldpunt.phone!);
  return msg(str`’s Nachts: het meldpunt, ${phone}`, {id: 'contact.night'});
}

/** Returns what else is known of a line, with empty texts for what is not said, and its number from abroad. */
export function terms({msg}: Speech, contact: Contact): string[] {
  const known = (contact.traits ?? []).filter((trait) => trait !== 'always').map((trait) => traits[trait](msg));
  if (!contact.abroad) return known;
  const number = isolated(fromAbroad(contact.phone!));
  return [...known, msg(str`Vanuit het buitenland: ${number}`, {id: 'contact.abroad'})];
}

/** Returns where the current number is, once the contact has not been checked for twelve months. */
export function overdue({msg}: Speech, contact: Contact): string {
  return 'source' in contact && isOverdue(contact as SourcedContact)
    ? msg('Zie de officiële pagina voor het huidige nummer.', {id: 'contact.overdue'})
    : '';
}
