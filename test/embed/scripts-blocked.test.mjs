// Where no script runs, or where a render fails, a visitor has the link of the page author.
import assert from 'node:assert/strict';
import {afterEach, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {site, tab} from '../support/tab-per-test.mjs';
import {tags} from '../support/tags.mjs';

const hrefs = {
  'blue-heart-exit': 'https://www.meteo.be/nl/belgie',
  'blue-heart-report-button': 'https://www.stopmensenhandel.be/',
};
const hrefOf = (tag) => hrefs[tag] ?? known.meldpunt.tel;
const each = tags
  .map((tag) => `<${tag}><a href="${hrefOf(tag)}">${tag}</a><b slot="heading">Heading</b></${tag}>`)
  .join('');
const card = 'blue-heart-helpline-card';
const script = '<script defer src="/dist/blue-heart.js"></script>';

afterEach(() => site.answers.clear());

async function everyFallbackIsThere() {
  for (const tag of tags) {
    const link = await tab.page.$(`${tag} > a`);
    const {width, height} = (await link.boundingBox()) ?? {width: 0, height: 0};
    assert.ok(width > 0 && height > 0, `the link in ${tag} is not to be seen`);
    assert.equal(await link.evaluate(({href}) => href), hrefOf(tag));
  }
}

describe('where no script runs, every tag is the link that the page author gave it', () => {
  test('with JavaScript off', async () => {
    await tab.page.setJavaScriptEnabled(false);
    await tab.page.goto(site.page('/page', each, {}, script));
    await everyFallbackIsThere();
  });

  test('with a policy that allows no script', async () => {
    await tab.page.goto(site.page('/page', each, {'content-security-policy': "script-src 'none'"}, script));
    await everyFallbackIsThere();
  });
});

describe('a render that throws', () => {
  /** Makes the render of a tag with a language menu fail, as where a page has changed what a browser says of itself. */
  const fail = () => {
    globalThis.languages = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages');
    Object.defineProperty(Navigator.prototype, 'languages', {
      configurable: true,
      get() {
        throw new Error('no names here');
      },
    });
  };
  const tagsWithNames = [card];
  const mend = () => void Object.defineProperty(Navigator.prototype, 'languages', globalThis.languages);

  test('at first: the fallback stays, and a later render shows the tag', async () => {
    await tab.page.evaluateOnNewDocument(fail);
    await tab.page.goto(site.page('/page', each, {}, script));
    await tab.speaks('blue-heart-exit', 'nl');
    await tab.until((count) => globalThis.errors.length >= count, tagsWithNames.length);
    await aFallbackAndOneWarning();
    assert.equal((await tab.seen('blue-heart-banner')).fallback, false, 'a tag that did not fail lost its render');

    await tab.page.evaluate(mend);
    await tab.page.evaluate(() => (document.documentElement.lang = 'fr'));
    await tab.speaks(tags.join(), 'fr');
    await onlyTheTag();
  });

  test('later: the fallback comes back, and a later render shows the tag', async () => {
    await tab.page.goto(site.page('/page', each, {}, script));
    await tab.speaks(tags.join(), 'nl');
    await tab.page.evaluate(fail);
    await tab.page.evaluate(() => (document.documentElement.lang = 'fr'));
    await tab.until((count) => globalThis.errors.length >= count, tagsWithNames.length);
    await tab.speaks('blue-heart-exit', 'fr');
    await aFallbackAndOneWarning();

    await tab.page.evaluate(mend);
    await tab.page.evaluate(() => (document.documentElement.lang = 'uk'));
    await tab.speaks(tags.join(), 'uk');
    await onlyTheTag();
  });

  async function aFallbackAndOneWarning() {
    const {fallback, text} = await tab.seen(card);
    assert.deepEqual([fallback, text], [true, '']);
    assert.ok((await tab.page.evaluate(() => globalThis.errors)).every((message) => message.includes('no names here')));
    assert.deepEqual(
      [...new Set(tab.warned.map((words) => /^<([\w-]+)>.*no names here/.exec(words)?.[1]))].toSorted(),
      tagsWithNames,
      tab.warned.join('\n'),
    );
    assert.deepEqual(tab.said, tab.warned, 'nothing is thrown into the page');
  }

  async function onlyTheTag() {
    const {fallback, text} = await tab.seen(card);
    assert.equal(fallback, false);
    assert.match(text, new RegExp(known.meldpunt.phone));
    assert.equal(text.match(new RegExp(known['child-focus'].phone, 'g')).length, 1, 'nothing is shown twice');
    assert.deepEqual(tab.said, tab.warned, 'nothing is thrown into the page');
  }
});
