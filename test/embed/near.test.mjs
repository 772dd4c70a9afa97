// A tag whose view comes later asks for it when it is about to be seen, and not before. Until then what the page has in
// its place stays, and nothing in sight moves.
import assert from 'node:assert/strict';
import {afterEach, describe, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {fallback as fallbackOf} from 'blue-heart-elements/fallback';
import {prerender} from 'blue-heart-elements/prerender';
import {known} from '../content/known-contacts.mjs';
import {site, tab} from '../support/tab-per-test.mjs';
import {tags} from '../support/tags.mjs';

const facts = 'blue-heart-facts';
const link = `<a href="${known.meldpunt.tel}">the fallback</a>`;
const script = '<script defer src="/dist/blue-heart.js"></script>';
const far = '<div style="height: 5000px">Words of the host</div>';

afterEach(() => site.answers.clear());

const open = (body, head = script, path = '/page') => tab.page.goto(site.page(path, body, {}, head));

/** Returns the files that the page asked for, besides itself and the script. */
function asked() {
  return tab.asked
    .map((url) => new URL(url).pathname.replace('/dist/', ''))
    .filter((path) => /views|locales/.test(path));
}

/** Waits until a tag shows its view. */
function viewed(selector = facts) {
  return tab.until((at) => document.querySelector(at).shadowRoot.querySelector('[part=figure]') !== null, selector);
}

/** Waits as long as a view that was asked for would need to be there. */
async function rest() {
  await tab.speaks('blue-heart-exit', 'nl');
  await sleep(500);
}

const exit = '<blue-heart-exit></blue-heart-exit>';

describe('a view, and its texts, are asked for', () => {
  test('when the tag comes within a screen of what is visible, and not before', async () => {
    await tab.page.setViewport({width: 800, height: 600});
    await open(`<html lang="uk">${exit}${far}<${facts} lang="uk">${link}</${facts}>`);
    await rest();
    assert.deepEqual(asked(), []);
    assert.equal((await tab.seen(facts)).fallback, true);

    // Two pixels more than a screen above the tag, then two less.
    const top = await tab.page.$eval(facts, (tag) => tag.getBoundingClientRect().top);
    await tab.page.evaluate((y) => scrollTo(0, y), top - 1202);
    await sleep(500);
    assert.deepEqual(asked(), []);
    await tab.page.evaluate((y) => scrollTo(0, y), top - 1198);
    await viewed();
    assert.deepEqual(asked().sort(), ['locales/uk.js', 'locales/views/uk.js', 'views/facts.js']);
    assert.equal((await tab.seen(facts)).fallback, false);
  });

  const ways = {
    'a link leads to the id of the tag': () => tab.page.click('#link'),
    'the focus enters the fallback': () =>
      tab.page.$eval(`${facts} a`, (inside) => inside.focus({preventScroll: true})),
    'the page is printed': () => tab.page.pdf(),
  };
  for (const [way, act] of Object.entries(ways)) {
    test(`when ${way}`, async () => {
      await open(
        `<a id="link" href="#figures">Figures</a>${exit}${far}<${facts} id="figures">${link}</${facts}>${far}`,
      );
      await rest();
      assert.deepEqual(asked(), []);
      await act();
      await viewed();
    });
  }

  test('when the browser scrolls to a word of the fallback that it found', async () => {
    await open(`${exit}${far}<${facts}>${link}</${facts}>${far}`);
    await rest();
    assert.match(await tab.page.$eval('body', ({innerText}) => innerText), /the fallback/);
    await tab.page.$eval(`${facts} a`, (found) => found.scrollIntoView({block: 'center'}));
    await viewed();
  });

  test('where the address leads to the id of the tag, which stays in sight', async () => {
    const each = tags.map((tag) => `<${tag} id="${tag}">${link}</${tag}>`).join('');
    site.page('/page', far + each + far, {}, script);
    await tab.page.goto(`${site.origin}/page#${facts}`);
    await viewed();
    await sleep(500);
    // The views of the tags above it may still come, each of which moves it for a frame.
    await tab.until((tag) => Math.abs(document.querySelector(tag).getBoundingClientRect().top) < 30, facts);
  });

  for (const [what, body, show] of [
    ['a tag in a closed fold', `<details><summary>More</summary><${facts}></${facts}></details>`, 'summary'],
    ['a hidden tag', `<button>More</button><${facts} hidden></${facts}>`, 'button'],
  ]) {
    test(`when it opens, of ${what}`, async () => {
      await open(`${exit}${body}`);
      await rest();
      assert.deepEqual(asked(), []);
      await tab.page.$eval('body', (box) =>
        box.querySelector('button')?.addEventListener('click', () => (box.querySelector('[hidden]').hidden = false)),
      );
      await tab.page.click(show);
      await viewed();
    });
  }

  test('at once where there is no observer, and in a frame', async () => {
    await open(`${far}<${facts}></${facts}>`, `<script>delete globalThis.IntersectionObserver</script>${script}`);
    await viewed();
    site.page('/inner', `${far}<${facts}></${facts}>`, {}, script);
    await open('<iframe src="/inner"></iframe>', '', '/outer');
    await tab.until(
      (tag) =>
        document.querySelector('iframe').contentDocument.querySelector(tag)?.shadowRoot?.querySelector('[part=figure]'),
      facts,
    );
  });

  test('of a tag that has no box of its own', async () => {
    await open(`<style>${facts} {display: contents}</style><${facts}>${link}</${facts}>`);
    await viewed();
  });
});

test('on paper, a tag whose view is not there has whom to call at once, or its fallback', async () => {
  await open(`${exit}${far}<${facts} id="bare"></${facts}><${facts} id="with">${link}</${facts}>`);
  await rest();
  const [bare, kept] = await tab.page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return ['#bare', '#with'].map((id) => {
      const tag = document.querySelector(id);
      return [
        tag.shadowRoot.querySelector('[part=base]')?.innerText ?? '',
        tag.children.length && tag.firstElementChild.checkVisibility(),
      ];
    });
  });
  assert.match(bare[0], new RegExp(known.meldpunt.phone));
  assert.deepEqual(kept, ['', true]);
});

