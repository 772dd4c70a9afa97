// Reads what a visitor sees of a tag. Each function runs in the page; ` >>> ` in a selector goes into a shadow root.

/**
 * Returns whether a selector finds tags, and each shows a language. Scrolls to one that does not, as a visitor would,
 * because a tag whose view comes later waits until it is about to be seen.
 */
export function everyTagShows(selector, lang) {
  const found = selector
    .split(' >>> ')
    .reduce(
      (roots, part) => roots.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(part)]),
      [document],
    );
  const silent = found.find((tag) => tag.shadowRoot?.querySelector('[part~=base]')?.lang !== lang);
  silent?.scrollIntoView();
  return found.length > 0 && !silent;
}

/** Returns what a visitor sees of a tag: its words and their language, or its fallback children. */
export function lookAtTag(selector) {
  const tag = selector.split(' >>> ').reduce((root, part) => (root.shadowRoot ?? root).querySelector(part), document);
  const base = tag.shadowRoot?.querySelector('[part~=base]');
  const fallback = [...tag.children].some((child) => !child.slot && child.getBoundingClientRect().height > 0);
  return {lang: base?.lang, dir: base?.dir, text: base?.innerText ?? '', fallback};
}

/** Returns each tag of a selector with the language that it shows. */
export function languagesShown(selector) {
  return selector
    .split(' >>> ')
    .reduce((roots, part) => roots.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(part)]), [document])
    .map((tag) => `${tag.localName} ${tag.shadowRoot?.querySelector('[part~=base]')?.lang}`);
}

/** Returns whether the browser draws the page: nothing comes into view in one that it does not draw. */
export function drawsFrames() {
  return new Promise((done) => {
    requestAnimationFrame(() => done(true));
    setTimeout(done, 5000, false);
  });
}
