import {html, nothing, type TemplateResult} from 'lit';
import {str} from '@lit/localize';
import {telOf, webOf, type Channel, type Contact} from '../../content/contacts.js';
import {mailIcon, phoneIcon, webIcon} from '../icon.js';
import type {Speech} from '../speech.js';

/** Called with the id of a contact when one of its links is pressed. */
export type OnContact = (contact: string, channel: Channel) => void;

/**
 * Returns a link that calls a number, with an icon before it. The number is not translated, and reads from left to
 * right in each language. `look` is the class of the link, such as `filled` for a button.
 */
export function phoneLink(
  {msg}: Speech,
  contact: Contact,
  onContact?: OnContact,
  before: unknown = phoneIcon,
  look = '',
  after: unknown = nothing,
): TemplateResult {
  const number = contact.phone!;
  return html`<a
    part="action number"
    class=${look}
    href=${telOf(number)}
    aria-label=${msg(str`Bel ${number}, ${contact.name(msg)}`, {id: 'contact.call'})}
    @click=${() => onContact?.(contact.id, 'phone')}
    >${before}<bdi translate="no" dir="ltr">${number}</bdi>${after}</a
  >`;
}

/** Returns a link that calls a short number, which stands on a dark shape beside the name of who answers. */
export function shortNumberLink({msg}: Speech, contact: Contact, onContact?: OnContact): TemplateResult {
  return html`<a
    part="action number"
    class="short"
    href=${telOf(contact.phone!)}
    @click=${() => onContact?.(contact.id, 'phone')}
    ><bdi class="pill" translate="no" dir="ltr">${contact.phone}</bdi> <u>${contact.name(msg)}</u></a
  >`;
}

/**
 * Returns a link to the site or the mail address of a contact. A long address breaks after a dot, never in a word. It
 * has a label, because a screen reader is given a space at each place where it may break, and leaves out the dots.
 */
export function addressLink(
  {locale}: Speech,
  contact: Contact,
  channel: 'web' | 'email',
  onContact?: OnContact,
): TemplateResult | typeof nothing {
  const web = channel === 'web';
  const address = web ? webOf(contact, locale) : contact.email;
  if (!address) return nothing;
  return html`<a
    part="action link"
    href=${web ? `https://${address}` : `mailto:${address}`}
    rel="noreferrer"
    aria-label=${address}
    translate="no"
    @click=${() => onContact?.(contact.id, channel)}
    >${web ? webIcon : mailIcon}<bdi dir="ltr"
      >${address.split(/(?<=[.@])/).map((piece, at) => html`${at ? html`<wbr />` : nothing}${piece}`)}</bdi
    ></a
  >`;
}
