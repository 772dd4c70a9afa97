import type {LitElement, ReactiveController} from 'lit';
import {page} from '../plain.js';

/** Keeps the tags with a floating box, and places the boxes so that they cover neither the focus nor each other. */
class FloatingBoxes extends Set<LitElement> {
  #room?: CSSStyleSheet;

  readonly place = (event?: Event) => {
    const boxes = [...this].flatMap(({renderRoot}) => renderRoot?.querySelector<HTMLElement>('[popover]') ?? []);
    if (event?.type !== 'scroll') boxes.forEach(enterTopLayer);
    // Places each box twice, because another box may have moved after the first time.
    for (const box of [...boxes, ...boxes]) makeWay(box, boxes);
    if (boxes.length || this.#room) this.#keepRoom(Math.max(0, ...boxes.map(({offsetHeight}) => offsetHeight)));
  };

  /** Lengthens the page by the height of the tallest box, so that its last lines can be scrolled into view. */
  #keepRoom(height: number): void {
    const room = (this.#room ??= new CSSStyleSheet());
    room.replaceSync(`@media screen{html::after{content:"";display:block;block-size:${height}px}}`);
    if (!page.adoptedStyleSheets.includes(room)) page.adoptedStyleSheets = [...page.adoptedStyleSheets, room];
  }
}

const floatingBoxes = new FloatingBoxes();

/** What may bring a box and the focus, or two boxes, over each other. */
const eventTypes = ['focusin', 'toggle', 'scroll', 'resize'];

/**
 * Keeps the floating box of a tag, which has the attribute `popover`, at the edge of the window and above what the page
 * floats there. Moves the box to the other edge while it would cover what has focus (WCAG 2.4.11).
 */
export class FocusNotObscured implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    floatingBoxes.add(this.#host);
    for (const type of eventTypes) addEventListener(type, floatingBoxes.place, {passive: true, capture: true});
  }

  hostDisconnected(): void {
    floatingBoxes.delete(this.#host);
    floatingBoxes.place();
    if (!floatingBoxes.size) for (const type of eventTypes) removeEventListener(type, floatingBoxes.place, true);
  }

  hostUpdated(): void {
    floatingBoxes.place();
  }
}

/** Shows the box above every z-index and outside transformed parents; again when the page has opened another above. */
function enterTopLayer(box: HTMLElement): void {
  const {left, top, width, height} = box.getBoundingClientRect();
  const seen = (box.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
  if (!box.isConnected || !box.showPopover || (box.matches(':popover-open') && box.contains(seen))) return;
  box.hidePopover();
  box.showPopover();
}

/** Moves a box away from what has focus, and above a wider box that it would cover. */
function makeWay(box: HTMLElement, boxes: HTMLElement[]): void {
  const focused = deepestFocus(page);
  for (const aside of [false, true]) {
    box.toggleAttribute('data-aside', aside);
    box.style.setProperty('--_lift', '0px');
    const wider = boxes.find((other) => other.offsetWidth > box.offsetWidth && overlap(box, other));
    if (wider) box.style.setProperty('--_lift', `${wider.offsetHeight}px`);
    if (!focused || focused === page.body || box.getRootNode() === focused.getRootNode() || !overlap(box, focused))
      return;
  }
}

function deepestFocus({activeElement}: DocumentOrShadowRoot): Element | null {
  return activeElement?.shadowRoot?.activeElement ? deepestFocus(activeElement.shadowRoot) : activeElement;
}

function overlap(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
