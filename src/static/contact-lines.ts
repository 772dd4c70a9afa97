import type {MsgFn} from '@lit/localize';
import {contacts, localNames, telOf, webOf, type Contact} from '../content/contacts.js';
import {emergencyTitle} from '../content/first-words.js';
import {indented, line, paragraph} from './lines.js';

/** The language in which lines are written. */
export interface Words {
  readonly msg: MsgFn;
  readonly locale: string;
  /** Whether names and numbers are bold, with a colon between them, for a page that never gets our tag. */
  readonly plain?: boolean;
}

/**
 * Returns who somebody is, and a number to call, or a page to visit where there is no number. As in the tag, the first
 * contact says what happens when somebody calls, and the others in a few words whom they are for.
 */
export function contactWords(words: Words, contact: Contact, at: number): string {
  const first = (at ? contact.short : contact.call)?.(words.msg);
  return callWords(words, contact, first || contact.what?.(words.msg));
}

/**
 * Returns the name of a contact with its number on one line, as low as in the tag, so that little moves when the tag
 * shows itself. Below come the names to say on the phone, where the name is translated, and what the contact does.
 */
export function callWords({msg, locale, plain}: Words, contact: Contact, what?: string): string {
  const name = contact.name(msg);
  const spokenNames = localNames(contact, locale);
  const web = webOf(contact, locale)!;
  const number = contact.phone
    ? phoneLink(contact.phone)
    : line`<a href="${`https://${web}`}" rel="noreferrer">${web}</a>`;
  return [
    plain ? `<strong>${line`${name}`}: ${number}</strong>` : `${line`${name}`} ${number}`,
    ...(spokenNames ? [`<span translate="no">${spokenNames}</span>`] : []),
    ...(what ? [line`${what}`] : []),
  ].join('<br>');
}

/** Returns the paragraph of a contact without what it does. */
export function callLine(words: Words, contact: Contact): string {
  return `<p>${callWords(words, contact)}</p>`;
}

/** Returns the number of a contact. */
export function numberLine({phone}: Contact): string {
  return `<p>${phoneLink(phone!)}</p>`;
}

/** Returns 112 and 101. */
export function emergencyLines({msg, plain}: Words): string[] {
  return [
    paragraph(emergencyTitle(msg)),
    ...indented(
      'ul',
      [contacts.emergency, contacts.police].map(({phone, name}) =>
        plain
          ? `<li><strong>${line`${name(msg)}`}: ${phoneLink(phone!)}</strong></li>`
          : `<li>${phoneLink(phone!)} ${line`${name(msg)}`}</li>`,
      ),
    ),
  ];
}

const phoneLink = (phone: string): string => line`<a href="${telOf(phone)}" dir="ltr" translate="no">${phone}</a>`;
