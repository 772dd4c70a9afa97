import type {LitElement, PropertyDeclaration} from 'lit';

/** The declaration that `@state()` stands for. */
export const internal: PropertyDeclaration = {state: true, attribute: false};

/** Declares properties; the build replaces lit's decorators by a call of it (scripts/plugins/plain-properties.mjs). */
export function properties(element: typeof LitElement, all: Readonly<Record<string, PropertyDeclaration>>): void {
  return Object.entries(all).forEach(([name, declaration]) => element.createProperty(name, declaration));
}
