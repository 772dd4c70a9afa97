// On pages whose styles fight the tags: each number can be read and pressed, and the dialog is on top of everything.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {hostileStyles} from '../support/hostile-styles.mjs';
import {browser, site} from '../support/site-and-browser.mjs';
import {forEveryTag, shapesOfEveryTag} from '../support/tags.mjs';

const script = '<script src="/dist/blue-heart.js"></script>';
const section = (tag) => `<div class="section"><h2>Gemeente</h2>${tag}<p>Words of the host</p></div>`;
const everyTag = shapesOfEveryTag({
  banner: [{attributes: 'variant="helpline" dismissible'}, {attributes: 'variant="compact"'}],
  'helpline-card': [{children: `<a href="${known.meldpunt.tel}">${known.meldpunt.phone}</a>`}],
  'safety-guide': [{attributes: 'audience="minor"'}],
})
  .map(section)
  .join('');
const reportButton = 'blue-heart-report-button >>> [part~=button]';
const exitLink = 'blue-heart-exit >>> [part~=exit]';
const closeButton = 'blue-heart-report-button >>> [part~=close]';

/** The windows: each size in each colour scheme. */
const looks = [320, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => ({width, scheme})));

/** Opens a page with a style sheet and tags, and waits until the tags are shown. */
async function visit(t, {css = '', html = '', head = '', body = everyTag}) {
  const tab = await browser.tab();
  t.after(() => tab.close());
  tab.page.setDefaultTimeout(60_000);
  site.answers.set('/host.css', {body: css});
  site.answers.set('/host', {
    body: `<!doctype html><html lang="nl" ${html}><head><meta charset="utf-8">
      <meta name="color-scheme" content="light dark">
      <title>Host</title><link rel="stylesheet" href="/host.css">${head}</head><body>${body}${script}</body></html>`,
  });
  await tab.page.goto(`${site.origin}/host`);
  await tab.until(() => {
    const tags = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('blue-heart-'));
    const waiting = tags.find((tag) => tag.checkVisibility() && !tag.shadowRoot?.querySelector('[part~=base]'));
    // A view comes when its tag is about to be seen.
    waiting?.scrollIntoView({behavior: 'instant'});
    return !waiting;
  });
  await tab.page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
  return tab;
}

/** The height of a window in which many numbers are in sight at once. */
const highWindow = 2400;

/** Returns what a visitor sees of each number on the page, or in the dialog that is open. */
async function numbersOf({page}) {
  const numbers = new Map();
  for (;;) {
    const seen = await page.evaluate(lookAtNumbers, [...numbers.keys()]);
    if (seen.length === 0) return [...numbers.values()].sort((a, b) => a.key - b.key);
    const contrasts = await contrastsIn(
      page,
      seen.map(({box}) => box),
    );
    seen.forEach((number, at) => numbers.set(number.key, {...number, contrast: contrasts[at]}));
  }
}

