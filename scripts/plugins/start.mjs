/**
 * Returns the lines that the one script begins with, before lit: what decides whether it does anything.
 * Below a lower edge nothing is registered. Two questions draw it: the second gives Chrome and Edge 105, the first
 * Firefox 113 and Safari 16.4, and all else that no line of ours guards is older (test/old-browsers). What cannot even
 * be parsed runs no line, which comes to the same.
 * The first version on a page wins, and a page that refuses our policy keeps its fallback.
 */
export function start(version) {
  return `
  if (!globalThis.CompressionStream || !CSS.supports('container-type: inline-size')) {
    console.warn?.('blue-heart ${version}: this browser is too old; the tags keep their fallback.');
    return;
  }
  if (customElements.get('blue-heart-helpline-card')) {
    console.warn?.('blue-heart ${version}: the page has the tags already; this script does nothing.');
    return;
  }
  let blueHeartPolicy;
  try {
    const ours = (text) => text;
    // Where there are none, an element of that name may stand in their place, but never as the window's own.
    blueHeartPolicy = Object.hasOwn(globalThis, 'trustedTypes')
      ? trustedTypes.createPolicy('blue-heart', {createHTML: ours, createScriptURL: ours})
      : undefined;
  } catch {
    console.warn?.(
      'blue-heart ${version}: the page refuses the Trusted Types policy "blue-heart"; the tags keep their fallback.'
    );
    return;
  }`;
}
