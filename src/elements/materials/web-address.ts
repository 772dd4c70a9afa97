import {page} from '../../foundation/plain.js';

/** An address as people read it, of what somebody typed with or without its scheme; nothing where it is none. */
export function readAddress(given: string): string | undefined {
  const text = given.trim();
  // As many characters as its field takes.
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

/** The whole of an address that a page author gave, which may be relative to the page. */
export function wholeAddress(given: string | undefined): string {
  return given && page ? new URL(given, page.baseURI).href : '';
}
