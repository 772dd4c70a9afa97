// Who may import whom: arrows point down, elements never import one another, nothing goes in a circle.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';

/** For each layer, the layers and packages that it may import besides itself. */
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
  builder: ['static', 'foundation', 'localization', 'content', 'lit'],
  generated: ['ajv', '@lit/localize'],
};

const files = readdirSync('src', {recursive: true}).filter(
  (path) => path.endsWith('.ts') && !path.startsWith('generated/'),
);

const imports = files.flatMap((from) =>
  ts
    .preProcessFile(readFileSync(join('src', from), 'utf8'), true, true)
    .importedFiles.map(({fileName}) => ({
      from,
      to: fileName.startsWith('.') ? normalize(join(dirname(from), fileName)).replace(/\.js$/, '.ts') : fileName,
      own: fileName.startsWith('.'),
    })),
);

const layerOf = (path) => path.split('/')[0];
const packageOf = (name) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const tagOf = (path) => path.split('/')[1];

test('there is something to look at', () => {
  assert.ok(imports.length > 100);
  for (const {from} of imports) assert.ok(allowed[layerOf(from)], `${from} is in no known layer`);
});

test('every import points down', () => {
  for (const {from, to, own} of imports) {
    const target = own ? layerOf(to) : packageOf(to);
    if (own && target === layerOf(from)) continue;
    assert.ok(allowed[layerOf(from)].includes(target), `${from} may not import ${to}`);
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

test('no file imports itself by way of others', () => {
  const next = new Map(
    files.map((file) => [file, imports.filter(({from, own}) => own && from === file).map(({to}) => to)]),
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
