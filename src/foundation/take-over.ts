/**
 * Puts what has just been rendered in the place of what a server wrote, which stands before it, in one step. What had focus,
 * was ticked or was chosen is so afterwards, by way of the handlers that the visitor's own hand would have reached.
 */
export function takeOver(root: ShadowRoot, old: readonly ChildNode[]): void {
  const controls = [...root.querySelectorAll<HTMLElement & {value?: string}>('a, button, input, select, [tabindex]')];
  const isOld = (control: Element) => old.some((node) => node.contains(control));
  const counterpart = (control: Element) => {
    const alike = controls.filter((other) => kind(other) === kind(control));
    return alike.filter((other) => !isOld(other))[alike.indexOf(control as HTMLElement)];
  };
  const focused = root.activeElement && counterpart(root.activeElement);
  for (const control of controls.filter(isOld)) {
    const own = counterpart(control);
    if (control.matches(':checked')) own?.click();
    if (own && control.matches('select:has(:checked:not([selected]))')) {
      own.value = (control as HTMLSelectElement).value;
      if (own.value) own.dispatchEvent(new Event('change'));
    }
  }
  old.forEach((node) => node.remove());
  focused?.focus({preventScroll: true});
}

/** What a control is, in every language; a number is never taken for another. */
const kind = (control: Element): string =>
  [control.localName, control.part, control.getAttribute('lang'), /^tel:.*|/.exec((control as HTMLAnchorElement).href)].join();
