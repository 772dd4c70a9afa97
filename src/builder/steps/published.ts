import {html, nothing} from 'lit';
import {copyable} from '../copyable.js';
import type {Desk} from '../desk.js';
import {needsOf} from '../policy.js';
import {examine, type Report} from '../published.js';

let pasted = '';

/** What became of the lines on the published page, and whom to ask where it is not the webmaster's to change. */
export function published(desk: Desk) {
  const {state, words, redraw, snippets} = desk;
  const paste = ({target}: Event) => {
    pasted = (target as HTMLTextAreaElement).value;
    redraw();
  };
  const policy = needsOf({...state, form: 'script'}).filter(({ifThere}) => !ifThere).map(({directive, source}) => `${directive} ${source}`);
  return html`<section class="step" aria-labelledby="check-title">
    <h2 id="check-title">${words.check}</h2>
    <p>${words.checkLead}</p>
    <div class="control">
      <label for="source">${words.checkPaste}</label>
      <textarea id="source" rows="6" spellcheck="false" autocomplete="off" @input=${paste}></textarea>
    </div>
    <div id="source-verdict" role="status">${pasted.trim() ? verdict(desk, examine(pasted, words, desk)) : nothing}</div>
    <details>
      <summary>${words.ask}</summary>
      <p>${words.askLead}</p>
      ${copyable(desk, words.letter, 'letter', words.askLetter(snippets.script, state.folder, policy.join('\n')))}
    </details>
  </section>`;
}

function verdict({words, change}: Desk, {fine, faults, instead, ask}: Report) {
  return html`${fine.map((sentence) => html`<p class="note fine">${sentence}</p>`)}
    ${faults.map((sentence) => html`<p class="note warning">${sentence}</p>`)}
    ${faults.length ? nothing : html`<p class="note fine"><strong>${words.checkFine}</strong></p>`}
    ${instead
      ? html`<p class="note">${words.checkInstead(words.forms[instead][0]!)} <button type="button" class="button" @click=${() => change({form: instead})}>${words.checkTake(words.forms[instead][0]!)}</button></p>`
      : nothing}
    ${ask ? html`<p class="note">${words.askThem}</p>` : nothing}`;
}
