// The built script on hosts that make clicks, handle keys, move an open dialog, and load their logo late.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, beforeEach, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {site, tab} from '../support/tab-per-test.mjs';

const card = 'blue-heart-helpline-card';
const report = 'blue-heart-report-button';
const script = '<script defer src="/dist/blue-heart.js"></script>';
const head = `<meta name="viewport" content="width=device-width">${script}`;

before(async () => {
  site.answers.set('/fastclick.js', {
    body: await readFile(new URL('../../node_modules/fastclick/lib/fastclick.js', import.meta.url)),
  });
});

const within = (tag, selector) => `${tag} >>> ${selector}`;

/** Scrolls to the element of a selector, and returns its middle in the window. */
function middleOf(selector) {
  return tab.page.evaluate((at) => {
    const found = at.split(' >>> ').reduce((root, part) => (root.shadowRoot ?? root).querySelector(part), document);
    found.scrollIntoView({block: 'center'});
    const {x, y, width, height} = found.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }, selector);
}

const guide = 'blue-heart-safety-guide';

/** Opens every part of the guide, which has boxes to tick. */
function unfold() {
  return tab.page.evaluate((at) => {
    for (const fold of document.querySelector(at).shadowRoot.querySelectorAll('details')) fold.open = true;
  }, guide);
}
function ticked() {
  return tab.page.evaluate((at) => document.querySelector(at).shadowRoot.querySelectorAll(':checked').length, guide);
}

const tap = async (selector) => tab.page.touchscreen.tap(...(await middleOf(selector)));

