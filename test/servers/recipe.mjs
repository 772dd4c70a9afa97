// A recipe is tested as the README shows it.
import {readFileSync} from 'node:fs';

export function recipe(language) {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```(\w*)\n([^]*?)^```$/gm)].filter(
    ([, name]) => name === language,
  );
  if (blocks.length !== 1) throw new Error(`README.md has ${blocks.length} blocks of "${language}"`);
  return blocks[0][2];
}
