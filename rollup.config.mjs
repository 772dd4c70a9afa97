// Builds a part of dist/, named by `--configPart`: the one script, what it loads later, the modules of the package,
// the page for frames, or the builder.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, relative, resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import htmlLiterals from 'rollup-plugin-html-literals';
import {asciiOnly} from './scripts/plugins/ascii-only.mjs';
import {bufferInBrowser} from './scripts/plugins/buffer-in-browser.mjs';
import {builderPages} from './scripts/plugins/builder-pages.mjs';
import {checkedImports} from './scripts/plugins/checked-imports.mjs';
import {cssSpaces} from './scripts/plugins/css-spaces.mjs';
import {declarations} from './scripts/plugins/declarations.mjs';
import {framePage} from './scripts/plugins/frame-page.mjs';
import {knownHashes} from './scripts/plugins/known-hashes.mjs';
import {leanLit, leanUse} from './scripts/plugins/lean-lit.mjs';
import {messagesByWords} from './scripts/plugins/messages-by-words.mjs';
import {plainLit} from './scripts/plugins/plain-lit.mjs';
import {plainProperties} from './scripts/plugins/plain-properties.mjs';
import {privateNames} from './scripts/plugins/private-names.mjs';
import {sharedInPlace, sharedWithViews} from './scripts/plugins/shared-with-views.mjs';
import {start} from './scripts/plugins/start.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {targetLocales} = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));

function shrink(format) {
  return terser({
    ecma: 2022,
    module: true,
    compress: {passes: 3, inline: 1, unsafe_arrows: true},
    format: {comments: false, ...format},
  });
}
function literals() {
  return htmlLiterals({
    include: ['.build/**/*.js'],
    options: {minifyOptions: {keepClosingSlash: true, removeAttributeQuotes: true}},
    failOnError: true,
  });
}

