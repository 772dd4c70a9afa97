import type {Snippets} from '../snippets.js';

/** Tells whether a tag is written as self-closing; HTML then puts what follows inside it. */
export function closesItself({localName}: Element, source: string): boolean {
  return new RegExp(`<${localName}(\\s[^<>]*)?/>`, 'i').test(source.replace(/<!--[^]*?-->/g, ''));
}

export function isOurs({src, dataset}: HTMLScriptElement): boolean {
  return /^[^?#]*\/blue-heart\.js([?#]|$)/.test(src) || dataset.blueHeartBase !== undefined;
}

/** Returns the address of our script; a joined script names its folder in `data-blue-heart-base`. */
export function fileOf(script: HTMLScriptElement): string {
  return script.dataset.blueHeartBase?.replace(/\/?$/, '/blue-heart.js') ?? script.getAttribute('src')!;
}

/** Tells whether a browser runs a script. Consent tools hold one back by giving it another type. */
export function runs({type}: HTMLScriptElement): boolean {
  return /^(|module|(text|application)\/javascript)$/i.test(type);
}

/** Tells whether an optimiser joined scripts of the page. */
export function joined(page: Document): boolean {
  return [...page.scripts].some(({src}) =>
    /autoptimize|wp-rocket|litespeed|aggregat|combin|concat|merged|\/cache\//i.test(src),
  );
}

/** Returns the address of a frame of ours; lazy loaders keep it in an attribute such as data-src. */
export function addressOf({attributes}: Element): string | undefined {
  return [...attributes].find(({name, value}) => /(^|-)src$/.test(name) && value.includes('embed.html'))?.value;
}

/** Returns the address of the page, if its source tells it. */
export function siteOf(page: Document): string {
  const told = [...page.querySelectorAll('base[href], link[rel=canonical]')].map((element) =>
    element.getAttribute('href')!,
  );
  return told.find((address) => URL.canParse(address)) ?? 'https://site.invalid/';
}

/** Returns host and path of an address. A CMS may add its own host before a path, and a version after it. */
export function placeOf(address: string, site: string): string {
  const {host, pathname} = URL.canParse(address, site) ? new URL(address, site) : new URL(site);
  return host + pathname;
}

/** Tells whether the fallback is on the page; without its tag, that was taken away. */
export function remains(page: Document, {children}: Snippets): boolean {
  const {body} = new DOMParser().parseFromString(children, 'text/html');
  const words = textOf(page);
  return [...body.querySelectorAll('h2, h3, h4, h5, h6, a, p')].some(
    ({textContent}) => textContent.trim().length > 4 && words.includes(textContent.trim()),
  );
}

/** Returns the text that a visitor reads. */
export function textOf(page: Document): string {
  const copy = page.body.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('script, style, template')) hidden.remove();
  return copy.textContent;
}
