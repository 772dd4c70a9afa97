import type {MsgFn} from '@lit/localize';
import {contacts, localNames, telOf, webOf, type Contact} from '../content/contacts.js';
import {emergencyTitle} from '../content/first-words.js';
import {indented, line, paragraph} from './lines.js';

/** The language in which lines are written. */
export interface Words {
  readonly msg: MsgFn;
  readonly locale: string;
  /** Whether a name and its number stand on one line, in bold, for a page that has no styles of ours. */
  readonly onOneLine?: boolean;
}

/**
 * Returns who somebody is, and a number to call, or a page to visit where there is no number. As in the tag, the first
 * contact says what happens when somebody calls, and the others in a few words whom they are for.
 */
export function contactLines(words: Words, contact: Contact, at: number): string[] {
  const first = (at ? contact.short : contact.call)?.(words.msg);
  return callLines(words, contact, first || contact.what?.(words.msg));
}

/**
 * Returns the name of a contact, where it is translated the names to say on the phone, what it does, and its number.
 */
export function callLines({msg, locale, onOneLine}: Words, contact: Contact, what?: string): string[] {
  const name = contact.name(msg);
  const spokenNames = localNames(contact, locale);
  const web = webOf(contact, locale)!;
  const number = contact.phone
    ? phoneLink(contact.phone)
    : line`<a href="${`https://${web}`}" rel="noreferrer">${web}</a>`;
  if (!onOneLine)
    return [
      paragraph(name),
      ...(spokenNames ? [`<p translate="no">${spokenNames}</p>`] : []),
      ...(what ? [paragraph(what)] : []),
      `<p>${number}</p>`,
    ];
  const rest = [
    ...(spokenNames ? [`<span translate="no">${spokenNames}</span>`] : []),
    ...(what ? [line`${what}`] : []),
  ];
  return [`<p>${[`<strong>${line`${name}`}: ${number}</strong>`, ...rest].join('<br>')}</p>`];
}

/** Returns the number of a contact. */
export function numberLine({phone}: Contact): string {
  return `<p>${phoneLink(phone!)}</p>`;
}

/** Returns 112 and 101. */
export function emergencyLines({msg, onOneLine}: Words): string[] {
  return [
    paragraph(emergencyTitle(msg)),
    ...indented(
      'ul',
      [contacts.emergency, contacts.police].map(({phone, name}) =>
        onOneLine
          ? `<li><strong>${line`${name(msg)}`}: ${phoneLink(phone!)}</strong></li>`
          : `<li>${phoneLink(phone!)} ${line`${name(msg)}`}</li>`,
      ),
    ),
  ];
}

const phoneLink = (phone: string): string => line`<a href="${telOf(phone)}" dir="ltr" translate="no">${phone}</a>`;
