// Checks what a webmaster uploads, the folder dist/<version>/ and the zip with it, and the lines to paste.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {after, describe, test} from 'node:test';
import {unzipSync} from 'fflate';
import {loadedFiles} from '../support/loaded-files.mjs';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';
import {before, corrected, correctedRelease, filesOf, release, releaseAgain} from '../support/releases.mjs';

const {version, folder, files, snippets} = release;
const read = (path, from = folder) => readFileSync(join(from, path));
const text = (path) => read(path).toString();
const {targetLocales} = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));

const site = await startSite();
const browser = await startBrowser();
after(async () => {
  await browser.close();
  site.close();
});
// Puts the site together as the instructions say: from the folder "blue-heart" of the zip.
for (const [path, body] of Object.entries(unzipSync(readFileSync(release.zip))))
  if (path.startsWith('blue-heart/')) site.answers.set(`/${path}`, {body: Buffer.from(body)});

describe('the folder', () => {
  test('holds every file that a file in it names', () => {
    // A file that the script or a view loads is relative to the script's folder; what a page names, to the page.
    const loaded = filesOf(folder)
      .filter((path) => path.endsWith('.js'))
      .flatMap((path) => loadedFiles(text(path)));
    const naming = {js: /\/\/# sourceMappingURL=(\S+)/g, html: /\b(?:src|href)="?(?!\w+:|#)([^"#? >]+)/g};
    const beside = filesOf(folder).flatMap((path) =>
      [...text(path).matchAll(naming[path.split('.').pop()] ?? /$^/g)].map(([, name]) =>
        posix.join(posix.dirname(path), name),
      ),
    );
    const named = [...loaded, ...beside];
    for (const path of ['partner-file.js', ...targetLocales.map((locale) => `locales/${locale}.js`)])
      assert.ok(named.includes(path), `the script does not name ${path}`);
    for (const path of named) assert.ok(files[path], `${path} is named, and not there`);
  });

  test('holds a licence, schemas, and nothing that only a package needs', () => {
    for (const path of ['LICENSE', 'schemas/contacts.schema.json', 'schemas/scenes.schema.json'])
      assert.ok(files[path], path);
    const known =
      /^(blue-heart|partner-file|embed)\.(js|html|css)(\.map)?$|^((locales(\/[\w-]+)?|views)\/[\w-]+\.js(\.map)?|schemas\/\w+\.schema\.json|styles\/[\w-]+\.css|LICENSE|integrity\.json)$/;
    assert.deepEqual(
      filesOf(folder).filter((path) => !known.test(path)),
      [],
    );
  });

  test('is what was built, byte by byte', () => {
    const made = ['LICENSE', 'integrity.json'];
    for (const path of filesOf(folder).filter((name) => !made.includes(name)))
      assert.ok(read(path).equals(read(path, 'dist')), path);
  });

  test('integrity.json has the hash and the size of every other file', () => {
    assert.equal(release.version, JSON.parse(readFileSync('package.json', 'utf8')).version);
    assert.deepEqual(
      Object.keys(files),
      filesOf(folder).filter((path) => path !== 'integrity.json'),
    );
    for (const [path, {integrity, bytes}] of Object.entries(files)) {
      assert.equal(integrity, `sha384-${createHash('sha384').update(read(path)).digest('base64')}`, path);
      assert.equal(bytes, statSync(join(folder, path)).size, path);
    }
  });
});

test('the documents show these lines, but for the hash, and name this version', () => {
  const documents = ['README.md', ...['start', 'update', 'server'].map((name) => `docs/webmaster/${name}.md`)];
  const shown = (snippet) => `\n${snippet.replace(/sha384-[^"]+/, 'sha384-…')}\n`;
  for (const [form, path] of Object.entries({updating: 'README.md', fixed: 'docs/webmaster/update.md'}))
    assert.ok(readFileSync(path, 'utf8').includes(shown(snippets[form])), path);
  assert.ok(readFileSync('docs/webmaster/start.md', 'utf8').includes(shown(snippets.updating)));
  const named = documents.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?:dist|blue-heart)\/(\d[\d.]*\d)\/|elements-(\d[\d.]*\d)\.zip/g)].map(
      ([, inFolder, inZip]) => inFolder ?? inZip,
    ),
  );
  assert.ok(named.length > 3);
  assert.deepEqual([...new Set(named)], [version]);
});

