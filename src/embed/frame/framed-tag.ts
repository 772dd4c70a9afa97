import {exitTarget} from '../../content/exit-targets.js';
import {LoneShift} from '../../foundation/exit/lone-shift.js';
import type {FrameMessage, HostMessage} from '../frame-messages.js';
import {untrustedTag} from '../untrusted.js';
import {applyLook} from './look.js';
import {mayLeave} from './sandbox.js';

const page = document.documentElement;

/** Shows one tag, which the fragment of the frame's address describes: no server is told of it. */
export class FramedTag {
  readonly #watcher = new ResizeObserver(() => this.#report());
  #shown: HTMLElement;
  /** Where the tag renders, once it is shown. */
  #root?: ParentNode;
  #settings = new URLSearchParams();
  /** The origin of the page around, once it has answered that it has our script. */
  #host?: string;
  #reported = '';
  /** Whether the page around was told of a press of Shift, and of nothing since. */
  #counting = false;
  #left = false;

  /** `shown` is what the page has already; the tag takes its place, and its children. */
  constructor(shown: HTMLElement) {
    this.#shown = shown;
  }

  listen(): void {
    this.#show();
    new LoneShift((shift) => {
      // The page around has ways out of its own, and counts.
      if (this.#host !== undefined && !this.#left && (shift || this.#counting)) this.#tell({shift});
      this.#counting = shift;
    }).listen();
    addEventListener('hashchange', () => this.#show());
    document.addEventListener('blue-heart-open', () => document.body.classList.add('open'));
    document.addEventListener('blue-heart-close', () => document.body.classList.remove('open'));
    document.addEventListener('blue-heart-exit', (event) => this.#leave(event));
    addEventListener('message', (event: MessageEvent<HostMessage | null>) => this.#hear(event));
  }

  #hear({data, source, origin}: MessageEvent<HostMessage | null>): void {
    const look = data?.blueHeart?.look;
    if (source !== parent || parent === window || !look) return;
    // What was told before the page around could hear it is told again, once.
    if (this.#host === undefined) this.#reported = '';
    this.#host = origin;
    page.classList.add('hosted');
    applyLook(page, look);
    this.#offerExit();
    this.#report();
  }

  #show(): void {
    this.#settings = new URLSearchParams(location.hash.slice(1));
    const name = this.#settings.get('tag') ?? 'helpline-card';
    const element = untrustedTag(name, this.#settings) ?? untrustedTag('helpline-card', this.#settings);
    // Without the script the page stays what it is: a number that can be pressed.
    if (!element) return;
    if (element.localName !== `blue-heart-${name}`)
      console.warn(`embed.html tag="${name}": there is no tag of that name. The helpline card is shown.`);
    page.style.colorScheme = ['light', 'dark'].find((scheme) => scheme === this.#settings.get('scheme')) ?? '';
    element.append(...this.#shown.childNodes);
    this.#shown.replaceWith(element);
    this.#shown = element;
    this.#root = element.renderRoot;
    this.#offerExit();
    this.#watcher.observe(document.body);
    // What it says, and in which language, changes inside of it.
    new MutationObserver(() => this.#report()).observe(element.renderRoot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['lang'],
    });
  }

  /** A way out that leads nowhere is worse than none. */
  #offerExit(): void {
    const way = this.#host !== undefined || mayLeave(this.#settings);
    this.#shown.hidden = !way && this.#shown.localName === 'blue-heart-exit';
    this.#shown.setAttribute('exit', way ? (this.#settings.get('exit') ?? 'on') : 'off');
  }

  /** The page around leaves, if it has our script; otherwise the tag does what it does anywhere. */
  #leave(event: Event): void {
    if (this.#host === undefined) return;
    event.preventDefault();
    const {lang} = page;
    document.title = '';
    document.body.replaceChildren();
    this.#left = true;
    this.#tell({exit: true});
    setTimeout(() => top!.location.replace(exitTarget(lang)), 2000);
  }

  /** Names the frame as its tag does, and tells the page around how high it is. */
  #report(): void {
    const base = this.#root?.querySelector<HTMLElement>('[part~=base]');
    if (!base) return;
    page.lang = base.lang;
    page.dir = base.dir;
    // The button, not the heading of the dialog's step: that tells what was chosen.
    const named = this.#root?.querySelector('[part~=button], [part~=heading], [part~=action]');
    document.title = named?.textContent.trim() ?? '';
    this.#tell();
  }

  #tell(more?: {exit: true} | {shift: boolean}): void {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    const message: FrameMessage = {blueHeart: {height, title: document.title, lang: page.lang, ...more}};
    if (parent === window || (!more && JSON.stringify(message) === this.#reported)) return;
    if (!more) this.#reported = JSON.stringify(message);
    parent.postMessage(message, this.#host === undefined || this.#host === 'null' ? '*' : this.#host);
  }
}
