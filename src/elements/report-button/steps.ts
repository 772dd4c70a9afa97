import {adoptStyles, type ReactiveController} from 'lit';
import type {RouteId} from '../../content/routes.js';
import type {BlueHeartElement} from '../../foundation/element/blue-heart-element.js';
import {coreMessages, type Messages} from '../../localization/messages.js';
import {warnOnce} from '../../localization/warn-once.js';
import type * as reportView from './report-button.view.js';

/** What shows that somebody is at the page. */
const activity = ['pointermove', 'pointerdown', 'keydown'];

/**
 * Loads the steps of the dialog, which come later than its frame, and their words in the language that is shown: once
 * somebody does anything at all on the page, so that the host of the script cannot tell who came near the button.
 */
export class Steps implements ReactiveController {
  readonly #host: BlueHeartElement;
  readonly #isOpen: () => boolean;
  #view?: typeof reportView;
  #locale?: string;
  #isActive = false;

  constructor(host: BlueHeartElement, isOpen: () => boolean) {
    this.#host = host;
    this.#isOpen = isOpen;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isActive)
      for (const type of activity) addEventListener(type, this.#onActivity, {passive: true, capture: true});
  }

  hostDisconnected(): void {
    for (const type of activity) removeEventListener(type, this.#onActivity, {capture: true});
  }

  hostUpdate(): void {
    const host = this.#host;
    // The words of the steps may have come after the language was spoken.
    host.msg = host.atHand(host.locale) ?? host.msg;
  }

  hostUpdated(): void {
    const {locale} = this.#host;
    if ((this.#isActive || this.#isOpen()) && locale !== this.#locale) void this.load();
    this.#locale = locale;
  }

  /** The steps, once their words are there too. */
  get view(): typeof reportView | undefined {
    return this.#view?.messages.loaded(this.#host.locale) && this.#view;
  }

  /** The messages that a language needs: the button alone needs none of the steps'. */
  get messages(): readonly Messages[] {
    return this.#view && this.#isOpen() ? [coreMessages, this.#view.messages] : [coreMessages];
  }

  /** Returns whether the page is told nothing on a route. Nobody is on one before the steps are there. */
  isSilent(route: RouteId | undefined): boolean {
    return !!route && this.#view!.silentRoutes.includes(route);
  }

  /** Loads the steps and their words, and shows them. */
  async load(): Promise<void> {
    const host = this.#host;
    try {
      if (!this.#view) {
        const view = await import('./report-button.view.js');
        const {elementStyles} = host.constructor as typeof BlueHeartElement;
        adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...view.styles]);
        this.#view = view;
      }
      await this.#view.messages.load(host.locale);
    } catch (error) {
      warnOnce(`<${host.localName}> shows no more than whom to call.`, error);
    }
    host.requestUpdate();
    await host.updateComplete;
  }

  readonly #onActivity = (event: Event) => {
    // A browser makes a move of no length itself, when a page appears under a pointer that rests.
    if (event instanceof MouseEvent && event.type === 'pointermove' && !event.movementX && !event.movementY) return;
    this.#isActive = true;
    this.hostDisconnected();
    if (this.#host.locale) void this.load();
  };
}
