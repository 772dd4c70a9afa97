import {exitTarget} from '../content/exit-targets.js';

/** Lists the targets of the exit, in Dutch and in French. The page warns of any other address. */
export const exitTargets: readonly string[] = ['nl', 'fr'].map(exitTarget);
