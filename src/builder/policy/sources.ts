import type {Need} from './needs.js';

const hostSource = /^(?:(https?):\/\/)?(\*\.)?([\w.-]+)(?::(\d+|\*))?(\/.*)?$/i;

/** Returns the path of a source; empty if it has none. */
export function pathIn(word: string): string {
  return hostSource.exec(word)?.[5] ?? '';
}

/** Returns whether the path of a source allows a file. A path with a slash at its end allows all files below it. */
export function covers(path: string, loaded = '/'): boolean {
  return path === '' || (path.endsWith('/') ? loaded.startsWith(path) : loaded === path);
}

/** Returns whether a source in a policy meets a need: an origin, or the site itself. */
export function matches(word: string, {source, path: loaded}: Need): boolean {
  if (word === '*' || /^https:$/i.test(word) || word.toLowerCase() === source) return true;
  const host = hostSource.exec(word);
  if (source === "'self'" || !host) return false;
  const url = new URL(source);
  const [scheme, wild, name, port] = host.slice(1).map((part) => part?.toLowerCase());
  return (
    (!scheme || `${scheme}:` === url.protocol || scheme === 'http') &&
    (wild ? url.hostname.endsWith(`.${name}`) : url.hostname === name) &&
    (port === undefined ? url.port === '' : port === '*' || port === url.port) &&
    covers(pathIn(word), loaded)
  );
}
