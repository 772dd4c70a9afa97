import {html, nothing} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {keyed} from 'lit/directives/keyed.js';
import {localNames, type Contact} from '../../content/contacts.js';
import {spokenLanguages} from './contact-hints.js';
import {addressLink, phoneLink, type OnContact} from './contact-links.js';
import {atNight, hours, overdue} from './contact-terms.js';
import {copyNumber} from './copy-number.js';
import {phoneIcon} from '../icon.js';
import type {Speech} from '../speech.js';

/**
 * Returns the one strong band of a tag: whom to call first, with the hours, a button that copies the number, and what
 * happens then; its site too, unless told otherwise. When another contact takes its place, the nodes are built anew.
 */
export function callBand(speech: Speech, contact: Contact, onContact?: OnContact, site = true): DirectiveResult {
  const {msg, locale} = speech;
  const spokenNames = localNames(contact, locale);
  const what = contact.call?.(msg) || contact.what?.(msg);
  return keyed(
    contact,
    html`<div part="first contact" class="band">
      <p class="name">${contact.name(msg)}</p>
      ${spokenNames ? html`<p class="small" translate="no" dir="ltr">${spokenNames}</p>` : nothing}
      ${contact.phone ? call(speech, contact, onContact) : nothing}
      ${what ? html`<p class="what">${what}</p>` : nothing}
      <p class="small">${spokenLanguages(speech)}</p>
      ${site ? addressLink(speech, contact, 'web', onContact) : nothing}
      <p class="small">${contact.region ? atNight(speech) : nothing} ${overdue(speech, contact)}</p>
    </div>`,
  );
}

function call(speech: Speech, contact: Contact, onContact?: OnContact) {
  return html`<div class="call row">
    ${phoneLink(speech, contact, onContact, nothing, '', html`<span class="dot">${phoneIcon}</span>`)}
    <p class="name">${hours(speech, contact)}</p>
    ${copyNumber(speech, contact.phone!)}
  </div>`;
}
