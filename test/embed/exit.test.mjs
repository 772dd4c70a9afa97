// What is left of a page after a visitor used the exit: on the screen, in the history, and in what its target learns.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {createServer as createSocketServer} from 'node:net';
import {after, beforeEach, describe, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {strictPolicy} from '../support/site.mjs';
import {browser, site} from '../support/site-and-browser.mjs';

const away = `${site.otherOrigin}/away`;
const exit = `<blue-heart-exit href="${away}"></blue-heart-exit>`;
const script = '<script src="/dist/blue-heart.js"></script>';
const hostWords = '<p>Words of the host</p>';
const title = 'Test page';

const exitLink = 'blue-heart-exit >>> [part~=exit]';
const cardLink = 'blue-heart-helpline-card >>> [part~=exit]';
const dialogLink = 'blue-heart-report-button >>> dialog [part~=exit]';
const reportButton = 'blue-heart-report-button >>> [part~=button]';
const progress = 'blue-heart-exit >>> [role=status]';

/** An address where nothing answers: its port is taken at 127.0.0.1, so that no other program gets it. */
const deadAddress = await new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => done(`http://127.0.0.2:${server.address().port}/`));
  after(() => server.close());
});

beforeEach(() => {
  site.requests.length = 0;
  site.answers.clear();
  site.page('/before', 'Before');
  site.page('/other', 'Other');
  site.answers.set('/away', {body: '<!doctype html><title>Away</title>Away'});
  site.answers.set('/favicon.ico', {status: 204, body: ''});
});

/** Waits for visibility, which puppeteer checks in each frame: it observes no changes in shadow roots. */
const shown = (page, selector) => page.waitForSelector(selector, {visible: true});
const gone = (page, selector) => page.waitForSelector(selector, {hidden: true});

const requestsFor = (path) => site.requests.filter((request) => request.path === path);

/** Starts a server that ends each connection without an answer. */
async function refuses() {
  const server = createSocketServer((socket) => socket.destroy());
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {server, origin: `http://127.0.0.1:${server.address().port}`};
}

/** Opens a tab at `/before`, and then at a page with `body` and the script. */
async function visit(t, body, {headers, prepare} = {}) {
  const address = site.page('/ours', `${hostWords}${body}${script}`, headers);
  const tab = await browser.tab();
  t.after(() => tab.close());
  tab.page.setDefaultTimeout(60_000);
  await prepare?.(tab.page);
  await tab.page.goto(`${site.origin}/before`);
  await tab.page.goto(address);
  return tab;
}

function arrived(page) {
  return page.waitForFunction(() => document.title === 'Away' && document.readyState === 'complete', {polling: 50});
}

/** Returns the text of the document. Reads the next document where one is replaced while it is read. */
async function textIn(page) {
  for (;;) {
    try {
      return await page.evaluate(() => document.documentElement.textContent);
    } catch (error) {
      if (!/context was destroyed/.test(error.message)) throw error;
    }
  }
}

/** Asserts that the page stays. The exit leaves in the same task as the press, so there is nothing to wait for. */
async function assertWhole(page) {
  assert.equal(await page.title(), title);
  assert.match(await page.evaluate(() => document.body.innerText), /Words of the host/);
  assert.equal(requestsFor('/away').length, 0);
}

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Returns what a page shows: nothing where its root element has no box, as then the top layer has none either. */
function whatIsLeft(document) {
  const isShown = getComputedStyle(document.documentElement).display !== 'none';
  return {
    title: document.title,
    words: isShown ? document.body.innerText.trim() : '',
    elements: isShown ? [...document.querySelectorAll('*')].map(({localName}) => localName).join(' ') : '',
    generated: isShown ? getComputedStyle(document.body, '::before').content : 'none',
  };
}

function assertCovered(left, href = away) {
  assert.equal(left.title, '');
  assert.ok(['', href].includes(left.words), `no words but the address: ${left.words}`);
  assert.doesNotMatch(left.elements, /blue-heart|dialog/);
  assert.ok(['none', 'normal'].includes(left.generated), 'no words from a style sheet of the host');
}

/** Returns all that a screen reader finds in the page. */
async function whatIsRead(page) {
  const {children = []} = await page.accessibility.snapshot();
  return children.map(({role, name}) => `${role} ${name}`);
}

const answersNothing = {status: 204, body: ''};

const turbo = await readFile(new URL('../../node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js', import.meta.url));

/** Returns a target that hangs until the test ends; a tab that waits for it cannot be evaluated. */
function hangs(t) {
  const {promise, resolve} = deferred();
  t.after(resolve);
  return {answer: () => promise.then(() => answersNothing), letGo: resolve};
}

/** Returns the paths of the requested pages, in their order. */
function pagesAsked() {
  return site.requests.map(({path}) => path).filter((path) => /^\/(ours|other|away|inner|outer)$/.test(path));
}

function refuseBlank() {
  URL.createObjectURL = () => {
    throw new Error('No blob');
  };
}

