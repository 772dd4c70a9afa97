import {html} from 'lit';
import {choices} from '../choices.js';
import type {View} from '../builder-store.js';
import {purposes, type Purpose} from '../purposes.js';
import {withPurpose} from '../state.js';

/** Returns the section in which a webmaster picks a purpose. */
export function pick({state, words, change}: View) {
  const all = (Object.keys(purposes) as Purpose[]).map((value) => ({
    value,
    name: words.purposes[value][0]!,
    words: words.purposes[value][1],
  }));
  return html`<section class="section pick" aria-labelledby="pick-title">
    <h2 id="pick-title">${words.pick}</h2>
    ${choices('purpose', words.pick.replace(/^\d+\. /, ''), all, state.purpose, (purpose) => change(withPurpose(state, purpose)), 'cards unnamed')}
  </section>`;
}
