// The built script on networks that lose, delay or forge files: the tags stay whole, warn once, and a later try works.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {known} from '../content/known-contacts.mjs';
import {browser, site} from '../support/site-and-browser.mjs';
import {laterFiles, tags} from '../support/tags.mjs';

const card = 'blue-heart-helpline-card';
const quiz = 'blue-heart-signal-quiz';
const link = `<a href="${known.meldpunt.tel}">${known.meldpunt.phone}</a>`;
const each = tags.map((tag) => `<${tag}>${link}</${tag}>`).join('');

const own = {
  'contacts.json': JSON.stringify({contacts: [{id: 'desk', name: 'Desk of the town', phone: '0470 00 00 00'}]}),
  'scenes.json': JSON.stringify({
    scenes: [
      {
        id: 'kitchen',
        title: 'A kitchen of the town',
        situation: 'Seen.',
        indicators: [
          {text: 'One.', signal: true, why: 'So.'},
          {text: 'Two.', signal: false, why: 'So.'},
        ],
      },
    ],
  }),
};
const files = [
  'blue-heart.js',
  ...laterFiles,
  ...laterFiles.filter((path) => path.endsWith('/uk.js')).map((path) => path.replace('uk.js', 'fr.js')),
];
const right = new Map([
  ...Object.entries(own).map(([name, text]) => [name, Buffer.from(text)]),
  ...(await Promise.all(
    files.map(async (name) => [name, await readFile(new URL(`../../dist/${name}`, import.meta.url))]),
  )),
]);

const errorPage = '<!doctype html><title>Log in to this network</title>';
const half = (bytes) => bytes.subarray(0, bytes.length / 2);

/** Ways in which a network fails: each returns an answer for the right bytes and the path of a file. */
const failures = {
  'is missing': () => ({status: 404, body: ''}),
  'is unavailable': () => ({status: 503, body: 'Service Unavailable'}),
  'is refused': () => (request) => {
    request.socket.destroy();
    return {body: ''};
  },
  'is cut off on its way': (bytes) => ({
    body: half(bytes),
    headers: {'content-length': bytes.length, connection: 'close'},
  }),
  'is half of itself': (bytes) => ({body: half(bytes)}),
  'is empty': () => ({body: ''}),
  'is sent round in circles': (_, path) => ({status: 302, headers: {location: path}, body: ''}),
  'is an error page that calls itself fine': () => ({body: errorPage, headers: {'content-type': 'text/html'}}),
  'is an error page of the right type': () => ({body: errorPage}),
};

/** Opens a tab so high that every tag is about to be seen. */
async function inTab(use) {
  const tab = await browser.tab();
  try {
    await tab.page.setViewport({width: 800, height: 10_000});
    await use(tab);
  } finally {
    await tab.close();
  }
}

let count = 0;

/**
 * Makes a folder for a test, with the script, its files, and those of a page author; `mend` puts the right file in the
 * place of a wrong one.
 */
function folder(wrong = {}) {
  const path = `/folder-${++count}`;
  const mend = (name) => site.answers.set(`${path}/${name}`, {body: right.get(name)});
  for (const name of right.keys()) mend(name);
  for (const [name, answer] of Object.entries(wrong)) site.answers.set(`${path}/${name}`, answer);
  return {
    path,
    mend,
    wrong: (name, failure) =>
      site.answers.set(`${path}/${name}`, failures[failure](right.get(name), `${path}/${name}`)),
    open: (tab, body, script = `<script defer src="${path}/blue-heart.js"></script>`) =>
      tab.page.goto(site.page(`${path}/page`, body, {}, script), {waitUntil: 'domcontentloaded'}),
  };
}

const setLang = (tab, lang) => tab.page.evaluate((value) => (document.documentElement.lang = value), lang);
function shows(tab, selector, words) {
  return tab.until((at, text) => document.querySelector(at).shadowRoot?.textContent.includes(text), selector, words);
}
const errors = (tab) => tab.page.evaluate(() => globalThis.errors);
const uncaught = (tab) => tab.said.filter((message) => message.startsWith('uncaught'));
const words = async (tab, selector) => (await tab.seen(selector)).text;