describe('Leaving', () => {
  test('leaves to the address, and Back and Forward never show the page that was left', async (t) => {
    const {page} = await visit(t, exit);
    const entries = await page.evaluate(() => history.length);
    await (await shown(page, exitLink)).click();
    await arrived(page);
    assert.equal(page.url(), away);
    assert.equal(await page.evaluate(() => history.length), entries, 'the page is replaced');
    await page.goBack();
    assert.equal(page.url(), `${site.origin}/before`);
    await page.goForward();
    assert.equal(page.url(), away);
    assert.equal(requestsFor('/ours').length, 1);
  });

  test('the way out of the helpline card does the same', async (t) => {
    const {page} = await visit(t, '<blue-heart-helpline-card></blue-heart-helpline-card>', {prepare: standIn});
    await (await shown(page, cardLink)).click();
    await arrived(page);
    await page.goBack();
    assert.equal(page.url(), `${site.origin}/before`);
    assert.equal(requestsFor('/ours').length, 1);
  });

  test('the way out of the open report dialog does the same', async (t) => {
    const {page} = await visit(t, '<blue-heart-report-button></blue-heart-report-button>', {prepare: standIn});
    await (await shown(page, reportButton)).click();
    await (await shown(page, dialogLink)).click();
    await arrived(page);
    await page.goBack();
    assert.equal(page.url(), `${site.origin}/before`);
    assert.equal(requestsFor('/ours').length, 1);
  });

  test('the target gets no referrer, even where the host sends it everywhere', async (t) => {
    const {page} = await visit(t, `<meta name="referrer" content="unsafe-url">${exit}`, {
      headers: {'referrer-policy': 'unsafe-url'},
    });
    await (await shown(page, exitLink)).click();
    await arrived(page);
    assert.equal(
      requestsFor('/dist/blue-heart.js')[0].referrer,
      `${site.origin}/ours`,
      'the host tells where its requests come from',
    );
    assert.equal(requestsFor('/away').length, 1);
    assert.equal(requestsFor('/away')[0].referrer, '');
    assert.equal(await page.evaluate(() => document.referrer), '');
  });

  const everything = `${exit}<blue-heart-helpline-card></blue-heart-helpline-card>
    <blue-heart-report-button></blue-heart-report-button>`;
  for (const [where, selector, href] of [
    ['the exit', exitLink, away],
    ['the helpline card', cardLink, 'https://www.meteo.be/nl/belgie'],
    ['the report dialog', dialogLink, 'https://www.meteo.be/nl/belgie'],
  ]) {
    test(`a press in ${where} covers the page at once`, async (t) => {
      site.answers.set('/away', answersNothing);
      const {page} = await visit(t, everything, {prepare: standIn});
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('body::before { content: "Words of the host" }');
        document.adoptedStyleSheets = [sheet];
      });
      if (selector === dialogLink) await (await shown(page, reportButton)).click();
      const link = await shown(page, selector);
      const left = await link.evaluate((element, source) => {
        element.click();
        return new Function('document', `return (${source})(document)`)(document);
      }, String(whatIsLeft));
      assertCovered(left, href);
    });
  }

  test('stays covered while the target takes its time, whatever the host still writes', async (t) => {
    const {promise: answer, resolve: letItAnswer} = deferred();
    t.after(letItAnswer);
    site.answers.set('/away', async () => {
      await answer;
      return {body: '<!doctype html><title>Away</title>Away'};
    });
    const {page} = await visit(t, exit);
    await shown(page, exitLink);
    // Looks from a window that the tab opened, because a tab that is navigating cannot be evaluated.
    const [opened] = await Promise.all([
      page.browserContext().waitForTarget((target) => target.url() === `${site.origin}/other`),
      page.evaluate(() => open('/other')),
    ]);
    const onlooker = await opened.page();
    const link = await onlooker.evaluateHandle(() =>
      opener.document.querySelector('blue-heart-exit').shadowRoot.querySelector('[part~=exit]'),
    );
    const left = await link.evaluate((element, source) => {
      opener.setInterval(() => {
        opener.document.title = 'Title of the host';
        opener.document.body?.append('Words of the host');
      }, 20);
      element.click();
      return new Function('document', `return (${source})(document)`)(opener.document);
    }, String(whatIsLeft));
    assertCovered(left);
    // Waits until the window of the host is gone, before the target answers: its timers go with it.
    await onlooker.waitForFunction(() => opener.location.protocol === 'blob:' && opener.document.body?.innerText, {
      polling: 20,
    });
    for (let times = 0; times < 5; times++) {
      await onlooker.evaluate(() => new Promise((done) => setTimeout(done, 50)));
      assertCovered(await onlooker.evaluate(`(${whatIsLeft})(opener.document)`));
    }
    await onlooker.close();
    letItAnswer();
    await arrived(page);
  });

  test('a target that does not arrive leaves one plain link, which does not bring the page back either', async (t) => {
    site.answers.set('/away', answersNothing);
    const {page} = await visit(t, exit);
    await (await shown(page, exitLink)).click();
    await page.waitForFunction(() => document.title === '' && document.querySelector('a'));
    assertCovered(await page.evaluate(`(${whatIsLeft})(document)`));
    site.answers.set('/away', {body: '<!doctype html><title>Away</title>Away'});
    assert.deepEqual(await whatIsRead(page), [`link ${away}`]);
    await press(page, 'Tab', 'Enter');
    await arrived(page);
    assert.deepEqual(
      requestsFor('/away').map(({referrer}) => referrer),
      ['', ''],
    );
    // Shows the blank page, or the error page of the browser, and nothing of the host.
    await page.goBack().catch(() => {});
    assert.doesNotMatch(await page.evaluate(() => document.documentElement.textContent), /Words of the host/);
    await page.goBack();
    assert.equal(page.url(), `${site.origin}/before`);
    assert.equal(requestsFor('/ours').length, 1);
  });

  test('an address where nothing answers does not bring the page back', async (t) => {
    const {page} = await visit(t, `<blue-heart-exit href="${deadAddress}"></blue-heart-exit>`);
    await (await shown(page, exitLink)).click();
    await page.waitForFunction(() => location.protocol === 'chrome-error:', {polling: 50});
    assert.doesNotMatch(await page.evaluate(() => document.documentElement.textContent), /Words of the host/);
    await page.goBack();
    assert.equal(page.url(), `${site.origin}/before`);
    assert.equal(requestsFor('/ours').length, 1);
  });

  test('Back from another page never comes to the page that was left', async (t) => {
    site.answers.set('/away', answersNothing);
    const kept = {'cache-control': 'no-cache'};
    const {page} = await visit(t, exit, {headers: kept});
    await (await shown(page, exitLink)).click();
    await page.waitForFunction(() => document.title === '' && document.querySelector('a'));
    await page.goto(site.page('/any', 'Any', kept));
    await page.evaluate(() => setTimeout(() => history.back()));
    await page.waitForFunction(() => document.body.textContent !== 'Any', {polling: 50});
    assert.doesNotMatch(
      await page.evaluate(() => document.title + document.documentElement.textContent),
      /Test page|Words of the host/,
    );
    assert.equal(requestsFor('/ours').length, 1);
  });

  describe('where the browser refuses the blank page', () => {
    const refuses = {
      'with an error': refuseBlank,
      'without a word': () => {
        URL.createObjectURL = () => 'blob:null/nothing';
      },
    };
    for (const [how, refuse] of Object.entries(refuses)) {
      test(`${how} it goes straight to the target, under the cover`, async (t) => {
        const {page} = await visit(t, exit);
        await page.evaluate(refuse);
        await (await shown(page, exitLink)).click();
        await arrived(page);
        assert.equal(requestsFor('/away').at(-1).referrer, '');
        await page.goBack();
        assert.equal(page.url(), `${site.origin}/before`);
        assert.equal(requestsFor('/ours').length, 1);
      });
    }

    test('a covered page that is shown again stays covered and leaves again', async (t) => {
      site.answers.set('/away', answersNothing);
      const {page} = await visit(t, exit);
      await page.evaluate(refuses['with an error']);
      await (await shown(page, exitLink)).click();
      await page.waitForFunction(() => document.title === '');
      const left = await page.evaluate(
        `dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})); (${whatIsLeft})(document)`,
      );
      assertCovered(left);
      for (const end = Date.now() + 10_000; requestsFor('/away').length < 2 && Date.now() < end;) await sleep(50);
      assert.ok(requestsFor('/away').length >= 2);
    });
  });

  test('runs under the strictest policy', async (t) => {
    const {page, said} = await visit(t, exit, {headers: {'content-security-policy': strictPolicy}});
    await (await shown(page, exitLink)).click();
    await arrived(page);
    assert.deepEqual(
      said.filter((line) => !line.includes('favicon')),
      [],
    );
  });

  test('leaves while a slow script of the host still holds the page', async (t) => {
    const {promise: answer, resolve: letItAnswer} = deferred();
    t.after(letItAnswer);
    site.answers.set('/slow.js', async () => {
      await answer;
      return {body: ''};
    });
    const tab = await browser.tab();
    t.after(tab.close);
    site.page('/ours', `${exit}${script}<script src="/slow.js"></script>${hostWords}`);
    await tab.page.goto(`${site.origin}/before`);
    await tab.page.evaluate(() => setTimeout(() => location.assign('/ours')));
    await (await shown(tab.page, exitLink)).click();
    await arrived(tab.page);
    await tab.page.goBack();
    assert.equal(tab.page.url(), `${site.origin}/before`);
  });
});

