import type {LitElement, ReactiveController} from 'lit';
import {page} from '../plain.js';

const hosts = new Set<LitElement>();
let room: CSSStyleSheet | undefined;

/**
 * Keeps a tag's box that floats over the page, which has the attribute `popover`, at the edge of the window and above
 * whatever the host floats there. It moves to the other edge while it would cover what has focus (WCAG 2.4.11).
 */
export class FocusNotObscured implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    for (const type of ['focusin', 'toggle', 'scroll', 'resize'])
      addEventListener(type, keepClear, {passive: true, capture: true});
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    keepClear();
  }

  hostUpdated(): void {
    keepClear();
  }
}

function keepClear(event?: Event): void {
  const boxes = [...hosts].flatMap(({renderRoot}) => renderRoot?.querySelector<HTMLElement>('[popover]') ?? []);
  if (event?.type !== 'scroll') boxes.forEach(enterTopLayer);
  // Twice, for one makes way for another that has moved.
  for (const box of [...boxes, ...boxes]) place(box, boxes);
  if (boxes.length || room) keepRoom(Math.max(0, ...boxes.map(({offsetHeight}) => offsetHeight)));
}

/** Above every z-index, out of a parent with a transform, and anew when the host has opened something above it. */
function enterTopLayer(box: HTMLElement): void {
  const {left, top, width, height} = box.getBoundingClientRect();
  const seen = (box.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
  if (!box.showPopover || (box.matches(':popover-open') && box.contains(seen))) return;
  box.hidePopover();
  box.showPopover();
}

/** Of two that would cover each other the narrower makes way. */
function place(box: HTMLElement, boxes: HTMLElement[]): void {
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

/** Lets the page scroll on by the height of what floats at its end, so that nothing lies over its last lines. */
function keepRoom(height: number): void {
  room ??= new CSSStyleSheet();
  room.replaceSync(`@media screen{html::after{content:"";display:block;block-size:${height}px}}`);
  if (!page.adoptedStyleSheets.includes(room)) page.adoptedStyleSheets = [...page.adoptedStyleSheets, room];
}

function deepestFocus({activeElement}: DocumentOrShadowRoot): Element | null {
  return activeElement?.shadowRoot?.activeElement ? deepestFocus(activeElement.shadowRoot) : activeElement;
}

function overlap(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
