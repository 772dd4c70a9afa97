import type {Snippets} from '../snippets.js';

/** Whether a tag is written as if it needed no end; what it takes in may look like a fallback. */
export const closesItself = ({localName}: Element, source: string): boolean =>
  new RegExp(`<${localName}(\\s[^<>]*)?/>`, 'i').test(source.replace(/<!--[^]*?-->/g, ''));

export const isOurs = ({src, dataset}: HTMLScriptElement): boolean =>
  /^[^?#]*\/blue-heart\.js([?#]|$)/.test(src) || dataset.blueHeartBase !== undefined;

/** The script's file; where it is joined to others, its folder stands beside it. */
export const fileOf = (script: HTMLScriptElement): string =>
  script.dataset.blueHeartBase?.replace(/\/?$/, '/blue-heart.js') ?? script.getAttribute('src')!;

/** A script of another type is data: consent tools and optimisers hold one back so. */
export const runs = ({type}: HTMLScriptElement): boolean => /^(|module|(text|application)\/javascript)$/i.test(type);

/** A script that stands for many; ours, joined to it, cannot find its folder. */
export const joined = (page: Document): boolean =>
  [...page.scripts].some(({src}) =>
    /autoptimize|wp-rocket|litespeed|aggregat|combin|concat|merged|\/cache\//i.test(src),
  );

/** Where a frame leads; what loads it lazily keeps that in an attribute such as data-src. */
export const addressOf = ({attributes}: Element): string | undefined =>
  [...attributes].find(({name, value}) => /(^|-)src$/.test(name) && value.includes('embed.html'))?.value;

/** The address of the page, as far as its source tells. */
export function siteOf(page: Document): string {
  const told = [...page.querySelectorAll('base[href], link[rel=canonical]')].map((element) =>
    element.getAttribute('href')!,
  );
  return told.find((address) => URL.canParse(address)) ?? 'https://site.invalid/';
}

/** The host and the path of an address; a CMS writes its own host before a path, and a version after it. */
export function placeOf(address: string, site: string): string {
  const {host, pathname} = URL.canParse(address, site) ? new URL(address, site) : new URL(site);
  return host + pathname;
}

/** Whether what stood inside the tag, the link or the frame is on the page without it. */
export function remains(page: Document, {children}: Snippets): boolean {
  const {body} = new DOMParser().parseFromString(children, 'text/html');
  const words = textOf(page);
  return [...body.querySelectorAll('h2, h3, h4, h5, h6, a, p')].some(
    ({textContent}) => textContent.trim().length > 4 && words.includes(textContent.trim()),
  );
}

/** What a visitor reads. */
export function textOf(page: Document): string {
  const copy = page.body.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('script, style, template')) hidden.remove();
  return copy.textContent;
}