describe('A host', () => {
  const hold = `<script>
    const hold = (event) => { event.preventDefault(); event.returnValue = 'Stay'; return 'Stay'; };
    addEventListener('beforeunload', hold);
    addEventListener('beforeunload', hold, true);
    onbeforeunload = hold;
  </script>`;

  test('cannot hold the visitor with beforeunload', async (t) => {
    const {page} = await visit(t, `${hold}${exit}`);
    const dialogs = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.type());
      await dialog.dismiss();
    });
    await page.click('p');
    const [held] = await Promise.all([
      new Promise((done) => page.once('dialog', done)),
      page.evaluate(() => setTimeout(() => location.assign('/other'))),
    ]);
    assert.equal(held.type(), 'beforeunload', 'the host holds an ordinary navigation');
    dialogs.length = 0;
    await (await shown(page, exitLink)).click();
    await arrived(page);
    assert.deepEqual(dialogs, []);
    await page.goBack();
    assert.equal(page.url(), `${site.origin}/before`);
  });

  test('cannot hold a visitor who uses the keyboard with beforeunload', async (t) => {
    const {page} = await visit(t, `${hold}${exit}`);
    const dialogs = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.type());
      await dialog.dismiss();
    });
    await shown(page, exitLink);
    await page.click('p');
    await press(page, 'Shift', 'Shift', 'Shift');
    await arrived(page);
    assert.deepEqual(dialogs, []);
  });

  test('cannot hold the visitor with the Navigation API', async (t) => {
    const {page} = await visit(
      t,
      `<script>globalThis.navigation?.addEventListener('navigate', (event) => event.preventDefault())</script>${exit}`,
    );
    await (await shown(page, exitLink)).click();
    await arrived(page);
  });

  test('cannot lock up the tab by putting back what is taken from its page', {timeout: 60_000}, async (t) => {
    site.answers.set('/away', answersNothing);
    const {page} = await visit(
      t,
      `${exit}<script>
      new MutationObserver(() => {
        if (document.querySelector('#chat')) return;
        document.body?.append(Object.assign(document.createElement('div'), {id: 'chat'}));
      }).observe(document, {childList: true, subtree: true});
    </script>`,
    );
    await (await shown(page, exitLink)).click();
    await page.waitForFunction(() => document.title === '');
    assert.equal(requestsFor('/away').length, 1);
  });

  const visits = {
    'a timer that reloads': 'setInterval(() => location.reload(), 1500)',
    'a session that ends': "setTimeout(() => (location.href = '/other'), 1500)",
    'a watch over its page': "setInterval(() => document.querySelector('p') || location.reload(), 40)",
    'a watch that hears each change': `new MutationObserver(() => document.querySelector('p') || location.reload())
      .observe(document, {childList: true, subtree: true})`,
    'a visit of Turbo’s': "addEventListener('keydown', ({key}) => key === 'v' && Turbo.visit('/visited'))",
    'a hard visit of Turbo’s': "addEventListener('keydown', ({key}) => key === 'v' && Turbo.visit('/tracked'))",
  };
  for (const [what, code] of Object.entries(visits)) {
    for (const how of ['hangs', 'answers nothing']) {
      test(`cannot bring the page back by ${what} while the target ${how}`, async (t) => {
        const {answer, letGo} = hangs(t);
        site.answers.set('/away', how === 'hangs' ? answer : answersNothing);
        site.answers.set('/turbo.js', {body: turbo});
        const late = (body) => async () => {
          await sleep(1500);
          return {
            body:
              `<!doctype html><html lang="nl"><head><title>${hostWords}</title>${body}</head>` +
              `<body>${hostWords}</body></html>`,
          };
        };
        site.answers.set('/visited', late('<script src="/turbo.js" data-turbo-track="reload"></script>'));
        site.answers.set('/tracked', late('<script src="/turbo.js?2" data-turbo-track="reload"></script>'));
        const {page} = await visit(
          t,
          `${exit}<script src="/turbo.js" data-turbo-track="reload"></script><script>${code}</script>`,
        );
        await shown(page, exitLink);
        await press(page, 'v', 'Shift', 'Shift', 'Shift');
        await sleep(3500);
        assert.deepEqual(pagesAsked(), ['/ours', '/away']);
        letGo();
        assertCovered(await page.evaluate(`(${whatIsLeft})(document)`));
      });
    }
  }

  test('cannot bring the page back where the target refuses', async (t) => {
    const {server, origin} = await refuses();
    t.after(() => server.close());
    const {page} = await visit(
      t,
      `<blue-heart-exit href="${origin}/"></blue-heart-exit><script>
        addEventListener('click', () => setInterval(() => location.reload(), 400), true);
      </script>`,
    );
    await (await shown(page, exitLink)).click();
    await sleep(2000);
    const asked = pagesAsked().length;
    await sleep(1000);
    assert.equal(pagesAsked().length, asked, 'the host asks no more');
    assert.doesNotMatch(await page.evaluate(() => document.documentElement.textContent), /Words of the host/);
  });

  for (const how of ['hangs', 'answers nothing']) {
    test(`is not asked again by F5, Back and Forward while the target ${how}`, async (t) => {
      const {answer, letGo} = hangs(t);
      site.answers.set('/away', how === 'hangs' ? answer : answersNothing);
      const {page} = await visit(t, exit);
      const client = await page.createCDPSession();
      const {currentIndex, entries} = await client.send('Page.getNavigationHistory');
      await (await shown(page, exitLink)).click();
      await sleep(500);
      await client.send('Page.reload');
      await sleep(500);
      assert.deepEqual(
        pagesAsked().filter((path) => path !== '/away'),
        ['/ours'],
      );
      await client.send('Page.navigateToHistoryEntry', {entryId: entries[currentIndex - 1].id});
      await sleep(500);
      const {entries: after} = await client.send('Page.getNavigationHistory');
      assert.equal(after.length, entries.length);
      await client.send('Page.navigateToHistoryEntry', {entryId: after[currentIndex].id});
      await sleep(500);
      letGo();
      assert.deepEqual(
        pagesAsked().filter((path) => path !== '/away'),
        ['/ours'],
      );
      assert.doesNotMatch(await textIn(page), /Words of the host/);
    });
  }

  test('does not stay on the screen by a transition that is pending', async (t) => {
    site.answers.set('/away', answersNothing);
    const {page} = await visit(t, `${exit}<style>html { background: red }</style>`);
    await page.evaluate(refuseBlank);
    await shown(page, exitLink);
    await page.evaluate(
      () => new Promise((done) => void document.startViewTransition(() => (done(), new Promise(() => {})))),
    );
    await press(page, 'Shift', 'Shift', 'Shift');
    const started = Date.now();
    const shot = await page.screenshot({encoding: 'base64', clip: {x: 200, y: 200, width: 1, height: 1}});
    const pixel = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      canvas.drawImage(image, 0, 0);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    }, shot);
    assert.deepEqual(pixel, [255, 255, 255, 255]);
    assert.ok(Date.now() - started < 3000, 'sooner than a transition ends by itself');
  });

  test('falls silent: media stop, and speech too', async (t) => {
    site.answers.set('/away', answersNothing);
    const {page} = await visit(t, `${exit}<audio loop></audio><div id="host"></div>`);
    // Keeps our window, so that it can be evaluated.
    await page.evaluate(refuseBlank);
    await shown(page, exitLink);
    const link = await page.evaluateHandle(() =>
      document.querySelector('blue-heart-exit').shadowRoot.querySelector('[part~=exit]'),
    );
    const state = await link.evaluate(async (element) => {
      const samples = 8000;
      const sound = new Blob(
        [
          new Uint32Array([
            0x46464952,
            36 + samples,
            0x45564157,
            0x20746d66,
            16,
            0x10001,
            8000,
            8000,
            0x80001,
            0x61746164,
            samples,
          ]),
          new Uint8Array(samples),
        ],
        {type: 'audio/wav'},
      );
      const address = await new Promise((done) => {
        const reader = Object.assign(new FileReader(), {onload: () => done(reader.result)});
        reader.readAsDataURL(sound);
      });
      const inShadow = document.createElement('audio');
      document.querySelector('#host').attachShadow({mode: 'closed'}).append(inShadow);
      const playing = [document.querySelector('audio'), inShadow];
      for (const audio of playing) {
        audio.muted = true;
        audio.loop = true;
        audio.src = address;
        await audio.play();
      }
      let cancelled = 0;
      SpeechSynthesis.prototype.cancel = () => cancelled++;
      const before = playing.map(({paused}) => paused);
      element.click();
      await new Promise((done) => setTimeout(done, 20));
      return {before, after: playing.map(({paused}) => paused), cancelled};
    });
    assert.deepEqual(state, {before: [false, false], after: [true, true], cancelled: 1});
  });

  test('in a frame of its own origin leaves with the whole page, in the same two steps', async (t) => {
    const {answer, letGo} = hangs(t);
    site.answers.set('/away', answer);
    site.page('/inner', `${exit}${script}`);
    const outer = site.page(
      '/outer',
      `${hostWords}<iframe src="/inner"></iframe><script>setInterval(() => location.reload(), 1500)</script>`,
    );
    const tab = await browser.tab();
    t.after(() => tab.close());
    await tab.page.goto(`${site.origin}/before`);
    await tab.page.goto(outer);
    const frame = await (await tab.page.waitForSelector('iframe')).contentFrame();
    await (await frame.waitForSelector(exitLink, {visible: true})).click();
    await sleep(2500);
    assert.deepEqual(pagesAsked(), ['/outer', '/inner', '/away']);
    letGo();
    assertCovered(await tab.page.evaluate(`(${whatIsLeft})(document)`));
  });

  test('that cancels the event keeps its page whole, and the count of Shift starts anew', async (t) => {
    const {page} = await visit(t, exit);
    await page.evaluate(() => {
      globalThis.exits = 0;
      document.addEventListener('blue-heart-exit', (event) => {
        globalThis.exits += event.cancelable && event.composed ? 1 : 100;
        event.preventDefault();
      });
    });
    await (await shown(page, exitLink)).click();
    await assertWhole(page);
    assert.equal(await page.evaluate(() => globalThis.exits), 1);
    await press(page, 'Shift', 'Shift', 'Shift');
    await assertWhole(page);
    assert.equal(await page.evaluate(() => globalThis.exits), 2);
    await press(page, 'Shift');
    assert.equal(await page.evaluate(() => globalThis.exits), 2, 'one more Shift is the first of three');
    await shown(page, `${progress}:not(:empty)`);
    assert.match(await page.$eval(progress, ({innerText}) => innerText), /\b2\b/);
  });

  test('with two exits gets one event for one press', async (t) => {
    const {page} = await visit(t, `${exit}${exit}`);
    await shown(page, exitLink);
    await page.evaluate(() => {
      globalThis.exits = 0;
      document.addEventListener('blue-heart-exit', (event) => {
        globalThis.exits++;
        event.preventDefault();
      });
    });
    await press(page, 'Shift', 'Shift', 'Shift');
    assert.equal(await page.evaluate(() => globalThis.exits), 1);
  });

  test('with two exits is left once', async (t) => {
    const {page} = await visit(t, `${exit}${exit}`);
    await shown(page, exitLink);
    await press(page, 'Shift', 'Shift', 'Shift');
    await arrived(page);
    assert.equal(requestsFor('/away').length, 1);
    await page.goBack();
    assert.equal(page.url(), `${site.origin}/before`);
  });
});

