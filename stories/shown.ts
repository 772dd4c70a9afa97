interface Which {
  /** The place among the elements that the selector finds, from 0. */
  index?: number;
  /** A text that the element contains. */
  words?: string;
}

/** Returns the tag that a story shows. */
export function tagIn(canvas: HTMLElement): Element {
  return [...canvas.querySelectorAll('*')].find(({localName}) => localName.startsWith('blue-heart-'))!;
}

/** Waits until the tag of a story shows an element that the selector finds, and returns that element. */
export async function shown<Shown extends HTMLElement>(
  canvas: HTMLElement,
  selector: string,
  {index = 0, words = ''}: Which = {},
): Promise<Shown> {
  const tag = tagIn(canvas);
  while (tag.isConnected) {
    const found = tag.shadowRoot?.querySelectorAll<Shown>(selector)[index];
    if (found?.textContent.includes(words)) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`<${tag.localName}> went before it showed ${selector} ${words}`);
}
