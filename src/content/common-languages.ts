/** The languages in which most people who help in Belgium can speak with somebody. */
export const commonLanguages: readonly string[] = ['nl', 'fr', 'en'];