/** Returns the hash of a built file, in the form that a browser compares. */
const integrity = (path) => `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;

const languagesOfViews = 'generated/locales/views/';

/**
 * The modules that the one script loads when they are first needed: the source, and the file beside the script. A file
 * that contains the hash of another is built after it.
 */
const later = new Map([
  ...readdirSync(`.build/${languagesOfViews}`)
    .filter((name) => targetLocales.includes(basename(name, '.js')))
    .map((name) => [`${languagesOfViews}${name}`, `locales/views/${name}`]),
  ...targetLocales.map((locale) => [`generated/locales/${locale}.js`, `locales/${locale}.js`]),
  ['foundation/partner-file/read-partner-file.js', 'partner-file.js'],
  ['foundation/exit/focus-not-obscured.js', 'views/focus-not-obscured.js'],
  ['embed/link-form.js', 'views/link-form.js'],
  ['embed/frame-host.js', 'views/frame-host.js'],
  ...readdirSync('.build/elements', {recursive: true})
    .filter((path) => path.endsWith('.view.js'))
    .map((path) => [`elements/${path}`, `views/${basename(path, '.view.js')}.js`]),
]);

/** Files that get what the script has already: the views, and the languages, which load their texts of the views. */
const sharing = /^(views|locales)\/[\w-]+\.js$/;

const built = resolve('.build');
const inBuilt = (path) => resolve(built, path);

const hashes = inBuilt('embed/hashes.js');

/** The files whose hashes the one script has: the languages first. */
const known = [
  ...targetLocales.map((locale) => `locales/${locale}.js`),
  ...[...later.values()].filter((file) => !file.startsWith('locales/')),
];

/** Returns the plugin that checks what is imported later. `integrityOf` returns the code of the hash of a file. */
function checked(integrityOf) {
  return checkedImports({
    folder: built,
    loaders: {loadModule: inBuilt('embed/load-module.js'), loadView: inBuilt('embed/load-view.js'), hashAt: hashes},
    loaderOf(module) {
      const file = later.get(relative(built, module));
      return file && {loader: file.startsWith('views/') ? 'loadView' : 'loadModule', file, ...integrityOf(file)};
    },
  });
}
async function byWords() {
  const {messageKey} = await import('./.build/localization/message-key.js');
  const {templates} = await import(`./.build/${languagesOfViews}${targetLocales[0]}.js`);
  return messagesByWords({folder: built, keyOf: messageKey, viewIds: Object.keys(templates)});
}
const properties = plainProperties({folder: built, path: inBuilt('foundation/properties.js')});
const packageModules = [
  'index.js',
  'static/prerender.js',
  'static/prerender-cli.js',
  'static/fallback.js',
  ...readdirSync('.build/define')
    .filter((name) => name.endsWith('.js'))
    .map((name) => `define/${name}`),
];

/** What each step of the build bundles. `later` is built before `script`, which contains its hashes. */
const parts = {
  later: async () => {
    const words = await byWords();
    return [...later].map(([source, file]) => ({
      input: `.build/${source}`,
      treeshake: {moduleSideEffects: false},
      plugins: [
        ...(sharing.test(file) ? [sharedWithViews(inBuilt('embed/shared.js'))] : []),
        nodeResolve(),
        leanUse({folder: built}),
        checked((file) => ({integrity: `'${integrity(`dist/${file}`)}'`})),
        words,
        properties,
        literals(),
        cssSpaces,
        privateNames,
        shrink(),
      ],
      output: {file: `dist/${file}`, format: 'es', sourcemap: true},
    }));
  },
  script: async () => ({
    input: '.build/embed/embed.js',
    treeshake: {moduleSideEffects: (id) => !id.includes('/@lit/localize/')},
    plugins: [
      nodeResolve({ignoreSideEffectsForRoot: true}),
      leanUse({folder: built}),
      knownHashes({
        hashes,
        list: inBuilt('generated/locale-modules.js'),
        loader: inBuilt('embed/load-view.js'),
        locales: targetLocales,
        files: known,
        integrity: (file) => integrity(`dist/${file}`),
      }),
      sharedInPlace(inBuilt('embed/shared.js')),
      checked((file) => ({integrity: `hashAt(${known.indexOf(file)})`, uses: ['hashAt']})),
      await byWords(),
      leanLit(),
      plainLit({page: inBuilt('foundation/plain.js')}),
      properties,
      literals(),
      cssSpaces,
      privateNames,
      asciiOnly,
      shrink({ascii_only: true}),
    ],
    output: {file: 'dist/blue-heart.js', format: 'iife', intro: start(version), sourcemap: true},
  }),
  package: () => ({
    input: packageModules.map((path) => `.build/${path}`),
    external: /^(lit|@lit|parse5|qr$|node:)/,
    plugins: [properties, literals(), declarations],
    output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: '.build', sourcemap: true},
  }),
  frame: async () => ({
    input: '.build/embed/frame/frame.js',
    plugins: [framePage((await import('./.build/static/fallback.js')).fallback), shrink()],
    output: {file: 'dist/embed.js', format: 'iife'},
  }),
  builder: async () => [
    {
      input: ['builder', 'preview-page', 'example/example'].map((name) => `.build/builder/${name}.js`),
      plugins: [builderPages({version, ...(await import('./.build/content/contacts.js'))}), nodeResolve(), shrink()],
      output: {
        dir: 'dist',
        format: 'es',
        entryFileNames: 'builder/[name].js',
        chunkFileNames: 'builder/[name].js',
        sourcemap: true,
      },
    },
    {
      input: '.build/builder/prerender-worker.js',
      // A worker has no document, like a server: there Lit works with a shim of it.
      plugins: [
        bufferInBrowser,
        nodeResolve({exportConditions: ['node'], ignoreSideEffectsForRoot: true}),
        properties,
        literals(),
        shrink(),
      ],
      output: {file: 'dist/builder/prerender-worker.js', format: 'es', inlineDynamicImports: true, sourcemap: true},
    },
  ],
};

export default ({configPart}) => parts[configPart]();