test('a tag whose view never comes keeps its fallback, and no room for the view', async () => {
  site.answers.set('/dist/views/facts.js', {status: 404});
  await open(`${exit}<${facts}>${link}</${facts}><p id="after">After</p>`);
  await tab.until(() => document.querySelector('#after').getBoundingClientRect().top < innerHeight / 2);
  assert.equal((await tab.seen(facts)).fallback, true);
});

test('a tag that is removed before it is near leaves nothing that waits', async () => {
  await tab.page.evaluateOnNewDocument(() => {
    globalThis.watched = new Set();
    const {observe, unobserve} = IntersectionObserver.prototype;
    IntersectionObserver.prototype.observe = function (target) {
      globalThis.watched.add(target);
      observe.call(this, target);
    };
    IntersectionObserver.prototype.unobserve = function (target) {
      globalThis.watched.delete(target);
      unobserve.call(this, target);
    };
    globalThis.listening = 0;
    const {addEventListener: add, removeEventListener: remove} = globalThis;
    globalThis.addEventListener = (type, ...all) => {
      if (type === 'beforeprint') globalThis.listening++;
      add.call(globalThis, type, ...all);
    };
    globalThis.removeEventListener = (type, ...all) => {
      if (type === 'beforeprint') globalThis.listening--;
      remove.call(globalThis, type, ...all);
    };
  });
  await open(`${exit}${far}<${facts}>${link}</${facts}>`);
  await rest();
  assert.ok(await tab.page.evaluate(() => globalThis.watched.size > 0 && globalThis.listening > 0));
  await tab.page.$eval(facts, (tag) => tag.remove());
  assert.deepEqual(await tab.page.evaluate(() => [globalThis.watched.size, globalThis.listening]), [0, 0]);
  await sleep(2500);
  assert.deepEqual(asked(), []);

  await tab.page.evaluate((tag) => document.body.prepend(document.createElement(tag)), facts);
  await viewed();
  assert.deepEqual(await tab.page.evaluate(() => globalThis.watched.size), 0);
});

test('a prerendered tag keeps its words until it is near, and works then', async () => {
  const page =
    `<!doctype html><html lang="nl"><head><title>x</title>${script}</head>` +
    `<body>${exit}${far}<blue-heart-share></blue-heart-share></body></html>`;
  const {html} = await prerender(page, {base: '/dist/'});
  site.answers.set('/page', {body: html});
  await tab.page.goto(`${site.origin}/page`);
  await rest();
  assert.deepEqual(asked(), []);
  const share = 'blue-heart-share';
  const words = () => tab.page.$eval(share, (tag) => tag.shadowRoot.querySelector('[part~=base]').innerText);
  assert.match(await words(), /Deel een bericht/);
  await tab.page.$eval(share, (tag) => tag.scrollIntoView());
  await tab.until((at) => document.querySelector(at).locale === 'nl', share);
  assert.deepEqual(asked(), ['views/share.js']);
});

describe('a page of all tags, in the order of the list', () => {
  for (const [width, height] of [
    [1280, 720],
    [1280, 800],
    [800, 600],
    [360, 640],
  ]) {
    for (const given of ['with the fallback of the snippet', 'bare']) {
      test(`${given}, opens with two requests and moves nothing, at ${width} x ${height}`, async () => {
        const body = await Promise.all(
          tags.map(async (tag) => `<${tag}>${given === 'bare' ? '' : await fallbackOf(tag)}</${tag}>`),
        );
        await tab.page.setViewport({width, height});
        const host = '<h1>Page of a host</h1><p>Words of the host.</p>';
        await open(host + body.join('\n'), `<style>body {font: 16px/1.5 sans-serif}</style>${script}`);
        await tab.until(() =>
          document.querySelector('blue-heart-signal-quiz').shadowRoot?.querySelector('[part=body]'),
        );
        await sleep(1000);
        const shift = await tab.page.evaluate(
          () =>
            new Promise((done) => {
              new PerformanceObserver((list) =>
                done(list.getEntries().reduce((sum, {value}) => sum + value, 0)),
              ).observe({type: 'layout-shift', buffered: true});
              setTimeout(done, 500, 0);
            }),
        );
        const files = tab.asked.slice(1).map((url) => new URL(url).pathname);
        assert.ok(files.length <= 2, files.join());
        assert.equal(shift, 0);
      });
    }
  }
});
