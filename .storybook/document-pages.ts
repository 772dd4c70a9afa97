import {mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {documentTitle} from '../stories/document-title.js';

const folder = '.build/documents';

/**
 * Writes a page for each document of the repository, so that none can be forgotten. A document that a page in stories/
 * shows has that one. All decisions are on the page of their list.
 */
export async function writeDocumentPages(): Promise<string> {
  const inStories = (await readdir('stories')).filter((name) => name.endsWith('.mdx'));
  const own = await Promise.all(inStories.map((name) => readFile(`stories/${name}`, 'utf8')));
  const inDocs = (await readdir('docs', {recursive: true})).map((name) => `docs/${name.replaceAll('\\', '/')}`);
  const paths = ['README.md', 'CHANGELOG.md', 'SECURITY.md', ...inDocs.filter((path) => path.endsWith('.md'))].filter(
    (path) => !/decisions\/\d/.test(path) && !own.some((text) => text.includes(`documentText('${path}')`)),
  );
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  await Promise.all(
    paths.map(async (path) =>
      writeFile(
        `${folder}/${path.replaceAll('/', '-')}x`,
        page(path, documentTitle(path, await readFile(path, 'utf8'))),
      ),
    ),
  );
  return `../${folder}/*.mdx`;
}

function page(path: string, title: string): string {
  return `import {Markdown, Meta} from '@storybook/addon-docs/blocks';
import {documentText} from '../../stories/documents.js';

<Meta title=${JSON.stringify(title)} />

<Markdown>{documentText('${path}')}</Markdown>
`;
}
