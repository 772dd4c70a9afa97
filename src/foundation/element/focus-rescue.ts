import type {LitElement, ReactiveController} from 'lit';
import {isShown} from '../is-shown.js';
import {plain} from '../plain.js';

/** Moves focus when a render hides or removes what had it: to the same link, or to the language menu or heading. */
export class FocusRescue implements ReactiveController {
  readonly #host: LitElement;
  #link?: HTMLAnchorElement;
  #active?: HTMLElement | null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    // Not `:focus`, which matches nothing in Firefox while its window is behind another.
    const {activeElement} = plain(this.#host.getRootNode() as Document);
    this.#link = [...this.#host.querySelectorAll('a')].find((link) => link === activeElement);
    this.#active = (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  }

  hostUpdated(): void {
    const {renderRoot} = this.#host;
    const link = this.#link;
    if (link && !isShown(link))
      [...renderRoot.querySelectorAll('a')].find(({href}) => href === link.href)?.focus({preventScroll: true});
    // The buttons for other languages are removed once one of these is shown.
    if (this.#active?.lang && !this.#active.isConnected)
      (
        renderRoot.querySelector<HTMLElement>('[part=languages] select') ??
        renderRoot.querySelector<HTMLElement>('[part=heading]')
      )?.focus();
  }
}
