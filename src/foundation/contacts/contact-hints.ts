import {html, nothing, type TemplateResult} from 'lit';
import {copyWarning} from './copy-number.js';
import type {Speech} from '../speech.js';

/** Returns what a visitor must read beside numbers: which languages are spoken, and that a copy leaves a trace. */
export function contactHints(speech: Speech): TemplateResult {
  return html`<p class="small">${spokenLanguages(speech)} ${copyWarning(speech)}</p>`;
}

/** Returns a warning that the line may not speak the language that is shown, except for Dutch, French and English. */
export function spokenLanguages({msg, locale}: Speech): string | typeof nothing {
  return ['nl', 'fr', 'en'].includes(locale)
    ? nothing
    : msg('We weten niet welke talen ze hier spreken. Zeg welke taal het best gaat.', {id: 'contact.languages'});
}
