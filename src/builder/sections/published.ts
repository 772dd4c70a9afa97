import {html, nothing} from 'lit';
import {copyable} from '../copyable.js';
import {elsewhere} from '../elsewhere.js';
import type {View} from '../builder-store.js';
import {needsOf} from '../policy/needs.js';
import {examine, type Report} from '../published/examine.js';
import type {State} from '../state.js';

/** Returns the section that checks a published page, with a letter to the person who runs the site. */
export function published(view: View) {
  const {state, words, update, session} = view;
  const paste = ({target}: Event) => update({source: (target as HTMLTextAreaElement).value});
  const host = hostOf(state);
  return html`<section class="section" aria-labelledby="check-title">
    <h2 id="check-title">${words.check}</h2>
    <p>${words.checkLead}</p>
    <div class="control">
      <label for="source">${words.checkPaste}</label>
      <textarea id="source" rows="6" spellcheck="false" autocomplete="off" @input=${paste}></textarea>
    </div>
    <div id="source-verdict" role="status">
      ${session.source.trim() ? verdict(view, examine(session.source, words, view)) : nothing}
    </div>
    <details>
      <summary>${words.ask}</summary>
      <p>${words.askLead}</p>
      ${host ? html`<p class="note warning">${elsewhere(view, host)}</p>` : nothing}
      ${copyable(view, words.letter, 'letter', letter(view))}
    </details>
  </section>`;
}

/** Returns the host of a folder on another site; empty if the folder is on the site itself. */
const hostOf = ({folder}: State): string => (URL.canParse(folder) ? new URL(folder).host : '');

/** Returns the letter to the person who runs the site. It asks for an upload if the folder is on the site itself. */
function letter({state, words, snippets, release}: View): string {
  const {upload, script, policy} = words.askSteps;
  const needs = needsOf({...state, form: 'tag'}, undefined, release.version).map(
    ({directive, source, ifThere}) => `${directive} ${source}${ifThere ? ` ${words.onlyIfThere}` : ''}`,
  );
  const steps = [
    ...(hostOf(state) ? [] : [upload(release.version, `${state.folder}${release.version}/`, `${state.folder}latest/`)]),
    `${script}\n${snippets.script}`,
    `${policy}\n${needs.join('\n')}`,
  ];
  return words.askLetter(steps.map((step, at) => `${at + 1}. ${step}`).join('\n'));
}

function verdict({words, change}: View, {fine, faults, recorders, instead, ask}: Report) {
  return html`${fine.map((sentence) => html`<p class="note fine">${sentence}</p>`)}
  ${faults.map((sentence) => html`<p class="note warning">${sentence}</p>`)}
  ${recorders.length ? html`<p class="note warning">${words.found.recorder(recorders.join(', '))}</p>` : nothing}
  ${faults.length ? nothing : html`<p class="note fine"><strong>${words.checkFine}</strong></p>`}
  ${
    instead
      ? html`<p class="note">
          ${words.checkInstead(words.formNames[instead])}
          <button type="button" class="button" @click=${() => change({form: instead})}>
            ${words.checkTake(words.formNames[instead])}
          </button>
        </p>`
      : nothing
  }
  ${ask ? html`<p class="note">${words.askThem}</p>` : nothing}`;
}
