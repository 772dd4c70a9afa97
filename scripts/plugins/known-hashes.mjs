import {dirname, resolve} from 'node:path';
import {specifier} from './specifier.mjs';

/** The letters of a SHA-256 hash in base64, between the name of the algorithm and the sign at the end. */
const letters = 43;

/**
 * Makes two modules of the one script that pack smaller than hashes and languages one by one. `hashes` gets the hashes
 * of all `files` in one text, and `hashAt`, which returns that of a file by its place. `list`, which lists the
 * languages, gets the code of each once: theirs are the first files. `integrity` returns the hash of a file, and
 * `loader` is the module of `loadView`.
 */
export function knownHashes({hashes, list, loader, locales, files, integrity}) {
  return {
    name: 'known-hashes',
    resolveId: (source, from) => (from && resolve(dirname(from), source) === hashes ? hashes : null),
    load(id) {
      if (id === hashes) {
        const all = files.map((file) => integrity(file).slice('sha256-'.length, -1)).join('');
        if (all.length !== letters * files.length) this.error('a file has another kind of hash');
        return `const hashes = '${all}';
export const hashAt = (at) => 'sha256-' + hashes.slice(at *= ${letters}, at + ${letters}) + '=';`;
      }
      if (id === list)
        return `import {hashAt} from '${specifier(list, hashes)}';
import {loadView} from '${specifier(list, loader)}';
export const localeModules = Object.fromEntries(
  '${locales.join(' ')}'
    .split(' ')
    .map((locale, at) => [locale, () => loadView('locales/' + locale + '.js', hashAt(at))]),
);`;
      return null;
    },
  };
}
