import {adoptStyles, type ReactiveController} from 'lit';
import type {RouteId} from '../../content/routes.js';
import type {BlueHeartElement} from '../../foundation/element/blue-heart-element.js';
import {warnOnce} from '../../localization/warn-once.js';
import type * as reportView from './report-button.view.js';

/** What shows that somebody is at the page. */
const activity = ['pointermove', 'pointerdown', 'keydown'];

/**
 * Loads the steps of the dialog, which come later than its frame: once somebody does anything at all on the page, so
 * that the host of the script cannot tell who came near the button.
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

  hostUpdated(): void {
    const {locale} = this.#host;
    if ((this.#isActive || this.#isOpen()) && locale !== this.#locale) void this.load();
    this.#locale = locale;
  }

  /** The steps, once they are there. */
  get view(): typeof reportView | undefined {
    return this.#view;
  }

  /** Returns whether the page is told nothing on a route. Nobody is on one before the steps are there. */
  isSilent(route: RouteId | undefined): boolean {
    return !!route && this.#view!.silentRoutes.includes(route);
  }

  /** Loads the steps, and shows them. */
  async load(): Promise<void> {
    const host = this.#host;
    try {
      if (!this.#view) {
        const view = await import('./report-button.view.js');
        const {elementStyles} = host.constructor as typeof BlueHeartElement;
        adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...view.styles]);
        this.#view = view;
      }
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
