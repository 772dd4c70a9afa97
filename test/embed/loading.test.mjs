// The built script, loaded in each way in which a site may load it.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {site, tab} from '../support/tab-per-test.mjs';
import {laterFiles, tags} from '../support/tags.mjs';

const each = tags
  .map((tag) => `<${tag} lang="uk"><a href="${known.meldpunt.tel}">${known.meldpunt.phone}</a></${tag}>`)
  .join('');
const card = 'blue-heart-helpline-card';
const script = '<script defer src="/dist/blue-heart.js"></script>';
const code = await readFile(new URL('../../dist/blue-heart.js', import.meta.url), 'utf8');
const fileNames = ['blue-heart.js', ...laterFiles];

afterEach(() => site.answers.clear());

const open = (body, head) => tab.page.goto(site.page('/page', body, {}, head));

/** Asserts that every tag speaks Ukrainian, for which the script must find its folder, and that no fallback is left. */
async function allSpeakUkrainian() {
  await tab.speaks(tags.join(), 'uk');
  for (const tag of tags) assert.equal((await tab.seen(tag)).fallback, false, `${tag} still shows its fallback`);
}

describe('one script tag', () => {
  for (const [way, head, body] of [
    ['classic, deferred, in the head', script, each],
    ['classic, in the head, before the tags are parsed', '<script src="/dist/blue-heart.js"></script>', each],
    ['a module', '<script type="module" src="/dist/blue-heart.js"></script>', each],
    ['async', '<script async src="/dist/blue-heart.js"></script>', each],
    ['before the tags in the body', '', `<script src="/dist/blue-heart.js"></script>${each}`],
    ['after the tags', '', `${each}<script src="/dist/blue-heart.js"></script>`],
    ['with a version in its query', '<script defer src="/dist/blue-heart.js?ver=6.1"></script>', each],
    [
      'as a module with a version in its query',
      '<script type="module" src="/dist/blue-heart.js?ver=6.1"></script>',
      each,
    ],
    ['with a relative address', '<script defer src="dist/blue-heart.js"></script>', each],
  ]) {
    test(way, async () => {
      await open(body, head);
      await allSpeakUkrainian();
      assert.deepEqual(tab.said, []);
    });
  }

  test('on a page in an old encoding, from a server that names none: the same words', async () => {
    const words = () => Promise.all(tags.map(async (tag) => (await tab.seen(tag)).text));
    await open(each, script);
    await allSpeakUkrainian();
    const expected = await words();
    site.answers.set('/latin', {
      body: `<!doctype html><title>Old</title>${script}${each}`,
      headers: {'content-type': 'text/html; charset=windows-1252'},
    });
    await tab.page.goto(`${site.origin}/latin`);
    await allSpeakUkrainian();
    assert.equal(await tab.page.evaluate(() => document.characterSet), 'windows-1252');
    assert.deepEqual(await words(), expected);
    assert.deepEqual(tab.said, []);
  });

  for (const type of ['defer', 'type="module"']) {
    test(`from another origin that allows it, ${type}`, async () => {
      fileNames.forEach((name) => site.answers.set(`/dist/${name}`, {headers: {'access-control-allow-origin': '*'}}));
      await open(each, `<script ${type} src="${site.otherOrigin}/dist/blue-heart.js"></script>`);
      await allSpeakUkrainian();
      assert.deepEqual(tab.said, []);
    });
  }

  for (const base of ['/dist', '/dist/', 'dist/']) {
    test(`moved to another folder, with data-blue-heart-base="${base}"`, async () => {
      site.answers.set('/theme/main.js', {body: code});
      await open(each, `<script defer src="/theme/main.js" data-blue-heart-base="${base}"></script>`);
      await allSpeakUkrainian();
      assert.deepEqual(tab.said, []);
    });
  }

  for (const [way, head] of [
    ['renamed', '<script defer src="/bundle.js"></script>'],
    ['renamed, in the head, before the tags are parsed', '<script src="/bundle.js"></script>'],
    ['renamed, as a module', '<script type="module" src="/bundle.js"></script>'],
  ]) {
    test(`${way} or bundled with others: Dutch, and one warning`, async () => {
      site.answers.set('/bundle.js', {body: `globalThis.first = true;\n${code}\n;globalThis.last = true;`});
      await open(`${each}<${card} id="bare" lang="uk"></${card}>`, head);
      await tab.speaks('#bare', 'nl');
      await tab.until(() => globalThis.last && globalThis.errors.length > 0);
      await settled();
      assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
      assert.match(tab.warned[0], /data-blue-heart-base/);
      assert.deepEqual(tab.said, tab.warned);
      assert.ok((await tab.seen(card)).fallback, 'a tag with fallback children keeps them');
    });
  }
});

