// Which language the built script shows, how it is found, and what is shown when it does not load.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {afterEach, before, beforeEach, describe, test} from 'node:test';
import {localeNames} from '../../dist/generated/locale-names.js';
import {known} from '../content/known-contacts.mjs';
import {browser, site, tab} from '../support/tab-per-test.mjs';
import {languages} from '../support/messages.mjs';
import {laterFiles, tags} from '../support/tags.mjs';
import {telling} from '../support/telling.mjs';
import {everyTag, visitStates} from '../support/every-tag.mjs';

const card = 'blue-heart-helpline-card';
const link = `<a href="${known.meldpunt.tel}">${known.meldpunt.phone}</a>`;
const script = '<script defer src="/dist/blue-heart.js"></script>';
const here = new URL('../../', import.meta.url);
const {unread} = JSON.parse(await readFile(new URL('locales/languages.json', here), 'utf8'));
const ukrainian = await readFile(new URL('dist/locales/uk.js', here));

afterEach(() => site.answers.clear());

const open = (body, head = script) => tab.page.goto(site.page('/page', body, {}, head));

function setLang(selector, lang) {
  return tab.page.evaluate((at, value) => document.querySelector(at).setAttribute('lang', value), selector, lang);
}

function browserPrefers(...languages) {
  return tab.page.evaluateOnNewDocument(
    (preferred) => Object.defineProperty(Navigator.prototype, 'languages', {get: () => preferred}),
    languages,
  );
}

/** Chooses a language in a tag's menu, as a visitor does. */
async function choose(selector, locale) {
  const select = await tab.page.evaluateHandle(
    (at) => document.querySelector(at).shadowRoot.querySelector('[part=languages] select'),
    selector,
  );
  await select.select(locale);
}

function menuOf(selector) {
  return tab.page.evaluate(
    (at) => document.querySelector(at).shadowRoot.querySelector('[part=languages] select')?.value,
    selector,
  );
}

describe('the shipped languages', () => {
  let dutch;
  before(async () => {
    dutch = await walkIn('nl');
  });

  // In each of the others every tag is prerendered (test/static/prerender.test.mjs), which takes no browser.
  for (const locale of telling.filter((code) => code !== 'nl')) {
    test(`${locale}: every tag says all of it in that language, wherever a visitor goes, and says so`, async () => {
      const states = await walkIn(locale);
      // In an unread language one post is not offered (unread.test.mjs).
      const inAll = dutch.filter(
        ({tag, step}) => !(unread.includes(locale) && tag === 'blue-heart-share' && step === 'helpline'),
      );
      assert.equal(states.length, inAll.length);
      states.forEach(({tag, step, text, lang, dir}, at) => {
        assert.deepEqual([lang, dir], [locale, locale === 'ar' ? 'rtl' : 'ltr']);
        assert.notEqual(text, inAll[at].text, `${tag} ${step} is Dutch`);
        // Leaves out posts for people from Ukraine, which are in Ukrainian on every page.
        const inDutch = sentences(inAll[at].text).filter((line) => !/\p{Script=Cyrillic}/u.test(line));
        assert.deepEqual(
          sentences(text).filter((line) => inDutch.includes(line)),
          [],
          `${tag} ${step} mixes in Dutch`,
        );
      });
    });
  }

  test('a language is asked for once for all tags, and only when it is shown', async () => {
    await open(tags.map((tag) => `<${tag} lang="uk"></${tag}>`).join(''));
    await tab.speaks(tags.join(), 'uk');
    const asked = tab.asked
      .filter((url) => url.includes('/locales/'))
      .map((url) => url.replace(`${site.origin}/dist/`, ''));
    const expected = laterFiles.filter((path) => path.startsWith('locales/'));
    assert.deepEqual(asked.sort(), expected.sort());
  });
});

async function walkIn(locale) {
  const {page, speaks, close} = await browser.tab();
  await page.goto(site.page('/walk', everyTag(`lang="${locale}"`), {}, script));
  await speaks('#walk > *', locale);
  const states = await visitStates(page);
  await close();
  return states;
}

/** Returns the lines of several words: numbers, addresses and names can be the same in two languages. */
function sentences(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length > 2);
}

