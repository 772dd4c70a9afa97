import type {LitElement, ReactiveController} from 'lit';
import {warnOnce} from '../../localization/warn-once.js';

/**
 * Loads what keeps a floating box above the page and clear of the focus (focus-not-obscured.ts), once its tag has such
 * a box. Until then the box is fixed to the window, so that it is there in any case.
 */
export class Floating implements ReactiveController {
  /** Whether the box can be a popover: what shows it has loaded. */
  ready = false;
  readonly #host: LitElement;
  readonly #floats: () => boolean;
  #asked = false;

  constructor(host: LitElement, floats: () => boolean) {
    this.#host = host;
    this.#floats = floats;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#asked && this.#floats()) void this.#load();
  }

  async #load(): Promise<void> {
    this.#asked = true;
    try {
      const {FocusNotObscured} = await import('./focus-not-obscured.js');
      new FocusNotObscured(this.#host);
      this.ready = true;
      this.#host.requestUpdate();
    } catch (error) {
      warnOnce(`<${this.#host.localName}> can cover what has the focus.`, error);
    }
  }
}
