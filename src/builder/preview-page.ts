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
  /** The tag that is shown with its attributes, as JSON. */
  #shown = '';

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

  #show({tag, attributes, page, host, scheme, covered, colours, words}: ShowMessage['show']): void {
    this.#words = words;
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
    const asked = JSON.stringify([tag, attributes]);
    if (asked === this.#shown) return;
    this.#shown = asked;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    this.#place.replaceChildren(element);
  }

  #tell(message: PreviewMessage): void {
    parent.postMessage(message, location.origin);
  }
}

new PreviewPage().start();
