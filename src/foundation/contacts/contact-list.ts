import {html, nothing, type TemplateResult} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {keyed} from 'lit/directives/keyed.js';
import {localNames, webOf, type Channel, type Contact, type Text} from '../../content/contacts.js';
import {contactHints} from './contact-hints.js';
import {source} from './contact-sources.js';
import {atNight, hours, terms} from './contact-terms.js';
import {copyNumber} from './copy-number.js';
import {phoneLink} from './contact-links.js';
import {mailIcon, silentIcon, webIcon} from '../icon.js';
import type {Speech} from '../speech.js';

export interface ContactOptions {
  /** The channels to show, in this order. Default: all that the contact has. */
  readonly by?: readonly Channel[];
  /** Whether to say what happens by the first channel, and that writing is possible too. */
  readonly guide?: boolean;
  /** Whether to put the hints (contact-hints.ts) between the number and the button that copies it. */
  readonly hints?: boolean;
  readonly onContact?: (contact: string, channel: Channel) => void;
}

const channels: readonly Channel[] = ['phone', 'web', 'email'];

/** Returns an entry for each contact; the hints stand at the first number only. */
export function contactEntries(
  speech: Speech,
  list: readonly (readonly [Contact, (readonly Channel[])?])[],
  options: ContactOptions,
): DirectiveResult[] {
  const first = list.findIndex(([contact, by = channels]) => contact.phone && by.includes('phone'));
  return list.map(([contact, by], at) => contactEntry(speech, contact, {...options, by, hints: at === first}));
}

/** Returns a list of the entries. */
export function contactList(entries: readonly unknown[]): TemplateResult {
  return html`<ul part="list" class="contacts">
    ${entries.map((entry) => html`<li part="contact" class="stack tight">${entry}</li>`)}
  </ul>`;
}

/**
 * Returns one contact: its links, its terms and its source. When another contact takes its place, the nodes are built
 * anew.
 */
export function contactEntry(speech: Speech, contact: Contact, options: ContactOptions = {}): DirectiveResult {
  const {msg} = speech;
  const {by = channels, guide} = options;
  const description = guide ? whatHappens(contact, by) : contact.what;
  const spokenNames = localNames(contact, speech.locale);
  const words = (text: Text, name = '') =>
    html`<p class=${name} lang=${contact.lang ?? nothing} dir=${contact.direction ?? nothing}>${text(msg)}</p>`;
  return keyed(
    contact,
    html`${words(contact.name, 'name')}
      ${spokenNames ? html`<p class="small" translate="no" dir="ltr">${spokenNames}</p>` : nothing}
      ${description ? words(description) : nothing}
      <div class="row">${by.map((channel) => channelLink(speech, contact, channel, options))}</div>
      ${contact.site && by.includes('web') ? words(contact.site, 'small') : nothing}
      ${guide && by.some((channel) => channel !== 'phone') ? silent(speech) : nothing}
      ${by.includes('phone') || !contact.phone ? html`<p class="small">${known(speech, contact)}</p>` : nothing}
      <p class="small">${source(speech, contact)}</p>`,
  );
}

function silent({msg}: Speech) {
  return html`<p class="row small">
    ${silentIcon}${msg('Schrijven kan ook. Praten hoeft niet.', {id: 'contact.silent'})}
  </p>`;
}

function channelLink(speech: Speech, contact: Contact, channel: Channel, {hints, onContact}: ContactOptions) {
  if (channel === 'phone') {
    if (!contact.phone) return nothing;
    return html`${phoneLink(speech, contact, onContact)} ${hints ? contactHints(speech) : nothing}
    ${copyNumber(speech, contact.phone)}`;
  }
  const address = channel === 'web' ? webOf(contact, speech.locale) : contact.email;
  if (!address) return nothing;
  return html`<a
    part="action link"
    href=${channel === 'web' ? `https://${address}` : `mailto:${address}`}
    rel="noreferrer"
    translate="no"
    @click=${() => onContact?.(contact.id, channel)}
    >${channel === 'web' ? webIcon : mailIcon}<bdi dir="ltr">${address}</bdi></a
  >`;
}

function whatHappens(contact: Contact, [channel]: readonly Channel[]): Text | undefined {
  return (channel === 'phone' ? contact.call : channel === 'web' ? contact.visit : undefined) ?? contact.what;
}

function known(speech: Speech, contact: Contact): string {
  const night = contact.region ? atNight(speech) : '';
  return [hours(speech, contact), night, ...terms(speech, contact)].filter(Boolean).join(' · ');
}
