/** Lists what a webmaster may need, each with the tag that does it. Their names are in words/pick.ts. */
export const purposes = {
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
} as const satisfies Record<string, {tag: `blue-heart-${string}`; attributes: Record<string, string>}>;

export type Purpose = keyof typeof purposes;
export type Tag = (typeof purposes)[Purpose]['tag'];

/** Lists one purpose for each tag, for the live showcase. */
export const showcase = Object.keys(purposes).filter(
  (id, at, ids) => ids.findIndex((other) => purposes[other as Purpose].tag === purposes[id as Purpose].tag) === at,
) as Purpose[];