/** Returns a card and a quiz with files of the page author, and one of each without, to compare with. */
function withFiles(contacts = 'contacts.json', scenes = 'scenes.json') {
  return `<${card} id="contacts" src="${contacts}"></${card}><${card} id="plain-card"></${card}>
    <${quiz} id="scenes" src="${scenes}"></${quiz}><${quiz} id="plain-quiz"></${quiz}>`;
}

/**
 * Asserts that both files failed: the tags show our own content, and warn once each. Then puts the right files there,
 * and asserts that the next change shows them.
 */
async function assertFailsThenRecovers(tab, mend) {
  await tab.until(() => globalThis.errors.length >= 2);
  await rest(tab);
  assert.equal((await errors(tab)).length, 2);
  assert.equal(await words(tab, '#contacts'), await words(tab, '#plain-card'));
  assert.equal(await words(tab, '#scenes'), await words(tab, '#plain-quiz'));
  const [ofCard, ofQuiz] = tab.warned.toSorted();
  assert.match(ofCard, new RegExp(`<${card}> src=".*contacts\\.json"`));
  assert.match(ofQuiz, new RegExp(`<${quiz}> src=".*scenes\\.json"`));
  assert.equal(tab.warned.length, 2, tab.warned.join('\n'));

  mend();
  await setLang(tab, 'uk');
  await shows(tab, '#contacts', 'Desk of the town');
  await shows(tab, '#scenes', 'A kitchen of the town');
  assert.equal(tab.warned.length, 2, tab.warned.join('\n'));
  assert.deepEqual(uncaught(tab), []);
}

