// Runs each of our rollup plugins on a few lines, and checks what comes out.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {asciiOnly} from '../../scripts/plugins/ascii-only.mjs';
import {checkedImports} from '../../scripts/plugins/checked-imports.mjs';
import {cssSpaces} from '../../scripts/plugins/css-spaces.mjs';
import {leanLit, leanUse} from '../../scripts/plugins/lean-lit.mjs';
import {knownHashes} from '../../scripts/plugins/known-hashes.mjs';
import {messagesByWords} from '../../scripts/plugins/messages-by-words.mjs';
import {plainLit} from '../../scripts/plugins/plain-lit.mjs';
import {plainProperties} from '../../scripts/plugins/plain-properties.mjs';
import {privateNames} from '../../scripts/plugins/private-names.mjs';
import {sharedInPlace, sharedWithViews} from '../../scripts/plugins/shared-with-views.mjs';

/** The part of rollup's plugin context that our plugins use. */
const rollup = {
  parse: parseAst,
  error(message) {
    throw new Error(message);
  },
};

function transform(plugin, code, id = '/built/elements/quiz/quiz.js') {
  return plugin.transform.call(rollup, code, id)?.code ?? code;
}
const renderChunk = (plugin, code) => plugin.renderChunk.call(rollup, code)?.code ?? code;

describe('checked imports', () => {
  const plugin = checkedImports({
    folder: '/built',
    loaders: {loadModule: '/built/embed/load-module.js', hashAt: '/built/embed/hashes.js'},
    loaderOf: (module) =>
      module === '/built/content/figures.js'
        ? {loader: 'loadModule', file: 'figures.js', integrity: 'hashAt(1)', uses: ['hashAt']}
        : undefined,
  });

  test('load what an import names, with its hash', () => {
    const code = transform(plugin, "const all = await import('../../content/figures.js');");
    assert.equal(
      code,
      [
        "import {loadModule} from '../../embed/load-module.js';",
        "import {hashAt} from '../../embed/hashes.js';",
        "const all = await loadModule('figures.js', hashAt(1));",
      ].join('\n'),
    );
  });

  test('leave a computed address as it is, and text that looks like an import', () => {
    for (const code of ['await import(url);', 'const text = "import(\'../a.js\')";'])
      assert.equal(transform(plugin, code), code);
  });

  test('fail where nothing is built for an import', () => {
    assert.throws(
      () => transform(plugin, "import('./missing.js');"),
      /nothing is built for import\('\.\/missing\.js'\)/,
    );
  });
});

describe('known hashes', () => {
  const of = (letter) => `sha256-${letter.repeat(43)}=`;
  const plugin = (integrity) =>
    knownHashes({
      hashes: '/built/embed/hashes.js',
      list: '/built/generated/locale-modules.js',
      loader: '/built/embed/load-view.js',
      locales: ['fr', 'zh-Hans'],
      files: ['locales/fr.js', 'locales/zh-Hans.js', 'views/facts.js'],
      integrity,
    });
  const load = (id, integrity = (file) => of(file.at(-4))) => plugin(integrity).load.call(rollup, id);

  test('find the hash of each file by its place', () => {
    const {hashAt} = new Function(
      load('/built/embed/hashes.js').replace('export const hashAt', 'const hashAt') + 'return {hashAt};',
    )();
    assert.deepEqual([0, 1, 2].map(hashAt), [of('r'), of('s'), of('s')]);
  });

  test('bring each language with its hash', () => {
    const code = load('/built/generated/locale-modules.js').replace(/^import.*$/gm, '');
    const modules = new Function(
      'loadView',
      'hashAt',
      `${code.replace('export const', 'const')} return localeModules;`,
    )(
      (...given) => given,
      (at) => at,
    );
    assert.deepEqual(Object.keys(modules), ['fr', 'zh-Hans']);
    assert.deepEqual(modules['zh-Hans'](), ['locales/zh-Hans.js', 1]);
  });

  test('are a module that no file holds, and leave others alone', () => {
    const {resolveId} = plugin(of);
    assert.equal(resolveId('../embed/hashes.js', '/built/generated/locale-modules.js'), '/built/embed/hashes.js');
    assert.equal(resolveId('./base.js', '/built/embed/load-module.js'), null);
    assert.equal(load('/built/embed/base.js'), null);
  });

  test('fail for another kind of hash', () => {
    assert.throws(() => load('/built/embed/hashes.js', () => 'sha384-x='), /another kind of hash/);
  });
});

