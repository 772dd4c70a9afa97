import type {LitElement, ReactiveController} from 'lit';
import {page} from '../plain.js';
import type {Prerendered} from './prerendered.js';
import {holdsStrays} from './strays.js';

/**
 * The attribute of a tag that stands for a link (src/embed/links.ts): the link after the tag is its fallback. While the
 * tag also has the attribute with `-shown`, the link is hidden.
 */
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

  /** Whether something is visible before the first render: prerendered nodes, a link, or children. */
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
   * Puts a slot into the root and removes all else but the prerendered nodes; while there are any, the slot is hidden.
   * Lit renders before the slot; a new slot makes lit start anew after a failed render.
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
    // A second attribute, because WebKit does not restyle the sibling when only the value of an attribute changes.
    if (this.#host.hasAttribute(linked)) this.#host.toggleAttribute(`${linked}-shown`, hidden);
  }

  /** Keeps visible the part of the page that is inside a tag because its end tag is missing. */
  readonly #lookForStrays = () => {
    if (this.#holdsStrays || !holdsStrays(this.#host)) return;
    this.#holdsStrays = true;
    this.#slot.hidden = false;
    console.warn?.(`<${this.#host.localName}> holds a part of the page: write </${this.#host.localName}> before that.`);
  };
}
