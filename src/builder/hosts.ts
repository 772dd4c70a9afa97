/** The kinds of pages that the preview can show, the first until another is chosen; their styles are in hosts/. */
export const hosts = ['town', 'plain', 'bootstrap', 'wordpress', 'dark'] as const;
export type Host = (typeof hosts)[number];
