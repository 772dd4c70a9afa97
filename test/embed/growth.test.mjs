// The work of the script grows in proportion to the page and its texts, never with their square. Steps are counted
// rather than timed.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {pageFootprint} from '../support/page-footprint.mjs';
import {site, tab} from '../support/tab-per-test.mjs';
import {tags, viewedTags} from '../support/tags.mjs';

const script = '<script defer src="/dist/blue-heart.js"></script>';

describe('what is added to a page is looked through once', () => {
  /** Ways to add n elements, each in another order. */
  const additions = {
    'rows, one by one': (n) => {
      for (let i = 0; i < n / 8; i++) {
        const row = document.createElement('tr');
        for (let cell = 0; cell < 7; cell++) row.append(document.createElement('td'));
        rows.append(row);
      }
    },
    'cells, into rows that are there': (n) => {
      for (let i = 0; i < n / 8; i++) {
        const row = document.createElement('tr');
        rows.append(row);
        for (let cell = 0; cell < 7; cell++) row.append(document.createElement('td'));
      }
    },
    'boxes, each into the last': (n) => {
      let at = boxes;
      for (let i = 0; i < n; i++) at = at.appendChild(document.createElement('div'));
    },
    'boxes with a box inside, each into the inner one of the last': (n) => {
      let at = boxes;
      for (let i = 0; i < n / 2; i++) {
        const box = document.createElement('div');
        const inner = box.appendChild(document.createElement('div'));
        at.append(box);
        at = inner;
      }
    },
    'rows, each in a task of its own': async (n) => {
      for (let i = 0; i < n / 8; i++) {
        const row = document.createElement('tr');
        for (let cell = 0; cell < 7; cell++) row.append(document.createElement('td'));
        rows.append(row);
        await new Promise((done) => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(null);
        });
      }
    },
  };
  for (const [what, add] of Object.entries(additions)) {
    test(what, async () => {
      const looked = [];
      for (const n of [800, 3200]) {
        await tab.page.goto(
          site.page(
            '/rows',
            '<table><tbody id="rows"></tbody></table><div id="boxes" hidden></div><a href="#blue-heart=exit">x</a>',
            {},
            script,
          ),
        );
        await tab.speaks('blue-heart-exit', 'nl');
        looked.push(
          await tab.page.evaluate(
            async (code, size) => {
              let seen = 0;
              for (const {prototype} of [Document, Element]) {
                const {querySelectorAll} = prototype;
                prototype.querySelectorAll = function (selector) {
                  const within = (this instanceof Document ? this.documentElement : this).getElementsByTagName(
                    '*',
                  ).length;
                  if (selector.includes('blue-heart')) seen += 1 + within;
                  return querySelectorAll.call(this, selector);
                };
              }
              await new Function(`return (${code})`)()(size);
              await new Promise((done) => setTimeout(done, 200));
              return seen;
            },
            String(add),
            n,
          ),
        );
      }
      assert.ok(looked[1] >= 3200 && looked[1] <= 3200 * 2, `3200 elements were added, ${looked[1]} were looked at`);
      assert.ok(looked[1] <= looked[0] * 5, looked.join());
    });
  }
});

test('one observer follows the language of all tags', async () => {
  const made = [];
  for (const n of [1, 100]) {
    await tab.page.goto(
      site.page(
        '/langs',
        '<blue-heart-exit></blue-heart-exit>'.repeat(n),
        {},
        `<script>
          globalThis.observers = 0;
          globalThis.MutationObserver = class extends MutationObserver {
            constructor(...all) { super(...all); globalThis.observers++; }
          };
        </script>${script}`,
      ),
    );
    await tab.speaks('blue-heart-exit', 'nl');
    made.push(await tab.page.evaluate(() => globalThis.observers));
    await tab.page.evaluate(() => (document.documentElement.lang = 'fr'));
    await tab.speaks('blue-heart-exit', 'fr');
  }
  assert.equal(made[1], made[0]);
});

