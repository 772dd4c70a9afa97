import {plain} from '../plain.js';

/**
 * Leaves the page in two steps. A blank page of ours takes its place first, which needs no network: with the host's
 * window go its timers, its listeners and its pending visits. That page leads on to the address, which must be
 * absolute. No entry is added to the history, and the address is not told where the visitor came from. In a frame the
 * page around it goes, where the browser lets it.
 */
export function leavePage(href: string): void {
  const page = top as typeof window;
  const goStraight = () => {
    empty(page);
    page.location.replace(href);
  };
  try {
    cover(page);
    // Leaves nothing in a copy that the browser keeps, and leaves that copy again.
    page.addEventListener('pagehide', () => empty(page));
    page.addEventListener('pageshow', ({persisted}) => persisted && goStraight());
    // A browser can refuse the blank page without a word.
    page.setTimeout(goStraight, 2000);
    page.location.replace(page.URL.createObjectURL(new page.Blob([blankPage(href)], {type: 'text/html'})));
  } catch {
    // The page around is of another origin, or the browser refuses the blank page.
    empty(window);
    try {
      page.location.replace(href);
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

/**
 * Shows and sounds nothing any more, and takes from the page what could hold the visitor or bring it back. Takes
 * nothing out of its document: a host that watches over that could go elsewhere before the blank page is there.
 */
function cover(page: typeof window): void {
  const {Event, BeforeUnloadEvent} = page;
  const document = plain(page.document);
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(':root:not(#_#_#_){display:none!important}');
  document.adoptedStyleSheets = [sheet];
  document.title = '';
  // One that is pending holds the old page on the screen.
  document.activeViewTransition?.skipTransition();
  page.speechSynthesis?.cancel();
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.muted = true;
  let timer = page.setTimeout(() => {});
  for (let times = 0; times < 10_000; times++) page.clearTimeout(timer--);
  page.onbeforeunload = null;
  // The host's listeners cannot all be found and removed, but what they ask for can be left unheard.
  Reflect.defineProperty(Event.prototype, 'preventDefault', {value: () => {}});
  if (BeforeUnloadEvent) Reflect.defineProperty(BeforeUnloadEvent.prototype, 'returnValue', {set: () => {}});
}

/** Empties the page, and lets it tell nobody that it was here. */
function empty(page: typeof window): void {
  const document = plain(page.document);
  document.replaceChildren();
  const root = document.createElement('html');
  const head = document.createElement('head');
  root.append(head, document.createElement('body'));
  head.append(Object.assign(document.createElement('meta'), {name: 'referrer', content: 'no-referrer'}));
  document.append(root);
}
