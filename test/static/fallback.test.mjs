// Everything that a visitor reads in the fallback is in the tag too, once the script is there.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {describe, test} from 'node:test';
import {parseFragment, serialize} from 'parse5';
import {fallback, plainText} from 'blue-heart-elements/fallback';
import {languagesOf} from '../../dist/static/languages-of.js';
import {known} from '../content/known-contacts.mjs';
import {browser, site} from '../support/site-and-browser.mjs';
import {languages, messages, unread} from '../support/messages.mjs';
import {forEveryTag, tags} from '../support/tags.mjs';
import {telling} from '../support/telling.mjs';
import {visitStates} from '../support/every-tag.mjs';

const banner = 'blue-heart-banner';
const report = 'blue-heart-report-button';
const card = 'blue-heart-helpline-card';
const exit = 'blue-heart-exit';
const page = 'https://example.org/?a=1&b="2"';

/** Each tag with the values that its attributes can have. */
const cases = forEveryTag(
  {
    banner: [
      {},
      {variant: 'helpline'},
      {variant: 'compact'},
      {href: page},
      {variant: 'helpline', href: page},
      {headingLevel: 4},
    ],
    'signal-quiz': [{}, {headingLevel: 6}, {headingLevel: 4}],
    'report-button': [{}, {href: page}, {variant: 'floating', region: 'flanders'}],
    'helpline-card': [
      ...[{}, {variant: 'compact'}, {exit: 'off'}, {headingLevel: 3}],
      ...['danger', 'victim', 'witness', 'minor', 'online'].map((reader) => ({for: reader})),
      ...['brussels', 'flanders', 'wallonia'].map((region) => ({region, for: 'victim'})),
      ...['payoke meldpunt', 'fedasil-info, awel info-ukraine', 'emergency-text'].map((contacts) => ({contacts})),
      {contacts: 'surya awel', variant: 'compact', exit: 'off', region: 'flanders', for: 'danger'},
    ],
    exit: [{}, {href: page}, {variant: 'bar'}],
    'safety-guide': [{headingLevel: 4}, {audience: 'minor'}],
  },
  [{headingLevel: 4}],
).flatMap(({tag, given}) => given.map((options) => [tag, options]));

function attributesOf(options) {
  return Object.entries(options)
    .map(
      ([name, value]) =>
        ` ${name === 'headingLevel' ? 'heading-level' : name}="${String(value).replaceAll('"', '&quot;')}"`,
    )
    .join('');
}

const nodesIn = (node) => [node, ...(node.childNodes ?? []).flatMap(nodesIn)];
function read(html) {
  const nodes = nodesIn(parseFragment(html));
  const attribute = (node, name) => node.attrs.find((one) => one.name === name)?.value;
  return {
    lines: nodes.flatMap(({nodeName, value}) =>
      nodeName === '#text' && value.trim() ? [value.replace(/\s+/g, ' ').trim()] : [],
    ),
    links: nodes
      .filter(({nodeName}) => nodeName === 'a')
      .map((node) => Object.fromEntries(node.attrs.map(({name}) => [name, attribute(node, name)]))),
    headings: nodes.filter(({nodeName}) => /^h\d$/.test(nodeName)).map(({nodeName}) => nodeName),
  };
}

describe('what the tag says after the script equals what the fallback said before', () => {
  test('a number in it that had focus passes it to the same number in the tag', async () => {
    const tab = await browser.tab();
    let letGo;
    site.answers.set('/dist/locales/uk.js', () => new Promise((done) => (letGo = () => done({}))));
    await tab.page.goto(
      site.page(
        '/focus',
        `<blue-heart-helpline-card lang="uk">${await fallback(card, {lang: 'uk'})}</blue-heart-helpline-card>`,
        {},
        '<script defer src="/dist/blue-heart.js"></script>',
      ),
      {waitUntil: 'domcontentloaded'},
    );
    const href = known['pag-asa'].tel;
    await tab.page.focus(`[href="${href}"]`);
    await tab.until(() => customElements.get('blue-heart-helpline-card'));
    letGo();
    await tab.speaks('blue-heart-helpline-card', 'uk');
    assert.equal(
      await tab.page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.getAttribute('href')),
      href,
    );
    site.answers.delete('/dist/locales/uk.js');
    await tab.close();
  });

  for (const lang of telling) {
    test(`in ${lang}`, async () => {
      const tab = await browser.tab();
      await tab.page.goto(
        site.page('/page', '<div id="walk"></div>', {}, '<script defer src="/dist/blue-heart.js"></script>'),
      );
      for (const [tag, options] of cases) {
        const said = `${tag}${attributesOf(options)}`;
        const children = await fallback(tag, {...options, lang});
        await tab.page.evaluate(
          (html) => (document.querySelector('#walk').innerHTML = html),
          `<${said} lang="${lang}">${children}</${tag}>`,
        );
        await tab.speaks(tag, lang);
        await tab.page.evaluate((which) => {
          for (const part of document.querySelector(which).shadowRoot.querySelectorAll('details')) part.open = true;
        }, tag);
        const states = await visitStates(tab.page);
        const text = states.map((state) => state.text.replace(/\s+/g, ' ')).join('\n');
        const hrefs = states.flatMap(({links}) => links.map(({href}) => href));
        const {lines, links, headings} = read(children);
        assert.ok(lines.length > 0 && links.length > 0, said);
        assert.deepEqual(
          lines.filter((line) => !text.includes(line)),
          [],
          said,
        );
        assert.deepEqual(
          links.filter(({href}) => !hrefs.includes(href)),
          [],
          said,
        );
        const shown = await tab.page.evaluate(
          (which) => document.querySelector(which).shadowRoot.querySelector('[part=heading]')?.localName,
          tag,
        );
        assert.deepEqual(headings, tag === report || tag === exit ? [] : [shown], said);
      }
      assert.deepEqual(tab.warned, []);
      await tab.close();
    });
  }
});

