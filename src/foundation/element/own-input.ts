/** The keys that type nothing into a field. */
const nonTypingKeys = /^(Esc|Shift|Tab|F\d)/;
/** How long after a touch a click still belongs to it, in milliseconds. */
const clickDelay = 1000;

/**
 * Keeps keys and touches for the fields and controls inside a tag. The page sees only the tag itself: its keyboard
 * shortcuts would take what is typed in our fields, and libraries such as FastClick, which turn touches into clicks,
 * would click the tag, not the control under the finger.
 */
export function keepInput(host: HTMLElement, root: Node): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, (event) => {
      const field = event.target as Element;
      if (
        root.contains(field) &&
        field.matches('input, select, textarea') &&
        !nonTypingKeys.test((event as KeyboardEvent).key)
      )
        event.stopPropagation();
    });
  }
  let touch: Event | undefined;
  let touched: HTMLElement;
  root.addEventListener('touchend', (event) => {
    touch = event;
    touched = event.target as HTMLElement;
  });
  host.addEventListener('click', (event) => {
    // Unless the touch was cancelled, the browser makes the click itself.
    if (event.composedPath()[0] !== host || !touch?.defaultPrevented || event.timeStamp - touch.timeStamp > clickDelay)
      return;
    touch = undefined;
    // Not by way of the label: the click that a label passes on leaves the root, where FastClick cancels it.
    const pressed = touched.closest('label')?.control ?? touched;
    pressed.focus();
    pressed.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
    try {
      (pressed as HTMLSelectElement).showPicker();
    } catch {
      // Only a menu has a picker, and not in every browser.
    }
  });
}
