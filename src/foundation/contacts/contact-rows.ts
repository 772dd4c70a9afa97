import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {localNames, type Contact} from '../../content/contacts.js';
import {addressLink, phoneLink, type OnContact} from './contact-links.js';
import {atNight, hours, overdue} from './contact-terms.js';
import type {Speech} from '../speech.js';

/** Returns a row for each contact: its name, whom it is for, and at the end its number, or its site without one. */
export function contactRows(speech: Speech, list: readonly Contact[], onContact?: OnContact): TemplateResult {
  const night = list.some(({region}) => region) ? atNight(speech) : '';
  const notes = [...new Set([night, ...list.map((contact) => overdue(speech, contact))])].join(' ');
  return html`<ul part="list" class="rows">
      ${list.map((contact) => keyed(contact, row(speech, contact, onContact)))}
    </ul>
    ${keyed(notes, html`<p class="small">${notes}</p>`)}`;
}

function row(speech: Speech, contact: Contact, onContact?: OnContact) {
  const {msg, locale} = speech;
  const {lang = nothing, direction = nothing, phone} = contact;
  const what = contact.short ?? contact.what;
  const spokenNames = localNames(contact, locale);
  return html`<li part="contact">
    <p class="name" lang=${lang} dir=${direction}>${contact.name(msg)}</p>
    <p class="small quiet">
      ${spokenNames ? html`<bdi translate="no" dir="ltr">${spokenNames}</bdi> · ` : nothing}
      ${what ? html`<bdi lang=${lang} dir=${direction}>${what(msg)}</bdi>` : nothing}${` ${hours(speech, contact)}`}
    </p>
    ${
      phone
        ? phoneLink(speech, contact, onContact, '')
        : addressLink(speech, contact, contact.web ? 'web' : 'email', onContact)
    }
  </li>`;
}
