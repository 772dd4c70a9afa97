// What the prerender function makes of a page, and the command around it. How the result looks is tested in
// test/static/prerendered.test.mjs.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {parse} from 'parse5';
import {prerender} from 'blue-heart-elements/prerender';
import {languagesOf} from '../../dist/static/languages-of.js';
import {known} from '../content/known-contacts.mjs';
import {essentials, whole} from '../support/messages.mjs';
import {tags} from '../support/tags.mjs';

const rootsIn = (html) => [...html.matchAll(/<template shadowrootmode="open">.*?<\/template>/gs)].map(([root]) => root);
const withoutRoots = (html) => html.replace(/<template shadowrootmode="open">.*?<\/template>/gs, '');
const langOf = (root) => /part=base[^>]* lang="([^"]*)" dir="(?:ltr|rtl)"/.exec(root)[1];
async function oneRoot(page, options) {
  const roots = rootsIn((await prerender(page, options)).html);
  assert.equal(roots.length, 1);
  return roots[0];
}

let warned;
const {warn} = console;
beforeEach(() => {
  warned = [];
  console.warn = (message) => warned.push(message);
});
afterEach(() => {
  console.warn = warn;
});

/** Letters that a text in a language has, where it is not written in Latin. */
const letters = {
  uk: /\p{Script=Cyrillic}{4}/u,
  ru: /\p{Script=Cyrillic}{4}/u,
  bg: /\p{Script=Cyrillic}{4}/u,
  ar: /\p{Script=Arabic}{4}/u,
  'zh-Hans': /\p{Script=Han}{4}/u,
};
/** Returns the sentences of several words in the markup of a tag. */
function sentences(root) {
  return root
    .replace(/<style>.*?<\/style>|<svg.*?<\/svg>/gs, '')
    .split(/<[^>]*>/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.split(' ').filter((word) => /\p{L}{2}/u.test(word)).length > 2);
}

