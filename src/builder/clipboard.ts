import type {Form} from './forms.js';

/**
 * Copies lines, and returns whether the browser allowed it. Plain text is copied as HTML and as its source at once: a
 * text box of an editor takes the first with its headings and phone links, a box for code the second.
 */
export async function copyLines(text: string, form?: Form): Promise<boolean> {
  const {clipboard} = navigator as Partial<Navigator>;
  const as = (type: string) => ({[type]: new Blob([text], {type})});
  const ways = [
    ...(form === 'plain'
      ? [() => clipboard!.write([new ClipboardItem({...as('text/html'), ...as('text/plain')})])]
      : []),
    () => clipboard!.writeText(text),
  ];
  for (const way of ways)
    try {
      await way();
      return true;
    } catch {
      // The next way may work.
    }
  return false;
}

/** Selects what an element shows, so that the keys for copying take it. */
export function selectLines(shown: Element): void {
  getSelection()?.selectAllChildren(shown);
}