describe('the language that the page asks for', () => {
  for (const [written, shown] of [
    ['nl_BE', 'nl'],
    ['nl-BE', 'nl'],
    ['NL', 'nl'],
    ['uk_UA', 'uk'],
    ['UK', 'uk'],
    ['fr-BE', 'fr'],
    ['de-Latn-BE', 'de'],
    ['zh_CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hans'],
  ]) {
    test(`lang="${written}" is ${shown}`, async () => {
      await browserPrefers('en');
      await open(`<${card} lang="${written}"></${card}>`);
      await tab.speaks(card, shown);
      assert.deepEqual(tab.said, []);
    });
  }

  for (const [written, preferred, shown] of [
    ['so', ['ti', 'uk-UA', 'fr'], 'uk'],
    ['so', ['ti'], 'nl'],
    ['constructor', ['fr'], 'fr'],
    ['-', ['fr'], 'fr'],
  ]) {
    test(`lang="${written}", which is not shipped, is ${shown} in a browser that prefers ${preferred}`, async () => {
      await browserPrefers(...preferred);
      await open(`<${card} lang="${written}"></${card}>`);
      await tab.speaks(card, shown);
      assert.deepEqual(tab.said, []);
    });
  }

  test('a language with the essentials alone is that of the card, the exit and the report button', async () => {
    await browserPrefers('th', 'uk');
    await open(tags.map((tag) => `<${tag} lang="th"></${tag}>`).join(''));
    const essential = [card, 'blue-heart-exit', 'blue-heart-report-button'];
    await tab.speaks(essential.join(), 'th');
    await tab.speaks(tags.filter((tag) => !essential.includes(tag)).join(), 'uk');
    assert.deepEqual(tab.said, []);
    await tab.page.evaluate(() => document.documentElement.setAttribute('lang', 'fr'));
    for (const tag of tags) await setLang(tag, '');
    await tab.speaks(tags.join(), 'fr');
  });

  test('a language that is chosen changes only the tags that speak it', async () => {
    await open(`<${card} lang="fr"></${card}><blue-heart-signal-quiz lang="de"></blue-heart-signal-quiz>`);
    await tab.speaks('blue-heart-signal-quiz', 'de');
    await choose(card, 'th');
    await tab.speaks(card, 'th');
    await tab.speaks('blue-heart-signal-quiz', 'de');
    await choose(card, 'uk');
    await tab.speaks(`${card}, blue-heart-signal-quiz`, 'uk');
  });

  test('a page that says nothing gets Dutch, whatever the browser prefers', async () => {
    await browserPrefers('uk');
    site.answers.set('/page', {body: `<!doctype html><title>No language</title>${script}<${card}></${card}>`});
    await tab.page.goto(`${site.origin}/page`);
    await tab.speaks(card, 'nl');
  });

  test('its own lang comes before the closest ancestor, and that before html; each change is followed', async () => {
    await open(`<main lang="fr"><${card} lang="uk"></${card}></main>`);
    await tab.speaks(card, 'uk');
    await setLang('main', 'de');
    await setLang(card, 'ru');
    await tab.speaks(card, 'ru');
    await tab.page.evaluate((at) => document.querySelector(at).removeAttribute('lang'), card);
    await tab.speaks(card, 'de');
    await setLang('main', 'en');
    await tab.speaks(card, 'en');
    await tab.page.evaluate(() => document.querySelector('main').removeAttribute('lang'));
    await tab.speaks(card, 'nl');
    await setLang('html', 'fr');
    await tab.speaks(card, 'fr');
    assert.deepEqual(tab.said, []);
  });

  test('xml:lang counts where there is no lang, and each change of it is followed', async () => {
    await open(
      `<main xml:lang="fr"><${card} id="one"></${card}>
        <div lang="de" xml:lang="en"><${card} id="two"></${card}></div>
        <div lang=""><${card} id="three"></${card}></div></main>`,
    );
    await tab.speaks('#one', 'fr');
    await tab.speaks('#two', 'de');
    await tab.speaks('#three', 'fr');
    await tab.page.evaluate(() => document.querySelector('main').setAttribute('xml:lang', 'uk-UA'));
    await tab.speaks('#one', 'uk');
    assert.deepEqual(tab.said, []);
  });

  test('two tags on one page speak two languages', async () => {
    await open(
      `<${card} id="one" lang="uk"></${card}><${card} id="two" lang="fr"></${card}><${card} id="three"></${card}>`,
    );
    await tab.speaks('#one', 'uk');
    await tab.speaks('#two', 'fr');
    await tab.speaks('#three', 'nl');
  });

  test('it is looked up, and followed, across nested shadow roots', async () => {
    await open('<section></section>', script);
    await tab.page.evaluate((tag) => {
      const inner = document.createElement('article');
      inner.attachShadow({mode: 'open'}).append(document.createElement(tag));
      document.querySelector('section').attachShadow({mode: 'open'}).append(inner);
    }, card);
    const nested = `section >>> article >>> ${card}`;
    await tab.speaks(nested, 'nl');
    await setLang('html', 'uk');
    await tab.speaks(nested, 'uk');
    await setLang('section', 'fr');
    await tab.speaks(nested, 'fr');
    await tab.page.evaluate(() => (document.querySelector('section').shadowRoot.firstChild.lang = 'de'));
    await tab.speaks(nested, 'de');
  });

  test('the last of several changes wins, whatever arrives first', async () => {
    const {held, arrive} = hold();
    site.answers.set('/dist/locales/uk.js', () => held.then(() => ({})));
    await open(`<${card}></${card}>`);
    await tab.speaks(card, 'nl');
    await setLang(card, 'uk');
    await setLang(card, 'fr');
    await tab.speaks(card, 'fr');
    const arrived = tab.page.waitForResponse((response) => response.url().includes('uk.js'));
    arrive();
    await arrived;
    await tab.page.waitForNetworkIdle({idleTime: 200});
    assert.equal((await tab.seen(card)).lang, 'fr');
    assert.deepEqual(tab.said, []);
  });
});

