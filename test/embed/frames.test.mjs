// embed.html in a frame, of the same origin and of another, on pages with the script and without it.
import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {known} from '../content/known-contacts.mjs';
import {site, tab} from '../support/tab-per-test.mjs';
import {laterFiles, viewedTags} from '../support/tags.mjs';

/** The script from the folder of the frame: it serves only frames of its own folder. */
let script;
const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox ' +
  'allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols';

before(async () => {
  script = `<script defer src="${site.otherOrigin}/dist/blue-heart.js"></script>`;
  for (const path of [...laterFiles, 'locales/fr.js'])
    site.answers.set(`/dist/${path}`, {headers: {'access-control-allow-origin': '*'}});
});

/** Returns a frame of another origin, as on a page that does not host the files. */
function frame(fragment, attributes = '') {
  const address = `${site.otherOrigin}/dist/embed.html${fragment}`;
  return `<iframe src="${address}" ${attributes} width="500" height="300"></iframe>`;
}
const open = (path, body, head = script, headers = {}) => tab.page.goto(site.page(path, body, headers, head));

/** Waits until a tag in the frame shows a language, and returns the document of the frame. */
async function inFrame(tag, lang, at = 0) {
  const handles = await tab.page.$$('iframe');
  for (const end = Date.now() + 60_000; ; await new Promise((done) => setTimeout(done, 50))) {
    // Asks for the document each time: a frame that goes to another origin gets a new process, and a new object here.
    const document = await handles[at].contentFrame();
    const shown = await document
      ?.evaluate((name) => document.querySelector(name)?.shadowRoot?.querySelector('[part~=base]')?.lang, tag)
      .catch(() => undefined);
    if (shown === lang) return document;
    if (Date.now() > end)
      throw new Error(`the frame shows no ${tag} in ${lang} but ${shown}; said: ${tab.said.join(' | ')}`);
  }
}

function exitIn(document) {
  return document.evaluate(() =>
    [...document.querySelectorAll('body > *')].some(({shadowRoot}) =>
      shadowRoot?.querySelector('[part~=exit]')?.checkVisibility(),
    ),
  );
}
const scrolls = (document) => document.evaluate(() => document.documentElement.scrollHeight > innerHeight);
async function numberSeen(at = 0) {
  const document = await (await tab.page.$$('iframe'))[at].contentFrame();
  return document.evaluate(
    () =>
      [...document.querySelectorAll('body > *')]
        .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('[part~=number]') ?? [])])
        .map((link) => `${link.getAttribute('href')} ${link.innerText.trim()}`)[0],
  );
}

