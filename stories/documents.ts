/// <reference types="vite/client" />

/** The documents of the repository by their path: Storybook shows them, and has no copy of its own. */
const texts: Readonly<Record<string, string>> = import.meta.glob<string>(['../*.md', '../docs/**/*.md'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const pictures: Readonly<Record<string, string>> = import.meta.glob<string>('../docs/pictures/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The menu group for the pages of each folder. */
const groups: Readonly<Record<string, string>> = {
  webmaster: 'Webmaster',
  developer: 'Developer',
  contributing: 'Contributing',
};

/** Returns the address of a document's page, which Storybook makes from its group and its heading. */
function addressOf(path: string): string | undefined {
  if (path === '../LANGUAGES.md') return '?path=/docs/languages--docs';
  if (path.startsWith('../docs/decisions/')) return '?path=/docs/decisions--docs';
  if (path === '../CONTRIBUTING.md') return addressOf('../docs/contributing/start.md');
  const heading = /^# (.+)$/m.exec(texts[path] ?? '')?.[1];
  const title = [groups[path.split('/')[2]!], heading].filter(Boolean).join(' ');
  return heading && `?path=/docs/${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}--docs`;
}

/** Returns a document as Markdown whose links lead to other pages of Storybook. */
export function documentText(path: string): string {
  const from = `../${path}`;
  const text = texts[from];
  if (text === undefined) throw new Error(`There is no ${path}`);
  const absolute = (link: string) => `..${new URL(link, `file:///${path}`).pathname}`;
  return text
    .replaceAll(
      /(!\[[^\]]*\]\()([^)]+\.png)\)/g,
      (_, start: string, link: string) => `${start}${pictures[absolute(link)]})`,
    )
    .replaceAll(/\]\(((?!https?:|#)[^)#]+\.md)(#[^)]*)?\)/g, (_, link: string, hash = '') => {
      const address = addressOf(absolute(link));
      if (!address) throw new Error(`${path} leads to ${link}, which is no page`);
      return `](${address}${hash})`;
    });
}

/** Returns every decision as Markdown, one after the other, with headings one level lower. */
export function decisions(): string {
  return Object.keys(texts)
    .filter((path) => /\/decisions\/\d/.test(path))
    .sort()
    .map((path) => documentText(path.slice(3)).replaceAll(/^(?=#)/gm, '#'))
    .join('\n');
}
