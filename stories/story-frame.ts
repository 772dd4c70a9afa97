import {addressOf, toolbar} from './toolbar.js';

/**
 * A story in a window of its own, for a story that presses buttons or lies on the edge of its window. It loads when it
 * is near, because each such window loads Storybook again; .storybook/framed.ts gives it its height.
 */
class StoryFrame extends HTMLElement {
  #near = new IntersectionObserver((entries) => entries.some(({isIntersecting}) => isIntersecting) && this.#load(), {
    rootMargin: '400px',
  });

  connectedCallback(): void {
    this.#near.observe(this);
    toolbar.addEventListener('change', this.#reload);
  }

  disconnectedCallback(): void {
    this.#near.disconnect();
    toolbar.removeEventListener('change', this.#reload);
  }

  readonly #reload = (): void => {
    if (this.firstElementChild) this.#load();
  };

  #load(): void {
    this.#near.disconnect();
    const address = new URLSearchParams({
      id: this.getAttribute('story')!,
      viewMode: 'story',
      globals: addressOf(toolbar.globals),
    });
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('label')!;
    frame.style.minHeight = this.getAttribute('least') ?? '';
    frame.src = `iframe.html?${address.toString()}`;
    this.replaceChildren(frame);
  }
}

customElements.define('story-frame', StoryFrame);

declare global {
  interface HTMLElementTagNameMap {
    'story-frame': StoryFrame;
  }
}