describe("the visitor's choice", () => {
  const others = tags.filter((tag) => tag !== card);
  const page = `<${card} id="first"></${card}><div lang="fr"><${card} id="second"></${card}></div>
    ${others.map((tag) => `<${tag} lang="de" languages="uk fr"></${tag}>`).join('')}`;

  beforeEach(async () => {
    await browserPrefers('nl');
    await open(page);
    await tab.speaks('#first', 'nl');
    await tab.speaks('#second', 'fr');
    await tab.speaks(others.join(), 'de');
    await tab.page.evaluate(() => {
      globalThis.chosen = [];
      document.addEventListener('blue-heart-language', (event) =>
        globalThis.chosen.push(`${event.target.id} ${event.locale} ${event instanceof CustomEvent}`),
      );
    });
  });

  test('it holds for every tag, survives a later lang, and fires one event', async () => {
    await choose('#first', 'uk');
    await tab.speaks(tags.join(), 'uk');
    assert.deepEqual(await tab.page.evaluate(() => globalThis.chosen), ['first uk false']);
    await setLang('html', 'fr');
    await setLang('#second', 'ru');
    await tab.page.evaluate(
      (tag) => document.body.append(Object.assign(document.createElement(tag), {id: 'later', lang: 'en'})),
      card,
    );
    await tab.speaks('#later', 'uk');
    await tab.speaks(tags.join(), 'uk');
    assert.deepEqual(
      tab.asked.filter((url) => /\/locales\/(ru|en)\.js/.test(url)),
      [],
    );
  });

  test('it is stored nowhere: a new view of the page has forgotten it', async () => {
    await choose('#first', 'uk');
    await tab.speaks(tags.join(), 'uk');
    assert.deepEqual(
      await tab.page.evaluate(() => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        location.search + location.hash,
      ]),
      ['', 0, 0, ''],
    );
    await tab.page.reload();
    await tab.speaks('#first', 'nl');
    await tab.speaks('#second', 'fr');
  });

  test('every menu says which language is shown, whichever was used', async () => {
    await choose('#first', 'uk');
    await tab.speaks(tags.join(), 'uk');
    await choose('#second', 'fr');
    await tab.speaks(tags.join(), 'fr');
    await choose('#second', 'uk');
    await tab.speaks(tags.join(), 'uk');
    assert.equal(await menuOf('#second'), 'uk');
    assert.equal(await menuOf('#first'), 'uk');
  });

  test('each language has its own name and its own lang in the menu', async () => {
    const offered = await tab.page.evaluate(() =>
      [...document.querySelector('#first').shadowRoot.querySelectorAll('[part=languages] option')].map(
        ({lang, label}) => `${lang} ${label.toLowerCase()}`,
      ),
    );
    assert.deepEqual(
      offered.toSorted(),
      languages.map((code) => `${code} ${localeNames[code].toLowerCase()}`).toSorted(),
    );
    for (const own of ['nl nederlands', 'uk українська', 'tr türkçe', 'vi tiếng việt', 'ar العربية arabic'])
      assert.ok(offered.includes(own), own);
  });

  test('languages narrows the menu, and off takes it away', async () => {
    await tab.page.evaluate(() => {
      document.querySelector('#first').languages = 'uk ru zh fr-BE';
      document.querySelector('#second').setAttribute('languages', 'off');
    });
    await tab.until(() => !document.querySelector('#second').shadowRoot.querySelector('select'));
    const offered = await tab.page.evaluate(() =>
      [...document.querySelector('#first').shadowRoot.querySelectorAll('option')].map(({value}) => value),
    );
    assert.deepEqual(
      offered.sort(),
      ['fr', 'nl', 'ru', 'uk', 'zh-Hans'],
      'the language that is shown, and those of the list',
    );
  });
});

