/** What to call for each element that is watched. */
const callbacks = new WeakMap<Element, () => void>();

/**
 * The observer, which all tags share, is made when it is first needed, because a server and some browsers have none. It
 * goes when nothing waits any more: Chromium keeps what an observer has seen, also after it was removed.
 */
const shared: {observer?: IntersectionObserver; waiting: number} = {waiting: 0};

/** Whether a tag can wait. In a frame it cannot, because a frame may be made as high as what it shows. */
export const canWait = 'IntersectionObserver' in globalThis && globalThis.top === (globalThis as unknown);

/**
 * Calls back once when an element is about to be seen: one of its boxes comes within a screen of what is visible, it
 * gets the focus, or the page is printed; at once where it cannot wait. Returns a function that stops waiting.
 */
export function whenNear(element: HTMLElement, boxes: Iterable<Element>, near: () => void): () => void {
  if (!canWait) {
    near();
    return () => {};
  }
  const observer = (shared.observer ??= new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) if (isIntersecting) callbacks.get(target)?.();
    },
    {rootMargin: '100% 0px'},
  ));
  const watched = [element, ...boxes];
  const stop = () => {
    if (!callbacks.has(element)) return;
    for (const box of watched) {
      callbacks.delete(box);
      observer.unobserve(box);
    }
    if (!--shared.waiting) {
      observer.disconnect();
      shared.observer = undefined;
    }
    element.removeEventListener('focusin', call);
    removeEventListener('beforeprint', call);
  };
  const call = () => {
    stop();
    near();
  };
  shared.waiting++;
  for (const box of watched) {
    callbacks.set(box, call);
    observer.observe(box);
  }
  element.addEventListener('focusin', call);
  addEventListener('beforeprint', call);
  return stop;
}