describe('A press', () => {
  for (const [how, options, key] of [
    ['with Control', {}, 'Control'],
    ['with Shift', {}, 'Shift'],
    ['with Alt', {}, 'Alt'],
    ['of the middle button', {button: 'middle'}],
  ]) {
    test(`${how} leaves this tab and opens no other`, async (t) => {
      const {page} = await visit(t, exit);
      const link = await shown(page, exitLink);
      if (key) await page.keyboard.down(key);
      await link.click(options);
      if (key) await page.keyboard.up(key).catch(() => {});
      await arrived(page);
      assert.equal((await page.browserContext().pages()).length, 1);
      await page.goBack();
      assert.equal(page.url(), `${site.origin}/before`);
    });
  }

  test('of Enter on the link leaves', async (t) => {
    const {page} = await visit(t, exit);
    await (await shown(page, exitLink)).focus();
    await page.keyboard.press('Enter');
    await arrived(page);
  });

  test('of the right button opens the menu of the browser', async (t) => {
    const {page} = await visit(t, exit);
    await (await shown(page, exitLink)).click({button: 'right'});
    await assertWhole(page);
  });
});

describe('Shift', () => {
  test('three times leaves, and each press is shown and spoken', async (t) => {
    const {page} = await visit(t, exit);
    await shown(page, exitLink);
    const spoken = async () => {
      const status = await shown(page, `${progress}:not(:empty)`);
      assert.ok(await status.isIntersectingViewport());
      return status.evaluate(({innerText}) => innerText.trim());
    };
    assert.equal(
      await page.$eval(progress, ({innerText}) => innerText.trim()),
      '',
      'the status is there before it speaks',
    );
    await press(page, 'Shift');
    const first = await spoken();
    assert.match(first, /Shift/);
    await press(page, 'Shift');
    await page.waitForFunction(
      (said) =>
        document.querySelector('blue-heart-exit').shadowRoot.querySelector('[role=status]').innerText.trim() !== said,
      {},
      first,
    );
    assert.match(await spoken(), /Shift/);
    await press(page, 'Shift');
    await arrived(page);
    await page.goBack();
    assert.equal(page.url(), `${site.origin}/before`);
  });

  for (const [where, markup] of [
    ['a text field', '<input id="field">'],
    ['a search field', '<input id="field" type="search">'],
    ['a text area', '<textarea id="field"></textarea>'],
    ['editable text', '<div id="field" contenteditable><p>Text</p></div>'],
    ['plain editable text', '<div id="field" contenteditable="plaintext-only">Text</div>'],
    [
      'a field in a shadow root',
      '<div id="field"><template shadowrootmode="open" shadowrootdelegatesfocus><input></template></div>',
    ],
    [
      'a field in a closed shadow root',
      '<host-field id="field">' +
        '<template shadowrootmode="closed" shadowrootdelegatesfocus><input></template></host-field>',
    ],
  ]) {
    test(`does nothing in ${where}`, async (t) => {
      const {page} = await visit(t, `${exit}${markup}`);
      await shown(page, exitLink);
      await page.focus('#field');
      await press(page, 'Shift', 'Shift', 'Shift');
      await assertWhole(page);
      assert.equal(await page.$eval(progress, ({innerText}) => innerText.trim()), '');
      await page.evaluate(() => document.activeElement.blur());
      await press(page, 'Shift', 'Shift', 'Shift');
      await arrived(page);
    });
  }

  test('does nothing in a page that can be edited as a whole', async (t) => {
    const {page} = await visit(t, exit);
    await shown(page, exitLink);
    await page.evaluate(() => {
      document.designMode = 'on';
    });
    await page.click('p');
    await press(page, 'Shift', 'Shift', 'Shift');
    await assertWhole(page);
  });

  for (const [where, markup] of [
    ['a check box', '<input id="field" type="checkbox">'],
    ['a radio button', '<input id="field" type="radio">'],
    ['a button', '<button id="field">Button</button>'],
    ['a menu', '<select id="field"><option>One<option>Two</select>'],
  ]) {
    test(`leaves from ${where}, where nobody types`, async (t) => {
      const {page} = await visit(t, `${exit}${markup}`);
      await shown(page, exitLink);
      await page.focus('#field');
      await press(page, 'Shift', 'Shift', 'Shift');
      await arrived(page);
    });
  }

  test('leaves from the things in the quiz', async (t) => {
    const {page} = await visit(t, `${exit}<blue-heart-signal-quiz></blue-heart-signal-quiz>`);
    await shown(page, exitLink);
    await (await shown(page, 'blue-heart-signal-quiz >>> [part=indicator] button')).click();
    await press(page, 'Shift', 'Shift', 'Shift');
    await arrived(page);
  });

  test('starts anew after another key', async (t) => {
    const {page} = await visit(t, exit);
    await shown(page, exitLink);
    await press(page, 'Shift', 'Shift', 'a', 'Shift', 'Shift');
    await assertWhole(page);
    await press(page, 'Tab', 'Shift', 'Shift');
    await assertWhole(page);
    await press(page, 'Shift');
    await arrived(page);
  });

  test('starts anew after five seconds, and clears its progress', async (t) => {
    const {page} = await visit(t, exit);
    await shown(page, exitLink);
    await press(page, 'Shift', 'Shift');
    await shown(page, `${progress}:not(:empty)`);
    const pressed = Date.now();
    await page.waitForFunction(
      () => document.querySelector('blue-heart-exit').shadowRoot.querySelector('[role=status]').innerText.trim() === '',
    );
    assert.ok(Date.now() - pressed > 4000, 'but not sooner');
    await press(page, 'Shift');
    await assertWhole(page);
  });

  test('with a held Alt switches the keyboard to another language, and does not leave', async (t) => {
    const {page} = await visit(t, exit);
    await shown(page, exitLink);
    await page.keyboard.down('Alt');
    await press(page, 'Shift', 'Shift', 'Shift');
    await page.keyboard.up('Alt');
    await assertWhole(page);
  });

  for (const [how, use] of Object.entries({
    'a click': (page) => page.click('#box'),
    'a wheel': (page) => page.mouse.wheel({deltaY: 5}),
    'another key': (page) => page.keyboard.press('ArrowDown'),
  })) {
    test(`used with ${how} is no press`, async (t) => {
      const {page} = await visit(t, `${exit}<input type="checkbox" id="box">`);
      await shown(page, exitLink);
      for (let times = 0; times < 4; times++) {
        await page.keyboard.down('Shift');
        await use(page);
        await page.keyboard.up('Shift');
      }
      await assertWhole(page);
    });
  }

  test('while a button of the mouse is held is no press', async (t) => {
    const {page} = await visit(t, exit);
    await shown(page, exitLink);
    await page.mouse.move(300, 300);
    await page.mouse.down();
    await press(page, 'Shift', 'Shift', 'Shift');
    await page.mouse.up();
    await assertWhole(page);
    await press(page, 'Shift', 'Shift', 'Shift');
    await arrived(page);
  });

  test('leaves from a helpline card alone on its page, and says so there', async (t) => {
    const {page} = await visit(t, '<blue-heart-helpline-card></blue-heart-helpline-card>', {prepare: standIn});
    await shown(page, cardLink);
    await press(page, 'Shift', 'Shift');
    const said = await shown(page, 'blue-heart-helpline-card >>> [role=status]:not(:empty)');
    assert.match(await said.evaluate(({innerText}) => innerText), /Shift/);
    await press(page, 'Shift');
    await arrived(page);
  });

  test('leaves from the report dialog alone on its page while it is open, and only then', async (t) => {
    const {page} = await visit(t, '<blue-heart-report-button></blue-heart-report-button>', {prepare: standIn});
    await shown(page, reportButton);
    await press(page, 'Shift', 'Shift', 'Shift');
    await assertWhole(page);
    await (await shown(page, reportButton)).click();
    await shown(page, dialogLink);
    await press(page, 'Shift', 'Shift', 'Shift');
    await arrived(page);
  });

  test('that is held down counts once', async (t) => {
    const {page} = await visit(t, exit);
    await shown(page, exitLink);
    for (let times = 0; times < 5; times++) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
    await assertWhole(page);
  });

  test('does nothing with shortcut="off", and the exit does not mention it', async (t) => {
    const {page} = await visit(t, `<blue-heart-exit shortcut="off" href="${away}"></blue-heart-exit>`);
    await shown(page, exitLink);
    await press(page, 'Shift', 'Shift', 'Shift');
    await assertWhole(page);
    assert.doesNotMatch(await page.$eval('blue-heart-exit', ({shadowRoot}) => shadowRoot.textContent), /Shift/);
  });

  test('uses the other exit where one has shortcut="off"', async (t) => {
    const {page} = await visit(
      t,
      `<blue-heart-exit shortcut="off" href="${site.origin}/other"></blue-heart-exit>${exit}`,
    );
    await shown(page, exitLink);
    await press(page, 'Shift', 'Shift', 'Shift');
    await arrived(page);
  });

  test('does nothing on a page that has the exit component of GOV.UK', async (t) => {
    const {page} = await visit(t, `${exit}<div data-module="other govuk-exit-this-page"></div>`);
    await shown(page, exitLink);
    await press(page, 'Shift', 'Shift', 'Shift');
    await assertWhole(page);
    await page.evaluate(() => document.querySelector('[data-module]').remove());
    await press(page, 'Shift', 'Shift', 'Shift');
    await arrived(page);
  });

  test('does nothing once the exit is gone', async (t) => {
    const {page} = await visit(t, exit);
    await shown(page, exitLink);
    await page.evaluate(() => document.querySelector('blue-heart-exit').remove());
    await press(page, 'Shift', 'Shift', 'Shift');
    await assertWhole(page);
  });

  test('leaves from the open report dialog, and is spoken there', async (t) => {
    const {page} = await visit(t, `${exit}<blue-heart-report-button></blue-heart-report-button>`);
    await shown(page, exitLink);
    await (await shown(page, reportButton)).click();
    await shown(page, dialogLink);
    await press(page, 'Shift', 'Shift');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const heard = JSON.stringify(await page.accessibility.snapshot({interestingOnly: false}));
    await press(page, 'Shift');
    await arrived(page);
    assert.match(heard, /Druk nog één keer op Shift/);
  });

  test('shows its progress at an exit that can be seen', async (t) => {
    const {page} = await visit(t, `<div hidden>${exit}</div><div id="seen">${exit}</div>`);
    await shown(page, `#seen ${exitLink}`);
    await press(page, 'Shift');
    await shown(page, `#seen ${progress}:not(:empty)`);
  });

  test('is the only key: Escape never leaves', async (t) => {
    const {page} = await visit(t, `${exit}<blue-heart-report-button></blue-heart-report-button>`);
    await shown(page, exitLink);
    await press(page, 'Escape', 'Escape', 'Escape');
    await assertWhole(page);
    await (await shown(page, reportButton)).click();
    await shown(page, dialogLink);
    await press(page, 'Escape', 'Escape', 'Escape');
    await gone(page, 'blue-heart-report-button >>> dialog[open]');
    await assertWhole(page);
  });
});

