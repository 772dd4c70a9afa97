import {tags, type Tag} from '../define/tags.js';
import type {Words} from './words/words.js';

/** A tag, and the attributes with which it serves a purpose. */
interface Offer {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Lists what a webmaster may need, each with the tag that does it. Their names are in words/pick.ts. */
const worded = {
  call: {tag: 'blue-heart-helpline-card', attributes: {}},
  victim: {tag: 'blue-heart-helpline-card', attributes: {for: 'victim'}},
  child: {tag: 'blue-heart-helpline-card', attributes: {for: 'minor'}},
  report: {tag: 'blue-heart-report-button', attributes: {}},
  leave: {tag: 'blue-heart-exit', attributes: {}},
  campaign: {tag: 'blue-heart-banner', attributes: {}},
  number: {tag: 'blue-heart-banner', attributes: {variant: 'helpline'}},
  quiz: {tag: 'blue-heart-signal-quiz', attributes: {}},
  explain: {tag: 'blue-heart-explainer', attributes: {}},
  figures: {tag: 'blue-heart-facts', attributes: {}},
  ukraine: {tag: 'blue-heart-safety-guide', attributes: {}},
  young: {tag: 'blue-heart-safety-guide', attributes: {audience: 'minor'}},
  share: {tag: 'blue-heart-share', attributes: {}},
  print: {tag: 'blue-heart-materials', attributes: {}},
} as const satisfies Record<string, Offer>;

type WithWords = (typeof worded)[keyof typeof worded]['tag'];

const withWords: readonly Tag[] = Object.values(worded).map(({tag}) => tag);

/** Lists each tag that serves none of those; it is offered under its own name. */
const unworded = Object.fromEntries(
  tags.filter((tag) => !withWords.includes(tag)).map((tag): [Tag, Offer] => [tag, {tag, attributes: {}}]),
) as {readonly [T in Exclude<Tag, WithWords>]: Offer};

export const purposes = {...worded, ...unworded};
export type Purpose = keyof typeof purposes;

/** Lists one purpose for each tag, for the live showcase. */
export const showcase = Object.keys(purposes).filter(
  (id, at, ids) => ids.findIndex((other) => purposes[other as Purpose].tag === purposes[id as Purpose].tag) === at,
) as Purpose[];

/** Returns what a purpose is called, and what more there is to say of it. */
export function wordsOf(purpose: Purpose, {purposes: own}: Words): readonly string[] {
  return (own as Partial<Record<Purpose, readonly string[]>>)[purpose] ?? [`<${purpose}>`];
}
