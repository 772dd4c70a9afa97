import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import type {Contact, SourcedContact} from '../../content/contacts.js';
import {addressLink, type OnContact} from './contact-links.js';
import {terms} from './contact-terms.js';
import {chevron} from '../icon.js';
import type {Speech} from '../speech.js';

/**
 * Returns a part that opens: the sites, the mail addresses and the terms of contacts, and the source of each. The band
 * links to the site of `first`, and its row to the site of a contact without a number.
 */
export function contactSources(
  speech: Speech,
  first: Contact,
  others: readonly Contact[],
  onContact?: OnContact,
): TemplateResult {
  const {msg} = speech;
  return html`<details part="sources" class="small">
    <summary>${chevron}${msg('Sites, e-mail en bronnen', {id: 'contact.sources'})}</summary>
    <ul class="rows">
      ${[first, ...others].map((contact) =>
        keyed(
          contact,
          html`<li>
            <p class="name" lang=${contact.lang ?? nothing} dir=${contact.direction ?? nothing}>${contact.name(msg)}</p>
            ${contact !== first && contact.phone ? addressLink(speech, contact, 'web', onContact) : nothing}
            ${contact.phone || contact.web ? addressLink(speech, contact, 'email', onContact) : nothing}
            <p>
              ${[...terms(speech, contact), contact.site?.(msg), source(speech, contact)].filter(Boolean).join(' · ')}
            </p>
          </li>`,
        ),
      )}
    </ul>
  </details>`;
}

/** Returns where a contact was read, and when a person last confirmed it. */
function source({msg}: Speech, contact: Contact): string | undefined {
  if (!('source' in contact)) return undefined;
  const {source, sourceDate, read, checked} = contact as SourcedContact;
  const year = read.slice(0, 4);
  const named = sourceDate
    ? msg(str`Bron: ${source}, ${sourceDate}.`, {id: 'contact.source'})
    : msg(str`Bron: ${source}, gelezen in ${year}.`, {id: 'contact.source-undated'});
  return checked ? `${named} ${msg(str`Nagekeken op ${checked}.`, {id: 'contact.checked'})}` : named;
}
