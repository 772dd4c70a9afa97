// A tag without an end tag takes in what follows on the page, which has to stay visible.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fallback} from 'blue-heart-elements/fallback';
import {site, tab} from '../support/tab-per-test.mjs';
import {tags} from '../support/tags.mjs';

const script = '<script defer src="/dist/blue-heart.js"></script>';
const early = '<script src="/dist/blue-heart.js"></script>';

const open = (body, head = script) => tab.page.goto(site.page('/page', body, {}, head));
function isSeen(selector) {
  return tab.page.$eval(selector, (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0);
}
/** Returns whether an element begins below what the tag around it shows. */
function isBelow(selector, tag) {
  return tab.page.$eval(
    tag,
    (element, inside) =>
      element.querySelector(inside).getBoundingClientRect().top >=
      element.shadowRoot.querySelector('[part~=base]').getBoundingClientRect().bottom - 1,
    selector,
  );
}

describe('what a tag without an end takes in', () => {
  const cases = {
    'the whole of the page':
      '<h1 id="top">Gemeente</h1><main><h2>Afvalkalender</h2><p id="seen">Maandag</p><a href="tel:112">112</a></main>',
    'the rest of an article': '<h2>Afvalkalender</h2><p id="seen">Maandag</p><h3>Papier</h3><p>Dinsdag</p>',
    'a table': '<p id="seen">Maandag</p><table><tr><td>Dinsdag</td></tr></table>',
    'the foot of the page': '<p id="seen">Maandag</p><footer>Contact</footer>',
    'a role': '<div role="main"><p id="seen">Maandag</p></div>',
    'a form that has names':
      '<p id="seen">Maandag</p><form><input name="localName"><input name="slot"><input name="matches"></form>',
    'many paragraphs': '<p id="seen">Maandag</p>'.concat('<p>Dinsdag</p>'.repeat(250)),
  };
  for (const tag of tags) {
    for (const [what, body] of Object.entries(
      tag === 'blue-heart-banner' ? cases : {'the rest of an article': cases['the rest of an article']},
    )) {
      test(`${tag}: ${what}`, async () => {
        await open(`<${tag} />${body}`);
        await tab.speaks(tag, 'nl');
        assert.ok(await isSeen('#seen'));
        if (tag !== 'blue-heart-report-button' && tag !== 'blue-heart-exit') assert.ok(await isBelow('#seen', tag));
        assert.equal(tab.warned.length, 1, tab.warned.join());
        assert.ok(tab.warned[0].includes(`</${tag}>`), tab.warned[0]);
      });
    }
  }

  test('is seen where the script is there before it', async () => {
    await open(`<blue-heart-banner />${cases['the whole of the page']}`, early);
    await tab.speaks('blue-heart-banner', 'nl');
    assert.ok(await isSeen('#seen'));
    assert.equal(tab.warned.length, 1);
  });

  test('is seen where the script comes later', async () => {
    await open('<blue-heart-banner></blue-heart-banner>');
    await tab.speaks('blue-heart-banner', 'nl');
    await tab.page.$eval('blue-heart-banner', (banner) => banner.append(document.createElement('main')));
    await tab.until(() => document.querySelector('main').checkVisibility());
  });

  test('is seen where it is another tag of ours, with a warning for each', async () => {
    await open(
      '<blue-heart-exit /><blue-heart-helpline-card /><blue-heart-facts></blue-heart-facts><p id="seen">Maandag</p>',
    );
    await tab.speaks('blue-heart-facts', 'nl');
    for (const tag of ['blue-heart-helpline-card', 'blue-heart-facts', '#seen']) assert.ok(await isSeen(tag), tag);
    assert.equal(tab.warned.length, 2, tab.warned.join());
  });
});

describe('what is meant as a fallback is hidden', () => {
  for (const tag of tags) {
    test(tag, async () => {
      const shapes = [
        {},
        {for: 'minor'},
        {variant: 'compact'},
        {headingLevel: 4},
        {contacts: 'meldpunt child-focus pag-asa payoke surya fedasil-info emergency police awel ecoute-enfants'},
      ];
      const written = await Promise.all(shapes.map((options) => fallback(tag, options)));
      const slots = '<header slot="intro"><h3>Van ons</h3></header><aside slot="note"><h3>Van ons</h3></aside>';
      await open(written.map((words) => `<${tag}>${words}${slots}</${tag}>`).join(''));
      await tab.speaks(tag, 'nl');
      assert.equal(
        await tab.page.$$eval(`${tag} > :not([slot])`, (all) => all.filter((child) => child.checkVisibility()).length),
        0,
      );
      assert.deepEqual(tab.said, []);
    });
  }
});

describe('the builder warns about it in a pasted page', () => {
  for (const [language, words] of Object.entries({nl: 'eindtag', en: 'end tag', fr: 'balise de fin', de: 'End-Tag'})) {
    test(language, async () => {
      await tab.page.goto(`${site.origin}/dist/index.html#page=${language}`);
      await tab.until(() => document.querySelector('#source') !== null);
      await tab.page.$eval('#check', (fold) => (fold.open = true));
      const verdict = async (source) => {
        await tab.page.$eval(
          '#source',
          (field, text) => {
            field.value = text;
            field.dispatchEvent(new Event('input'));
          },
          source,
        );
        return tab.page.$eval('#source-verdict', ({innerText}) => innerText);
      };
      const page = (inside) =>
        `<html><body><form name="querySelectorAll"><input name="localName"></form>` +
        `<img name="body">${inside}</body></html>`;
      assert.ok((await verdict(page('<blue-heart-banner /><main><h1>Gemeente</h1></main>'))).includes(words));
      assert.ok((await verdict(page('<blue-heart-banner\n variant="compact"/>'))).includes(words));
      assert.ok(
        !(
          await verdict(
            page(
              `<!-- <blue-heart-banner /> -->` +
                `<blue-heart-banner>${await fallback('blue-heart-banner')}</blue-heart-banner>`,
            ),
          )
        ).includes(words),
      );
      assert.deepEqual(
        tab.said.filter((message) => message.startsWith('uncaught')),
        [],
      );
    });
  }
});
