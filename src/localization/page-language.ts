import {preferredLocale, shippedLocale, sourceLocale} from './locale.js';

/** An element, and outwards the hosts of the shadow roots that it is in. Only a root that is one is asked for its host: a form can be called so. */
function* outwards(element: Element): Generator<Element> {
  for (let at = element; ;) {
    yield at;
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    at = root.host;
  }
}

/** The roots whose `lang` attributes can matter to an element: its own, and those of the hosts around it. */
export function* rootsAround(element: Element): Generator<Node> {
  for (const at of outwards(element)) yield at.getRootNode();
}

/** The language that the page asks of an element: the closest `lang` (or `xml:lang`), else the visitor's browser, else Dutch. */
export function pageLanguage(element: Element): string {
  for (const at of outwards(element)) {
    const around = at.closest('[lang]:not([lang=""]), [xml\\:lang]:not([xml\\:lang=""])');
    // A field called `getAttribute` shadows that of its form.
    const asked = (name: string) => Element.prototype.getAttribute.call(around, name);
    if (around) return shippedLocale(asked('lang') || asked('xml:lang')!) ?? preferredLocale() ?? sourceLocale;
  }
  return sourceLocale;
}