/** Scrolls to the first number that is not yet known, and measures all numbers that are then in sight. */
async function lookAtNumbers(known) {
  const frame = () => new Promise(requestAnimationFrame);
  const tags = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('blue-heart-'));
  const within = tags.find((tag) => tag.shadowRoot.querySelector('dialog[open]'))?.shadowRoot.querySelector('dialog');
  const all = (within ? [within] : tags.map((tag) => tag.shadowRoot)).flatMap((root) => [
    ...root.querySelectorAll('[part~=number]'),
  ]);
  const unknown = all.map((number, key) => ({number, key})).filter(({key}) => !known.includes(key));
  const hits = (number, x, y) => {
    let hit = document.elementFromPoint(x, y);
    for (let inner; (inner = hit?.shadowRoot?.elementFromPoint(x, y)) && inner !== hit;) hit = inner;
    return number.contains(hit);
  };
  const inSight = ({number}) => {
    const {left, right, top, bottom} = number.getBoundingClientRect();
    return (
      left >= 0 &&
      right <= innerWidth &&
      top >= 0 &&
      bottom <= innerHeight &&
      hits(number, (left + right) / 2, (top + bottom) / 2)
    );
  };
  // Scrolls twice: what `content-visibility` leaves out takes its size only when it comes into sight.
  for (let times = 0; times < 2; times++) {
    unknown[0]?.number.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    await frame();
    await frame();
  }
  return unknown
    .filter((one, at) => at === 0 || inSight(one))
    .map(({number, key}) => {
      const node = [...number.querySelector('bdi').childNodes].find(
        ({nodeType, data}) => nodeType === Node.TEXT_NODE && data.trim(),
      );
      const range = document.createRange();
      range.selectNode(node);
      const {x, y, width, height} = range.getBoundingClientRect();
      const around = number.getBoundingClientRect();
      const letters = [...node.data].flatMap((letter, at) => {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return letter.trim() ? [{letter, box: range.getBoundingClientRect()}] : [];
      });
      letters.sort(({box: a}, {box: b}) => (Math.abs(a.top - b.top) > a.height / 2 ? a.top - b.top : a.left - b.left));
      const style = getComputedStyle(node.parentElement);
      return {
        key,
        text: node.data,
        read: letters.map(({letter}) => letter).join(''),
        oneLine: height < 1.6 * parseFloat(style.fontSize) * number.currentCSSZoom,
        wide: letters.every(({box}) => box.width > 0.4 * parseFloat(style.fontSize) * number.currentCSSZoom),
        inside: letters.every(
          ({box}) =>
            box.left >= around.left &&
            box.right <= around.right &&
            box.top >= around.top &&
            box.bottom <= around.bottom,
        ),
        pressed:
          letters.every(({box}) => hits(number, (box.left + box.right) / 2, (box.top + box.bottom) / 2)) &&
          inSight({number}),
        selectable: style.userSelect !== 'none',
        type: parseFloat(style.fontSize) * number.currentCSSZoom,
        size: Math.min(around.width, around.height),
        box: {x, y, width, height},
      };
    });
}

let painter;
before(async () => {
  ({page: painter} = await browser.tab());
});

/** Returns the contrast ratio (WCAG) between the darkest and the lightest pixel in each box of the window. */
async function contrastsIn(page, boxes) {
  const picture = await page.screenshot({captureBeyondViewport: false, encoding: 'base64', optimizeForSpeed: true});
  return painter.evaluate(
    async (data, areas) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      const linear = (value) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return areas.map(({x, y, width, height}) => {
        const dots = canvas.getImageData(x, y, Math.max(1, width), Math.max(1, height)).data;
        const lights = [];
        for (let at = 0; at < dots.length; at += 4)
          lights.push(0.2126 * linear(dots[at]) + 0.7152 * linear(dots[at + 1]) + 0.0722 * linear(dots[at + 2]));
        lights.sort((a, b) => a - b);
        const part = (share) => lights[Math.floor((lights.length - 1) * share)];
        return (part(0.98) + 0.05) / (part(0.02) + 0.05);
      });
    },
    picture,
    boxes,
  );
}

/**
 * Asserts that each number can be read in its order and pressed. `zoom` is the factor by which the page itself is
 * enlarged or reduced; where it is `narrow`, a number may take several lines.
 */
function assertHold(numbers, expected, where, {zoom = 1, narrow = false} = {}) {
  assert.deepEqual(
    numbers.map(({text}) => text),
    expected,
    where,
  );
  for (const {text, read, contrast, type, size, ...facts} of numbers) {
    const what = `${where}: ${text} ${JSON.stringify({read, contrast, type, size, ...facts})}`;
    assert.equal(read, text.replaceAll(' ', ''), what);
    assert.ok(facts.wide && (facts.oneLine || narrow) && facts.inside && facts.pressed && facts.selectable, what);
    assert.ok(contrast >= 4.5, what);
    assert.ok(type >= 12 * Math.min(1, zoom), what);
    assert.ok(size >= 44 * Math.min(1, zoom) - 0.1, what);
  }
}

const centres = [known['pag-asa'].phone, known.payoke.phone, known.surya.phone];
const ofTheGuide = [
  known['child-focus'].phone,
  '112',
  '101',
  known.meldpunt.phone,
  '102',
  '103',
  known.guardianship.phone,
];
const {phone} = known.meldpunt;
const onThePage = forEveryTag(
  {
    banner: [phone, phone],
    'report-button': [],
    'helpline-card': [phone, '112', '101', known['child-focus'].phone, ...centres],
    exit: [],
    explainer: [phone, ...centres],
    'safety-guide': ofTheGuide,
  },
  [phone],
).flatMap(({given}) => given);
const inTheDialog = ['112', '101'];

