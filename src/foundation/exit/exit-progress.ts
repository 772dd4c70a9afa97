import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {str} from '@lit/localize';
import {leaveBy} from './exit-link.js';
import {exitShortcut, type ExitShortcutUser} from './exit-shortcut.js';
import type {Speech} from '../speech.js';

/** Returns how many presses of Shift are left, on the screen and for screen readers; empty unless `shown`. */
export function exitProgress({msg}: Speech, shown: boolean): TemplateResult {
  const {pressesLeft} = exitShortcut;
  const words =
    pressesLeft === 1
      ? msg('Druk nog één keer op Shift om weg te gaan.', {id: 'exit.progress-one'})
      : msg(str`Druk nog ${pressesLeft} keer op Shift om weg te gaan.`, {id: 'exit.progress'});
  // The template stays on one line: with a space in it the strip would not be `:empty`, and would show.
  const announced = shown && pressesLeft ? keyed(words, words) : nothing;
  return html`<p part="progress" class="strip name" role="status">${announced}</p>`;
}

/** Lets Shift use the exit of a tag while `on` returns true. */
export class ShiftLeaves implements ReactiveController, ExitShortcutUser {
  readonly host: LitElement;
  readonly on: () => boolean;
  readonly isExit: boolean;
  readonly #href: () => string;

  constructor(host: LitElement, on: () => boolean, href: () => string, isExit = false) {
    this.host = host;
    this.on = on;
    this.isExit = isExit;
    this.#href = href;
    host.addController(this);
  }

  hostConnected(): void {
    exitShortcut.add(this);
  }

  hostDisconnected(): void {
    exitShortcut.delete(this);
  }

  leave(): void {
    leaveBy(this.host, this.#href());
  }
}
