/** The one plain word on each strip of the sheet to tear off, in the languages of Belgium and in English. */
export const helpWords: readonly (readonly [locale: string, word: string])[] = [
  ['nl', 'Hulp'],
  ['fr', 'Aide'],
  ['de', 'Hilfe'],
  ['en', 'Help'],
];
