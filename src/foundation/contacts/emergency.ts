import {html, type TemplateResult} from 'lit';
import {contacts, webOf} from '../../content/contacts.js';
import {emergencyTitle} from '../../content/first-words.js';
import {phoneLink, type ContactOptions} from './contact-list.js';
import {silentIcon} from '../icon.js';
import type {Speech} from '../speech.js';

/** Returns one row with 112, 101, and 112 for those who cannot speak. */
export function emergency(speech: Speech, onContact?: ContactOptions['onContact']): TemplateResult {
  const {msg} = speech;
  const text = contacts['emergency-text'];
  return html`<div part="emergency" class="row plain">
    <p class="name">${emergencyTitle(msg)}</p>
    <ul class="row">
      ${[contacts.emergency, contacts.police].map(
        (contact) => html`<li class="row">${phoneLink(speech, contact, onContact)} ${contact.name(msg)}</li>`,
      )}
      <li>
        <a
          part="action link"
          href=${`https://${webOf(text, speech.locale)}`}
          rel="noreferrer"
          @click=${() => onContact?.(text.id, 'web')}
          >${silentIcon}${text.name(msg)}</a
        >
      </li>
    </ul>
  </div>`;
}
