// The tags, and the files that the script loads later, for tests that run in Node.
import {readdirSync} from 'node:fs';
import {names, tags} from '../../.build/define/tags.js';

export {names, tags};

/** Those whose view comes in a module of its own. */
export const viewedTags = tags.filter((tag, at) =>
  readdirSync(new URL(`../../src/elements/${names[at]}`, import.meta.url)).includes(`${names[at]}.view.ts`),
);
if (!viewedTags.length) throw new Error('no view found in src/elements');

/** What the script loads when it is first needed, to show every tag in Ukrainian. */
export const laterFiles = readdirSync(new URL('../../dist', import.meta.url), {recursive: true}).filter((path) =>
  /^(drawings|partner-file|views\/[\w-]+|locales\/([\w-]+\/)?uk)\.js$/.test(path),
);

/** What each tag has in a table by name, in the order of the list; a tag that is not in the table has `standard`. */
export function forEveryTag(table, standard) {
  const unknown = Object.keys(table).filter((name) => !names.includes(name));
  if (unknown.length) throw new Error(`There is no tag of the name ${unknown.join(', ')}.`);
  return names.map((name, at) => ({name, tag: tags[at], given: table[name] ?? standard}));
}

/** Every tag as markup, in the shapes that a table gives by name: the attributes and the children of each. */
export function shapesOfEveryTag(table) {
  return forEveryTag(table, [{}]).flatMap(({tag, given}) =>
    given.map(({attributes = '', children = ''}) => `<${tag} ${attributes}>${children}</${tag}>`),
  );
}
