// Checks by MDN's tables that the browsers at the lower edge have what the script and its views use. The lists here
// name the exceptions, which do no harm where they are missing.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import ts from 'typescript';
import {edge} from './edge.mjs';
import {installed} from './install.mjs';

const {api, css, javascript} = createRequire(installed)('@mdn/browser-compat-data');
const files = [
  'blue-heart.js',
  'embed.js',
  'partner-file.js',
  ...readdirSync('dist/views')
    .filter((name) => name.endsWith('.js'))
    .map((name) => `views/${name}`),
];
const sources = files.map((name) =>
  ts.createSourceFile(name, readFileSync(`dist/${name}`, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.JS),
);

/** The features that do no harm where a browser does not have them, each with the reason. */
const guarded = {
  checkVisibility: 'is-shown.ts asks for boxes instead',
  popover: 'a property like any other there; the box stays fixed to the window',
  showPopover: 'called only where it is there',
  hidePopover: 'called only where it is there',
  Segmenter: 'share/length.ts counts by an expression instead',
  canShare: 'called only where it is there',
  share: 'the button is shown only where it is there',
  trustedTypes: 'used only where it is there',
  createPolicy: 'used only where it is there',
  createHTML: 'a name in the policy',
  createScriptURL: 'used only where there is a policy',
  activeViewTransition: 'asked only where it is there',
  skipTransition: 'of a transition, where there is one',
  userActivation: 'where it is not there, the frame that has focus is asked',
  isActive: 'of a user activation, where it is there',
  segment: 'of a segmenter, where there is one',
  capture: 'an option of a listener',
  colorScheme: 'a style, as old as the property',
  insetInlineStart: 'a style, as old as the property',
  insetBlockStart: 'a style, as old as the property',
};

/** The members of our own objects, or of lit's, that have the same name as a feature of the platform. */
const ours = [
  'silent',
  'conditions',
  'number',
  'emptyScript',
  'properties',
  'element',
  'phone',
  'locale',
  'month',
  'day',
  'year',
  'level',
  'contacts',
  'icon',
  'messages',
  'sources',
  'since',
  'estimate',
  'font',
  'image',
  'ink',
  'mul',
  'toBase64',
  'first',
  'second',
  'address',
  'subject',
  'percent',
  'dpi',
  'tag',
  'retry',
  'fileName',
];

/** Returns the names of all members and globals in a source. */
function namesIn(source) {
  const names = new Set();
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    else if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function versionOf({support}, browser) {
  const [{version_added: added, flags}] = [support[browser]].flat();
  return flags ? Infinity : typeof added === 'string' ? Number.parseFloat(added.replace('≤', '')) : Infinity;
}
/** Returns whether all browsers at the edge have at least one of the features with a name. */
function isOldEnough(things) {
  return Object.entries(edge).every(([browser, version]) =>
    things.some(({__compat}) => versionOf(__compat, browser) <= version),
  );
}

function own(table, name) {
  return [name, `${name}_static`].flatMap((key) =>
    Object.hasOwn(table, key) && table[key].__compat ? [table[key]] : [],
  );
}
function platform(name) {
  return [
    ...own(api, name),
    ...Object.values(api).flatMap((one) => own(one, name)),
    ...own(javascript.builtins, name),
    ...Object.values(javascript.builtins).flatMap((one) => [
      ...own(one, name),
      ...Object.values(one).flatMap((inner) => (inner && typeof inner === 'object' ? own(inner, name) : [])),
    ]),
  ];
}

test('no script uses a feature that a browser at the lower edge does not have, unless it is guarded', () => {
  const names = new Set(sources.flatMap((source) => [...namesIn(source)]));
  const newer = [...names].filter((name) => name.length > 2 && platform(name).length && !isOldEnough(platform(name)));
  assert.ok(names.size > 300);
  assert.deepEqual(
    newer.filter((name) => !Object.hasOwn(guarded, name) && !ours.includes(name)),
    [],
  );
});

/** The features of styles that only improve the look. All colours that are computed stand in one `@supports`. */
const finery = {
  'text-wrap': 'a heading of uneven lines',
  'contain-intrinsic-inline-size': 'in @supports, with what needs it',
  'user-select': 'a host that forbids to select text is heard',
  'print-color-adjust': 'has its prefixed name beside it',
  'forced-color-adjust': 'only where the system forces colours',
  has: 'lines, widths and an outline beside what is checked anyway',
  'accent-color': 'what is ticked is ticked in the browser’s own colour',
  'content-visibility': 'for `::details-content`',
  'overscroll-behavior': 'what scrolls behind a dialog',
  size: 'of a page of paper',
  'details-content': 'folds.ts opens them before print',
};

test('no style uses such a feature, unless it only improves the look', () => {
  const styles = files.map((name) => readFileSync(`dist/${name}`, 'utf8')).join('\n');
  const found = new Map();
  for (const [, name] of styles.matchAll(/[{;]\s*([a-z][a-z-]+):(?!:)[^;{}]+(?=[;}])/g))
    found.set(name, own(css.properties, name));
  for (const [, name] of styles.matchAll(/::?([a-z][a-z-]+)(?=[\s.,:)>{[(+~])/g))
    if (!found.has(name)) found.set(name, own(css.selectors, name));
  const known = [...found].filter(([, things]) => things.length);
  assert.ok(known.length > 80, `${known.length} properties and selectors`);
  assert.deepEqual(
    known.filter(([name, things]) => !isOldEnough(things) && !Object.hasOwn(finery, name)).map(([name]) => name),
    [],
  );
  const outside = styles
    .replace(
      /@supports ?\(color: ?color\(from currentcolor xyz-d65 y y y\)\) and \(color: ?light-dark\([\s\S]*?\}\}/g,
      '',
    )
    // A colour with values of the code in it is for a canvas, which keeps the colour before it. No style has values.
    .replace(/`color-mix\(in srgb, ?\$\{\w+\}, ?\$\{\w+\}\)`/g, '');
  assert.doesNotMatch(outside, /light-dark\(|color-mix\(|\(from /);
});
