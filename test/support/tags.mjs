// The tags, and the files that the script loads later, as they stand in src/ and dist/.
import {readdirSync} from 'node:fs';

/** Every tag, and those whose view comes in a module of its own. */
export const tags = tagsIn('define', /^(?!define\b)([\w-]+)\.ts$/);
export const viewedTags = tagsIn('elements', /([\w-]+)\.view\.ts$/);

function tagsIn(folder, pattern) {
  const found = readdirSync(new URL(`../../src/${folder}`, import.meta.url), {recursive: true})
    .flatMap((path) => (pattern.test(path) ? [`blue-heart-${pattern.exec(path)[1]}`] : []))
    .sort();
  if (!found.length) throw new Error(`no tag found in src/${folder}`);
  return found;
}

/** What the script loads when it is first needed, to show every tag in Ukrainian. */
export const laterFiles = readdirSync(new URL('../../dist', import.meta.url), {recursive: true}).filter((path) =>
  /^(drawings|partner-file|views\/[\w-]+|locales\/([\w-]+\/)?uk)\.js$/.test(path),
);
