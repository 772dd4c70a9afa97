import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {copyable} from '../copyable.js';
import type {View} from '../builder-store.js';
import {letThrough} from '../published/blockers.js';
import {examine, type Finding, type Report} from '../published/examine.js';
import {nextDown, withFailed} from '../published/way-down.js';
import type {Form} from '../forms.js';

/** The findings that say what to do with the same form; another form is the second way. */
const mendable: readonly Finding[] = ['held', 'faults', 'text'];

/** Returns the check of a published page. */
export function published(view: View) {
  const {words, update, session} = view;
  const paste = ({target}: Event) => {
    const {value} = target as HTMLTextAreaElement;
    update({source: value, isChecked: value.trim() !== '', sees: undefined});
  };
  return html`<p>${words.checkLead}</p>
    <div class="control">
      <label for="source">${words.checkPaste}</label>
      <textarea
        id="source"
        rows="6"
        spellcheck="false"
        autocomplete="off"
        .value=${live(session.source)}
        @input=${paste}
      ></textarea>
      <button type="button" class="button" id="source-check" @click=${() => update({isChecked: true})}>
        ${words.checkNow}
      </button>
    </div>
    <div id="source-verdict" role="status">
      ${session.isChecked ? verdict(view, examine(session.source, words, view)) : nothing}
    </div>`;
}

function verdict(view: View, report: Report) {
  const {words, state, session} = view;
  const {finding, sentence, faults, recorders, question, mended, next} = report;
  const sees = question ? session.sees : undefined;
  const isOpen = finding === 'empty' || finding === 'noHtml' || (question && sees === undefined);
  const isDone = finding === 'plain' || sees === true;
  const fine = finding === 'stands' || finding === 'plain';
  return html`<p class="note ${fine ? 'fine' : 'warning'}">
      ${sentence} ${question ? words[question === 'menu' ? 'seesMenu' : 'seesSame'] : nothing}
    </p>
    ${faults.map((fault) => html`<p class="note warning">${fault}</p>`)}
    ${mended ? copyable(view, words.mended, 'mended', mended) : nothing} ${question ? answers(view) : nothing}
    ${sees === true ? html`<p class="note fine"><strong>${words.checkDone}</strong></p>` : nothing}
    ${sees === false ? refused(view, report) : nothing}
    ${recorders.length ? html`<p class="note warning">${words.found.recorder(recorders.join(', '))}</p>` : nothing}
    ${isOpen || isDone ? nothing : wayDown(view, report, sees === false ? afterRefusal(state) : next)}`;
}

function answers({words, update, session}: View) {
  const answer = (sees: boolean, name: string) =>
    html`<button
      type="button"
      class="button"
      aria-pressed=${session.sees === sees ? 'true' : 'false'}
      @click=${() => update({sees})}
    >
      ${name}
    </button>`;
  return html`<p class="beside" id="sees">${answer(true, words.yes)} ${answer(false, words.no)}</p>`;
}

/** Says why the page does not show what its source has: what may hold our script, or the server. */
function refused(view: View, {blockers}: Report) {
  const {state, words, snippets} = view;
  if (state.form === 'frame') return html`<p class="note warning">${words.serverRefusesFrame}</p>`;
  if (state.form === 'prerendered') return html`<p class="note warning">${words.serverRefusesStyle}</p>`;
  const blocker = blockers.find(({lets}) => lets);
  return html`${
      blocker
        ? html`<p class="note warning">${words.mayHold(blocker.name)}</p>
            ${copyable(view, words.mended, 'mended', letThrough(snippets.script, blocker)!)}`
        : nothing
    }
    <p class="note warning">${words.serverRefuses}</p>`;
}

/** Returns the form after one whose script, frame or style the server refuses: a script stays, with its numbers. */
function afterRefusal({form, failed}: View['state']): Form | undefined {
  const down = nextDown(form, failed);
  return down && form !== 'frame' && form !== 'prerendered' && form !== 'letter' && !failed.includes('letter')
    ? 'letter'
    : down;
}

/** Offers the form to try next, and names what was tried: nothing is offered twice. */
function wayDown({words, state, change, announce}: View, {finding}: Report, next: Form | undefined) {
  const {form, failed} = state;
  const tried = failed.filter((one) => one !== 'letter' && one !== form).map((one) => words.formNames[one]);
  const take = (taken: Form) => {
    change({form: taken, failed: withFailed(failed, form)}, {source: '', isChecked: false, sees: undefined});
    announce(words.formTitles[taken]);
  };
  return html`<div class="note">
    ${tried.length ? html`<p>${words.tried(tried.join(', '))}</p>` : nothing}
    ${next && mendable.includes(finding) ? html`<p>${words.otherwise.unknown}</p>` : nothing}
    ${
      next
        ? html`<button type="button" class="button" id="way-down" @click=${() => take(next)}>
            ${words.formTake[next]}
          </button>`
        : html`<p>${words.checkEnd}</p>`
    }
  </div>`;
}
