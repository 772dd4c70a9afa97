import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Returns the paths of all files in a folder, sorted. */
export function pathsIn(folder) {
  return readdirSync(folder, {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** Returns the bytes of all files in a folder by their path, with a prefix before the path. */
export function filesIn(folder, prefix = '') {
  return Object.fromEntries(pathsIn(folder).map((path) => [`${prefix}${path}`, readFileSync(join(folder, path))]));
}
