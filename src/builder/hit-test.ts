import type {HitResult} from './preview-messages.js';

/** How many points are tested along each side of an exit. */
const points = 5;

/** Asks the browser which element lies on top at many points of each visible exit. Presses nothing. */
export function hitTest(tag: Element): HitResult {
  const exits = exitsIn(tag);
  const covering = new Map<Element | null, number>();
  let tried = 0;
  for (const exit of exits) {
    exit.scrollIntoView({block: 'nearest'});
    const {left, top, width, height} = exit.getBoundingClientRect();
    for (let at = 0; at < points * points; at++) {
      const x = left + (width * ((at % points) + 0.5)) / points;
      const y = top + (height * (Math.floor(at / points) + 0.5)) / points;
      const upper = document.elementFromPoint(x, y);
      tried++;
      // `elementFromPoint` returns the tag for what is in its shadow root, and null for a point outside the window.
      if (upper !== tag && !tag.contains(upper ?? document)) covering.set(upper, (covering.get(upper) ?? 0) + 1);
    }
  }
  const hidden = [...covering.values()].reduce((sum, count) => sum + count, 0);
  return {
    exits: exits.length,
    share: tried ? hidden / tried : 0,
    covering: [...covering.keys()].filter((element) => element !== null).map(nameOf),
    outside: covering.has(null),
  };
}

function exitsIn(tag: Element): Element[] {
  return [...(tag.shadowRoot?.querySelectorAll('[part~=exit]') ?? [])].filter(
    (exit) => exit.getBoundingClientRect().height > 0,
  );
}

/** Returns a name of an element for a webmaster: its selector, and the start of its text. */
function nameOf(element: Element): string {
  const named = element.closest('[id], [class]') ?? element;
  const classes = [...named.classList].map((name) => `.${name}`).join('');
  const words = element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40);
  return `${named.localName}${named.id && `#${named.id}`}${classes}${words ? ` “${words}”` : ''}`;
}
