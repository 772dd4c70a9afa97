// Tags whose view is a module of its own: it loads from the script's folder, its hash is checked, and no tag is blank.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {afterEach, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {strictPolicy} from '../support/site.mjs';
import {site, tab} from '../support/tab-per-test.mjs';
import {tagsWithView, viewedTags} from '../support/tags.mjs';

const fallback = `<a href="${known.meldpunt.tel}">fallback</a>`;
const script = '<script defer src="/dist/blue-heart.js"></script>';
const viewOf = (tag) => `/dist/views/${tag.replace('blue-heart-', '')}.js`;
const texts = '/dist/locales/views/uk.js';
const facts = 'blue-heart-facts';

afterEach(() => site.answers.clear());

function open(body, head = script, lang = 'nl') {
  return tab.page.goto(
    site.page('/page', `<main lang="${lang}">${body}</main>`, {'content-security-policy': strictPolicy}, head),
  );
}
function asked() {
  return tab.asked
    .map((url) => new URL(url).pathname)
    .filter((path) => path.startsWith('/dist/') && path !== '/dist/blue-heart.js')
    .sort();
}
/** Waits until a tag shows its view, and not only what the script itself can show. */
function viewed(tag) {
  return tab.until((name) => {
    const {view, shadowRoot} = document.querySelector(name);
    return view && shadowRoot.querySelector('[part~=body]')?.childElementCount;
  }, tag);
}

describe('a view', () => {
  test('is never asked for by a page that has none of its tags', async () => {
    await open(
      `<blue-heart-helpline-card>${fallback}</blue-heart-helpline-card><blue-heart-banner></blue-heart-banner>`,
    );
    await tab.speaks('main > *', 'nl');
    assert.deepEqual(asked(), []);
  });

  // The dialog of the report button has its own test, because its steps wait for a press (hostile-network.test.mjs).
  for (const tag of viewedTags.filter((name) => name !== 'blue-heart-report-button')) {
    test(`of ${tag} is asked for once, however many there are, with its texts in the language shown`, async () => {
      const body = `<${tag}>${fallback}</${tag}><${tag}></${tag}>`;
      await open(body, script, 'uk');
      await tab.speaks(`main > ${tag}`, 'uk');
      await viewed(tag);
      assert.deepEqual(asked(), ['/dist/locales/uk.js', texts, viewOf(tag)].sort());
      assert.deepEqual(await tab.page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(tab.said, []);
      assert.equal((await tab.seen(tag)).fallback, false);
    });
  }

  test('contains nothing that the script has already', async () => {
    const main = JSON.parse(
      await readFile(new URL('../../dist/blue-heart.js.map', import.meta.url), 'utf8'),
    ).sources.map((path) => path.replace(/^(\.\.\/)+/, ''));
    assert.ok(main.length > 50);
    for (const tag of tagsWithView) {
      const {sources} = JSON.parse(await readFile(new URL(`../..${viewOf(tag)}.map`, import.meta.url), 'utf8'));
      const own = sources.map((path) => path.replace(/^(\.\.\/)+/, ''));
      assert.ok(
        own.some((path) => path.endsWith('.view.js')),
        own.join(),
      );
      assert.deepEqual(
        own.filter((path) => main.includes(path)),
        [],
        tag,
      );
    }
  });
});

describe('a view that does not load', () => {
  const failures = {
    'is missing': () => ({status: 404, body: ''}),
    'is unavailable': () => ({status: 503, body: 'busy'}),
    'was altered': (code) => ({body: code.replace('export default', 'globalThis.altered = true; export default')}),
    'is an error page': () => ({
      body: '<!doctype html><title>Not here</title>',
      headers: {'content-type': 'text/html'},
    }),
    'was cut off': (code) => ({body: code.slice(0, code.length / 2)}),
  };

  for (const [failure, answer] of Object.entries(failures)) {
    test(`${failure}: fallback children stay, else whom to call is shown; a later change tries again`, async () => {
      const code = await readFile(new URL(`../..${viewOf(facts)}`, import.meta.url), 'utf8');
      site.answers.set(viewOf(facts), answer(code));
      await open(`<${facts} id="with">${fallback}</${facts}><${facts} id="without"></${facts}>`);
      await tab.until(() => globalThis.errors.length === 2);
      await tab.speaks('#without', 'nl');
      const [kept, bare] = [await tab.seen('#with'), await tab.seen('#without')];
      assert.deepEqual([kept.fallback, kept.text], [true, '']);
      assert.match(bare.text, /Hulp tegen mensenhandel en uitbuiting/);
      assert.match(bare.text, new RegExp(known.meldpunt.phone));
      assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
      assert.match(tab.warned[0], /<blue-heart-facts>.*views\/facts\.js/);
      assert.equal(await tab.page.evaluate(() => globalThis.altered), undefined);

      site.answers.delete(viewOf(facts));
      await tab.page.evaluate(() => (document.querySelector('main').lang = 'fr'));
      await tab.speaks('main > *', 'fr');
      for (const id of ['#with', '#without']) assert.match((await tab.seen(id)).text, /1\s556/);
      assert.equal((await tab.seen('#with')).fallback, false);
    });
  }

  test('in time: whom to call is shown until it does', async () => {
    let arrive;
    const arrival = new Promise((done) => (arrive = done));
    site.answers.set(viewOf(facts), async () => {
      await arrival;
      return {};
    });
    await open(`<${facts} id="with">${fallback}</${facts}><${facts} id="without"></${facts}>`);
    await tab.speaks('#without', 'nl');
    assert.match((await tab.seen('#without')).text, new RegExp(known.meldpunt.phone));
    assert.doesNotMatch((await tab.seen('#without')).text, /1\.556/);
    assert.equal((await tab.seen('#with')).fallback, true);
    arrive();
    await tab.speaks('#with', 'nl');
    await viewed('#without');
    for (const id of ['#with', '#without']) assert.match((await tab.seen(id)).text, /1\.556/);
    assert.deepEqual(tab.said, []);
  });

  test('with its texts: the view is shown in Dutch, or the fallback children stay', async () => {
    site.answers.set(texts, {status: 404, body: ''});
    await open(`<${facts} id="with">${fallback}</${facts}><${facts} id="without"></${facts}>`, script, 'uk');
    await tab.until(() => globalThis.errors.length === 2);
    await viewed('#without');
    assert.deepEqual(await Promise.all(['#with', '#without'].map(async (id) => (await tab.seen(id)).lang)), [
      undefined,
      'nl',
    ]);
    assert.match((await tab.seen('#without')).text, /1\.556/);
    assert.equal((await tab.seen('#with')).fallback, true);
    assert.equal(tab.warned.filter((message) => message.includes('"uk"')).length, 1, tab.warned.join('\n'));
  });
});
