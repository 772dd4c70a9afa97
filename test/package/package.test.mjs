// Checks what npm would publish: its files, its types, and that it runs in Node and, bundled, in a browser.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {after, describe, test} from 'node:test';
import {promisify} from 'node:util';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {rollup} from 'rollup';
import {build} from 'vite';
import webpack from 'webpack';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';
import {tags} from '../support/tags.mjs';
import {pack} from './packed.mjs';

const packed = pack();
const app = packed.install('app');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const site = await startSite();
const browser = await startBrowser();
after(async () => {
  await browser.close();
  site.close();
  packed.remove();
});

const installed = (path) => readFileSync(join(app, 'node_modules/blue-heart-elements', path), 'utf8');

/** The modules besides the package itself that a program can import: for each tag, its registration and its class. */
const importable = packed.files
  .filter((path) => /^dist\/(define\/[\w.-]+|elements\/([\w-]+)\/\2)\.js$/.test(path))
  .map((path) => path.replace('dist/', '').replace(/^elements\/[^/]+/, 'elements'));

describe('the files', () => {
  test('are those that somebody can use, and no others', () => {
    const known = [
      /^(package\.json|README\.md|LICENSE|dist\/LICENSES\.txt)$/,
      /^dist\/(content|define|elements|foundation|generated|localization|sheet|static)\/[\w./-]+\.(js|js\.map|d\.ts)$/,
      /^dist\/(locales|views)\/[\w/-]+\.js(\.map)?$/,
      /^dist\/types\/[\w-]+\.d\.ts$/,
      /^dist\/(editors|schemas)\/[\w.-]+\.json$/,
      /^dist\/styles\/[\w-]+\.css$/,
      /^dist\/custom-elements\.json$/,
      /^dist\/index\.(js|js\.map|d\.ts)$/,
      /^dist\/(blue-heart|partner-file)\.js(\.map)?$/,
      /^dist\/embed\.(js|css|html)$/,
    ];
    assert.deepEqual(
      packed.files.filter((path) => !known.some((kind) => kind.test(path))),
      [],
    );
  });

  test('have the registration, the class, the types and the styles of every tag', () => {
    for (const tag of tags) {
      const name = tag.replace('blue-heart-', '');
      for (const path of [
        `define/${name}.js`,
        `define/${name}.d.ts`,
        `elements/${name}/${name}.js`,
        `elements/${name}/${name}.d.ts`,
        `styles/${tag}.css`,
      ])
        assert.ok(packed.files.includes(`dist/${path}`), path);
    }
  });

  test('are there wherever package.json points', () => {
    const pointed = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(pointed));
    const paths = [
      manifest.main,
      manifest.types,
      manifest.bin,
      manifest.customElements,
      manifest['web-types'],
      ...pointed(manifest.exports),
    ].map((path) => path.replace('./', ''));
    for (const path of paths)
      assert.ok(
        packed.files.some((file) => file.startsWith(path.split('*')[0]) && file.endsWith(path.split('*').at(-1))),
        path,
      );
    for (const {path} of JSON.parse(installed('dist/custom-elements.json')).modules)
      assert.ok(packed.files.includes(path), `${path}, which the manifest names`);
  });

  test('import no file that is not there', () => {
    for (const path of packed.files.filter(
      (file) =>
        /\.(js|d\.ts)$/.test(file) &&
        /\/(define|elements|foundation|content|localization|generated|sheet|static|types)\//.test(file),
    )) {
      for (const [, named] of installed(path).matchAll(/^(?:import|export)\b[^;]*?['"](\.[^'"]+)['"];/gm)) {
        const target = join(path, '..', named);
        const files = path.endsWith('.d.ts') ? [target.replace(/\.js$/, '.d.ts')] : [target];
        for (const file of files) assert.ok(packed.files.includes(file), `${path} imports ${named}`);
      }
    }
  });
});

