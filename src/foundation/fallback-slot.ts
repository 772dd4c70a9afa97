import type {LitElement, ReactiveController} from 'lit';
import {page} from './plain.js';
import type {Prerendered} from './prerendered.js';
import {holdsStrays} from './strays.js';

/** On a tag that stands for a link (src/embed/links.ts): the link, which is no child of it, is its fallback. With `-shown`, the link need not be seen. */
export const linked = 'data-blue-heart-link';

/** Shows the fallback children of a tag until it has rendered something better, and again when that fails. */
export class FallbackSlot implements ReactiveController {
  readonly #host: LitElement;
  readonly #prerendered: Prerendered;
  #slot!: HTMLSlotElement;
  #holdsStrays = false;

  constructor(host: LitElement, prerendered: Prerendered) {
    this.#host = host;
    this.#prerendered = prerendered;
  }

  /** Whether something is to be seen before the first render: what a server wrote, a link, or children. */
  get hasContent(): boolean {
    return (
      this.#prerendered.nodes.length > 0 ||
      this.#host.hasAttribute(linked) ||
      [...this.#host.childNodes].some((node) =>
        node instanceof Element
          ? !node.slot && node.localName !== 'template'
          : node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
      )
    );
  }

  /**
   * Puts a slot into the root, in the place of all but what a server wrote there, which is shown instead. Lit renders before
   * it; a new one makes lit start afresh, whatever a failed render left behind.
   */
  show(root: ParentNode & Node, slot = page.createElement('slot')): void {
    const {nodes} = this.#prerendered;
    slot.addEventListener('slotchange', this.#lookForStrays);
    this.#slot = slot;
    this.#hide(nodes.length > 0);
    root.append(slot);
    this.#host.renderOptions.renderBefore = slot;
    for (const node of [...root.childNodes]) if (node !== slot && !nodes.includes(node)) node.remove();
  }

  hostUpdated(): void {
    this.#hide(true);
  }

  #hide(hidden: boolean): void {
    this.#slot.hidden = hidden && !this.#holdsStrays;
    // An attribute of its own, for WebKit overlooks a new value of one that a sibling's rule names.
    if (this.#host.hasAttribute(linked)) this.#host.toggleAttribute(`${linked}-shown`, hidden);
  }

  /** Keeps what a tag without an end took in of the page visible, after the tag. */
  readonly #lookForStrays = () => {
    if (this.#holdsStrays || !holdsStrays(this.#host)) return;
    this.#holdsStrays = true;
    this.#slot.hidden = false;
    console.warn?.(`<${this.#host.localName}> holds a part of the page: write </${this.#host.localName}> before that.`);
  };
}
