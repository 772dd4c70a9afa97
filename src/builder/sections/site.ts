import {html, nothing} from 'lit';
import type {View} from '../builder-store.js';
import {choices} from '../choices.js';
import {emphasised} from '../emphasised.js';
import {hosted} from '../hosted.js';
import {withSystem, type Form} from '../state.js';
import {formFor, otherwiseFor, stepsFor, systems} from '../systems.js';
import {question} from './question.js';

/** Returns the question what the site is made with, and the steps on it. */
export function site(view: View) {
  const {state, words, change} = view;
  return question(
    2,
    'site',
    words.system,
    html`${choices(
        'system',
        'site-title',
        systems.map((value) => ({value, name: words.systems[value]})),
        state.system,
        (system) => change((before) => withSystem(before, system)),
        'chips',
      )}
      <div id="steps" aria-live="polite">
        ${state.system ? steps(view, state.system) : html`<p class="say">${words.systemHint}</p>`}
      </div>`,
  );
}

function steps(view: View, system: Exclude<View['state']['system'], ''>) {
  const {state, words} = view;
  const {form, folder} = state;
  const otherwise = otherwiseFor(system, form, folder);
  const isBest = otherwise === formFor(system, folder);
  const name = nameOfSystem(view);
  return html`<h3 id="steps-title" tabindex="-1">${name ? words.howToIn(name) : words.howTo}</h3>
    <ol>
      ${stepWords(view).map((step) => html`<li><span>${emphasised(step)}</span></li>`)}
    </ol>
    ${
      otherwise
        ? html`<p class="say">
            ${isBest ? nothing : words.otherwise[system]}
            ${takeForm(view, otherwise, isBest ? words.backToBest : words.formTake[otherwise])}
          </p>`
        : nothing
    }
    ${hosted && ['tag', 'link'].includes(form) ? files(view, hosted) : nothing}`;
}

/** Returns the name of the system that the lines are for; empty where there is none, as for a letter. */
export function nameOfSystem({state: {system, form}, words}: View): string {
  const isNone = system === '' || system === 'unknown' || system === 'supplier' || form === 'letter';
  return isNone ? '' : words.systems[system];
}

/** Returns the steps of the chosen form on the chosen system. */
export function stepWords({state, words}: View): string[] {
  return stepsFor(state.system, state.form, state.folder).map((id) => {
    const step = words.steps[id];
    return typeof step === 'string' ? step : step(state.folder);
  });
}

/** Returns a button that takes another form, and says which one. */
export function takeForm({words, change, announce}: View, form: Form, name: string) {
  const take = () => {
    change({form});
    announce(words.formTitles[form]);
  };
  return html`<button type="button" class="as-link" data-form=${form} @click=${take}>${name}</button>`;
}

/** Says where the files stand, and offers the other place. */
function files({state, words, change}: View, {folder, owner}: NonNullable<typeof hosted>) {
  const isThere = state.folder === folder;
  const move = () => change({folder: isThere ? '/blue-heart/' : folder});
  return html`<p class="say">
    ${isThere ? words.filesThere(owner) : words.filesHere(state.folder)}
    <button type="button" class="as-link" @click=${move}>
      ${isThere ? words.ratherHere : words.ratherThere(owner)}
    </button>
  </p>`;
}
