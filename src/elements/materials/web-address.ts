import {page} from '../../foundation/plain.js';

/** Returns a web address without its scheme, as people read it, or nothing where the text is no web address. */
export function readAddress(given: string): string | undefined {
  const text = given.trim();
  // The same limit as the field has.
  if (text.length > 200 || /\s/.test(text)) return undefined;
  try {
    const {protocol, host, pathname, search} = new URL(/^https?:/i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(protocol) && /[^.]\.[^.]/.test(host)
      ? decodeURI(host + (pathname + search).replace(/\/$/, ''))
      : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the full address for one that a page author gave, which may be relative to the page. */
export function wholeAddress(given: string | undefined): string {
  return given && page ? new URL(given, page.baseURI).href : '';
}