describe('what the fragment says', () => {
  test('tag, language and settings; nothing of it reaches a server', async () => {
    await open('/settings', frame('#tag=helpline-card&lang=uk&for=minor&heading-level=4&color-accent=%23aa0000'));
    const document = await inFrame('blue-heart-helpline-card', 'uk');
    assert.equal(
      await document.evaluate(
        () => document.querySelector('blue-heart-helpline-card').shadowRoot.querySelector('[part=heading]').localName,
      ),
      'h4',
    );
    assert.equal(await numberSeen(), `${known['child-focus'].tel} ${known['child-focus'].phone}`);
    assert.deepEqual(
      site.requests.filter(({path}) => /tag=|minor/.test(path)),
      [],
    );
    assert.deepEqual(tab.warned, []);
  });

  test('the title and the language of the frame follow what is shown, also a choice in the menu', async () => {
    await open('/title', frame('#tag=helpline-card&lang=uk', 'title="Hulplijn"'));
    const document = await inFrame('blue-heart-helpline-card', 'uk');
    const titles = () => tab.page.$eval('iframe', ({title, lang}) => `${lang} ${title}`);
    const first = await document.evaluate(
      () => document.querySelector('blue-heart-helpline-card').shadowRoot.querySelector('[part=heading]').innerText,
    );
    await tab.until((words) => document.querySelector('iframe').title === words, first);
    assert.equal(await titles(), `uk ${first}`);
    await document.evaluate(() => {
      const menu = document.querySelector('blue-heart-helpline-card').shadowRoot.querySelector('select');
      menu.value = 'fr';
      menu.dispatchEvent(new Event('change'));
    });
    await inFrame('blue-heart-helpline-card', 'fr');
    await tab.until(() => document.querySelector('iframe').lang === 'fr');
    assert.deepEqual(
      await document.evaluate(() => [document.documentElement.lang, document.title]),
      (await titles()).match(/^(\S+) (.*)$/).slice(1),
    );
  });

  for (const fragment of [
    '',
    '#',
    '#tag=',
    '#tag=nothing',
    '#tag=constructor',
    '#%E0%A4%A&&&==%',
    '#tag=<script>alert(1)</script>',
    '#tag=helpline-card&lang=%00&for=%22&contacts=__proto__',
  ]) {
    test(`a bad fragment shows the helpline card: ${fragment}`, async () => {
      await open('/bad', frame(fragment));
      await inFrame('blue-heart-helpline-card', 'nl');
      assert.equal(await numberSeen(), `${known.meldpunt.tel} ${known.meldpunt.phone}`);
      assert.deepEqual(
        tab.said.filter((words) => !tab.warned.includes(words)),
        [],
      );
      // Without a name the card is what was asked for.
      assert.equal(
        tab.warned.some((words) => words.includes('there is no tag')),
        /tag=(?!helpline)/.test(fragment),
      );
    });
  }

  test('a forged fragment cannot add a number, link or name', async () => {
    await open(
      '/forged',
      frame(
        '#tag=helpline-card&src=https://false.example/own.json&href=https://false.example/&partner=False&slot=note&contacts=false',
      ),
    );
    const document = await inFrame('blue-heart-helpline-card', 'nl');
    assert.equal(
      await document.evaluate(() =>
        document.querySelector('blue-heart-helpline-card').shadowRoot.innerHTML.match(/false/i),
      ),
      null,
    );
    assert.equal(await numberSeen(), `${known.meldpunt.tel} ${known.meldpunt.phone}`);
    for (const setting of ['src', 'href', 'partner', 'slot', 'contacts'])
      assert.equal(tab.warned.filter((words) => words.includes(`${setting}="`)).length, 1, setting);
    assert.deepEqual(
      tab.asked.filter((address) => address.startsWith('https://false.example')),
      [],
    );
  });

  for (const tag of viewedTags) {
    test(`${tag}, whole, as high as it is, with its number`, async () => {
      await open('/viewed', frame(`#tag=${tag.replace('blue-heart-', '')}&lang=uk`));
      const document = await inFrame(tag, 'uk');
      for (
        let look = 0;
        look < 200 &&
        !(await document.evaluate(
          (name) =>
            globalThis.document.querySelector(name).shadowRoot.querySelector('[part~=body]').childElementCount > 1,
          tag,
        ));
        look++
      )
        await sleep(50);
      await tab.until(() => document.querySelector('iframe').getBoundingClientRect().height > 500);
      for (let look = 0; look < 200 && (await scrolls(document)); look++) await sleep(50);
      assert.equal(await scrolls(document), false);
      assert.match(
        await numberSeen(),
        new RegExp(`^${known.meldpunt.tel.replace('+', '\\+')} ${known.meldpunt.phone}$`),
      );
      assert.deepEqual(tab.said, []);
    });
  }

  test('no colours in which a number cannot be read', async () => {
    const white = ['text', 'surface', 'accent', 'band'].map((name) => `&color-${name}=white`).join('');
    await open('/white', frame(`#tag=helpline-card${white}`));
    const document = await inFrame('blue-heart-helpline-card', 'nl');
    assert.deepEqual(await document.evaluate(() => [...document.querySelector('blue-heart-helpline-card').style]), [
      '--blue-heart-color-accent',
      '--blue-heart-color-band',
    ]);
    assert.match(tab.warned.join(), /color-text="white" color-surface="white": not taken/);
  });

  test('a new fragment shows another tag', async () => {
    await open('/changed', frame('#tag=banner'));
    await inFrame('blue-heart-banner', 'nl');
    await tab.page.$eval('iframe', (element) => (element.src = element.src.replace('banner', 'exit&lang=fr')));
    const document = await inFrame('blue-heart-exit', 'fr');
    assert.equal(await document.evaluate(() => document.body.children.length), 1);
  });

  test('without any script the frame has the number, and the way out', async () => {
    await tab.page.setJavaScriptEnabled(false);
    await open('/scriptless', frame('#tag=helpline-card&lang=uk'), '');
    const document = await (await tab.page.$('iframe')).contentFrame();
    const links = await document.$$eval('a', (all) => all.map(({href}) => href));
    assert.ok(links.includes(known.meldpunt.tel));
    assert.ok(links.includes('https://www.meteo.be/nl/belgie'));
  });
});

