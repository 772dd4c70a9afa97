// Writes the Dutch texts of the sources into the language files, and marks each translation that must be made or
// reviewed.
import {copyFile, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import {mark, stateOf, unitsIn} from './xliff.mjs';

const here = fileURLToPath(new URL('../locales/', import.meta.url));
const readJson = async (file) => JSON.parse(await readFile(join(here, file), 'utf8'));

/** The settings of lit-localize; its `targetLocales` are the languages that are shipped, in the order of the menu. */
export const config = await readJson('lit-localize.json');

/**
 * What is particular about some languages: `essentials` speak only what a person in trouble needs first, `unread` were
 * read by no native speaker yet, `draft` are never shipped.
 */
export const languages = await readJson('languages.json');

/** Returns whether no native speaker has read a language yet. */
export function isUnread(locale) {
  return [...languages.unread, ...languages.draft].includes(locale);
}

/** What is not said in an unread language: promises about stay, police and anonymity. A `*` stands for any end. */
const withheld = await readJson('withheld.json');

/** Returns whether a message is not said in a language. */
export function isWithheld(locale, id) {
  return (
    isUnread(locale) &&
    withheld.some((entry) => entry === id || (entry.endsWith('*') && id.startsWith(entry.slice(0, -1))))
  );
}

export function pathOf(file) {
  return join(here, file);
}

const isBuilder = ({file}) => file.fileName.includes('/src/builder/');

/** The tags that speak every language, those of which only the essentials are translated too. */
const essentialTags = ['helpline-card', 'exit', 'report-button'];

/** What those tags share with the others, and never show themselves. */
const ofOtherTags = /^(?:banner|materials|quiz)\./;

const sources = fileURLToPath(new URL('../src/', import.meta.url));

/** Returns the ids of the texts in some modules and in all that they import, without what they load later. */
export async function idsIn(modules, seen = new Set()) {
  const ids = [];
  for (const module of modules.map((path) => join(sources, path)).filter((path) => !seen.has(path))) {
    if (module.includes('/generated/')) continue;
    seen.add(module);
    const code = await readFile(module, 'utf8');
    const imported = [...code.matchAll(/^(?:import|export)(?! type)\b[^;]*?'(\.[^']*)\.js';/gm)].map(([, path]) =>
      relative(sources, join(dirname(module), `${path}.ts`)),
    );
    ids.push(
      ...[...code.matchAll(/\bid: '([a-z-]+\.[a-z\d-]+)'/g)].map(([, id]) => id),
      ...(await idsIn(imported, seen)),
    );
  }
  return ids;
}

const essentialModules = essentialTags.map((tag) => `elements/${tag}/${tag}.ts`);
const essentialIds = new Set(
  (await idsIn([...essentialModules, 'elements/report-button/report-button.view.ts'])).filter(
    (id) => !ofOtherTags.test(id),
  ),
);

/** What is said only in a language that no native speaker has read yet. */
const ofUnread = new Set(['language.unread', 'language.withheld']);

/** Returns the messages that a language has. */
export function messagesIn(locale, messages) {
  return messages.filter(
    ({name}) =>
      (!languages.essentials.includes(locale) || essentialIds.has(name)) && (!ofUnread.has(name) || isUnread(locale)),
  );
}

/**
 * The language files of the tags, and those of the builder, which has fewer languages and whose texts no visitor loads.
 */
export const catalogues = {
  tags: {folder: '.', locales: [...config.targetLocales, ...languages.draft], owns: (message) => !isBuilder(message)},
  builder: {folder: 'builder', locales: ['fr', 'de', 'en'], owns: isBuilder},
};

/** Every language file, by its path in locales/. */
export const languageFiles = Object.values(catalogues).flatMap(({folder, locales}) =>
  locales.map((locale) => ({file: join(folder, `${locale}.xlf`), locale})),
);

/** Returns lit-localize, set up for the language files in a folder. */
export function localizer(xliffDir, changes = {}) {
  return new RuntimeLitLocalizer({
    ...config,
    baseDir: here,
    resolve: (path) => resolve(here, path),
    interchange: {...config.interchange, xliffDir},
    ...changes,
  });
}

/** Returns the messages of the sources, by catalogue. */
function messagesOfSources() {
  const {messages, errors} = localizer(here).extractSourceMessages();
  if (errors.length) {
    printDiagnostics(errors);
    throw new Error('The texts of the sources cannot be read.');
  }
  return Object.fromEntries(
    Object.entries(catalogues).map(([name, {owns}]) => [name, {messages: messages.filter(owns), errors: []}]),
  );
}

/**
 * Calls `use` with a folder of copies of the language files after an extraction, and with the messages of each
 * catalogue. The files in locales/ do not change.
 */
export async function extracted(use) {
  const folder = await mkdtemp(join(tmpdir(), 'blue-heart-locales-'));
  try {
    const messages = messagesOfSources();
    for (const [name, {folder: under, locales}] of Object.entries(catalogues)) {
      await mkdir(join(folder, under), {recursive: true});
      for (const file of locales.map((locale) => join(under, `${locale}.xlf`)))
        if (existsSync(pathOf(file))) await copyFile(pathOf(file), join(folder, file));
      for (const locale of locales) {
        const tool = localizer(join(folder, under), {targetLocales: [locale]});
        tool.extractSourceMessages = () => ({messages: messagesIn(locale, messages[name].messages), errors: []});
        await tool.writeInterchangeFiles();
      }
    }
    return await use(folder, messages);
  } finally {
    await rm(folder, {recursive: true});
  }
}

const readIn = (folder, file) => readFile(join(folder, file), 'utf8');

/** Returns what must not be shipped: one line for each kind of fault in each language file. A draft has none. */
export async function faultsIn(folder) {
  const faults = [];
  for (const {file} of languageFiles.filter(({locale}) => !languages.draft.includes(locale))) {
    const tell = (what, ids) =>
      ids.length > 0 &&
      faults.push(`locales/${file}: ${ids.length} ${what}: ${ids.length < now.size ? ids.join(' ') : 'all'}`);
    const now = unitsIn(await readIn(folder, file));
    const written = existsSync(pathOf(file)) ? unitsIn(await readFile(pathOf(file), 'utf8')) : new Map();
    const ids = [...now.keys()];
    const inState = (state) => ids.filter((id) => stateOf(now.get(id)) === state);
    tell('not translated', inState('needs-translation'));
    tell('to be looked at again, then "npm run translated"', inState('stale'));
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
    for (const {file, locale} of languageFiles)
      await writeFile(pathOf(file), mark(await readIn(folder, file), {unread: languages.unread.includes(locale)}));
    for (const fault of await faultsIn(folder)) console.log(fault);
  });
}
