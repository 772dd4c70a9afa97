// Checks which layer imports which: arrows point down, elements never import one another, and there is no cycle.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';

/** The layers, files and packages that each layer may import besides itself. */
const allowed = {
  'index.ts': ['elements', 'foundation'],
  embed: ['define', 'foundation', 'localization', 'content', 'lit', '@lit/localize'],
  static: [
    'define',
    'elements',
    'foundation',
    'content',
    'localization',
    'lit',
    '@lit/localize',
    '@lit-labs/ssr',
    'parse5',
    'node:stream',
    'node:util',
  ],
  define: ['elements'],
  elements: ['sheet', 'foundation', 'localization', 'generated', 'content', 'lit', '@lit/localize', 'qr'],
  sheet: ['foundation', 'localization', 'content', 'lit'],
  foundation: ['localization', 'content', 'generated', 'lit', '@lit/localize'],
  localization: ['generated', '@lit/localize'],
  content: ['@lit/localize'],
  builder: [
    'define/tags.ts',
    'static',
    'foundation',
    'localization',
    'generated',
    'content',
    'lit',
    '@lit/localize',
    'culori',
    'content-security-policy-parser',
  ],
  generated: ['ajv', '@lit/localize'],
};

const files = readdirSync('src', {recursive: true}).filter(
  (path) => path.endsWith('.ts') && !path.startsWith('generated/'),
);

const imports = files.flatMap((from) => {
  const code = readFileSync(join('src', from), 'utf8');
  const typesFrom = ts
    .createSourceFile(from, code, ts.ScriptTarget.Latest)
    .statements.filter((statement) => ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly)
    .map(({moduleSpecifier}) => moduleSpecifier.text);
  return ts.preProcessFile(code, true, true).importedFiles.map(({fileName}) => ({
    from,
    to: fileName.startsWith('.') ? normalize(join(dirname(from), fileName)).replace(/\.js$/, '.ts') : fileName,
    own: fileName.startsWith('.'),
    onlyTypes: typesFrom.includes(fileName),
  }));
});

const layerOf = (path) => path.split('/')[0];
function packageOf(name) {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
const tagOf = (path) => path.split('/')[1];

test('there are imports to check', () => {
  assert.ok(imports.length > 100);
  for (const {from} of imports) assert.ok(allowed[layerOf(from)], `${from} is in no known layer`);
});

test('every import points down', () => {
  for (const {from, to, own} of imports) {
    const target = own ? layerOf(to) : packageOf(to);
    if (own && target === layerOf(from)) continue;
    const may = allowed[layerOf(from)];
    assert.ok(may.includes(target) || may.includes(to), `${from} may not import ${to}`);
  }
});

test('no element imports another element', () => {
  for (const {from, to, own} of imports) {
    if (own && layerOf(from) === 'elements' && layerOf(to) === 'elements')
      assert.equal(tagOf(to), tagOf(from), `${from} may not import ${to}`);
  }
});

test('content imports nothing but types from packages', () => {
  for (const path of files.filter((file) => layerOf(file) === 'content')) {
    const code = readFileSync(join('src', path), 'utf8');
    for (const [statement] of code.matchAll(/^import .* from '[^.].*$/gm))
      assert.match(statement, /^import type /, path);
  }
});

/** Returns whether an import is only of types in the same folder: it does not exist when the script runs. */
const isFree = ({from, to, onlyTypes}) => onlyTypes && dirname(from) === dirname(to) && layerOf(from) === 'elements';

test('no file imports itself through others', () => {
  const next = new Map(
    files.map((file) => [
      file,
      imports.filter((one) => one.own && one.from === file && !isFree(one)).map(({to}) => to),
    ]),
  );
  const seen = new Set();
  const walk = (file, path) => {
    assert.ok(!path.includes(file), `a circle: ${[...path, file].join(' → ')}`);
    if (seen.has(file)) return;
    for (const other of next.get(file) ?? []) walk(other, [...path, file]);
    seen.add(file);
  };
  for (const file of files) walk(file, []);
});

/** The document with the picture and the table, which must say what this file checks. */
const architecture = readFileSync('docs/contributing/architecture.md', 'utf8');
const layers = Object.keys(allowed);
const layersBelow = (layer) => allowed[layer].filter((name) => layers.includes(name));

/** Returns whether a layer is reached from another one through a third. */
function byWayOfOthers(from, to) {
  return layersBelow(from).some(
    (other) => other !== to && (layersBelow(other).includes(to) || byWayOfOthers(other, to)),
  );
}

test('the picture of the layers has these arrows, without those that follow from others', () => {
  const arrows = layers.flatMap((from) =>
    layersBelow(from)
      .filter((to) => !byWayOfOthers(from, to))
      .map((to) => `${from} --> ${to}`),
  );
  const [, picture] = /^```mermaid\n([^]*?)^```$/m.exec(architecture);
  const drawn = [...picture.matchAll(/^ *([\w.]+) --> ([\w.]+)$/gm)].map(([, from, to]) => `${from} --> ${to}`);
  assert.deepEqual(drawn.sort(), arrows.sort());
});

test('the table of the layers says what each may import', () => {
  const rows = [...architecture.matchAll(/^\| `([\w.]+)` \| [^|]+ \| ([^|]*) \|$/gm)];
  const told = rows.map(([, layer, names]) => [
    layer,
    [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name).sort(),
  ]);
  assert.deepEqual(
    Object.fromEntries(told),
    Object.fromEntries(layers.map((layer) => [layer, [...allowed[layer]].sort()])),
  );
});

test('each layer is a folder or a file of src, and each folder with TypeScript a layer', () => {
  const folders = files.filter((path) => !path.endsWith('.d.ts')).map(layerOf);
  assert.deepEqual([...new Set([...folders, 'generated'])].sort(), layers.sort());
});