describe('its size', () => {
  test('where the page has the script the frame is as high as what it shows, and follows it', async () => {
    await open('/sized', frame('#tag=helpline-card'));
    const document = await inFrame('blue-heart-helpline-card', 'nl');
    await tab.until(() => document.querySelector('iframe').offsetHeight > 500);
    assert.equal(await scrolls(document), false);
    const wide = await tab.page.$eval('iframe', ({offsetHeight}) => offsetHeight);
    await tab.page.$eval('iframe', (element) => (element.width = 300));
    await tab.until((height) => document.querySelector('iframe').offsetHeight > height, wide);
    await tab.page.$eval('iframe', (element) => (element.width = 500));
    await tab.until((height) => document.querySelector('iframe').offsetHeight === height, wide);
  });

  test('is told once, and again only when something has changed', async () => {
    await open('/told', frame('#tag=helpline-card'));
    const document = await inFrame('blue-heart-helpline-card', 'nl');
    await tab.until(() => document.querySelector('iframe').offsetHeight > 500);
    await tab.page.evaluate(() => {
      globalThis.told = [];
      addEventListener('message', ({data}) => told.push(data.blueHeart));
    });
    const told = () => tab.page.evaluate(() => told);
    const changeBase = (lang) =>
      document.evaluate(async (code) => {
        const base = document.querySelector('body > *').shadowRoot.querySelector('[part~=base]');
        base.append(document.createComment('nothing that a visitor sees'));
        base.lang = code;
        await new Promise((done) => setTimeout(done, 200));
      }, lang);
    await changeBase('nl');
    assert.deepEqual(await told(), []);
    await changeBase('fr');
    const changes = (await told()).map((one) => JSON.stringify(one));
    assert.match(changes[0], /"lang":"fr"/);
    assert.equal(new Set(changes).size, changes.length);
  });

  test('also where the script comes after the frame', async () => {
    await open('/later', frame('#tag=banner'), '');
    await inFrame('blue-heart-banner', 'nl');
    await tab.page.addScriptTag({url: `${site.otherOrigin}/dist/blue-heart.js`});
    await tab.until(() => document.querySelector('iframe').style.height !== '');
  });

  test('where the page has no script the frame keeps its size and scrolls', async () => {
    await open('/unsized', frame('#tag=helpline-card'), '');
    const document = await inFrame('blue-heart-helpline-card', 'nl');
    assert.equal(await scrolls(document), true);
    assert.equal(
      await tab.page.$eval('iframe', ({offsetHeight}) => offsetHeight >= 300 && document.title),
      'Test page',
    );
  });

  test('where the page cannot load what sizes it the frame scrolls, and one warning says so', async (t) => {
    const file = '/dist/views/frame-host.js';
    const answer = site.answers.get(file);
    t.after(() => site.answers.set(file, answer));
    site.answers.set(file, {status: 404});
    await open('/unserved', frame('#tag=helpline-card').repeat(2));
    await inFrame('blue-heart-helpline-card', 'nl');
    const document = await inFrame('blue-heart-helpline-card', 'nl', 1);
    assert.equal(await scrolls(document), true);
    assert.equal(tab.warned.filter((words) => words.includes('The frames scroll.')).length, 1, tab.said.join());
  });

  test('the dialog has room, the same in every step, and gives it back', {timeout: 60_000}, async () => {
    await open('/dialog', frame('#tag=report-button'));
    const document = await inFrame('blue-heart-report-button', 'nl');
    await tab.until(() => document.querySelector('iframe').offsetHeight < 150);
    await document.evaluate(() =>
      document.querySelector('blue-heart-report-button').shadowRoot.querySelector('[part~=button]').click(),
    );
    await tab.until(() => document.querySelector('iframe').offsetHeight > 600);
    const hasStep = () =>
      document.evaluate(
        () => document.querySelector('blue-heart-report-button').shadowRoot.querySelector('[part~=choice]') !== null,
      );
    while (!(await hasStep())) await new Promise((done) => setTimeout(done, 50));
    const state = () => tab.page.$eval('iframe', ({offsetHeight, title}) => `${offsetHeight} ${title}`);
    const before = await state();
    await document.evaluate(async () => {
      const root = document.querySelector('blue-heart-report-button').shadowRoot;
      root.querySelector('[part~=choice]').click();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    });
    assert.ok(
      await document.evaluate(() =>
        document
          .querySelector('blue-heart-report-button')
          .shadowRoot.querySelector('dialog [part~=number]')
          .checkVisibility(),
      ),
    );
    assert.equal(await state(), before);
    await document.evaluate(() =>
      document.querySelector('blue-heart-report-button').shadowRoot.querySelector('dialog').close(),
    );
    await tab.until(() => document.querySelector('iframe').offsetHeight < 150);
  });

  test('a frame that is not ours, or that forges a message, changes nothing', async () => {
    const say = (message) => `<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`;
    const message = {blueHeart: {height: 777, title: 'False', lang: 'xx', exit: true}};
    site.answers.set('/false.html', {body: say(message)});
    site.answers.set('/moved/embed.html', {status: 302, headers: {location: `${site.origin}/false.html`}});
    await open(
      '/strangers',
      `<iframe id="stranger" src="/false.html"></iframe>` +
        `<iframe id="moved" src="${site.otherOrigin}/moved/embed.html"></iframe>`,
    );
    await tab.page.evaluate((forged) => postMessage(forged, '*'), message);
    await tab.page.evaluate(
      (forged) => dispatchEvent(new MessageEvent('message', {data: forged, origin: location.origin})),
      message,
    );
    await tab.page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    assert.deepEqual(
      await tab.page.$$eval('iframe', (frames) => frames.map(({style, title}) => style.height + title)),
      ['', ''],
    );
    assert.equal(new URL(tab.page.url()).pathname, '/strangers');
  });

  test('a frame of another folder is not served, whatever its file is called', async () => {
    const message = {blueHeart: {height: 777, title: 'False', lang: 'xx', exit: true}};
    for (const folder of ['/other', '/dist/more', '/dist-2'])
      site.answers.set(`${folder}/embed.html`, {
        body: `<script>setInterval(() => parent.postMessage(${JSON.stringify(message)}, '*'), 100)</script>`,
      });
    await open(
      '/folders',
      ['/other', '/dist/more', '/dist-2']
        .map((folder) => `<iframe src="${site.otherOrigin}${folder}/embed.html"></iframe>`)
        .join(''),
    );
    await sleep(1000);
    assert.deepEqual(
      await tab.page.$$eval('iframe', (frames) => frames.map(({style, title}) => style.height + title)),
      ['', '', ''],
    );
    assert.equal(new URL(tab.page.url()).pathname, '/folders');
  });

  test('a frame that nobody pressed anything in does not make the page leave', async () => {
    site.answers.set('/dist/embed.html', {
      body: `<script>
        const message = {blueHeart: {height: 300, title: '', lang: 'nl', exit: true}};
        setInterval(() => parent.postMessage(message, '*'), 100);
      </script>`,
    });
    try {
      await open('/unpressed', frame(''));
      // Waits without evaluating: puppeteer evaluates as if a person had pressed something.
      await sleep(1500);
      assert.equal(new URL(tab.page.url()).pathname, '/unpressed');
      await tab.page.mouse.click(5, 5);
      for (let look = 0; look < 100 && tab.page.url().endsWith('/unpressed'); look++) await sleep(50);
      assert.ok(!tab.page.url().endsWith('/unpressed'), 'it leaves once somebody has pressed');
    } finally {
      site.answers.delete('/dist/embed.html');
    }
  });

  test('nonsense from a frame of ours throws nothing', async () => {
    const messages = [
      null,
      'x',
      1,
      {},
      {blueHeart: null},
      {blueHeart: 1},
      {blueHeart: {height: 'x', title: {}, lang: []}},
      {blueHeart: {height: Infinity}},
      {blueHeart: {height: -5}},
      // Nothing can make a number or a text of these.
      {blueHeart: {height: {valueOf: 1, toString: 1}}},
      {blueHeart: {height: 300, title: {valueOf: 1, toString: 1}, lang: 'nl'}},
      {blueHeart: {height: 300, title: 'x', lang: {valueOf: 1, toString: 1}}},
    ];
    // Sends again and again, because the script of the page may run after the frame.
    site.answers.set('/dist/embed.html', {
      body: `<script>
        const messages = [...${JSON.stringify(messages)}, {blueHeart: {height: 9n}}, {blueHeart: {height: Infinity}}];
        setInterval(() => messages.forEach((message) => parent.postMessage(message, '*')), 100);
      </script>`,
    });
    try {
      await open('/nonsense', frame(''));
      await tab.until(() => document.querySelector('iframe').style.height === '20000px');
      assert.deepEqual(tab.said, []);
    } finally {
      site.answers.delete('/dist/embed.html');
    }
  });
});

