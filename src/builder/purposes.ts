import {tags, type Tag} from '../define/tags.js';
import type {Words} from './words/words.js';

/** The tag for a purpose, and the attributes that it needs for it. */
interface Offer {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The purposes that have a name of their own, in words/pick.ts, each with its tag. The first are shown at once. */
const worded = {
  call: {tag: 'blue-heart-helpline-card', attributes: {}},
  report: {tag: 'blue-heart-report-button', attributes: {}},
  leave: {tag: 'blue-heart-exit', attributes: {}},
  ukraine: {tag: 'blue-heart-safety-guide', attributes: {}},
  quiz: {tag: 'blue-heart-signal-quiz', attributes: {}},
  print: {tag: 'blue-heart-materials', attributes: {}},
  victim: {tag: 'blue-heart-helpline-card', attributes: {for: 'victim'}},
  child: {tag: 'blue-heart-helpline-card', attributes: {for: 'minor'}},
  number: {tag: 'blue-heart-banner', attributes: {variant: 'helpline'}},
  campaign: {tag: 'blue-heart-banner', attributes: {}},
  explain: {tag: 'blue-heart-explainer', attributes: {}},
  figures: {tag: 'blue-heart-facts', attributes: {}},
  young: {tag: 'blue-heart-safety-guide', attributes: {audience: 'minor'}},
  share: {tag: 'blue-heart-share', attributes: {}},
} as const satisfies Record<string, Offer>;

type WithWords = (typeof worded)[keyof typeof worded]['tag'];

const withWords: readonly Tag[] = Object.values(worded).map(({tag}) => tag);

/** The tags that no purpose above uses. Each is offered under the name of the tag. */
const unworded = Object.fromEntries(
  tags.filter((tag) => !withWords.includes(tag)).map((tag): [Tag, Offer] => [tag, {tag, attributes: {}}]),
) as {readonly [T in Exclude<Tag, WithWords>]: Offer};

export const purposes = {...worded, ...unworded};
export type Purpose = keyof typeof purposes;

/** Returns the name of a purpose, and its explanation, if any. */
export function wordsOf(purpose: Purpose, {purposes: own}: Words): readonly string[] {
  return (own as Partial<Record<Purpose, readonly string[]>>)[purpose] ?? [`<${purpose}>`];
}