describe('the zip', () => {
  const unpacked = unzipSync(readFileSync(release.zip));
  const textOf = (path) => Buffer.from(unpacked[path]).toString();
  const readMes = ['nl', 'fr', 'de', 'en'].map((language) => ({language, text: textOf(`README.${language}.txt`)}));

  test('has the folder twice, as this version and as the latest, instructions and settings for servers', () => {
    assert.deepEqual(
      Object.keys(unpacked).sort(),
      [
        ...readMes.map(({language}) => `README.${language}.txt`),
        ...[version, 'latest'].flatMap((place) => filesOf(folder).map((path) => `blue-heart/${place}/${path}`)),
        ...['_headers', 'apache.htaccess', 'nginx.conf'].map((name) => `server/${name}`),
      ].sort(),
    );
    for (const path of filesOf(folder))
      for (const place of [version, 'latest'])
        assert.ok(read(path).equals(unpacked[`blue-heart/${place}/${path}`]), `${place}/${path}`);
  });

  test('has the settings for servers that the document shows and test/servers runs', () => {
    const document = readFileSync('docs/webmaster/server.md', 'utf8');
    for (const path of ['server/_headers', 'server/apache.htaccess', 'server/nginx.conf'])
      assert.ok(textOf(path).length > 200 && document.includes(`\n${textOf(path)}\`\`\``), path);
  });

  for (const {language, text: words} of readMes)
    test(`its instructions in ${language} have the lines to paste, the files, and short sentences`, () => {
      for (const snippet of Object.values(snippets)) assert.ok(words.includes(`\n${snippet}\n`));
      for (const name of ['blue-heart.zip', `blue-heart-drupal-${version}.zip`, `blue-heart-elements-${version}.zip`])
        assert.ok(words.includes(name), name);
      assert.doesNotMatch(words, /[{}]|undefined/);
      assert.deepEqual(
        words.split('\n').filter((line) => line.length > 80 && !line.startsWith('<')),
        [],
      );
      const sentences = words
        .replace(/^<.*$/gm, '')
        .split(/(?<=[.?!:])\s|\n\n/)
        .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length);
      // As in test/locales/reading-level.test.mjs.
      assert.ok(Math.max(...sentences) <= 20, `${Math.max(...sentences)} words`);
    });

  test('says the same in each language: as many parts, steps and lines to paste', () => {
    const shape = (words) => words.match(/^([^\p{Ll}\n]*\p{Lu}[^\p{Ll}\n]*| {2}\d\..*|<.*)$/gmu);
    const counts = readMes.map(({text: words}) => shape(words).length);
    assert.ok(counts[0] > 8);
    assert.deepEqual(new Set(counts).size, 1, counts.join());
  });
});

test('two releases of one version, in two folders and time zones, are the same to the byte and the second', () => {
  const again = releaseAgain({env: {TZ: 'Pacific/Auckland'}});
  assert.deepEqual(filesOf(again.folder), filesOf(folder));
  for (const path of filesOf(folder)) {
    assert.ok(read(path).equals(read(path, again.folder)), path);
    assert.equal(statSync(join(again.folder, path)).mtimeMs, statSync(join(folder, path)).mtimeMs, path);
  }
  assert.ok(readFileSync(release.zip).equals(readFileSync(again.zip)));
});

// A corrected digit does not change the size, and servers and upload tools would take the old file for the new one.
test('the next version has a later time, also where each file has the same size', () => {
  const next = correctedRelease();
  assert.equal(next.files['blue-heart.js'].bytes, files['blue-heart.js'].bytes);
  assert.notEqual(next.files['blue-heart.js'].integrity, files['blue-heart.js'].integrity);
  const [old, later] = [release, next].map((one) => statSync(join(one.folder, 'blue-heart.js')).mtime);
  assert.ok(later > old, `${later} is not after ${old}`);
  // Reads the time and the date of the first file in the zip, at bytes 10 and 12, in steps of two seconds.
  const zipped = ({zip}) => readFileSync(zip).readUInt32LE(10);
  assert.ok(zipped(next) > zipped(release));
  assert.ok(
    next.snippets.fixed.includes(corrected.phone) && !next.snippets.fixed.includes(before.phone),
    'the link in the lines to paste has the corrected number',
  );
});

test('the npm package does not carry it a second time', () => {
  const [{files: packed}] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const paths = packed.map(({path}) => path);
  assert.ok(paths.includes('dist/blue-heart.js'));
  assert.deepEqual(
    paths.filter((path) => path.startsWith(`dist/${version}`) || path.endsWith('.zip')),
    [],
  );
});

describe('the lines to paste', () => {
  for (const [form, snippet] of Object.entries(snippets)) {
    test(`${form}: the card, a language and a view come from the folder`, async (t) => {
      const {page, asked, said, seen, speaks, until, close} = await browser.tab();
      t.after(close);
      await page.goto(
        site.page('/page', `<main lang="uk">${snippet}</main><blue-heart-signal-quiz></blue-heart-signal-quiz>`),
      );
      await speaks('main > blue-heart-helpline-card', 'uk');
      await until(() =>
        document.querySelector('blue-heart-signal-quiz').shadowRoot.querySelector('[part=picture] path'),
      );
      const {text: words, fallback} = await seen('blue-heart-helpline-card');
      assert.ok(words.includes(before.phone));
      assert.equal(fallback, false);
      const place = `${site.origin}/blue-heart/${form === 'fixed' ? version : 'latest'}/`;
      assert.deepEqual(
        asked.slice(1).sort(),
        ['blue-heart.js', 'locales/uk.js', 'views/signal-quiz.js'].map((path) => place + path),
      );
      assert.deepEqual(said, []);
    });
  }
});
