// Uses the package in React, Vue, Svelte and Angular: attributes and properties are set, events are heard, and the type
// checker of each finds mistakes.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {after, describe, test} from 'node:test';
import {promisify} from 'node:util';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';
import {pack} from './packed.mjs';

const run = promisify(execFile);
const packed = pack();
const folder = join(packed.folder, 'frameworks');
cpSync('test/package/frameworks', folder, {recursive: true, filter: (path) => !path.endsWith('node_modules')});
await run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], {cwd: folder});
await run('npm', ['install', packed.tarball, '--no-save', '--no-audit', '--no-fund', '--prefer-offline'], {
  cwd: folder,
});

const pages = {react: 'Page.tsx', vue: 'Page.vue', svelte: 'Page.svelte', angular: 'page.ts'};
const bin = (path, ...args) => run(process.execPath, [join(folder, 'node_modules', path), ...args], {cwd: folder});
await bin('vite/bin/vite.js', 'build');

const site = await startSite();
const browser = await startBrowser();
after(async () => {
  await browser.close();
  site.close();
  packed.remove();
});
const out = join(folder, 'dist');
for (const file of readdirSync(out, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))) {
  site.answers.set(`/${relative(out, file)}`, {
    headers: file.endsWith('.js') ? {'content-type': 'text/javascript'} : {},
    body: readFileSync(file),
  });
}

for (const name of Object.keys(pages)) {
  describe(name, () => {
    test('sets attributes and properties, changes them, and hears the events', async () => {
      const {page, said, speaks, until} = await browser.tab();
      await page.goto(`${site.origin}/${name}/index.html`);
      await speaks('blue-heart-helpline-card', 'nl');
      await speaks('blue-heart-report-button', 'nl');

      const card = () =>
        page.$eval('blue-heart-helpline-card', ({for: who, headingLevel, shadowRoot}) => ({
          who,
          headingLevel,
          heading: shadowRoot.querySelector('[part~=heading]').localName,
          first: shadowRoot.querySelector('[part~=first]').textContent,
        }));
      const forMinor = await card();
      assert.deepEqual([forMinor.who, forMinor.headingLevel, forMinor.heading], ['minor', 3, 'h3']);
      assert.deepEqual(
        await page.$eval('blue-heart-report-button', ({variant, headingLevel}) => [variant, headingLevel]),
        ['quiet', 4],
      );
      assert.equal(
        await page.$eval('blue-heart-helpline-card', (element) =>
          getComputedStyle(element).getPropertyValue('--blue-heart-gap'),
        ),
        '2em',
      );

      await page.$eval('button', (button) => button.click());
      await until(() => document.querySelector('blue-heart-helpline-card').for === 'witness');
      await until(
        (before) =>
          document.querySelector('blue-heart-helpline-card').shadowRoot.querySelector('[part~=first]').textContent !==
          before,
        forMinor.first,
      );

      const heard = () => page.$eval('output', ({textContent}) => textContent);
      assert.equal(await heard(), 'nothing');
      await page.select('blue-heart-helpline-card >>> select', 'fr');
      await until(() => document.querySelector('output').textContent === 'language fr');
      await speaks('blue-heart-helpline-card', 'fr');
      await page.$eval('blue-heart-report-button >>> [part~=button]', (button) => button.click());
      await until(() => document.querySelector('output').textContent === 'blue-heart-open');
      assert.deepEqual(said, []);
    });
  });
}

// Copies each page with two mistakes: a value that is not allowed, and a field that the event does not have.
test('the types find the mistakes in a page, and nothing in one without mistakes', async () => {
  for (const [name, file] of Object.entries(pages)) {
    const source = readFileSync(join(folder, name, file), 'utf8');
    const wrong = source
      .replace('event.locale', 'event.tongue')
      .replace('variant="quiet"', 'variant="loud"')
      .replace("signal<Audience>('minor')", "signal<Audience>('everybody')");
    writeFileSync(join(folder, name, `Wrong${file}`), wrong);
  }
  const words = async (command) => {
    const {stdout} = await command.catch((error) => error);
    return stdout.split('\n').filter((line) => /error/i.test(line) && !line.includes('COMPLETED'));
  };
  const [templates, svelte] = await Promise.all([
    words(bin('vue-tsc/bin/vue-tsc.js', '-p', '.')),
    words(
      bin(
        'svelte-check/bin/svelte-check',
        '--workspace',
        'svelte',
        '--tsconfig',
        './tsconfig.json',
        '--output',
        'machine',
      ),
    ),
  ]);
  for (const [name, file] of Object.entries(pages)) {
    const found = name === 'svelte' ? svelte : templates.filter((line) => line.startsWith(`${name}/`));
    assert.equal(found.length, 2, `${name}: ${found.join('\n') || 'no mistake found'}`);
    assert.ok(
      found.every((line) => line.includes(`Wrong${file}`)),
      found.join('\n'),
    );
    assert.ok(
      found.some((line) => line.includes("'tongue' does not exist on type 'LanguageEvent'")),
      found.join('\n'),
    );
    assert.ok(
      found.some((line) => /"?(loud|everybody)\\?"/.test(line)),
      found.join('\n'),
    );
  }
});
