/**
 * Moves the focus to the heading of a step. A screen reader hears with it how far the visitor is and what happened
 * meanwhile, because both stand before the heading.
 */
export function focusStep(root: ParentNode): void {
  const heading = root.querySelector<HTMLElement>('[part=body] [part=heading]');
  if (root.querySelector('#progress')) heading?.setAttribute('aria-describedby', 'progress again');
  heading?.focus();
}
