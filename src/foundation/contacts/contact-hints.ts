import {html, nothing, type TemplateResult} from 'lit';
import {copyWarning} from './copy-number.js';
import type {Speech} from '../speech.js';

/** What must be read beside numbers: which languages are spoken, and that a copy stays on the device. */
export function contactHints(speech: Speech): TemplateResult {
  return html`<p class="small">${spokenLanguages(speech)} ${copyWarning(speech)}</p>`;
}

/** Said beside a number in a language that need not be spoken on the line. */
export function spokenLanguages({msg, locale}: Speech): string | typeof nothing {
  return ['nl', 'fr', 'en'].includes(locale)
    ? nothing
    : msg('We weten niet welke talen ze hier spreken. Zeg welke taal het best gaat.', {id: 'contact.languages'});
}
