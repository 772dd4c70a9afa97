// Links that stand for tags, on pages whose framework makes, moves and removes them.
import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {build} from 'esbuild';
import {site, tab} from '../support/tab-per-test.mjs';

const script = '<script defer src="/dist/blue-heart.js"></script>';
const href = 'https://www.stopmensenhandel.be/#blue-heart=helpline-card';

before(async () => {
  for (const [path, code] of [
    [
      '/react.js',
      `import * as React from 'react';
        import {createRoot, hydrateRoot} from 'react-dom/client';
        import {renderToString} from 'react-dom/server';
        Object.assign(globalThis, {React, createRoot, hydrateRoot, renderToString});`,
    ],
    ['/turbo.js', "import '@hotwired/turbo';"],
  ]) {
    const {outputFiles} = await build({
      stdin: {contents: code, resolveDir: process.cwd()},
      bundle: true,
      write: false,
      format: 'iife',
      define: {'process.env.NODE_ENV': '"development"'},
      logLevel: 'error',
    });
    site.answers.set(path, {body: outputFiles[0].text});
  }
});

/** Returns the children of an element, and those of its links that a visitor sees. */
function standing(selector) {
  return tab.page.$eval(selector, (box) =>
    [...box.children]
      .map(({localName, innerText}) =>
        localName.startsWith('blue-heart-') ? localName.slice(11) : `${localName} ${innerText}`,
      )
      .join(', '),
  );
}
const linksSeen = () => tab.page.$$eval('a', (links) => links.filter((link) => link.checkVisibility()).length);
const rest = () => tab.page.evaluate(() => new Promise((done) => setTimeout(done, 100)));

describe('React', () => {
  /** Renders the result of a function for a state; the page renders it again for each new state. */
  async function rendered(view, state) {
    await tab.page.goto(site.page('/react', `<div id="app"></div><script src="/react.js"></script>${script}`));
    await tab.page.evaluate(
      (code, first, address) => {
        const e = React.createElement;
        const View = new Function('e', 'href', `return ${code}`)(e, address);
        const App = () => {
          const [now, set] = React.useState(first);
          globalThis.set = set;
          return View(now);
        };
        createRoot(document.querySelector('#app')).render(e(App));
      },
      String(view),
      state,
      href,
    );
  }
  const next = async (state) => {
    await tab.page.evaluate((now) => set(now), state);
    await rest();
  };

  test('takes a link away, and puts it back', async () => {
    await rendered(
      (here) =>
        e('main', null, e('h1', null, 'Kop'), here ? e('a', {href}, 'Hulp') : e('p', null, 'Noodnummer: 112'), 'Voet'),
      true,
    );
    await tab.speaks('main > blue-heart-helpline-card', 'nl');
    await next(false);
    assert.equal(await standing('main'), 'h1 Kop, p Noodnummer: 112');
    await next(true);
    await tab.speaks('main > blue-heart-helpline-card', 'nl');
    assert.equal(await linksSeen(), 0);
    await tab.page.evaluate(() => set(false));
    await rest();
    assert.equal(await standing('main'), 'h1 Kop, p Noodnummer: 112');
    assert.deepEqual(
      tab.said.filter((message) => /uncaught|error/i.test(message)),
      [],
    );
  });

  test('changes the order of a list, and its length', async () => {
    await rendered(
      (order) =>
        e(
          'main',
          null,
          order.map((name) => e('a', {key: name, href: href.replace('helpline-card', name)}, name)),
        ),
      ['banner', 'exit', 'share'],
    );
    for (const order of [
      ['share', 'banner', 'exit'],
      ['exit', 'share'],
      ['banner', 'exit', 'share', 'helpline-card'],
      ['helpline-card', 'share', 'exit', 'banner'],
      [],
    ]) {
      await next(order);
      assert.deepEqual(
        await tab.page.$eval('main', (main) =>
          [...main.children].map(({localName, href: to}) => (to ? to.split('=')[1] : localName.slice(11))),
        ),
        order.flatMap((name) => [name, name]),
      );
    }
    assert.deepEqual(
      tab.said.filter((message) => /uncaught|error/i.test(message)),
      [],
    );
  });

  test('gives a link another address, or takes its meaning away', async () => {
    await rendered((address) => e('main', null, e('a', {href: address}, 'Hulp')), href);
    await tab.speaks('main > blue-heart-helpline-card', 'nl');
    await next(`${href}&lang=fr`);
    await tab.speaks('main > blue-heart-helpline-card', 'fr');
    assert.equal(await tab.page.$$eval('main > *', ({length}) => length), 2);
    await next('/plain');
    assert.equal(await standing('main'), 'a Hulp');
    assert.equal(await linksSeen(), 1);
  });

  test('hydrates a page that a server wrote, after our script or before it', async () => {
    await tab.page.goto(
      site.page(
        '/hydrate',
        `<div id="app"><main><a href="${href}">Hulp</a><p>Voet</p></main></div>` +
          `<script src="/react.js"></script>${script}`,
      ),
    );
    await tab.speaks('main > blue-heart-helpline-card', 'nl');
    await tab.page.evaluate((address) => {
      const e = React.createElement;
      const App = () => {
        const [here, set] = React.useState(true);
        globalThis.set = set;
        return e('main', null, here ? e('a', {href: address}, 'Hulp') : e('p', null, 'Weg'), e('p', null, 'Voet'));
      };
      globalThis.recovered = 0;
      hydrateRoot(document.querySelector('#app'), e(App), {onRecoverableError: () => globalThis.recovered++});
    }, href);
    await rest();
    await tab.speaks('main > blue-heart-helpline-card', 'nl');
    assert.equal(await tab.page.$$eval('main > *', ({length}) => length), 3);
    await next(false);
    assert.equal(await standing('main'), 'p Weg, p Voet');
  });
});

