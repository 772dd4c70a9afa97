import {untrustedTag} from './untrusted.js';

const selector = 'a[data-blue-heart], a[href*="#blue-heart="]';
const unknown = new Set<string>();

/** Puts tags where an editor that strips them let links stand, also in what is added later. The link goes on as the tag's fallback. */
export function upgradeLinks(): void {
  upgradeIn(document);
  new MutationObserver((records) => {
    for (const {target} of records) upgradeIn(target.parentNode ?? document);
  }).observe(document, {childList: true, subtree: true, attributeFilter: ['href', 'data-blue-heart']});
}

const upgradeIn = (root: ParentNode) => root.querySelectorAll<HTMLAnchorElement>(selector).forEach(upgrade);

function upgrade(link: HTMLAnchorElement): void {
  if (link.isContentEditable || link.parentElement?.localName.startsWith('blue-heart-')) return;
  const [name, settings] = link.dataset.blueHeart === undefined ? fromAddress(link) : [link.dataset.blueHeart, dataOf(link)];
  const element = untrustedTag(name, settings);
  if (element) {
    // A slot would bring the link's words among ours.
    link.removeAttribute('slot');
    link.replaceWith(element);
    element.append(link);
  } else if (!unknown.has(name)) {
    unknown.add(name);
    console.warn?.(`<a> data-blue-heart="${name}": there is no tag of that name. The link stays a link.`);
  }
}

function fromAddress({hash}: HTMLAnchorElement): [string, URLSearchParams] {
  const settings = new URLSearchParams(hash.slice(1));
  return [settings.get('blue-heart') ?? '', settings];
}

const dataOf = ({attributes}: Element): [string, string][] =>
  [...attributes].filter(({name}) => name.startsWith('data-')).map(({name, value}) => [name.slice(5), value]);
