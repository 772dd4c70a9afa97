// Reads the tables of docs/contributing/add.md, which list the files that a change touches.
const path = 'docs/contributing/add.md';

/** Returns the files that the copy's table under a heading names in its first column, in their order. */
export function filesToTouch(copy, heading) {
  const [, section = ''] = new RegExp(`^## ${heading}\\n([^]*?)(?=^## |(?![^]))`, 'm').exec(copy.read(path)) ?? [];
  return [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, file]) => file),
  );
}
