// Uses the tags in a real WordPress with the plugin: what an author, an administrator and a visitor can write on a
// page, and what the next visitor sees.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {startBrowser} from '../support/browser.mjs';
import {installPlugin, password, startWordPress} from './server.mjs';

const card = 'blue-heart-helpline-card';
const tag = `<${card}><a href="${known.meldpunt.tel}">${known.meldpunt.phone}</a></${card}>`;
const byAttributes =
  '<a href="https://www.stopmensenhandel.be" data-blue-heart="helpline-card" data-lang="uk">Допомога</a>';
const byAddress = '<a href="https://www.stopmensenhandel.be/#blue-heart=helpline-card&lang=fr">Aide</a>';

/** The selector of the cards in a post or a comment, as the theme shows it. */
const written = `:is(.wp-block-post-content, .wp-block-comment-content) ${card}`;

/** A number that nobody has, and a file with it, which the tag of an administrator could show. */
const forged = {shown: '09 000 00 00', href: 'tel:+3290000000', file: '/wp-content/forged.json'};

let wordpress;
let browser;
let administrator;
let author;
let tab;

before(async () => {
  browser = await startBrowser();
  wordpress = await startWordPress();
  await installPlugin(wordpress);
  administrator = await wordpress.logIn('administrator');
  await administrator('POST', 'users', {
    username: 'author',
    password,
    email: 'author@example.org',
    roles: ['author'],
  });
  author = await wordpress.logIn('author');
  wordpress.upload(
    'wp-content/forged.json',
    JSON.stringify({contacts: [{id: 'forged', name: 'Forged', phone: forged.shown}]}),
  );
});
after(async () => {
  wordpress?.stop();
  await browser?.close();
});
beforeEach(async () => {
  tab = await browser.tab();
  await tab.page.setRequestInterception(true);
  tab.page.on('request', (request) =>
    answeredHere(request.url()) ? request.continue() : request.respond({status: 204}),
  );
});
afterEach(() => tab?.close());

/** Returns whether WordPress can answer: pictures beside comments are on another host, `favicon.ico` is nowhere. */
const answeredHere = (url) => url.startsWith(wordpress.origin) && !url.endsWith('/favicon.ico');

const publish = (asUser, title, content) => asUser('POST', 'posts', {title, content, status: 'publish'});

/** Opens a page, and waits until its cards speak these languages. */
async function open({link}, ...languages) {
  await tab.page.goto(link);
  await tab.until(
    (selector, wanted) => {
      const shown = [...document.querySelectorAll(selector)].map(
        (found) => found.shadowRoot?.querySelector('[part~=base]')?.lang,
      );
      return shown.join() === wanted.join();
    },
    written,
    languages,
  );
}

/** Returns what a visitor sees of each card: heading, first number, whether it can be pressed, and the fallback. */
function cards() {
  return tab.page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((found) => {
        const number = found.shadowRoot.querySelector('[part~=first] [part~=number]');
        number.scrollIntoView({block: 'center'});
        const {left, top, width, height} = number.getBoundingClientRect();
        const hit =
          document.elementFromPoint(left + width / 2, top + height / 2) === found &&
          found.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
        return {
          heading: found.shadowRoot.querySelector('[part~=heading]').innerText,
          href: number.getAttribute('href'),
          number: number.innerText,
          pressable:
            width > 0 &&
            height > 0 &&
            getComputedStyle(number).pointerEvents !== 'none' &&
            (hit === number || number.contains(hit)),
          text: found.shadowRoot.querySelector('[part~=base]').innerText,
          numbers: [...found.shadowRoot.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')),
          // The link stands beside the tag that was made for it.
          fallback: [
            ...found.querySelectorAll('a'),
            ...(found.hasAttribute('data-blue-heart-link') ? [found.nextElementSibling] : []),
          ].map((link) => ({href: link.getAttribute('href'), shown: link.checkVisibility()})),
        };
      }),
    written,
  );
}

const headings = {nl: /^Hulp tegen mensenhandel/, uk: /^Допомога/, fr: /^Aide/};

function showsTheNumber(seen, language, fallback) {
  assert.match(seen.heading, headings[language]);
  assert.deepEqual(
    {href: seen.href, number: seen.number, pressable: seen.pressable},
    {href: known.meldpunt.tel, number: known.meldpunt.phone, pressable: true},
  );
  assert.deepEqual(seen.fallback, [{href: fallback, shown: false}]);
}

const uncaught = () => tab.said.filter((message) => message.startsWith('uncaught'));

