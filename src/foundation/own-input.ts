const typesNothing = /^(Esc|Shift|Tab|F\d)/;
const pressWithin = 1000;

/**
 * Keeps for a tag what was meant for what stands inside it. A host sees the tag alone: its hot keys would take what is
 * typed in our fields, and what makes clicks of touches (FastClick and its kind) would click the tag, not what the
 * finger was on.
 */
export function keepInput(host: HTMLElement, root: Node): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, (event) => {
      const field = event.target as Element;
      if (
        root.contains(field) &&
        field.matches('input, select, textarea') &&
        !typesNothing.test((event as KeyboardEvent).key)
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
    // Where the browser is let, it makes the click itself.
    if (event.composedPath()[0] !== host || !touch?.defaultPrevented || event.timeStamp - touch.timeStamp > pressWithin)
      return;
    touch = undefined;
    // A label would pass on a click that leaves the root, and FastClick cancels every click but its own.
    const pressed = touched.closest('label')?.control ?? touched;
    pressed.focus();
    pressed.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
    try {
      (pressed as HTMLSelectElement).showPicker();
    } catch {
      // Only a menu has one, and not in every browser.
    }
  });
}
