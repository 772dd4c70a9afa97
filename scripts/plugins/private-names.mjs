import {transform} from 'esbuild';

/**
 * Gives the private names of every class the same few letters, which pack smaller. The minifier that follows keeps a
 * name that two classes have the same in both, but gives no two names the same letters.
 */
export const privateNames = {
  name: 'private-names',
  renderChunk: (code) => transform(code, {minifyIdentifiers: true, charset: 'utf8', sourcemap: 'external'}),
};
