// Writes the language files as modules into src/generated/: those of each language, lists of them, and one for each
// language of the builder.
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {tmpdir} from 'node:os';
import {basename, dirname, extname, join} from 'node:path';
import {
  catalogues,
  config,
  extracted,
  faultsIn,
  idsIn,
  isWithheld,
  languageFiles,
  languages,
  localizer,
  messagesIn,
} from './extract-messages.mjs';
import {mark} from './xliff.mjs';

const generated = fileURLToPath(new URL('../src/generated/', import.meta.url));
const locales = config.targetLocales;

/** A test language, written from right to left, for tests and Storybook; never shipped. */
const mirrored = 'ar-XB';

/** A text that is not said. It is not empty, because Dutch takes the place of an empty one. */
const nothingSaid = '` `';

/** Scripts that every computer has letters for. */
const common = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}]+$/u;

/** The tags whose view is a module of its own, with the texts that only the view uses. */
const views = (await readdir(fileURLToPath(new URL('../src/elements/', import.meta.url)), {recursive: true}))
  .filter((path) => path.endsWith('.view.ts'))
  .map((path) => basename(path, '.view.ts'));

/** The view whose texts come with those that every tag needs: nobody in trouble waits for another file. */
const essentialView = 'report-button';

const viewModule = (view) => `elements/${view}/${view}.view.ts`;
const firstIds = new Set(await idsIn(['embed/embed.ts', viewModule(essentialView)]));
const viewIds = new Set(
  await idsIn([...views.filter((view) => view !== essentialView).map(viewModule), 'static/fallback.ts']),
);

/** The languages that are compiled but not shipped, for Storybook and tests. */
const unshipped = [...languages.draft, mirrored];

// The old files stay until all new ones are written.
const made = await mkdtemp(join(tmpdir(), 'blue-heart-generated-'));
await mkdir(join(made, 'locales/views'), {recursive: true});
const isWhole = (locale) => !languages.essentials.includes(locale);
await writeList();
await writeNames();
await writeUnshipped();
await extracted(async (folder, messages) => {
  await writeFile(join(made, 'translation-faults.json'), JSON.stringify(await faultsIn(folder)));
  await fillWithDutch(folder);
  for (const locale of [...locales, ...languages.draft].filter(isRightToLeft)) await isolateNumbers(folder, locale);
  await writeFrom(folder, 'nl', (text) => text);
  await writeFrom(folder, mirrored, (text) =>
    text.replace(/[^<>]+(?=<|$)/g, (words) => (words.trim() ? `\u202e${words}\u202c` : words)),
  );
  for (const locale of ['nl', ...locales, ...unshipped])
    await translate(
      folder,
      {messages: messagesIn(locale, messages.tags.messages), errors: []},
      {
        sourceLocale: 'source',
        targetLocales: [locale],
        output: {...config.output, outputDir: join(made, 'locales')},
      },
    );
  await translate(join(folder, catalogues.builder.folder), messages.builder, {
    targetLocales: catalogues.builder.locales,
    output: {...config.output, outputDir: join(made, 'builder')},
  });
});
for (const locale of ['nl', ...locales, ...unshipped]) await undoEntities(join(made, 'locales', `${locale}.ts`));
for (const locale of catalogues.builder.locales) await undoEntities(join(made, 'builder', `${locale}.ts`));
for (const locale of [...locales, ...unshipped]) await share(locale);
await replaceGenerated();
await rm(made, {recursive: true});

/** Replaces the files that changed. Keeps equal ones, so that nothing is rebuilt, and those of another step. */
async function replaceGenerated() {
  const filesIn = async (folder) => (await readdir(folder, {recursive: true})).filter((path) => extname(path));
  const [files, old] = [await filesIn(made), await filesIn(generated).catch(() => [])];
  for (const path of old.filter((file) => !basename(file).startsWith('validators.') && !files.includes(file)))
    await rm(join(generated, path));
  for (const path of files) {
    const text = await readFile(join(made, path), 'utf8');
    if (old.includes(path) && (await readFile(join(generated, path), 'utf8')) === text) continue;
    await mkdir(dirname(join(generated, path)), {recursive: true});
    await writeFile(join(generated, path), text);
  }
}

/** Writes the list of languages, each loaded when it is first shown. */
async function writeList() {
  const modules = locales.map((locale) => `  '${locale}': () => import('./locales/${locale}.js'),`).join('\n');
  await writeFile(
    join(made, 'locale-modules.ts'),
    `import type {LocaleModule} from '@lit/localize';

/** The texts that every tag needs, and where those of the views are. */
interface Language extends LocaleModule {
  readonly later?: () => Promise<LocaleModule>;
}

export const localeModules: Record<string, () => Promise<Language>> = {
${modules}
};
`,
  );
}

/**
 * Returns the name of a language in that language, with its English name where a computer may have no letters for it.
 * Both are short, because the menu is as wide as its longest name.
 */
function nameOf(locale) {
  const {language} = new Intl.Locale(locale);
  const named = (among) => new Intl.DisplayNames([among], {type: 'language'}).of(language);
  const name = named(locale);
  const own = name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  return common.test(own) ? own : `${own} ${named('en')}`;
}

