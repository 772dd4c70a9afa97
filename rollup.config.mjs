// Builds dist/: the one script with its languages, and the unbundled modules for people who install the package.
import {createHash} from 'node:crypto';
import {copyFileSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {basename, dirname, relative, resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import htmlLiterals from 'rollup-plugin-html-literals';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {targetLocales} = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));

rmSync('dist', {recursive: true, force: true});
for (const end of ['js', 'd.ts']) copyFileSync(`src/generated/validators.${end}`, `.build/generated/validators.${end}`);

const shrink = (format) =>
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 3, inline: 1, unsafe_arrows: true},
    format: {comments: false, ...format},
  });
const literals = () =>
  htmlLiterals({
    include: ['.build/**/*.js'],
    options: {minifyOptions: {keepClosingSlash: true, removeAttributeQuotes: true}},
    failOnError: true,
  });

/** The hash of a file of ours, in the form that a browser compares. */
const integrity = (path) => `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;

/** How a module that tsc wrote imports another. */
const pathFrom = (id, path) => relative(dirname(id), resolve('.build', path)).replace(/^(?!\.)/, './');

/** What the one script loads when it is first needed: source, and file beside the script. */
const later = new Map([
  ...readdirSync('.build/generated/locales', {recursive: true})
    .filter((path) => targetLocales.includes(basename(path, '.js')))
    .map((path) => [`generated/locales/${path}`, `locales/${path}`]),
  ['foundation/partner-file/read-partner-file.js', 'partner-file.js'],
  ['content/drawings.js', 'drawings.js'],
  ...readdirSync('.build/elements', {recursive: true})
    .filter((path) => path.endsWith('.view.js'))
    .map((path) => [`elements/${path}`, `views/${basename(path, '.view.js')}.js`]),
]);

/** In the one script, each `import()` becomes a load from its own folder that is compared with the hash it was built with. */
const checkedImports = {
  name: 'checked-imports',
  transform(code, id) {
    if (!id.includes('/.build/') || !code.includes('import(')) return null;
    const checked = code.replace(/import\('(\.[^']+)'\)/g, (_, path) => {
      const source = resolve(dirname(id), path).split('/.build/')[1];
      const file = later.get(source) ?? this.error(`nothing is built for import('${path}')`);
      return `${file.startsWith('views/') ? 'loadView' : 'loadModule'}('${file}', '${integrity(`dist/${file}`)}')`;
    });
    const loaders = {loadModule: 'load-module', loadView: 'load-view'};
    const imports = Object.keys(loaders)
      .filter((name) => checked.includes(`${name}('`))
      .map((name) => `import {${name}} from '${pathFrom(id, `embed/${loaders[name]}.js`)}';\n`);
    return checked === code ? null : {code: imports.join('') + checked, map: null};
  },
};

/** What the script shares with its views: the modules, and the names. */
const sharedExports = [
  ...readFileSync('.build/embed/shared.js', 'utf8').matchAll(/export \{([^}]*)\} from '([^']+)';/g),
].map(([, names, path]) => [path, names.split(',').map((name) => name.trim())]);
const sharedModules = sharedExports.map(([path]) => (path.startsWith('.') ? resolve('.build/embed', path) : path));
const sharedNames = sharedExports.flatMap(([, names]) => names);

/** A view takes what the script has from the script: it is a function of that, and gives back what it exports. */
const sharing = {
  name: 'sharing',
  resolveId: (path, from) =>
    from && sharedModules.includes(path.startsWith('.') ? resolve(dirname(from), path) : path)
      ? {id: 'shared', external: true}
      : null,
  renderChunk(code) {
    let body = code.replace(/^import \{([^}]*)\} from 'shared';$/gm, (_, names) => {
      const missing = names
        .split(',')
        .map((name) => name.trim().split(' as ')[0])
        .filter((name) => !sharedNames.includes(name));
      if (missing.length) this.error(`src/embed/shared.ts does not share ${missing.join(', ')}`);
      return `const {${names.replaceAll(' as ', ': ')}} = shared;`;
    });
    body = body.replace(
      /^export \{([^}]*)\};$/m,
      (_, names) => `return {${names.replace(/(\w+) as (\w+)/g, '$2: $1')}};`,
    );
    if (/^(import|export)\b/m.test(body)) this.error(`an import or export that is left:\n${body}`);
    return {code: `export default (shared) => {\n${body}\n};`, map: null};
  },
};

