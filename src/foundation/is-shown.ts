/** Whether an element has a box that is shown. */
export const isShown = (element: Element): boolean =>
  // Safari before 17.4 has no such question.
  element.checkVisibility?.() ?? !!element.getClientRects()[0];