describe('a text of 100 kB in any attribute does not block the page', {timeout: 600_000}, () => {
  const long = {
    words: 'woord '.repeat(17_000),
    letters: 'x'.repeat(100_000),
    ids: 'surya eu-2023 uk '.repeat(6_000),
    emoji: '\u{1f499}'.repeat(50_000),
    address: `https://example.org/${'x/'.repeat(50_000)}`,
    tokens: 'nl-a'.repeat(25_000),
  };
  const attributes = [
    'lang',
    'heading-level',
    'languages',
    'variant',
    'show',
    'href',
    'partner',
    'src',
    'limit',
    'region',
    'contacts',
    'for',
    'shortcut',
    'audience',
    'url',
    'kind',
    'only',
    'exit',
  ];
  for (const [what, text] of Object.entries(long)) {
    test(what, async () => {
      await tab.page.goto(site.page('/long', tags.map((tag) => `<${tag}></${tag}>`).join(''), {}, script));
      await tab.speaks(tags.join(), 'nl');
      await tab.until(() => document.querySelector('blue-heart-share').shadowRoot.querySelector('svg text') !== null);
      const longest = {};
      for (const attribute of attributes) {
        const began = Date.now();
        await tab.page.evaluate(
          async (name, value) => {
            const all = [...document.querySelectorAll('body > *')];
            for (const element of all) element.setAttribute(name, value);
            await Promise.all(all.map(({updateComplete}) => updateComplete));
            for (const element of all) element.removeAttribute(name);
            await Promise.all(all.map(({updateComplete}) => updateComplete));
          },
          attribute,
          text,
        );
        longest[attribute] = Date.now() - began;
      }
      for (const [attribute, time] of Object.entries(longest)) assert.ok(time < 20_000, `${attribute}: ${time} ms`);
      assert.deepEqual(
        await tab.page.$$eval(
          'body > *',
          (all) => all.filter(({shadowRoot}) => !shadowRoot.querySelector('[part~=base]')).length,
        ),
        0,
      );
      assert.deepEqual(
        tab.said.filter((message) => message.startsWith('uncaught')),
        [],
      );
    });
  }

  test('in a link, and in the address of a frame', async () => {
    const links = ['partner', 'lang', 'contacts', 'color-accent', 'font-size', 'x']
      .map((name) => `<a href="/x" data-blue-heart="helpline-card" data-${name}="${'word '.repeat(20_000)}">x</a>`)
      .join('');
    await tab.page.goto(site.page('/links', `${links}<a href="#blue-heart=${'x'.repeat(100_000)}">x</a>`, {}, script));
    await tab.speaks('blue-heart-helpline-card', 'nl');
    assert.equal(await tab.page.$$eval('blue-heart-helpline-card', ({length}) => length), 6);
  });
});