describe('a host that turns touches into clicks of its own', () => {
  const tags = `<blue-heart-exit href="/left"></blue-heart-exit><${card} exit="off"></${card}><${report}></${report}>
    <blue-heart-signal-quiz></blue-heart-signal-quiz><blue-heart-safety-guide></blue-heart-safety-guide>
    <blue-heart-share></blue-heart-share>`;

  const fastClick = `<script src="/fastclick.js"></script>
    <script>addEventListener('load', () => FastClick.attach(document.body))</script>`;
  // Makes clicks as FastClick does, but from the document, by `click()`, and only after the touch.
  const own = `<script>document.addEventListener('touchend', (event) => {
    event.preventDefault();
    setTimeout(() => event.target.click(), 20);
  }, {passive: false})</script>`;

  for (const [what, host] of [
    ['FastClick', fastClick],
    ['one of its kind', own],
  ]) {
    describe(what, () => {
      beforeEach(async () => {
        await tab.page.setUserAgent({
          userAgent:
            'Mozilla/5.0 (iPhone; CPU iPhone OS 15_5 like Mac OS X) AppleWebKit/605.1.15 ' +
            '(KHTML, like Gecko) Version/15.5 Mobile/15E148 Safari/604.1',
        });
        await tab.page.setViewport({width: 390, height: 800, hasTouch: true, isMobile: true});
        await tab.page.goto(site.page('/page', tags, {}, head + host));
        await tab.speaks(
          `blue-heart-exit, ${card}, ${report}, blue-heart-signal-quiz, ${guide}, blue-heart-share`,
          'nl',
        );
        await tab.page.evaluate(() => {
          globalThis.called = [];
          for (const {shadowRoot} of document.querySelectorAll('*')) {
            shadowRoot?.addEventListener('click', (event) => {
              const link = event.target.closest?.('a[href^=tel]');
              // Cancels the call, so that no test dials a number.
              if (link) globalThis.called.push(link.href) && event.preventDefault();
            });
          }
        });
      });

      const called = () => tab.page.evaluate(() => globalThis.called);

      test('a number is called, once', async () => {
        await tap(within(card, '[part~=number]'));
        await tab.until(() => globalThis.called.length);
        await new Promise((done) => setTimeout(done, 400));
        assert.deepEqual(await called(), [known.meldpunt.tel]);
      });

      test('the exit leaves', async () => {
        await Promise.all([
          tab.page.waitForRequest((request) => request.url().endsWith('/left')),
          tap(within('blue-heart-exit', '[part~=exit]')),
        ]);
      });

      test('the dialog opens, leads to the first number, and closes', async () => {
        await tap(within(report, '[part~=button]'));
        await tab.until(
          (at) => document.querySelector(at).shadowRoot.querySelector('dialog:modal [part~=choice]'),
          report,
        );
        await new Promise((done) => setTimeout(done, 400));
        await tap(within(report, '[part~=choice]'));
        await tab.until(
          (at) => document.querySelector(at).shadowRoot.querySelector('[part~=first] [part~=number]'),
          report,
        );
        await new Promise((done) => setTimeout(done, 400));
        await tap(within(report, '[part~=first] [part~=number]'));
        await tab.until(() => globalThis.called.length);
        await new Promise((done) => setTimeout(done, 400));
        await tap(within(report, '[part~=close]'));
        await tab.until((at) => !document.querySelector(at).shadowRoot.querySelector('dialog').open, report);
      });

      test('a box is ticked, once, by its label; a text field takes focus', async () => {
        await unfold();
        await tap(within(guide, '.check'));
        await new Promise((done) => setTimeout(done, 400));
        assert.equal(await ticked(), 1);
        await tap(within('blue-heart-share', 'textarea'));
        await tab.until(
          () => document.querySelector('blue-heart-share').shadowRoot.activeElement?.localName === 'textarea',
        );
      });

      test('a swipe that begins on a number scrolls, calls nobody, and reaches the page as a whole', async () => {
        await tab.page.evaluate(() => {
          globalThis.heard = [];
          for (const type of ['touchstart', 'touchmove'])
            document.addEventListener(type, () => globalThis.heard.push(type), {passive: true});
        });
        const [x, y] = await middleOf(within(card, '[part~=number]'));
        await tab.page.touchscreen.touchStart(x, y);
        for (let moved = 20; moved <= 200; moved += 20) await tab.page.touchscreen.touchMove(x, y - moved);
        await tab.page.touchscreen.touchEnd();
        await tab.until(() => globalThis.heard.includes('touchmove'));
        assert.equal(await tab.page.evaluate(() => globalThis.heard[0]), 'touchstart');
        await new Promise((done) => setTimeout(done, 400));
        assert.deepEqual(await called(), []);
      });

      test('a click that the page makes without a touch before it presses nothing', async () => {
        await tab.page.evaluate((at) => document.querySelector(at).click(), card);
        assert.deepEqual(await called(), []);
      });
    });
  }

  test('a touch on a page that does not handle it presses once', async () => {
    await tab.page.setViewport({width: 390, height: 800, hasTouch: true, isMobile: true});
    await tab.page.goto(
      site.page('/page', `<${guide}></${guide}><blue-heart-signal-quiz></blue-heart-signal-quiz>`, {}, head),
    );
    await tab.speaks(`${guide}, blue-heart-signal-quiz`, 'nl');
    await unfold();
    await tap(within(guide, '.check'));
    await tab.until(() => document.querySelector('blue-heart-safety-guide').shadowRoot.querySelector(':checked'));
    assert.equal(await ticked(), 1);
    await tap(within('blue-heart-signal-quiz', '[part=place]'));
    await tab.until(() => document.querySelector('blue-heart-signal-quiz').shadowRoot.querySelector('.why'));
  });
});

