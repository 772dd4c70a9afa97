// The only list of tags. Code that needs every tag takes the names from here.

/** The folders of the tags in `elements`, in the order in which the script registers the tags. */
export const names = [
  'banner',
  'signal-quiz',
  'report-button',
  'helpline-card',
  'exit',
  'share',
  'materials',
  'facts',
  'explainer',
  'safety-guide',
] as const;

export type Name = (typeof names)[number];
export type Tag = `blue-heart-${Name}`;

export const tags = names.map((name): Tag => `blue-heart-${name}`);
