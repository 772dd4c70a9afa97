import {escaped} from '../static/lines.js';

/** Returns one line from a fallback: its heading with a number to call, or the exit. */
export function contactLine(children: string, lang: string): string {
  const {body} = new DOMParser().parseFromString(children, 'text/html');
  const heading = body.querySelector('h2, h3, h4, h5, h6');
  const link = body.querySelector('a[href^="tel:"]') ?? body.querySelector('a');
  const name = heading ?? link?.closest('p')?.previousElementSibling;
  for (const attribute of ['dir', 'translate']) link?.removeAttribute(attribute);
  const words = name && link && name.textContent !== link.textContent ? `${escaped(name.textContent)}: ` : '';
  return `<p lang="${lang}">${words}${link?.outerHTML ?? ''}</p>`;
}
