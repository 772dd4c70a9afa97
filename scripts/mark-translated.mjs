// Marks translations as made or reviewed: all of a language by `npm run translated -- fr`, one text by
// `npm run translated -- fr contact.police`. With `--signed-off`, marks that a native speaker has read them; a language
// of which all are signed off is no longer one that nobody has read.
import {execFileSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {catalogues, extracted, languageFiles, languages, pathOf} from './extract-messages.mjs';
import {readLanguages, writeLanguages} from './write-languages.mjs';
import {mark, stateOf, unitsIn} from './xliff.mjs';

const given = process.argv.slice(2);
const signedOff = given.includes('--signed-off');
const known = catalogues.tags.locales;
const locales = known.filter((locale) => given.includes(locale));
const ids = given.filter((word) => word !== '--signed-off' && !locales.includes(word));

function refuse(why) {
  console.error(why);
  process.exitCode = 1;
}

await extracted(async (folder) => {
  if (!locales.length) return refuse(`Name a language: ${known.join(' ')}`);
  const files = await Promise.all(
    languageFiles
      .filter(({locale}) => locales.includes(locale))
      .map(async ({file, locale}) => ({file, locale, now: unitsIn(await readFile(`${folder}/${file}`, 'utf8'))})),
  );
  const unknown = ids.filter((id) => !files.some(({now}) => now.has(id)));
  if (unknown.length) return refuse(`Neither a text nor a language: ${unknown.join(' ')}`);
  for (const {file, locale, now} of files) {
    const chosen = ids.length ? ids.filter((id) => now.has(id)) : [...now.keys()];
    if (!chosen.length) continue;
    const xliff = await readFile(pathOf(file), 'utf8').catch(() => '');
    const written = unitsIn(xliff);
    const unread = chosen.filter((id) => written.get(id)?.source !== now.get(id).source);
    const empty = chosen.filter((id) => written.has(id) && stateOf(written.get(id)) === 'needs-translation');
    if (unread.length)
      return refuse(
        `locales/${file}: the Dutch in it is of before; run "npm run extract", and look at ${unread.join(' ')}`,
      );
    if (empty.length) return refuse(`locales/${file}: not translated: ${empty.join(' ')}`);
    const current = (id) =>
      stateOf(written.get(id)) === 'signed-off' || (!signedOff && stateOf(written.get(id)) === 'translated');
    const stamped = chosen.filter((id) => !current(id));
    await writeFile(
      pathOf(file),
      mark(xliff, {
        stamped: new Map(stamped.map((id) => [id, signedOff ? 'signed-off' : 'translated'])),
        unread: languages.unread.includes(locale),
      }),
    );
    const state = signedOff ? 'signed off' : 'translated';
    console.log(`locales/${file}: ${stamped.length} of ${chosen.length} written down as ${state}`);
  }
});

/** Takes the languages out of `unread` of which a native speaker has read every text. */
async function leaveUnread() {
  const isRead = async (locale) =>
    [...unitsIn(await readFile(pathOf(`${locale}.xlf`), 'utf8')).values()].every(
      (unit) => stateOf(unit) === 'signed-off',
    );
  const now = readLanguages();
  const read = [];
  for (const locale of locales) if (now.unread.includes(locale) && (await isRead(locale))) read.push(locale);
  if (!read.length) return;
  await writeLanguages({...now, unread: now.unread.filter((locale) => !read.includes(locale))});
  // What only an unread language says leaves its file.
  execFileSync('node', ['scripts/extract-messages.mjs'], {stdio: 'inherit'});
  for (const locale of read) console.log(`${locale}: read by a native speaker, whole; count it in LANGUAGES.md`);
}

if (signedOff && !process.exitCode) await leaveUnread();
