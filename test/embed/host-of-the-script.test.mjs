// What the host of the script learns about a visitor of another site, as docs/webmaster/privacy.md tells the privacy
// officer.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, beforeEach, describe, test} from 'node:test';
import {filesOf, release} from '../support/releases.mjs';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';

const card = 'blue-heart-helpline-card';
const [site, host, browser] = await Promise.all([startSite(), startSite(), startBrowser()]);
after(async () => {
  await browser.close();
  site.close();
  host.close();
});

const got = [];
for (const path of filesOf(release.folder)) {
  const body = readFileSync(join(release.folder, path));
  host.answers.set(`/blue-heart/${path}`, ({headers}) => {
    got.push({path, headers});
    return {headers: {'access-control-allow-origin': '*'}, body};
  });
}
host.answers.set('/cookie', {headers: {'set-cookie': 'visitor=1; Path=/'}, body: ''});

let tab;
beforeEach(async () => {
  got.length = 0;
  tab = await browser.tab();
});
afterEach(() => tab.close());

const page = '/page/about/me?with=words';
function scriptFrom(origin, attributes = '') {
  return `<script src="${origin}/blue-heart/blue-heart.js" ${attributes} defer></script>`;
}

/** Opens a page with `policy` as its referrer policy, and waits for its Ukrainian card. */
async function visit(script, policy) {
  site.page(
    new URL(page, site.origin).pathname,
    `<${card} lang="uk"></${card}>`,
    policy ? {'referrer-policy': policy} : {},
    script,
  );
  await tab.page.goto(site.origin + page);
  await tab.speaks(card, 'uk');
  assert.deepEqual(
    got.map(({path}) => path),
    ['blue-heart.js', 'locales/uk.js'],
  );
}

const told = (header) => got.map(({headers}) => headers[header]);

describe('with every request', () => {
  test('the host learns no more of the page than its origin', async () => {
    await visit(scriptFrom(host.otherOrigin));
    assert.deepEqual(told('referer'), [`${site.origin}/`, undefined]);
    assert.deepEqual(told('origin'), [undefined, site.origin]);
    assert.ok(!JSON.stringify(got).includes('about'));
  });

  test('a page that sends its address everywhere sends it with the script, and not with a language', async () => {
    await visit(scriptFrom(host.otherOrigin), 'unsafe-url');
    assert.deepEqual(told('referer'), [site.origin + page, undefined]);
  });

  test('with referrerpolicy="no-referrer" the script comes without any, and still finds its folder', async () => {
    await visit(scriptFrom(host.otherOrigin, 'referrerpolicy="no-referrer"'), 'unsafe-url');
    assert.deepEqual(told('referer'), [undefined, undefined]);
    assert.deepEqual(told('origin'), [undefined, site.origin]);
  });

  // Shares cookies between the two servers: two ports of one host are one site.
  for (const [attributes, script] of [
    ['', 'visitor=1'],
    ['crossorigin="anonymous"', undefined],
  ]) {
    const sentWith = script ? 'with the script alone' : `with nothing, given ${attributes}`;
    test(`a cookie that the host had set is sent ${sentWith}`, async () => {
      await tab.page.goto(`${host.origin}/cookie`);
      await visit(scriptFrom(host.origin, attributes));
      assert.deepEqual(told('cookie'), [script, undefined]);
    });
  }

  test('the lines to paste in the fixed form send no cookie', () => {
    assert.match(release.snippets.fixed, / crossorigin="anonymous"/);
  });
});

describe('what tells one visitor from another', () => {
  test('is the language shown and the quiz on the page, and nothing that is opened, chosen or answered', async () => {
    const open = (name) => document.querySelector(name).shadowRoot;
    site.page(
      '/all',
      `<${card}></${card}><blue-heart-report-button></blue-heart-report-button>` +
        `<blue-heart-signal-quiz></blue-heart-signal-quiz>`,
      {},
      scriptFrom(host.otherOrigin),
    );
    await tab.page.goto(`${site.origin}/all`);
    await tab.until(() =>
      document.querySelector('blue-heart-signal-quiz').shadowRoot?.querySelector('[part=picture] path'),
    );
    assert.deepEqual(
      got.map(({path}) => path),
      ['blue-heart.js', 'views/signal-quiz.js'],
    );
    // Somebody moves the mouse, anywhere.
    await tab.page.mouse.move(5, 5);
    await tab.page.waitForNetworkIdle({idleTime: 200});
    assert.equal(got.at(-1).path, 'views/report-button.js');

    await tab.page.evaluate(`(${open})('blue-heart-report-button').querySelector('[part~=button]').click()`);
    await tab.until(`(${open})('blue-heart-report-button').querySelector('dialog').open`);
    await tab.page.evaluate(`(${open})('blue-heart-report-button').querySelector('[part~=choice]').click()`);
    await tab.until(`(${open})('blue-heart-report-button').querySelector('dialog [part=contact]')`);
    await tab.page.evaluate(`(${open})('blue-heart-signal-quiz').querySelector('[part=indicator] button').click()`);
    await tab.page.waitForNetworkIdle({idleTime: 200});
    assert.equal(got.length, 3);

    await tab.page.evaluate((name) => {
      const select = document.querySelector(name).shadowRoot.querySelector('[part=languages] select');
      select.value = 'uk';
      select.dispatchEvent(new Event('change'));
    }, card);
    await tab.speaks(`${card}, blue-heart-signal-quiz`, 'uk');
    assert.deepEqual(got.map(({path}) => path).sort(), [
      'blue-heart.js',
      'locales/uk.js',
      'locales/views/uk.js',
      'views/report-button.js',
      'views/signal-quiz.js',
    ]);
    assert.deepEqual(
      tab.asked.filter((url) => !url.startsWith(`${host.otherOrigin}/blue-heart/`)),
      [`${site.origin}/all`],
    );
  });
});
