/**
 * Puts what has just been rendered in the place of what a server wrote, which stands before it, in one step. What had focus,
 * was ticked (`checked`, before that render), chosen, typed or opened is so afterwards, by way of the handlers that the visitor's own hand would have reached.
 */
export function replacePrerendered(root: ShadowRoot, old: readonly ChildNode[], checked: readonly Element[]): void {
  const controls = [
    ...root.querySelectorAll<HTMLElement & {value?: string; defaultValue?: string; open?: boolean}>(
      'a, button, input, select, textarea, details, summary, [tabindex]',
    ),
  ];
  const isOld = (control: Element) => old.some((node) => node.contains(control));
  const counterpart = (control: Element) => {
    const alike = controls.filter((other) => kind(other) === kind(control));
    return alike.filter((other) => !isOld(other))[alike.indexOf(control as HTMLElement)];
  };
  const focused = root.activeElement && counterpart(root.activeElement);
  for (const control of controls.filter(isOld)) {
    const own = counterpart(control);
    if (checked.includes(control)) own?.click();
    if (
      own &&
      (control.matches('select:has(:checked:not([selected]))') ||
        control.value !== (control.defaultValue ?? control.value))
    ) {
      own.value = control.value;
      if (own.value) for (const type of ['input', 'change']) own.dispatchEvent(new Event(type));
    }
    if (own?.localName === 'details') own.open = control.open;
  }
  old.forEach((node) => node.remove());
  focused?.focus({preventScroll: true});
}

/** What a control is, in every language; a number is never taken for another. */
const kind = (control: Element): string =>
  [
    control.localName,
    control.part,
    control.getAttribute('lang'),
    /^tel:.*|/.exec((control as HTMLAnchorElement).href),
  ].join();
