// Compares the names that a page, a theme or a program may rely on with those in test/scripts/public-names.json.
// `npm run names` adds new names to that file, and removes those that a changeset lists as removed.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const file = new URL('../test/scripts/public-names.json', import.meta.url);
const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** Returns the names in a manifest, as `tag: kind name`. */
export function namesIn({modules}) {
  return modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .flatMap(({tagName, attributes = [], slots = [], cssParts = [], events = [], cssProperties = []}) => {
      const kinds = {
        attribute: attributes,
        property: attributes.map(({fieldName}) => ({name: fieldName})),
        slot: slots,
        part: cssParts,
        event: events,
        token: cssProperties,
      };
      return [
        `${tagName}: tag`,
        ...Object.entries(kinds).flatMap(([kind, list]) =>
          list.map(({name}) => `${tagName}: ${kind} ${name || '(default)'}`),
        ),
      ];
    })
    .sort();
}

/** Returns the names that changesets say were removed: "Removed: `blue-heart-banner: part dismiss`, …". */
export function removedIn(changesets) {
  return changesets.flatMap((text) =>
    [...text.matchAll(/^(?:- )?Removed: (.*)$/gm)].flatMap(([, names]) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    ),
  );
}

/** Returns the names that were lost without a changeset, and those that are new. */
export function compare(remembered, now, removed) {
  return {
    lost: remembered.filter((name) => !now.includes(name) && !removed.includes(name)),
    added: now.filter((name) => !remembered.includes(name)),
  };
}

export function remembered() {
  return JSON.parse(readFileSync(file, 'utf8'));
}
export function current() {
  return namesIn(JSON.parse(read('dist/custom-elements.json')));
}
export function changesets() {
  return readdirSync(new URL('../.changeset/', import.meta.url))
    .filter((name) => name.endsWith('.md'))
    .map((name) => read(`.changeset/${name}`));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const now = current();
  const kept = compare(remembered(), now, removedIn(changesets())).lost;
  writeFileSync(file, `${JSON.stringify([...now, ...kept].sort(), null, 2)}\n`);
  if (kept.length) console.warn(`Kept, for no changeset says that they were removed: ${kept.join(', ')}`);
}
