/// <reference types="vite/client" />
import {documentText} from './documents.js';

interface Coverage {
  code: string;
  translated: number;
  total: number;
  missing: string[];
}

/** How many of the Dutch texts are translated into each language, counted in `locales/`. */
export const coverage: readonly Coverage[] = Object.entries(
  import.meta.glob<string>('../locales/*.xlf', {eager: true, query: '?raw', import: 'default'}),
).map(([, text]) => {
  const file = new DOMParser().parseFromString(text, 'application/xml');
  const units = [...file.querySelectorAll('trans-unit')];
  const missing = units.filter((unit) => !unit.querySelector('target')?.textContent.trim()).map(({id}) => id);
  return {
    code: file.querySelector('file')!.getAttribute('target-language')!,
    translated: units.length - missing.length,
    total: units.length,
    missing,
  };
});

/** The first table of LANGUAGES.md, and the text after it. */
const [, table, rest] = /((?:^\|.*\n)+)([^]*)/m.exec(documentText('LANGUAGES.md'))!;

/** The rows of that table, which says who read the texts of each language. */
export const readers = table!
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (-|language)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name, code, written, read]) => ({name, code, written, read}));

/** The text of LANGUAGES.md below its table. */
export const remarks = rest!.trim();
