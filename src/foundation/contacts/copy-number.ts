import {html, type TemplateResult} from 'lit';
import {str} from '@lit/localize';
import {copyIcon} from '../icon.js';
import type {Speech} from '../speech.js';

/** Returns a button that copies a number and nothing else, and a status that says whether it worked. */
export function copyNumber(speech: Speech, number: string): TemplateResult {
  return copyButton(speech, number, number);
}

/** Returns a button that copies a text, and a status that says whether it worked. `name` is in the button's label. */
export function copyButton({msg}: Speech, text: string, name: string, onCopied?: () => void): TemplateResult {
  const copy = async ({currentTarget}: Event) => {
    const status = (currentTarget as Element).nextElementSibling!;
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = msg('Gekopieerd', {id: 'copy.done'});
      onCopied?.();
    } catch {
      status.textContent = msg('Kopiëren lukt hier niet', {id: 'copy.failed'});
    }
  };
  return html`<button part="action copy" aria-label=${msg(str`Kopieer ${name}`, {id: 'copy.label'})} @click=${copy}>
      ${copyIcon}${msg('Kopieer', {id: 'copy.short'})}</button
    ><span role="status" class="small"></span>`;
}

/** Returns the warning that stands before every control that copies, prints or saves. */
export function copyWarning({msg}: Speech): string {
  return msg('Kopiëren, afdrukken of bewaren? Dat laat sporen na op dit toestel.', {id: 'copy.warning'});
}
