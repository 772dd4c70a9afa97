// Looks at HTML that an editor saved. Each function runs in a page.

/** Returns which parts of our forms are in the HTML, each phone link among them by the name of its contact. */
export function traits(html, known) {
  const {body} = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  const parts = {
    script: 'script[src$="blue-heart.js"]',
    tag: 'blue-heart-helpline-card',
    attribute: 'blue-heart-helpline-card[for]',
    template: 'blue-heart-helpline-card > template[shadowrootmode]',
    fragment: 'a[href*="#blue-heart="]',
    data: 'a[data-blue-heart]',
    frame: 'iframe[src*="embed.html#"]',
    style: 'iframe[style]',
    heading: 'h2',
    list: 'ul > li',
    lang: 'p[lang], blue-heart-helpline-card[lang]',
    dir: 'a[dir]',
    translate: 'a[translate]',
  };
  const text = body.textContent.replaceAll('\u00a0', ' ');
  return [
    ...Object.keys(parts).filter((part) => body.querySelector(parts[part])),
    ...Object.keys(known)
      .filter((id) => known[id].tel && body.querySelector(`a[href="${known[id].tel}"]`))
      .map((id) => `phone ${id}`),
    ...(text.includes('[blauwhart helpline-card lang="nl"]') ? ['shortcode'] : []),
  ];
}

/** Returns what the HTML says to somebody without script: a number to call, a number, other words, or nothing. */
export function numberIn(html, {phone, tel}) {
  const {body} = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  for (const hidden of body.querySelectorAll('script, style, template')) hidden.remove();
  // Quill writes every space as a hard one.
  const text = body.textContent.replaceAll('\u00a0', ' ');
  if (/<(p|a|script|iframe|blue-heart-[a-z-]+)[ >]/.test(text)) return 'code';
  const called = body.querySelector(`a[href="${tel}"]`)?.textContent;
  if (called?.replaceAll('\u00a0', ' ') === phone) return 'call';
  if (text.includes(phone)) return 'number';
  return text.trim() ? 'words' : 'nothing';
}

/**
 * Returns what our script makes of the page that is open: the tag, `twice` if its fallback stands outside it as well, a
 * frame, `sandbox` for a frame that may run no script, or nothing; undefined while it loads.
 */
export function lookAtSaved() {
  const frame = document.querySelector('iframe[src*="embed.html"]');
  if (frame) {
    if (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-scripts')) return 'sandbox';
    const shown = frame.contentDocument?.querySelector('blue-heart-helpline-card')?.shadowRoot;
    return shown?.querySelector('[part~=number]') ? 'frame' : undefined;
  }
  const tag = document.querySelector('blue-heart-helpline-card');
  if (tag) {
    if (!tag.shadowRoot?.querySelector('[part~=number]')) return undefined;
    return document.querySelector('a[href^="tel:"]:not(blue-heart-helpline-card *)') ? 'twice' : 'tag';
  }
  return document.querySelector('a[data-blue-heart], a[href*="#blue-heart="]') ? undefined : 'nothing';
}
