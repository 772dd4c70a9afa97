// The steps of the report dialog, which are a file of their own: asked for when a visitor wants them, and not missed.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {afterEach, describe, test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {strictPolicy} from '../support/site.mjs';
import {site, tab} from '../support/tab-per-test.mjs';

const report = 'blue-heart-report-button';
const script = '<script defer src="/dist/blue-heart.js"></script>';
const view = '/dist/views/report-button.js';
const question = 'Waarover gaat het?';
const waiting = 'Meld het of zoek hulp';

afterEach(() => site.answers.clear());

async function open(attributes = '', lang = 'nl') {
  const body = `<main lang="${lang}"><${report} ${attributes}></${report}></main>`;
  await tab.page.goto(site.page('/page', body, {'content-security-policy': strictPolicy}, script));
  await tab.speaks(report, lang);
}

/** Returns the files that were asked for after the script. */
function asked() {
  return tab.asked.map((url) => new URL(url).pathname).filter((path) => /^\/dist\/(views|locales)\//.test(path));
}

function press(selector = '[part~=button]') {
  return tab.page.evaluate(
    (at, part) => document.querySelector(at).shadowRoot.querySelector(part).click(),
    report,
    selector,
  );
}

/** Returns what the open dialog says: its heading, what has focus, whom one can call or write to, and its choices. */
function seen() {
  return tab.page.evaluate((at) => {
    const {shadowRoot} = document.querySelector(at);
    const dialog = shadowRoot.querySelector('dialog:modal');
    const active = shadowRoot.activeElement;
    return {
      heading: dialog?.querySelector('[part=heading]')?.innerText,
      named: dialog && shadowRoot.getElementById(dialog.getAttribute('aria-labelledby'))?.innerText,
      focused: active && (active.getAttribute('href') ?? active.innerText),
      links: [...(dialog?.querySelectorAll('a:not([part~=exit])') ?? [])]
        .filter((link) => link.getClientRects().length)
        .map(({href}) => href.replace(/\/$/, '')),
      choices: dialog?.querySelectorAll('[part~=choice]').length,
    };
  }, report);
}

async function says(heading) {
  await tab.until(
    (at, wanted) => {
      const {shadowRoot} = document.querySelector(at);
      const shown = shadowRoot.querySelector('dialog:modal [part=heading]');
      return shown?.innerText === wanted && shadowRoot.activeElement === shown;
    },
    report,
    heading,
  );
  return seen();
}

const alone = ['tel:112', 'tel:101', 'https://www.112.be', known.meldpunt.tel, 'https://www.stopmensenhandel.be'];

/** Returns a promise, and a function that fulfils it. */
function latch() {
  let release;
  const released = new Promise((done) => (release = done));
  return {released, release};
}

describe('the steps', () => {
  test('are not asked for before somebody does anything on the page', async () => {
    await open();
    await new Promise((done) => setTimeout(done, 300));
    assert.deepEqual(asked(), []);
  });

  const signs = {
    'a mouse far from the button': () => tab.page.mouse.move(5, 500),
    'a finger far from it': () => tab.page.touchscreen.touchStart(5, 500),
    'a key': () => tab.page.keyboard.press('a'),
  };
  for (const [sign, show] of Object.entries(signs)) {
    test(`are asked for at the first sign of ${sign}, once, with no other file; then a press shows them`, async () => {
      await open('', 'uk');
      const before = asked().length;
      await Promise.all([tab.page.waitForResponse((answer) => answer.url().endsWith(view)), show()]);
      await press();
      await tab.until(
        (at) => document.querySelector(at).shadowRoot.querySelector('dialog:modal [part~=choice]'),
        report,
      );
      assert.deepEqual(asked().slice(before), [view]);
      assert.deepEqual(tab.said, []);
    });
  }

  test('come after a press that was first: till then the dialog says whom to call, and focus follows', async () => {
    const {released, release} = latch();
    site.answers.set(view, () => released.then(() => ({})));
    await open('report-contacts');
    await tab.page.evaluate(() => {
      globalThis.told = [];
      document.addEventListener('blue-heart-contact', ({contact}) => globalThis.told.push(contact));
      document.addEventListener('click', (event) => event.preventDefault());
    });
    await press();
    const early = await says(waiting);
    assert.deepEqual([early.links, early.named, early.choices], [alone, waiting, 0]);
    await press(`[href="${known.meldpunt.tel}"]`);
    assert.deepEqual(await tab.page.evaluate(() => globalThis.told), [], 'nothing is told: it may be about me');
    release();
    const late = await says(question);
    assert.deepEqual([late.named, late.choices], [question, 4]);
    assert.deepEqual(late.links, alone.slice(0, 3));
    assert.deepEqual(asked(), [view]);
    assert.deepEqual(tab.said, []);
  });

  test('leave focus where it is, in the strip or the menu, when they come', async () => {
    const {released, release} = latch();
    site.answers.set(view, () => released.then(() => ({})));
    await open();
    await press();
    await says(waiting);
    await tab.page.evaluate(
      (at) => document.querySelector(at).shadowRoot.querySelector('dialog [href="tel:112"]').focus(),
      report,
    );
    release();
    await tab.until((at) => document.querySelector(at).shadowRoot.querySelector('[part~=choice]'), report);
    await new Promise((done) => setTimeout(done, 100));
    assert.equal((await seen()).focused, 'tel:112');
  });
});

describe('steps that do not come', () => {
  const failures = {
    'are missing': () => ({status: 404, body: ''}),
    'are unavailable': () => ({status: 503, body: 'busy'}),
    'were altered': (code) => ({body: code.replace('export default', 'globalThis.altered = true; export default')}),
    'were cut off': (code) => ({body: code.slice(0, code.length / 2)}),
  };
  for (const [failure, answer] of Object.entries(failures)) {
    test(`because they ${failure}: whom to call, where to write, one warning; the next press tries again`, async () => {
      const code = await readFile(new URL(`../..${view}`, import.meta.url), 'utf8');
      site.answers.set(view, answer(code));
      await open();
      await press();
      await tab.until(() => globalThis.errors !== undefined);
      const shown = await says(waiting);
      assert.deepEqual(shown.links, alone);
      for (let look = 0; look < 100 && !tab.warned.length; look++) await new Promise((done) => setTimeout(done, 50));
      assert.equal(tab.warned.length, 1, tab.warned.join('\n'));
      assert.match(tab.warned[0], /<blue-heart-report-button>.*views\/report-button\.js/);
      assert.equal(await tab.page.evaluate(() => globalThis.altered), undefined);
      assert.deepEqual((await seen()).links, alone);
      site.answers.delete(view);
      await press('[part~=close]');
      await press();
      assert.equal((await says(question)).choices, 4);
    });
  }

  test('without a network: the dialog opens at once, and closes', async () => {
    await open();
    await tab.page.setOfflineMode(true);
    await press();
    assert.deepEqual((await says(waiting)).links, alone);
    await tab.page.keyboard.press('Escape');
    await tab.until((at) => !document.querySelector(at).shadowRoot.querySelector('dialog').open, report);
    await tab.page.setOfflineMode(false);
  });

  test('in the language shown: whom to call is said in it', async () => {
    site.answers.set(view, {status: 404, body: ''});
    await open('', 'uk');
    await press();
    const shown = await says('Повідомити / Допомога');
    assert.ok(shown.links.includes(known.meldpunt.tel));
    assert.equal(shown.choices, 0);
  });
});

describe('a language that is chosen in the open dialog', () => {
  const choose = (locale) =>
    tab.page.evaluate(
      (at, value) => {
        const menu = document.querySelector(at).shadowRoot.querySelector('dialog [part=languages] select');
        menu.focus();
        menu.value = value;
        menu.dispatchEvent(new Event('change', {bubbles: true}));
      },
      report,
      locale,
    );
  const bodyOf = () =>
    tab.page.evaluate(
      (at) => document.querySelector(at).shadowRoot.querySelector('dialog .scroller').innerText,
      report,
    );

  test('keeps the step, and says all of it in that language', async () => {
    await open();
    await press();
    await says(question);
    await press('[part~=choice]');
    await says('Het is niet uw schuld.');
    await choose('fr');
    await tab.speaks(report, 'fr');
    assert.equal((await seen()).heading, 'Ce n’est pas votre faute.');
    assert.doesNotMatch(await bodyOf(), /\b(het|niet|Terug|schrijven)\b/i);
    assert.deepEqual(tab.said, []);
  });

  test('before the steps have come is that of the steps', async () => {
    const {released, release} = latch();
    site.answers.set(view, () => released.then(() => ({})));
    await open();
    await press();
    await says(waiting);
    await choose('fr');
    await tab.speaks(report, 'fr');
    release();
    await tab.until((at) => document.querySelector(at).shadowRoot.querySelector('[part~=choice]'), report);
    const {heading, choices} = await seen();
    assert.match(heading, /^De quoi s’agit-il/);
    assert.equal(choices, 4);
    assert.doesNotMatch(await bodyOf(), /\b(het|gaat|niet)\b/i);
  });

  test('and does not come: the menu says so, and the step stays as it was', async () => {
    site.answers.set('/dist/locales/fr.js', {status: 404, body: ''});
    await open();
    await press();
    await says(question);
    await choose('fr');
    await tab.until(
      (at) => document.querySelector(at).shadowRoot.querySelector('dialog [role=status]')?.innerText.trim(),
      report,
    );
    const {heading, choices} = await seen();
    assert.deepEqual([heading, choices], [question, 4]);
  });
});
