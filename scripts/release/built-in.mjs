// Finds the packages of others whose code is built into our files: by the source maps, which name every source.
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {pathsIn} from './files-in.mjs';

/** The packages whose code comes into a file on a way that leaves nothing in a source map. */
const copied = {'partner-file.js': 'ajv', 'bootstrap.min.css': 'bootstrap'};

/** Returns the packages that are built into the files of a folder, each with those files and its licence. */
export function packagesBuiltInto(folder) {
  const found = new Map();
  for (const path of pathsIn(folder))
    for (const name of packagesOf(join(folder, path)))
      found.set(name, [...(found.get(name) ?? []), path.replace(/\.map$/, '')]);
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, files]) => ({...described(name), files}));
}

function packagesOf(path) {
  if (Object.hasOwn(copied, basename(path))) return [copied[basename(path)]];
  if (!path.endsWith('.map')) return [];
  const {sources} = JSON.parse(readFileSync(path, 'utf8'));
  const names = sources.map((source) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]);
  return [...new Set(names.filter(Boolean))];
}

/** Packages that come without the licence of the repository that they share with another. */
const sharing = {'@lit-labs/ssr-dom-shim': 'lit'};

function described(name) {
  const {version, license, author} = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
  const folder = join('node_modules', sharing[name] ?? name);
  // Of two licences to choose from, takes the one with a name: LICENSE-MIT.
  const licence = readdirSync(folder)
    .filter((file) => /^licen[cs]e/i.test(file))
    .sort()
    .at(-1);
  const text = licence ? readFileSync(join(folder, licence), 'utf8').trim() : saidOnly(name, license, author);
  return {name, version, license, text};
}

/** Returns the licence of a package that names it without bringing its text. Ours is the same, so it has the terms. */
function saidOnly(name, license, author) {
  if (license !== 'MIT' || !author) throw new Error(`${name} has no file with its licence.`);
  const terms = readFileSync('LICENSE', 'utf8');
  return `MIT License\n\nBy ${author.name ?? author}\n\n${terms.slice(terms.indexOf('Permission is')).trim()}`;
}

/** Returns our licence, and those of the packages that are built into the files of a folder. */
export function licencesOf(folder) {
  const packages = packagesBuiltInto(folder);
  const texts = [...new Set(packages.map(({text}) => text))];
  const lines = (text) => packages.filter((one) => one.text === text).map(said);
  return [readFileSync('LICENSE', 'utf8').trim(), ...texts.map((text) => `${lines(text).join('\n')}\n\n${text}`)]
    .map((part) => `${part}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function said({name, version, license, files}) {
  const places = new Set(files.map((path) => path.replace(/\/.*/, '/')));
  return `${name} ${version} (${license}), in ${[...places].sort().join(', ')}`;
}
