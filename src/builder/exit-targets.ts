import {exitTarget} from '../content/exit-targets.js';

/** Where the way out leads in one language or another; any other address is warned of. */
export const exitTargets: readonly string[] = ['nl', 'fr'].map(exitTarget);
