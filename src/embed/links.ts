import {BlueHeartElement} from '../foundation/blue-heart-element.js';
import {linked} from '../foundation/fallback-slot.js';
import {page, plain} from '../foundation/plain.js';
import {untrustedTag} from './untrusted.js';

const selector = 'a[data-blue-heart], a[href*="#blue-heart="]';
const unknown = new Set<string>();
const shown = `${linked}-shown`;

/** The tag that stands for a link, with what the link said when it was made; and the link of a tag. */
const tags = new WeakMap<Node, {readonly tag: BlueHeartElement; readonly said: string}>();
const links = new WeakMap<Node, HTMLAnchorElement>();

/**
 * Puts tags where an editor that strips them let links stand, also in what is added later. A link stays where it is, as it is:
 * the framework that made it may move or remove it at any time. Its tag stands before it, and goes with it; a rule of style
 * hides it while the tag is shown, so that a page that is saved or copied without our script has its link.
 */
export function upgradeLinks(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`[${shown}]+a{display:none!important}`);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  lookThrough(document);
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['href', 'data-blue-heart', 'contenteditable', shown],
  });
}

const observer = new MutationObserver((records) => {
  const changed = new Set<Node>();
  const displaced = new Set<Node>();
  // WebKit overlooks that the sibling of what has changed looks different now.
  if (records.some(({attributeName}) => attributeName === shown))
    page.adoptedStyleSheets = [...page.adoptedStyleSheets];
  for (const {type, target, addedNodes, removedNodes, nextSibling} of records) {
    if (type === 'attributes') changed.add(target);
    for (const node of addedNodes) if (node instanceof Element) changed.add(node);
    for (const node of removedNodes) {
      if (tags.has(node)) changed.add(node);
      if (links.has(node)) displaced.add(links.get(node)!);
    }
    if (nextSibling && tags.has(nextSibling)) displaced.add(nextSibling);
  }
  outermost(changed).forEach(lookThrough);
  // After a rest: where a host takes the tag away each time, the tab must not be locked up.
  if (displaced.size) setTimeout(() => displaced.forEach(upgrade));
});

/** Those that are in none of the others: however many are added, and in whatever order, each is looked through once. */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  const known = new Map<Node | null, boolean>([[null, false]]);
  return [...nodes].filter((node) => {
    const path: Node[] = [];
    let at = plain(node).parentNode;
    for (; at && !known.has(at) && !nodes.has(at); at = plain(at).parentNode) path.push(at);
    const isInside = nodes.has(at!) || known.get(at)!;
    for (const passed of path) known.set(passed, isInside);
    return !isInside;
  });
}

function lookThrough(root: Node): void {
  upgrade(root);
  (plain(root) as ParentNode & Node).querySelectorAll(selector).forEach(upgrade);
}

/** Anybody can write a link, so that one which fails must not hold up the others. */
function upgrade(link: Node): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  try {
    settle(link);
  } catch (error) {
    console.warn?.(`<a href="${link.href}">: ${String(error)}`);
  }
}

function settle(link: HTMLAnchorElement): void {
  const before = tags.get(link);
  const stays =
    !link.isConnected ||
    !link.matches(selector) ||
    link.isContentEditable ||
    link.parentElement instanceof BlueHeartElement;
  const [name, settings] = stays
    ? ['']
    : link.dataset.blueHeart === undefined
      ? fromAddress(link)
      : [link.dataset.blueHeart, dataOf(link)];
  const said = settings ? JSON.stringify([name, ...settings]) : '';
  if (before?.said !== said) {
    before?.tag.remove();
    tags.delete(link);
    if (settings) stand(link, name, settings, said);
  } else if (link.previousSibling !== before.tag) {
    link.before(before.tag);
  }
}

function stand(link: HTMLAnchorElement, name: string, settings: Settings, said: string): void {
  const tag = untrustedTag(name, settings) as BlueHeartElement | undefined;
  if (tag) {
    tags.set(link, {tag, said});
    links.set(tag, link);
    observer.observe(link, {attributes: true});
    tag.setAttribute(linked, '');
    // Where the host gives the link its place.
    if (link.slot) tag.slot = link.slot;
    // A copy of the page, which some hosts keep, has a copy of the tag too.
    const {previousElementSibling: copy} = link;
    if (copy instanceof BlueHeartElement && copy.hasAttribute(linked) && !links.has(copy)) copy.remove();
    link.before(tag);
  } else if (!unknown.has(name)) {
    unknown.add(name);
    console.warn?.(`<a> data-blue-heart="${name}": there is no tag of that name. The link stays a link.`);
  }
}

type Settings = Iterable<readonly [string, string]>;

function fromAddress({hash}: HTMLAnchorElement): [string, Settings] {
  const settings = new URLSearchParams(hash.slice(1));
  return [settings.get('blue-heart') ?? '', settings];
}

function dataOf({attributes}: Element): Settings {
  return [...attributes]
    .filter(({name}) => name.startsWith('data-'))
    .map(({name, value}) => [name.slice(5), value] as const);
}
