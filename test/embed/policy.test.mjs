// The built script under the policies that careful sites send.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {strictPolicy} from '../support/site.mjs';
import {site, tab} from '../support/tab-per-test.mjs';
import {laterFiles, tags} from '../support/tags.mjs';

const each = tags.map((tag) => `<${tag}><a href="${known.meldpunt.tel}">${known.meldpunt.phone}</a></${tag}>`).join('');
const fileNames = ['blue-heart.js', ...laterFiles];

before(async () => {
  site.answers.set('/host.css', {body: 'body { font-family: serif }'});
});

const violations = () => tab.page.evaluate(() => globalThis.violations);

function open(path, body, policy, head) {
  return tab.page.goto(site.page(path, body, {'content-security-policy': policy}, head));
}

/** Uses what a strict policy could block: another language, drawings, the dialog. */
async function useEverything() {
  const {page, speaks, until} = tab;
  await speaks(tags.join(), 'nl');
  await until(
    () =>
      document.querySelector('blue-heart-signal-quiz').shadowRoot.querySelector('[part=picture]').childElementCount > 0,
  );
  await page.evaluate(() =>
    document.querySelector('blue-heart-report-button').shadowRoot.querySelector('[part~=button]').click(),
  );
  await until(() =>
    document.querySelector('blue-heart-report-button').shadowRoot.querySelector('dialog [part~=choice]'),
  );
  await page.evaluate(() =>
    document.querySelector('blue-heart-report-button').shadowRoot.querySelector('[part~=choice]').click(),
  );
  await until(() => document.querySelector('blue-heart-report-button').shadowRoot.querySelector('dialog .caution'));
  await page.evaluate(() => (document.documentElement.lang = 'uk'));
  await speaks(tags.join(), 'uk');
}

function styleAttributes() {
  return tab.page.evaluate(
    (names) =>
      names.flatMap((name) =>
        [...document.querySelector(name).shadowRoot.querySelectorAll('[style]')].map((at) => at.outerHTML),
      ),
    tags,
  );
}

describe('the strictest policy', () => {
  test('everything works from the own origin, with no violation and no style attribute', async () => {
    await open(
      '/strict',
      each,
      strictPolicy,
      '<link rel="stylesheet" href="/host.css"><script defer src="/dist/blue-heart.js"></script>',
    );
    await useEverything();
    assert.deepEqual(await styleAttributes(), []);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(tab.said, []);
  });

  test('everything works from another origin that the policy names', async () => {
    const allow = {headers: {'access-control-allow-origin': '*'}};
    fileNames.forEach((name) => site.answers.set(`/dist/${name}`, allow));
    await open(
      '/elsewhere',
      each,
      strictPolicy.replace("script-src 'self'", `script-src ${site.otherOrigin}`),
      `<link rel="stylesheet" href="/host.css"><script defer src="${site.otherOrigin}/dist/blue-heart.js"></script>`,
    );
    await useEverything();
    assert.deepEqual(await styleAttributes(), []);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(tab.said, []);
    fileNames.forEach((name) => site.answers.delete(`/dist/${name}`));
  });

  test('a file of the page author that it blocks changes nothing else', async () => {
    site.answers.set('/own.json', {
      body: JSON.stringify({contacts: [{id: 'own', name: 'Our own line', phone: '0470 00 00 00'}]}),
    });
    await open(
      '/forbidden',
      '<blue-heart-helpline-card src="/own.json"></blue-heart-helpline-card>',
      strictPolicy,
      '<script defer src="/dist/blue-heart.js"></script>',
    );
    await tab.until(() => globalThis.errors.length > 0);
    const {text} = await tab.seen('blue-heart-helpline-card');
    assert.match(text, new RegExp(known.meldpunt.phone));
    assert.doesNotMatch(text, /Our own line/);
    assert.deepEqual(
      (await violations()).map((violation) => violation.split(' ')[0]),
      ['connect-src'],
    );
    assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
    assert.match(tab.warned[0], /<blue-heart-helpline-card> src="\/own\.json"/);
  });
});

describe('a policy of Trusted Types', () => {
  for (const [what, directive] of [
    ['that allows none', "trusted-types 'none'"],
    ['that names others', 'trusted-types other'],
  ]) {
    test(`${what} leaves the fallback, and one message`, async () => {
      const built = await readFile(new URL('../../dist/blue-heart.js', import.meta.url), 'utf8');
      site.answers.set('/bundle.js', {
        body: `${built}\nglobalThis.after = true;`,
      });
      await open('/refused', each, `${strictPolicy}; ${directive}`, '<script defer src="/bundle.js"></script>');
      for (const tag of tags) assert.ok((await tab.seen(tag)).fallback, `${tag} shows no fallback`);
      // Counts warnings only: ours is a warning, and the message of the browser about its policy is an error.
      assert.equal(tab.warned.length, 1, tab.said.join('\n'));
      assert.match(tab.warned[0], /^blue-heart/);
      assert.deepEqual(
        tab.said.filter((message) => message.startsWith('uncaught')),
        [],
      );
      assert.ok(
        await tab.page.evaluate(() => globalThis.after),
        'what stands after our script in the same file did not run',
      );
    });
  }
});
