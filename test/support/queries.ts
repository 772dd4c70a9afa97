// Finds what a visitor sees of a tag.
import {waitUntil} from '@open-wc/testing';

/** Returns all elements that a selector finds inside a tag. */
export function findAll<T extends HTMLElement = HTMLElement>(tag: Element, selector: string): T[] {
  return [...tag.shadowRoot!.querySelectorAll<T>(selector)];
}

/** Returns the first element that a selector finds inside a tag. */
export function find<T extends HTMLElement = HTMLElement>(tag: Element, selector: string): T {
  const [found] = findAll<T>(tag, selector);
  if (!found) throw new Error(`<${tag.localName}> shows no ${selector}`);
  return found;
}

/** Returns the link, button or label with these words, or with this `aria-label`. */
export function named<T extends HTMLElement = HTMLElement>(tag: Element, name: string): T {
  const found = findAll<T>(tag, 'a, button, label').find(
    (one) => asRead(one.ariaLabel ?? '') === name || words(one) === name,
  );
  if (!found) throw new Error(`<${tag.localName}> has nothing named "${name}"`);
  return found;
}

/** Returns a text as a reader sees it: with single spaces, and without the marks that keep a number left to right. */
export function asRead(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Returns the words that are on the screen. */
export function words(of: Element): string {
  const shown = of.shadowRoot ? of.shadowRoot.querySelector<HTMLElement>('[part~=base]') : (of as HTMLElement);
  return asRead(shown?.innerText ?? '');
}

/** Returns whether an element takes room on the screen. */
export function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Waits for a condition, long enough for a slow machine. */
export function until(condition: () => unknown, what: string): Promise<void> {
  return waitUntil(() => Boolean(condition()), what, {timeout: 45_000, interval: 20});
}

/** Waits until a tag shows a language. */
export function speaks(tag: Element, locale: string): Promise<void> {
  return until(
    () => tag.shadowRoot?.querySelector<HTMLElement>('[part~=base]')?.lang === locale,
    `<${tag.localName}> speaks ${locale}`,
  );
}
