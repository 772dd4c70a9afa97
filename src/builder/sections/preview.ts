import {html} from 'lit';
import type {View} from '../builder-store.js';
import type {HitTestMessage, PreviewMessage, ShowMessage} from '../preview-messages.js';
import {tagOf} from '../state.js';
import {coloursFor} from '../themes.js';

/** The widths of a page on a computer and on a phone, in pixels. */
const computer = 980;
const phone = 360;

/** A stage that is narrower than this shows the page of a phone: that of a computer would be too small to read. */
const narrow = 500;

const stage = () => document.querySelector<HTMLElement>('#stage');
const frame = () => document.querySelector<HTMLIFrameElement>('#preview');

/** Listens to the preview, that it is ready and what its hit test found, and to the size of the window. */
export function listenToPreview({update}: Pick<View, 'update'>): void {
  addEventListener('message', ({source, origin, data}: MessageEvent<PreviewMessage>) => {
    if (origin !== location.origin || source !== frame()?.contentWindow || !data.preview) return;
    update('ready' in data.preview ? {previewIsReady: true} : {hit: data.preview.hit});
  });
  addEventListener('resize', () => update({}));
}

/** Returns the preview: what will be copied, on the page of a town. */
export function preview({state, words, session, change, update}: View) {
  const toggle = (name: string, isOn: boolean, press: () => void) =>
    html`<button type="button" aria-pressed=${isOn ? 'true' : 'false'} @click=${press}>${name}</button>`;
  const isDark = state.scheme === 'dark';
  return html`<div class="card show">
    <div class="bar">
      <h2>${words.preview}</h2>
      <span class="toggles devices">
        ${toggle(words.devices.computer, !session.onPhone, () => update({onPhone: false}))}
        ${toggle(words.devices.phone, session.onPhone, () => update({onPhone: true}))}
      </span>
      <span class="toggles"> ${toggle(words.dark, isDark, () => change({scheme: isDark ? 'light' : 'dark'}))} </span>
    </div>
    <div id="stage"><iframe id="preview" src="preview.html" title=${words.previewFrame}></iframe></div>
  </div>`;
}

/** Sends the preview what it must show, once it is ready, and scales it to its place. */
export function showPreview(view: View): void {
  const {state, words, session, snippets} = view;
  const isNarrow = session.onPhone || stage()!.clientWidth < narrow;
  fit(isNarrow ? phone : computer);
  if (!session.previewIsReady) return;
  // A link and a frame do not take every attribute. The town's own file is on another host: it is not loaded here.
  const isShort = state.form === 'link' || state.form === 'frame';
  const attributes = Object.fromEntries(
    Object.entries(state.attributes).filter(
      ([name]) => name !== 'src' && !(isShort && snippets.leftOut.includes(name)),
    ),
  );
  tell({
    show: {
      tag: tagOf(state),
      attributes: {...attributes, ...(state.lang ? {lang: state.lang} : {})},
      plain: state.form === 'plain' ? snippets.lines : '',
      page: state.page,
      host: state.host,
      scheme: state.host === 'dark' ? 'dark' : state.scheme,
      covered: session.covered,
      near: isNarrow,
      colours: coloursFor(state.colours),
      town: words.town,
      words: {call: words.cancelled, link: words.stays('{where}'), exit: words.leaves},
    },
  });
}

/** Asks the preview whether its exit can be pressed. */
export function askHitTest(): void {
  tell({hitTest: true});
}

/** Scales the page to the width of its place, and shows as much of it as fits in the height. */
function fit(width: number): void {
  const {style, clientWidth} = stage()!;
  style.setProperty('--width', `${width}px`);
  style.setProperty('--scale', String(Math.min(1, clientWidth / width)));
}

function tell(message: ShowMessage | HitTestMessage): void {
  frame()?.contentWindow?.postMessage(message, location.origin);
}
