import type {LitElement, ReactiveController} from 'lit';
import {isShown} from './is-shown.js';

/** Moves focus on when what had it goes with a render: to the same link, or to the menu where the language was chosen. */
export class FocusRescue implements ReactiveController {
  readonly #host: LitElement;
  #link?: HTMLAnchorElement | null;
  #active?: HTMLElement | null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    this.#link = this.#host.querySelector<HTMLAnchorElement>('a:focus');
    this.#active = (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  }

  hostUpdated(): void {
    const {renderRoot} = this.#host;
    const link = this.#link;
    if (link && !isShown(link))
      [...renderRoot.querySelectorAll('a')].find(({href}) => href === link.href)?.focus({preventScroll: true});
    // The quiet button of the language menu goes once its language is shown.
    if (this.#active?.lang && !this.#active.isConnected)
      renderRoot.querySelector<HTMLElement>('[part=languages] select')?.focus();
  }
}