describe('tags that are removed leave nothing behind', () => {
  /** Adds tags to the page, and waits until each is shown. Runs in the page. */
  const add = async (names, count, viewed) => {
    const all = Array.from({length: count * names.length}, (_, at) => document.createElement(names[at % names.length]));
    // Lays them over each other, because one out of sight would wait until it is seen.
    for (const element of all) element.style.cssText = 'position: absolute; inset-block-start: 0';
    document.body.append(...all);
    const isShown = ({localName, shadowRoot, view}) =>
      shadowRoot.querySelector('[part~=base]') && (view || !viewed.includes(localName));
    for (const element of all) while (!isShown(element)) await new Promise((done) => requestAnimationFrame(done));
  };
  const remove = () => tab.page.evaluate(() => document.body.replaceChildren());

  test('50 of each: no listener on the page, no observer, no node', async () => {
    const footprint = await pageFootprint(tab);
    await tab.page.goto(site.page('/left', '', {}, script));
    const {ofPage, observers, watched} = await footprint.count();
    // The files of the views and what all tags share stay.
    await tab.page.evaluate(add, tags, 1, viewedTags);
    await remove();
    const {nodes, listeners} = await footprint.count();
    await tab.page.evaluate(add, tags, 50, viewedTags);
    assert.ok((await footprint.count()).listeners > listeners + 50 * tags.length);
    await remove();
    const left = await footprint.count();
    assert.deepEqual(left.ofPage, ofPage);
    assert.deepEqual([left.observers, left.watched], [observers, watched]);
    assert.deepEqual([left.nodes, left.listeners], [nodes, listeners]);
  });

  test('floating ones: no listener on the page', async () => {
    const footprint = await pageFootprint(tab);
    await tab.page.goto(site.page('/left', '', {}, script));
    const {ofPage} = await footprint.count();
    await tab.page.evaluate(() => {
      document.body.innerHTML =
        '<blue-heart-exit variant="bar"></blue-heart-exit>' +
        '<blue-heart-report-button variant="floating"></blue-heart-report-button>';
    });
    await tab.until(() =>
      [...document.body.children].every(({shadowRoot}) => shadowRoot.querySelector('[popover]:popover-open')),
    );
    await remove();
    assert.deepEqual((await footprint.count()).ofPage, ofPage);
  });

  test('a dialog that was opened and closed ten times: no observer', async () => {
    const footprint = await pageFootprint(tab);
    await tab.page.goto(site.page('/left', '<blue-heart-report-button></blue-heart-report-button>', {}, script));
    await tab.speaks('blue-heart-report-button', 'nl');
    const before = await footprint.count();
    await tab.page.evaluate(async () => {
      const tag = document.querySelector('blue-heart-report-button');
      const fired = (type) => new Promise((done) => tag.addEventListener(type, done, {once: true}));
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      for (let time = 0; time < 10; time++) {
        const opened = fired('blue-heart-open');
        tag.shadowRoot.querySelector('[part~=button]').click();
        await opened;
        await frame();
        const closed = fired('blue-heart-close');
        tag.shadowRoot.querySelector('dialog').close();
        await closed;
        await frame();
      }
    });
    const after = await footprint.count();
    assert.deepEqual([after.observers, after.watched], [before.observers, before.watched]);
  });
});

test('a language that changes ten times leaves no node behind', async () => {
  const footprint = await pageFootprint(tab);
  await tab.page.goto(site.page('/langs', tags.map((tag) => `<${tag}></${tag}>`).join(''), {}, script));
  const change = async (...languages) => {
    for (const lang of languages) {
      await tab.page.evaluate((code) => (document.documentElement.lang = code), lang);
      await tab.speaks(tags.join(), lang);
    }
    return footprint.count();
  };
  await change('fr', 'nl', 'fr', 'nl');
  const before = await change('nl');
  const after = await change('fr', 'nl', 'fr', 'nl', 'fr', 'nl', 'fr', 'nl', 'fr', 'nl');
  assert.deepEqual([after.nodes, after.listeners], [before.nodes, before.listeners]);
});

test('a canvas that measures and a format of numbers are made once for all tags', async () => {
  await tab.page.evaluateOnNewDocument(() => {
    globalThis.made = {contexts: 0, formats: 0};
    const {getContext} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (...all) {
      globalThis.made.contexts++;
      return getContext.apply(this, all);
    };
    const {NumberFormat} = Intl;
    Intl.NumberFormat = function (...all) {
      globalThis.made.formats++;
      return new NumberFormat(...all);
    };
  });
  const made = [];
  for (const count of [1, 5]) {
    const all = ['blue-heart-facts', 'blue-heart-share', 'blue-heart-materials'];
    await tab.page.goto(
      site.page(
        '/made',
        all
          .map((tag) => `<${tag}></${tag}>`)
          .join('')
          .repeat(count),
        {},
        script,
      ),
    );
    await tab.speaks(all.join(), 'nl');
    await tab.until(() => {
      const waits = [...document.body.children].find(({view}) => !view);
      waits?.scrollIntoView();
      return !waits;
    });
    made.push(await tab.page.evaluate(() => globalThis.made));
  }
  assert.ok(made[0].contexts > 0 && made[0].formats > 0, JSON.stringify(made));
  assert.deepEqual(made[1], made[0]);
});
