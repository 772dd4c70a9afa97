// Makes release/ in two copies of the tree, and checks what people without Node get: sums, bill of materials, licences,
// the npm tarball, and the builder on a static host.
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, test} from 'node:test';
import {promisify} from 'node:util';
import {unzipSync} from 'fflate';
import {known} from '../content/known-contacts.mjs';
import {startBrowser} from '../support/browser.mjs';
import {filesOf} from '../support/releases.mjs';
import {startSite} from '../support/site.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const files = ['LICENSE', 'README.md', 'package.json', 'package-lock.json'];
const folders = ['scripts', 'src', 'locales', 'docs', '.build', 'dist'];

/** Makes a release in a copy of the tree, and returns its folder. */
async function releaseInCopy(env = {}) {
  const root = mkdtempSync(join(tmpdir(), 'blue-heart-release-'));
  after(() => rmSync(root, {recursive: true}));
  for (const path of [...files, ...folders])
    cpSync(path, join(root, path), {recursive: true, preserveTimestamps: true});
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  await promisify(execFile)(process.execPath, ['scripts/release.mjs'], {cwd: root, env: {...process.env, ...env}});
  return join(root, 'release');
}

const [folder, again] = await Promise.all([releaseInCopy(), releaseInCopy({TZ: 'Pacific/Auckland'})]);
const read = (path) => readFileSync(join(folder, path));
const textOf = (path) => read(path).toString();
const bill = JSON.parse(textOf(`blue-heart-elements-${version}.cdx.json`));
const licences = textOf('LICENSES.txt');

test('the release has a file for each kind of site, and what proves them', () => {
  assert.deepEqual(
    readdirSync(folder).sort(),
    [
      'LICENSES.txt',
      ...['nl', 'fr', 'de', 'en'].map((language) => `README.${language}.txt`),
      'SHA256SUMS',
      'blue-heart.zip',
      `blue-heart-builder-${version}.zip`,
      `blue-heart-drupal-${version}.zip`,
      `blue-heart-elements-${version}.cdx.json`,
      `blue-heart-elements-${version}.tgz`,
      `blue-heart-elements-${version}.zip`,
      'builder',
      'server',
    ].sort(),
  );
});

test('two releases, in two folders and time zones, are the same to the byte', () => {
  assert.deepEqual(filesOf(again), filesOf(folder));
  for (const path of filesOf(folder)) assert.ok(read(path).equals(readFileSync(join(again, path))), path);
});

test('SHA256SUMS has the sum of every other file', () => {
  const sums = textOf('SHA256SUMS').trimEnd().split('\n');
  assert.deepEqual(
    sums.map((line) => line.slice(66)),
    filesOf(folder).filter((path) => path !== 'SHA256SUMS'),
  );
  for (const line of sums)
    assert.equal(
      line.slice(0, 66),
      `${createHash('sha256')
        .update(read(line.slice(66)))
        .digest('hex')}  `,
      line,
    );
});

describe('what is built in', () => {
  /** Returns the packages that the compiled sources of a folder import, in a way of its own. */
  function importedBy(sources) {
    return readdirSync(sources, {recursive: true})
      .filter((path) => path.endsWith('.js'))
      .flatMap((path) => [
        ...readFileSync(join(sources, path), 'utf8').matchAll(
          /^(?:import|export)\b[^;]*?from '((?:@[\w-]+\/)?\w[\w-]*)/gm,
        ),
      ])
      .map(([, name]) => name);
  }
  const imported = new Set(
    ['builder', 'elements', 'embed', 'foundation', 'sheet'].flatMap((layer) => importedBy(`.build/${layer}`)),
  );

  test('the bill of materials is CycloneDX, with every package that a file contains', () => {
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.match(bill.specVersion, /^1\.\d$/);
    assert.deepEqual([bill.metadata.component.name, bill.metadata.component.version], ['blue-heart-elements', version]);
    assert.ok(imported.has('lit') && imported.has('culori') && imported.has('qr'));
    const names = bill.components.map(({name}) => name);
    for (const name of [...imported, 'lit-html', '@lit/reactive-element', 'ajv', 'bootstrap', 'parse5'])
      assert.ok(names.includes(name), name);
    for (const {hashes, licenses, purl, ...one} of bill.components)
      assert.ok(hashes?.length && licenses?.length && purl, one.name);
  });

  test('it has no tool of the build, no place of this machine, and no arrow to what is not in it', () => {
    const refs = new Set([bill.metadata.component['bom-ref'], ...bill.components.map((one) => one['bom-ref'])]);
    for (const tool of ['rollup', 'typescript', 'storybook', 'eslint', 'puppeteer-core', 'fflate'])
      assert.ok(![...refs].some((ref) => ref.startsWith(`${tool}@`)), tool);
    const named = bill.dependencies.flatMap(({ref, dependsOn}) => [ref, ...dependsOn]);
    for (const ref of named) assert.ok(refs.has(ref), ref);
    const [{dependsOn}] = bill.dependencies.filter(({ref}) => ref === bill.metadata.component['bom-ref']);
    assert.ok(dependsOn.some((ref) => ref.startsWith('culori@')));
    assert.doesNotMatch(JSON.stringify(bill), /timestamp|serialNumber|file:|\/tmp\/|localhost/);
  });

  test('each of them comes with its licence', () => {
    assert.ok(licences.startsWith(readFileSync('LICENSE', 'utf8').trim()));
    for (const {name, version: its, licenses, properties} of bill.components) {
      if (!properties.length) continue;
      assert.ok(licences.includes(`\n${name} ${its} (`), name);
      assert.ok(licenses[0].license?.id || licenses[0].expression, name);
    }
    for (const name of imported)
      assert.ok(name === 'lit' || licences.includes(`\n${name} `), `the licence of ${name} is missing`);
    assert.ok(read('builder/LICENSES.txt').equals(read('LICENSES.txt')));
    for (const owner of ['Google LLC', 'Evgeny Poberezkin', 'The Bootstrap Authors', 'Paul Miller', 'Dan Burzo'])
      assert.ok(licences.includes(owner), owner);
  });
});

