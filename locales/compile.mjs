// Turns the language files of this folder into modules, for src/generated/: one a language, and the list of them.
import {execFileSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const here = fileURLToPath(new URL('.', import.meta.url));
const generated = fileURLToPath(new URL('../src/generated/', import.meta.url));
const config = JSON.parse(await readFile(join(here, 'lit-localize.json'), 'utf8'));
const locales = config.targetLocales;

/** A mirrored stand-in for a language written from right to left, for tests and Storybook; never shipped. */
const mirrored = 'ar-XB';

/** Tags whose view comes in a module of its own, with the texts whose ids begin with the tag's name. */
const views = (await readdir(fileURLToPath(new URL('../src/elements/', import.meta.url)))).filter((name) => name.endsWith('.view.ts')).map((name) => name.replace('.view.ts', ''));

await rm(generated, {recursive: true, force: true});
for (const folder of ['.', ...views]) await mkdir(join(generated, 'locales', folder), {recursive: true});
await writeList('locale-modules.ts', './locales');
for (const view of views) await writeList(`${view}.locale-modules.ts`, `./locales/${view}`);
await writeMirrored();
const work = await mkdtemp(join(tmpdir(), 'blue-heart-locales-'));
for (const locale of locales) await copyFile(join(here, `${locale}.xlf`), join(work, `${locale}.xlf`));
await writeFrom('nl', (text) => text);
await writeFrom(mirrored, (text) => text.replace(/[^<>]+(?=<|$)/g, (words) => (words.trim() ? `\u202e${words}\u202c` : words)));
await translate();
for (const locale of [...locales, 'nl', mirrored]) await undoEntities(join(generated, 'locales', `${locale}.ts`));
for (const locale of [...locales, mirrored]) await share(locale);
await rm(work, {recursive: true});

/** The languages, each brought when it is first shown. */
async function writeList(name, folder) {
  const modules = locales.map((locale) => `  ${locale}: () => import('${folder}/${locale}.js'),`).join('\n');
  await writeFile(
    join(generated, name),
    `import type {LocaleModule} from '@lit/localize';

export const localeModules: Record<string, () => Promise<LocaleModule>> = {
${modules}
};
`,
  );
}

/** A module that adds the mirrored stand-in to each list. */
async function writeMirrored() {
  const lists = [['locale-modules', 'locales'], ...views.map((view) => [`${view}.locale-modules`, `locales/${view}`])];
  const code = lists.map(([list, folder], at) => `import {localeModules as list${at}} from './${list}.js';\nlist${at}['${mirrored}'] = () => import('./${folder}/${mirrored}.js');\n`);
  await writeFile(join(generated, 'mirrored.ts'), code.join(''));
}

/** A language made from the Dutch texts. */
async function writeFrom(locale, change) {
  const xliff = await readFile(join(work, `${locales[0]}.xlf`), 'utf8');
  await writeFile(
    join(work, `${locale}.xlf`),
    xliff
      .replace(/target-language="[^"]*"/, `target-language="${locale}"`)
      .replace(/<target>[\s\S]*?<\/target>/g, '')
      .replace(/<source>([\s\S]*?)<\/source>/g, (source, text) => `${source}\n  <target>${change(text)}</target>`),
  );
}

async function translate() {
  const file = join(work, 'lit-localize.json');
  await writeFile(
    file,
    JSON.stringify({
      ...config,
      $schema: undefined,
      sourceLocale: 'source',
      targetLocales: [...locales, 'nl', mirrored],
      tsConfig: join(here, config.tsConfig),
      output: {...config.output, outputDir: join(generated, 'locales')},
      interchange: {...config.interchange, xliffDir: work},
    }),
  );
  const cli = createRequire(import.meta.url).resolve('@lit/localize-tools/bin/lit-localize.js');
  execFileSync(process.execPath, [cli, 'build', '--config', file], {stdio: 'pipe'});
}

/** The tool writes `&` as `&amp;` even into plain text; ours is never markup. */
async function undoEntities(file) {
  const code = await readFile(file, 'utf8');
  await writeFile(file, code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

/** Takes the texts of each view out of a language, into a module of their own. */
async function share(locale) {
  const file = join(generated, 'locales', `${locale}.ts`);
  const code = await readFile(file, 'utf8');
  const [before, after] = code.split(/(?<=export const templates = \{)\n[\s\S]*(?=\n {4}\};)/);
  const texts = code.slice(before.length, code.length - after.length).match(/^ *'[a-z-]+\.[a-z-]+': (?:str)?`(?:[^`\\]|\\.)*`,$/gm);
  const viewOf = (text) => views.find((view) => text.trim().startsWith(`'${view}.`));
  const write = (path, mine) => {
    const text = `${before}\n${mine.join('\n')}${after}`;
    return writeFile(path, mine.some((entry) => entry.includes(': str`')) ? text : text.replace(/import \{str\}.*/, ''));
  };
  await write(file, texts.filter((text) => !viewOf(text)));
  for (const view of views) await write(join(generated, 'locales', view, `${locale}.ts`), texts.filter((text) => viewOf(text) === view));
}
