import {html} from 'lit';
import type {View} from '../builder-store.js';
import {copyable} from '../copyable.js';
import {tagOf} from '../state.js';

/** Returns the lines one by one, for who builds the site, and a link for an editor that strips tags. */
export function apart(view: View) {
  const {state, words, snippets} = view;
  return html`<h3>${words.apart}</h3>
    ${copyable(view, words.scriptOnce, 'script', snippets.script)} ${copyable(view, words.tagHere, 'tag', snippets.tag)}
    <p class="docs">${words.spare} ${words.hiddenUntilDefined(tagOf(state))}</p>
    ${copyable(view, words.linkHere, 'link', snippets.link)}
    <p class="docs">${words.linkHow}</p>
    ${copyable(view, words.address, 'address', snippets.address)}
    ${copyable(view, words.dataLinkHere, 'data-link', snippets.dataLink)}`;
}
