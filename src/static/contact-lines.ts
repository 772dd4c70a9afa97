import type {MsgFn} from '@lit/localize';
import {contacts, localNames, telOf, webOf, type Contact} from '../content/contacts.js';
import {emergencyTitle} from '../content/first-words.js';
import {indented, line, link, paragraph} from './lines.js';

/** The language in which lines are written. */
export interface Words {
  readonly msg: MsgFn;
  readonly locale: string;
}

/**
 * Returns who somebody is, and a number to call, or a page to visit where there is no number. As in the tag, the first
 * contact says what happens when somebody calls, and the others in a few words whom they are for.
 */
export function contactLines(words: Words, contact: Contact, at: number): string[] {
  const {msg, locale} = words;
  const what = (at ? contact.short : contact.call) ?? contact.what;
  return [
    ...nameLines(words, contact),
    ...(what ? [paragraph(what(msg))] : []),
    contact.phone ? numberLine(contact) : link(`https://${webOf(contact, locale)}`, webOf(contact, locale)!),
  ];
}

/** Returns the name of a contact and, where it is translated, the names to say on the phone. */
export function nameLines({msg, locale}: Words, contact: Contact): string[] {
  const spokenNames = localNames(contact, locale);
  return [paragraph(contact.name(msg)), ...(spokenNames ? [`<p translate="no">${spokenNames}</p>`] : [])];
}

/** Returns the number of a contact. */
export function numberLine({phone}: Contact): string {
  return `<p>${phoneLink(phone!)}</p>`;
}

/** Returns 112 and 101. */
export function emergencyLines({msg}: Words): string[] {
  return [
    paragraph(emergencyTitle(msg)),
    ...indented(
      'ul',
      [contacts.emergency, contacts.police].map(
        (contact) => `<li>${phoneLink(contact.phone!)} ${line`${contact.name(msg)}`}</li>`,
      ),
    ),
  ];
}

const phoneLink = (phone: string): string => line`<a href="${telOf(phone)}" dir="ltr" translate="no">${phone}</a>`;