describe('two script tags', () => {
  const twice = `${script}<script defer src="/dist/blue-heart.js?again"></script>`;

  test('the same script: one warning, and nothing breaks', async () => {
    await open(each, twice);
    await allSpeakUkrainian();
    assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
    assert.match(tab.warned[0], /blue-heart \d+\.\d+\.\d+/);
    assert.deepEqual(tab.said, tab.warned);
  });

  test('another version only warns', async () => {
    site.answers.set('/other/blue-heart.js', {
      body: code.replaceAll('Meldpunt mensenhandel', 'Another version').replaceAll('blue-heart 0.', 'blue-heart 9.'),
    });
    await open(
      `<${card} id="dutch"></${card}><div>${each}</div>`,
      `${script}<script defer src="/other/blue-heart.js"></script>`,
    );
    await tab.speaks('#dutch', 'nl');
    await tab.speaks('div > *', 'uk');
    assert.match((await tab.seen('#dutch')).text, /Meldpunt mensenhandel/);
    assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
    assert.match(tab.warned[0], /blue-heart 9\./);
    assert.deepEqual(tab.said, tab.warned);
    assert.deepEqual(
      tab.asked.filter((url) => url.includes('/other/')),
      [`${site.origin}/other/blue-heart.js`],
    );
  });
});

describe('a tag that script handles', () => {
  beforeEach(async () => {
    await open('<div id="dutch"></div><div id="ukrainian" lang="uk"></div>', script);
    await tab.until(() => customElements.get('blue-heart-exit'));
  });

  for (const tag of tags) {
    test(`${tag} is created, moved and cloned`, async () => {
      await tab.page.evaluate((name) => {
        const made = document.createElement(name);
        made.append('Fallback');
        document.querySelector('#dutch').append(made);
      }, tag);
      await tab.speaks(tag, 'nl');
      await tab.page.evaluate((name) => document.querySelector('#ukrainian').append(document.querySelector(name)), tag);
      await tab.speaks(`#ukrainian > ${tag}`, 'uk');
      await tab.page.evaluate(
        (name) => document.querySelector('#dutch').append(document.querySelector(name).cloneNode(true)),
        tag,
      );
      await tab.speaks(`#dutch > ${tag}`, 'nl');
      await tab.speaks(`#ukrainian > ${tag}`, 'uk');
      const texts = await Promise.all(['#dutch', '#ukrainian'].map((where) => tab.seen(`${where} > ${tag}`)));
      assert.ok(texts.every(({text}) => text !== ''));
      assert.deepEqual(tab.said, []);
    });
  }

  test('removed before its language loads: no error and no message, and it can come back', async () => {
    let arrive;
    const held = new Promise((done) => (arrive = done));
    site.answers.set('/dist/locales/uk.js', () => held.then(() => ({})));
    await tab.page.evaluate((names) => {
      for (const name of names) document.querySelector('#ukrainian').append(document.createElement(name));
    }, tags);
    await tab.speaks(tags.join(), 'nl');
    await tab.page.evaluate(() => {
      globalThis.removed = [...document.querySelector('#ukrainian').children];
      globalThis.removed.forEach((tag) => tag.remove());
    });
    const arrived = tab.page.waitForResponse((response) => response.url().includes('uk.js'));
    arrive();
    await arrived;
    await settled();
    assert.deepEqual(tab.said, []);
    await tab.page.evaluate(() => document.querySelector('#ukrainian').append(...globalThis.removed));
    await tab.speaks(tags.join(), 'uk');
    assert.deepEqual(tab.said, []);
  });

  test('made before the script arrives', async () => {
    await tab.page.goto(site.page('/late', '<main></main>'));
    await tab.page.evaluate((names) => {
      for (const name of names)
        document
          .querySelector('main')
          .append(Object.assign(document.createElement(name), {lang: 'uk', textContent: 'Fallback'}));
      document.head.append(Object.assign(document.createElement('script'), {src: '/dist/blue-heart.js'}));
    }, tags);
    await allSpeakUkrainian();
    assert.deepEqual(tab.said, []);
  });
});