describe('Where it leads', () => {
  for (const [lang, target] of [
    ['nl', 'https://www.meteo.be/nl/belgie'],
    ['fr', 'https://www.meteo.be/'],
    ['uk', 'https://www.meteo.be/'],
  ]) {
    test(`in ${lang}: ${target}, from every way out`, async (t) => {
      const body = `<div lang="${lang}"><blue-heart-exit></blue-heart-exit>
        <blue-heart-helpline-card></blue-heart-helpline-card>
        <blue-heart-report-button></blue-heart-report-button></div>`;
      const asked = [];
      const {page} = await visit(t, body, {prepare: (tab) => standIn(tab, asked)});
      for (const element of ['exit', 'helpline-card', 'report-button'])
        await shown(page, `blue-heart-${element} >>> [part=base][lang=${lang}]`);
      await (await shown(page, reportButton)).click();
      const links = await Promise.all([exitLink, cardLink, dialogLink].map((selector) => shown(page, selector)));
      for (const link of links) assert.equal(await link.evaluate(({href}) => href), target);
      await links[2].click();
      await arrived(page);
      assert.deepEqual(asked, [{url: target, referrer: ''}]);
    });
  }

  for (const value of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'https://']) {
    test(`refuses href="${value}" with one warning`, async (t) => {
      const {page, said} = await visit(t, `<blue-heart-exit href="${value}"></blue-heart-exit>`);
      const link = await shown(page, exitLink);
      assert.equal(await link.evaluate(({href}) => href), 'https://www.meteo.be/nl/belgie');
      await page.evaluate(() => document.querySelector('blue-heart-exit').toggleAttribute('heading-level'));
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const warnings = said.filter((line) => line.includes('href='));
      assert.equal(warnings.length, 1, said.join('\n'));
      for (const words of ['<blue-heart-exit>', 'href', value, 'http'])
        assert.ok(warnings[0].includes(words), warnings[0]);
    });
  }

  test('an address that is relative to the host’s base leads where its link says', async (t) => {
    const {page} = await visit(t, `<base href="${site.otherOrigin}/"><blue-heart-exit href="away"></blue-heart-exit>`);
    const link = await shown(page, exitLink);
    assert.equal(await link.evaluate(({href}) => href), away);
    await link.click();
    await arrived(page);
    assert.equal(page.url(), away);
  });

  test('without script the author’s own link is shown, and sends no referrer', async (t) => {
    const children = `<a id="plain" href="${away}" rel="noreferrer">Weg</a>`;
    const link = `<blue-heart-exit href="${away}">${children}</blue-heart-exit>`;
    const {page} = await visit(t, link, {
      prepare: (tab) => tab.setJavaScriptEnabled(false),
      headers: {'referrer-policy': 'unsafe-url'},
    });
    await Promise.all([page.waitForNavigation(), page.click('#plain')]);
    assert.equal(page.url(), away);
    assert.equal(requestsFor('/away')[0].referrer, '');
  });

  test('with script there is a real link, and the author’s own is hidden', async (t) => {
    const {page} = await visit(
      t,
      `<blue-heart-exit href="${away}"><a id="plain" href="${away}" rel="noreferrer">Weg</a></blue-heart-exit>`,
    );
    const link = await shown(page, exitLink);
    assert.deepEqual(await link.evaluate(({localName, href, rel}) => ({localName, href, rel})), {
      localName: 'a',
      href: away,
      rel: 'noreferrer',
    });
    await gone(page, '#plain');
  });

  test('exit="off" removes the exit from card and dialog', async (t) => {
    const {page} = await visit(
      t,
      '<blue-heart-helpline-card exit="off"></blue-heart-helpline-card>' +
        '<blue-heart-report-button exit="off"></blue-heart-report-button>',
    );
    await shown(page, 'blue-heart-helpline-card >>> [part~=number]');
    await (await shown(page, reportButton)).click();
    await shown(page, 'blue-heart-report-button >>> dialog [part~=choice]');
    assert.equal(await page.$(cardLink), null);
    assert.equal(await page.$(dialogLink), null);
  });

  test('every exit says what stays on the device, and never advises to wipe it', async (t) => {
    const {page} = await visit(
      t,
      `${exit}<blue-heart-helpline-card></blue-heart-helpline-card>
        <blue-heart-report-button></blue-heart-report-button>`,
    );
    await (await shown(page, reportButton)).click();
    await shown(page, dialogLink);
    for (const element of ['exit', 'helpline-card', 'report-button']) {
      const said = await page.$eval(`blue-heart-${element}`, ({shadowRoot}) => shadowRoot.textContent);
      assert.match(
        said,
        /op dit toestel te zien blijven\. Ook alles wissen kan opvallen\. Een toestel dat te vertrouwen is, is veiliger\./,
      );
      assert.doesNotMatch(said, /\bwis\b/i);
    }
  });
});

