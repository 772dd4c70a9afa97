// Reads the settings of a server from docs/webmaster/server.md, so that the release and the tests have exactly those.
import {readFileSync} from 'node:fs';

/** The name of the file in a release for each language of the document. */
const names = {apache: 'apache.htaccess', nginx: 'nginx.conf', _headers: '_headers'};
const document = 'docs/webmaster/server.md';

/** Returns the block of the document in a language: `nginx`, `apache`, or `_headers` for static hosts. */
export function serverSettings(language) {
  const blocks = [...readFileSync(document, 'utf8').matchAll(/^```(\w*)\n([^]*?)^```$/gm)].filter(
    ([, name]) => name === language,
  );
  if (blocks.length !== 1) throw new Error(`${document} has ${blocks.length} blocks of "${language}"`);
  return blocks[0][2];
}

/** Returns all settings by the path of their file. */
export function serverFiles() {
  return Object.fromEntries(
    Object.entries(names).map(([language, name]) => [`server/${name}`, serverSettings(language)]),
  );
}
