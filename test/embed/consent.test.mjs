// The built script behind consent managers that hold it back, and plugins that delay it until a visitor does something:
// the numbers are there before, and the tags after.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, beforeEach, describe, test} from 'node:test';
import {fallback} from '../../dist/static/fallback.js';
import {known} from '../content/known-contacts.mjs';
import {site, tab} from '../support/tab-per-test.mjs';

const card = 'blue-heart-helpline-card';
const report = 'blue-heart-report-button';
const {tel, phone} = known.meldpunt;
const address = '/dist/blue-heart.js';
const number = `<a href="${tel}">${phone}</a>`;
const body = `<${card} lang="uk">${number}</${card}><${report}>${number}</${report}>
  <blue-heart-exit href="/left"><a href="/left">Weg</a></blue-heart-exit>`;

const packages = {
  '/cookieconsent.js': 'vanilla-cookieconsent/dist/cookieconsent.umd.js',
  '/orejime.js': 'orejime/dist/orejime-standard-nl.js',
  '/tarteaucitron/tarteaucitron.js': 'tarteaucitronjs/tarteaucitron.js',
  '/tarteaucitron/tarteaucitron.services.js': 'tarteaucitronjs/tarteaucitron.services.js',
  '/tarteaucitron/advertising.js': 'tarteaucitronjs/advertising.js',
  '/tarteaucitron/lang/tarteaucitron.nl.js': 'tarteaucitronjs/lang/tarteaucitron.nl.js',
  '/tarteaucitron/css/tarteaucitron.css': 'tarteaucitronjs/css/tarteaucitron.css',
};
before(async () => {
  for (const [path, file] of Object.entries(packages))
    site.answers.set(path, {body: await readFile(new URL(`../../node_modules/${file}`, import.meta.url))});
  const code = await readFile(new URL('../../dist/blue-heart.js', import.meta.url), 'utf8');
  // As Autoptimize does it: each file without its last line breaks, with a semicolon, on lines of its own.
  const joined = ['globalThis.first = 1;\n', code, 'globalThis.last = 1;'].map((text) =>
    text.replace(/[;\n\r\t]+$/, ';'),
  );
  site.answers.set('/cache/joined.js', {body: joined.join('\n')});
  site.answers.set('/left', {body: '<title>Left</title>'});
});

const open = (content, head) => tab.page.goto(site.page('/page', content, {}, head));

/** Asserts that every tag shows a number to somebody who has no script yet. */
async function fallbackIsThere() {
  assert.equal(await tab.page.evaluate((tag) => customElements.get(tag), card), undefined);
  for (const tag of [card, report]) {
    const shown = await tab.page.$eval(`${tag} > a`, (link) => [link.href, link.innerText, link.checkVisibility()]);
    assert.deepEqual(shown, [tel, phone, true], tag);
  }
}

async function openDialog() {
  await tab.page.evaluate(
    (at) => document.querySelector(at).shadowRoot.querySelector('[part~=button]').click(),
    report,
  );
  await tab.until((at) => document.querySelector(at).shadowRoot.querySelector('dialog:modal [part~=choice]'), report);
}

/** Asserts that the tags work: in the right language, each listening once, with a way out. */
async function tagsWork() {
  await tab.speaks(card, 'uk');
  await tab.speaks(`${report}, blue-heart-exit`, 'nl');
  assert.equal((await tab.seen(card)).fallback, false);
  await tab.page.evaluate(() => {
    globalThis.opened = 0;
    document.addEventListener('blue-heart-open', () => globalThis.opened++);
  });
  await openDialog();
  assert.equal(await tab.page.evaluate(() => globalThis.opened), 1);
  await tab.page.keyboard.press('Escape');
  await tab.until((at) => !document.querySelector(at).shadowRoot.querySelector('dialog').open, report);
  await Promise.all([
    tab.page.waitForRequest((request) => request.url().endsWith('/left')),
    tab.page.evaluate(() => document.querySelector('blue-heart-exit').shadowRoot.querySelector('[part~=exit]').click()),
  ]);
}

/** Replaces each held script by a new one that runs, as most managers do. */
function renew(selector, source, keeps) {
  for (const held of document.querySelectorAll(selector)) {
    const fresh = document.createElement('script');
    for (const {name, value} of keeps ? held.attributes : [])
      if (name !== 'type' && name !== source) fresh.setAttribute(name, value);
    fresh.src = held.getAttribute(source);
    held.replaceWith(fresh);
  }
}
/** Fetches each held script, and runs its text: no element is running then. */
async function runText(selector, source) {
  for (const held of document.querySelectorAll(selector))
    (0, eval)(await (await fetch(held.getAttribute(source))).text());
}
/** Fetches each held script, and runs it from memory. */
async function runBlob(selector, source) {
  for (const held of document.querySelectorAll(selector)) {
    const blob = await (await fetch(held.getAttribute(source))).blob();
    document.head.append(Object.assign(document.createElement('script'), {src: URL.createObjectURL(blob)}));
  }
}
/** Gives the held element itself its address and its type back. */
function revive(selector, source) {
  for (const held of document.querySelectorAll(selector)) {
    held.removeAttribute('type');
    held.src = held.getAttribute(source);
  }
}