describe('the quiet link', () => {
  const quiet = () =>
    tab.page.evaluate((at) => {
      const found = document.querySelector(at).shadowRoot.querySelectorAll('[part=languages] :is(button, a)[lang]');
      return [...found].map(({lang, textContent}) => `${lang} ${textContent.trim()}`);
    }, card);

  test('offers the language that the browser prefers, and one press shows it', async () => {
    await browserPrefers('so', 'uk-UA', 'fr');
    await open(`<${card}></${card}><blue-heart-exit></blue-heart-exit>`);
    await tab.speaks(card, 'nl');
    assert.deepEqual(await quiet(), ['uk Українська']);
    await tab.page.evaluate(
      (at) => document.querySelector(at).shadowRoot.querySelector('[part=languages] :is(button, a)').click(),
      card,
    );
    await tab.speaks(`${card}, blue-heart-exit`, 'uk');
    assert.deepEqual(await quiet(), []);
  });

  for (const [what, ...languages] of [
    ['is shown already', 'nl-BE', 'uk'],
    ['is not shipped', 'so'],
  ]) {
    test(`is not there where that language ${what}`, async () => {
      await browserPrefers(...languages);
      await open(`<${card}></${card}>`);
      await tab.speaks(card, 'nl');
      assert.deepEqual(await quiet(), []);
    });
  }
});

