/** The kinds of pages that the preview can show; their styles are in hosts/. */
export const hosts = ['plain', 'bootstrap', 'wordpress', 'dark'] as const;
export type Host = (typeof hosts)[number];
