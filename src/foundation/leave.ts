/**
 * Leaves the page at once: nothing of it stays on the screen, the place it leads to is not told where the
 * visitor came from, and Back does not show it again.
 */
export function leave(address: string): void {
  const {href} = new URL(address, document.baseURI);
  dropListeners();
  cover(href);
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) location.replace(href);
  });
  location.replace(href);
}

/** Opening the document anew takes away all of it, and every listener of the host's: no `beforeunload` can ask to stay. */
function dropListeners(): void {
  document.open();
  document.close();
}

/** No name, no referrer and, should the next page not arrive, one plain link. What the host still writes is taken away. */
function cover(href: string): void {
  const referrer = Object.assign(document.createElement('meta'), {name: 'referrer', content: 'no-referrer'});
  const link = Object.assign(document.createElement('a'), {href, textContent: href});
  link.onclick = (event) => {
    event.preventDefault();
    location.replace(href);
  };
  const keepEmpty = () => {
    if (document.adoptedStyleSheets.length) document.adoptedStyleSheets = [];
    only(document.head, referrer);
    only(document.body, link);
  };
  // It looks again in a task of its own, so that a host that puts back at once what is taken cannot lock up the tab.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    keepEmpty();
    setTimeout(watch);
  });
  const watch = () => {
    keepEmpty();
    observer.observe(document, {childList: true, subtree: true, characterData: true});
  };
  watch();
}

function only(parent: Element | null, child: Element): void {
  if (parent?.firstChild !== child || parent.childNodes.length > 1) parent?.replaceChildren(child);
}