/** Writes the names, because it takes a browser 2 milliseconds to find one, and what is particular about languages. */
async function writeNames() {
  const codes = ['nl', ...locales];
  const names = codes.map(nameOf).join();
  // The last languages of the menu are no second list of codes.
  const list = (all) => {
    const some = all.filter((locale) => locales.includes(locale));
    return some.join() === codes.slice(codes.length - some.length).join()
      ? `codes.slice(${codes.length - some.length})`
      : JSON.stringify(some);
  };
  await writeFile(
    join(made, 'locale-names.ts'),
    `import {localeModules} from './locale-modules.js';\n` +
      `\nconst codes = ['nl', ...Object.keys(localeModules)];\n` +
      `const names = '${names}'.split(',');\n` +
      `\nexport const localeNames: Record<string, string> = ` +
      `Object.fromEntries(codes.map((code, at) => [code, names[at]!]));\n` +
      `\n/** The languages in which only the essentials are said. */\n` +
      `export const essentials: readonly string[] = ${list(languages.essentials)};\n` +
      `\n/** The languages that no native speaker has read yet. */\n` +
      `export const unread: readonly string[] = ${list(languages.unread)};\n`,
  );
}

/** Writes a module that adds the languages that are not shipped to the lists. */
async function writeUnshipped() {
  const {draft} = languages;
  const added = unshipped.map((locale) => `localeModules['${locale}'] = () => import('./locales/${locale}.js');\n`);
  const names = Object.fromEntries(draft.map((locale) => [locale, nameOf(locale)]));
  const short = languages.essentials.filter((locale) => draft.includes(locale));
  await writeFile(
    join(made, 'unshipped.ts'),
    `import {localeModules} from './locale-modules.js';
import {essentials, localeNames, unread} from './locale-names.js';

${added.join('')}
/** The languages that are still being translated. */
export const drafts: readonly string[] = ${JSON.stringify(draft)};
(unread as string[]).push(...drafts);
(essentials as string[]).push(...${JSON.stringify(short)});
Object.assign(localeNames, ${JSON.stringify(names)});
`,
  );
}

/** Fills each text that is not translated yet with the Dutch one, so that no text is empty. */
async function fillWithDutch(folder) {
  for (const path of languageFiles.map(({file}) => file)) {
    const file = join(folder, path);
    const xliff = mark(await readFile(file, 'utf8'));
    const filled = xliff.replace(
      /<source>((?:(?!<\/source>)[^])*)<\/source>(\s*<target\b[^>]*>)\s*(?=<\/target>)/g,
      (unit, source) => unit + source,
    );
    await writeFile(file, filled);
  }
}

/** Returns whether a language is written from right to left. */
function isRightToLeft(locale) {
  const language = new Intl.Locale(locale);
  // Newer versions of Node have a method.
  return (language.textInfo ?? language.getTextInfo()).direction === 'rtl';
}

/**
 * Isolates each number that stands with Latin letters in a language that is written from right to left, where "112 BE"
 * would turn into "BE 112". A translator does not see these characters, and would lose them.
 */
async function isolateNumbers(folder, locale) {
  const file = join(folder, `${locale}.xlf`);
  const isolated = (words) => words.replace(/\d[\d./]*\s?[A-Za-z][\w./]*(?<!\.)/g, '\u2066$&\u2069');
  const xliff = await readFile(file, 'utf8');
  await writeFile(
    file,
    xliff.replace(/(?<=<target\b[^>]*>)[^]*?(?=<\/target>)/g, (text) => text.replace(/[^<>]+(?=<|$)/g, isolated)),
  );
}

/** Writes a language that is made from the Dutch texts. */
async function writeFrom(folder, locale, change) {
  const xliff = await readFile(join(folder, `${locales[0]}.xlf`), 'utf8');
  await writeFile(
    join(folder, `${locale}.xlf`),
    xliff
      .replace(/target-language="[^"]*"/, `target-language="${locale}"`)
      .replace(/<target\b[^>]*>[^]*?<\/target>/g, '')
      .replace(/<source>([^]*?)<\/source>/g, (source, text) => `${source}\n  <target>${change(text)}</target>`),
  );
}

async function translate(folder, messages, changes) {
  const tool = localizer(folder, changes);
  tool.extractSourceMessages = () => messages;
  await tool.build();
}

/** Turns entities back into characters: the tool writes `&` as `&amp;` even in plain text, and ours is never markup. */
async function undoEntities(file) {
  const code = await readFile(file, 'utf8');
  await writeFile(file, code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

/** Moves the texts that only views use from a language's module into their own, without what is withheld. */
async function share(locale) {
  const file = join(made, 'locales', `${locale}.ts`);
  const code = await readFile(file, 'utf8');
  const [before, after] = code.split(/(?<=export const templates = \{)\n[\s\S]*(?=\n {4}\};)/);
  const texts = code
    .slice(before.length, code.length - after.length)
    .match(/^ *'[a-z-]+\.[a-z\d-]+': (?:str)?`(?:[^`\\]|\\.)*`,$/gm);
  const all = code.slice(before.length, code.length - after.length).match(/^ *'[^']+': /gm);
  if (texts.length !== all.length) throw new Error(`${locale}: ${all.length - texts.length} texts are in no module`);
  const idOf = (text) => text.trim().split("'")[1];
  const said = (text) => (isWithheld(locale, idOf(text)) ? text.replace(/`[^]*`/, nothingSaid) : text);
  const isOfViews = (text) => viewIds.has(idOf(text)) && !firstIds.has(idOf(text));
  const write = (path, mine, more = '') => {
    const text = `${before}\n${mine.map(said).join('\n')}${after}${more}`;
    return writeFile(
      path,
      mine.some((entry) => entry.includes(': str`')) ? text : text.replace(/import \{str\}.*/, ''),
    );
  };
  const own = texts.filter((text) => !isOfViews(text));
  if (!isWhole(locale)) return write(file, own);
  await write(file, own, `\nexport const later = () => import('./views/${locale}.js');\n`);
  return write(join(made, 'locales/views', `${locale}.ts`), texts.filter(isOfViews));
}