/** Asserts that the dialog lies within the window, on top of all else, with its numbers and its close button. */
async function assertDialogHolds(tab, where, styles) {
  assertHold(await numbersOf(tab), inTheDialog, `${where}, dialog`, styles);
  const {outside, words, close} = await tab.page.evaluate(() => {
    const dialog = document.querySelector('blue-heart-report-button').shadowRoot.querySelector('dialog');
    const {left, right, top, bottom} = dialog.getBoundingClientRect();
    const button = dialog.querySelector('[part~=close]').getBoundingClientRect();
    const close = dialog
      .getRootNode()
      .elementFromPoint(button.x + button.width / 2, button.y + button.height / 2)
      ?.closest('[part~=close]')?.ariaLabel;
    const heading = dialog.querySelector('[part=heading]');
    heading.scrollIntoView({block: 'center', behavior: 'instant'});
    const {x, y, width, height} = heading.getBoundingClientRect();
    return {
      outside: [-left, right - innerWidth, -top, bottom - innerHeight].filter((by) => by > 1),
      words: {x, y, width, height},
      close,
    };
  });
  assert.deepEqual(outside, [], `${where}: the dialog is within the window`);
  assert.equal(close, 'Sluiten', `${where}: the button that closes is on top`);
  const [contrast] = await contrastsIn(tab.page, [words]);
  assert.ok(contrast >= 4.5, `${where}: the dialog's heading can be read (${contrast})`);
}

/** Waits until the dialog is open, with its first step: until that has come, the dialog has a number in its place. */
function dialogIsOpen(tab) {
  return tab.until(
    () =>
      document.querySelector('blue-heart-report-button').shadowRoot.querySelector('dialog[open] [part~=choice]') !==
      null,
  );
}
function dialogIsEmpty(tab) {
  return tab.until(() => !document.querySelector('blue-heart-report-button').shadowRoot.querySelector('dialog *'));
}

/** Returns the words in a link or button that are broken over two lines. */
async function brokenWords({page}, selector) {
  const element = await page.waitForSelector(selector);
  return element.evaluate((one) => {
    const range = document.createRange();
    const texts = [one, ...one.querySelectorAll('slot')]
      .flatMap(({childNodes}) => [...childNodes])
      .filter(({nodeType}) => nodeType === Node.TEXT_NODE);
    return texts.flatMap((text) =>
      [...text.data.matchAll(/\S+/g)]
        .filter(({0: word, index}) => {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length !== 1;
        })
        .map(String),
    );
  });
}

