import {BlueHeartElement} from '../foundation/element/blue-heart-element.js';
import {linked} from '../foundation/element/fallback-slot.js';
import {page, plain} from '../foundation/plain.js';
import {linkSelector} from './link-selector.js';
import {untrustedTag} from './untrusted.js';

const unknown = new Set<string>();
const shown = `${linked}-shown`;

/** The tag that stands for a link, with the description from which it was made. */
const tags = new WeakMap<Node, {readonly tag: BlueHeartElement; readonly description: string}>();
/** The link of a tag. */
const links = new WeakMap<Node, HTMLAnchorElement>();

/**
 * Puts tags in place of links, for editors that remove tags and keep links; also for links that are added later. A link
 * stays where it is, because the framework that made it may move or remove it at any time. Its tag is put before it,
 * and moves or goes with it. A style rule hides the link while the tag is shown, so that a page that is saved or copied
 * without our script still has its link.
 */
export function replaceLinks(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`[${shown}]+a{display:none!important}`);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  upgradeIn(document);
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['href', 'data-blue-heart', 'contenteditable', shown],
  });
}

const observer = new MutationObserver((records) => {
  const changed = new Set<Node>();
  const displaced = new Set<Node>();
  // WebKit does not restyle the sibling of an element whose attribute changed, unless the style sheets are set anew.
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
  outermost(changed).forEach(upgradeIn);
  // In a task of its own: where a page removes the tag each time, the tab must not hang.
  if (displaced.size) setTimeout(() => displaced.forEach(upgrade));
});

/** Returns the nodes that are inside none of the others, so that each is searched once. */
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

function upgradeIn(root: Node): void {
  upgrade(root);
  (plain(root) as ParentNode & Node).querySelectorAll(linkSelector).forEach(upgrade);
}

/** Updates the tag of a link. Anybody can write a link, so that one that fails must not stop the others. */
function upgrade(link: Node): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  try {
    updateTag(link);
  } catch (error) {
    console.warn?.(`<a href="${link.href}">: ${String(error)}`);
  }
}

function updateTag(link: HTMLAnchorElement): void {
  const before = tags.get(link);
  const stays =
    !link.isConnected ||
    !link.matches(linkSelector) ||
    link.isContentEditable ||
    link.parentElement instanceof BlueHeartElement;
  const [name, settings] = stays
    ? ['']
    : link.dataset.blueHeart === undefined
      ? fromAddress(link)
      : [link.dataset.blueHeart, dataOf(link)];
  const description = settings ? JSON.stringify([name, ...settings]) : '';
  if (before?.description !== description) {
    before?.tag.remove();
    tags.delete(link);
    if (settings) insertTag(link, name, settings, description);
  } else if (link.previousSibling !== before.tag) {
    link.before(before.tag);
  }
}

function insertTag(link: HTMLAnchorElement, name: string, settings: Settings, description: string): void {
  const tag = untrustedTag(name, settings) as BlueHeartElement | undefined;
  if (tag) {
    tags.set(link, {tag, description});
    links.set(tag, link);
    observer.observe(link, {attributes: true});
    tag.setAttribute(linked, '');
    // The tag goes into the slot of the page's own component that the link is in.
    if (link.slot) tag.slot = link.slot;
    // Some pages restore a copy of themselves, which holds a copy of the tag too.
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
