// What a visitor sees on a page with the built script, or without it, in each engine.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {strictPolicy} from '../support/site.mjs';
import {laterFiles, tags} from '../support/tags.mjs';
import {inEachEngine, site, tab} from './each-engine.mjs';
import {script} from './site.mjs';

const each = tags.map((tag) => `<${tag}><a href="${known.meldpunt.tel}">${tag}</a></${tag}>`).join('');
const report = 'blue-heart-report-button';
const quiz = 'blue-heart-signal-quiz';
const files = ['blue-heart.js', ...laterFiles];

inEachEngine('A page', () => {
  const record = () => tab.evaluate(() => [said, violations]);

  for (const [what, policy, head] of [
    ['the strictest policy', strictPolicy, script],
    [
      'a policy that names another origin',
      strictPolicy.replace("'self'", `'self' ${site.otherOrigin}`),
      script.replace('/dist', `${site.otherOrigin}/dist`),
    ],
    ['a policy of nonces', strictPolicy.replace("'self'", "'nonce-once'"), script.replace('src', 'nonce="once" src')],
  ]) {
    test(`under ${what} shows every tag, in Dutch and in Ukrainian`, async () => {
      for (const file of files) site.answers.set(`/dist/${file}`, {headers: {'access-control-allow-origin': '*'}});
      await tab.open(site.page('/page', each, {headers: {'content-security-policy': policy}, head}));
      await tab.speaks(tags.join(), 'nl');
      await tab.until(
        () => document.querySelector('blue-heart-signal-quiz').shadowRoot.querySelector('[part=picture] path') !== null,
      );
      const dutch = await Promise.all(tags.map((tag) => tab.seen(tag)));
      await tab.evaluate(() => void (document.documentElement.lang = 'uk'));
      await tab.speaks(tags.join(), 'uk');
      for (const [at, tag] of tags.entries()) {
        const {text, fallback} = await tab.seen(tag);
        assert.ok(text !== '' && text !== dutch[at].text && dutch[at].text !== '', tag);
        assert.deepEqual([fallback, dutch[at].fallback], [false, false], tag);
      }
      assert.deepEqual(await record(), [[], []]);
    });
  }

  test('can press every number of the helpline card', async () => {
    await tab.open(site.page('/page', '<blue-heart-helpline-card></blue-heart-helpline-card>'));
    await tab.speaks('blue-heart-helpline-card', 'nl');
    const numbers = await tab.evaluate(() => {
      const root = document.querySelector('blue-heart-helpline-card').shadowRoot;
      return [...root.querySelectorAll('[part~=number]')].map((link) => {
        link.scrollIntoView({block: 'center'});
        const {left, top, width, height} = link.getBoundingClientRect();
        return {
          href: link.href,
          text: link.innerText,
          hit: link.contains(root.elementFromPoint(left + width / 2, top + height / 2)),
        };
      });
    });
    assert.ok(numbers.some(({href}) => href === known.meldpunt.tel));
    for (const {href, text, hit} of numbers)
      assert.ok(hit && /^tel:/.test(href) && /\d{3}/.test(text), `${href} "${text}" ${hit}`);
  });

  test('opens the report dialog on top of all, moves focus into it, and back when Escape closes it', async () => {
    await tab.open(site.page('/page', `<button>Host</button><${report}></${report}>`));
    await tab.speaks(report, 'nl');
    await tab.evaluate((at) => document.querySelector(at).shadowRoot.querySelector('[part~=button]').focus(), report);
    await tab.press('Enter');
    await tab.until(
      (at) => document.querySelector(at).shadowRoot.activeElement?.matches('dialog [part=heading]'),
      report,
    );
    const isOnTop = await tab.evaluate((at) => {
      const notice = document.createElement('div');
      notice.style = 'position: fixed; inset: 0; z-index: 2147483647; background: white';
      document.body.append(notice);
      const tag = document.querySelector(at);
      const {left, top, width, height} = tag.shadowRoot.querySelector('dialog').getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === tag;
    }, report);
    assert.ok(isOnTop);
    await tab.press('Escape');
    await tab.until((at) => !document.querySelector(at).shadowRoot.querySelector('dialog').open, report);
    assert.ok(
      await tab.evaluate((at) => document.querySelector(at).shadowRoot.activeElement.matches('[part~=button]'), report),
    );
    assert.deepEqual(await record(), [[], []]);
  });

  test('answers a press on a place in the picture of the quiz, and leaves focus alone', async () => {
    await tab.open(site.page('/page', `<${quiz}></${quiz}>`, {headers: {'content-security-policy': strictPolicy}}));
    await tab.speaks(quiz, 'nl');
    await tab.click(`${quiz} >>> [part=place]:nth-child(4)`);
    await tab.until((at) => document.querySelector(at).shadowRoot.querySelector('.why') !== null, quiz);
    const seen = await tab.evaluate((at) => {
      const root = document.querySelector(at).shadowRoot;
      return [root.activeElement?.localName ?? 'none', root.querySelector('[role=status] .name').innerText];
    }, quiz);
    assert.deepEqual(seen, ['none', 'U ziet dezelfde mannen elke dag, ook op zondag.']);
    assert.deepEqual(await record(), [[], []]);
  });

  test('with the script twice warns once', async () => {
    await tab.open(
      site.page('/page', each, {head: `${script}<script defer src="/dist/blue-heart.js?again"></script>`}),
    );
    await tab.speaks(tags.join(), 'nl');
    const [said] = await record();
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /^blue-heart \d/);
  });

  for (const [how, answer, headers] of [
    ['that is missing', {status: 404, body: ''}],
    ['that is cut off', {body: '!function(){'}],
    ['that its policy blocks', {}, {'content-security-policy': "script-src 'none'"}],
    ['whose Trusted Types policy it refuses', {}, {'content-security-policy': `${strictPolicy}; trusted-types 'none'`}],
  ]) {
    test(`with a script ${how} shows the author's own links`, async () => {
      site.answers.set('/dist/blue-heart.js', answer);
      await tab.open(site.page('/page', each, {headers}));
      const links = await tab.evaluate(
        (names) => names.map((tag) => document.querySelector(`${tag} > a`).getBoundingClientRect().height > 0),
        tags,
      );
      assert.deepEqual(
        links,
        tags.map(() => true),
      );
    });
  }
});