describe('a post of an author, whose tags WordPress strips', () => {
  for (const [editor, content] of [
    [
      'in paragraphs of the block editor',
      [tag, byAttributes, byAddress]
        .map((html) => `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->`)
        .join('\n\n'),
    ],
    ['in the classic editor', [tag, byAttributes, byAddress].join('\n\n')],
  ]) {
    test(`${editor}: the links become cards, and what was in the tag stays a link`, async () => {
      const post = await publish(author, editor, content);
      assert.doesNotMatch(post.content.raw, /blue-heart-helpline-card/);
      assert.match(
        post.content.raw,
        new RegExp(`<a href="${known.meldpunt.tel.replace('+', '\\+')}">${known.meldpunt.phone}</a>`),
      );
      assert.ok(post.content.raw.includes(byAttributes));
      assert.ok(post.content.raw.includes(byAddress.replace('&', '&amp;')), post.content.raw);

      await open(post, 'uk', 'fr');
      const [ukrainian, french] = await cards();
      showsTheNumber(ukrainian, 'uk', 'https://www.stopmensenhandel.be');
      showsTheNumber(french, 'fr', 'https://www.stopmensenhandel.be/#blue-heart=helpline-card&lang=fr');
      assert.ok(await tab.page.$eval(`a[href="${known.meldpunt.tel}"]`, (link) => link.checkVisibility()));
      assert.deepEqual(tab.said, []);
      assert.deepEqual(
        tab.asked.filter((url) => !url.startsWith(wordpress.origin)),
        [],
      );
    });
  }

  test('a number, an address and a file in a link do not reach the card', async () => {
    const post = await publish(author, 'Forged by an author', forgedLinks);
    assert.match(post.content.raw, /data-contacts=.* data-src=.* data-href=/);
    await open(post, 'nl', 'uk');
    await showsNothingForged();
  });
});

describe('a post of an administrator', () => {
  test('with the tag in a Custom HTML block shows the card in the language of the page', async () => {
    const post = await publish(administrator, 'Tag', `<!-- wp:html -->\n${tag}\n<!-- /wp:html -->`);
    assert.ok(post.content.raw.includes(tag));
    await open(post, 'nl');
    const [seen] = await cards();
    showsTheNumber(seen, 'nl', known.meldpunt.tel);
    assert.deepEqual(tab.said, []);
  });

  test('with contacts of the municipality shows them, unlike a link of somebody else', async () => {
    const post = await publish(
      administrator,
      'Contacts',
      `<!-- wp:html -->\n<${card} src="${forged.file}">Hulp</${card}>\n<!-- /wp:html -->`,
    );
    await open(post, 'nl');
    await tab.until(
      (name, href) => document.querySelector(name).shadowRoot.querySelector(`a[href="${href}"]`),
      card,
      forged.href,
    );
  });
});

describe('a comment of a visitor', () => {
  test('that was approved shows no number but ours', async () => {
    const post = await publish(administrator, 'Comments', 'Reageer.');
    await tab.page.goto(post.link);
    await tab.page.type('#comment', forgedLinks);
    await tab.page.type('#author', 'Visitor');
    await tab.page.type('#email', 'visitor@example.org');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#commentform [type=submit]')]);

    const [held] = await administrator('GET', 'comments?status=hold&context=edit');
    assert.doesNotMatch(held.content.raw, /data-/, 'WordPress leaves no data attribute in a comment');
    assert.match(held.content.raw, /#blue-heart=helpline-card&amp;lang=uk&amp;contacts=/);
    await administrator('POST', `comments/${held.id}`, {status: 'approved'});

    await open(post, 'uk');
    await showsNothingForged();
  });
});

const forgedAttributes = `data-contacts="${forged.shown}" data-src="${forged.file}" data-href="${forged.href}"`;
const forgedFragment = `lang=uk&contacts=${forged.shown}&src=${forged.file}&href=${forged.href}`;
const forgedLinks = [
  `<a href="https://www.stopmensenhandel.be" data-blue-heart="helpline-card" ${forgedAttributes}>Hulp</a>`,
  `<a href="https://www.stopmensenhandel.be/#blue-heart=helpline-card&${forgedFragment}">Допомога</a>`,
].join('\n\n');

async function showsNothingForged() {
  for (const seen of await cards()) {
    assert.deepEqual(
      {href: seen.href, number: seen.number, pressable: seen.pressable},
      {href: known.meldpunt.tel, number: known.meldpunt.phone, pressable: true},
    );
    assert.ok(!seen.numbers.includes(forged.href) && !seen.text.includes(forged.shown), seen.text);
  }
  assert.match(tab.warned.join('\n'), /src/);
  await tab.page.waitForNetworkIdle({idleTime: 500});
  assert.deepEqual(
    tab.asked.filter((url) => url.includes(forged.file)),
    [],
  );
  assert.deepEqual(uncaught(), []);
}
