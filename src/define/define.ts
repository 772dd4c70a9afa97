import type {Tag} from './tags.js';

/**
 * Registers a tag. Keeps a tag that the page has already, so that loading twice is safe. Only warns about a tag that
 * the browser refuses, so that the other tags are still registered.
 */
export function define(tag: Tag, element: CustomElementConstructor): void {
  try {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch (error) {
    console.warn?.(`<${tag}> could not be registered. ${String(error)}`);
  }
}
