import {tags, type Tag} from '../define/tags.js';
import type {Words} from './words/words.js';

/** The tag for a purpose, and the attributes that it needs for it. */
interface Offer {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The purposes that have a name of their own, in words/pick.ts, each with its tag. */
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

/** The tags that no purpose above uses. Each is offered under the name of the tag. */
const unworded = Object.fromEntries(
  tags.filter((tag) => !withWords.includes(tag)).map((tag): [Tag, Offer] => [tag, {tag, attributes: {}}]),
) as {readonly [T in Exclude<Tag, WithWords>]: Offer};

export const purposes = {...worded, ...unworded};
export type Purpose = keyof typeof purposes;

/** One purpose for each tag, for the section that shows every tag. */
export const showcase = Object.keys(purposes).filter(
  (id, at, ids) => ids.findIndex((other) => purposes[other as Purpose].tag === purposes[id as Purpose].tag) === at,
) as Purpose[];

/** Returns the name of a purpose, and its explanation, if any. */
export function wordsOf(purpose: Purpose, {purposes: own}: Words): readonly string[] {
  return (own as Partial<Record<Purpose, readonly string[]>>)[purpose] ?? [`<${purpose}>`];
}
