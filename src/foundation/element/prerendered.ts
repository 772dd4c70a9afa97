import type {LitElement, ReactiveController} from 'lit';

/** Keeps the prerendered nodes in the root of a tag, which are shown until the first render replaces them. */
export class Prerendered implements ReactiveController {
  /** The nodes that a server wrote, until they are replaced. */
  nodes: readonly ChildNode[] = [];
  readonly #host: LitElement;
  #checked: readonly Element[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    // Read before the render adds its own radio buttons: of those with one name only one can be checked.
    if (this.nodes.length) this.#checked = [...this.#host.renderRoot.querySelectorAll(':checked')];
  }

  hostUpdated(): void {
    if (this.nodes.length) this.#replace(this.#host.renderRoot as ShadowRoot);
  }

  /**
   * Replaces the prerendered nodes with the rendered ones in one step. Focus, and what the visitor ticked, chose, typed
   * or opened, is carried over, by the same events that the visitor would have caused.
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
    const rendered = new Map<string, typeof controls>();
    for (const control of controls.filter((each) => !isOld(each))) {
      const key = kind(control);
      rendered.set(key, [...(rendered.get(key) ?? []), control]);
    }
    // The first of a kind stands for the first, the second for the second.
    const counterparts = new Map<Element, (typeof controls)[0] | undefined>(
      controls.filter(isOld).map((control) => [control, rendered.get(kind(control))?.shift()]),
    );
    const focused = root.activeElement && counterparts.get(root.activeElement);
    for (const control of controls.filter(isOld)) {
      const own = counterparts.get(control);
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

/** Returns a key by which the rendered control for a prerendered one is found; two numbers never have the same key. */
function kind(control: Element): string {
  return [
    control.localName,
    control.part,
    control.getAttribute('lang'),
    /^tel:.*|/.exec((control as HTMLAnchorElement).href),
  ].join();
}
