import {html} from 'lit';
import {choices} from '../choices.js';
import type {View} from '../builder-store.js';
import {hosts} from '../hosts.js';
import type {HitResult, HitTestMessage, PreviewMessage, ShowMessage} from '../preview-messages.js';
import {tagOf} from '../state.js';
import {coloursFor} from '../themes.js';

const frame = () => document.querySelector<HTMLIFrameElement>('#preview');

/** Listens to the messages of the preview: that it is ready, and the result of the hit test. */
export function listenToPreview({update}: Pick<View, 'update'>): void {
  addEventListener('message', ({source, origin, data}: MessageEvent<PreviewMessage>) => {
    if (origin !== location.origin || source !== frame()?.contentWindow || !data.preview) return;
    update('ready' in data.preview ? {previewIsReady: true} : {hit: data.preview.hit});
  });
}

/** Returns the section with the preview: the tag on the page of another site. */
export function preview(view: View) {
  const {state, words, change, update, session} = view;
  const {covered, hit} = session;
  const cover = ({target}: Event) => update({covered: (target as HTMLInputElement).checked, hit: undefined});
  return html`<section class="section preview" aria-labelledby="preview-title">
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
        ${hit ? html`<p class="note ${hit.share ? 'warning' : ''}" id="hit">${wordsFor(view, hit)}</p>` : ''}
      </div>
    </div>
  </section>`;
}

/** Sends the preview what it must show, once it is ready. */
export function showPreview({state, words, session}: View): void {
  if (!session.previewIsReady) return;
  // Leaves out the page author's own file: it is on another host, and this page loads nothing from there.
  const attributes = Object.fromEntries(Object.entries(state.attributes).filter(([name]) => name !== 'src'));
  tell({
    show: {
      tag: tagOf(state),
      attributes: {...attributes, ...(state.lang ? {lang: state.lang} : {})},
      page: state.page,
      host: state.host,
      scheme: state.host === 'dark' ? 'dark' : state.scheme,
      covered: session.covered,
      colours: coloursFor(state.colours),
      words: {call: words.cancelled, link: words.stays('{where}'), exit: words.leaves},
    },
  });
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

function tell(message: ShowMessage | HitTestMessage): void {
  frame()?.contentWindow?.postMessage(message, location.origin);
}
