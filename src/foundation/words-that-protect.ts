import {html, type TemplateResult} from 'lit';
import {contacts, type Text} from '../content/contacts.js';
import {addressLink} from './contacts/contact-links.js';
import type {Speech} from './speech.js';

// Approved texts. They may be translated, but not shortened, softened or made friendlier.

/** Said to a victim, both together. */
export const noFault: Text = (msg) => msg('Het is niet uw schuld.', {id: 'protect.no-fault'});
export const evenWithYes: Text = (msg) =>
  msg('Ook als u ja hebt gezegd, kan het mensenhandel zijn.', {id: 'protect.even-with-yes'});
export const notYourFaultWords: Text = (msg) => `${evenWithYes(msg)} ${noFault(msg)}`;

/** The rules for a witness. */
export const witnessRules: readonly Text[] = [
  (msg) => msg('Spreek niemand erop aan, volg niemand, film niet en zet niets online.', {id: 'protect.confront'}),
  (msg) => msg('Stel de persoon geen vragen waar anderen bij zijn.', {id: 'protect.ask'}),
  (msg) => msg('Iemand kan hulp eerst weigeren.', {id: 'protect.refuse'}),
  (msg) => msg('Twijfelt u? Vraag raad.', {id: 'protect.unsure'}),
];

export function notYourFault({msg}: Speech): TemplateResult {
  return html`<p>${notYourFaultWords(msg)}</p>`;
}

/**
 * Returns advice for somebody without papers. In a language that no native speaker has read, where that and other
 * promises are not said (locales/withheld.json), a link to Fedasil Info.
 */
export function withoutPapers(speech: Speech): TemplateResult {
  const {msg} = speech;
  const advice = msg(
    'Hebt u geen papieren? Met Payoke kunt u praten zonder uw naam te zeggen. Het meldpunt vraagt niet eerst een verklaring bij de politie.',
    {
      id: 'protect.without-papers',
    },
  );
  return advice ? html`<p>${advice}</p>` : fedasilInfo(speech);
}

/** Returns what stands in place of what is not said in a language that no native speaker has read. */
export function fedasilInfo(speech: Speech): TemplateResult {
  const words = speech.msg('Over verblijf, politie en anonimiteit: lees Fedasil Info.', {id: 'language.withheld'});
  return html`<p>${`${words} `}${addressLink(speech, contacts['fedasil-info'], 'web')}</p>`;
}

export function witness({msg}: Speech): TemplateResult {
  return html`<ul class="rules stack tight">
    ${witnessRules.map((rule) => html`<li>${rule(msg)}</li>`)}
  </ul>`;
}

/** Returns the rule about images of abuse. */
export function images({msg}: Speech): TemplateResult {
  return html`<p>
    ${msg('Beelden van seksueel misbruik van kinderen: kopieer ze niet en stuur ze niet door.', {id: 'protect.images'})}
  </p>`;
}