test('Nothing of ours adds an entry to the history: dialog, quiz, language', async (t) => {
  const {page} = await visit(
    t,
    `${exit}<blue-heart-banner></blue-heart-banner><blue-heart-signal-quiz></blue-heart-signal-quiz>
      <blue-heart-helpline-card></blue-heart-helpline-card><blue-heart-report-button></blue-heart-report-button>`,
  );
  await (await shown(page, reportButton)).click();
  const entries = await page.evaluate(() => history.length);
  const address = page.url();
  await (await shown(page, 'blue-heart-report-button >>> dialog [part~=choice]')).click();
  await page.keyboard.press('Escape');
  await gone(page, 'blue-heart-report-button >>> dialog[open]');
  for (let times = 0; times < 3; times++) {
    await (await shown(page, 'blue-heart-signal-quiz >>> .bar .filled')).click();
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await (await shown(page, 'blue-heart-helpline-card >>> select')).select('fr');
  await shown(page, 'blue-heart-helpline-card >>> [part=base][lang=fr]');
  assert.equal(await page.evaluate(() => history.length), entries);
  assert.equal(page.url(), address);
  await page.goBack();
  assert.equal(page.url(), `${site.origin}/before`);
});

describe('What floats never covers what has focus', () => {
  const links = Array.from(
    {length: 24},
    (_, index) =>
      `<p><a href="#${index}">Link ${index} with words enough to fill more than one line of a phone</a>
        and <button>a button</button></p>`,
  ).join('');
  for (const [name, markup, selector, box] of [
    ['the bar', `<blue-heart-exit variant="bar" href="${away}"></blue-heart-exit>`, 'blue-heart-exit', '[part~=base]'],
    [
      'the floating button',
      '<blue-heart-report-button variant="floating"></blue-heart-report-button>',
      'blue-heart-report-button',
      '[part~=button]',
    ],
  ]) {
    for (const [width, height, where] of [
      [320, 600, 'a phone'],
      [320, 256, 'a window of 1280 by 1024 at 400 %'],
      [1280, 800, 'a desktop'],
    ]) {
      test(`${name}, on ${where}, forwards and backwards`, async (t) => {
        const {page} = await visit(t, `${markup}${links}`, {prepare: (tab) => tab.setViewport({width, height})});
        await shown(page, `${selector} >>> ${box}`);
        const covered = [];
        const seen = new Set();
        for (const key of [...Array(52).fill('Tab'), ...Array(52).fill('Shift+Tab')]) {
          if (key === 'Tab') await page.keyboard.press('Tab');
          else {
            await page.keyboard.down('Shift');
            await page.keyboard.press('Tab');
            await page.keyboard.up('Shift');
          }
          const found = await page.evaluate(
            async ([tag, part]) => {
              await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
              const focused = document.activeElement;
              if (focused === document.body || focused.localName === tag) return undefined;
              const floating = document.querySelector(tag).shadowRoot.querySelector(part).getBoundingClientRect();
              const rectangle = focused.getBoundingClientRect();
              const apart =
                floating.right <= rectangle.left ||
                rectangle.right <= floating.left ||
                floating.bottom <= rectangle.top ||
                rectangle.bottom <= floating.top;
              const visible = rectangle.bottom > 0 && rectangle.top < innerHeight;
              return {text: focused.textContent, apart, visible};
            },
            [selector, box],
          );
          if (!found) continue;
          seen.add(found.text);
          if (!found.apart || !found.visible) covered.push(`${key}: ${found.text}`);
        }
        assert.ok(seen.size >= 25, `focus went through the page: ${seen.size}`);
        assert.deepEqual(covered, []);
      });
    }
  }
});

test('Prints as nothing', async (t) => {
  const {page} = await visit(
    t,
    `${exit}<blue-heart-exit id="bar" variant="bar"></blue-heart-exit>
      <blue-heart-helpline-card></blue-heart-helpline-card>`,
  );
  await shown(page, exitLink);
  const cardExit = await shown(page, cardLink);
  await page.emulateMediaType('print');
  const inked = await page.$$eval('blue-heart-exit', (exits) =>
    exits
      .flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('*')])
      .filter((element) => element.checkVisibility() && element.getClientRects().length)
      .map(({localName}) => localName),
  );
  assert.deepEqual(inked, []);
  assert.equal(await cardExit.isVisible(), false);
});

/** Answers for the weather site, which no test visits. */
async function standIn(page, asked = []) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().startsWith('https://www.meteo.be/')) return request.continue();
    if (request.isNavigationRequest()) asked.push({url: request.url(), referrer: request.headers().referer ?? ''});
    return request.respond({
      contentType: 'text/html',
      body: '<!doctype html><link rel="icon" href="data:,"><title>Away</title>Away',
    });
  });
}

function deferred() {
  let resolve;
  const promise = new Promise((done) => {
    resolve = done;
  });
  return {promise, resolve};
}