describe('a host with hot keys', () => {
  const hotKeys = `<script>
    globalThis.heard = [];
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, (event) => {
      if (/^(input|select|textarea)$/i.test(event.target.tagName)) return;
      heard.push(type + ' ' + event.key);
      if ('s/ '.includes(event.key)) event.preventDefault();
    });
  </script>`;
  const tags = `<blue-heart-share></blue-heart-share><blue-heart-materials></blue-heart-materials>
    <blue-heart-signal-quiz></blue-heart-signal-quiz><${guide}></${guide}>
    <blue-heart-banner languages><input slot="actions" id="own"></blue-heart-banner><${report}></${report}>`;

  beforeEach(async () => {
    await tab.page.goto(site.page('/page', tags, {}, script + hotKeys));
    await tab.speaks(`blue-heart-share, blue-heart-materials, blue-heart-signal-quiz, ${guide}`, 'nl');
  });

  const focus = (tag, selector) =>
    tab.page.evaluate(
      (at, inside) => {
        const field = document.querySelector(at).shadowRoot.querySelector(inside);
        field.focus();
        if (field.select) field.select();
      },
      tag,
      selector,
    );
  const valueOf = (tag, selector) =>
    tab.page.evaluate((at, inside) => document.querySelector(at).shadowRoot.querySelector(inside).value, tag, selector);
  const heard = () => tab.page.evaluate(() => globalThis.heard.splice(0));

  for (const [tag, field] of [
    ['blue-heart-share', 'textarea'],
    ['blue-heart-materials', '.partner'],
    ['blue-heart-materials', '.web'],
  ]) {
    test(`what is typed in ${field} of <${tag}> stays there`, async () => {
      await focus(tag, field);
      await tab.page.keyboard.type('s/ s');
      assert.equal(await valueOf(tag, field), 's/ s');
      assert.deepEqual(await heard(), []);
    });
  }

  test('a letter and Enter choose in a menu, and a space ticks a box', async () => {
    await focus('blue-heart-banner', 'select');
    await tab.page.keyboard.press('F');
    await tab.page.keyboard.press('Enter');
    await tab.speaks(`blue-heart-banner, ${guide}`, 'fr');
    await unfold();
    await focus(guide, '[type=checkbox]');
    await tab.page.keyboard.press('Space');
    assert.equal(await ticked(), 1);
  });

  test('keys that type nothing reach the page from our fields; all keys do from anywhere else', async () => {
    await focus('blue-heart-share', 'textarea');
    for (const key of ['Escape', 'Shift', 'F8', 'Tab']) await tab.page.keyboard.press(key);
    const keys = (await heard()).filter((what) => what.startsWith('keydown'));
    assert.deepEqual(keys, ['keydown Escape', 'keydown Shift', 'keydown F8', 'keydown Tab']);
    await tab.page.evaluate(() =>
      document.querySelector('blue-heart-signal-quiz').shadowRoot.querySelector('button:enabled').focus(),
    );
    await tab.page.keyboard.press('s');
    assert.ok((await heard()).includes('keydown s'));
    await tab.page.evaluate(() => {
      globalThis.own = [];
      document.addEventListener('keydown', ({key}) => globalThis.own.push(key));
      document.querySelector('#own').focus();
    });
    await tab.page.keyboard.type('s');
    assert.deepEqual(await tab.page.evaluate(() => globalThis.own), ['s']);
  });
});

