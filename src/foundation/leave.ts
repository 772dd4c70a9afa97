/**
 * Leaves the page in two steps. A blank page of ours takes its place first, which needs no network: with the host's
 * window go its timers, its listeners and its pending visits. That page leads on to the address, which must be absolute.
 * No entry is added to the history, and the address is not told where the visitor came from. In a frame the page around
 * it goes, where the browser lets it.
 */
export function leave(href: string): void {
  const page = top as typeof window;
  const goStraight = () => page.location.replace(href);
  try {
    cover(page);
    // Leaves again from a copy that the browser kept, and by itself where the browser refuses the blank page without a word.
    page.addEventListener('pageshow', ({persisted}) => persisted && goStraight());
    page.setTimeout(goStraight, 2000);
    const blank = page.URL.createObjectURL(new page.Blob([blankPage(href)], {type: 'text/html'}));
    // A frame is gone with the page around it, and can no longer lead that on by itself.
    if (page === window) location.replace(blank);
    else page.document.head.append(meta(page.document, {httpEquiv: 'refresh', content: `0;url=${blank}`}));
  } catch {
    // The page around is of another origin, or the browser refuses the blank page.
    if (page !== window) cover(window);
    try {
      goStraight();
    } catch {
      location.replace(href);
    }
  }
}

/** Leads to an address that is not told from where. Should it not arrive, one plain link is left. */
function blankPage(address: string): string {
  // A parsed address has no other sign that means something in HTML.
  const href = address.replaceAll('&', '&amp;');
  return `<!doctype html><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${href}"><title></title><a href="${href}">${href}</a>`;
}

/** Empties the page, without a name and without a sound, and takes from it what could hold the visitor or bring it back. */
function cover(page: typeof window): void {
  const {document, Document, Event, BeforeUnloadEvent} = page;
  // From the prototype, as long as the page is there: an image or a form in it may have the name of a method.
  Document.prototype.replaceChildren.call(document);
  // One that is pending holds the old page on the screen.
  document.activeViewTransition?.skipTransition();
  document.adoptedStyleSheets = [];
  page.speechSynthesis?.cancel();
  page.onbeforeunload = null;
  // The host's listeners cannot all be found and removed, but what they ask for can be left unheard.
  Reflect.defineProperty(Event.prototype, 'preventDefault', {value: () => {}});
  if (BeforeUnloadEvent) Reflect.defineProperty(BeforeUnloadEvent.prototype, 'returnValue', {set: () => {}});
  const root = document.createElement('html');
  root.append(document.createElement('head'), document.createElement('body'));
  document.append(root);
  document.head.append(meta(document, {name: 'referrer', content: 'no-referrer'}));
}

const meta = (document: Document, says: Partial<HTMLMetaElement>) => Object.assign(document.createElement('meta'), says);
