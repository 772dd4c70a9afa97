/**
 * The languages beside which nothing is said of what a line speaks. A visitor is offered them beside a text that no
 * native speaker has read.
 */
export const commonLanguages: readonly string[] = ['nl', 'fr', 'en'];
