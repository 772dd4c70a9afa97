// The tags, and the files that the script loads later, for tests that run in Node.
import {readdirSync} from 'node:fs';
import {names, tags} from '../../.build/define/tags.js';

export {names, tags};

/** The tags with a view, which is a module of its own. */
export const tagsWithView = tags.filter((tag, at) =>
  readdirSync(new URL(`../../src/elements/${names[at]}`, import.meta.url)).includes(`${names[at]}.view.ts`),
);
if (!tagsWithView.length) throw new Error('no view found in src/elements');

/** The tag whose view is asked for when a visitor wants it, and not when the tag is shown. */
export const dialogTag = 'blue-heart-report-button';

/** The tags whose view is asked for when they are shown. */
export const viewedTags = tagsWithView.filter((tag) => tag !== dialogTag);
if (viewedTags.length === tagsWithView.length) throw new Error(`${dialogTag} has no view`);

/** The files that the script loads on demand to show every tag in Ukrainian. */
export const laterFiles = readdirSync(new URL('../../dist', import.meta.url), {recursive: true}).filter((path) =>
  /^(partner-file|views\/[\w-]+|locales\/([\w-]+\/)?uk)\.js$/.test(path),
);

/** Returns the value of each tag in a table by name, in the order of the list; `standard` where there is none. */
export function forEveryTag(table, standard) {
  const unknown = Object.keys(table).filter((name) => !names.includes(name));
  if (unknown.length) throw new Error(`There is no tag of the name ${unknown.join(', ')}.`);
  return names.map((name, at) => ({name, tag: tags[at], given: table[name] ?? standard}));
}

/** Returns every tag as markup, in the shapes of a table by name: the attributes and the children of each shape. */
export function shapesOfEveryTag(table) {
  return forEveryTag(table, [{}]).flatMap(({tag, given}) =>
    given.map(({attributes = '', children = ''}) => `<${tag} ${attributes}>${children}</${tag}>`),
  );
}