describe('a dialog that is open', () => {
  const stateOf = () =>
    tab.page.evaluate((at) => {
      const {shadowRoot} = document.querySelector(at) ?? globalThis.kept;
      const dialog = shadowRoot.querySelector('dialog');
      return {open: dialog.open, modal: dialog.matches(':modal'), shown: dialog.childElementCount > 0};
    }, report);
  const open = {open: true, modal: true, shown: true};
  const closed = {open: false, modal: false, shown: false};
  const settles = (state) =>
    tab.until(
      (at, wanted) => {
        const dialog = (document.querySelector(at) ?? globalThis.kept).shadowRoot.querySelector('dialog');
        return (
          JSON.stringify({open: dialog.open, modal: dialog.matches(':modal'), shown: dialog.childElementCount > 0}) ===
          wanted
        );
      },
      report,
      JSON.stringify(state),
    );
  const press = (selector) =>
    tab.page.evaluate(
      (at, inside) => document.querySelector(at).shadowRoot.querySelector(inside).click(),
      report,
      selector,
    );

  beforeEach(async () => {
    await tab.page.goto(site.page('/page', `<div id="a"><${report}></${report}></div><div id="b"></div>`, {}, script));
    await tab.speaks(report, 'nl');
    await tab.page.evaluate(() => {
      globalThis.fired = [];
      for (const type of ['open', 'close'])
        document.addEventListener(`blue-heart-${type}`, () => globalThis.fired.push(type));
      globalThis.kept = document.querySelector('blue-heart-report-button');
    });
    await press('[part~=button]');
    await settles(open);
    await tab.until((at) => document.querySelector(at).shadowRoot.querySelector('[part~=choice]'), report);
    await press('[part~=choice]');
    await tab.until((at) => document.querySelector(at).shadowRoot.querySelector('[part~=first]'), report);
  });

  const move = {
    append: () => document.querySelector('#b').append(document.querySelector('blue-heart-report-button')),
    moveBefore: () => document.querySelector('#b').moveBefore(document.querySelector('blue-heart-report-button'), null),
    'its parent': () => document.querySelector('#b').append(document.querySelector('#a')),
  };
  for (const [how, moved] of Object.entries(move)) {
    test(`and is moved (${how}) goes on where it was, modal; Esc closes it, and the button opens it anew`, async () => {
      await tab.page.evaluate(moved);
      await settles(open);
      assert.ok(
        await tab.page.evaluate((at) => document.querySelector(at).shadowRoot.querySelector('[part~=first]'), report),
        'the step',
      );
      // Waits for late effects of closing.
      await new Promise((done) => setTimeout(done, 200));
      assert.deepEqual(await stateOf(), open);
      await tab.page.keyboard.press('Escape');
      await settles(closed);
      assert.deepEqual(await tab.page.evaluate(() => globalThis.fired), ['open', 'close']);
      await press('[part~=button]');
      await settles(open);
      assert.ok(
        await tab.page.evaluate((at) => !document.querySelector(at).shadowRoot.querySelector('[part~=first]'), report),
        'the first question',
      );
      assert.deepEqual(tab.said, []);
    });
  }

  test('and is removed is closed and starts anew; put back, it opens again', async () => {
    await tab.page.evaluate(() => globalThis.kept.remove());
    await settles(closed);
    await tab.page.evaluate(() => document.body.append(globalThis.kept));
    assert.deepEqual(await stateOf(), closed);
    await press('[part~=button]');
    await settles(open);
    assert.deepEqual(tab.said, []);
  });

  test('and is adopted by another document is wholly open or wholly closed there', async () => {
    await tab.page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentDocument.body.append(globalThis.kept);
    });
    await tab.until(() => {
      const dialog = globalThis.kept.shadowRoot.querySelector('dialog');
      return dialog.open === dialog.matches(':modal') && dialog.open === dialog.childElementCount > 0;
    });
    await tab.page.evaluate(() => document.body.append(globalThis.kept));
    await tab.until(() => {
      const dialog = globalThis.kept.shadowRoot.querySelector('dialog');
      return dialog.open === dialog.matches(':modal') && dialog.open === dialog.childElementCount > 0;
    });
    assert.deepEqual(tab.said, []);
  });

  for (const [what, change] of [
    ['closed by a script', () => globalThis.kept.shadowRoot.querySelector('dialog').close()],
    ['hidden by its host', () => (document.querySelector('#a').hidden = true)],
  ]) {
    test(`and is ${what} is closed for the tag too`, async () => {
      await tab.page.evaluate(change);
      await settles(closed);
      await tab.page.evaluate(() => (document.querySelector('#a').hidden = false));
      await press('[part~=button]');
      await settles(open);
      assert.deepEqual(tab.said, []);
    });
  }

  test('and was opened before by a script of the page, not modal, is modal once its button is pressed', async () => {
    await tab.page.evaluate(() => {
      const dialog = globalThis.kept.shadowRoot.querySelector('dialog');
      dialog.close();
      dialog.show();
    });
    await press('[part~=button]');
    await settles(open);
    await tab.page.keyboard.press('Escape');
    await settles(closed);
    assert.deepEqual(tab.said, []);
  });

  test('and whose tag is removed before it has opened opens nothing, and throws nothing', async () => {
    await tab.page.keyboard.press('Escape');
    await settles(closed);
    await tab.page.evaluate((at) => {
      const tag = document.querySelector(at);
      tag.shadowRoot.querySelector('[part~=button]').click();
      tag.remove();
    }, report);
    await new Promise((done) => setTimeout(done, 200));
    await settles(closed);
    assert.deepEqual(tab.said, []);
  });
});