describe('its look', () => {
  const backgroundAt = async (x, y) => {
    const png = await tab.page.screenshot({encoding: 'base64', clip: {x, y, width: 1, height: 1}});
    return tab.page.evaluate(async (data) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      canvas.drawImage(image, 0, 0);
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    }, png);
  };
  const corner = async () => {
    const {x, y} = await tab.page.$eval('iframe', (element) => element.getBoundingClientRect().toJSON());
    return backgroundAt(x + 3, y + 3);
  };
  const dark = ([red, green, blue]) => red + green + blue < 150;

  test('on a dark page with the script it is part of the page', async () => {
    await open(
      '/dark',
      frame('#tag=helpline-card', 'style="border:0"'),
      `${script}<style>body { background: #102030; color: #eee; font: 21px serif }</style>`,
    );
    const document = await inFrame('blue-heart-helpline-card', 'nl');
    await tab.until(() => document.querySelector('iframe').offsetHeight > 500);
    assert.deepEqual(await corner(), [16, 32, 48]);
    assert.equal(
      await document.evaluate(
        () =>
          getComputedStyle(document.querySelector('blue-heart-helpline-card').shadowRoot.querySelector('[part=body]'))
            .color,
      ),
      'rgb(238, 238, 238)',
    );
    assert.equal(await document.evaluate(() => getComputedStyle(document.documentElement).fontSize), '21px');
  });

  test('the look that a host sends is checked value by value', async () => {
    await open('/look', frame('#tag=helpline-card'), '');
    const document = await inFrame('blue-heart-helpline-card', 'nl');
    await tab.page.evaluate(() => {
      const look = {
        color: 'url(/seen)',
        colorScheme: 'dark',
        fontFamily: 'x, url("/seen")',
        fontSize: '900px',
        background: 'url(/seen)',
        display: 'none',
        cssText: 'display: none',
        __proto__: {opacity: '0'},
      };
      globalThis.document.querySelector('iframe').contentWindow.postMessage({blueHeart: {look}}, '*');
    });
    for (
      let look = 0;
      look < 100 && !(await document.evaluate(() => globalThis.document.documentElement.style.colorScheme));
      look++
    )
      await sleep(50);
    assert.equal(
      await document.evaluate(() => globalThis.document.documentElement.style.cssText),
      'color-scheme: dark;',
    );
  });

  for (const [name, head, fragment] of [
    ['a page that says it is dark', '<meta name="color-scheme" content="dark">', ''],
    [
      'a dark page that says nothing, with scheme=dark',
      '<style>body { background: #102030; color: #eee }</style>',
      '&scheme=dark',
    ],
  ]) {
    test(`without the script: no white box in ${name}`, async () => {
      await open('/dark-without', frame(`#tag=helpline-card${fragment}`, 'style="border:0"'), head);
      await inFrame('blue-heart-helpline-card', 'nl');
      assert.ok(dark(await corner()), String(await corner()));
    });
  }

  test('without the script, on a page of unknown colours, it is readable on its own', async () => {
    await open(
      '/unknown',
      frame('#tag=helpline-card', 'style="border:0"'),
      '<style>body { background: #102030; color: #eee }</style>',
    );
    await inFrame('blue-heart-helpline-card', 'nl');
    assert.deepEqual(await corner(), [255, 255, 255]);
  });
});