describe('the status that a visitor who chose a language hears', () => {
  const withMenu = tags.filter((tag) => tag !== 'blue-heart-exit');
  const menu = '[part=languages]';

  /** Shows a tag with its menu, and with its dialog open where it has one. */
  async function show(tag, languages = ['nl']) {
    await browserPrefers(...languages);
    await open(`<${tag} languages></${tag}>`);
    await tab.speaks(tag, 'nl');
    await tab.page.evaluate(
      (at) => document.querySelector(at).shadowRoot.querySelector('[aria-haspopup]')?.click(),
      tag,
    );
    await tab.until(
      (at, box) => document.querySelector(at).shadowRoot.querySelector(`${box} select`)?.checkVisibility(),
      tag,
      menu,
    );
    // Waits until focus is on the heading of the dialog, a moment after it opened.
    await new Promise((done) => setTimeout(done, 100));
  }
  const press = async (tag, key) => {
    await tab.page.evaluate(
      (at, box) => document.querySelector(at).shadowRoot.querySelector(`${box} select`).focus(),
      tag,
      menu,
    );
    await tab.page.keyboard.press(key);
  };
  const pressQuiet = async (tag) => {
    await tab.page.evaluate(
      (at, box) => document.querySelector(at).shadowRoot.querySelector(`${box} button`).focus(),
      tag,
      menu,
    );
    await tab.page.keyboard.press('Enter');
  };
  const status = (tag) =>
    tab.page.evaluate(
      (at, box) => {
        const said = document.querySelector(at).shadowRoot.querySelector(`${box} [role=status]`);
        return {
          words: said.innerText.trim(),
          seen: said.getBoundingClientRect().height > 0,
          lang: said.closest('[lang]').lang,
        };
      },
      tag,
      menu,
    );
  const says = (tag, words) =>
    tab.until(
      (at, box, text) =>
        document.querySelector(at).shadowRoot.querySelector(`${box} [role=status]`).innerText.trim() === text,
      tag,
      menu,
      words,
    );
  const focused = (tag) =>
    tab.page.evaluate(
      (at, box) =>
        document.querySelector(at).shadowRoot.activeElement?.matches(`${box} *`) &&
        document.querySelector(at).shadowRoot.activeElement.localName,
      tag,
      menu,
    );

  test('follows a choice in the list that an arrow opened, at once', async () => {
    await show(card, ['nl']);
    await press(card, 'ArrowDown');
    await tab.page.keyboard.press('ArrowDown');
    assert.equal((await tab.seen(card)).lang, 'nl');
    await tab.page.keyboard.press('Enter');
    await tab.speaks(card, 'fr');
    await says(card, 'Langue: Français');
    assert.equal(await focused(card), 'select');
  });

  for (const tag of withMenu) {
    test(`<${tag}>: the language that is shown, with focus where it was, in the menu`, async () => {
      await show(tag);
      assert.deepEqual(await status(tag), {words: '', seen: false, lang: 'nl'});
      await press(tag, 'F');
      await tab.page.keyboard.press('Enter');
      await tab.speaks(tag, 'fr');
      await says(tag, 'Langue: Français');
      assert.equal(await focused(tag), 'select');
    });

    test(`<${tag}>: that language, with focus in the menu, where the quiet link was pressed and is gone`, async () => {
      await show(tag, ['uk']);
      await pressQuiet(tag);
      await tab.speaks(tag, 'uk');
      await says(tag, 'Мова: Українська');
      assert.equal(
        await tab.page.evaluate(
          (at, box) => document.querySelector(at).shadowRoot.querySelectorAll(`${box} button`).length,
          tag,
          menu,
        ),
        0,
      );
      assert.equal(await focused(tag), 'select');
    });

    test(`<${tag}>: offline, that it did not load, in the language shown; a second press tries again`, async () => {
      await show(tag, ['uk']);
      await tab.setOffline(true);
      for (const errors of [1, 2]) {
        await pressQuiet(tag);
        await tab.until((count) => globalThis.errors.length === count, errors);
        await says(tag, 'Die taal kon niet geladen worden. Probeer het later nog eens.');
        const {seen, lang} = await status(tag);
        assert.deepEqual({seen, lang}, {seen: true, lang: 'nl'});
        assert.equal(await focused(tag), 'button');
      }
      await tab.setOffline(false);
      await pressQuiet(tag);
      await tab.speaks(tag, 'uk');
      await says(tag, 'Мова: Українська');
      assert.equal(await focused(tag), 'select');
    });
  }

  test('is in the tag whose menu was used, and in no other', async () => {
    await browserPrefers('nl');
    await open(`<${card} id="one"></${card}><${card} id="two"></${card}>`);
    await tab.speaks(card, 'nl');
    await choose('#one', 'fr');
    await tab.speaks(card, 'fr');
    await says('#one', 'Langue: Français');
    assert.equal((await status('#two')).words, '');
    await choose('#two', 'de');
    await tab.speaks(card, 'de');
    await says('#two', 'Sprache: Deutsch');
    assert.equal((await status('#one')).words, '');
  });
});

describe('while a language loads', () => {
  const both = `<${card} id="children" lang="uk">${link}</${card}><${card} id="bare" lang="uk"></${card}>`;

  for (const [where, head] of [
    ['deferred', script],
    ['in the head, before the tags are parsed', '<script src="/dist/blue-heart.js"></script>'],
  ]) {
    test(`fallback children stay, and where there are none Dutch shows at once; script ${where}`, async () => {
      const {held, arrive} = hold();
      site.answers.set('/dist/locales/uk.js', () => held.then(() => ({})));
      await open(both, head);
      await tab.speaks('#bare', 'nl');
      const children = await tab.seen('#children');
      arrive();
      assert.ok(children.fallback, 'the fallback is gone');
      assert.equal(children.text, '');
      await tab.speaks(card, 'uk');
      assert.equal((await tab.seen('#children')).fallback, false);
      assert.deepEqual(tab.said, []);
    });
  }

  test('what is shown stays until the next language has loaded', async () => {
    const {held, arrive} = hold();
    site.answers.set('/dist/locales/uk.js', () => held.then(() => ({})));
    await open(`<${card}>${link}</${card}>`);
    await tab.speaks(card, 'nl');
    const asked = tab.page.waitForRequest((request) => request.url().includes('uk.js'));
    await setLang('html', 'uk');
    await asked;
    const {lang, text, fallback} = await tab.seen(card);
    assert.deepEqual([lang, fallback], ['nl', false]);
    assert.match(text, new RegExp(known.meldpunt.phone));
    arrive();
    await tab.speaks(card, 'uk');
  });
});

