// A recipe is tested as the document for whoever runs the server shows it.
import {readFileSync} from 'node:fs';

const document = 'docs/webmaster/server.md';

export function recipe(language) {
  const blocks = [...readFileSync(document, 'utf8').matchAll(/^```(\w*)\n([^]*?)^```$/gm)].filter(
    ([, name]) => name === language,
  );
  if (blocks.length !== 1) throw new Error(`${document} has ${blocks.length} blocks of "${language}"`);
  return blocks[0][2];
}
