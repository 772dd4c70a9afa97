const heard = ['keydown', 'keyup', 'pointerdown', 'pointerup', 'pointercancel', 'wheel'];
const pressed = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'].map(
  (type) => `[type=${type}]`,
);
const textFields = `input:not(${pressed.join()}), textarea`;

/**
 * Hears whether Shift was pressed and let go alone: no other key, no pointer and no wheel meanwhile, and not in a text.
 */
export class LoneShift {
  readonly #hear: (alone: boolean) => void;
  #down = false;
  #pointer = false;

  constructor(hear: (alone: boolean) => void) {
    this.#hear = hear;
  }

  /**
   * Can be called again, which changes nothing where it listens already: `document.open()` takes away every listener of
   * the window.
   */
  listen(): void {
    for (const type of heard) addEventListener(type, this, {capture: true, passive: true});
  }

  stop(): void {
    for (const type of heard) removeEventListener(type, this, true);
  }

  handleEvent(event: Event): void {
    const {type, key, repeat, altKey, ctrlKey, metaKey} = event as KeyboardEvent;
    if (type.startsWith('pointer')) this.#pointer = type === 'pointerdown';
    const [target] = event.composedPath();
    const other = key !== 'Shift' || altKey || ctrlKey || metaKey || this.#pointer || isTyping(target as HTMLElement);
    if (!other && type === 'keydown') {
      this.#down ||= !repeat;
      return;
    }
    const alone = !other && this.#down;
    this.#down = false;
    if (alone || other) this.#hear(alone);
  }
}

/** Whether a key goes into a text; a closed shadow root tells only its host, where it may. */
function isTyping(target: HTMLElement): boolean {
  return (
    target.isContentEditable ||
    (target.matches?.(textFields) ?? false) ||
    (target.localName?.includes('-') && !target.shadowRoot)
  );
}