describe('plain lit', () => {
  const id = '/node_modules/lit-html/lit-html.js';
  const plugin = () => plainLit({page: '/built/foundation/plain.js'});
  /** The lines of lit, as npm ships it, with each name of the page that it reads or writes. */
  const lines = {
    'const d=document,walker=d.createTreeWalker(d,129);': 'const d=document,walker=page.createTreeWalker(d,129);',
    'const copy=(t?.creationScope??document).importNode(i,!0);': 'const copy=(page).importNode(i,!0);',
    'const e=s?s.createPolicy("lit-html",{}):void 0;': 'const e=blueHeartPolicy;',
    '(t.litHtmlVersions??=[]).push("3");': 'undefined;',
    'Symbol.metadata??=Symbol("metadata");': 'undefined;',
    'const s=t.trustedTypes,p=t.litHtmlPolyfillSupport,y=t.ShadyCSS;': 'const s=undefined,p=undefined,y=undefined;',
  };

  for (const [line, plain] of Object.entries(lines))
    test(`${line} becomes ${plain}`, () => {
      assert.equal(transform(plugin(), line, id).replace(/^import \{page\}[^;]*;/, ''), plain);
    });

  test('imports the object that replaces the document', () => {
    assert.match(
      transform(plugin(), 'document.createComment("");', id),
      /^import \{page\} from '[./]*\/built\/foundation\/plain\.js';page\.createComment\(""\);$/,
    );
  });

  test('leaves the code of others alone', () => {
    for (const other of ['/built/foundation/plain.js', '/node_modules/qr/index.js'])
      assert.equal(transform(plugin(), 'document.createTextNode("");', other), 'document.createTextNode("");');
  });

  test('fails where a rule finds nothing in lit, and where lit reads another name of the window', () => {
    const whole = plugin();
    for (const line of Object.keys(lines).slice(1)) transform(whole, line, id);
    assert.throws(() => renderChunk(whole, ''), /lit has changed, nothing is found for: maker/);
    transform(whole, Object.keys(lines)[0], id);
    assert.equal(renderChunk(whole, 'a.trustedTypes;'), 'a.trustedTypes;');
    assert.throws(() => renderChunk(whole, 'litPropertyMetadata.get(a);'), /lit reads litPropertyMetadata/);
  });
});

describe('plain properties', () => {
  const plugin = plainProperties({folder: '/built', path: '/built/foundation/properties.js'});

  test('write out the decorators', () => {
    const code = `import { __decorate } from "tslib";
import { property, state } from 'lit/decorators.js';
class Quiz { }
__decorate([ property(oneOf(['a', 'b'])) ], Quiz.prototype, "variant", void 0);
__decorate([ property() ], Quiz.prototype, "partner", void 0);
__decorate([ state() ], Quiz.prototype, "index", void 0);`;
    const plain = transform(plugin, code);
    assert.match(
      plain,
      /^\nimport \{internal, properties\} from '\.\.\/\.\.\/foundation\/properties\.js';\nclass Quiz/,
    );
    assert.match(plain, /properties\(Quiz, \{variant: oneOf\(\['a', 'b'\]\), partner: \{\}, index: internal\}\);$/);
    assert.doesNotMatch(plain, /__decorate|tslib/);
  });

  test('refuse another decorator', () => {
    assert.throws(
      () => transform(plugin, '__decorate([ query("a") ], Quiz.prototype, "link", void 0);'),
      /link has a decorator other than/,
    );
  });
});

describe('shared with views', () => {
  const folder = mkdtempSync(join(tmpdir(), 'blue-heart-plugins-'));
  after(() => rmSync(folder, {recursive: true}));
  const path = join(folder, 'shared.js');
  writeFileSync(path, "export {html, nothing} from 'lit';\nexport {heading} from './heading.js';\n");
  const plugin = sharedWithViews(path);

  test('takes from the script what views share with it', () => {
    assert.deepEqual(plugin.resolveId('lit', path), {id: 'shared', external: true});
    assert.deepEqual(plugin.resolveId('./heading.js', path), {id: 'shared', external: true});
    assert.equal(plugin.resolveId('qr', path), null);
  });

  test('makes a view a function of it', () => {
    const code = renderChunk(
      plugin,
      "import {html as h, heading} from 'shared';\nclass View {}\nexport {View as view};",
    );
    assert.equal(
      code,
      `export default (shared) => {
const {0: h, 2: heading} = shared();
class View {}
return {view: View};
};`,
    );
  });

  test('fails where a view asks for what is not shared', () => {
    assert.throws(() => renderChunk(plugin, "import {svg} from 'shared';"), /does not share svg/);
  });

  test('makes it a list in the script, in the same order, that is made when it is asked for', () => {
    const script = sharedInPlace(path);
    assert.equal(
      transform(script, readFileSync(path, 'utf8'), path),
      "import {html, nothing} from 'lit';\nimport {heading} from './heading.js';\n\n" +
        'export default () => [html, nothing, heading];\n',
    );
    assert.equal(transform(script, "import * as all from '../shared.js';"), "import all from '../shared.js';");
    assert.equal(transform(script, "import * as all from '../other.js';"), "import * as all from '../other.js';");
  });
});

test('each letter of a template that is not ASCII is an escape, and the text is the same', () => {
  const code = renderChunk(asciiOnly, 'tag`é ${1}✓😀`');
  assert.equal(code, 'tag`\\u00e9 ${1}\\u2713\\ud83d\\ude00`');
  assert.deepEqual([...new Function('tag', `return ${code}`)((strings) => strings)], ['é ', '✓😀']);
});