describe('a logo that comes late', () => {
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 400" width="1200" height="400"><path fill="#2e6d50" d="M0 0h1200v400H0z"/></svg>';
  const image = () => ({body: picture, headers: {'content-type': 'image/svg+xml'}});

  for (const width of [320, 1280]) {
    test(`leaves the banner as it was laid out, at ${width} px`, async () => {
      await tab.page.setViewport({width, height: 800});
      let arrive;
      const held = new Promise((done) => (arrive = done));
      site.answers.set('/late.svg', () => held.then(image));
      site.page(
        '/page',
        '<blue-heart-banner languages dismissible><img slot="logo" src="/late.svg" alt="Linde"></blue-heart-banner>',
        {},
        script,
      );
      await tab.page.goto(`${site.origin}/page`, {waitUntil: 'domcontentloaded'});
      await tab.speaks('blue-heart-banner', 'nl');
      arrive();
      await tab.until(() => document.querySelector('img').naturalWidth);
      const [box, logo, number, wide] = await tab.page.evaluate(() => {
        const banner = document.querySelector('blue-heart-banner');
        const rect = (element) => element.getBoundingClientRect().toJSON();
        return [
          rect(banner),
          rect(document.querySelector('img')),
          rect(banner.shadowRoot.querySelector('[part=actions]')),
          document.documentElement.scrollWidth > innerWidth,
        ];
      });
      assert.equal(wide, false, 'scrolls sideways');
      assert.ok(logo.width > 20 && logo.left >= box.left && logo.right <= box.right, JSON.stringify(logo));
      assert.ok(logo.height <= 120, `${logo.height}`);
      assert.ok(number.width > 100 && number.right <= box.right, JSON.stringify(number));
    });
  }

  for (const [how, attributes, bring] of [
    ['slowly', 'src="/late.svg"', undefined],
    ['lazily', 'loading="lazy" src="/late.svg"', undefined],
    [
      'in the place of another',
      'src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"',
      () => (document.querySelector('img').src = '/late.svg'),
    ],
    ['after an address that failed', 'src="/none.svg"', () => (document.querySelector('img').src = '/late.svg')],
  ]) {
    test(`${how} is on the poster as soon as it is here`, async () => {
      site.answers.set('/late.svg', {...image(), delay: 300});
      await tab.page.goto(
        site.page(
          '/page',
          `<div style="height: 3000px"></div>` +
            `<blue-heart-materials><img slot="logo" ${attributes} alt="Linde"></blue-heart-materials>`,
          {},
          script,
        ),
        {waitUntil: 'domcontentloaded'},
      );
      await tab.speaks('blue-heart-materials', 'nl');
      if (bring) {
        await tab.until(() => document.querySelector('img').complete);
        // Waits until the tag has stopped waiting for its view, as it renders once more then.
        await new Promise((done) => setTimeout(done, 2500));
        await tab.page.evaluate(bring);
      }
      await tab.page.evaluate(() => document.querySelector('blue-heart-materials').scrollIntoView());
      await tab.until(() =>
        [...document.querySelector('blue-heart-materials').shadowRoot.querySelectorAll('[part=preview] image')].some(
          (drawn) =>
            drawn.href.baseVal.includes('late.svg') ||
            (drawn.href.baseVal.startsWith('data:') && drawn.getAttribute('width') !== drawn.getAttribute('height')),
        ),
      );
    });
  }
});
