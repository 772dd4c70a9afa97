/**
 * Leaves the page at once: nothing of it stays on the screen, the place it leads to is not told where the
 * visitor came from, and Back does not show it again. In a frame the page around it goes, where the browser lets it.
 */
export function leave(address: string): void {
  const {href} = new URL(address, document.baseURI);
  try {
    letGo();
    keepCovered(href);
    addEventListener('pageshow', ({persisted}) => {
      if (persisted) go(href);
    });
  } finally {
    go(href);
  }
}

function go(href: string): void {
  try {
    top!.location.replace(href);
  } catch {
    location.replace(href);
  }
}

/** From here on nothing that the host does when the page is left can ask to stay; its listeners cannot all be found and removed. */
function letGo(): void {
  window.onbeforeunload = null;
  Reflect.defineProperty(Event.prototype, 'preventDefault', {value: () => {}});
  if (globalThis.BeforeUnloadEvent) Reflect.defineProperty(BeforeUnloadEvent.prototype, 'returnValue', {set: () => {}});
}

/** Wipes away what a timer of the host's still writes. It rests for a task, so that two that do so cannot lock up the tab. */
function keepCovered(href: string): void {
  cover(href);
  new MutationObserver((_, observer) => {
    observer.disconnect();
    cover(href);
    setTimeout(keepCovered, 0, href);
  }).observe(document, {childList: true, subtree: true, characterData: true});
}

/** An empty page without a name; should the next page not arrive, one plain link, which leaves no entry either. */
function cover(href: string): void {
  const onclick = () => {
    go(href);
    return false;
  };
  const head = document.createElement('head');
  head.append(document.createElement('title'), Object.assign(document.createElement('meta'), {name: 'referrer', content: 'no-referrer'}));
  const body = document.createElement('body');
  body.append(Object.assign(document.createElement('a'), {href, textContent: href, target: '_top', onclick}));
  const page = document.createElement('html');
  page.append(head, body);
  document.adoptedStyleSheets = [];
  document.replaceChildren();
  document.append(page);
}
