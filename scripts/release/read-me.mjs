import {readFileSync} from 'node:fs';
import {fileNames} from './file-names.mjs';

const languages = ['nl', 'fr', 'de', 'en'];

/** Returns the instructions in each language by the name of their file, with the lines to paste. */
export function readMes(version, snippets) {
  const values = {version, ...fileNames(version), ...snippets};
  return Object.fromEntries(
    languages.map((language) => {
      const words = readFileSync(new URL(`read-me/${language}.txt`, import.meta.url), 'utf8');
      return [`README.${language}.txt`, words.replace(/\{(\w+)\}/g, (_, name) => values[name])];
    }),
  );
}