/** How each product writes a script that it holds, and lets it go; from the documents and the code of each. */
const held = {
  'Cookiebot (text/plain, then a copy)': ['type="text/plain" data-cookieconsent="statistics" src', renew, 'src', true],
  'OneTrust (text/plain and a class)': ['type="text/plain" class="optanon-category-C0003" src', renew, 'src', true],
  'CookieYes (a copy with nothing but its address)': [
    'type="text/plain" data-cookieyes="cookieyes-functional" src',
    renew,
    'src',
    false,
  ],
  'Klaro (data-src)': [
    'type="text/plain" data-type="text/javascript" data-name="map" data-src',
    renew,
    'data-src',
    true,
  ],
  'Complianz (data-cmplz-src)': [
    'type="text/plain" data-category="functional" data-cmplz-src',
    renew,
    'data-cmplz-src',
    true,
  ],
  'WP Rocket': ['type="text/rocketlazyloadscript" data-rocket-src', renew, 'data-rocket-src', true],
  'LiteSpeed Cache': ['type="litespeed/javascript" data-src', renew, 'data-src', false],
  'Cloudflare Rocket Loader': ['type="0a1b2c3d-text/javascript" src', renew, 'src', true],
  'Flying Scripts (the same element)': ['data-type="lazy" data-src', revive, 'data-src'],
  'one that runs the text': ['type="text/plain" data-src', runText, 'data-src'],
  'one that runs it from memory': ['type="text/plain" data-src', runBlob, 'data-src'],
};

