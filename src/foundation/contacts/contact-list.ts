import {html, nothing, type TemplateResult} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {
  contacts,
  fromAbroad,
  isOverdue,
  localNames,
  telOf,
  webOf,
  type Channel,
  type Contact,
  type SourcedContact,
  type Text,
  type Trait,
} from '../../content/contacts.js';
import {contactHints} from './contact-hints.js';
import {copyNumber} from './copy-number.js';
import {mailIcon, phoneIcon, silentIcon, webIcon} from '../icon.js';
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

const traits: Readonly<Record<Trait, Text>> = {
  always: (msg) => msg('Dag en nacht', {id: 'trait.always'}),
  free: (msg) => msg('Gratis', {id: 'trait.free'}),
  anonymous: (msg) => msg('Mag anoniem', {id: 'trait.anonymous'}),
  confidential: (msg) => msg('Vertrouwelijk', {id: 'trait.confidential'}),
  'no-name': (msg) => msg('U hoeft uw naam niet te zeggen', {id: 'trait.no-name'}),
};

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
      ${by.includes('phone') || !contact.phone ? terms(speech, contact) : nothing}
      ${'source' in contact ? source(speech, contact as SourcedContact) : nothing}`,
  );
}

/** Returns a link that calls a number. It is not translated, and reads from left to right in every language. */
export function phoneLink({msg}: Speech, contact: Contact, onContact?: ContactOptions['onContact']): TemplateResult {
  const number = contact.phone!;
  return html`<a
    part="action number"
    href=${telOf(number)}
    translate="no"
    dir="ltr"
    aria-label=${msg(str`Bel ${number}, ${contact.name(msg)}`, {id: 'contact.call'})}
    @click=${() => onContact?.(contact.id, 'phone')}
    >${phoneIcon}${number}</a
  >`;
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

/** Isolates a number, so that its groups keep their order in a sentence that reads from right to left. */
const isolated = (number: string) => `\u2066${number}\u2069`;

function terms({msg}: Speech, contact: Contact) {
  const shown = (contact.traits ?? []).map((trait) => traits[trait](msg));
  if (contact.region) {
    const phone = isolated(contacts.meldpunt.phone!);
    shown.push(msg(str`’s Nachts: bel het meldpunt, ${phone}`, {id: 'contact.night'}));
  } else if (contact.phone && 'source' in contact && !contact.traits?.includes('always')) {
    shown.unshift(msg('Uren niet bekend', {id: 'contact.hours-unknown'}));
  }
  if (contact.abroad) {
    const number = isolated(fromAbroad(contact.phone!));
    shown.push(msg(str`Vanuit het buitenland: ${number}`, {id: 'contact.abroad'}));
  }
  return shown.length ? html`<p class="name small">${shown.join(' · ')}</p>` : nothing;
}

function source({msg}: Speech, contact: SourcedContact) {
  const read = contact.read.slice(0, 4);
  return html`<p class="small">
    ${
      contact.sourceDate
        ? msg(str`Bron: ${contact.source}, ${contact.sourceDate}.`, {id: 'contact.source'})
        : msg(str`Bron: ${contact.source}, gelezen in ${read}.`, {id: 'contact.source-undated'})
    }
    ${contact.checked ? msg(str`Nagekeken op ${contact.checked}.`, {id: 'contact.checked'}) : nothing}
    ${isOverdue(contact) ? msg('Zie de officiële pagina voor het huidige nummer.', {id: 'contact.overdue'}) : nothing}
  </p>`;
}
