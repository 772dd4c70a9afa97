// Reads and writes locales/languages.json, which says what is particular about some languages.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const file = fileURLToPath(new URL('../locales/languages.json', import.meta.url));

/** Returns the lists of languages, as they are in the file now. */
export function readLanguages() {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Writes the lists of languages, in the form that `npm run lint` asks for. */
export async function writeLanguages(languages) {
  writeFileSync(file, await format(JSON.stringify(languages), {...(await resolveConfig(file)), filepath: file}));
}
