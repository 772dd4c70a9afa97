import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, test} from 'node:test';
import {extracted, faultsIn} from '../../scripts/extract-messages.mjs';

const sources = [
  'src',
  'scripts',
  'locales',
  'docs/webmaster/server.md',
  'LICENSE',
  'custom-elements-manifest.config.mjs',
  'package.json',
  'tsconfig.json',
  'rollup.config.mjs',
];
function filesOf(folder) {
  return readdirSync(folder, {recursive: true})
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

let copy;
function build(name = 'build') {
  // Builds where it is another day, and where words sort in another order.
  const env = {...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8'};
  return execFileSync('npm', ['run', '-s', name], {cwd: copy, env, encoding: 'utf8', stdio: 'pipe'});
}

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'blue-heart-build-'));
  for (const name of sources)
    cpSync(name, join(copy, name), {recursive: true, filter: (path) => !path.endsWith('generated')});
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  build();
});

after(() => rmSync(copy, {recursive: true}));

test('two builds, in two folders, time zones and languages, give the same bytes', () => {
  // `npm start` adds the plugin for WordPress, which no build makes.
  const files = filesOf('dist').filter((name) => name !== 'blue-heart.zip');
  assert.ok(files.includes('blue-heart.js'));
  assert.deepEqual(filesOf(join(copy, 'dist')), files);
  for (const file of files) {
    assert.ok(readFileSync(join('dist', file)).equals(readFileSync(join(copy, 'dist', file))), `${file} differs`);
  }
});

test('a second build makes only the folder to upload anew', () => {
  assert.match(build(), /Ran 1 script and skipped [1-9]\d+ /);
});

test('a file that was deleted from dist/ is there again after a build', () => {
  const stateOf = (path) => [path, hashOf(join(copy, 'dist', path))];
  const before = filesOf(join(copy, 'dist')).map(stateOf);
  rmSync(join(copy, 'dist'), {recursive: true});
  build();
  assert.deepEqual(filesOf(join(copy, 'dist')).map(stateOf), before);
  // Changes the time too, because servers tell two releases apart by it.
  const script = join('dist', version, 'blue-heart.js');
  assert.equal(statSync(join(copy, script)).mtimeMs, statSync(script).mtimeMs);
});

test('a change of a file makes all steps that read it run again', () => {
  const change = (path, before, after) => {
    const text = readFileSync(join(copy, path), 'utf8');
    assert.match(text, before, path);
    writeFileSync(join(copy, path), text.replace(before, after));
  };
  const built = (path) => readFileSync(join(copy, 'dist', path), 'utf8');
  change('package.json', /"version": "[^"]+"/, '"version": "9.9.9"');
  change('locales/fr.xlf', /(<trans-unit id="banner\.[^]*?<target[^>]*>)/, '$1Essai ');
  change('src/content/contacts.ts', /mailto:|(?<=phone: ')/, '+00 ');
  change('src/content/schemas/contacts.schema.json', /"\$schema"/, '"$comment": "essai",\n  "$schema"');
  change('src/builder/index.html', /<body>/, '<body class="essai">');
  change('src/builder/builder.css', /^/, '/* essai */\n');
  change('src/embed/frame/embed.css', /^/, '/* essai */\n');
  change('scripts/plugins/start.mjs', /this browser is too old/, 'essai');
  build();
  for (const path of [
    'schemas/contacts.schema.json',
    'index.html',
    'builder/builder.css',
    'embed.css',
    'blue-heart.js',
  ])
    assert.match(built(path), /essai/, path);
  assert.match(built('locales/fr.js'), /Essai /);
  assert.match(built('blue-heart.js'), /blue-heart 9\.9\.9/);
  const knows = (path, file) =>
    built(path).includes(createHash('sha256').update(built(file)).digest('base64').slice(0, -1));
  assert.ok(knows('blue-heart.js', 'locales/fr.js'), 'the script knows the new language file');
  assert.ok(knows('locales/fr.js', 'locales/views/fr.js'), 'a language knows its texts of the views');
  for (const path of ['content/contacts.js', 'embed.html', 'example.html', '9.9.9/blue-heart.js'])
    assert.match(built(path), path.startsWith('9') ? /9\.9\.9/ : /\+00 /, path);
  assert.deepEqual(
    readdirSync(join(copy, 'dist')).filter((name) => /^\d|\.zip$/.test(name)),
    ['9.9.9', 'blue-heart-elements-9.9.9.zip'],
  );
});

test('script and languages find a message by one key, with its id only where words are alike', async () => {
  const {messageKey} = await import('../../.build/localization/message-key.js');
  const {templates} = await import('../../.build/generated/locales/nl.js');
  const french = await textsIn('fr');
  const script = readFileSync('dist/blue-heart.js', 'utf8');
  const keys = Object.entries(templates).map(([id, text]) => [id, messageKey(text)]);
  const found = keys.filter(([, key]) => key in french);
  assert.ok(found.length > 50);
  for (const [id] of keys)
    assert.ok(!script.includes(`id:"${id}"`) || id in french, `${id}: the script and the language know another key`);
  const left = Object.keys(french).filter((key) => key in templates);
  assert.ok(left.length < 5, `many texts are alike: ${left.join()}`);
});

test('no key of the script is a place among the texts of the views', async () => {
  const {messageKey} = await import('../../.build/localization/message-key.js');
  const {templates} = await import('../../dist/locales/views/fr.js');
  const {templates: dutch} = await import('../../.build/generated/locales/nl.js');
  assert.ok(Array.isArray(templates) && templates.length > 400);
  for (const text of Object.values(dutch)) assert.ok(!(messageKey(text) in templates), text);
});

test('a language has each text in one file, and nothing that it does not say', async () => {
  const {templates: views} = await import('../../.build/generated/locales/views/fr.js');
  const {templates: first} = await import('../../.build/generated/locales/fr.js');
  assert.deepEqual(
    Object.keys(first).filter((id) => id in views),
    [],
  );
  assert.ok(Object.keys(await textsIn('sq')).length < Object.keys(first).length);
  assert.ok(!('language.unread' in first));
});

test('the languages hold plain text: no entity of the translation tool is left, and they import nothing', () => {
  for (const name of readdirSync('dist/locales', {recursive: true}).filter((file) => file.endsWith('.js'))) {
    const code = readFileSync(`dist/locales/${name}`, 'utf8');
    assert.doesNotMatch(code, /&(amp|lt|gt|quot|#\d+);/, name);
    assert.doesNotMatch(code, /\bimport\b/, name);
  }
});

test('every language is complete, and not older than its Dutch', async () => {
  assert.deepEqual(await extracted(faultsIn), []);
});

test('the package runs on a server: importing it without a DOM does not throw', () => {
  const out = execFileSync(
    process.execPath,
    ['-e', "import('./dist/index.js').then((all) => console.log(typeof all.HelplineCard))"],
    {encoding: 'utf8'},
  );
  assert.equal(out.trim(), 'function');
});

/** Returns the texts that every tag needs in a language of the one script. */
async function textsIn(locale) {
  const {default: language} = await import(`../../dist/locales/${locale}.js`);
  return language(() => Array(100).fill((strings, ...values) => ({strings, values}))).templates;
}
