// Puts every mutant into the sources, each behind a switch: `globalThis.__stryker__.activeMutant` turns one on.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {Instrumenter} from '@stryker-mutator/instrumenter';

/** The folders that are tested, the smallest first. */
export const folders = ['localization', 'content', 'foundation', 'embed'];

/** Files that only draw: the pictures of the stories show what they look like. */
const drawings = /\.styles\.ts$|\/(scene-drawings|brochure-icons|poster-pictures|icon|heart)\.ts$/;

/** Leaves out words, whose ids and texts `test/locales` compares with the translations, and styles. */
const ignorer = {
  shouldIgnore({node}) {
    const of = (name) => node.callee?.name === name || node.callee?.property?.name === name;
    if (node.type === 'CallExpression' && of('msg')) return 'words';
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css') return 'styles';
    return undefined;
  },
};

const silent = new Proxy({}, {get: (_, name) => () => String(name).startsWith('is') && false});

/** Returns the paths of all sources in which there are mutants. */
export function mutatedFiles() {
  return folders.flatMap((folder) =>
    readdirSync(`src/${folder}`, {recursive: true})
      .map((name) => `src/${folder}/${name}`)
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !drawings.test(path))
      .sort(),
  );
}

/**
 * Returns the sources with all mutants in them, by path, and the mutants: `key` names a mutant across runs, as long as
 * its file stays as it is.
 */
export async function instrument() {
  const texts = new Map(mutatedFiles().map((path) => [path, readFileSync(path, 'utf8')]));
  const {files, mutants} = await new Instrumenter(silent).instrument(
    [...texts].map(([name, content]) => ({name, content, mutate: true})),
    {ignorers: [ignorer], excludedMutations: [], plugins: null, noHeader: false},
  );
  return {
    sources: new Map(files.map(({name, content}) => [name, content])),
    mutants: mutants
      .filter(({status}) => status !== 'Ignored')
      .map(({id, fileName, mutatorName, replacement, location: {start, end}}) => {
        const text = texts.get(fileName);
        const lines = text.split('\n');
        const at = ({line, column}) => lines.slice(0, line).reduce((sum, {length}) => sum + length + 1, column);
        const original = text.slice(at(start), at(end));
        const named = JSON.stringify([text, start, end, mutatorName, replacement]);
        return {
          id,
          key: createHash('sha256').update(named).digest('hex').slice(0, 16),
          file: fileName,
          folder: fileName.split('/')[1],
          line: start.line + 1,
          kind: mutatorName,
          original,
          replacement,
        };
      }),
  };
}
