// What is left of a page after a visitor used the exit, in each engine: on the screen, in the history, and in what its
// target learns.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {strictPolicy} from '../support/site.mjs';
import {startRecordedSite} from './site.mjs';
import {engines} from './tabs.mjs';

const hostWords = 'Words of the host';
const link = 'blue-heart-exit >>> [part~=exit]';
const card = 'blue-heart-helpline-card';
const report = 'blue-heart-report-button';
const arrives = {body: '<!doctype html><title>Away</title>Away'};
const answersNothing = {status: 204, body: ''};

const site = await startRecordedSite();
after(() => site.close());
const away = `${site.otherOrigin}/away`;
const exit = `<p>${hostWords}</p><blue-heart-exit href="${away}"></blue-heart-exit>`;

/** An address where nothing answers: its port is taken at 127.0.0.1, so that no other program gets it. */
const deadAddress = await new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => done(`http://127.0.0.2:${server.address().port}/`));
  after(() => server.close());
});

const hasArrived = () => document.title === 'Away' && document.readyState === 'complete';
const isBlank = () => location.protocol === 'blob:' && document.querySelector('a') !== null;
const address = () => location.href;

/** Returns what is left of a page: its title, its visible words, and the names of its elements. */
function whatIsLeft() {
  return [
    document.title,
    document.body.innerText.trim(),
    [...document.querySelectorAll('*')].map(({localName}) => localName).join(' '),
  ];
}
const blankPage = ['', away, 'html head meta meta title body a'];
const hostGone = (words) => !document.documentElement?.textContent.includes(words) && document.title !== 'Test page';

