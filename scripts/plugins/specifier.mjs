import {dirname, relative} from 'node:path';

/** Returns the specifier by which one module imports another. */
export const specifier = (from, to) => relative(dirname(from), to).replace(/^(?!\.)/, './');
