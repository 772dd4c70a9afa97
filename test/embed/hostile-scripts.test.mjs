// The built script beside scripts that change the built-ins: visitors see the same as on a page without them.
import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {known} from '../content/known-contacts.mjs';
import {overrides} from '../support/overrides.mjs';
import {strictPolicy} from '../support/site.mjs';
import {browser, site} from '../support/site-and-browser.mjs';
import {tags, viewedTags} from '../support/tags.mjs';
import {partnerFiles, everyState, everyStatePage} from '../support/every-state.mjs';

const card = 'blue-heart-helpline-card';
const link = `<a href="${known.meldpunt.tel}">${known.meldpunt.phone}</a>`;
const each = tags.map((tag) => `<${tag}>${link}</${tag}>`).join('');
const script = '<script defer src="/dist/blue-heart.js"></script>';
const host = '<script defer src="/host.js"></script>';

let clean;
before(async () => {
  for (const [path, file] of Object.entries(partnerFiles)) site.answers.set(path, {body: JSON.stringify(file)});
  site.answers.set('/host.js', {body: 'globalThis.hostWentOn = true;'});
  await inTab(async (tab) => {
    await open(tab, everyStatePage, script);
    clean = await everyState(tab);
  });
});

async function inTab(use) {
  const tab = await browser.tab();
  try {
    await use(tab);
  } finally {
    await tab.close();
  }
}

let count = 0;
const open = (tab, body, head, headers) => tab.page.goto(site.page(`/page-${++count}`, body, headers, head));

/** Returns a script tag that runs a function in the page. */
function scriptOf(run) {
  const path = `/script-${++count}.js`;
  site.answers.set(path, {body: `(${run})();`});
  return `<script src="${path}"></script>`;
}

const isUncaught = (message) => message.startsWith('uncaught');

