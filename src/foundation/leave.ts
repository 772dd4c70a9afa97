/**
 * Leaves the page at once: nothing of it stays on the screen, the place it leads to is not told where the
 * visitor came from, and Back does not show it again.
 */
export function leave(href: string): void {
  removeListeners();
  cover(href);
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) location.replace(href);
  });
  location.replace(href);
}

/** Opening the document anew takes away every listener of the host's, so that no `beforeunload` can ask to stay. */
function removeListeners(): void {
  document.open();
  document.close();
}

/** An empty page without a name; should the next page not arrive, one plain link. */
function cover(href: string): void {
  const referrer = Object.assign(document.createElement('meta'), {name: 'referrer', content: 'no-referrer'});
  const head = document.createElement('head');
  head.append(document.createElement('title'), referrer);
  const body = document.createElement('body');
  body.append(Object.assign(document.createElement('a'), {href, textContent: href}));
  const page = document.createElement('html');
  page.append(head, body);
  document.replaceChildren(page);
}
