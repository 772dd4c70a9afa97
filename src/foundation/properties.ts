import type {LitElement, PropertyDeclaration} from 'lit';

/** What `@state()` means. */
export const internal: PropertyDeclaration = {state: true, attribute: false};

/** What the decorators of lit come down to; the build writes them so (scripts/plugins/plain-properties.mjs). */
export function properties(element: typeof LitElement, all: Readonly<Record<string, PropertyDeclaration>>): void {
  return Object.entries(all).forEach(([name, declaration]) => element.createProperty(name, declaration));
}
