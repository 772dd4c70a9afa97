// Carries the Dutch of the sources into the language files, and marks each translation that is to be made, or to be looked at again.
import {copyFile, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import {mark, stateOf, unitsIn} from './xliff.mjs';

const here = fileURLToPath(new URL('../locales/', import.meta.url));
export const config = JSON.parse(await readFile(join(here, 'lit-localize.json'), 'utf8'));
export const pathOf = (locale) => join(here, `${locale}.xlf`);

/** The tool, for language files in a folder. */
export const localizer = (xliffDir, changes = {}) =>
  new RuntimeLitLocalizer({
    ...config,
    baseDir: here,
    resolve: (path) => resolve(here, path),
    interchange: {...config.interchange, xliffDir},
    ...changes,
  });

/** Gives `use` a folder with the language files as they are after an extraction, and the messages of the sources. The files themselves stay as they are. */
export async function extracted(use) {
  const folder = await mkdtemp(join(tmpdir(), 'blue-heart-locales-'));
  try {
    for (const locale of config.targetLocales)
      if (existsSync(pathOf(locale))) await copyFile(pathOf(locale), join(folder, `${locale}.xlf`));
    const tool = localizer(folder);
    const messages = tool.extractSourceMessages();
    if (messages.errors.length) {
      printDiagnostics(messages.errors);
      throw new Error('The texts of the sources cannot be read.');
    }
    await tool.writeInterchangeFiles();
    return await use(folder, messages);
  } finally {
    await rm(folder, {recursive: true});
  }
}

const readIn = (folder, locale) => readFile(join(folder, `${locale}.xlf`), 'utf8');

/** What must not ship, a line for each kind in each language. */
export async function faultsIn(folder) {
  const faults = [];
  for (const locale of config.targetLocales) {
    const tell = (what, ids) =>
      ids.length > 0 &&
      faults.push(`locales/${locale}.xlf: ${ids.length} ${what}: ${ids.length < now.size ? ids.join(' ') : 'all'}`);
    const now = unitsIn(await readIn(folder, locale));
    const written = existsSync(pathOf(locale)) ? unitsIn(await readFile(pathOf(locale), 'utf8')) : new Map();
    const ids = [...now.keys()];
    const inState = (state) => ids.filter((id) => stateOf(now.get(id)) === state);
    tell('not translated', inState('needs-translation'));
    tell('to be looked at again, then "npm run translated"', inState('needs-review-translation'));
    tell(
      'no longer in the sources, run "npm run extract"',
      [...written.keys()].filter((id) => !now.has(id)),
    );
    tell(
      'with Dutch of before, run "npm run extract"',
      ids.filter((id) => written.has(id) && written.get(id).source !== now.get(id).source),
    );
  }
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await extracted(async (folder) => {
    for (const locale of config.targetLocales) await writeFile(pathOf(locale), mark(await readIn(folder, locale)));
    for (const fault of await faultsIn(folder)) console.log(fault);
  });
}