describe('a language that does not load', () => {
  const failures = [
    ['missing', {status: 404, body: ''}],
    ['unavailable', {status: 503, body: ''}],
    ['altered by one byte', {body: oneByteOff(ukrainian)}],
    ['altered to do more', {body: `globalThis.altered = true;${ukrainian}`}],
    ['of the wrong type', {headers: {'content-type': 'text/plain'}}],
    [
      'an error page that calls itself fine',
      {body: '<!doctype html><title>Error</title>', headers: {'content-type': 'text/html'}},
    ],
    ['an error page that calls itself a script', {body: '<!doctype html><title>Error</title>'}],
    ['empty', {body: ''}],
  ];

  for (const [how, answer] of failures) {
    test(`${how}: nothing is lost, one warning says so, and a later change tries again`, async () => {
      site.answers.set('/dist/locales/uk.js', answer);
      await open(
        `<div lang="uk"><${card} id="children">${link}</${card}><${card} id="bare"></${card}></div>` +
          `<${card} id="dutch"></${card}>`,
      );
      await tab.until(() => globalThis.errors.length === 2);
      assert.deepEqual(
        await tab.page.evaluate(() => [...new Set(globalThis.errors.map((message) => typeof message))]),
        ['string'],
      );
      assert.equal((await tab.seen('#children')).fallback, true);
      for (const id of ['#bare', '#dutch']) {
        const {lang, text} = await tab.seen(id);
        assert.equal(lang, 'nl');
        assert.match(text, new RegExp(known.meldpunt.phone));
      }
      assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
      assert.match(tab.warned[0], /uk/);
      assert.deepEqual(
        tab.said.filter((message) => message.startsWith('uncaught')),
        [],
      );

      site.answers.delete('/dist/locales/uk.js');
      await setLang('div', 'uk-UA');
      await tab.speaks('div > *', 'uk');
      assert.equal((await tab.seen('#children')).fallback, false);
      assert.equal(await tab.page.evaluate(() => globalThis.altered), undefined);
      assert.equal(tab.warned.length, 1);
      // Expects a new address for each try: some browsers never load an address again that failed once.
      assert.equal(
        new Set(tab.asked.filter((url) => url.includes('/locales/uk.js'))).size,
        2,
        'the second try asked for the same address',
      );
    });
  }

  test('from another origin that does not allow it: nothing is lost, and one warning says so', async () => {
    await open(
      `<${card} id="children" lang="uk">${link}</${card}><${card} id="bare" lang="uk"></${card}>`,
      `<script defer src="${site.otherOrigin}/dist/blue-heart.js"></script>`,
    );
    await tab.until(() => globalThis.errors.length === 2);
    assert.equal((await tab.seen('#children')).fallback, true);
    assert.equal((await tab.seen('#bare')).lang, 'nl');
    assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
  });

  test('chosen in the menu: what is shown stays, an event fires, and the menu says what is shown', async () => {
    site.answers.set('/dist/locales/uk.js', {status: 404, body: ''});
    await open(`<${card} lang="fr">${link}</${card}>`);
    await tab.speaks(card, 'fr');
    await choose(card, 'uk');
    await tab.until(() => globalThis.errors.length === 1);
    const {lang, text} = await tab.seen(card);
    assert.equal(lang, 'fr');
    assert.match(text, new RegExp(known.meldpunt.phone));
    assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
    assert.equal(await menuOf(card), 'fr');
  });
});

/** Returns the file with one bit changed: 112 becomes 012. */
function oneByteOff(bytes) {
  const altered = Buffer.from(bytes);
  const at = altered.indexOf('112');
  assert.notEqual(at, -1);
  altered[at] ^= 1;
  return altered;
}

/** Returns an answer that waits until the test calls `arrive`. */
function hold() {
  let arrive;
  const held = new Promise((done) => (arrive = done));
  return {held, arrive};
}
