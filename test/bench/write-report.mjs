// Writes what a bench found into this folder, as text with tables and charts.
import {writeFile} from 'node:fs/promises';
import prettier from 'prettier';

const here = (name) => new URL(name, import.meta.url);

/** Returns a table of Markdown, with numbers to the right. */
export function table(heads, rows) {
  const line = heads.map((_, at) => (at ? '---:' : '---'));
  return [heads, line, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Writes `name.md`, and the charts by the names of their files. */
export async function writeReport(name, text, charts) {
  const style = await prettier.resolveConfig(here(`${name}.md`));
  await writeFile(here(`${name}.md`), await prettier.format(text, {...style, parser: 'markdown'}));
  for (const [file, chart] of Object.entries(charts)) await writeFile(here(file), chart);
}
