// Checks the plugin without a WordPress: its PHP, its bytes, and that a visitor without script reads in each tag what
// `fallback` writes, whatever its attributes are.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {writeWordPressPlugin} from '../../scripts/wordpress-plugin.mjs';
import {contacts} from '../../dist/content/contacts.js';
import {names} from '../../dist/define/tags.js';
import {localeNames} from '../../dist/generated/locale-names.js';
import {fallback} from '../../dist/static/fallback.js';
import {languagesOf} from '../../dist/static/languages-of.js';
import {unzip} from './unzip.mjs';

const folder = mkdtempSync(join(tmpdir(), 'blue-heart-plugin-'));
after(() => rmSync(folder, {recursive: true}));
const zip = readFileSync(await writeWordPressPlugin(folder));
unzip(zip, (path) => join(folder, path));
const plugin = join(folder, 'blue-heart');
const files = readdirSync(plugin, {recursive: true}).filter((path) => statSync(join(plugin, path)).isFile());

test('every PHP file can be read by PHP', () => {
  const code = files.filter((path) => path.endsWith('.php'));
  assert.ok(code.includes('blue-heart.php') && code.includes('uninstall.php') && code.includes('data/fallback-nl.php'));
  for (const path of code) execFileSync('php', ['-l', join(plugin, path)], {stdio: 'pipe'});
});

test('holds what a page loads, and no source maps', () => {
  for (const name of names) assert.ok(files.includes(`blocks/${name}/block.json`), name);
  for (const path of [
    'files/blue-heart.js',
    'files/locales/uk.js',
    'files/views/share.js',
    'LICENSE.txt',
    'readme.txt',
  ])
    assert.ok(files.includes(path), path);
  assert.deepEqual(
    files.filter((path) => path.endsWith('.map')),
    [],
  );
});

test('is the same when it is made again', async () => {
  assert.ok(zip.equals(readFileSync(await writeWordPressPlugin(folder))));
});

test('a visitor without script reads in each tag what `fallback` writes', async () => {
  const choices = [...choicesOfCards()];
  for (const name of names) {
    const {attributes} = JSON.parse(readFileSync(join(plugin, `blocks/${name}/block.json`), 'utf8'));
    const values = Object.entries(attributes).filter(
      ([attribute, schema]) => schema.enum && attribute !== 'heading-level',
    );
    for (const [attribute, schema] of values)
      for (const value of schema.enum) choices.push({name, attributes: {[attribute]: value}});
    choices.push({name, attributes: {'heading-level': 4}});
    if (attributes.href) choices.push({name, attributes: {href: 'https://www.example.org/?a=1'}});
  }
  const all = choices.flatMap((choice) => languagesOf(`blue-heart-${choice.name}`).map((lang) => ({...choice, lang})));
  const code = `
    define('ABSPATH', '/');
    function esc_url($address) { return htmlspecialchars($address); }
    require '${plugin}/includes/fallback.php';
    foreach (json_decode(file_get_contents('php://stdin'), true) as $one)
      $texts[] = BlueHeart\\fallback($one['name'], $one['attributes'], $one['lang']);
    echo json_encode($texts);`;
  const texts = JSON.parse(execFileSync('php', ['-r', code], {input: JSON.stringify(all), maxBuffer: 2 ** 28}));
  assert.equal(texts.length, all.length);
  for (const [at, {name, attributes, lang}] of all.entries()) {
    const {contacts: ids, 'heading-level': headingLevel, ...others} = attributes;
    const lines = await fallback(`blue-heart-${name}`, {...others, headingLevel, contacts: ids?.join(' '), lang});
    assert.equal(texts[at], lines.replace(/\n\s*/g, ''), JSON.stringify(all[at]));
  }
});

test('finds the language that the tags speak, however WordPress writes it', () => {
  const found = {
    nl_BE: 'nl',
    nl_NL_formal: 'nl',
    pt_BR: 'pt',
    zh_CN: 'zh-Hans',
    zh_TW: 'zh-Hans',
    zh: 'zh-Hans',
    th: 'th',
    el: '',
    '': '',
  };
  const code = `
    define('ABSPATH', '/');
    function add_filter() {}
    function add_action() {}
    require '${plugin}/includes/languages.php';
    echo json_encode(array_map('BlueHeart\\spoken', json_decode(file_get_contents('php://stdin'), true)));`;
  const answers = JSON.parse(execFileSync('php', ['-r', code], {input: JSON.stringify(Object.keys(found))}));
  assert.deepEqual(answers, Object.values(found));
});

test('offers for each tag the languages that it speaks', () => {
  for (const name of names) {
    const {lang, languages} = JSON.parse(readFileSync(join(plugin, `blocks/${name}/block.json`), 'utf8')).attributes;
    const spoken = languagesOf(`blue-heart-${name}`);
    assert.deepEqual(Object.keys(lang.labels), spoken, name);
    assert.deepEqual(languages.items.enum, ['off', ...spoken], name);
    const texts = (code) => readFileSync(join(plugin, `data/fallback-${code}.php`), 'utf8');
    for (const code of Object.keys(localeNames))
      assert.equal(texts(code).includes(`\n'${name}' => [`), spoken.includes(code), `${name} ${code}`);
  }
});

/** Returns cards for every reader in every region, and with contacts that were chosen. */
function* choicesOfCards() {
  const name = 'helpline-card';
  const ids = Object.keys(contacts);
  const from = (list) => ['', ...list];
  for (const reader of from(['danger', 'victim', 'witness', 'minor', 'online']))
    for (const region of from(['brussels', 'flanders', 'wallonia']))
      for (const variant of from(['compact']))
        for (const exit of from(['off'])) yield {name, attributes: given({for: reader, region, variant, exit})};
  for (const [at, id] of ids.entries()) {
    yield {name, attributes: {contacts: [id]}};
    yield {name, attributes: {contacts: [id, ids[(at + 5) % ids.length]], for: 'minor', variant: 'compact'}};
    yield {name, attributes: {contacts: [...ids.slice(at), ...ids.slice(0, at)], exit: 'off'}};
  }
}

const given = (attributes) => Object.fromEntries(Object.entries(attributes).filter(([, value]) => value));
