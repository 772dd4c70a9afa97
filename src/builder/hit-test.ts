import type {HitResult} from './preview-messages.js';

/** Sets how many points of an exit are tried along each side. */
const points = 5;

/** Asks the browser what lies on top at many points of each visible exit. Nothing is pressed. */
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
      // The document knows a tag only, not what is inside of it; outside the window it knows nothing.
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

/** Describes an element for a webmaster: its selector, and the start of its text. */
function nameOf(element: Element): string {
  const named = element.closest('[id], [class]') ?? element;
  const classes = [...named.classList].map((name) => `.${name}`).join('');
  const words = element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40);
  return `${named.localName}${named.id && `#${named.id}`}${classes}${words ? ` “${words}”` : ''}`;
}