test('the plugin for WordPress and the module for Drupal are zips of one folder each, with the script', () => {
  for (const [zip, script] of [
    ['blue-heart.zip', /^blue-heart\/files\/blue-heart\.js$/],
    [`blue-heart-drupal-${version}.zip`, /^blue_heart\/\d[\d.]*\/blue-heart\.js$/],
  ]) {
    const unpacked = unzipSync(read(zip));
    assert.equal(new Set(Object.keys(unpacked).map((path) => path.split('/')[0])).size, 1, zip);
    const path = Object.keys(unpacked).find((name) => script.test(name));
    assert.ok(readFileSync('dist/blue-heart.js').equals(unpacked[path]), zip);
  }
});

test('the npm tarball is what npm would publish, without builder and zips', () => {
  const paths = execFileSync('tar', ['-tzf', join(folder, `blue-heart-elements-${version}.tgz`)], {encoding: 'utf8'})
    .trim()
    .split('\n');
  for (const path of [
    'package.json',
    'LICENSE',
    'dist/LICENSES.txt',
    'dist/blue-heart.js',
    'dist/index.js',
    'dist/custom-elements.json',
  ])
    assert.ok(paths.includes(`package/${path}`), path);
  assert.deepEqual(
    paths.filter((path) => /\.zip$|dist\/(builder|\d|index\.html)/.test(path)),
    [],
  );
});

describe('the builder', () => {
  test('has its own files, those that a page loads beside the script, and the zips that it offers', () => {
    const made = ['LICENSE', 'integrity.json'];
    const needed = [
      ...filesOf(`dist/${version}`).filter((path) => !made.includes(path)),
      ...['builder', 'host', version].flatMap((place) => filesOf(`dist/${place}`).map((path) => `${place}/${path}`)),
      ...['index.html', 'preview.html', 'custom-elements.json', `blue-heart-elements-${version}.zip`],
    ];
    for (const path of needed) assert.ok(read(`builder/${path}`).equals(readFileSync(`dist/${path}`)), path);
    for (const path of ['blue-heart.zip', `blue-heart-drupal-${version}.zip`])
      assert.ok(read(`builder/${path}`).equals(read(path)), path);
  });

  test('its zip has the same files as its folder', () => {
    const unpacked = unzipSync(read(`blue-heart-builder-${version}.zip`));
    assert.deepEqual(
      Object.keys(unpacked).sort(),
      filesOf(folder).filter((path) => path.startsWith('builder/')),
    );
    for (const path of Object.keys(unpacked)) assert.ok(read(path).equals(unpacked[path]), path);
  });

  test('works on a static host in any folder, shows the tag, and asks for nothing that is not there', async (t) => {
    const site = await startSite();
    const browser = await startBrowser();
    t.after(async () => {
      await browser.close();
      site.close();
    });
    for (const path of filesOf(join(folder, 'builder')))
      site.answers.set(`/stad/hulp/${path}`, {body: read(`builder/${path}`)});
    const {page, asked, said, until, close} = await browser.tab();
    t.after(close);
    await page.goto(`${site.origin}/stad/hulp/index.html#page=nl&system=drupal`);
    await until(() =>
      document
        .querySelector('#preview')
        ?.contentDocument?.querySelector('#place > *')
        ?.shadowRoot?.querySelector('[part~=base]'),
    );
    await until((phone) => document.querySelector('#lines').textContent.includes(phone), known.meldpunt.phone);
    const downloads = await page.$$eval('a[download]', (links) => links.map(({href}) => href));
    for (const address of downloads) assert.equal((await fetch(address)).status, 200, address);
    for (const name of ['example.html', 'strict.html', 'embed.html#tag=helpline-card&lang=uk']) {
      await page.goto(`${site.origin}/stad/hulp/${name}`);
      await until(() =>
        [...document.querySelectorAll(':defined')].some(
          ({localName, shadowRoot}) => localName.startsWith('blue-heart-') && shadowRoot?.querySelector('[part~=base]'),
        ),
      );
    }
    assert.ok(downloads.length && asked.length > 5);
    for (const address of asked) {
      assert.ok(address.startsWith(`${site.origin}/stad/hulp/`), address);
      assert.ok(site.answers.has(new URL(address).pathname), `${address} is asked for, and not in the folder`);
    }
    assert.deepEqual(said, []);
  });
});