async function press({page}, selector) {
  const element = await page.waitForSelector(selector);
  await element.evaluate((one) => one.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'}));
  const {x, y, width, height} = await element.evaluate((one) => one.getBoundingClientRect().toJSON());
  await page.mouse.click(x + width / 2, y + height / 2);
}

describe('numbers can be read and pressed, and the dialog is on top, with', () => {
  for (const [turn, [name, styles]] of Object.entries(hostileStyles).entries()) {
    test(name, async (t) => {
      const tab = await visit(t, styles);
      // Tests each style in one window, by turns: every style in every window would take as long as all other tests.
      const {width, scheme} = looks[turn % looks.length];
      const where = `${width} px, ${scheme}`;
      await tab.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await tab.page.setViewport({width, height: highWindow});
      // Waits for what the host lets change slowly when the colour scheme changes.
      await tab.page.evaluate(() =>
        Promise.all(
          document
            .getAnimations()
            .filter((one) => one instanceof CSSTransition)
            .map(({finished}) => finished.catch(() => {})),
        ).then(() => {}),
      );
      assertHold(await numbersOf(tab), onThePage, where, styles);
      for (const button of [reportButton, exitLink]) assert.deepEqual(await brokenWords(tab, button), [], where);
      await tab.page.setViewport({width, height: 700});
      await press(tab, reportButton);
      await dialogIsOpen(tab);
      await assertDialogHolds(tab, where, styles);
      await press(tab, closeButton);
      await dialogIsEmpty(tab);
    });
  }
});

describe('where colours or paper are not the page’s own', () => {
  for (const scheme of ['light', 'dark']) {
    test(`numbers and the heart are seen in forced colours, ${scheme}`, async (t) => {
      const tab = await visit(t, {
        css: '* {color: #fff !important; background: #fff !important} :root {--blue-heart-color-accent: #fff}',
      });
      await tab.page.setViewport({width: 320, height: highWindow});
      const session = await tab.page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          {name: 'forced-colors', value: 'active'},
          {name: 'prefers-color-scheme', value: scheme},
        ],
      });
      assert.equal(await tab.page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
      assertHold(await numbersOf(tab), onThePage, scheme);
      const heart = await tab.page.waitForSelector('blue-heart-banner >>> .heart');
      await heart.scrollIntoView();
      const [contrast] = await contrastsIn(tab.page, [await heart.boundingBox()]);
      assert.ok(contrast >= 3, `the heart: ${contrast}`);
      await press(tab, reportButton);
      await dialogIsOpen(tab);
      await assertDialogHolds(tab, scheme);
    });
  }

  const whiteText = '* {color: #fff !important}';
  const darkPage = 'html {color-scheme: dark} body {background: #111; color: #eee}';
  for (const css of [whiteText, darkPage, ':root {--blue-heart-color-accent: transparent}']) {
    test(`numbers can be read in print with ${css}`, async (t) => {
      const tab = await visit(t, {css});
      await tab.page.setViewport({width: 700, height: highWindow});
      await tab.page.emulateMediaType('print');
      const numbers = await numbersOf(tab);
      assert.deepEqual(
        numbers.map(({text}) => text),
        onThePage,
      );
      for (const {text, contrast, inside} of numbers) assert.ok(inside && contrast >= 4.5, `${text}: ${contrast}`);
    });
  }
});

describe('the dialog is on top', () => {
  const notices = {
    'of vanilla-cookieconsent': {
      head: `<link rel="stylesheet" href="/cookieconsent.css">
        <script src="/cookieconsent.umd.js" defer></script><script src="/cookies.js" defer></script>`,
      shown: '#cc-main .cm',
    },
    'of a cookie wall with the highest z-index': {
      css: '#wall {position: fixed; inset: 0; z-index: 2147483647; background: #333}',
      body: `${everyTag}<div id="wall">Cookies?</div>`,
      shown: '#wall',
    },
  };
  before(async () => {
    for (const name of ['cookieconsent.css', 'cookieconsent.umd.js']) {
      site.answers.set(`/${name}`, {
        body: await readFile(new URL(`../../node_modules/vanilla-cookieconsent/dist/${name}`, import.meta.url)),
      });
    }
    const text = {
      title: 'Cookies',
      description: 'We gebruiken cookies.',
      acceptAllBtn: 'Alles',
      acceptNecessaryBtn: 'Nodige',
    };
    const options = {
      hideFromBots: false,
      disablePageInteraction: true,
      guiOptions: {consentModal: {layout: 'bar'}},
      categories: {necessary: {enabled: true, readOnly: true}},
      language: {default: 'nl', translations: {nl: {consentModal: text, preferencesModal: {sections: []}}}},
    };
    site.answers.set('/cookies.js', {body: `CookieConsent.run(${JSON.stringify(options)})`});
  });

  for (const [name, {shown, ...styles}] of Object.entries(notices)) {
    test(name, async (t) => {
      const tab = await visit(t, styles);
      for (const {width, scheme} of looks) {
        await tab.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        await tab.page.setViewport({width, height: 700});
        const notice = await tab.page.waitForSelector(shown, {visible: true});
        const button = await tab.page.waitForSelector(reportButton);
        await button.focus();
        await tab.page.keyboard.press('Enter');
        await dialogIsOpen(tab);
        await assertDialogHolds(tab, `${width} px, ${scheme}`);
        assert.ok(await notice.isVisible());
        await press(tab, closeButton);
        await dialogIsEmpty(tab);
      }
    });
  }
});