describe('the way out of a frame', () => {
  const weather = 'https://www.meteo.be/nl/belgie';

  /** Presses the exit in a frame as a visitor does, and returns the address that the whole page goes to. */
  async function leaveFrom(document) {
    await tab.page.setRequestInterception(true);
    const left = new Promise((done) => {
      tab.page.on('request', (request) => {
        if (request.isNavigationRequest() && request.url().startsWith('https://www.meteo.be')) {
          void request.abort();
          done([
            request.url(),
            request.frame() === tab.page.mainFrame() ? 'the page' : 'the frame',
            request.headers().referer ?? 'no referrer',
          ]);
        } else void request.continue();
      });
    });
    const link = await document.evaluateHandle(() =>
      [...document.querySelectorAll('body > *')]
        .map(({shadowRoot}) => shadowRoot.querySelector('[part~=exit]'))
        .find(Boolean),
    );
    await link.asElement().click();
    return left;
  }

  test('a page with the script leaves as if its own exit had been pressed', async () => {
    await open('/host', `<p>Of the host</p>${frame('#tag=helpline-card')}`);
    const document = await inFrame('blue-heart-helpline-card', 'nl');
    await tab.until(() => document.querySelector('iframe').offsetHeight > 500);
    await tab.page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
    assert.deepEqual(await leaveFrom(document), [weather, 'the page', 'no referrer']);
  });

  test('a page that handles leaving itself gets the event on the frame', async () => {
    await open('/cancel', frame('#tag=exit'));
    const document = await inFrame('blue-heart-exit', 'nl');
    await tab.until(() => document.querySelector('iframe').offsetHeight < 250);
    await tab.page.evaluate(() =>
      document.addEventListener('blue-heart-exit', (event) => {
        event.preventDefault();
        document.body.className = `taken from ${event.target.localName}`;
      }),
    );
    const link = await document.evaluateHandle(() =>
      document.querySelector('blue-heart-exit').shadowRoot.querySelector('[part~=exit]'),
    );
    await link.asElement().click();
    await tab.until(() => document.body.className === 'taken from iframe');
    assert.equal(await document.evaluate(() => document.body.innerText), '');
  });

  test('a page that answers as ours would, and does not leave, is left all the same', async () => {
    const answers = `addEventListener('message', ({source}) => source.postMessage({blueHeart: {look: {}}}, '*'))`;
    await open('/keeps', frame('#tag=exit'), `<script>${answers}</script>`);
    const document = await inFrame('blue-heart-exit', 'nl');
    const hosted = () => document.evaluate(() => globalThis.document.documentElement.classList.contains('hosted'));
    for (const end = Date.now() + 60_000; !(await hosted());) assert.ok(Date.now() < end, 'the frame knows no host');
    assert.deepEqual(await leaveFrom(document), [weather, 'the page', 'no referrer']);
  });

  test('without the script the frame makes the whole page leave', async () => {
    await open('/top', frame('#tag=helpline-card'), '');
    assert.deepEqual(await leaveFrom(await inFrame('blue-heart-helpline-card', 'nl')), [
      weather,
      'the page',
      'no referrer',
    ]);
  });

  test('also from a sandbox that allows it, where the author sets exit=on', async () => {
    await open('/sandbox', frame('#tag=helpline-card&exit=on', `sandbox="${sandbox}"`), '');
    const document = await inFrame('blue-heart-helpline-card', 'nl');
    assert.deepEqual(await leaveFrom(document), [weather, 'the page', 'no referrer']);
  });

  test('Shift in a frame without an exit leaves by the exit of the page, with its progress', async () => {
    await open(
      '/own-exit',
      `<blue-heart-exit href="${site.origin}/gone"></blue-heart-exit>${frame('#tag=signal-quiz')}`,
    );
    site.page('/gone', 'Gone');
    const document = await inFrame('blue-heart-signal-quiz', 'nl');
    await tab.until(() => globalThis.document.querySelector('iframe').title);
    await (
      await document.evaluateHandle(() =>
        globalThis.document.querySelector('blue-heart-signal-quiz').shadowRoot.querySelector('[part~=heading]'),
      )
    )
      .asElement()
      .click();
    for (let press = 0; press < 2; press++) await tab.page.keyboard.press('Shift');
    await tab.until(() =>
      globalThis.document.querySelector('blue-heart-exit').shadowRoot.querySelector('[role=status]').innerText.trim(),
    );
    await tab.page.keyboard.press('a');
    await tab.page.keyboard.press('Shift');
    assert.equal(new URL(tab.page.url()).pathname, '/own-exit');
    for (let press = 0; press < 2; press++) await tab.page.keyboard.press('Shift');
    for (let look = 0; look < 100 && !tab.page.url().endsWith('/gone'); look++) await sleep(50);
    assert.equal(new URL(tab.page.url()).pathname, '/gone');
  });

  test('also by Shift, three times', async () => {
    await open('/shift', frame('#tag=exit'), '');
    const document = await inFrame('blue-heart-exit', 'nl');
    await document.evaluate(() =>
      document.querySelector('blue-heart-exit').shadowRoot.querySelector('[part~=exit]').focus(),
    );
    await tab.page.setRequestInterception(true);
    const left = new Promise((done) => {
      tab.page.on('request', (request) => {
        if (!request.url().startsWith(weather)) return void request.continue();
        void request.abort();
        done(request.frame() === tab.page.mainFrame());
      });
    });
    for (let press = 0; press < 3; press++) await tab.page.keyboard.press('Shift');
    assert.equal(await left, true);
  });

  for (const [name, attributes, head] of [
    ['forbids it', 'sandbox="allow-scripts allow-same-origin"', ''],
    ['does not tell', `sandbox="${sandbox}"`, ''],
    ['takes the origin away', 'sandbox="allow-scripts"', ''],
  ]) {
    test(`no exit is shown where a sandbox ${name} and the page cannot be asked`, async () => {
      await open('/none', frame('#tag=helpline-card', attributes) + frame('#tag=exit', attributes), head);
      assert.equal(await exitIn(await inFrame('blue-heart-helpline-card', 'nl')), false);
      assert.equal(await exitIn(await inFrame('blue-heart-exit', 'nl', 1)), false);
      assert.equal(await numberSeen(), `${known.meldpunt.tel} ${known.meldpunt.phone}`);
    });
  }

  test('a sandbox of the same origin is read', async () => {
    const own = (attributes) => frame('#tag=helpline-card', attributes).replace(site.otherOrigin, site.origin);
    await open('/own', own(`sandbox="${sandbox}"`) + own('sandbox="allow-scripts allow-same-origin"') + own(), '');
    const shown = [];
    for (const at of [0, 1, 2]) shown.push(await exitIn(await inFrame('blue-heart-helpline-card', 'nl', at)));
    assert.deepEqual(shown, [true, false, true]);
  });

  test('the exit is shown in any sandbox where the page can be asked', async () => {
    await open('/asked', frame('#tag=helpline-card&lang=uk', 'sandbox="allow-scripts"'));
    const document = await inFrame('blue-heart-helpline-card', 'uk');
    for (const end = Date.now() + 60_000; !(await exitIn(document));) assert.ok(Date.now() < end, 'no exit');
    assert.deepEqual(await leaveFrom(document), ['https://www.meteo.be/', 'the page', 'no referrer']);
  });

  test('exit=off holds', async () => {
    await open('/off', frame('#tag=helpline-card&exit=off'));
    const document = await inFrame('blue-heart-helpline-card', 'nl');
    await tab.until(() => document.querySelector('iframe').offsetHeight > 500);
    assert.equal(await exitIn(document), false);
  });
});

