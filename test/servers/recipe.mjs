// Reads the settings of a server from docs/webmaster/server.md, so that the tests use exactly those.
import {readFileSync} from 'node:fs';

const document = 'docs/webmaster/server.md';

export function recipe(language) {
  const blocks = [...readFileSync(document, 'utf8').matchAll(/^```(\w*)\n([^]*?)^```$/gm)].filter(
    ([, name]) => name === language,
  );
  if (blocks.length !== 1) throw new Error(`${document} has ${blocks.length} blocks of "${language}"`);
  return blocks[0][2];
}
