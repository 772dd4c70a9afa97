import type {LitElement, ReactiveController} from 'lit';
import {page} from './plain.js';

/** Keeps a box that floats over the page at the edge of the window, and moves it to the other while it would cover what has focus (WCAG 2.4.11). */
export class KeepClear implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: () => string;

  /** `floating` selects the box, or nothing while none floats. */
  constructor(host: LitElement, floating: () => string) {
    this.#host = host;
    this.#selector = floating;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('focusin', this);
    addEventListener('scroll', this, {passive: true, capture: true});
  }

  hostDisconnected(): void {
    removeEventListener('focusin', this);
    removeEventListener('scroll', this, {capture: true});
  }

  hostUpdated(): void {
    this.handleEvent();
  }

  handleEvent(): void {
    const selector = this.#selector();
    const box = this.#host.renderRoot.querySelector<HTMLElement>(selector || '[popover]');
    if (!box) return;
    if (!selector) {
      box.popover = null;
      return;
    }
    // A parent with a transform, a filter or containment holds it; from the top layer it is fixed to the window again.
    if (box.offsetParent) {
      box.popover = 'manual';
      box.showPopover?.();
    }
    const focused = deepestFocus(page);
    if (!focused || focused === page.body || this.#host.renderRoot.contains(focused)) return;
    this.#host.toggleAttribute('data-aside', false);
    this.#host.toggleAttribute('data-aside', overlap(box, focused));
  }
}

function deepestFocus({activeElement}: DocumentOrShadowRoot): Element | null {
  return activeElement?.shadowRoot?.activeElement ? deepestFocus(activeElement.shadowRoot) : activeElement;
}

function overlap(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
