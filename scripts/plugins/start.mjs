/**
 * Returns the lines at the start of the one script, before lit, which decide whether it does anything.
 * In browsers that are too old nothing is registered. Two features tell: `CompressionStream` needs Firefox 113 or
 * Safari 16.4, container queries need Chrome or Edge 105; all else that is used without a check is older
 * (test/old-browsers). A browser that cannot parse the script does not run it, with the same result. The first version
 * on a page wins, and a page that refuses our policy keeps its fallback.
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
    // An own property only: without Trusted Types the name can be an element of the page, which is never an own
    // property.
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
