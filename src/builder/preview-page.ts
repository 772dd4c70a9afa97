// The page inside the builder's preview: one tag on the page of another site. It calls nobody and loads nothing from
// another host.
import {hitTest} from './hit-test.js';
import {guardCalls, say} from './preview.js';
import type {HitTestMessage, PreviewMessage, ShowMessage} from './preview-messages.js';

/** Shows the tag that the builder sends, and answers its messages. */
class PreviewPage {
  readonly #place = document.querySelector<HTMLElement>('#place')!;
  readonly #host = document.querySelector<HTMLLinkElement>('#host')!;
  readonly #covers = document.querySelector<HTMLElement>('#covers')!;
  #words: ShowMessage['show']['words'] = {call: '', link: '', exit: ''};
  /** What is shown, as JSON: the tag with its attributes, or the plain text. */
  #shown = '';
  /** Whether the screen is narrow, so that what is shown is scrolled into sight; and whether nobody moved it since. */
  #near = false;
  #follows = false;

  start(): void {
    guardCalls(window, () => this.#words.call || undefined);
    document.addEventListener('blue-heart-exit', (event) => {
      event.preventDefault();
      say(window, this.#words.exit);
    });
    for (const type of ['click', 'auxclick'] as const) addEventListener(type, this.#stay, {capture: true});
    addEventListener('message', ({source, origin, data}: MessageEvent<ShowMessage | HitTestMessage>) => {
      if (source !== parent || origin !== location.origin) return;
      if ('show' in data) this.#show(data.show);
      if ('hitTest' in data) this.#tell({preview: {hit: hitTest(this.#place.firstElementChild!)}});
    });
    // What is shown grows while its parts load.
    new ResizeObserver(this.#scrollNear).observe(this.#place);
    for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
      addEventListener(type, () => (this.#follows = false), {capture: true, passive: true});
    this.#tell({preview: {ready: true}});
  }

  /** Cancels a link that leads away from the page, and shows where it leads. */
  readonly #stay = (event: MouseEvent): void => {
    const link = event
      .composedPath()
      .find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement && target.href !== '');
    // The exit has its own event, and a blob: or data: address is a file to save, not another page.
    if (
      event.defaultPrevented ||
      !link ||
      link.part.contains('exit') ||
      /^(blob|data):/.test(link.href) ||
      link.hash === link.getAttribute('href')
    )
      return;
    event.preventDefault();
    say(window, this.#words.link.replace('{where}', link.host || link.href));
  };

  #show(message: ShowMessage['show']): void {
    const {tag, attributes, plain, page, host, scheme, covered, near, colours, town, words} = message;
    this.#words = words;
    for (const place of document.querySelectorAll<HTMLElement>('[data-town]'))
      place.textContent = town[place.dataset.town!] ?? '';
    const {documentElement} = document;
    documentElement.lang = page;
    documentElement.dataset.bsTheme = scheme;
    documentElement.style.colorScheme = scheme;
    const style = `builder/hosts/${host}.css`;
    if (this.#host.getAttribute('href') !== style) this.#host.href = style;
    this.#covers.hidden = !covered;
    for (const name of [...documentElement.style].filter((property) => property.startsWith('--blue-heart-')))
      documentElement.style.removeProperty(name);
    for (const [name, value] of colours) documentElement.style.setProperty(name, value);
    const asked = JSON.stringify(plain || [tag, attributes]);
    const before = this.#shown;
    if (asked !== before) {
      this.#shown = asked;
      this.#place.replaceChildren(...(plain ? textOf(plain) : [elementOf(tag, attributes)]));
      this.#place.classList.toggle('plain', plain !== '');
    }
    if (asked === before && near === this.#near) return;
    this.#near = this.#follows = near;
    if (near) this.#scrollNear();
    else scrollTo(0, 0);
  }

  /** Scrolls to what is shown, and on to its first number. */
  readonly #scrollNear = (): void => {
    if (!this.#follows) return;
    const {top} = this.#place.getBoundingClientRect();
    const number = this.#place.firstElementChild?.shadowRoot?.querySelector('[part~=number]');
    const below = (number?.getBoundingClientRect().bottom ?? 0) + 16 - innerHeight;
    scrollBy(0, Math.max(top - 10, below));
  };

  #tell(message: PreviewMessage): void {
    parent.postMessage(message, location.origin);
  }
}

function elementOf(tag: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Returns plain text as nodes. A document of its own runs no script and loads nothing. */
function textOf(html: string): Node[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}

new PreviewPage().start();
