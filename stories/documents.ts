/// <reference types="vite/client" />
import {documentTitle} from './document-title.js';

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

/** Returns the address of a document's page, which Storybook makes from its group and its heading. */
function addressOf(path: string): string | undefined {
  if (path === '../LANGUAGES.md') return '?path=/docs/languages--docs';
  if (path.startsWith('../docs/decisions/')) return '?path=/docs/decisions--docs';
  if (path === '../CONTRIBUTING.md') return addressOf('../docs/contributing/start.md');
  const text = texts[path];
  if (text === undefined) return undefined;
  return `?path=/docs/${documentTitle(path.slice(3), text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')}--docs`;
}

/**
 * Returns a document as Markdown whose links lead to other pages of Storybook. The list of decisions is followed by
 * every decision, with headings one level lower.
 */
export function documentText(path: string): string {
  if (path !== 'docs/decisions/README.md') return withLinks(path);
  const decisions = Object.keys(texts)
    .filter((one) => /\/decisions\/\d/.test(one))
    .sort()
    .map((one) => withLinks(one.slice(3)).replaceAll(/^(?=#)/gm, '#'));
  return [withLinks(path), ...decisions].join('\n');
}

function withLinks(path: string): string {
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