describe('every tag', () => {
  test('is known by its name', () => assert.ok(tags.length >= 5));

  for (const locale of whole) {
    test(`is whole in ${locale}, and nothing in it is only for hydration`, async () => {
      const {html} = await prerender(`<html lang="${locale}">${tags.map((tag) => `<${tag}></${tag}>`).join('')}`);
      const roots = rootsIn(html);
      assert.equal(roots.length, tags.length);
      for (const root of roots) {
        assert.equal(langOf(root), locale);
        assert.doesNotMatch(root, /<!--|<\?| style=|\bchecked="?false|undefined|\[object/);
        assert.match(root, letters[locale] ?? /[a-z]{4}/);
      }
      assert.deepEqual(warned, []);
    });
  }

  test('the languages differ', async () => {
    for (const tag of tags) {
      const roots = await Promise.all(whole.map((locale) => oneRoot(`<${tag} lang="${locale}"></${tag}>`)));
      assert.equal(new Set(roots.map((root) => root.replaceAll(/ (lang|value)="[^"]*"/g, ''))).size, whole.length, tag);
    }
  });

  test('mixes no Dutch into another language', async () => {
    for (const tag of tags) {
      const dutch = sentences(await oneRoot(`<${tag} lang="nl"></${tag}>`));
      for (const locale of whole.filter((code) => code !== 'nl')) {
        const mixed = sentences(await oneRoot(`<${tag} lang="${locale}"></${tag}>`)).filter(
          (line) => dutch.includes(line) && !(locale === 'en' && line.startsWith('Open in ')),
        );
        assert.deepEqual(mixed, [], `${tag} ${locale}`);
      }
    }
  });

  test('speaks the languages that the fallback and the builder know of', () => {
    for (const tag of tags) assert.deepEqual(customElements.get(tag).prototype.spoken, languagesOf(tag), tag);
  });

  test('with the first things speaks the languages of the essentials, and the others Dutch there', async () => {
    const first = ['blue-heart-report-button', 'blue-heart-helpline-card', 'blue-heart-exit'];
    for (const locale of essentials)
      for (const tag of tags)
        assert.equal(langOf(await oneRoot(`<${tag} lang="${locale}"></${tag}>`)), first.includes(tag) ? locale : 'nl');
  });

  test('the language menu says which language is shown', async () => {
    const root = await oneRoot('<blue-heart-helpline-card lang="fr"></blue-heart-helpline-card>');
    assert.deepEqual(
      [...root.matchAll(/<option value="(\w+)"[^>]* selected/g)].map(([, code]) => code),
      ['fr'],
    );
  });

  test('attributes are taken from the page, and their values are escaped', async () => {
    const root = await oneRoot(
      '<blue-heart-banner variant="helpline" heading-level="4" ' +
        'partner="&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;zonen&quot;"></blue-heart-banner>',
    );
    assert.match(root, new RegExp(`href="${known.meldpunt.tel.replace('+', '\\+')}"`));
    assert.match(root, /<h4 part=heading/);
    assert.match(root, /&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;zonen&quot;/);
  });

  test('a value that is not allowed is reported as in a browser, and the default is used', async () => {
    const root = await oneRoot(
      '<blue-heart-helpline-card for="everyone" region="brussels" ' +
        'src="javascript:alert(1)"></blue-heart-helpline-card>',
    );
    assert.deepEqual(
      warned.map((message) => message.split(':')[0]),
      ['<blue-heart-helpline-card> for="everyone"', '<blue-heart-helpline-card> src="javascript'],
    );
    assert.match(root, /PAG-ASA/);
    assert.doesNotMatch(root, /Payoke/);
  });

  test('a navigator of the server does not set the language', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    const page = '<blue-heart-helpline-card></blue-heart-helpline-card>';
    const expected = await oneRoot(page);
    Object.defineProperty(globalThis, 'navigator', {value: {languages: ['fr']}, configurable: true});
    try {
      assert.equal(await oneRoot(page), expected);
      assert.equal(langOf(await oneRoot('<html lang="tlh"><blue-heart-exit></blue-heart-exit>')), 'nl');
    } finally {
      if (own) Object.defineProperty(globalThis, 'navigator', own);
      else delete globalThis.navigator;
    }
  });
});

describe('the language of a tag', () => {
  const exit = (attributes = '') => `<blue-heart-exit ${attributes}></blue-heart-exit>`;
  for (const [where, page, lang] of [
    ['its own', `<html lang="fr"><div lang="de">${exit('lang="uk"')}</div>`, 'uk'],
    ['the closest ancestor', `<html lang="fr"><div lang="de"><p>${exit()}</p></div>`, 'de'],
    ['the page', `<!doctype html><html lang="fr"><body>${exit()}`, 'fr'],
    ['Dutch where none is named', exit(), 'nl'],
    ['Dutch where it is not shipped', `<html lang="tlh">${exit()}`, 'nl'],
    ['the shipped one of a region', `<html lang="nl-BE"><div lang="fr_BE">${exit()}</div>`, 'fr'],
    ['the next one out where it is empty', `<html lang="fr"><div lang="">${exit('lang')}</div>`, 'fr'],
    [
      'that of a component around it',
      `<html lang="fr"><x-app lang="de"><template shadowrootmode="open">${exit()}</template></x-app>`,
      'de',
    ],
  ]) {
    test(`${where}: ${lang}`, async () => {
      const {html} = await prerender(page);
      assert.deepEqual(
        [...html.matchAll(/part=base[^>]* lang="([^"]*)"/g)].map(([, found]) => found),
        [lang],
      );
    });
  }
});

describe('a page', () => {
  const card = '<blue-heart-helpline-card></blue-heart-helpline-card>';
  const pages = {
    'as they are':
      `<!DOCTYPE html>\r\n<HTML lang=nl>\r\n<title>𝔊ent 😀 &amp; co</title>\r\n<p>Één<p>twee\r\n` +
      `<BLUE-HEART-BANNER\r\n  Variant='compact'  data-x=1>\r\n` +
      `<a href=tel:112>112</a></BLUE-HEART-BANNER>\r\n<table><tr><td>${card}</table>\n<blue-heart-exit/></p>`,
    'a fragment': `  ${card}tail`,
    'with a byte order mark': `\ufeff<!doctype html>${card}`,
    'that is cut off': `<p>x<blue-heart-exit><a href="https://example.org"`,
    'with a tag in noscript': `<body><noscript>${card}</noscript>`,
    'without a tag of ours': '<p>Nothing here</p>\n',
    'that is empty': '',
  };
  for (const [name, page] of Object.entries(pages)) {
    test(`${name}: every other byte stays`, async () => {
      const {html} = await prerender(page);
      assert.equal(withoutRoots(html), page);
      assert.equal(rootsIn(html).length, (page.match(/<blue-heart-/gi) ?? []).length);
    });

    test(`${name}: filling it twice gives the same`, async () => {
      const {html} = await prerender(page);
      assert.equal((await prerender(html)).html, html);
    });
  }

  test('the root comes right after the start tag', async () => {
    const {html} = await prerender(
      '<blue-heart-exit shortcut="off"><a href="https://example.org">x</a></blue-heart-exit>',
    );
    assert.match(
      html,
      /^<blue-heart-exit shortcut="off"><template shadowrootmode="open">[^]*<\/template><a href="https:\/\/example.org">x<\/a><\/blue-heart-exit>$/,
    );
  });

  test('an earlier root is made anew, wherever it stands and whatever is in it', async () => {
    const old =
      '<blue-heart-exit lang="fr">\n<template shadowrootmode="open"><b>old</b>' +
      '<blue-heart-banner></blue-heart-banner></template>text</blue-heart-exit>';
    const {html} = await prerender(old);
    assert.equal(html, (await prerender('<blue-heart-exit lang="fr">\ntext</blue-heart-exit>')).html);
  });

  test('linked styles take the place of inline ones, and the other way round', async () => {
    const inline = await prerender(card);
    const link = await prerender(inline.html, {styles: 'link', base: '/x/'});
    assert.equal(link.html, (await prerender(card, {styles: 'link', base: '/x/'})).html);
    assert.equal((await prerender(link.html)).html, inline.html);
  });

  test('tags inside others, also in another component, are filled', async () => {
    const {html} = await prerender(
      `<x-app><template shadowrootmode="open"><main>${card}</main></template></x-app>` +
        `<blue-heart-banner>${card}</blue-heart-banner>`,
    );
    assert.equal((html.match(/part=base/g) ?? []).length, 3);
  });

  for (const [where, page] of Object.entries({
    'a template': `<template>${card}</template>`,
    'a script': `<script>const card = '${card}';</script>`,
    'a text field': `<textarea>${card}</textarea>`,
    'a comment': `<!-- ${card} -->`,
    'a title': `<title>${card}</title>`,
    'a drawing': `<svg>${card}</svg>`,
    'an attribute': `<p title="${card}">`,
  })) {
    test(`what looks like a tag inside ${where} stays as it is`, async () => {
      assert.equal((await prerender(page)).html, page);
    });
  }

  test('a tag that is not ours stays as it is, and is named with its line', async () => {
    const page = `<p>\n<blue-heart-hart></blue-heart-hart><blue-hearted-x></blue-hearted-x>`;
    assert.equal((await prerender(page)).html, page);
    assert.deepEqual(warned, ['blue-heart: line 2: <blue-heart-hart> is no tag of ours and stays as it is.']);
  });
});

describe('a quiz', () => {
  const scenes = (root) => [...root.matchAll(/part=heading tabindex=-1>([^<]*)</g)].map(([, title]) => title);

  test('shows one scene at a time, and all of them where there is no script', async () => {
    const root = await oneRoot('<blue-heart-signal-quiz></blue-heart-signal-quiz>');
    const [pressed, inFull] = root.split('<noscript>');
    assert.deepEqual(scenes(pressed), ['Ziet u de signalen?', 'In de carwash']);
    assert.deepEqual(scenes(inFull), [
      'In de carwash',
      'In het nagelsalon',
      'Een pakje aan huis',
      'Op de werf',
      'Een kamer te huur',
      'Werk via het internet',
      'Goedkope kleren',
      'Hulp in huis',
      'In het restaurant',
      'Bedelen aan het station',
      'Wat zou u doen?',
      'Wat u nu kunt doen',
    ]);
    assert.equal(inFull.match(/<svg part=picture[^>]*>\s*<path/g).length, 3, 'three with their drawings');
    assert.equal(inFull.match(/class="why /g).length, 43, 'each thing with its why');
    assert.doesNotMatch(root, / style=/);
    assert.match(pressed, /<svg part=picture[^>]*>\s*<path/);
    assert.match(inFull, new RegExp(`href="${known.meldpunt.tel.replace('+', '\\+')}"`));
    assert.match(inFull, /<slot name=outro>/);
  });

  test('keeps to its limit, its level of headings, and its order: a page comes out the same each time', async () => {
    const page = '<blue-heart-signal-quiz shuffle limit="2" heading-level="5"></blue-heart-signal-quiz>';
    const root = await oneRoot(page);
    assert.deepEqual(scenes(root), [
      'Ziet u de signalen?',
      'In de carwash',
      'In de carwash',
      'In het nagelsalon',
      'Wat zou u doen?',
      'Wat u nu kunt doen',
    ]);
    assert.deepEqual([...new Set([...root.matchAll(/<(h\d)/g)].map(([, name]) => name))], ['h5', 'h6']);
    assert.equal(await oneRoot(page), root);
  });

  test('no id occurs twice', async () => {
    const root = await oneRoot('<blue-heart-signal-quiz></blue-heart-signal-quiz>');
    const found = [...root.matchAll(/ id="?([\w-]+)/g)].map(([, id]) => id);
    assert.equal(new Set(found).size, found.length);
  });
});

describe('styles', () => {
  const inTwoLanguages = tags.map((tag) => `<${tag}></${tag}><${tag} lang="uk"></${tag}>`).join('');
  const page = `<script src="/a/blue-heart.js"></script>${inTwoLanguages}`;
  const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

  test('inline: one style text for each tag, with its hash', async () => {
    const {html, hashes} = await prerender(page);
    const sheets = [...new Set([...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, sheet]) => sheet))];
    assert.equal(sheets.length, tags.length);
    assert.deepEqual([...hashes].sort(), sheets.map(hash).sort());
  });

  test('linked: the files that the build wrote, with the same styles', async () => {
    const {html, hashes} = await prerender(page, {styles: 'link'});
    assert.deepEqual(hashes, []);
    assert.doesNotMatch(html, /<style/);
    for (const tag of tags) {
      assert.equal(html.split(`<link rel=stylesheet href="/a/styles/${tag}.css">`).length, 3, tag);
      assert.ok(
        (await prerender(`<${tag}></${tag}>`)).html.includes(
          `<style>${readFileSync(`dist/styles/${tag}.css`, 'utf8')}</style>`,
        ),
        tag,
      );
    }
  });

  const exit = '<blue-heart-exit></blue-heart-exit>';
  const hrefOf = async (head, base) =>
    /<link rel=stylesheet href="([^"]*)styles\/blue-heart-exit.css">/.exec(
      (await prerender(head + exit, {styles: 'link', base})).html,
    )[1];
  for (const [head, base, expected] of [
    [
      '<script src="https://cdn.example/b/blue-heart.js?ver=6.4#x" defer></script>',
      undefined,
      'https://cdn.example/b/',
    ],
    ['<script src="blue-heart.js"></script>', undefined, ''],
    ['<script src="/not-blue-heart.js"></script><script src="../blue-heart.js"></script>', undefined, '../'],
    [
      '<script src="/b/blue-heart.js"></script><script src="/joined.js" data-blue-heart-base="/c"></script>',
      undefined,
      '/c/',
    ],
    ['<script src="/b/blue-heart.js"></script>', 'https://example.org/d', 'https://example.org/d/'],
    ['', '/e/', '/e/'],
    ['', '/e/" onload="alert(1)', '/e/&quot; onload=&quot;alert(1)/'],
  ]) {
    const given = `${head || 'no script'} and ${base ?? 'no base'}`;
    test(`the folder is ${expected || 'that of the page'} for ${given}`, async () => {
      assert.equal(await hrefOf(head, base), expected);
    });
  }

  test('linked, where nothing tells the folder: an error', async () => {
    await assert.rejects(prerender(exit, {styles: 'link'}), /blue-heart\.js.*base/);
    await assert.rejects(prerender(exit, {styles: 'none'}), /"inline" or "link"/);
  });
});

test('the result is HTML without parse errors', async () => {
  const {html} = await prerender(
    `<!doctype html><html lang="nl"><head><title>x</title></head><body>` +
      `${tags.map((tag) => `<${tag}></${tag}>`).join('')}</body></html>`,
  );
  const errors = [];
  parse(html, {
    onParseError: ({code, startLine, startCol}) => errors.push(`${code} at ${startLine}:${startCol}`),
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
  });
  assert.deepEqual(errors, []);
});

describe('the command, from an installed package', () => {
  let app;
  let command;
  before(() => {
    app = mkdtempSync(join(tmpdir(), 'blue-heart-installed-'));
    const installed = join(app, 'node_modules/blue-heart-elements');
    mkdirSync(installed, {recursive: true});
    for (const name of ['dist', 'package.json']) cpSync(name, join(installed, name), {recursive: true});
    symlinkSync(resolve('node_modules'), join(installed, 'node_modules'));
    command = join(installed, JSON.parse(readFileSync('package.json', 'utf8')).bin);
  });
  after(() => rmSync(app, {recursive: true}));

  const run = (args, input = '') =>
    spawnSync(process.execPath, [command, ...args], {
      cwd: app,
      input,
      encoding: 'utf8',
      timeout: 120_000,
      maxBuffer: Infinity,
    });
  const page = '<!doctype html>\n<html lang="uk"><p>Гент</p><blue-heart-exit variant="button"></blue-heart-exit>\n';

  test('reads a page, writes the page, and prints on stderr what the policy must allow', async () => {
    const {stdout, stderr, status} = run(['prerender'], page);
    const {html, hashes} = await prerender(page);
    assert.equal(stdout, html);
    assert.equal(stderr, `style-src '${hashes[0]}'\n`);
    assert.equal(status, 0);
  });

  test('a page larger than a pipe buffer is written in full', async () => {
    const large = page + '<blue-heart-helpline-card></blue-heart-helpline-card>\n'.repeat(200);
    const {stdout, status} = run(['prerender', '--styles=link', '--base=https://example.org/x/'], large);
    assert.ok(stdout === (await prerender(large, {styles: 'link', base: 'https://example.org/x/'})).html);
    assert.ok(stdout.length > 1_000_000);
    assert.equal(status, 0);
  });

  test('a page keeps its byte order mark; one that is not UTF-8 is refused, as it lacks some letters', () => {
    const [mark] = '\ufeff';
    assert.ok(run(['prerender'], mark + page).stdout.startsWith(`${mark}<!doctype html>`));
    const {stdout, stderr, status} = run(['prerender'], Buffer.from(page, 'latin1').fill(0xe9, 3, 4));
    assert.deepEqual([stdout, status], ['', 2]);
    assert.match(stderr, /^blue-heart-elements: .*utf-8.*\n$/i);
  });

  test('linked styles need no hash', () => {
    const {stdout, stderr} = run(['prerender', '--styles=link', '--base=/b/'], page);
    assert.match(stdout, /href="\/b\/styles\/blue-heart-exit\.css"/);
    assert.equal(stderr, '');
  });

  test('mistakes of a page author are printed on stderr', () => {
    const {stdout, stderr, status} = run(
      ['prerender'],
      '<blue-heart-exit variant="round"></blue-heart-exit><blue-heart-x></blue-heart-x>',
    );
    assert.match(
      stderr,
      /<blue-heart-exit> variant="round": allowed is button, bar\..*\n.*<blue-heart-x> is no tag of ours/,
    );
    assert.match(stdout, /part=base/);
    assert.equal(status, 0);
  });

  test('explains its usage', () => {
    const {stdout, status} = run(['--help']);
    assert.match(stdout, /prerender.*--styles=inline\|link.*< page\.html > out\.html/);
    assert.equal(status, 0);
  });

  for (const args of [
    [],
    ['render'],
    ['prerender', 'page.html'],
    ['prerender', '--style=link'],
    ['prerender', '--styles=none'],
    ['prerender', '--styles=link'],
    ['prerender', '--base'],
  ]) {
    test(`wrong use is one clear line: ${args.join(' ') || 'nothing'}`, () => {
      const {stdout, stderr, status} = run(args, page);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^blue-heart-elements: .+\n$/);
    });
  }

  test('the functions can be imported by name', () => {
    const code = `import('blue-heart-elements/prerender').then(async ({prerender}) => {
        const {html} = await prerender('<blue-heart-exit></blue-heart-exit>');
        console.log(html.length > 500);
      })`;
    const {stdout, stderr} = spawnSync(process.execPath, ['-e', code], {cwd: app, encoding: 'utf8'});
    assert.deepEqual([stdout, stderr], ['true\n', '']);
  });
});