describe('built-ins that another script has changed', {concurrency: 2}, () => {
  for (const [what, change] of Object.entries(overrides)) {
    test(what, () =>
      inTab(async (tab) => {
        await open(tab, everyStatePage, scriptOf(change) + script + host);
        assert.deepEqual(await everyState(tab), clean);
        assert.ok(await tab.page.evaluate(() => globalThis.hostWentOn));
        assert.deepEqual(tab.said, []);
      }),
    );
  }

  test('attachShadow that forces roots closed', () =>
    inTab(async (tab) => {
      const close = () => {
        const {attachShadow} = Element.prototype;
        Element.prototype.attachShadow = function (options) {
          return attachShadow.call(this, {...options, mode: 'closed'});
        };
      };
      await open(tab, `<main>${each}</main>`, scriptOf(close) + script);
      const words = (lang) =>
        [...document.querySelectorAll('main > *')].map(
          (tag) => tag.shadowRoot === null && tag.renderRoot.querySelector(`[part~=base][lang=${lang}]`)?.innerText,
        );
      const numbers = (texts) =>
        texts.every(Boolean) && texts.filter((text) => text.includes(known.meldpunt.phone)).length;
      // Goes to each tag in turn, because a view comes when its tag is about to be seen.
      await tab.until(() => {
        const waiting = [...document.querySelectorAll('main > *')].find(
          (tag) => !tag.renderRoot?.querySelector('[part~=base]'),
        );
        waiting?.scrollIntoView();
        return !waiting;
      });
      assert.equal(numbers(await tab.page.evaluate(words, 'nl')), 2 + viewedTags.length);
      await tab.page.evaluate(() => (document.documentElement.lang = 'uk'));
      await tab.until(() =>
        [...document.querySelectorAll('main > *')].every(
          (tag) => tag.renderRoot.querySelector('[part~=base]').lang === 'uk',
        ),
      );
      assert.equal(numbers(await tab.page.evaluate(words, 'uk')), 2 + viewedTags.length);
      assert.deepEqual(tab.said, []);
    }));

  test('customElements.define that throws once: the other tags are defined, and that tag keeps its fallback', () =>
    inTab(async (tab) => {
      const refuse = () => {
        const {define} = customElements;
        let calls = 0;
        customElements.define = function (...all) {
          if (++calls === 2) throw new Error('one is enough');
          return define.apply(this, all);
        };
      };
      await open(tab, each, scriptOf(refuse) + script + host);
      await tab.until(() => globalThis.hostWentOn);
      const refused = await tab.page.evaluate((names) => names.filter((name) => !customElements.get(name)), tags);
      assert.equal(refused.length, 1);
      await tab.speaks(tags.filter((tag) => tag !== refused[0]).join(), 'nl');
      assert.ok((await tab.seen(refused[0])).fallback);
      assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
      assert.match(tab.warned[0], new RegExp(`<${refused[0]}>.*one is enough`));
      assert.deepEqual(tab.said, tab.warned);
    }));

  test('insertBefore that returns nothing, with which lit cannot render: every fallback stays, with a message', () =>
    inTab(async (tab) => {
      const forget = () => {
        const {insertBefore} = Node.prototype;
        Node.prototype.insertBefore = function (...all) {
          insertBefore.apply(this, all);
        };
      };
      await open(tab, each, scriptOf(forget) + script + host);
      await tab.until((length) => globalThis.hostWentOn && globalThis.errors.length >= length, tags.length);
      for (const tag of tags)
        assert.deepEqual(await tab.seen(tag).then(({fallback, text}) => [fallback, text]), [true, ''], tag);
      assert.equal(new Set(tab.warned).size, tags.length, tab.warned.join('\n'));
      assert.deepEqual(tab.said, tab.warned);
    }));

  test('a console that cannot warn: mistakes that are warned about change nothing else', () =>
    inTab(async (tab) => {
      const silence = () => {
        console.warn = undefined;
      };
      const own = {
        contacts: [
          {id: 'meldpunt', name: 'Ours, by its id', phone: '0470 00 00 00'},
          {id: 'desk', name: 'Desk of the town', phone: '0470 00 00 00'},
        ],
      };
      site.answers.set('/own.json', {body: JSON.stringify(own)});
      site.answers.set('/failing.json', {status: 503, body: ''});
      site.answers.set('/other/partner-file.js', await fileOf('partner-file.js'));
      await open(
        tab,
        `<${card} id="bad" for="nobody" heading-level="9" src="javascript:0"></${card}>
          <${card} id="own" src="/own.json"></${card}>
          <${card} id="failing" src="/failing.json"></${card}><${card} id="ukrainian" lang="uk"></${card}>`,
        `${scriptOf(silence)}<script defer src="/dist/blue-heart.js" data-blue-heart-base="/other"></script>` +
          `${script}${host}`,
      );
      await tab.until(() => globalThis.hostWentOn && globalThis.errors.length === 2);
      await tab.until(() => document.querySelector('#own').shadowRoot.textContent.includes('Desk of the town'));
      for (const id of ['#bad', '#own', '#failing', '#ukrainian'])
        assert.match((await tab.seen(id)).text, new RegExp(known.meldpunt.phone));
      assert.doesNotMatch((await tab.seen('#own')).text, /Ours, by its id/);
      assert.deepEqual(
        await tab.page.evaluate(() =>
          globalThis.errors.map((message) => /503|locales\/uk\.js is missing/.exec(message)?.[0]).sort(),
        ),
        ['503', 'locales/uk.js is missing'],
      );
      assert.deepEqual(tab.said.filter(isUncaught), []);
    }));

  test('script tags whose address does not parse, and a folder that is none: Dutch, and one warning', () =>
    inTab(async (tab) => {
      await open(
        tab,
        `<${card} lang="uk"></${card}>`,
        '<script src="https://"></script><script src="/dist/blue-heart.js" type="module"></script>',
      );
      await tab.speaks(card, 'uk');
      assert.deepEqual(tab.warned, []);
      await open(
        tab,
        `<${card} lang="uk"></${card}>`,
        '<script src="/dist/blue-heart.js" defer data-blue-heart-base="https://"></script>',
      );
      await tab.speaks(card, 'nl');
      await tab.until(() => globalThis.errors.length > 0);
      assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
      assert.match(tab.warned[0], /data-blue-heart-base/);
      assert.deepEqual(tab.said.filter(isUncaught), []);
    }));
});