async function rest(tab) {
  await tab.page.waitForNetworkIdle({idleTime: 200});
  await tab.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

describe('a file of the page author’s', {concurrency: 2}, () => {
  for (const failure of Object.keys(failures)) {
    test(`that ${failure}`, () =>
      inTab(async (tab) => {
        const {open, wrong, mend} = folder();
        for (const name of Object.keys(own)) wrong(name, failure);
        await open(tab, withFiles());
        await assertFailsThenRecovers(tab, () => Object.keys(own).forEach(mend));
      }));
  }

  test('that fits no schema', () =>
    inTab(async (tab) => {
      const {open, mend} = folder({
        'contacts.json': {body: own['scenes.json']},
        'scenes.json': {body: own['contacts.json']},
      });
      await open(tab, withFiles());
      await assertFailsThenRecovers(tab, () => Object.keys(own).forEach(mend));
    }));

  test('that another origin does not share', () =>
    inTab(async (tab) => {
      const {path, open} = folder();
      await open(tab, withFiles(`${site.otherOrigin}${path}/contacts.json`, `${site.otherOrigin}${path}/scenes.json`));
      await assertFailsThenRecovers(tab, () => {
        for (const name of Object.keys(own))
          site.answers.set(`${path}/${name}`, {body: right.get(name), headers: {'access-control-allow-origin': '*'}});
      });
    }));

  test('that is huge, and wrong in every line: the warning stays short', () =>
    inTab(async (tab) => {
      const lines = (line) => Array.from({length: 100_000}, () => line);
      const {open, mend} = folder({
        'contacts.json': {body: JSON.stringify({contacts: lines({id: 'Desk', name: ' '.repeat(50), phone: 'none'})})},
        'scenes.json': {body: JSON.stringify({scenes: lines({id: 'Kitchen', title: ' '.repeat(50)})})},
      });
      await open(tab, withFiles());
      await assertFailsThenRecovers(tab, () => Object.keys(own).forEach(mend));
      for (const message of [...tab.warned, ...(await errors(tab))])
        assert.ok(message.length < 5000, `${message.length} characters`);
    }));

  test('that is right, whatever its content type', () =>
    inTab(async (tab) => {
      const {open} = folder({
        'contacts.json': {body: own['contacts.json'], headers: {'content-type': 'text/html'}},
        'scenes.json': {body: own['scenes.json'], headers: {'content-type': 'application/octet-stream'}},
      });
      await open(tab, withFiles());
      await shows(tab, '#contacts', 'Desk of the town');
      await shows(tab, '#scenes', 'A kitchen of the town');
      assert.deepEqual(tab.said, []);
    }));
});

describe('a file of ours', {concurrency: 2}, () => {
  const ofOurs = {
    ...failures,
    'is altered': (bytes) => ({body: Buffer.concat([Buffer.from('globalThis.altered = true;'), bytes])}),
    'is of the wrong type': (bytes) => ({body: bytes, headers: {'content-type': 'text/plain'}}),
  };

  for (const [failure, answerOf] of Object.entries(ofOurs)) {
    test(`that ${failure}: partner-file.js`, () =>
      inTab(async (tab) => {
        const {path, open, mend} = folder();
        const name = 'partner-file.js';
        site.answers.set(`${path}/${name}`, answerOf(right.get(name), `${path}/${name}`));
        await open(tab, withFiles());
        await tab.until(() => globalThis.errors.length >= 2);
        await rest(tab);
        await assertFailsThenRecovers(tab, () => mend(name));
        assert.equal(await tab.page.evaluate(() => globalThis.altered), undefined);
      }));
  }

  for (const failure of ['is refused', 'is cut off on its way', 'is half of itself', 'is sent round in circles']) {
    test(`that ${failure}: a language, again and again`, () =>
      inTab(async (tab) => {
        const {open, wrong, mend} = folder();
        wrong('locales/uk.js', failure);
        await open(tab, `<${card} id="children" lang="uk">${link}</${card}><${card} id="bare" lang="uk"></${card}>`);
        for (const [tries, lang] of [
          [1, 'uk-UA'],
          [2, 'uk_UA'],
          [3, 'uk'],
        ]) {
          await tab.until((length) => globalThis.errors.length >= length, 2 * tries);
          assert.ok((await tab.seen('#children')).fallback);
          assert.match(await words(tab, '#bare'), new RegExp(`Meldpunt mensenhandel[^]*${known.meldpunt.phone}`));
          if (tries === 3) mend('locales/uk.js');
          await tab.page.evaluate(
            (value) => document.querySelectorAll('[id]').forEach((one) => (one.lang = value)),
            lang,
          );
        }
        await tab.speaks(card, 'uk');
        assert.equal((await tab.seen('#children')).fallback, false);
        assert.equal((await errors(tab)).length, 6);
        assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
        assert.deepEqual(uncaught(tab), []);
      }));
  }

  test('that another origin does not share: partner-file.js and a view', () =>
    inTab(async (tab) => {
      const {path, open} = folder();
      await open(tab, withFiles(), `<script defer src="${site.otherOrigin}${path}/blue-heart.js"></script>`);
      await tab.until(() => globalThis.errors.length >= 3);
      await rest(tab);
      assert.equal(await words(tab, '#contacts'), await words(tab, '#plain-card'));
      assert.equal(await words(tab, '#scenes'), await words(tab, '#plain-quiz'));
      assert.match(await words(tab, '#plain-quiz'), new RegExp(known.meldpunt.phone));
      assert.equal(tab.warned.length, 2, tab.warned.join('\n'));
      for (const name of files)
        site.answers.set(`${path}/${name}`, {body: right.get(name), headers: {'access-control-allow-origin': '*'}});
      await setLang(tab, 'uk');
      await shows(tab, '#contacts', 'Desk of the town');
      await shows(tab, '#scenes', 'A kitchen of the town');
      assert.equal(tab.warned.length, 2, tab.warned.join('\n'));
      assert.deepEqual(uncaught(tab), []);
    }));
});

describe('the script itself', {concurrency: 2}, () => {
  const fallbacksStay = async (tab) => {
    for (const tag of tags) assert.ok((await tab.seen(tag)).fallback, `${tag} shows no fallback`);
    assert.deepEqual(tab.warned, []);
  };

  for (const failure of Object.keys(failures)) {
    test(`that ${failure}: every fallback stays, and the page goes on`, () =>
      inTab(async (tab) => {
        const {open, wrong, mend, path} = folder();
        wrong('blue-heart.js', failure);
        await open(tab, `${each}<script>globalThis.hostWentOn = true</script>`);
        await fallbacksStay(tab);
        assert.ok(await tab.page.evaluate(() => globalThis.hostWentOn));
        mend('blue-heart.js');
        // Clears the messages of the browser about a file that is not a script.
        tab.said.length = 0;
        await tab.page.evaluate(
          (src) => document.head.append(Object.assign(document.createElement('script'), {src})),
          `${path}/blue-heart.js?again`,
        );
        await tab.speaks(tags.join(), 'nl');
      }));
  }

  test('cut off at any place: nothing of it runs', () =>
    inTab(async (tab) => {
      const {open, path} = folder();
      const bytes = right.get('blue-heart.js');
      const end = bytes.lastIndexOf('}();');
      assert.ok(end > 0);
      for (const length of [1, 500, ...[0.25, 0.5, 0.75, 0.99].map((part) => Math.floor(part * end)), end, end + 1]) {
        site.answers.set(`${path}/blue-heart.js`, {body: bytes.subarray(0, length)});
        await open(tab, each);
        assert.equal(
          await tab.page.evaluate(() => customElements.get('blue-heart-helpline-card')),
          undefined,
          `${length} bytes`,
        );
        await fallbacksStay(tab);
      }
    }));
});

describe('a network that goes away and comes back', {concurrency: 2}, () => {
  const choose = (tab, lang) =>
    tab.page.evaluate(
      (name, value) => {
        const select = document.querySelector(name).shadowRoot.querySelector('[part=languages] select');
        select.value = value;
        select.dispatchEvent(new Event('change', {bubbles: true}));
      },
      card,
      lang,
    );

  /** Chooses a language that cannot load, twice, and once more after `comeBack`. */
  async function chooseUntilItLoads(tab, comeBack) {
    const failed = 'Die taal kon niet geladen worden. Probeer het later nog eens.';
    /** Returns what is seen of each tag, without the line that says that the language did not load. */
    const seen = async () => {
      const all = await Promise.all(tags.map((tag) => tab.seen(tag)));
      return all.map((tag) => ({...tag, text: tag.text.replace(failed, '').replace(/\s+/g, ' ').trim()}));
    };
    const dutch = await seen();
    for (const tries of [1, 2]) {
      await choose(tab, 'uk');
      await tab.until((length) => globalThis.errors.length === length, tries * tags.length);
      assert.deepEqual(await seen(), dutch);
      assert.ok((await tab.seen(card)).text.includes(failed));
      assert.equal(
        await tab.page.evaluate(
          (name) => document.querySelector(name).shadowRoot.querySelector('[part=languages] select').value,
          card,
        ),
        'nl',
      );
    }
    assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
    await comeBack();
    await choose(tab, 'uk');
    await tab.speaks(tags.join(), 'uk');
    assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
    assert.deepEqual(uncaught(tab), []);
  }

  test('offline after load: the tags go on in the language that they speak', () =>
    inTab(async (tab) => {
      await folder().open(tab, each);
      await tab.speaks(tags.join(), 'nl');
      await rest(tab);
      await tab.setOffline(true);
      await chooseUntilItLoads(tab, () => tab.setOffline(false));
    }));

  test('a service worker that answers everything with an error page', () =>
    inTab(async (tab) => {
      const {path, open} = folder();
      const worker = `let broken = true;
        onmessage = ({ports: [port]}) => { broken = false; port.postMessage('mended'); };
        onactivate = (event) => event.waitUntil(clients.claim());
        onfetch = (event) => {
          const headers = {'content-type': 'text/html'};
          if (broken) event.respondWith(new Response('${errorPage}', {headers}));
        };`;
      site.answers.set(`${path}/worker.js`, {body: worker});
      await open(tab, each);
      await tab.speaks(tags.join(), 'nl');
      await rest(tab);
      await tab.page.evaluate(async () => {
        const controlled = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
        await navigator.serviceWorker.register('worker.js');
        await controlled;
      });
      await chooseUntilItLoads(tab, () =>
        tab.page.evaluate(() => {
          const {port1, port2} = new MessageChannel();
          const mended = new Promise((done) => (port1.onmessage = done));
          navigator.serviceWorker.controller.postMessage('mend', [port2]);
          return mended.then(() => {});
        }),
      );
    }));
});

describe('a network that takes ten seconds', {concurrency: 5}, () => {
  /** Delays files by ten seconds, and longer where a slow machine has not looked at the page by then. */
  function late(...names) {
    let looked;
    const seen = new Promise((done) => (looked = done));
    const answer = async (name) => {
      await Promise.all([sleep(10_000), seen]);
      return {body: right.get(name)};
    };
    return {looked, ...folder(Object.fromEntries(names.map((name) => [name, () => answer(name)])))};
  }

  test('for the script: the fallback can be used until then, and is replaced afterwards', () =>
    inTab(async (tab) => {
      const {path, open, looked} = late('blue-heart.js');
      await open(tab, each, `<script async src="${path}/blue-heart.js"></script>`);
      for (const tag of tags) assert.ok((await tab.seen(tag)).fallback, tag);
      const pressed = await tab.page.evaluate(() => {
        const {left, top} = document.links[3].getBoundingClientRect();
        return document.elementFromPoint(left + 1, top + 1) === document.links[3];
      });
      assert.ok(pressed, 'the number cannot be pressed');
      looked();
      await tab.speaks(tags.join(), 'nl');
      for (const tag of tags) assert.equal((await tab.seen(tag)).fallback, false, tag);
      assert.deepEqual(tab.said, []);
    }));

  test('for a language: fallback children stay, and where there are none Dutch shows', () =>
    inTab(async (tab) => {
      const {open, looked} = late('locales/uk.js');
      await open(tab, `<${card} id="children" lang="uk">${link}</${card}><${card} id="bare" lang="uk"></${card}>`);
      await tab.speaks('#bare', 'nl');
      assert.match(await words(tab, '#bare'), new RegExp(known.meldpunt.phone));
      assert.ok((await tab.seen('#children')).fallback);
      looked();
      await tab.speaks(card, 'uk');
      assert.equal((await tab.seen('#children')).fallback, false);
      assert.deepEqual(tab.said, []);
    }));

  for (const names of [['contacts.json', 'scenes.json'], ['partner-file.js']]) {
    test(`for ${names.join(' and ')}: ours are shown until then`, () =>
      inTab(async (tab) => {
        const {open, looked} = late(...names);
        await open(tab, withFiles());
        await tab.speaks(`${card}, ${quiz}`, 'nl');
        assert.equal(await words(tab, '#contacts'), await words(tab, '#plain-card'));
        assert.equal(await words(tab, '#scenes'), await words(tab, '#plain-quiz'));
        looked();
        await shows(tab, '#contacts', 'Desk of the town');
        await shows(tab, '#scenes', 'A kitchen of the town');
        assert.deepEqual(tab.said, []);
      }));
  }

  test('for the view of a quiz: whom to call is there until then, and the scene with its drawing after', () =>
    inTab(async (tab) => {
      const {open, looked} = late('views/signal-quiz.js');
      await open(tab, `<${quiz}></${quiz}>`);
      await tab.speaks(quiz, 'nl');
      assert.match(await words(tab, quiz), new RegExp(known.meldpunt.phone));
      looked();
      await tab.until((name) => document.querySelector(name).shadowRoot.querySelector('[part=picture] path'), quiz);
      assert.match(await words(tab, quiz), /In de carwash[^]*Wat valt u op\?/);
      assert.deepEqual(tab.said, []);
    }));
});
