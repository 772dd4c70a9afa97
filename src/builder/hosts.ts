/** Pages of others, to see a tag in: their styles are in hosts/. */
export const hosts = ['plain', 'bootstrap', 'wordpress', 'dark'] as const;
export type Host = (typeof hosts)[number];
