// The tags in every place where pages put, move or remove them: shadow roots, templates, dialogs, and pages that a
// script replaces.
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {site, tab} from '../support/tab-per-test.mjs';
import {tags} from '../support/tags.mjs';

const card = 'blue-heart-helpline-card';
const button = 'blue-heart-report-button';
const link = `<a href="${known.meldpunt.tel}">${known.meldpunt.phone}</a>`;
const each = tags.map((tag) => `<${tag}>${link}</${tag}>`).join('');
const script = '<script defer src="/dist/blue-heart.js"></script>';

afterEach(() => site.answers.clear());

const open = (body, head = script) => tab.page.goto(site.page('/page', body, {}, head));

const setLang = (lang) => tab.page.evaluate((value) => (document.documentElement.lang = value), lang);

/** Returns whether a visitor can press the element of a selector: nothing else lies over its middle. */
function canPress(selector) {
  return tab.page.evaluate((path) => {
    const found = path.split(' >>> ').reduce((root, part) => (root.shadowRoot ?? root).querySelector(part), document);
    found.scrollIntoView({block: 'center'});
    const {left, top, width, height} = found.getBoundingClientRect();
    let hit = document.elementFromPoint(left + width / 2, top + height / 2);
    for (let inner; (inner = hit?.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2)) && inner !== hit;)
      hit = inner;
    return width > 0 && found.contains(hit);
  }, selector);
}

/** Opens the report dialog as a visitor does. */
async function openReport(selector) {
  await (
    await tab.page.evaluateHandle(
      (path) => path.split(' >>> ').reduce((root, part) => (root.shadowRoot ?? root).querySelector(part), document),
      `${selector} >>> [part~=button]`,
    )
  ).click();
  await tab.until(
    (path) => path.split(' >>> ').reduce((root, part) => (root.shadowRoot ?? root).querySelector(part), document).open,
    `${selector} >>> dialog`,
  );
}

const emergency = `${button} >>> dialog [part~=emergency] a`;

describe('written by document.write', () => {
  const write = (html) => `<script>document.write(${JSON.stringify(html).replaceAll('</', '<\\/')})</script>`;

  for (const [what, body, head] of [
    ['the tags', write(each), script],
    ['the script', each, write(script)],
    ['the script, to run at once', write(`<script src="/dist/blue-heart.js"></script>${each}`), ''],
    ['the tags, and the script after them', write(`${each}<script src="/dist/blue-heart.js"></script>`), ''],
  ]) {
    test(`${what}, while the page is parsed`, async () => {
      await open(body, head);
      await setLang('uk');
      await tab.speaks(tags.join(), 'uk');
      for (const tag of tags) assert.equal((await tab.seen(tag)).fallback, false, tag);
      assert.deepEqual(tab.said, []);
    });
  }

  test('a new page over the old one, with the script again: the tags work in it, and one warning says so', async () => {
    await open(each);
    await tab.speaks(tags.join(), 'nl');
    await openReport(button);
    await tab.page.evaluate((html) => {
      document.write(html);
      document.close();
    }, `<!doctype html><html lang="fr"><title>New page</title><body>${each}${script}`);
    await tab.speaks(tags.join(), 'fr');
    await setLang('uk');
    await tab.speaks(tags.join(), 'uk');
    await openReport(button);
    assert.ok(await canPress(emergency));
    await tab.page.keyboard.press('Shift');
    await tab.until(() =>
      /Shift/.test(document.querySelector('blue-heart-exit').shadowRoot.querySelector('[part=progress]').innerText),
    );
    assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
    assert.match(tab.warned[0], /the page has the tags already/);
    assert.deepEqual(tab.said, tab.warned);
  });

  test('a new page over the old one, without the tags: nothing throws', async () => {
    await open(each);
    await tab.speaks(tags.join(), 'nl');
    await tab.page.evaluate(() => document.write('<p>Gone</p><input>'));
    await tab.page.focus('input');
    for (let press = 0; press < 3; press++) await tab.page.keyboard.press('Shift');
    await setLang('uk');
    await settled();
    assert.equal(await tab.page.evaluate(() => document.body.innerText.trim()), 'Gone');
    assert.deepEqual(tab.said, []);
  });
});