for (const {name, start} of engines) {
  describe(`The exit in ${name}`, () => {
    let browser;
    let tab;
    before(async () => {
      browser = await start();
    });
    after(() => browser?.close());
    beforeEach(async () => {
      site.reset();
      site.page('/before', 'Before', {head: ''});
      site.page('/other', 'Other', {head: ''});
      site.answers.set('/away', arrives);
      tab = await browser.tab();
    });
    afterEach(() => tab.close());

    /** Opens `/before`, and then a page with `body` and the script. */
    async function visit(body, options) {
      const ours = site.page('/ours', body, options);
      await tab.open(`${site.origin}/before`);
      await tab.open(ours);
      await tab.speaks('blue-heart-exit', 'nl');
    }

    /** Goes back, and asserts that this does not load our page again. */
    async function assertNotInHistory() {
      await tab.back();
      assert.equal(await tab.evaluate(address), `${site.origin}/before`);
      assert.equal(site.requestsFor('/ours').length, 1);
    }

    /** Asserts that the page stays. The exit leaves in the same task as the press, so there is nothing to wait for. */
    async function assertWhole() {
      const [title, words] = await tab.evaluate(whatIsLeft);
      assert.equal(title, 'Test page');
      assert.ok(words.includes(hostWords));
      assert.equal(site.requestsFor('/away').length, 0);
    }

    test('replaces the page: Back and Forward never show it', async () => {
      await visit(exit);
      const entries = await tab.evaluate(() => history.length);
      await tab.click(link);
      await tab.until(hasArrived);
      assert.equal(await tab.evaluate(address), away);
      assert.equal(await tab.evaluate(() => history.length), entries);
      await assertNotInHistory();
      await tab.forward();
      assert.equal(await tab.evaluate(address), away);
      assert.equal(site.requestsFor('/ours').length, 1);
    });

    for (const [where, tag] of [
      ['the helpline card', card],
      ['the open report dialog', report],
    ]) {
      test(`of ${where} does the same`, async () => {
        // The exit leads to the weather site, which no test can reach: the browser shows its own error page.
        await visit(`${exit}<${tag}></${tag}>`);
        await tab.speaks(tag, 'nl');
        if (tag === report) {
          await tab.click(`${report} >>> [part~=button]`);
          await tab.until(
            (at) => document.querySelector(at).shadowRoot.querySelector('[part~=choice]') !== null,
            report,
          );
        }
        await tab.click(`${tag} >>> [part~=exit]`);
        await tab.until((ours) => location.href !== ours, `${site.origin}/ours`);
        await assertNotInHistory();
      });
    }

    test('sends no referrer to the target, even where the host sends it everywhere', async () => {
      await visit(`<meta name="referrer" content="unsafe-url">${exit}`, {headers: {'referrer-policy': 'unsafe-url'}});
      await tab.click(link);
      await tab.until(hasArrived);
      assert.equal(
        site.requestsFor('/dist/blue-heart.js')[0].referrer,
        `${site.origin}/ours`,
        'the host tells where its requests come from',
      );
      assert.deepEqual(
        site.requestsFor('/away').map(({referrer}) => referrer),
        [''],
      );
      assert.equal(await tab.evaluate(() => document.referrer), '');
    });

    test('covers the page in the same task, under the strictest policy too', async () => {
      site.answers.set('/away', answersNothing);
      await visit(`${exit}<${card}></${card}><${report}></${report}>`, {
        headers: {'content-security-policy': strictPolicy},
      });
      await tab.click(`${report} >>> [part~=button]`);
      await tab.until((tag) => document.querySelector(tag).shadowRoot.querySelector('dialog').open, report);
      // Reads the page in the task of the press, before the blank page, and keeps the result in `window.name`.
      await tab
        .evaluate(() => {
          document.querySelector('blue-heart-exit').shadowRoot.querySelector('[part~=exit]').click();
          const left = [document.title, getComputedStyle(document.documentElement).display];
          window.name = JSON.stringify([left, said, violations]);
        })
        .catch(() => {});
      await tab.until(isBlank);
      assert.deepEqual(JSON.parse(await tab.evaluate(() => name)), [['', 'none'], [], []]);
      assert.deepEqual(await tab.evaluate(whatIsLeft), blankPage);
    });

    test('stays covered while the target takes its time, whatever the host still writes', async () => {
      let letItAnswer;
      const held = new Promise((done) => (letItAnswer = done));
      site.answers.set('/away', async () => {
        await held;
        return arrives;
      });
      site.answers.set('/seen', answersNothing);
      // A page that is being left cannot be evaluated, so a script of the host sends a request while it is there.
      site.answers.set('/host.js', {
        body: `setInterval(() => {
          navigator.sendBeacon('/seen');
          document.title = 'Title of the host';
          document.body.append('${hostWords}');
        }, 200);
        setTimeout(() => location.reload(), 6000);`,
      });
      await visit(`${exit}<script src="/host.js"></script>`);
      await site.hears('/seen', 2);
      await tab.click(link);
      await site.hears('/away');
      const before = site.requestsFor('/seen').length;
      await sleep(7000);
      const after = site.requestsFor('/seen').length;
      letItAnswer();
      await tab.until(hasArrived);
      assert.equal(after, before, 'the host is gone before its target is asked');
      assert.deepEqual([site.requestsFor('/ours').length, site.requestsFor('/away').length], [1, 1]);
      await assertNotInHistory();
    });

    test('leaves one plain link where the target does not arrive, and it brings no page back', async () => {
      site.answers.set('/away', answersNothing);
      await visit(exit);
      await tab.click(link);
      await tab.until(isBlank);
      assert.deepEqual(await tab.evaluate(whatIsLeft), blankPage);
      await site.hears('/away');
      site.answers.set('/away', arrives);
      await tab.click('a');
      await tab.until(hasArrived);
      assert.deepEqual(
        site.requestsFor('/away').map(({referrer}) => referrer),
        ['', ''],
      );
      // Shows the blank page, or the error page of the browser.
      await tab.back();
      assert.ok(await tab.until(hostGone, hostWords));
      await assertNotInHistory();
    });

    test('does not bring the page back where nothing answers', async () => {
      await visit(`<p>${hostWords}</p><blue-heart-exit href="${deadAddress}"></blue-heart-exit>`);
      await tab.click(link);
      await tab.until((ours) => location.href !== ours, `${site.origin}/ours`);
      assert.ok(!(await tab.evaluate(() => document.documentElement.textContent)).includes(hostWords));
      await assertNotInHistory();
    });

    test('does not show the page again where the visitor goes to another page and back', async () => {
      const kept = {head: '', headers: {'cache-control': 'no-cache'}};
      site.answers.set('/away', answersNothing);
      await visit(exit, {headers: kept.headers});
      await tab.click(link);
      await tab.until(isBlank);
      await tab.open(site.page('/any', 'Any', kept));
      await tab.back();
      assert.ok(await tab.until(hostGone, hostWords));
      assert.equal(site.requestsFor('/ours').length, 1);
    });

    test('in a frame of its own origin replaces the whole page', async () => {
      site.page('/inner', exit);
      await tab.open(`${site.origin}/before`);
      await tab.open(site.page('/outer', `${hostWords}<iframe src="/inner"></iframe>`));
      const frame = await tab.frame('iframe');
      await frame.speaks('blue-heart-exit', 'nl');
      await frame
        .evaluate(() => document.querySelector('blue-heart-exit').shadowRoot.querySelector('[part~=exit]').click())
        .catch(() => {});
      await tab.until(hasArrived);
      assert.deepEqual(
        site.requestsFor('/away').map(({referrer}) => referrer),
        [''],
      );
      await tab.back();
      assert.equal(await tab.evaluate(address), `${site.origin}/before`);
      assert.equal(site.requestsFor('/outer').length, 1);
    });

    test('is not stopped by a host that asks its visitors to stay', async () => {
      site.answers.set('/asks', answersNothing);
      site.answers.set('/host.js', {
        body: `const hold = (event) => { event.preventDefault(); event.returnValue = 'Stay'; return 'Stay'; };
          addEventListener('beforeunload', hold);
          addEventListener('beforeunload', hold, true);
          onbeforeunload = hold;
          addEventListener('beforeunload', (event) => {
            navigator.sendBeacon('/asks?' + (event.defaultPrevented || event.returnValue !== ''));
          });`,
      });
      await visit(`${exit}<script src="/host.js"></script>`);
      await tab.click('p');
      await tab.evaluate(() => void setTimeout(() => location.assign('/other')));
      assert.deepEqual(
        (await site.hears('/asks')).map(({path}) => path),
        ['/asks?true'],
        'the host holds an ordinary navigation',
      );
      await tab.close();

      tab = await browser.tab();
      await visit(`${exit}<script src="/host.js"></script>`);
      await tab.click('p');
      await tab.click(link);
      await tab.until(hasArrived);
      assert.deepEqual((await site.hears('/asks', 2)).map(({path}) => path).slice(1), ['/asks?false']);
    });

    test('leaves after Shift, three times, and announces its progress', async () => {
      await visit(exit);
      const progress = () =>
        document.querySelector('blue-heart-exit').shadowRoot.querySelector('[role=status]').innerText.trim();
      await tab.click('p');
      assert.equal(await tab.evaluate(progress), '');
      await tab.press('Shift', 'Shift');
      await tab.until(progress);
      await assertWhole();
      await tab.press('Shift');
      await tab.until(hasArrived);
      await assertNotInHistory();
    });

    test('does not leave by Shift in a text field, nor by Escape', async () => {
      await visit(`${exit}<input id="field"><textarea id="area"></textarea><div id="text" contenteditable>Text</div>`);
      for (const field of ['#field', '#area', '#text']) {
        await tab.click(field);
        await tab.press('Shift', 'Shift', 'Shift');
        await assertWhole();
      }
      await tab.click('p');
      await tab.press('Escape', 'Escape', 'Escape');
      await assertWhole();
      await tab.press('Shift', 'Shift', 'Shift');
      await tab.until(hasArrived);
    });

    test('leaves by Shift from the open report dialog', async () => {
      await visit(`${exit}<${report}></${report}>`);
      await tab.click(`${report} >>> [part~=button]`);
      await tab.until((tag) => document.querySelector(tag).shadowRoot.activeElement?.matches('[part=heading]'), report);
      await tab.press('Shift', 'Shift', 'Shift');
      await tab.until(hasArrived);
      await assertNotInHistory();
    });
  });
}
