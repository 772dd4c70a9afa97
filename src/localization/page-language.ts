import {preferredLocales, shippedLocale, sourceLocale} from './locale.js';

/**
 * Yields an element, then the host of each shadow root around it, from the inside out. Checks that the root is a shadow
 * root, because another root can have a field with the name `host`.
 */
function* withHosts(element: Element): Generator<Element> {
  for (let at = element; ;) {
    yield at;
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    at = root.host;
  }
}

/** Yields the roots whose `lang` attributes can apply to an element: its own, and those of the hosts around it. */
export function* rootsAround(element: Element): Generator<Node> {
  for (const at of withHosts(element)) yield at.getRootNode();
}

/**
 * Returns the language that the page wants of an element: that of the closest `lang` or `xml:lang` if the element
 * speaks it, else that of the visitor's browser, else Dutch.
 */
export function pageLanguage(element: Element, spoken: string[]): string {
  for (const at of withHosts(element)) {
    const around = at.closest('[lang]:not([lang=""]), [xml\\:lang]:not([xml\\:lang=""])');
    // A field with the name `getAttribute` shadows the method of its form.
    const asked = (name: string) => Element.prototype.getAttribute.call(around, name);
    if (around)
      return shippedLocale(asked('lang') || asked('xml:lang')!, spoken) ?? preferredLocales(spoken)[0] ?? sourceLocale;
  }
  return sourceLocale;
}
