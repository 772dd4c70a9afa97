// Turns the language files of this folder into modules, for src/generated/: one a language, and the list of them.
import {execFileSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {copyFile, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const here = fileURLToPath(new URL('.', import.meta.url));
const generated = fileURLToPath(new URL('../src/generated/', import.meta.url));
const config = JSON.parse(await readFile(join(here, 'lit-localize.json'), 'utf8'));
const locales = config.targetLocales;

/** A mirrored stand-in for a language written from right to left, for tests and Storybook; never shipped. */
const mirrored = 'ar-XB';

await mkdir(join(generated, 'locales'), {recursive: true});
await writeList();
const work = await mkdtemp(join(tmpdir(), 'blue-heart-locales-'));
for (const locale of locales) await copyFile(join(here, `${locale}.xlf`), join(work, `${locale}.xlf`));
await writeFrom('nl', (text) => text);
await writeFrom(mirrored, (text) => text.replace(/[^<>]+(?=<|$)/g, (words) => (words.trim() ? `\u202e${words}\u202c` : words)));
await translate();
for (const locale of [...locales, 'nl', mirrored]) await undoEntities(join(generated, 'locales', `${locale}.ts`));
await rm(work, {recursive: true});

/** The languages, each brought when it is first shown. */
async function writeList() {
  const modules = locales.map((locale) => `  ${locale}: () => import('./locales/${locale}.js'),`).join('\n');
  await writeFile(
    join(generated, 'locale-modules.ts'),
    `import type {LocaleModule} from '@lit/localize';

export const localeModules: Record<string, () => Promise<LocaleModule>> = {
${modules}
};
`,
  );
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
