import {html} from 'lit';
import type {View} from '../builder-store.js';
import {choices} from '../choices.js';
import {hosts} from '../hosts.js';
import type {HitResult} from '../preview-messages.js';
import {tagOf} from '../state.js';
import {askHitTest} from './preview.js';

/** Returns the choice of other pages for the preview, and the test whether something lies over the exit. */
export function pages(view: View) {
  const {state, words, change, update, session} = view;
  const {covered, hit} = session;
  const cover = ({target}: Event) => update({covered: (target as HTMLInputElement).checked, hit: undefined});
  return html`<h3 id="pages-title">${words.otherPages}</h3>
    ${choices(
      'host',
      'pages-title',
      hosts.map((value) => ({value, name: words.hosts[value]})),
      state.host,
      (host) => change({host}),
    )}
    <div class="control">
      <label class="choice"
        ><input id="covered" type="checkbox" .checked=${covered} @change=${cover} /> <span>${words.covers}</span></label
      >
      <button type="button" class="button quiet" id="hit-test" @click=${askHitTest}>${words.hitTest}</button>
      <div role="status">
        ${hit ? html`<p class="note ${hit.share ? 'warning' : ''}" id="hit">${wordsFor(view, hit)}</p>` : ''}
      </div>
    </div>`;
}

function wordsFor({words, state}: View, {exits, share, covering, outside}: HitResult): string {
  if (!exits)
    return tagOf(state) === 'blue-heart-report-button' && state.attributes.exit !== 'off'
      ? words.hitDialog
      : words.hitNone;
  return share
    ? words.hitCovered([...covering, ...(outside ? [words.hitOutside] : [])].join(', '), `${Math.round(share * 100)} %`)
    : words.hitClear;
}
