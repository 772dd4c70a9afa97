import {html, type TemplateResult} from 'lit';
import {contacts} from '../content/contacts.js';
import {routes} from '../content/routes.js';
import {contactHints} from '../foundation/contact-hints.js';
import {contactEntry} from '../foundation/contact-list.js';
import {emergency} from '../foundation/emergency.js';
import {heading} from '../foundation/heading.js';
import type {Speech} from '../foundation/speech.js';
import {witness} from '../foundation/words-that-protect.js';

/** What to do now: how a witness behaves, and whom to tell. */
export function outro(speech: Speech, level: number): TemplateResult {
  const {msg} = speech;
  const entries = [...routes.saw, routes.child[0]!].map(({contact, by}) => contactEntry(speech, contacts[contact], {by, guide: true}));
  return html`${heading(level, msg('Wat u nu kunt doen', {id: 'quiz.outro'}))}
    ${witness(speech)} ${contactHints(speech)}
    <ul part="list" class="contacts">
      ${entries.map((entry) => html`<li part="contact" class="stack tight">${entry}</li>`)}
    </ul>
    ${emergency(speech)}`;
}
