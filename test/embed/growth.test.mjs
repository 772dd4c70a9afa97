// The work of the script grows in proportion to the page and its texts, never with their square. Steps are counted
// rather than timed.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {site, tab} from '../support/tab-per-test.mjs';
import {tags} from '../support/tags.mjs';

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
