const presses = 3;
const within = 5000;
const pressed = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'].map((type) => `[type=${type}]`);
const textFields = `input:not(${pressed.join()}), textarea, select, [contenteditable]:not([contenteditable=false])`;

/** A way out that Shift can use. */
export interface ExitShortcutUser {
  readonly shortcut: 'on' | 'off';
  showProgress(pressesLeft: number): void;
  leave(): void;
}

/**
 * Shift, three times within five seconds, never inside a text field: the shortcut that visitors know from GOV.UK, and
 * which stands back where the page has that component. One listener for the page, whatever the number of exits.
 */
class ExitShortcut {
  readonly #exits = new Set<ExitShortcutUser>();
  #times: number[] = [];
  #timer?: ReturnType<typeof setTimeout>;

  add(exit: ExitShortcutUser): void {
    if (this.#exits.size === 0) addEventListener('keydown', this, true);
    this.#exits.add(exit);
  }

  delete(exit: ExitShortcutUser): void {
    this.#exits.delete(exit);
    this.#count([], exit);
    if (this.#exits.size === 0) removeEventListener('keydown', this, true);
  }

  handleEvent(event: KeyboardEvent): void {
    const exit = [...this.#exits].find(({shortcut}) => shortcut === 'on');
    if (!exit || event.repeat) return;
    const [target] = event.composedPath();
    const elsewhere = target instanceof Element && target.closest(textFields) !== null;
    if (event.key !== 'Shift' || elsewhere || document.querySelector('[data-module~="govuk-exit-this-page"]')) {
      this.#count([], exit);
      return;
    }
    this.#count([...this.#times, event.timeStamp].filter((time) => event.timeStamp - time < within), exit);
    if (this.#times.length < presses) return;
    this.#count([], exit);
    exit.leave();
  }

  #count(times: number[], exit: ExitShortcutUser): void {
    clearTimeout(this.#timer);
    this.#times = times;
    exit.showProgress(times.length && presses - times.length);
    if (times.length) this.#timer = setTimeout(() => this.#count([], exit), within);
  }
}

export const exitShortcut = new ExitShortcut();
