import {html, parse, type DefaultTreeAdapterTypes} from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** A tag of ours in a page. */
export interface FoundTag {
  readonly name: string;
  readonly attributes: readonly {readonly name: string; readonly value: string}[];
  /** The closest `lang`, its own or an ancestor's; empty where there is none. */
  readonly lang: string;
  readonly line: number;
  /** The offset at which its start tag ends. */
  readonly inside: number;
  /** The places of the roots that were prerendered into it before. */
  readonly roots: readonly {readonly startOffset: number; readonly endOffset: number}[];
}

/**
 * Finds every tag of ours that a browser without script would find in a page, and the folder from which the page loads
 * the script.
 */
export function findTags(page: string): {readonly tags: readonly FoundTag[]; readonly base?: string} {
  const elements = [...elementsIn(parse(page, {sourceCodeLocationInfo: true, scriptingEnabled: false}).childNodes)];
  const tags = elements.flatMap(([element, lang]) => (isOurs(element) ? [foundTag(element, lang)] : []));
  const scripts = elements.flatMap(([element]) => (element.tagName === 'script' ? [element] : []));
  const given = scripts.map((script) => attributeOf(script, 'data-blue-heart-base')).find((base) => base !== undefined);
  return {tags, base: given?.replace(/\/?$/, '/') ?? scripts.map(folderOf).find((folder) => folder !== undefined)};
}

/**
 * Yields the elements of a page, each with its language. Skips the content of templates, except of one that is the
 * shadow root of another component.
 */
function* elementsIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], around = ''): Generator<[Element, string]> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    const lang = attributeOf(node, 'lang') || around;
    yield [node, lang];
    yield* elementsIn(node.childNodes, lang);
    if ('content' in node && isRoot(node) && !isOurs(node.parentNode as Element))
      yield* elementsIn(node.content.childNodes, around);
  }
}

function foundTag({tagName: name, attrs: attributes, childNodes, sourceCodeLocation}: Element, lang: string): FoundTag {
  const {startTag, startLine: line} = sourceCodeLocation!;
  const roots = childNodes.flatMap((node) => ('content' in node && isRoot(node) ? [node.sourceCodeLocation!] : []));
  return {name, attributes, lang, line, inside: startTag!.endOffset, roots};
}

function isOurs({tagName, namespaceURI}: Element): boolean {
  return namespaceURI === html.NS.HTML && tagName.startsWith('blue-heart-');
}

const isRoot = (template: Element): boolean => attributeOf(template, 'shadowrootmode') !== undefined;

function folderOf(script: Element): string | undefined {
  return /^((?:[^?#]*\/)?)blue-heart\.js(?:[?#]|$)/.exec(attributeOf(script, 'src')?.trim() ?? '')?.[1];
}

function attributeOf({attrs}: Element, attribute: string): string | undefined {
  return attrs.find(({name}) => name === attribute)?.value;
}
