import {preferredLocale, shippedLocale, sourceLocale} from './locale.js';

/** The element, its slots' and hosts' elements, outwards across shadow roots. */
function* ancestors(element: Element): Generator<Element> {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    if (node instanceof Element) yield node;
  }
}

/** The roots whose `lang` attributes can matter to an element: its own, and those of the hosts around it. */
export function* rootsAround(element: Element): Generator<Node> {
  for (let root: Node | undefined = element.getRootNode(); root; root = (root as Partial<ShadowRoot>).host?.getRootNode()) {
    yield root;
  }
}

/** The language that the page asks of an element: the closest `lang` (or `xml:lang`), else the visitor's browser, else Dutch. */
export function pageLanguage(element: Element): string {
  for (const ancestor of ancestors(element) as Iterable<HTMLElement>) {
    const lang = ancestor.lang || ancestor.getAttribute('xml:lang');
    if (lang) return shippedLocale(lang) ?? preferredLocale() ?? sourceLocale;
  }
  return sourceLocale;
}
