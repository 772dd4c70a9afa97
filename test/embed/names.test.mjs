// Names in the markup of a page, which shadow members of `document`, a form and the window (DOM clobbering), and names
// that a link, an attribute or a file of others brings.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import ts from 'typescript';
import {known} from '../content/known-contacts.mjs';
import {browser, site} from '../support/site-and-browser.mjs';
import {tags} from '../support/tags.mjs';

const script = '<script defer src="/dist/blue-heart.js"></script>';
const {phone: number, tel} = known.meldpunt;
const link = `<a href="${tel}">${number}</a>`;

/** Returns every name in a script of ours: members, destructured names and identifiers. */
function namesRead(file) {
  const names = new Set();
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) names.add(node.name.text);
    if (ts.isBindingElement(node)) names.add((node.propertyName ?? node.name).getText());
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return [...names].filter((name) => /^[a-z$_][\w$]*$/i.test(name));
}

const views = readdirSync('dist/views')
  .filter((file) => file.endsWith('.js'))
  .map((file) => `dist/views/${file}`);
const read = [...new Set(['dist/blue-heart.js', 'dist/partner-file.js', ...views].flatMap(namesRead))];
/** Names that lit reads, and names that some browsers lack. */
const others = [
  'host',
  'scripts',
  'currentScript',
  'defaultView',
  'litHtmlVersions',
  'reactiveElementVersions',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litPropertyMetadata',
  'ShadyCSS',
  'trustedTypes',
];
const names = [...new Set([...read, ...others])];

/** The kinds of markup that give a name to the document or the window. */
const shapes = {
  form: (name) => `<form name="${name}"></form>`,
  'a form with a field': (name) =>
    `<form name="${name}"><input name="href"><input name="src"><input name="parentNode"></form>`,
  image: (name) => `<img name="${name}" alt="">`,
  id: (name) =>
    `<a id="${name}" href="https://false.example/blue-heart.js" data-blue-heart-base="https://false.example/">x</a>`,
  'two of one id': (name) =>
    `<a id="${name}">x</a><a id="${name}" name="src" href="https://false.example/blue-heart.js">x</a>`,
  object: (name) => `<object id="${name}" data-blue-heart-base="https://false.example/"></object>`,
  embed: (name) => `<embed name="${name}">`,
  iframe: (name) => `<iframe name="${name}" hidden></iframe>`,
};
const field = (name) => `<input name="${name}">`;
function around(fields, within = tags) {
  const inside = within.map((tag) => `<${tag}>${link}</${tag}>`).join('');
  return `<form lang="fr">${fields}<div><span>${inside}</span></div><a href="#blue-heart=exit">x</a></form>`;
}
const plainTags = tags.map((tag) => `<${tag}>${link}</${tag}>`).join('');

let count = 0;
async function inTab(use) {
  const tab = await browser.tab();
  try {
    await use(tab);
  } finally {
    await tab.close();
  }
}

/** Returns what each tag shows, read from prototypes that names cannot shadow; false until all so many are there. */
function shown(expected = 0) {
  const root = Document.prototype.querySelectorAll;
  const all = [...root.call(document, '*')].filter((element) =>
    Reflect.get(Element.prototype, 'localName', element).startsWith('blue-heart-'),
  );
  const parts = all.map(({shadowRoot}) => shadowRoot?.querySelector('[part~=base]'));
  // Goes to a tag that waits, as a visitor would: its view comes when it is about to be seen.
  const waiting = all.find((tag, at) => !parts[at]);
  if (waiting) Element.prototype.scrollIntoView.call(waiting);
  const body = (tag) => tag.shadowRoot.querySelector('[part~=body]') ?? tag.shadowRoot.querySelector('[part~=action]');
  return (
    all.length >= expected &&
    parts.every(Boolean) &&
    all.every(body) && {
      tags: all.length,
      lang: [...new Set(parts.map(({lang}) => lang))].join(),
      text: all
        .map(({localName, shadowRoot}) => `${localName} ${shadowRoot.querySelector('[part~=base]').innerText}`)
        .join('\n'),
    }
  );
}

