import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {exitShortcut} from './exit-shortcut.js';
import type {Speech} from './speech.js';

/** How many presses of Shift are left, seen and spoken; `shown` says whether it is said here. */
export function exitProgress({msg}: Speech, shown: boolean): TemplateResult {
  const {pressesLeft} = exitShortcut;
  const words =
    pressesLeft === 1
      ? msg('Druk nog één keer op Shift om weg te gaan.', {id: 'exit.progress-one'})
      : msg(str`Druk nog ${pressesLeft} keer op Shift om weg te gaan.`, {id: 'exit.progress'});
  return html`<p part="progress" class="strip name" role="status">${shown && pressesLeft ? keyed(words, words) : nothing}</p>`;
}