describe('inside another shadow root', () => {
  for (const mode of ['open', 'closed']) {
    test(`${mode}: it follows the language of its host, and its dialog covers the page`, async () => {
      await open('<section></section>');
      await tab.until(() => customElements.get('blue-heart-exit'));
      await tab.page.evaluate(
        (how, html) => {
          const root = document.querySelector('section').attachShadow({mode: how});
          root.innerHTML = html;
          globalThis.inner = root;
        },
        mode,
        each,
      );
      const speak = (lang) =>
        tab.until((value) => {
          // Goes to a tag that waits: a view comes when its tag is about to be seen.
          const waiting = [...globalThis.inner.children].find(
            (tag) => tag.shadowRoot.querySelector('[part~=base]')?.lang !== value,
          );
          waiting?.scrollIntoView();
          return !waiting;
        }, lang);
      await speak('nl');
      await tab.page.evaluate(() => (document.querySelector('section').lang = 'uk'));
      await speak('uk');
      await tab.page.evaluate(
        (name) => globalThis.inner.querySelector(name).shadowRoot.querySelector('[part~=button]').click(),
        button,
      );
      await tab.until((name) => globalThis.inner.querySelector(name).shadowRoot.querySelector('dialog').open, button);
      const hit = await tab.page.evaluate((name) => {
        const {shadowRoot} = globalThis.inner.querySelector(name);
        const number = shadowRoot.querySelector('dialog [part~=emergency] a');
        const {left, top, width, height} = number.getBoundingClientRect();
        return number.contains(shadowRoot.elementFromPoint(left + width / 2, top + height / 2));
      }, button);
      assert.ok(hit, 'the number in the dialog cannot be pressed');
      assert.deepEqual(tab.said, []);
    });
  }

  test('that is declared in HTML, whenever the script comes', async () => {
    for (const head of [script, '<script src="/dist/blue-heart.js"></script>']) {
      await open(`<section lang="uk"><template shadowrootmode="open">${each}</template></section>`, head);
      await tab.speaks(`section >>> ${tags.join()}`, 'uk');
      for (const tag of tags) assert.equal((await tab.seen(`section >>> ${tag}`)).fallback, false, tag);
    }
    assert.deepEqual(tab.said, []);
  });
});

describe('inside a template', () => {
  for (const how of ['cloneNode', 'importNode']) {
    test(`nothing happens until it is cloned, with ${how}, and each clone lives`, async () => {
      await open(`<main lang="uk"></main><template>${each}</template>`);
      await tab.until(() => customElements.get('blue-heart-exit'));
      await settled();
      assert.deepEqual(tab.asked, [`${site.origin}/page`, `${site.origin}/dist/blue-heart.js`]);
      for (let clone = 0; clone < 2; clone++) {
        await tab.page.evaluate((name) => {
          const {content} = document.querySelector('template');
          document
            .querySelector('main')
            .append(name === 'importNode' ? document.importNode(content, true) : content.cloneNode(true));
        }, how);
      }
      await tab.speaks('main > *', 'uk');
      assert.equal(await tab.page.evaluate(() => document.querySelectorAll('main > *').length), 2 * tags.length);
      for (const tag of tags) assert.equal((await tab.seen(`main > ${tag}`)).fallback, false, tag);
      assert.deepEqual(tab.said, []);
    });
  }

  test('a tag that was put into it and taken out again speaks the language of the page, in its own style', async () => {
    await open(`<main>${each}</main><template></template>`);
    await tab.speaks(tags.join(), 'nl');
    const shape = () =>
      tab.page.evaluate(() =>
        [...document.querySelectorAll('main > *')].map((tag) =>
          Math.round(tag.shadowRoot.querySelector('[part~=base]').getBoundingClientRect().height),
        ),
      );
    await tab.until(() =>
      ['share', 'materials'].every((name) =>
        document.querySelector(`blue-heart-${name}`).shadowRoot.querySelector('[part=sheet]'),
      ),
    );
    const before = await shape();
    await tab.page.evaluate(() => {
      globalThis.away = [...document.querySelectorAll('main > *')];
      document.querySelector('template').content.append(...globalThis.away);
    });
    await setLang('uk');
    await tab.page.evaluate(() => document.querySelector('main').append(...globalThis.away));
    await tab.speaks(tags.join(), 'uk');
    await setLang('nl');
    await tab.speaks(tags.join(), 'nl');
    assert.deepEqual(await shape(), before);
    assert.deepEqual(tab.said, []);
  });
});

