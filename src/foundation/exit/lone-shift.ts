const eventTypes = ['keydown', 'keyup', 'pointerdown', 'pointerup', 'pointercancel', 'wheel'];
/** Leaves out check boxes, buttons and the like, and the fields that nobody can change. */
const textFields = 'input:read-write, textarea';

/**
 * Tells whether Shift was pressed and released alone: with no other key, pointer or wheel meanwhile, and not in a text
 * field.
 */
export class LoneShift {
  readonly #report: (alone: boolean) => void;
  #down = false;
  #pointer = false;

  constructor(report: (alone: boolean) => void) {
    this.#report = report;
  }

  /** Adds the listeners. Calling it again restores them after `document.open()`, which removes all of the window's. */
  listen(): void {
    for (const type of eventTypes) addEventListener(type, this, {capture: true, passive: true});
  }

  stop(): void {
    for (const type of eventTypes) removeEventListener(type, this, true);
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
    if (alone || other) this.#report(alone);
  }
}

/** Returns whether a key may go into a text. The host of a closed shadow root counts: what is in it is unknown. */
function isTyping(target: HTMLElement): boolean {
  return (
    target.isContentEditable ||
    (target.matches?.(textFields) ?? false) ||
    (target.localName?.includes('-') && !target.shadowRoot)
  );
}
