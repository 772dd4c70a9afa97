import readme from '../README.md?raw';

/** What the README says between two of its lines, so that it is written once. */
export function fromReadme(start: string, end: string): string {
  const from = readme.indexOf(`\n${start}`);
  const to = readme.indexOf(`\n${end}`, from + 1);
  if (from < 0 || to < 0) throw new Error(`The README has no "${start}" before "${end}"`);
  return readme.slice(from + 1 + start.length, to).trim();
}