const fileOf = async (name) => ({body: await (await fetch(`${site.origin}/dist/${name}`)).text()});

describe('another lit on the page, under a policy that allows each Trusted Types name once', {concurrency: 2}, () => {
  const policy = `${strictPolicy}; connect-src 'self'; trusted-types lit-html blue-heart`;
  const greeting = (lit) => `import {html, LitElement} from '${lit}';
    customElements.define('host-greeting', class extends LitElement {
      static properties = {name: {}};
      constructor() { super(); this.name = 'host'; }
      render() { return html\`<p>Hello from the \${this.name}</p>\`; }
    });`;
  const localized = `import {html, LitElement} from 'lit';
    import {configureLocalization, msg, updateWhenLocaleChanges} from '@lit/localize';
    const loadLocale = async () => ({templates: {hello: 'Bonjour de la part de'}});
    const {setLocale} = configureLocalization({sourceLocale: 'en', targetLocales: ['fr'], loadLocale});
    customElements.define('host-greeting', class extends LitElement {
      static properties = {name: {}};
      constructor() { super(); this.name = 'host'; updateWhenLocaleChanges(this); }
      render() { return html\`<p>\${msg('Hello from the', {id: 'hello'})} \${this.name}</p>\`; }
    });
    globalThis.speakFrench = () => setLocale('fr');`;
  const hosts = {
    'the newest lit 2': greeting('lit2'),
    'the newest lit 3': greeting('lit'),
    'lit 2 with support for polyfills and hydration': `
      import 'lit2/experimental-hydrate-support.js';
      import 'lit2/polyfill-support.js';
      ${greeting('lit2')}`,
    'lit 3 with support for polyfills and hydration': `
      import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
      import 'lit/polyfill-support.js';
      ${greeting('lit')}`,
    '@lit/localize, configured': localized,
  };

  for (const [what, source] of Object.entries(hosts)) {
    for (const order of ['before', 'after']) {
      test(`${what}, loaded ${order} ours`, () =>
        inTab(async (tab) => {
          const path = `/host-${++count}.js`;
          site.answers.set(path, {body: await bundle(source)});
          const scripts = [`<script defer src="${path}"></script>`, script];
          if (order === 'after') scripts.reverse();
          await open(tab, `<host-greeting></host-greeting>${everyStatePage}`, scripts.join(''), {
            'content-security-policy': policy,
          });
          const greets = (words) =>
            tab.until(
              (expected) => document.querySelector('host-greeting').shadowRoot?.textContent === expected,
              words,
            );
          await greets('Hello from the host');
          if (source === localized) {
            await tab.page.evaluate(() => globalThis.speakFrench());
            await greets('Bonjour de la part de host');
          }
          assert.deepEqual(await everyState(tab), clean);
          await tab.page.evaluate(() => (document.querySelector('host-greeting').name = 'town'));
          await greets(source === localized ? 'Bonjour de la part de town' : 'Hello from the town');
          assert.deepEqual(await tab.page.evaluate(() => globalThis.violations), []);
          assert.deepEqual(
            tab.said.filter(
              (message) => !message.includes('lit-element/experimental-hydrate-support.js` is deprecated'),
            ),
            [],
          );
        }));
    }
  }
});

/** Bundles the source of a script of the host, with all that it imports. */
async function bundle(source) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'host' ? new URL('host.js', import.meta.url).pathname : null),
    load: (id) => (id.endsWith('/embed/host.js') ? source : null),
  };
  const built = await rollup({input: 'host', plugins: [entry, nodeResolve()], onwarn: () => {}});
  const {output} = await built.generate({format: 'iife', name: 'host'});
  await built.close();
  return output[0].code;
}
