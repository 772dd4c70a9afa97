/**
 * Leaves the page at once: nothing of it stays on the screen, the place it leads to is not told where the
 * visitor came from, and Back does not show it again.
 */
export function leave(href: string): void {
  empty();
  cover(href);
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) location.replace(href);
  });
  location.replace(href);
}

/** Opening the document anew takes away all of it, and every listener of the host's: no `beforeunload` can ask to stay. */
function empty(): void {
  document.open();
  document.close();
}

/** No name, no referrer and, should the next page not arrive, one plain link. What the host still writes into the body is not shown. */
function cover(href: string): void {
  document.head.append(Object.assign(document.createElement('meta'), {name: 'referrer', content: 'no-referrer'}));
  document.body.attachShadow({mode: 'closed'}).append(Object.assign(document.createElement('a'), {href, textContent: href}));
}