async function isWhole(tab, body, {lang = 'nl', count: expected = tags.length} = {}) {
  const path = `/page-${++count}`;
  // Allows two minutes for hundreds of frames.
  await tab.page.goto(site.page(path, body, {}, script), {waitUntil: 'domcontentloaded', timeout: 120_000});
  const {tags: found, lang: spoken, text} = await tab.until(shown, expected);
  assert.equal(found, expected);
  assert.equal(spoken, lang);
  assert.ok(text.includes(number));
  for (const words of text.split('\nblue-heart-'))
    if (/^(blue-heart-)?(helpline|safety|explainer|share|facts|materials)/.test(words))
      assert.ok(words.includes(number), words);
  assert.deepEqual(
    tab.asked.filter((address) => address.includes('false.example')),
    [],
  );
  assert.deepEqual(
    tab.said.filter((message) => message.includes('blue-heart') || message.startsWith('uncaught')),
    [],
  );
}

describe('names from markup', () => {
  test('are read out of the built script', () => {
    for (const name of [
      'createComment',
      'importNode',
      'currentScript',
      'baseURI',
      'adoptedStyleSheets',
      'parentNode',
      'getRootNode',
      'host',
      'localName',
    ])
      assert.ok(read.includes(name), name);
    assert.ok(names.length > 400, String(names.length));
  });

  for (const [shape, markup] of Object.entries(shapes)) {
    test(`all of them at once: ${shape}`, () => inTab((tab) => isWhole(tab, names.map(markup).join('') + plainTags)));
  }

  test('all of them at once: fields of the form around the tags', () =>
    inTab((tab) => isWhole(tab, around(names.map(field).join('')), {lang: 'fr', count: tags.length + 1})));

  // Tests each name alone too, because one that throws early hides the effect of others.
  test('each of those that the document, the window or a form has, in every kind of markup', {timeout: 600_000}, () =>
    inTab(async (tab) => {
      await tab.page.goto(site.page('/empty', '<form></form>'));
      const there = new Set(
        await tab.page.evaluate(
          (all) => all.filter((name) => name in document || name in document.forms[0] || name in globalThis),
          names,
        ),
      );
      const tried = [...names.filter((name) => there.has(name)), ...others];
      assert.ok(tried.length > 150, String(tried.length));
      const few = ['blue-heart-helpline-card', 'blue-heart-share'];
      for (const name of tried) {
        try {
          await isWhole(
            tab,
            Object.values(shapes)
              .map((markup) => markup(name))
              .join('') + around(field(name), few),
            {lang: 'fr', count: few.length + 1},
          );
        } catch (error) {
          throw new Error(`a name of ${name}: ${error.message}`, {cause: error});
        }
      }
    }),
  );
});

test('a base in the markup of a stranger brings in no file that was not built', () =>
  inTab(async (tab) => {
    const altered = `globalThis.altered = true;${readFileSync('dist/locales/uk.js', 'utf8')}`;
    site.answers.set('/dist/locales/uk.js', {body: altered, headers: {'access-control-allow-origin': '*'}});
    try {
      const card = `<blue-heart-helpline-card lang="uk">${link}</blue-heart-helpline-card>`;
      await tab.page.goto(site.page('/base', `<base href="${site.otherOrigin}/">${card}`, {}, script));
      await tab.until(() => globalThis.errors.length > 0);
      assert.ok(tab.asked.includes(`${site.otherOrigin}/dist/locales/uk.js`), tab.asked.join());
      assert.equal(await tab.page.evaluate(() => globalThis.altered), undefined);
      assert.ok((await tab.seen('blue-heart-helpline-card')).fallback);
    } finally {
      site.answers.delete('/dist/locales/uk.js');
    }
  }));

