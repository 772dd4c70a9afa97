import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, test} from 'node:test';
import {extracted, faultsIn} from '../../scripts/extract-messages.mjs';

const sources = [
  'src',
  'scripts',
  'locales',
  'LICENSE',
  'custom-elements-manifest.config.mjs',
  'package.json',
  'tsconfig.json',
  'rollup.config.mjs',
];
const filesOf = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

let copy;

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'blue-heart-build-'));
  for (const name of sources)
    cpSync(name, join(copy, name), {recursive: true, filter: (path) => !path.endsWith('generated')});
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  execFileSync('npm', ['run', '-s', 'build'], {cwd: copy, stdio: 'pipe'});
});

after(() => rmSync(copy, {recursive: true}));

test('two builds, in two folders, give the same bytes', () => {
  const files = filesOf('dist');
  assert.ok(files.includes('blue-heart.js'));
  assert.deepEqual(filesOf(join(copy, 'dist')), files);
  for (const file of files) {
    assert.ok(readFileSync(join('dist', file)).equals(readFileSync(join(copy, 'dist', file))), `${file} differs`);
  }
});

test('the languages hold plain text: no entity of the translation tool is left, and they import nothing', () => {
  for (const name of readdirSync('dist/locales').filter((file) => file.endsWith('.js'))) {
    const code = readFileSync(`dist/locales/${name}`, 'utf8');
    assert.doesNotMatch(code, /&(amp|lt|gt|quot|#\d+);/, name);
    assert.doesNotMatch(code, /\bimport\b/, name);
  }
});

test('every language is complete, and as new as its Dutch', async () => {
  assert.deepEqual(await extracted(faultsIn), []);
});

test('importing one tag brings one tag', () => {
  const reached = new Set();
  const walk = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) .*?['"](\.[^'"]+)['"];$/gm))
      walk(resolve(file, '..', path));
  };
  walk(resolve('dist/define/exit.js'));
  assert.deepEqual(
    [...reached]
      .filter((file) => file.includes('/define/'))
      .map((file) => file.split('/').pop())
      .sort(),
    ['define.js', 'exit.js'],
  );
  assert.deepEqual(
    [...reached]
      .filter((file) => file.includes('/elements/'))
      .map((file) => file.split('/').pop())
      .sort(),
    ['exit.js', 'exit.styles.js'],
  );
});

test('the package runs on a server: importing it without a DOM does not throw', () => {
  const out = execFileSync(
    process.execPath,
    ['-e', "import('./dist/index.js').then((all) => console.log(typeof all.HelplineCard))"],
    {encoding: 'utf8'},
  );
  assert.equal(out.trim(), 'function');
});
