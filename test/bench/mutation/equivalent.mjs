/** Mutants that behave as the source does, each with the reason. */
export const equivalent = [];