describe('names from strangers', () => {
  const strange = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

  test('in a link harm neither it nor another link or frame', () =>
    inTab(async (tab) => {
      const bad = strange.flatMap((name) => [
        `helpline-card&${name}=x`,
        name,
        `exit&lang=${name}`,
        `helpline-card&contacts=${name}`,
        `helpline-card&for=${name}`,
        `helpline-card&region=${name}`,
        `banner&variant=${name}`,
        `facts&only=${name}`,
        `helpline-card&languages=${name}`,
      ]);
      const links =
        bad.map((words) => `<p><a href="https://c.example/#blue-heart=${words}">x</a></p>`).join('') +
        strange
          .map(
            (name) => `<p><a href="/x" data-blue-heart="helpline-card" data-${name}="x" data-lang="${name}">x</a></p>`,
          )
          .join('');
      const svg = '<svg><a href="/x#blue-heart=helpline-card"><text>x</text></a></svg>';
      await tab.page.goto(
        site.page(
          '/links',
          `${svg}${links}<p id="own"><a href="https://www.stopmensenhandel.be" data-blue-heart="helpline-card">Hulp</a></p><iframe src="/dist/embed.html#tag=helpline-card&__proto__=x" height="100"></iframe><iframe src="/dist/embed.html#tag=__proto__&constructor=x" height="100"></iframe>`,
          {},
          script,
        ),
      );
      await tab.speaks('#own blue-heart-helpline-card', 'nl');
      await tab.until(() => [...document.querySelectorAll('iframe')].every((frame) => frame.clientHeight > 300));
      assert.equal(await tab.page.$$eval('blue-heart-helpline-card', ({length}) => length), strange.length * 6 + 1);
      assert.deepEqual(
        await tab.page.$$eval(
          'blue-heart-helpline-card, blue-heart-exit, blue-heart-banner, blue-heart-facts',
          (all) =>
            all.filter(({style, shadowRoot}) => style.length || !shadowRoot.querySelector('[part~=base], slot.room'))
              .length,
        ),
        0,
      );
      assert.deepEqual(
        tab.said.filter((message) => message.startsWith('uncaught')),
        [],
      );
    }));

  test('in the attributes of a tag, and in the file of a partner', () =>
    inTab(async (tab) => {
      const scene = (id) => ({
        id,
        title: `Title ${id}`,
        situation: 'A situation',
        indicators: [
          {text: 'one', signal: true, why: 'x'},
          {text: 'two', signal: false, why: 'y'},
        ],
      });
      site.answers.set('/scenes.json', {body: JSON.stringify({scenes: [scene('constructor'), scene('carwash')]})});
      site.answers.set('/contacts.json', {
        body: JSON.stringify({
          lang: 'constructor',
          contacts: [{id: 'constructor', name: 'toString', phone: '0470 00 00 00'}],
        }),
      });
      const attributes = [
        'lang',
        'variant',
        'for',
        'region',
        'contacts',
        'only',
        'languages',
        'heading-level',
        'audience',
        'kind',
        'exit',
        'shortcut',
        'limit',
        'show',
      ];
      const tagWith = (name) => (tag) =>
        `<${tag} ${attributes.map((attribute) => `${attribute}="${name}"`).join(' ')}>${link}</${tag}>`;
      const each = strange.map((name) => `<div>${tags.map(tagWith(name)).join('')}</div>`).join('');
      await tab.page.goto(
        site.page(
          '/attributes',
          `${each}<blue-heart-signal-quiz id="quiz" src="/scenes.json">${link}</blue-heart-signal-quiz>` +
            `<blue-heart-helpline-card id="card" src="/contacts.json"></blue-heart-helpline-card>`,
          {},
          script,
        ),
      );
      await tab.until(shown);
      await tab.until(
        () =>
          quiz.shadowRoot.textContent.includes('Title constructor') &&
          card.shadowRoot.textContent.includes('0470 00 00 00'),
      );
      assert.equal(
        await tab.page.$eval('#quiz', ({shadowRoot}) => shadowRoot.querySelectorAll('[part=picture] path').length),
        0,
      );
      assert.deepEqual(
        tab.said.filter((message) => /could not be shown|^uncaught/.test(message)),
        [],
      );
    }));

  test('in the fragment of the builder', () =>
    inTab(async (tab) => {
      for (const name of strange) {
        const keys = [
          'page',
          'purpose',
          'lang',
          'system',
          'form',
          'failed',
          'theme',
          'host',
          'scheme',
          'folder',
        ].concat([`a-${name}`, `c-${name}`, 'a-contacts', 'a-constructor', name]);
        await tab.page.goto(`${site.origin}/dist/index.html#${keys.map((key) => `${key}=${name}`).join('&')}`);
        await tab.page.reload();
        await tab.until(() =>
          Boolean(
            document
              .querySelector('#preview')
              ?.contentDocument?.querySelector('#place > *')
              ?.shadowRoot?.querySelector('[part~=base]'),
          ),
        );
      }
      assert.deepEqual(
        tab.said.filter((message) => message.startsWith('uncaught')),
        [],
      );
    }));
});
