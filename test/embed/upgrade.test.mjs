// How a corrected number reaches a page that pins a version, one that follows the latest, and one that was open at the
// time.
import assert from 'node:assert/strict';
import {beforeEach, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {before, corrected, correctedRelease, release, upload} from '../support/releases.mjs';
import {site, tab} from '../support/tab-per-test.mjs';

const card = 'blue-heart-helpline-card';
const next = correctedRelease();

// The headers that docs/webmaster/server.md asks for.
const versioned = {'cache-control': 'public, max-age=31536000, immutable'};
const latest = {'cache-control': 'no-cache'};
const addressOf = ({version}) => `/blue-heart/${version}/`;

beforeEach(async () => {
  site.answers.clear();
  upload(site, addressOf(release), release, versioned);
  upload(site, '/blue-heart/latest/', release, latest);
});

const open = (snippet) => tab.page.goto(site.page('/page', `<main>${snippet}</main>`));

function releaseNext() {
  upload(site, addressOf(next), next, versioned);
  upload(site, '/blue-heart/latest/', next, latest);
}

/** Asserts that the card is complete in a language, with the one number, and that the other is nowhere in it. */
async function cardShows({phone}, lang = 'nl') {
  await tab.speaks(card, lang);
  const {text, fallback} = await tab.seen(card);
  const other = phone === before.phone ? corrected.phone : before.phone;
  assert.ok(text.includes(phone), text);
  assert.ok(!text.includes(other), text);
  assert.equal(fallback, false);
  const called = await tab.page.$eval(`${card} >>> a[href^="tel:+3278"]`, ({href}) => href);
  assert.equal(called, `tel:+32${phone.replaceAll(' ', '').slice(1)}`);
}

const choose = (lang) => tab.page.evaluate((tag, value) => (document.querySelector(tag).lang = value), card, lang);
const failures = (least) => tab.until((number) => globalThis.errors.length >= number, least);

describe('a page with the fixed form', () => {
  test('keeps its own number when a corrected one is released', async () => {
    await open(release.snippets.fixed);
    await cardShows(before);
    releaseNext();
    await tab.page.reload();
    await cardShows(before);
    await choose('uk');
    await cardShows(before, 'uk');
    assert.ok((await tab.seen(card)).text.includes(before.ukrainian));
    assert.deepEqual(tab.said, []);
  });

  test('shows the corrected number with the lines of the new version', async () => {
    releaseNext();
    await open(next.snippets.fixed);
    await cardShows(corrected);
    await choose('uk');
    await cardShows(corrected, 'uk');
    assert.ok((await tab.seen(card)).text.includes(corrected.ukrainian));
    assert.deepEqual(tab.said, []);
  });

  test('refuses a script that was altered in place, and shows the link inside the tag', async () => {
    upload(site, addressOf(release), next, versioned);
    await open(release.snippets.fixed);
    assert.equal(await tab.page.evaluate((tag) => customElements.get(tag), card), undefined);
    assert.ok(tab.asked.some((url) => url.endsWith('/blue-heart.js')));
    assert.match(tab.said.join('\n'), /integrity/);
    const link = await tab.page.evaluate((tag) => {
      const found = document.querySelector(`${tag} > a`);
      const {left, top, width, height} = found.getBoundingClientRect();
      return {
        text: found.innerText,
        href: found.href,
        inSight: document.elementFromPoint(left + width / 2, top + height / 2) === found,
      };
    }, card);
    assert.deepEqual(link, {text: before.phone, href: known.meldpunt.tel, inSight: true});
  });

  test('refuses a language that was altered in place: the pinned script pins what it loads later', async () => {
    upload(site, addressOf(release), next, versioned);
    site.answers.delete(`${addressOf(release)}blue-heart.js`);
    const {body} = site.answers.get('/blue-heart/latest/blue-heart.js');
    site.answers.set(`${addressOf(release)}blue-heart.js`, {body});
    await open(release.snippets.fixed);
    await cardShows(before);
    await choose('uk');
    await failures(1);
    await cardShows(before);
  });
});

describe('a page with the updating form', () => {
  test('shows the corrected number once "latest" is replaced, with no change to the page', async () => {
    await open(release.snippets.updating);
    await cardShows(before);
    await choose('uk');
    await cardShows(before, 'uk');
    releaseNext();
    await tab.page.reload();
    await cardShows(corrected);
    await choose('uk');
    await cardShows(corrected, 'uk');
    assert.ok((await tab.seen(card)).text.includes(corrected.ukrainian));
    assert.deepEqual(tab.said, []);
  });

  test('that was open meanwhile keeps what it shows and warns once, however many languages are asked for', async () => {
    await open(release.snippets.updating);
    await cardShows(before);
    releaseNext();
    await choose('uk');
    await failures(1);
    await cardShows(before);
    await choose('nl');
    await choose('uk');
    await failures(2);
    await cardShows(before);
    assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
    assert.match(tab.warned[0], /"uk"/);

    await tab.page.reload();
    await choose('uk');
    await cardShows(corrected, 'uk');
  });

  test('that was open meanwhile, in a language, keeps it', async () => {
    await open(release.snippets.updating);
    await choose('uk');
    await cardShows(before, 'uk');
    releaseNext();
    await choose('ru');
    await cardShows(before, 'ru');
    await choose('uk');
    await cardShows(before, 'uk');
    assert.deepEqual(tab.said, []);
  });
});
