import {html} from 'lit';
import {choices} from '../choices.js';
import type {View} from '../builder-store.js';
import {purposes, wordsOf, type Purpose} from '../purposes.js';
import {withPurpose} from '../state.js';

/** Returns the section in which a webmaster picks a purpose. */
export function pick({state, words, change}: View) {
  const all = (Object.keys(purposes) as Purpose[]).map((value) => {
    const [name = '', more] = wordsOf(value, words);
    return {value, name, words: more};
  });
  return html`<section class="section pick" aria-labelledby="pick-title">
    <h2 id="pick-title">${words.pick}</h2>
    ${choices('purpose', words.pick.replace(/^\d+\. /, ''), all, state.purpose, (purpose) => change(withPurpose(state, purpose)), 'cards unnamed')}
  </section>`;
}
