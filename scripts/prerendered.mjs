/** Returns the prerendered tag that the builder offers for a purpose, made with the given modules. */
export async function prerendered({opening, purposes, fallback, prerender}, purpose, lang) {
  const {tag, attributes} = purposes[purpose];
  const children = (await fallback(tag, {...attributes, lang})).replace(/^/gm, '  ');
  const {html, hashes} = await prerender(`${opening(tag, {lang, ...attributes})}\n${children}\n</${tag}>`);
  return {html, hash: hashes[0]};
}