/** A classic script is read in the page's encoding where its server names none. (What the minifier leaves as it is are tagged templates.) */
const asciiOnly = {
  name: 'ascii-only',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    map: null,
  }),
};

const {templates: sources} = await import('./.build/generated/locales/nl.js');
const {generateMsgId} = await import('./.build/embed/message-id.js');
const keys = new Map(Object.entries(sources).map(([name, source]) => [name, generateMsgId(source.strings ?? source)]));

/** In the one script a message is found by its Dutch words (src/embed/message-id.ts). */
const messagesByWords = {
  name: 'messages-by-words',
  buildStart() {
    const words = new Map(
      Object.entries(sources).map(([name, source]) => [JSON.stringify(source.strings ?? source), name]),
    );
    if (new Set(keys.values()).size !== words.size) this.error('two messages have one hash: reword one of them');
  },
  resolveId: (path, from) =>
    path === './id-generation.js' && from.includes('/@lit/localize/') ? resolve('.build/embed/message-id.js') : null,
  transform(code, id) {
    if (!id.includes('/.build/')) return null;
    if (!id.includes('/generated/locales/'))
      return {code: code.replace(/,\s*\{\s*id: '[a-z-]+\.[a-z\d-]+',?\s*\}/g, ''), map: null};
    return {
      code: code.replace(
        /^ *'([^']+)': /gm,
        (_, name) => `'${keys.get(name) ?? this.error(`no message "${name}"`)}': `,
      ),
      map: null,
    };
  },
};

const decorated =
  /__decorate\(\[\s*(?:property\(([\s\S]*?)\)|state\(\))\s*\], (\w+)\.prototype, "(\w+)", void 0\);\s*/g;

/** The decorators of lit, written out: `@property(options) name` is no more than `createProperty('name', options)`. No helper is left to ship. */
const plainProperties = {
  name: 'plain-properties',
  transform(code, id) {
    if (!id.includes('/.build/') || !code.includes('__decorate(')) return null;
    const all = [...code.matchAll(decorated)];
    const options = all.map(
      ([statement, given, , name]) => `${name}: ${statement.includes('state()') ? 'internal' : given || '{}'}`,
    );
    const plain = code
      .replace(decorated, '')
      .replace(/import \{ __decorate \} from "tslib";\n/, '')
      .replace(
        /import \{[^}]*\} from 'lit\/decorators.js'/,
        `import {internal, properties} from '${pathFrom(id, 'foundation/properties.js')}'`,
      );
    if (plain.includes('__decorate(')) this.error('a decorator that is neither @property nor @state');
    return {code: `${plain}\nproperties(${all[0][2]}, {${options.join(', ')}});`, map: null};
  },
};

/**
 * What lit reads where a page can put something else: `document.createComment` may be an image of that name, `litHtmlVersions`
 * a link. It asks `page` instead (src/foundation/plain.ts), and what serves other copies of lit, or older browsers, falls away.
 */
