// Shows one tag, which the fragment of the frame's address describes: no server is told of it.
import type {ReactiveElement} from 'lit';
import {exitTarget} from '../../content/exit-targets.js';
import type {FrameMessage, HostMessage} from '../frame-messages.js';
import {untrustedTag} from '../untrusted.js';
import {LoneShift} from '../../foundation/exit/lone-shift.js';
import {mayLeave} from './sandbox.js';

const page = document.documentElement;
const watcher = new ResizeObserver(() => report());
let shown = document.querySelector<HTMLElement>('blue-heart-helpline-card')!;
let settings: URLSearchParams;
/** The origin of the page around, once it has answered that it has our script. */
let host: string | undefined;
let reported = '';
/** Whether the page around was told of a press of Shift, and of nothing since. */
let counting = false;
let left = false;

/** What of a look is taken from the page around, value by value. */
const plain = [
  ['color', (value) => /^[a-z]+\([-\w\s.,%/]+\)$/i.test(value) && CSS.supports('color', value)],
  ['colorScheme', (value) => /^(normal|(only )?(light|dark)( (light|dark))?( only)?)$/.test(value)],
  ['fontFamily', (value) => /^[\p{L}\p{N}\s,."'_-]{1,200}$/u.test(value)],
  ['fontSize', (value) => /^\d{1,2}(\.\d+)?px$/.test(value) && parseFloat(value) >= 8],
] as const satisfies readonly (readonly [string, (value: string) => boolean])[];

show();
new LoneShift((shift) => {
  // The page around has ways out of its own, and counts.
  if (host !== undefined && !left && (shift || counting)) tell({shift});
  counting = shift;
}).listen();
addEventListener('hashchange', show);
document.addEventListener('blue-heart-open', () => open(true));
document.addEventListener('blue-heart-close', () => open(false));
document.addEventListener('blue-heart-exit', leave);
addEventListener('message', ({data, source, origin}: MessageEvent<HostMessage | null>) => {
  const look = data?.blueHeart?.look;
  if (source !== parent || parent === window || !look) return;
  // What was told before the page around could hear it is told again, once.
  if (host === undefined) reported = '';
  host = origin;
  page.classList.add('hosted');
  for (const [property, allows] of plain) {
    const value: unknown = look[property];
    if (typeof value === 'string' && allows(value)) page.style[property] = value;
  }
  offerExit();
  report();
});

function show(): void {
  settings = new URLSearchParams(location.hash.slice(1));
  const name = settings.get('tag') ?? 'helpline-card';
  const element = untrustedTag(name, settings) ?? untrustedTag('helpline-card', settings);
  // Without the script the page stays what it is: a number that can be pressed.
  if (!element) return;
  if (element.localName !== `blue-heart-${name}`)
    console.warn(`embed.html tag="${name}": there is no tag of that name. The helpline card is shown.`);
  page.style.colorScheme = ['light', 'dark'].find((scheme) => scheme === settings.get('scheme')) ?? '';
  element.append(...shown.childNodes);
  shown.replaceWith(element);
  shown = element;
  offerExit();
  watcher.observe(document.body);
  // What it says, and in which language, changes inside of it.
  new MutationObserver(report).observe(element.renderRoot, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['lang'],
  });
}

/** A way out that leads nowhere is worse than none. */
function offerExit(): void {
  const way = host !== undefined || mayLeave(settings);
  shown.hidden = !way && shown.localName === 'blue-heart-exit';
  shown.setAttribute('exit', way ? (settings.get('exit') ?? 'on') : 'off');
}

function open(dialog: boolean): void {
  document.body.classList.toggle('open', dialog);
}

/** The page around leaves, if it has our script; otherwise the tag does what it does anywhere. */
function leave(event: Event): void {
  if (host === undefined) return;
  event.preventDefault();
  const {lang} = page;
  document.title = '';
  document.body.replaceChildren();
  left = true;
  tell({exit: true});
  setTimeout(() => top!.location.replace(exitTarget(lang)), 2000);
}

/** Names the frame as its tag does, and tells the page around how high it is. */
function report(): void {
  const root = (shown as ReactiveElement).renderRoot as ParentNode;
  const base = root.querySelector<HTMLElement>('[part~=base]');
  if (!base) return;
  page.lang = base.lang;
  page.dir = base.dir;
  // The button, not the heading of the dialog's step: that tells what was chosen.
  document.title = root.querySelector('[part~=button], [part~=heading], [part~=action]')?.textContent.trim() ?? '';
  tell();
}

function tell(more?: {exit: true} | {shift: boolean}): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  const message: FrameMessage = {blueHeart: {height, title: document.title, lang: page.lang, ...more}};
  if (parent === window || (!more && JSON.stringify(message) === reported)) return;
  if (!more) reported = JSON.stringify(message);
  parent.postMessage(message, host === undefined || host === 'null' ? '*' : host);
}