describe('inside a dialog of the page', () => {
  beforeEach(async () => {
    await open(`<dialog id="theirs">${each}</dialog><p>Page</p>`);
    await tab.page.evaluate(() => document.querySelector('#theirs').showModal());
    await tab.speaks(tags.join(), 'nl');
  });

  test('the number can be pressed, and the report dialog opens on top of theirs', async () => {
    assert.ok(await canPress(`${card} >>> [part~=number]`));
    await openReport(button);
    assert.ok(await canPress(emergency));
    assert.equal(await canPress(`${card} >>> [part~=number]`), false, 'what is below is not covered');
    assert.deepEqual(tab.said, []);
  });

  test('Escape closes our dialog first, and then theirs', async () => {
    const state = () =>
      tab.page.evaluate(
        (name) => [
          document.querySelector('#theirs').open,
          document.querySelector(name).shadowRoot.querySelector('dialog').open,
        ],
        button,
      );
    await openReport(button);
    await tab.page.keyboard.press('Escape');
    await tab.until((name) => !document.querySelector(name).shadowRoot.querySelector('dialog').open, button);
    assert.deepEqual(await state(), [true, false]);
    await tab.page.keyboard.press('Escape');
    await tab.until(() => !document.querySelector('#theirs').open);
    assert.deepEqual(tab.said, []);
  });
});

describe('where what holds an open report dialog is taken away, the page can be used and the dialog is closed', () => {
  const ways = {
    'a dialog that closes': () => document.querySelector('#theirs').close(),
    'a dialog that is removed': () => document.querySelector('#theirs').remove(),
    'a box that is hidden': () => (document.querySelector('main').hidden = true),
    'details that close': () => (document.querySelector('details').open = false),
    'a box that is removed, and put back later': async () => {
      const main = document.querySelector('main');
      main.remove();
      await new Promise((done) => setTimeout(done, 200));
      document.querySelector('details').before(main);
    },
    'a tag whose render fails': () => {
      Object.defineProperty(Navigator.prototype, 'languages', {value: undefined});
      document.documentElement.lang = 'fr';
    },
  };
  const boxes = {
    dialog: '<dialog id="theirs">TAG</dialog>',
    box: '<main>TAG</main>',
    details: '<details open><summary>Open</summary>TAG</details>',
    tag: 'TAG',
  };

  for (const [way, take] of Object.entries(ways)) {
    test(way, async () => {
      const box = boxes[way.split(' ').find((word) => boxes[word])];
      await open(`${box.replace('TAG', `<${button}>${link}</${button}>`)}<details></details><p>Page</p>`);
      await tab.speaks(button, 'nl');
      await tab.page.evaluate(() => document.querySelector('#theirs')?.showModal());
      await openReport(button);
      assert.equal(await canPress('p'), false);
      await tab.page.evaluate(take);
      await tab.until(() => {
        const {left, top} = document.querySelector('p').getBoundingClientRect();
        return (
          document.elementFromPoint(left + 1, top + 1)?.localName === 'p' &&
          !document.querySelector('blue-heart-report-button')?.shadowRoot.querySelector('dialog')?.open
        );
      });
      assert.deepEqual(
        tab.said.filter((message) => message.startsWith('uncaught')),
        [],
      );
    });
  }
});

test('inside closed details: once opened, everything is there, in the language that the page has by then', async () => {
  await open(`<details><summary>Hulp</summary>${each}</details>`);
  await tab.speaks(card, 'nl');
  await setLang('uk');
  await tab.speaks(card, 'uk');
  await tab.page.evaluate(() => (document.querySelector('details').open = true));
  await tab.speaks(tags.join(), 'uk');
  for (const tag of tags) assert.equal((await tab.seen(tag)).fallback, false, tag);
  assert.ok(await canPress(`${card} >>> [part~=number]`));
  await openReport(button);
  assert.ok(await canPress(emergency));
  assert.deepEqual(tab.said, []);
});