describe('strict surroundings', () => {
  test('the tokens that the documents name let everything work, and phone links may open', async () => {
    await open('/tokens', frame('#tag=report-button', `sandbox="${sandbox}"`), '');
    const document = await inFrame('blue-heart-report-button', 'nl');
    await document.evaluate(() => {
      document.addEventListener(
        'click',
        (event) => event.composedPath()[0].closest?.('a[href^="tel:"]') && event.preventDefault(),
        true,
      );
      document.querySelector('blue-heart-report-button').shadowRoot.querySelector('[part~=button]').click();
    });
    assert.ok(
      await document.evaluate(
        () => document.querySelector('blue-heart-report-button').shadowRoot.querySelector('dialog').open,
      ),
    );
    assert.deepEqual(tab.said, []);
  });

  test('in a page with COEP it shows, given the headers that the documents name', async () => {
    const headers = {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    };
    for (const name of ['embed.html', 'embed.css', 'embed.js', 'blue-heart.js'])
      site.answers.set(`/dist/${name}`, {headers});
    try {
      await open('/coep', frame('#tag=helpline-card&lang=uk'), '', {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      });
      await inFrame('blue-heart-helpline-card', 'uk');
      assert.equal(await tab.page.evaluate(() => crossOriginIsolated), true);
    } finally {
      for (const name of ['embed.html', 'embed.css', 'embed.js', 'blue-heart.js']) site.answers.delete(`/dist/${name}`);
    }
  });

  test('without them, a page with COEP keeps it out, and the attribute credentialless lets it in', async () => {
    await open('/coep-without', frame('#tag=helpline-card', 'credentialless') + frame('#tag=banner'), '', {
      'cross-origin-embedder-policy': 'require-corp',
    });
    await inFrame('blue-heart-helpline-card', 'nl');
    const kept = await (await tab.page.$$('iframe'))[1].contentFrame();
    assert.equal(
      await kept.evaluate(() => document.querySelector('blue-heart-banner, blue-heart-helpline-card')),
      null,
    );
  });
});