describe('the rules of packages', () => {
  test('publint finds nothing', async () => {
    const {messages} = await publint({
      pkgDir: join(app, 'node_modules/blue-heart-elements'),
      level: 'suggestion',
      strict: true,
      pack: false,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });

  // Leaves out `require` and the resolution without `exports`, because the package has ES modules only.
  test('arethetypeswrong finds types for every module', () => {
    const cli = 'node_modules/@arethetypeswrong/cli/dist/index.js';
    const {problems} = JSON.parse(
      execFileSync(
        process.execPath,
        [cli, packed.tarball, '--profile', 'esm-only', '--format', 'json', '--include-entrypoints', ...importable],
        {encoding: 'utf8', maxBuffer: 1e8},
      ),
    );
    const left = (problem) => !['node10', 'node16-cjs'].includes(problem.resolutionKind);
    assert.deepEqual(
      Object.values(problems)
        .flat()
        .filter(left)
        .map(({kind, entrypoint}) => `${entrypoint}: ${kind}`),
      [],
    );
  });
});

describe('in Node, without a DOM', () => {
  const run = (code) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: app,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();

  test('every module can be imported without output or an error', () => {
    assert.ok(importable.length > 2 * tags.length);
    const paths = ['', '/prerender', '/fallback', ...importable.map((name) => `/${name}`)].map(
      (path) => `blue-heart-elements${path}`,
    );
    assert.equal(
      run(
        `console.warn = console.error = console.log;
        for (const path of ${JSON.stringify(paths)}) await import(path);
        console.log(typeof document)`,
      ),
      'undefined',
    );
  });

  test('a page is prerendered by the package, and by its command', () => {
    const page = '<!doctype html><html lang=nl><title>x</title><blue-heart-exit></blue-heart-exit>';
    assert.match(
      run(
        `const {prerender} = await import('blue-heart-elements/prerender');
        console.log((await prerender(${JSON.stringify(page)})).html)`,
      ),
      /<template shadowrootmode="open">/,
    );
    assert.match(
      execFileSync('npx', ['--offline', 'blue-heart-elements', 'prerender'], {
        cwd: app,
        input: page,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'ignore'],
      }),
      /<template shadowrootmode="open">/,
    );
  });
});

const bundlers = {
  async vite(entry, outDir) {
    await build({
      root: app,
      configFile: false,
      logLevel: 'silent',
      base: './',
      build: {outDir, minify: true, rollupOptions: {input: entry, output: {entryFileNames: 'bundle.js'}}},
    });
  },
  async rollup(entry, dir) {
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve()],
      onwarn: (warning) => assert.fail(warning.message),
    });
    await bundle.write({dir, format: 'es', entryFileNames: 'bundle.js'});
    await bundle.close();
  },
  async webpack(entry, path) {
    const compiler = webpack({
      mode: 'production',
      context: app,
      entry,
      output: {path, filename: 'bundle.js', publicPath: 'auto'},
      performance: false,
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    assert.equal(stats.toString({all: false, errors: true, warnings: true}), '');
  },
};

/** The ids of the messages that only this tag has, for each tag. */
const ownWords = tags.map((tag) => {
  const modules = packed.files.filter(
    (path) => path.startsWith(`dist/elements/${tag.replace('blue-heart-', '')}/`) && path.endsWith('.js'),
  );
  return [
    tag,
    modules.flatMap((path) => [...installed(path).matchAll(/\bid: '([a-z-]+\.[a-z\d-]+)'/g)].map(([, id]) => id)),
  ];
});

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(`bundled with ${name}`, () => {
    /** Bundles a program, serves the result, and returns the text of its first file and of all files. */
    async function bundled(program, source) {
      const folder = join(app, `${name}-${program}`);
      mkdirSync(folder);
      writeFileSync(join(folder, 'entry.js'), source);
      await bundle(join(folder, 'entry.js'), join(folder, 'out'));
      const files = readdirSync(join(folder, 'out'), {recursive: true, withFileTypes: true})
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name));
      for (const file of files)
        site.answers.set(`/${name}-${program}/${relative(join(folder, 'out'), file)}`, {
          headers: {'content-type': 'text/javascript'},
          body: readFileSync(file),
        });
      return {
        first: readFileSync(join(folder, 'out/bundle.js'), 'utf8'),
        all: files.map((file) => readFileSync(file, 'utf8')).join('\n'),
      };
    }

    /** Opens a page with the bundle and one tag of it. */
    async function open(program, tag, lang) {
      const tab = await browser.tab();
      await tab.page.goto(
        site.page(
          `/${name}-${program}/`,
          `<${tag} lang="${lang}"></${tag}>`,
          {},
          `<script type="module" src="/${name}-${program}/bundle.js"></script>`,
        ),
      );
      await tab.speaks(tag, lang);
      return tab;
    }

    test('importing one tag brings that tag only, which can speak another language than Dutch', async () => {
      const {first, all} = await bundled('exit', "import 'blue-heart-elements/define/exit.js';\n");
      assert.deepEqual(
        tags.filter((tag) => new RegExp(`["'\`]${tag}["'\`]`).test(all)),
        ['blue-heart-exit'],
      );
      for (const [tag, words] of ownWords)
        if (tag !== 'blue-heart-exit')
          assert.deepEqual(
            words.filter((id) => first.includes(id)),
            [],
            tag,
          );
      const {page, said} = await open('exit', 'blue-heart-exit', 'fr');
      assert.ok(
        await page.$eval('blue-heart-exit', ({shadowRoot}) =>
          shadowRoot.querySelector('a[href]').matches('[part~=exit]'),
        ),
      );
      assert.deepEqual(said, []);
    });

    test('importing an event brings no tag', async () => {
      const {all} = await bundled(
        'event',
        "import {ShareEvent} from 'blue-heart-elements';\nconsole.log(new ShareEvent('copy').channel);\n",
      );
      assert.ok(all.length < 3000, `${all.length} characters for one event`);
    });

    test('a view is loaded later, in its language', async () => {
      await bundled('facts', "import 'blue-heart-elements/define/facts.js';\n");
      const {page, said} = await open('facts', 'blue-heart-facts', 'uk');
      await page.waitForFunction(() =>
        document.querySelector('blue-heart-facts').shadowRoot.querySelector('[part~=figure]'),
      );
      assert.match(
        await page.$eval('blue-heart-facts', ({shadowRoot}) => shadowRoot.querySelector('[part~=figure]').textContent),
        /[\u0400-\u04ff]/,
      );
      assert.deepEqual(said, []);
    });
  });
}
