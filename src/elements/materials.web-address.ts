/** An address as people read it: what a visitor typed, with or without its scheme, or the page author gave, which may be relative. */
export function readAddress(given: string): string | undefined {
  const text = given.trim();
  if (!text) return undefined;
  const address = /^[^/.]+(\.[^/.]+)+(\/|$)/.test(text) && !text.includes(':') ? `https://${text}` : text;
  try {
    const {protocol, host, pathname, search} = new URL(address, globalThis.document?.baseURI);
    if (!/^https?:$/.test(protocol)) return undefined;
    return decodeURI(host + (pathname + search).replace(/\/$/, ''));
  } catch {
    return undefined;
  }
}
