import {html} from 'lit';
import {choices} from '../choices.js';
import type {View} from '../builder-store.js';
import {iconOf} from '../purpose-icons.js';
import {purposes, wordsOf, type Purpose} from '../purposes.js';
import {withPurpose} from '../state.js';
import {question} from './question.js';

/** How many purposes are shown before somebody asks for the others. */
const shown = 6;

/** Returns the question which purpose the webmaster needs. */
export function pick({state, words, session, change, update}: View) {
  const {allPurposes} = session;
  const all = (Object.keys(purposes) as Purpose[]).map((value, at) => ({
    value,
    name: wordsOf(value, words)[0]!,
    icon: iconOf(value),
    hidden: at >= shown && !allPurposes && value !== state.purpose,
  }));
  const hidden = all.filter((one) => one.hidden).length;
  return question(
    1,
    'pick',
    words.pick,
    html`${choices(
        'purpose',
        'pick-title',
        all,
        state.purpose,
        (purpose) => change(withPurpose(state, purpose)),
        'tiles',
      )}
      <p class="say" aria-live="polite">${wordsOf(state.purpose, words)[1]}</p>
      <button
        type="button"
        class="as-link"
        id="more"
        aria-expanded=${allPurposes ? 'true' : 'false'}
        @click=${() => update({allPurposes: !allPurposes})}
      >
        ${allPurposes ? words.fewer : words.more(String(hidden))}
      </button>`,
  );
}
