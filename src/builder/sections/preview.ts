import {html} from 'lit';
import {choices} from '../choices.js';
import type {BuilderStore} from '../builder-store.js';
import {hosts} from '../hosts.js';
import type {HitResult, HitTestMessage, PreviewMessage, ShowMessage} from '../preview-messages.js';
import {tagOf} from '../state.js';
import {coloursFor} from '../themes.js';

let covered = false;
let hit: HitResult | undefined;
let ready = false;
let current: BuilderStore;

const frame = () => document.querySelector<HTMLIFrameElement>('#preview');

addEventListener('message', ({source, origin, data}: MessageEvent<PreviewMessage>) => {
  if (origin !== location.origin || source !== frame()?.contentWindow || !data.preview) return;
  if ('ready' in data.preview) {
    ready = true;
    showPreview(current);
    return;
  }
  hit = data.preview.hit;
  current.redraw();
});

/** The tag as it will be, on a page of somebody else's. */
export function preview(store: BuilderStore) {
  current = store;
  const {state, words, change, redraw} = store;
  const cover = ({target}: Event) => {
    covered = (target as HTMLInputElement).checked;
    hit = undefined;
    redraw();
  };
  return html`<section class="step preview" aria-labelledby="preview-title">
    <h2 id="preview-title">${words.preview}</h2>
    <iframe id="preview" src="preview.html" title=${words.previewFrame}></iframe>
    <p class="docs">${words.noCalls}</p>
    <div class="beside">
      ${choices(
        'host',
        words.host,
        hosts.map((value) => ({value, name: words.hosts[value]})),
        state.host,
        (host) => change({host}),
      )}
      ${
        state.host === 'dark'
          ? ''
          : choices(
              'scheme',
              words.scheme,
              (['light', 'dark'] as const).map((value) => ({value, name: words.schemes[value]})),
              state.scheme,
              (scheme) => change({scheme}),
            )
      }
    </div>
    <div class="control">
      <label class="choice"
        ><input id="covered" type="checkbox" .checked=${covered} @change=${cover} /> <span>${words.covers}</span></label
      >
      <button type="button" class="button" id="hit-test" @click=${() => tell({hitTest: true})}>${words.hitTest}</button>
      <div role="status">
        ${hit ? html`<p class="note ${hit.share ? 'warning' : ''}" id="hit">${wordsFor(store, hit)}</p>` : ''}
      </div>
    </div>
  </section>`;
}

/** Tells the preview what to show; before it is ready, nobody hears. */
export function showPreview({state, words}: BuilderStore): void {
  if (!ready) return;
  // A file of the author's own is on a host that this page does not ask.
  const attributes = Object.fromEntries(Object.entries(state.attributes).filter(([name]) => name !== 'src'));
  tell({
    show: {
      tag: tagOf(state),
      attributes: {...attributes, ...(state.lang ? {lang: state.lang} : {})},
      page: state.page,
      host: state.host,
      scheme: state.host === 'dark' ? 'dark' : state.scheme,
      covered,
      colours: coloursFor(state.colours),
      words: {call: words.cancelled, link: words.stays('{where}'), exit: words.leaves},
    },
  });
}

/** What was found is of the choices before. */
export function forgetHit(): void {
  hit = undefined;
}

function wordsFor({words, state}: BuilderStore, {exits, share, covering, outside}: HitResult): string {
  if (!exits)
    return tagOf(state) === 'blue-heart-report-button' && state.attributes.exit !== 'off'
      ? words.hitDialog
      : words.hitNone;
  return share
    ? words.hitCovered([...covering, ...(outside ? [words.hitOutside] : [])].join(', '), `${Math.round(share * 100)} %`)
    : words.hitClear;
}

function tell(message: ShowMessage | HitTestMessage): void {
  frame()?.contentWindow?.postMessage(message, location.origin);
}