describe('messages by words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'));
  after(() => rmSync(folder, {recursive: true}));
  writeFileSync(
    join(folder, 'all.js'),
    "msg('Dag', {id: 'a.day'}); msg('Kind', {id: 'a.child'}); msg('Kind', {id: 'b.child'}); " +
      "msg(str`Bel ${who}`, {id: 'a.call'}); msg('Dag', {id: 'view.day'}); msg('Nacht', {id: 'view.night'});",
  );
  const keyOf = (text) => (typeof text === 'string' ? text : text.strings.join('|')).toUpperCase();
  const plugin = messagesByWords({folder, keyOf, viewIds: ['view.day', 'view.night']});
  const inFolder = (code, path = 'tag.js') => transform(plugin, code, join(folder, path));

  test('leave out an id, but not where two messages have the same words', () => {
    assert.equal(inFolder("msg('Dag', {id: 'a.day'})"), "msg('Dag')");
    assert.equal(inFolder("this.msg(str`Bel ${who}`, {id: 'a.call'})"), 'this.msg(str`Bel ${who}`)');
    assert.equal(inFolder("msg('Kind', {id: 'a.child'})"), "msg('Kind', {id: 'a.child'})");
  });

  test('leave other calls as they are', () => {
    for (const code of ["make('div', {id: 'title'})", "f('Dag', {id})", "f(dag, {id: 'a.day'})", "({id: 'a.day'})"])
      assert.equal(inFolder(code), code);
  });

  test('give a language the same keys', () => {
    assert.equal(
      inFolder("t = {'a.day': 'Bonjour', 'a.child': 'Enfant', 'a.call': 1}", '/generated/locales/fr.js'),
      "t = {\"DAG\": 'Bonjour', 'a.child': 'Enfant', \"BEL |\": 1}",
    );
  });

  test('find a message of a view by its place, also where another has the same words', () => {
    assert.equal(inFolder("msg('Dag', {id: 'view.day'})"), "msg('Dag', {id: 0})");
    assert.equal(inFolder("msg('Nacht', {id: 'view.night'})"), "msg('Nacht', {id: 1})");
    const path = '/generated/locales/views/fr.js';
    assert.equal(inFolder("t = {'view.day': 'Jour', 'view.night': f`${0}`}", path), "t = ['Jour', f`${0}`]");
  });

  test('fail where a language has the messages of the views in another order', () => {
    const path = '/generated/locales/views/fr.js';
    assert.throws(() => inFolder("t = {'view.night': 'Nuit', 'view.day': 'Jour'}", path), /in another order/);
    assert.throws(() => inFolder("t = {'view.day': 'Jour'}", path), /other messages/);
  });
});

describe('lean lit', () => {
  const path = '/node_modules/lit-html/lit-html.js';
  const lit = readFileSync(`node_modules/lit-html/lit-html.js`, 'utf8');

  test('leaves out what no tag uses', () => {
    const code = transform(leanLit(), lit, path);
    assert.ok(lit.includes('.passive') && !code.includes('.passive'));
    assert.ok(code.length < lit.length);
  });

  test('fails where lit has changed', () => {
    assert.throws(() => transform(leanLit(), lit.replace('new R(e,this)', 'new R(e)'), path), /lit has changed/);
    assert.throws(() => renderChunk(leanLit(), lit), /nothing is found for/);
  });

  test('fails where a module of ours uses what is left out', () => {
    const use = (code) => transform(leanUse({folder: '/built'}), code);
    for (const code of [
      'class A { updated() {} }',
      "createProperty('a', {reflect: true});",
      "import {live} from 'lit/directives/live.js';",
      'html`<p><!-- a --></p>`',
      'html`<textarea>${a}</textarea>`',
      'html`<svg><title lang="nl">a ${b}</title></svg>`',
    ])
      assert.throws(() => use(code), /is left out/, code);
    for (const code of [
      "import {keyed} from 'lit/directives/keyed.js';",
      'html`<textarea .value=${a}></textarea>${b}`',
    ])
      assert.equal(use(code), code);
  });
});

test('css spaces put a style on one line, and change no other text', () => {
  assert.equal(
    transform(cssSpaces, 'a = css `a {\n  color: rgb(\n    1\n 2\n  );\n}`; b = html`<p>\n</p>`;'),
    'a = css `a { color: rgb(1 2); }`; b = html`<p>\n</p>`;',
  );
  assert.throws(() => transform(cssSpaces, 'a = css`a { left: ${x} }`;'), /has a value in it/);
});

test('private names are the same letters in every class, and nothing else changes', async () => {
  const {code, map} = await privateNames.renderChunk(
    'class Card { #heading = "é"; get text() { return this.#heading; } }\n' +
      'class Quiz { #question = "è"; get text() { return this.#question; } }\n' +
      'export {Card, Quiz};',
  );
  assert.equal(new Set(code.match(/#\w+/g)).size, 1, code);
  assert.match(code, /"é"/);
  assert.equal(JSON.parse(map).version, 3);
  const {Card, Quiz} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  assert.deepEqual([new Card().text, new Quiz().text], ['é', 'è']);
});
