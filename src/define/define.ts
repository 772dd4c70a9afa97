/** Registers a tag; one that the page has already is left as it is, so that loading twice is safe. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