describe('privacy', () => {
  test('a helpline card in Dutch asks for nothing but the script', async () => {
    await open(`<${card}><a href="${known.meldpunt.tel}">${known.meldpunt.phone}</a></${card}>`, script);
    await tab.speaks(card, 'nl');
    await settled();
    assert.deepEqual(tab.asked, [`${site.origin}/page`, `${site.origin}/dist/blue-heart.js`]);
  });

  test('two quizzes, one of them moved, ask for their view once, which has the drawings', async () => {
    await open(
      '<main></main><blue-heart-signal-quiz></blue-heart-signal-quiz><blue-heart-signal-quiz></blue-heart-signal-quiz>',
      script,
    );
    const drawn = () =>
      [...document.querySelectorAll('blue-heart-signal-quiz')].every((quiz) =>
        quiz.shadowRoot?.querySelector('[part=picture] path'),
      );
    await tab.until(drawn);
    await tab.page.evaluate(() =>
      document.querySelector('main').append(document.querySelector('blue-heart-signal-quiz')),
    );
    await tab.until(drawn);
    await settled();
    assert.deepEqual(
      tab.asked.filter((url) => !url.endsWith('/page')),
      ['blue-heart.js', 'views/signal-quiz.js'].map((path) => `${site.origin}/dist/${path}`),
    );
  });

  test('no request leaves the folder of the script, and nothing is stored, whatever is used', async () => {
    await open(each, script);
    await allSpeakUkrainian();
    await tab.page.evaluate((name) => {
      const select = document.querySelector(name).shadowRoot.querySelector('[part=languages] select');
      select.value = 'fr';
      select.dispatchEvent(new Event('change'));
    }, card);
    await tab.speaks(tags.join(), 'fr');
    await tab.page.evaluate(() =>
      document.querySelector('blue-heart-report-button').shadowRoot.querySelector('[part~=button]').click(),
    );
    const choice = () =>
      document.querySelector('blue-heart-report-button').shadowRoot.querySelector('dialog[open] [part~=choice]');
    await tab.until(choice);
    await tab.page.evaluate(() =>
      document.querySelector('blue-heart-report-button').shadowRoot.querySelector('[part~=choice]').click(),
    );
    await tab.until(() =>
      document.querySelector('blue-heart-report-button').shadowRoot.querySelector('dialog [part=contact]'),
    );
    await tab.page.evaluate(() =>
      document.querySelector('blue-heart-signal-quiz').shadowRoot.querySelector('[part=indicator] button').click(),
    );
    await settled();
    const outside = tab.asked.filter((url) => url !== `${site.origin}/page` && !url.startsWith(`${site.origin}/dist/`));
    assert.deepEqual(outside, []);
    assert.deepEqual(await tab.page.browserContext().cookies(), []);
    const stored = await tab.page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: globalThis.name,
      entries: history.length,
      address: location.href.replace(location.origin, ''),
    }));
    assert.deepEqual(stored, {
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      workers: 0,
      name: '',
      entries: 2,
      address: '/page',
    });
  });
});

/** Waits until the network is idle, and two frames more. */
async function settled() {
  await tab.page.waitForNetworkIdle({idleTime: 200});
  await tab.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
