import {html, type TemplateResult} from 'lit';
import type {Text} from '../../content/contacts.js';
import {exitHonesty} from '../../content/first-words.js';
import {copyWarning} from './copy-number.js';
import {warnIcon} from '../icon.js';
import type {Speech} from '../speech.js';

/** An approved text, as those in words-that-protect.ts. */
export const callAlone: Text = (msg) => msg('Bel alleen als niemand u kan zien of horen.', {id: 'protect.alone'});

/**
 * Returns, in one line, what somebody who may be watched should know before calling; the rest is in a part that opens.
 * `alone` is that line in another form of address.
 */
export function caution(speech: Speech, alone: Text = callAlone): TemplateResult {
  const {msg} = speech;
  return html`<details class="caution tint small">
    <summary>
      <span class="clue">${warnIcon}</span>
      <span>${alone(msg)} <u class="name">${msg('Meer', {id: 'protect.more'})}</u></span>
    </summary>
    <p>${`${exitHonesty(msg)} ${copyWarning(speech)}`}</p>
  </details>`;
}
