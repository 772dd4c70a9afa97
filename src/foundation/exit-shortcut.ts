import {isShown} from './is-shown.js';

const presses = 3;
const within = 5000;
const pressed = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'].map((type) => `[type=${type}]`);
const textFields = `input:not(${pressed.join()}), textarea`;

/** A way out that Shift can use. */
export interface ExitShortcutUser extends Element {
  readonly shortcut: 'on' | 'off';
  leave(): void;
}

/**
 * Shift, three times within five seconds, never inside a text field: the shortcut that visitors know from GOV.UK, and
 * which stands back where the page has that component. One listener for the page, whatever the number of exits.
 * Fires `progress` when the number of presses left changes, and not with every key.
 */
class ExitShortcut extends EventTarget {
  /** The exit that shows the progress: the first that can be seen. */
  exit?: ExitShortcutUser;
  /** How many presses are left; 0 while none has begun. */
  pressesLeft = 0;
  readonly #exits = new Set<ExitShortcutUser>();
  #times: number[] = [];
  #timer?: ReturnType<typeof setTimeout>;

  add(exit: ExitShortcutUser): void {
    this.#exits.add(exit);
    // For each anew, which changes nothing where it listens already: `document.open()` takes away every listener of the window.
    addEventListener('keydown', this, true);
  }

  delete(exit: ExitShortcutUser): void {
    this.#exits.delete(exit);
    this.#count([]);
    if (this.#exits.size === 0) removeEventListener('keydown', this, true);
  }

  handleEvent(event: KeyboardEvent): void {
    const exits = [...this.#exits].filter(({shortcut}) => shortcut === 'on');
    this.exit = exits.find(isShown) ?? exits[0];
    if (!this.exit || event.repeat) return;
    const [target] = event.composedPath();
    const {key, altKey, ctrlKey, metaKey} = event;
    const other = key !== 'Shift' || altKey || ctrlKey || metaKey || isTyping(target as HTMLElement);
    if (other || document.querySelector('[data-module~="govuk-exit-this-page"]')) {
      this.#count([]);
      return;
    }
    this.#count([...this.#times, event.timeStamp].filter((time) => event.timeStamp - time < within));
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
    this.dispatchEvent(new Event('progress'));
  }
}

/** Whether a key goes into a text; a closed shadow root tells only its host, where it may. */
const isTyping = (target: HTMLElement): boolean =>
  target.isContentEditable || (target.matches?.(textFields) ?? false) || (target.localName?.includes('-') && !target.shadowRoot);

export const exitShortcut = new ExitShortcut();