describe('a page that script replaces', () => {
  const bodies = {
    'by innerHTML': (html) => {
      document.body.innerHTML = html;
    },
    'by a body of another document, as Turbo does': (html) => {
      document.body.replaceWith(document.adoptNode(new DOMParser().parseFromString(`<body>${html}`, 'text/html').body));
    },
    'by a copy that was kept of it': () => {
      document.body.replaceWith(document.body.cloneNode(true));
    },
  };

  for (const [how, replace] of Object.entries(bodies)) {
    test(`${how}, again and again: the tags are there each time, and the old ones stop all work`, async () => {
      await open(each);
      await tab.speaks(tags.join(), 'nl');
      for (let time = 0; time < 5; time++) {
        // Replaces the page while a visitor uses it and files load.
        await tab.page.evaluate(
          (name) => document.querySelector(name).shadowRoot.querySelector('[part~=button]')?.click(),
          button,
        );
        await setLang(time % 2 ? 'fr' : 'uk');
        await tab.page.evaluate(replace, each);
      }
      await tab.speaks(tags.join(), 'uk');
      assert.equal(await tab.page.evaluate(() => document.querySelectorAll('body > *').length), tags.length);
      await tab.page.evaluate(() => {
        globalThis.left = 0;
        document.addEventListener('blue-heart-exit', (event) => {
          event.preventDefault();
          globalThis.left++;
        });
      });
      for (let press = 0; press < 3; press++) await tab.page.keyboard.press('Shift');
      await tab.until(() => globalThis.left > 0);
      assert.equal(await tab.page.evaluate(() => globalThis.left), 1);
      await openReport(button);
      assert.ok(await canPress(emergency));
      assert.deepEqual(tab.said, []);
      assert.equal(await living(card), 1, 'cards of earlier pages are still held');
    });
  }

  test('a tag that is moved while its language loads speaks it afterwards, and tells of a failure once', async () => {
    for (const status of [200, 503]) {
      const held = hold();
      site.answers.set('/dist/locales/uk.js', () =>
        held.promise.then(() => (status === 200 ? {} : {status, body: ''})),
      );
      await open(
        `<main lang="uk"><${card}>${link}</${card}></main><aside lang="uk"></aside><footer lang="uk"></footer>`,
      );
      await tab.until((name) => customElements.get(name), card);
      for (const place of ['aside', 'footer'])
        await tab.page.evaluate(
          (to, name) => document.querySelector(to).append(document.querySelector(name)),
          place,
          card,
        );
      assert.ok((await tab.seen(card)).fallback);
      held.resolve();
      if (status === 200) {
        await tab.speaks(`footer > ${card}`, 'uk');
        assert.equal((await tab.seen(card)).fallback, false);
        assert.deepEqual(tab.said, []);
      } else {
        await tab.until(() => globalThis.errors.length > 0);
        await settled();
        assert.equal(await tab.page.evaluate(() => globalThis.errors.length), 1);
        assert.ok((await tab.seen(card)).fallback);
        assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
      }
    }
  });
});

/**
 * Returns how many elements of this tag are in memory, in the page or out of it, after garbage collection. Tries again
 * because a page that is busy keeps some for a while.
 */
async function living(name) {
  const devtools = await tab.page.createCDPSession();
  let count = Infinity;
  for (let tries = 0; tries < 20 && count > 1; tries++) {
    if (tries) await settled();
    // Collects once more than the query does, for elements that refer to each other through the page.
    await devtools.send('HeapProfiler.collectGarbage');
    const prototype = await tab.page.evaluateHandle((tag) => customElements.get(tag).prototype, name);
    const all = await tab.page.queryObjects(prototype);
    count = await all.evaluate((list) => list.length);
    await all.dispose();
  }
  return count;
}

function hold() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return {promise, resolve};
}

/** Waits until the network is idle, and two frames more. */
async function settled() {
  await tab.page.waitForNetworkIdle({idleTime: 200});
  await tab.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
