// What a visitor sees of a tag.
import {waitUntil} from '@open-wc/testing';

/** What a selector finds inside a tag. */
export function findAll<T extends HTMLElement = HTMLElement>(tag: Element, selector: string): T[] {
  return [...tag.shadowRoot!.querySelectorAll<T>(selector)];
}

/** The first that a selector finds inside a tag. */
export function find<T extends HTMLElement = HTMLElement>(tag: Element, selector: string): T {
  const [found] = findAll<T>(tag, selector);
  if (!found) throw new Error(`<${tag.localName}> shows no ${selector}`);
  return found;
}

/** The link or button with these words, or this name. */
export function named<T extends HTMLElement = HTMLElement>(tag: Element, name: string): T {
  const found = findAll<T>(tag, 'a, button, label').find(
    (one) => asRead(one.ariaLabel ?? '') === name || words(one) === name,
  );
  if (!found) throw new Error(`<${tag.localName}> has nothing named "${name}"`);
  return found;
}

/** A text as a reader sees it: spaces once, and without the marks that keep a number from being turned round. */
export function asRead(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words that are on the screen. */
export function words(of: Element): string {
  const shown = of.shadowRoot ? of.shadowRoot.querySelector<HTMLElement>('[part~=base]') : (of as HTMLElement);
  return asRead(shown?.innerText ?? '');
}

/** Whether something takes room on the screen. */
export function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Waits for a condition, as long as a slow machine may need. */
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
