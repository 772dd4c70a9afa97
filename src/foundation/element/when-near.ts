/** What to call for each element that is watched. */
const callbacks = new WeakMap<Element, () => void>();

/** Its one member is made when it is first needed, because a server and some browsers have none. All tags share it. */
const shared: {observer?: IntersectionObserver} = {};

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
    for (const box of watched) observer.unobserve(box);
    element.removeEventListener('focusin', call);
    removeEventListener('beforeprint', call);
  };
  const call = () => {
    stop();
    near();
  };
  for (const box of watched) {
    callbacks.set(box, call);
    observer.observe(box);
  }
  element.addEventListener('focusin', call);
  addEventListener('beforeprint', call);
  return stop;
}
