import {exitTarget} from '../../content/exit-targets.js';
import {LoneShift} from '../../foundation/exit/lone-shift.js';
import type {FrameMessage, HostMessage} from '../frame-messages.js';
import {untrustedTag} from '../untrusted.js';
import {applyLook} from './look.js';
import {mayLeave} from './sandbox.js';

const page = document.documentElement;

/** Shows one tag, which the fragment of the frame's address describes, because no server receives a fragment. */
export class FramedTag {
  readonly #watcher = new ResizeObserver(() => this.#report());
  #shown: HTMLElement;
  /** The root in which the tag renders, once it is shown. */
  #root?: ParentNode;
  #settings = new URLSearchParams();
  /** The origin of the embedding page, once it has answered that it has our script. */
  #host?: string;
  #reported = '';
  /** Whether the last press was of Shift alone. */
  #counting = false;
  #left = false;

  /** Takes the element that the page shows already; the tag replaces it and takes over its children. */
  constructor(shown: HTMLElement) {
    this.#shown = shown;
  }

  /** Shows the tag, and listens to the visitor and to the embedding page. */
  listen(): void {
    this.#show();
    new LoneShift((shift) => {
      // The embedding page counts the presses, because it has exits of its own.
      if (this.#host !== undefined && !this.#left && (shift || this.#counting)) this.#send({shift});
      this.#counting = shift;
    }).listen();
    addEventListener('hashchange', () => this.#show());
    document.addEventListener('blue-heart-open', () => document.body.classList.add('open'));
    document.addEventListener('blue-heart-close', () => document.body.classList.remove('open'));
    document.addEventListener('blue-heart-exit', (event) => this.#leave(event));
    addEventListener('message', (event: MessageEvent<HostMessage | null>) => this.#receive(event));
  }

  #receive({data, source, origin}: MessageEvent<HostMessage | null>): void {
    const look = data?.blueHeart?.look;
    if (source !== parent || parent === window || !look) return;
    // What was sent before the embedding page could receive it is sent again, once.
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
    // Without the script the page stays as it is, with a number to call.
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
    // The text and the language change inside the shadow root.
    new MutationObserver(() => this.#report()).observe(element.renderRoot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['lang'],
    });
  }

  /** Offers an exit only where it works: one that leads nowhere is worse than none. */
  #offerExit(): void {
    const works = this.#host !== undefined || mayLeave(this.#settings);
    this.#shown.hidden = !works && this.#shown.localName === 'blue-heart-exit';
    this.#shown.setAttribute('exit', works ? (this.#settings.get('exit') ?? 'on') : 'off');
  }

  /** Lets the embedding page leave, if it has our script; otherwise the tag leaves by itself. */
  #leave(event: Event): void {
    if (this.#host === undefined) return;
    event.preventDefault();
    const {lang} = page;
    document.title = '';
    document.body.replaceChildren();
    this.#left = true;
    this.#send({exit: true});
    setTimeout(() => top!.location.replace(exitTarget(lang)), 2000);
  }

  /** Names the frame after its tag, and sends name and height to the embedding page. */
  #report(): void {
    const base = this.#root?.querySelector<HTMLElement>('[part~=base]');
    if (!base) return;
    page.lang = base.lang;
    page.dir = base.dir;
    // The button comes first, because the heading of a dialog's step would tell what was chosen.
    const named = this.#root?.querySelector('[part~=button], [part~=heading], [part~=action]');
    document.title = named?.textContent.trim() ?? '';
    this.#send();
  }

  #send(more?: {exit: true} | {shift: boolean}): void {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    const message: FrameMessage = {blueHeart: {height, title: document.title, lang: page.lang, ...more}};
    if (parent === window || (!more && JSON.stringify(message) === this.#reported)) return;
    if (!more) this.#reported = JSON.stringify(message);
    parent.postMessage(message, this.#host === undefined || this.#host === 'null' ? '*' : this.#host);
  }
}