describe('a fallback', () => {
  for (const [tag, options] of cases) {
    test(`is balanced, and its links are safe and readable: ${tag}${attributesOf(options)}`, async () => {
      const html = await fallback(tag, {...options, lang: 'uk'});
      const errors = [];
      parseFragment(html, {onParseError: ({code}) => errors.push(code)});
      assert.deepEqual(errors, []);
      assert.equal(serialize(parseFragment(html)), html);
      for (const link of read(html).links) {
        if (link.href.startsWith('tel:')) assert.deepEqual([link.dir, link.translate], ['ltr', 'no']);
        else assert.deepEqual([link.rel, new URL(link.href).protocol], ['noreferrer', 'https:']);
      }
    });
  }

  test('is in each language that the tag speaks, and else in Dutch', async () => {
    for (const tag of tags) {
      const dutch = await fallback(tag);
      for (const lang of languages.filter((code) => code !== 'nl'))
        assert.equal((await fallback(tag, {lang})) !== dutch, languagesOf(tag).includes(lang), `${tag} ${lang}`);
    }
  });

  test('ends with the word that no native speaker has read it, where that is so, but for the exit', async () => {
    for (const lang of languages) {
      const note = messages(lang).get('language.unread');
      for (const tag of tags.filter((one) => languagesOf(one).includes(lang))) {
        const {lines} = read(await fallback(tag, {lang}));
        const said = lines.filter((line) => line === note);
        assert.deepEqual(said, unread.includes(lang) && tag !== exit ? [lines.at(-1)] : [], `${tag} ${lang}`);
      }
    }
  });

  test('runs from right to left in a language that does', async () => {
    for (const lang of ['ar', 'fa', 'ur'])
      assert.match(await fallback(card, {lang}), /^<div dir="rtl">\n {2}<h2>[^]*<\/p>\n<\/div>$/, lang);
    assert.match(await plainText(card, {lang: 'ar'}), /^<div dir="rtl">/);
    assert.doesNotMatch(await fallback(card, {lang: 'th'}), /dir="rtl"/);
  });

  const hrefs = async (...args) => read(await fallback(...args)).links.map(({href}) => href);

  test('has a number to call wherever the tag has one, and a way out where the tag has one', async () => {
    for (const tag of tags.filter((one) => one !== exit))
      assert.ok((await hrefs(tag, {variant: 'helpline'})).includes(known.meldpunt.tel), tag);
    for (const tag of [card, exit]) assert.ok((await hrefs(tag)).includes('https://www.meteo.be/nl/belgie'), tag);
    assert.ok(!(await hrefs(card, {exit: 'off'})).some((href) => href.includes('meteo')));
  });

  test('has the contacts of the reader, and 112 and 101 as the card has', async () => {
    const numbers = async (options) => (await hrefs(card, options)).filter((href) => href.startsWith('tel:'));
    const dialled = (...ids) => ids.map((id) => known[id].tel);
    assert.deepEqual(await numbers({for: 'danger'}), dialled('emergency', 'police'));
    assert.deepEqual(
      await numbers({for: 'victim', region: 'flanders'}),
      dialled('meldpunt', 'emergency', 'police', 'payoke'),
    );
    assert.deepEqual(await numbers({contacts: 'surya payoke'}), dialled('surya', 'payoke'));
    assert.deepEqual(await numbers({variant: 'compact'}), dialled('meldpunt', 'emergency', 'police'));
  });

  test('is in the language that is asked for, else in Dutch', async () => {
    for (const [lang, word] of [
      ['uk-UA', 'Швидкий вихід'],
      ['nl_BE', 'Snel weg'],
      ['tlh', 'Snel weg'],
      [undefined, 'Snel weg'],
    ])
      assert.match(await fallback(exit, {lang}), new RegExp(word));
  });

  test('ignores a value that is not allowed', async () => {
    for (const [tag, options] of [
      [
        card,
        {for: 'toString', region: 'antwerp', contacts: 'nobody constructor', headingLevel: 9, variant: 'x', exit: 'x'},
      ],
      [exit, {href: 'javascript:alert(1)'}],
      [report, {href: 'data:text/html,x'}],
      [banner, {href: ' ', variant: 'x'}],
    ])
      assert.equal(await fallback(tag, options), await fallback(tag), tag);
  });

  test('fails with a reason for another tag', async () => {
    await assert.rejects(fallback('blue-heart-hart'), /<blue-heart-hart>.*blue-heart-banner/);
    await assert.rejects(fallback('toString'), /no fallback/);
  });
});

test('a fallback can be part of a page: it needs neither lit nor the modules of a server', () => {
  const packages = new Set();
  const seen = new Set();
  const follow = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()'([^']+)'/g)) {
      if (path.startsWith('.')) follow(resolve(dirname(file), path));
      else packages.add(path.split('/').slice(0, 2).join('/'));
    }
  };
  follow(resolve('dist/static/fallback.js'));
  assert.ok(seen.size > 5);
  assert.deepEqual([...packages], ['@lit/localize']);
});
