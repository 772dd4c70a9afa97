import type {LitElement, ReactiveController} from 'lit';

/** Keeps what a server wrote into the root of a tag, which is shown until the first render takes its place. */
export class Prerendered implements ReactiveController {
  /** What a server wrote, until it is replaced. */
  nodes: readonly ChildNode[] = [];
  readonly #host: LitElement;
  #checked: readonly Element[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    // Before what is rendered takes part: of the radio buttons of one name only one is checked.
    if (this.nodes.length) this.#checked = [...this.#host.renderRoot.querySelectorAll(':checked')];
  }

  hostUpdated(): void {
    if (this.nodes.length) this.#replace(this.#host.renderRoot as ShadowRoot);
  }

  /**
   * Puts what has just been rendered in the place of what a server wrote, which stands before it, in one step. What had focus,
   * was ticked, chosen, typed or opened is so afterwards, by way of the handlers that the visitor's own hand would have reached.
   */
  #replace(root: ShadowRoot): void {
    const old = this.nodes;
    this.nodes = [];
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
      if (this.#checked.includes(control)) own?.click();
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
}

/** What a control is, in every language; a number is never taken for another. */
function kind(control: Element): string {
  return [
    control.localName,
    control.part,
    control.getAttribute('lang'),
    /^tel:.*|/.exec((control as HTMLAnchorElement).href),
  ].join();
}
