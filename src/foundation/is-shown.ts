/** Returns whether an element has a box that is shown. */
export function isShown(element: Element): boolean {
  // Safari before 17.4 has no `checkVisibility`.
  return element.checkVisibility?.() ?? !!element.getClientRects()[0];
}
