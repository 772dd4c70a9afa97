import {dirname, relative} from 'node:path';

/** Returns the specifier by which one module imports another. */
export function specifier(from, to) {
  return relative(dirname(from), to).replace(/^(?!\.)/, './');
}
