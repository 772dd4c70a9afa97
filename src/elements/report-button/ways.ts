import {html, nothing, type TemplateResult} from 'lit';
import {contacts, webOf, type Channel, type Contact, type ContactId} from '../../content/contacts.js';
import {centres, routes, visits, type RouteId} from '../../content/routes.js';
import {callBand} from '../../foundation/contacts/call-band.js';
import {caution} from '../../foundation/contacts/caution.js';
import {addressLink, type OnContact} from '../../foundation/contacts/contact-links.js';
import {copyWarning} from '../../foundation/contacts/copy-number.js';
import {contactRows} from '../../foundation/contacts/contact-rows.js';
import {contactSources} from '../../foundation/contacts/contact-sources.js';
import {mailIcon, silentIcon} from '../../foundation/icon.js';
import type {Speech} from '../../foundation/speech.js';
import {evenWithYes, images, withoutPapers, witness} from '../../foundation/words-that-protect.js';
import type {Answer, Answers} from './answers.js';
import {choiceFace} from './choices.js';
import {childAlone, regionMenu} from './questions.js';

type Way = Exclude<RouteId, 'online'>;

/**
 * The others of each route, and the number of a contact whose site comes first, as rows. They are made once: a row is
 * built anew for another object, and would lose focus.
 */
const rows: Readonly<Record<string, readonly Contact[]>> = Object.fromEntries(
  Object.entries(routes).map(([route, steps]) => [
    route,
    steps
      .filter(({contact}) => contact !== steps[0]!.contact)
      .map(({contact, only}) => (only ? {...contacts[contact], short: only} : contacts[contact])),
  ]),
);
const toCall: Contact = {
  ...contacts.meldpunt,
  short: (msg) => msg('Liever bellen?', {id: 'report.call'}),
};

/** Returns whom to reach on a route, best first: one in the band, how to write to the same, and the others as rows. */
export function ways(
  speech: Speech,
  route: Way,
  answers: Answers,
  answer: Answer,
  onContact: OnContact,
): TemplateResult {
  const {msg} = speech;
  const {region} = answers;
  const steps = routes[route];
  const first = contacts[steps[0]!.contact];
  const [start, ...channels] = steps.filter(({contact}) => contact === first.id).flatMap(({by}) => by);
  const others = [...rows[route]!];
  const regional = route === 'me' || route === 'saw';
  if (regional && region && region !== 'unknown') others.unshift(contacts[centres[region]]);
  if (route === 'child' && answers.childAlone) others.push(contacts.guardianship);
  return html`${
    route === 'me'
      ? html`<p>${evenWithYes(msg)}</p>
          ${caution(speech)}`
      : start === 'phone'
        ? html`<p class="small screen">${copyWarning(speech)}</p>`
        : nothing
  }
  ${start === 'phone' ? callBand(speech, first, onContact, false) : siteBand(speech, first, onContact)}
  ${channels.map((channel) => otherWay(speech, first, channel, onContact))} ${afterBand(speech, route)}
  ${regional ? regionMenu(speech, region, answer) : nothing}
  ${route === 'child' ? childAlone(speech, answers, answer) : nothing}
  ${others.length ? contactRows(speech, others, onContact) : nothing}
  ${contactSources(speech, first, others, onContact)}`;
}

/** Returns the band of a route on which writing comes first. */
function siteBand(speech: Speech, contact: Contact, onContact: OnContact) {
  const {msg} = speech;
  return html`<div part="first contact" class="band">
    <p class="name">${contact.name(msg)}</p>
    ${addressLink(speech, contact, 'web', onContact)}
    <p class="what">${visits[contact.id as ContactId]!(msg) || contact.what!(msg)}</p>
  </div>`;
}

/** Returns another way to reach the contact in the band. */
function otherWay(speech: Speech, contact: Contact, channel: Channel, onContact: OnContact) {
  const {msg} = speech;
  if (channel === 'phone') return contactRows(speech, [toCall], onContact);
  const mail = channel === 'email';
  const address = mail ? contact.email! : webOf(contact, speech.locale)!;
  return html`<a
    part="action write"
    class="face"
    href=${mail ? `mailto:${address}` : `https://${address}`}
    rel="noreferrer"
    @click=${() => onContact(contact.id, channel)}
    >${choiceFace(
      mail ? mailIcon : silentIcon,
      !mail && contact.email
        ? msg('Naar de site', {id: 'report.site'})
        : msg('Liever schrijven?', {id: 'report.write'}),
      html`${contact.site && !mail ? contact.site(msg) : nothing} <bdi translate="no" dir="ltr">${address}</bdi>`,
    )}</a
  >`;
}

/** Returns what protects somebody on a route. */
function afterBand(speech: Speech, route: RouteId) {
  if (route === 'me') return html`${whenYouCall(speech)} ${withoutPapers(speech)}`;
  return route === 'saw' ? witness(speech) : route === 'child' ? nothing : images(speech);
}

/** Returns what happens when somebody calls or writes. */
function whenYouCall({msg}: Speech) {
  return html`<p>
    ${msg(
      'Ze luisteren en bekijken het samen met u. Misschien nodigen ze u uit. U kiest. Is het geen mensenhandel? Dan zoeken ze een andere dienst.',
      {
        id: 'report.when-you-call',
      },
    )}
  </p>`;
}
