// The tables of CONTRIBUTING.md: which files a change touches.
/** The files of the first column under a heading, in their order. */
export function filesToTouch(contributing, heading) {
  const [, section = ''] = new RegExp(`^## ${heading}\\n([^]*?)(?=^## |(?![^]))`, 'm').exec(contributing) ?? [];
  return [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path),
  );
}
