import type {Need} from './needs.js';

const hostSource = /^(?:(https?):\/\/)?(\*\.)?([\w.-]+)(?::(\d+|\*))?(\/.*)?$/i;

/** Returns the path of a source; empty where it has none. */
export const pathIn = (word: string): string => hostSource.exec(word)?.[5] ?? '';

/** Whether a path in a policy covers what is loaded: all below it, where it ends in a slash. */
export const covers = (path: string, loaded = '/'): boolean =>
  path === '' || (path.endsWith('/') ? loaded.startsWith(path) : loaded === path);

/** Whether a source of a policy covers an origin, or the site itself. */
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
