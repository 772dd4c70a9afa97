import {directionOf} from '../localization/locale.js';
import {escaped} from '../static/lines.js';

/** Makes a link to a number one that no editor strips of anything, and whose number does not break over two lines. */
export function simplify(link: Element): void {
  for (const attribute of ['dir', 'translate']) link.removeAttribute(attribute);
  link.textContent = link.textContent.replaceAll(' ', '\u00a0');
}

/** Returns one line from a fallback: its heading with a number to call, or the exit. */
export function contactLine(children: string, lang: string): string {
  const {body} = new DOMParser().parseFromString(children, 'text/html');
  const heading = body.querySelector('h2, h3, h4, h5, h6');
  const link = body.querySelector('a[href^="tel:"]') ?? body.querySelector('a');
  const name = (heading ?? link?.previousSibling)?.textContent?.trim();
  if (link?.matches('[href^="tel:"]')) simplify(link);
  const words = name ? `${escaped(name)}: ` : '';
  const direction = directionOf(lang) === 'rtl' ? ' dir="rtl"' : '';
  return `<p lang="${lang}"${direction}>${words}${link?.outerHTML ?? ''}</p>`;
}
