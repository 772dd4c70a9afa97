// Takes away each API of the platform that the script uses, one at a time: the number stays in sight, in the tag or in
// its fallback.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, test} from 'node:test';
import ts from 'typescript';
import {known} from '../content/known-contacts.mjs';
import {browser, site} from '../support/site-and-browser.mjs';
import {tags as all, viewedTags} from '../support/tags.mjs';

/** The tags with a view of their own that are tested: the others use the same APIs as `facts`. */
const viewed = ['blue-heart-signal-quiz', 'blue-heart-facts'];
const tags = all.filter((tag) => !viewedTags.includes(tag) || viewed.includes(tag));

/** The names of all members that the built script reads or destructures, and of all globals. */
const names = new Set();
function read(node) {
  if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
  else if (ts.isBindingElement(node)) names.add((node.propertyName ?? node.name).text);
  else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword)
    names.add(node.left.text);
  else if (
    ts.isIdentifier(node) &&
    node.text.length > 2 &&
    !ts.isPropertyAssignment(node.parent) &&
    !ts.isMethodDeclaration(node.parent)
  )
    names.add(node.text);
  ts.forEachChild(node, read);
}
read(ts.createSourceFile('blue-heart.js', readFileSync('dist/blue-heart.js', 'utf8'), ts.ScriptTarget.Latest, true));

/** The parts of JavaScript itself, which stay. */
const javascript = [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Symbol',
  'RegExp',
  'Promise',
  'Reflect',
  'Proxy',
  'JSON',
  'Math',
  'Error',
];

/**
 * Returns those of the names that the platform has, on a prototype, as a static member or as a global. What belongs to
 * JavaScript itself is left out, except `Intl`.
 */
function platformNames(candidates, javascript) {
  const language = new Set([
    ...javascript,
    'TypeError',
    'undefined',
    'NaN',
    'Infinity',
    'globalThis',
    'window',
    'document',
    'location',
    'top',
  ]);
  const holders = Object.getOwnPropertyNames(globalThis)
    .filter(
      (name) => /^[A-Z]/.test(name) && !language.has(name) && ['function', 'object'].includes(typeof globalThis[name]),
    )
    .flatMap((name) => [globalThis[name], globalThis[name]?.prototype])
    .filter(Boolean);
  const has = (object, name) => Object.getOwnPropertyDescriptor(object, name)?.configurable;
  return candidates.filter(
    (name) =>
      name !== 'constructor' &&
      name !== 'prototype' &&
      name !== 'name' &&
      name !== 'length' &&
      !language.has(name) &&
      (has(globalThis, name) || holders.some((holder) => has(holder, name))),
  );
}

/** Deletes a name wherever the platform has it. Runs before every script of a page. */
function takeAway(name, javascript) {
  const language = javascript.map((own) => globalThis[own]);
  for (const holder of Object.getOwnPropertyNames(globalThis)
    .filter((own) => /^[A-Z]/.test(own))
    .map((own) => globalThis[own])) {
    if (!holder || language.includes(holder)) continue;
    for (const object of [holder.prototype, holder])
      if (object && object !== Object.prototype) Reflect.deleteProperty(object, name);
  }
  Reflect.deleteProperty(globalThis, name);
}

/**
 * Returns the tags without a link in sight, or without what the quiz has instead. Runs in an isolated world, where no
 * API was taken away.
 */
function withoutLink(selector) {
  const inSight = (link) => link.getClientRects().length > 0 && getComputedStyle(link).visibility === 'visible';
  const everyLink = (tag) => [
    ...tag.querySelectorAll('a'),
    ...(tag.shadowRoot?.querySelectorAll(tag.localName === 'blue-heart-signal-quiz' ? '.filled' : 'a') ?? []),
  ];
  return [...document.querySelectorAll(selector)]
    .filter((tag) => !everyLink(tag).some(inSight))
    .map(({localName}) => localName);
}

describe('without an API that the script uses', () => {
  before(async () => {
    const children = tags
      .map((tag) => `<${tag}><a href="${known.meldpunt.tel}">${known.meldpunt.phone}</a></${tag}>`)
      .join('');
    site.answers.set('/without', ({url}) => {
      const name = new URL(url, site.origin).searchParams.get('name');
      return {
        body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Test page</title>
          <script>(${takeAway})(${JSON.stringify(name)}, ${JSON.stringify(javascript)})</script>
          <script defer src="/dist/blue-heart.js"></script>${children}</html>`,
      };
    });
  });

  test('every tag shows a link, of its own or of its children', async () => {
    const first = await browser.tab();
    const left = (await first.page.evaluate(platformNames, [...names], javascript)).sort();
    await first.close();
    assert.ok(left.length > 120, `${left.length} names`);
    for (const known of [
      'attachShadow',
      'MutationObserver',
      'createElement',
      'adoptedStyleSheets',
      'append',
      'checkVisibility',
      'IntersectionObserver',
    ])
      assert.ok(left.includes(known), known);
    const failed = {};
    let number = left.length;
    const lanes = Array.from({length: 3}, async () => {
      const context = await browser.browser.createBrowserContext();
      const page = await context.newPage();
      const session = await page.createCDPSession();
      const {frameTree} = await session.send('Page.getFrameTree');
      for (let name = left.pop(); name; name = left.pop()) {
        await page.goto(`${site.origin}/without?name=${name}`);
        await new Promise((done) => setTimeout(done, 100));
        const {executionContextId: contextId} = await session.send('Page.createIsolatedWorld', {
          frameId: frameTree.frame.id,
        });
        const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
          contextId,
          returnByValue: true,
          expression: `(${withoutLink})(${JSON.stringify(tags.join())})`,
        });
        if (exceptionDetails) throw new Error(`${name}: ${exceptionDetails.exception.description}`);
        if (result.value.length) failed[name] = result.value.join(' ');
        number--;
      }
      await context.close();
    });
    await Promise.all(lanes);
    assert.equal(number, 0);
    assert.deepEqual(failed, {});
  });
});
