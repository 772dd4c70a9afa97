import {html, type TemplateResult} from 'lit';
import {contacts} from '../../content/contacts.js';
import {routes} from '../../content/routes.js';
import {contactEntries, contactList} from '../../foundation/contacts/contact-list.js';
import {emergency} from '../../foundation/contacts/emergency.js';
import {heading} from '../../foundation/heading.js';
import type {Speech} from '../../foundation/speech.js';
import {witness} from '../../foundation/words-that-protect.js';

/** Returns what to do now: what a witness should and should not do, and whom to tell. */
export function outro(speech: Speech, level: number): TemplateResult {
  const steps = [...routes.saw, routes.child[0]!];
  return html`${heading(level, speech.msg('Wat u nu kunt doen', {id: 'quiz.outro'}))} ${witness(speech)}
  ${contactList(
    contactEntries(
      speech,
      steps.map(({contact, by}) => [contacts[contact], by] as const),
      {guide: true},
    ),
  )}
  ${emergency(speech)}`;
}
