import type {Snippets} from '../snippets.js';

/** Returns whether a tag is written as self-closing. HTML ignores the slash, so what follows is inside the tag. */
export function closesItself({localName}: Element, source: string): boolean {
  return new RegExp(`<${localName}(\\s[^<>]*)?/>`, 'i').test(source.replace(/<!--[^]*?-->/g, ''));
}

export function isOurs(script: HTMLScriptElement): boolean {
  return script.dataset.blueHeartBase !== undefined || addressIn(script) !== undefined;
}

/** Returns the address of our script. A script that was joined with others names its folder in an attribute. */
export function fileOf(script: HTMLScriptElement): string {
  return script.dataset.blueHeartBase?.replace(/\/?$/, '/blue-heart.js') ?? addressIn(script)!;
}

/** Returns the address of our file in a script tag. What holds a script back moves it to an attribute of its own. */
function addressIn({attributes}: Element): string | undefined {
  return [...attributes].map(({value}) => value).find((value) => /^[^?#\s]*\/blue-heart\.js([?#]|$)/.test(value));
}

/** Returns whether a browser runs a script. A consent tool blocks a script by changing its type. */
export function runs({type, src, dataset}: HTMLScriptElement): boolean {
  return (
    /^(|module|(text|application)\/javascript)$/i.test(type) && (src !== '' || dataset.blueHeartBase !== undefined)
  );
}

/** Returns the address of a frame of ours. Lazy loaders move it from `src` to an attribute such as `data-src`. */
export function addressOf({attributes}: Element): string | undefined {
  return [...attributes].find(({name, value}) => /(^|-)src$/.test(name) && value.includes('embed.html'))?.value;
}

/** Returns the address of the page, if its source names it. */
export function siteOf(page: Document): string {
  const told = [...page.querySelectorAll('base[href], link[rel=canonical]')].map((element) =>
    element.getAttribute('href')!,
  );
  return told.find((address) => URL.canParse(address)) ?? 'https://site.invalid/';
}

/** Returns host and path of an address without its query: a CMS may add its host before a path, a version after. */
export function placeOf(address: string, site: string): string {
  const {host, pathname} = URL.canParse(address, site) ? new URL(address, site) : new URL(site);
  return host + pathname;
}

/** Returns whether the fallback is on the page. If its tag is not, the CMS removed the tag. */
export function remains(page: Document, {children}: Snippets): boolean {
  const {body} = new DOMParser().parseFromString(children, 'text/html');
  const words = textOf(page);
  return [...body.querySelectorAll('h2, h3, h4, h5, h6, a, p')].some(
    ({textContent}) => textContent.trim().length > 4 && words.includes(textContent.trim()),
  );
}

/** Returns the text that a visitor can read. */
export function textOf(page: Document): string {
  const copy = page.body.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('script, style, template')) hidden.remove();
  // Plain text and some editors write hard spaces.
  return copy.textContent.replaceAll('\u00a0', ' ');
}

/** Returns whether a number on the page can be pressed. */
export function phonesIn(page: Document): boolean {
  return page.querySelector('a[href^="tel:"]') !== null;
}
