import type {LitElement} from 'lit';
import {isShown} from '../is-shown.js';
import {LoneShift} from './lone-shift.js';
import {page} from '../plain.js';

const presses = 3;
/** How long the presses may take together, in milliseconds. */
const within = 5000;

/** An exit that Shift can use. */
export interface ExitShortcutUser {
  readonly host: LitElement;
  readonly on: () => boolean;
  /** Whether it is the tag `blue-heart-exit`. The exit in another tag is used only where the page has none. */
  readonly isExit: boolean;
  leave(): void;
}

/**
 * Leaves the page when Shift is pressed three times within five seconds, outside text fields. Visitors know this
 * shortcut from GOV.UK; where the page has the component of GOV.UK, ours does nothing. All exits share one listener.
 * Renders the tags of all exits again when the number of presses left changes, not at every key.
 */
class ExitShortcut {
  /** The exit that shows the progress: the first visible one, or the first where none is visible. */
  exit?: ExitShortcutUser;
  /** How many presses are left; 0 before the first press. */
  pressesLeft = 0;
  readonly #exits = new Set<ExitShortcutUser>();
  readonly #shift = new LoneShift((alone) => this.press(alone));
  #times: number[] = [];
  #timer?: ReturnType<typeof setTimeout>;

  add(exit: ExitShortcutUser): void {
    this.#exits.add(exit);
    this.#shift.listen();
  }

  delete(exit: ExitShortcutUser): void {
    this.#count([]);
    this.#exits.delete(exit);
    if (this.#exits.size === 0) this.#shift.stop();
  }

  /** Counts a press of Shift alone; any other press resets the count. */
  press(alone: boolean): void {
    const all = [...this.#exits];
    const own = all.filter(({isExit}) => isExit);
    const exits = (own.length ? own : all).filter(({on}) => on());
    this.exit = exits.find(({host}) => isShown(host)) ?? exits[0];
    if (!this.exit || !alone || page.querySelector('[data-module~="govuk-exit-this-page"]')) {
      this.#count([]);
      return;
    }
    const now = performance.now();
    this.#count([...this.#times, now].filter((time) => now - time < within));
    if (this.#times.length < presses) return;
    this.#count([]);
    this.exit.leave();
  }

  #count(times: number[]): void {
    clearTimeout(this.#timer);
    this.#times = times;
    if (times.length) this.#timer = setTimeout(() => this.#count([]), within);
    const pressesLeft = times.length && presses - times.length;
    if (pressesLeft === this.pressesLeft) return;
    this.pressesLeft = pressesLeft;
    for (const {host} of this.#exits) host.requestUpdate();
  }
}

export const exitShortcut = new ExitShortcut();
