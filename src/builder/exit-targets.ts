import {exitTarget} from '../content/exit-targets.js';

/** The pages that the exit leads to, in Dutch and in French. The builder warns of any other address. */
export const exitTargets: readonly string[] = ['nl', 'fr'].map(exitTarget);
