/** The menu group for the pages of each folder in docs/. */
const groups: Readonly<Record<string, string>> = {
  webmaster: 'Webmaster',
  developer: 'Developer',
  contributing: 'Contributing',
};

/** Returns the title of a document's page: its group, if it has one, and its heading. */
export function documentTitle(path: string, text: string): string {
  const heading = /^# (.+)$/m.exec(text)?.[1];
  if (!heading) throw new Error(`${path} has no heading`);
  return [groups[path.split('/')[1]!], heading].filter(Boolean).join('/');
}