const litReads = {
  'lit-html/lit-html.js': [
    // The policy of Trusted Types is made in `start`, under our own name: a host that has lit made `lit-html` already, and a second one throws.
    [/s=t\.trustedTypes,e=s\?s\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0/, 's=0,e=blueHeartPolicy'],
    [/\bl\.create(?=Comment)/, 'page.create'],
    [/\bl\.create(?=TreeWalker)/, 'page.create'],
    [/\bl\.create(?=Element)/, 'page.create'],
    [/\bl\.create(?=TextNode)/, 'page.create'],
    [/\(t\?\.creationScope\?\?l\)/, 'page'],
    [/,B=t\.litHtmlPolyfillSupport;.*?push\("[\d.]+"\);/, ';'],
  ],
  'lit-element/lit-element.js': [
    [/,s\.litElementHydrateSupport\?\..*?o\?\.\(\{LitElement:i\}\);/, ';'],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/c=a\.trustedTypes,l=c\?c\.emptyScript:"",p=a\.reactiveElementPolyfillSupport,/, 'l="",'],
    [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],
  ],
  '@lit/reactive-element/css-tag.js': [[/=\w\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, '=true']],
};

const plainLit = {
  name: 'plain-lit',
  transform(code, id) {
    const reads = litReads[id.split('/node_modules/').at(-1)];
    if (!reads) return null;
    for (const [read, instead] of reads) {
      if (code.match(new RegExp(read, 'g'))?.length !== 1) this.error(`lit has changed: ${read}`);
      code = code.replace(read, instead);
    }
    if (/(?<![$\w])(litHtml|litElement|reactiveElement|trustedTypes|litProperty)/.test(code))
      this.error('lit reads another name of the window');
    return {
      code: code.includes('page.') ? `import {page} from '${pathFrom(id, 'foundation/plain.js')}';\n${code}` : code,
      map: null,
    };
  },
};

/**
 * Below a lower edge nothing is registered. Two questions draw it: the second gives Chrome and Edge 105, the first Firefox 113 and Safari 16.4, and
 * all else that no line of ours guards is older (test/old-browsers). What cannot even be parsed runs no line, which comes to the same.
 * The first version on a page wins, and a page that refuses our policy keeps its fallback. This must come before lit.
 */
const start = `
  if (!globalThis.CompressionStream || !CSS.supports('container-type: inline-size')) {
    console.warn?.('blue-heart ${version}: this browser is too old; the tags keep their fallback.');
    return;
  }
  if (customElements.get('blue-heart-helpline-card')) {
    console.warn?.('blue-heart ${version}: the page has the tags already; this script does nothing.');
    return;
  }
  let blueHeartPolicy;
  try {
    const ours = (text) => text;
    // Where there are none, an element of that name may stand in their place, but never as the window's own.
    blueHeartPolicy = Object.hasOwn(globalThis, 'trustedTypes') ? trustedTypes.createPolicy('blue-heart', {createHTML: ours, createScriptURL: ours}) : undefined;
  } catch {
    console.warn?.('blue-heart ${version}: the page refuses the Trusted Types policy "blue-heart"; the tags keep their fallback.');
    return;
  }`;

/** The start page with its preview, the example page, the same under a strict policy, and the schemas: files that any host can serve. */
const pages = {
  name: 'pages',
  generateBundle() {
    const emit = (fileName, source) => this.emitFile({type: 'asset', fileName, source});
    // What the builder shows can ask nobody else, whatever is written into it.
    const own =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
    for (const name of ['index', 'preview'])
      emit(
        `${name}.html`,
        readFileSync(`src/builder/${name}.html`, 'utf8').replace('{policy}', own).replace('{version}', version),
      );
    for (const name of ['builder', 'preview']) emit(`builder/${name}.css`, readFileSync(`src/builder/${name}.css`));
    for (const name of readdirSync('src/builder/hosts'))
      emit(`builder/hosts/${name}`, readFileSync(`src/builder/hosts/${name}`));
    const numbers = (_, kind, id) =>
      (kind === 'tel' ? telOf : String)(
        contacts[id]?.phone ?? this.error(`the example page asks for the number of "${id}"`),
      );
    const page = readFileSync('src/builder/example/example.html', 'utf8').replace(/\{(tel|phone):([\w-]+)\}/g, numbers);
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";
    if (!page.includes('<!-- csp -->')) this.error('the example page has no place for the policy');
    emit('example.html', page.replace('    <!-- csp -->\n', ''));
    emit(
      'strict.html',
      page.replace('<!-- csp -->', `<meta http-equiv="Content-Security-Policy" content="${policy}">`),
    );
    emit('builder/example.css', readFileSync('src/builder/example/example.css'));
    emit(
      'host/bootstrap.min.css',
      readFileSync('node_modules/bootstrap/dist/css/bootstrap.min.css', 'utf8').replace(
        /\/\*# sourceMappingURL.*\*\//,
        '',
      ),
    );
    for (const kind of ['contacts', 'scenes'])
      emit(`schemas/${kind}.schema.json`, readFileSync(`src/content/schemas/${kind}.schema.json`));
  },
};

