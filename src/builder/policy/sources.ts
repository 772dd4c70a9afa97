import type {Need} from './needs.js';

const hostSource = /^(?:(https?):\/\/)?(\*\.)?([\w.-]+)(?::(\d+|\*))?(\/.*)?$/i;

/** Returns the path of a source; empty where it has none. */
export function pathIn(word: string): string {
  return hostSource.exec(word)?.[5] ?? '';
}

/** Tells whether the path of a source covers what is loaded. A path with a slash at its end covers all below it. */
export function covers(path: string, loaded = '/'): boolean {
  return path === '' || (path.endsWith('/') ? loaded.startsWith(path) : loaded === path);
}

/** Tells whether a source covers what is needed: an origin, or the site itself. */
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