describe('Turbo', () => {
  const pageOf = (words) =>
    `<!doctype html><html lang="nl"><head><title>Turbo</title><meta name="turbo-refresh-method" content="morph">` +
    `<script src="/turbo.js"></script>${script}</head><body>` +
    `<main><p>${words}</p><a href="${href}">Hulp</a><p>Voet</p></main>` +
    `<a id="next" href="/turbo-next">Verder</a></body></html>`;

  test('morphs the page: the tag comes back', async () => {
    site.answers.set('/turbo', {body: pageOf('een')});
    await tab.page.goto(`${site.origin}/turbo`);
    await tab.speaks('main > blue-heart-helpline-card', 'nl');
    site.answers.set('/turbo', {body: pageOf('twee')});
    for (let time = 0; time < 2; time++) {
      await tab.page.evaluate(() => Turbo.session.refresh(location.href));
      await tab.until(() => document.querySelector('main > p').textContent === 'twee');
      await rest();
      await tab.speaks('main > blue-heart-helpline-card', 'nl');
      assert.equal(
        await tab.page.$$eval('main > *', (all) => all.map(({localName}) => localName).join()),
        'p,blue-heart-helpline-card,a,p',
      );
      assert.equal(
        await tab.page.$$eval('main a', (links) => links.filter((link) => link.checkVisibility()).length),
        0,
      );
    }
  });

  test('goes forward and back: the copy that it keeps has one tag', async () => {
    site.answers.set('/turbo', {body: pageOf('een')});
    site.answers.set('/turbo-next', {body: pageOf('verder')});
    await tab.page.goto(`${site.origin}/turbo`);
    await tab.speaks('main > blue-heart-helpline-card', 'nl');
    await tab.page.click('#next');
    await tab.until(() => document.querySelector('main > p').textContent === 'verder');
    await tab.speaks('main > blue-heart-helpline-card', 'nl');
    await tab.page.evaluate(() => history.back());
    await tab.until(() => document.querySelector('main > p').textContent === 'een');
    await rest();
    await tab.speaks('main > blue-heart-helpline-card', 'nl');
    assert.equal(
      await tab.page.$$eval('main > *', (all) => all.map(({localName}) => localName).join()),
      'p,blue-heart-helpline-card,a,p',
    );
    assert.deepEqual(
      tab.said.filter((message) => /uncaught/.test(message)),
      [],
    );
  });
});

test('Vue, which puts what is new before the next sibling of what was there', async () => {
  await tab.page.goto(
    site.page('/vue', `<main><h1>Kop</h1><a href="${href}">Hulp</a><!--v-if--><p>Voet</p></main>${script}`),
  );
  await tab.speaks('main > blue-heart-helpline-card', 'nl');
  await tab.page.evaluate(() => {
    const main = document.querySelector('main');
    const [link] = main.querySelectorAll('a');
    const anchor = link.nextSibling;
    globalThis.kept = link;
    link.remove();
    main.insertBefore(Object.assign(document.createElement('p'), {textContent: '112'}), anchor);
  });
  await rest();
  assert.equal(await standing('main'), 'h1 Kop, p 112, p Voet');
  await tab.page.evaluate(() => {
    const old = document.querySelectorAll('p')[0];
    const anchor = old.nextSibling;
    old.remove();
    anchor.before(kept);
    anchor.parentNode.insertBefore(kept, document.querySelector('h1'));
  });
  await tab.speaks('main > blue-heart-helpline-card:first-child', 'nl');
  assert.equal(await linksSeen(), 0);
});

test('a host that removes the tag each time does not block its page', async () => {
  await tab.page.goto(site.page('/fight', `<main><a href="${href}">Hulp</a></main>${script}`));
  await tab.speaks('blue-heart-helpline-card', 'nl');
  await tab.page.evaluate(() =>
    new MutationObserver(() => document.querySelector('main > blue-heart-helpline-card')?.remove()).observe(
      document.querySelector('main'),
      {childList: true},
    ),
  );
  await tab.page.evaluate(() => document.querySelector('main').append('.'));
  await rest();
  assert.equal(await tab.page.evaluate(() => 1 + 1), 2);
});
