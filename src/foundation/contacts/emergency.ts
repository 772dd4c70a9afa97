import {html, nothing, type TemplateResult} from 'lit';
import {contacts, webOf} from '../../content/contacts.js';
import {emergencyTitle} from '../../content/first-words.js';
import {shortNumberLink, type OnContact} from './contact-links.js';
import {silentIcon} from '../icon.js';
import type {Speech} from '../speech.js';

/** Returns one strip with 112, 101, and 112 for those who cannot speak. Each number stands beside its name. */
export function emergency(speech: Speech, onContact?: OnContact, id?: string): TemplateResult {
  const {msg} = speech;
  const text = contacts['emergency-text'];
  return html`<div id=${id ?? nothing} part="emergency">
    <p class="name">${emergencyTitle(msg)}</p>
    <ul class="row">
      ${[contacts.emergency, contacts.police].map(
        (contact) => html`<li>${shortNumberLink(speech, contact, onContact)}</li>`,
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