describe('a script that is held back and let go by', () => {
  for (const [product, [attributes, release, source, keeps]] of Object.entries(held)) {
    test(product, async () => {
      await open(body, `<script id="held" ${attributes}="${address}" defer></script>`);
      await fallbackIsThere();
      await tab.page.evaluate(release, '#held', source, keeps);
      await tagsWork();
      assert.deepEqual(tab.said, []);
    });
  }

  test('one that lets it go twice: one warning, and an open dialog with what has focus in it stays', async () => {
    await open(body, `<script id="held" type="text/plain" data-src="${address}"></script>`);
    const again = () => tab.page.evaluate(runBlob, '#held', 'data-src');
    await again();
    await tab.speaks(report, 'nl');
    const inDialog = () =>
      tab.page.evaluate((at) => {
        const {shadowRoot} = document.querySelector(at);
        return [shadowRoot.querySelector('dialog').matches(':modal'), shadowRoot.activeElement?.textContent.trim()];
      }, report);
    await openDialog();
    const before = await inDialog();
    assert.equal(before[0], true);
    await again();
    await tab.until(() => document.querySelectorAll('script[src^="blob:"]').length === 2);
    await tab.page.waitForNetworkIdle({idleTime: 200});
    assert.deepEqual(await inDialog(), before);
    await tab.page.keyboard.press('Escape');
    await tab.until((at) => !document.querySelector(at).shadowRoot.querySelector('dialog').open, report);
    await tagsWork();
    assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
    assert.match(tab.warned[0], /has the tags already/);
  });

  test('one that keeps the nonce, under a policy that trusts what a trusted script adds', async () => {
    const script = (text) => `<script nonce="abc">${text}</script>`;
    await tab.page.goto(
      site.page(
        '/page',
        body,
        {'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'"},
        `<script id="held" nonce="abc" type="text/plain" data-src="${address}"></script>
          ${script(`${renew}; addEventListener('click', () => renew('#held', 'data-src', true), {once: true})`)}`,
      ),
    );
    await fallbackIsThere();
    await tab.page.mouse.click(1, 1);
    await tagsWork();
    assert.deepEqual(tab.said, []);
  });
});

describe('a consent manager from npm', () => {
  test('vanilla-cookieconsent', async () => {
    const options = {
      // Else it shows nothing to a browser that a test drives.
      hideFromBots: false,
      categories: {necessary: {enabled: true, readOnly: true}, functional: {}},
      language: {
        default: 'nl',
        translations: {
          nl: {
            consentModal: {title: 'Cookies', acceptAllBtn: 'Alles', acceptNecessaryBtn: 'Nodig'},
            preferencesModal: {sections: []},
          },
        },
      },
    };
    site.answers.set('/cookies.js', {body: `CookieConsent.run(${JSON.stringify(options)})`});
    await open(
      body,
      `<script type="text/plain" data-category="functional" src="${address}" defer></script>
        <script src="/cookieconsent.js" defer></script><script src="/cookies.js" defer></script>`,
    );
    await tab.until(() => document.querySelector('#cc-main [data-role=all]'));
    await fallbackIsThere();
    await tab.page.evaluate(() => document.querySelector('#cc-main [data-role=all]').click());
    await tagsWork();
    assert.deepEqual(tab.warned, []);
  });

  test('Orejime', async () => {
    const options = {privacyPolicyUrl: '/privacy', purposes: [{id: 'map', title: 'Kaart', cookies: []}]};
    await open(
      `${body}<template data-purpose="map"><script src="${address}" defer></script></template>`,
      `<script>orejimeConfig = ${JSON.stringify(options)}</script><script src="/orejime.js" defer></script>`,
    );
    await tab.until(() => document.querySelector('.orejime-Banner-saveButton'));
    await fallbackIsThere();
    await tab.page.evaluate(() => document.querySelector('.orejime-Banner-saveButton').click());
    await tagsWork();
    assert.deepEqual(tab.warned, []);
  });

  test('tarteaucitron', async () => {
    const start = `tarteaucitronForceLanguage = 'nl';
      tarteaucitron.init({hashtag: '#t', cookieName: 't', AcceptAllCta: true, DenyAllCta: true, highPrivacy: true});
      tarteaucitron.services.blueheart = {
        key: 'blueheart', type: 'other', name: 'Blauw hart', needConsent: true, cookies: [],
        js: () => tarteaucitron.addScript('${address}'),
      };
      (tarteaucitron.job = tarteaucitron.job || []).push('blueheart');`;
    await open(body, `<script src="/tarteaucitron/tarteaucitron.js"></script><script>${start}</script>`);
    await tab.until(() => document.querySelector('#blueheartAllowed'));
    await fallbackIsThere();
    // It listens to its buttons some time after it shows them.
    await tab.until(() => {
      document.querySelector('#tarteaucitronPersonalize2').click();
      return globalThis.tarteaucitron.state.blueheart;
    });
    await tagsWork();
    assert.deepEqual(tab.warned, []);
  });
});

describe('a plugin that waits for the first touch of a visitor', () => {
  // Loads the held script at the first event, as the plugins do, with the script at hand.
  const delay = `<link rel="preload" as="script" href="${address}">
    <script id="held" type="text/rocketlazyloadscript" data-rocket-src="${address}"></script>
    <script>
      ${renew}
      for (const type of ['keydown', 'mousedown', 'touchstart'])
        addEventListener(type, () => renew('#held', 'data-rocket-src', true), {passive: true});
      globalThis.pressed = [];
      addEventListener('click', (event) => {
        const link = event.composedPath().find(({localName}) => localName === 'a');
        pressed.push(link ? link.href : 'nothing');
        event.preventDefault();
      });
    </script>`;
  const load = () =>
    open(`<${card}>${children}</${card}>`, `<meta name="viewport" content="width=device-width">${delay}`);
  let children;
  before(async () => (children = await fallback(card, {lang: 'nl'})));
  beforeEach(async () => {
    await tab.page.setViewport({width: 390, height: 800, hasTouch: true, isMobile: true});
    await load();
  });

  const links = () => tab.page.$$eval(`${card} > * a, ${card} > a`, (all) => all.map(({href}) => href));
  const middleOf = (href) =>
    tab.page.evaluate(
      (at, wanted) => {
        const link = [...document.querySelectorAll(`${at} a`)].find((found) => found.href === wanted);
        const {x, y, width, height} = link.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      },
      card,
      href,
    );
  const defined = () => tab.until((at) => customElements.get(at), card);

  test('whatever number is tapped is called, although the script comes while the finger is down', async () => {
    const all = await links();
    assert.ok(all.length > 6, all.join());
    for (const href of all) {
      await load();
      const at = await middleOf(href);
      await tab.page.touchscreen.touchStart(...at);
      await defined();
      await tab.page.touchscreen.touchEnd();
      await tab.until(() => globalThis.pressed.length);
      assert.deepEqual(await tab.page.evaluate(() => globalThis.pressed), [href]);
    }
    await tab.speaks(card, 'nl');
  });

  test('a click of the mouse calls too', async () => {
    await tab.page.mouse.move(...(await middleOf(tel)));
    await tab.page.mouse.down();
    await defined();
    await tab.page.mouse.up();
    await tab.until(() => globalThis.pressed.length);
    assert.deepEqual(await tab.page.evaluate(() => globalThis.pressed), [tel]);
    await tab.speaks(card, 'nl');
  });

  test('focus that Tab has put on a number stays on it', async () => {
    const focused = () =>
      tab.page.evaluate(() => {
        let {activeElement: at} = document;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at.href;
      });
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Tab');
    assert.equal(await focused(), tel);
    await tab.speaks(card, 'nl');
    assert.equal((await tab.seen(card)).fallback, false);
    assert.equal(await focused(), tel);
  });
});

describe('a plugin that joins scripts', () => {
  const others = `<script>globalThis.others = true</script>`;

  test('joins ours too: Dutch works, and the number is there in any language', async () => {
    await open(`<${card} id="nl">${number}</${card}>${body}`, '<script src="/cache/joined.js" defer></script>');
    await tab.speaks('#nl', 'nl');
    await tab.until(() => globalThis.first && globalThis.last && globalThis.errors.length);
    assert.ok((await tab.seen(`${card}[lang=uk]`)).fallback);
    assert.match(tab.warned.join(), /data-blue-heart-base/);
  });

  test('and leaves a script with the folder, for one that it does not join', async () => {
    const folder = '<script type="application/json" data-blue-heart-base="/dist/"></script>';
    await open(body, `${folder}<script src="/cache/joined.js" defer></script>${others}`);
    await tagsWork();
  });
});

describe('the attributes that let the script through', () => {
  // As the documents of each say: what it does with a script that does not have the attribute.
  const products = {
    'Cookiebot, data-cookieconsent="ignore"': 'script:not([data-cookieconsent="ignore"])',
    'OneTrust, data-ot-ignore': 'script:not([data-ot-ignore])',
  };
  for (const [product, blocked] of Object.entries(products)) {
    const attribute = product.split(', ')[1];
    const blocker = `<script>
      new MutationObserver((records) => {
        for (const {addedNodes} of records) for (const node of addedNodes)
          if (node.matches?.('${blocked}') && node.src.endsWith('blue-heart.js')) node.type = 'text/plain';
      }).observe(document, {childList: true, subtree: true});
    </script>`;

    test(product, async () => {
      await open(body, `${blocker}</head><body><script src="${address}" defer></script>`);
      await fallbackIsThere();
      await open(body, `${blocker}</head><body><script ${attribute} src="${address}" defer></script>`);
      await tagsWork();
    });
  }

  // What the server sends instead: these act before the page is a page.
  const rewriting = {
    'WP Rocket, nowprocket': [
      /nowprocket/,
      (tag) => tag.replace('<script', '<script type="text/rocketlazyloadscript"'),
    ],
    'Autoptimize, data-noptimize': [/data-noptimize/, () => '<script src="/cache/none.js" defer></script>'],
    'Rocket Loader, data-cfasync="false"': [
      /data-cfasync="false"[^>]* src=/,
      (tag) => tag.replace('<script', '<script type="0a1b-text/javascript"'),
    ],
  };
  site.answers.set('/cache/none.js', {body: ''});
  for (const [product, [passes, hold]] of Object.entries(rewriting)) {
    const attribute = product.split(', ')[1];
    test(product, async () => {
      const served = (tag) => (passes.test(tag) ? tag : hold(tag));
      await open(body, served(`<script src="${address}" defer></script>`));
      await fallbackIsThere();
      await open(body, served(`<script ${attribute} src="${address}" defer></script>`));
      await tagsWork();
    });
  }
});

describe('a frame that a consent manager holds back', () => {
  const line = `<p lang="nl">Hulp: ${number}</p>`;
  const script = `<script src="${address}" defer></script>`;
  for (const [product, attribute] of Object.entries({
    Cookiebot: 'data-cookieblock-src',
    Klaro: 'data-name="map" data-src',
    Complianz: 'data-src-cmplz',
    'a lazy loader': 'loading="lazy" data-lazy-src',
  })) {
    test(`${product}: the line below it has the number, and the frame comes after`, async () => {
      const name = attribute.split(' ').at(-1);
      const framed = '/dist/embed.html#tag=helpline-card&amp;lang=fr';
      await open(`<iframe ${attribute}="${framed}" title="Hulp" height="600"></iframe>${line}`, script);
      const link = () => tab.page.$eval('p > a', (found) => [found.href, found.innerText, found.checkVisibility()]);
      assert.deepEqual(await link(), [tel, phone, true]);
      await tab.page.evaluate((source) => {
        const frame = document.querySelector('iframe');
        frame.src = frame.getAttribute(source);
      }, name);
      await tab.until(
        (at) =>
          document.querySelector('iframe').contentDocument?.querySelector(at)?.shadowRoot?.querySelector('[lang=fr]'),
        card,
      );
      // The page has our script: the frame is as high as what it shows.
      await tab.until(() => document.querySelector('iframe').offsetHeight !== 600);
      assert.deepEqual(await link(), [tel, phone, true]);
    });
  }
});
