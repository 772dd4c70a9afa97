import type {Tag} from './tags.js';

/**
 * Registers a tag; one that the page has already is left as it is, so that loading twice is safe. One that it refuses
 * takes no other with it.
 */
export function define(tag: Tag, element: CustomElementConstructor): void {
  try {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch (error) {
    console.warn?.(`<${tag}> could not be registered. ${String(error)}`);
  }
}
