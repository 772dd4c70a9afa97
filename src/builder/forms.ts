/** What a webmaster copies: from the lines with the most in them down to a letter to somebody else. */
export const forms = ['tag', 'shortcode', 'link', 'frame', 'prerendered', 'plain', 'letter'] as const;
export type Form = (typeof forms)[number];