describe('what floats is fixed to the window, whatever contains it', () => {
  const holders = [
    'overflow: hidden; transform: scale(1)',
    'filter: contrast(1.01)',
    'will-change: transform',
    'contain: paint',
    'content-visibility: auto',
  ];
  const tall = '.section {height: 500px} p {height: 3000px}';
  const floating = [
    ['<blue-heart-exit variant="bar"></blue-heart-exit>', 'blue-heart-exit >>> [part~=base]', 0],
    [
      '<blue-heart-report-button variant="floating"></blue-heart-report-button>',
      'blue-heart-report-button >>> [part~=button]',
      40,
    ],
  ];
  /** Returns whether a box can be pressed, and lies in the lower right corner of the window. */
  const isInPlace = (box, gap) => {
    const {left, right, bottom, height} = box.getBoundingClientRect();
    const hit = box.getRootNode().elementFromPoint((left + right) / 2, bottom - height / 2);
    const away = [innerHeight - bottom, document.documentElement.clientWidth - right];
    return left >= 0 && away.every((by) => by >= 0 && by <= gap) && box.contains(hit);
  };

  for (const [tag, selector, gap] of floating) {
    for (const holder of holders) {
      test(`${tag} in ${holder}`, async (t) => {
        const tab = await visit(t, {css: `${tall} .section {${holder}}`, body: `${section(tag)}<p></p>`});
        await tab.until(
          (name) => document.querySelector(name).shadowRoot.querySelector(':popover-open') !== null,
          selector.split(' ')[0],
        );
        const box = await tab.page.waitForSelector(selector);
        for (const top of [0, 1000]) {
          await tab.page.evaluate((y) => scrollTo({top: y, behavior: 'instant'}), top);
          // Chromium moves what is fixed to the window a frame after it scrolled.
          for (let frames = 0; frames < 100 && !(await box.evaluate(isInPlace, gap)); frames++)
            await tab.page.evaluate(() => new Promise(requestAnimationFrame));
          assert.ok(
            await box.evaluate(isInPlace, gap),
            `scrolled by ${top}: ${JSON.stringify(await box.boundingBox())}`,
          );
        }
      });
    }

    test(`${tag} in a parent that becomes its containing block later`, {timeout: 60_000}, async (t) => {
      const tab = await visit(t, {css: tall, body: `${section(tag)}<p></p>`});
      const box = await tab.page.waitForSelector(selector);
      assert.ok(await box.evaluate(isInPlace, gap));
      await tab.page.evaluate(() => {
        document.querySelector('.section').style.transform = 'translateY(1px)';
        scrollTo({top: 1000, behavior: 'instant'});
      });
      while (!(await box.evaluate(isInPlace, gap))) await new Promise((done) => setTimeout(done, 50));
    });

    test(`${tag} without its shape`, async (t) => {
      const tab = await visit(t, {css: `${tall} .section {transform: scale(1)}`, body: `<p></p>${section(tag)}`});
      const box = await tab.page.waitForSelector(selector);
      await tab.page.evaluate(
        (name) => document.querySelector(name).removeAttribute('variant'),
        selector.split(' ')[0],
      );
      await tab.until(
        (name) => document.querySelector(name).shadowRoot.querySelector('[popover]') === null,
        selector.split(' ')[0],
      );
      assert.ok((await box.boundingBox()).y > 3000, 'it stands where it was put');
    });
  }
});

describe('in a narrow window', () => {
  const narrow = async (t, zoom, body) => {
    const tab = await visit(t, {css: `body {zoom: ${zoom}}`, body});
    await tab.page.setViewport({width: 320, height: 700});
    return tab;
  };

  for (const [zoom, height] of [
    [1, 110],
    [2, 300],
  ]) {
    test(`the bar is low, and its words have room, at zoom ${zoom}`, async (t) => {
      const {page} = await narrow(t, zoom, '<blue-heart-exit variant="bar"></blue-heart-exit>');
      const [bar, words] = await Promise.all(
        ['base', 'body'].map((part) => page.waitForSelector(`blue-heart-exit >>> [part=${part}]`)),
      );
      assert.ok((await bar.boundingBox()).height < height);
      assert.ok((await words.boundingBox()).width > 100 * zoom);
    });
  }

  test('addresses break rather than leave their box', async (t) => {
    const {page} = await narrow(t, 2, '<blue-heart-helpline-card></blue-heart-helpline-card>');
    const card = await page.waitForSelector('blue-heart-helpline-card >>> [part=body]');
    const outside = await card.evaluate((body) => {
      const range = document.createRange();
      return [...body.querySelectorAll('[part~=link]')]
        .map((link) => {
          range.selectNodeContents(link);
          return range.getBoundingClientRect().right - body.getBoundingClientRect().right;
        })
        .filter((by) => by > 0);
    });
    assert.deepEqual(outside, []);
  });
});

