import {plain} from '../plain.js';

/**
 * Leaves the page in two steps. First a blank page of ours replaces it, which needs no network: the timers, listeners
 * and pending navigations of the old page end with its window. The blank page then leads to the address, which must be
 * absolute. Adds no entry to the history, and sends no referrer. From a frame it leaves the whole page, where the
 * browser allows that.
 */
export function leavePage(href: string): void {
  const page = top as typeof window;
  const goStraight = () => {
    empty(page);
    page.location.replace(href);
  };
  try {
    cover(page);
    // The browser may keep a copy for the Back button: empties it, and leaves again when it is shown.
    page.addEventListener('pagehide', () => empty(page));
    page.addEventListener('pageshow', ({persisted}) => persisted && goStraight());
    // A browser can refuse the blank page without an error.
    page.setTimeout(goStraight, 2000);
    page.location.replace(page.URL.createObjectURL(new page.Blob([blankPage(href)], {type: 'text/html'})));
  } catch {
    // The page around this frame has another origin, or the browser refuses the blank page.
    empty(window);
    try {
      page.location.replace(href);
    } catch {
      location.replace(href);
    }
  }
}

/** Returns a page that leads to an address without a referrer, with one plain link in case that fails. */
function blankPage(address: string): string {
  // An address that was parsed contains no other character with a meaning in HTML.
  const href = address.replaceAll('&', '&amp;');
  return (
    '<!doctype html><meta name="referrer" content="no-referrer">' +
    `<meta http-equiv="refresh" content="0;url=${href}"><title></title><a href="${href}">${href}</a>`
  );
}

/**
 * Hides and mutes the page, and stops what could hold the visitor there. Removes no node: a page that observes its
 * document could react by navigating elsewhere before the blank page is there.
 */
function cover(page: typeof window): void {
  const {Event, BeforeUnloadEvent} = page;
  const document = plain(page.document);
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(':root:not(#_#_#_){display:none!important}');
  document.adoptedStyleSheets = [sheet];
  document.title = '';
  // A pending view transition keeps the old page on the screen.
  document.activeViewTransition?.skipTransition();
  page.speechSynthesis?.cancel();
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.muted = true;
  let timer = page.setTimeout(() => {});
  for (let times = 0; times < 10_000; times++) page.clearTimeout(timer--);
  page.onbeforeunload = null;
  // The page's listeners cannot be found and removed, but what they call can be made to do nothing.
  Reflect.defineProperty(Event.prototype, 'preventDefault', {value: () => {}});
  if (BeforeUnloadEvent) Reflect.defineProperty(BeforeUnloadEvent.prototype, 'returnValue', {set: () => {}});
}

/** Empties the page, and forbids it to send a referrer. */
function empty(page: typeof window): void {
  const document = plain(page.document);
  document.replaceChildren();
  const root = document.createElement('html');
  const head = document.createElement('head');
  root.append(head, document.createElement('body'));
  head.append(Object.assign(document.createElement('meta'), {name: 'referrer', content: 'no-referrer'}));
  document.append(root);
}
