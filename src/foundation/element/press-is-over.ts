import {page} from '../plain.js';

/**
 * Resolves at the end of a press that may have begun before the script came: plugins load scripts when a visitor first
 * touches the page. A tag that changes under the finger would lose the call, or call another number.
 */
export const pressIsOver = page?.readyState === 'complete' && new Promise((done) => setTimeout(done, 500));