describe('an author’s own styles', () => {
  for (const [css, html] of [['.section {visibility: hidden}'], ['.section {display: none}'], ['', 'hidden']]) {
    test(`what is hidden stays hidden: ${css || html}`, async (t) => {
      const tab = await visit(t, {css, body: `<div class="section" ${html ?? ''}>${everyTag}</div>`});
      const [all, seen] = await tab.page.evaluate(() => {
        const roots = [...document.querySelectorAll('.section *')].flatMap(({shadowRoot}) => shadowRoot ?? []);
        const elements = roots.flatMap((root) => [...root.querySelectorAll('*')]);
        return [elements, elements.filter((one) => one.checkVisibility({visibilityProperty: true}))].map(
          ({length}) => length,
        );
      });
      assert.ok(all > 100);
      assert.equal(seen, 0);
    });
  }

  test('a theme holds on a page whose rules match every element', async (t) => {
    const css = `* {color: #f00 !important; font: italic 9px serif !important; transition: all 5s !important}
      * {letter-spacing: 1px; word-spacing: 2px; -webkit-text-size-adjust: 90%}
      :root {
        --blue-heart-color-accent: #123456; --blue-heart-color-text: #010203;
        --blue-heart-color-surface: #fefefe; --blue-heart-color-border: #030201;
        --blue-heart-font-family: monospace; --blue-heart-font-family-heading: cursive; --blue-heart-font-size: 20px;
        --blue-heart-radius: 3px; --blue-heart-gap: 7px;
      }
      blue-heart-helpline-card::part(base) {padding: 5px}
      blue-heart-helpline-card::part(number) {letter-spacing: 3px}`;
    const tab = await visit(t, {css});
    const themed = await tab.page.evaluate(() => {
      const root = document.querySelector('blue-heart-helpline-card').shadowRoot;
      const look = (selector, ...names) => {
        const style = getComputedStyle(root.querySelector(selector));
        return Object.fromEntries(names.map((name) => [name, style[name]]));
      };
      return [
        look('[part=base]', 'color', 'backgroundColor', 'borderTopColor', 'borderRadius', 'padding'),
        look('[part=base]', 'fontFamily', 'fontSize', 'fontStyle', 'letterSpacing', 'wordSpacing', 'textSizeAdjust'),
        look('[part=heading]', 'fontFamily'),
        look('[part=body]', 'rowGap'),
        look('[part~=first]', 'backgroundColor'),
        look('[part~=number]', 'letterSpacing'),
      ];
    });
    assert.deepEqual(themed, [
      {
        color: 'rgb(1, 2, 3)',
        backgroundColor: 'rgb(254, 254, 254)',
        borderTopColor: 'rgb(3, 2, 1)',
        borderRadius: '4.5px',
        padding: '5px',
      },
      {
        fontFamily: 'monospace',
        fontSize: '20px',
        fontStyle: 'italic',
        letterSpacing: '1px',
        wordSpacing: '2px',
        textSizeAdjust: '90%',
      },
      {fontFamily: 'cursive'},
      {rowGap: '5.25px'},
      {backgroundColor: 'color(srgb 0.0705882 0.203922 0.337255)'},
      {letterSpacing: '3px'},
    ]);
  });

  test('a dark part of a light page has the colours for the dark', async (t) => {
    const tab = await visit(t, {
      css: '* {all: unset} .section {display: block; color-scheme: dark; background: #000; color: #fff}',
    });
    await tab.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}]);
    const band = await tab.page.waitForSelector('blue-heart-helpline-card >>> [part~=first]');
    assert.equal(
      await band.evaluate((one) => getComputedStyle(one).backgroundColor),
      'color(srgb 0.101961 0.298039 0.54902)',
    );
  });
});