const {contacts, telOf} = await import('./.build/content/contacts.js');
const {fallback} = await import('./.build/static/fallback.js');

/** The page that a frame shows, with what stands in it where no script runs. */
const frame = {
  name: 'frame',
  async generateBundle() {
    const [before, after] = readFileSync('src/embed/frame/embed.html', 'utf8').split('<!-- fallback -->');
    const source = before + (await fallback('blue-heart-helpline-card')).replaceAll('\n', '\n      ') + after;
    this.emitFile({type: 'asset', fileName: 'embed.html', source});
    this.emitFile({type: 'asset', fileName: 'embed.css', source: readFileSync('src/embed/frame/embed.css')});
  },
};

/** The types that tsc wrote, beside the modules that they describe. */
const types = {
  name: 'types',
  generateBundle(_, bundle) {
    const typesOnly = ['content/partner-files.js', 'foundation/speech.js'];
    for (const module of [...Object.keys(bundle).filter((path) => path.endsWith('.js')), ...typesOnly]) {
      const fileName = module.replace(/js$/, 'd.ts');
      this.emitFile({type: 'asset', fileName, source: readFileSync(`.build/${fileName}`)});
    }
  },
};

const packageModules = [
  'index.js',
  'static/prerender.js',
  'static/prerender-cli.js',
  'static/fallback.js',
  ...readdirSync('.build/define')
    .filter((name) => name.endsWith('.js'))
    .map((name) => `define/${name}`),
];

export default [
  ...[...later].map(([source, file]) => ({
    input: `.build/${source}`,
    treeshake: {moduleSideEffects: false},
    plugins: [
      ...(file.startsWith('views/') ? [sharing] : []),
      nodeResolve(),
      checkedImports,
      messagesByWords,
      plainProperties,
      literals(),
      shrink(),
    ],
    output: {file: `dist/${file}`, format: 'es', sourcemap: true},
  })),
  {
    input: '.build/embed/embed.js',
    treeshake: {moduleSideEffects: (id) => !id.includes('/@lit/localize/')},
    plugins: [
      nodeResolve({ignoreSideEffectsForRoot: true}),
      checkedImports,
      plainLit,
      messagesByWords,
      plainProperties,
      literals(),
      asciiOnly,
      shrink({ascii_only: true}),
    ],
    output: {file: 'dist/blue-heart.js', format: 'iife', intro: start, sourcemap: true},
  },
  {
    input: packageModules.map((path) => `.build/${path}`),
    external: /^(lit|@lit|parse5|qr$|node:)/,
    plugins: [plainProperties, literals(), types],
    output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: '.build', sourcemap: true},
  },
  {
    input: '.build/embed/frame/frame.js',
    plugins: [frame, shrink()],
    output: {file: 'dist/embed.js', format: 'iife'},
  },
  {
    input: ['builder', 'preview-page', 'example/example'].map((name) => `.build/builder/${name}.js`),
    plugins: [pages, nodeResolve(), shrink()],
    output: {dir: 'dist', format: 'es', entryFileNames: 'builder/[name].js', chunkFileNames: 'builder/[name].js'},
  },
];
