// Each journey with keys alone, in each engine: at every stop it is known what has focus, and the visitor sees it.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {known} from '../content/known-contacts.mjs';
import {inEachEngine, site, tab} from './each-engine.mjs';
import {script} from './site.mjs';

const card = 'blue-heart-helpline-card';
const exit = 'blue-heart-exit';
const materials = 'blue-heart-materials';
const quiz = 'blue-heart-signal-quiz';
const report = 'blue-heart-report-button';

const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

const call = (id, name) => `Bel ${known[id].phone}, ${name}`;
const callMeldpunt = call('meldpunt', 'Meldpunt mensenhandel');
const emergency = ['112 Noodnummer', '101 Politie, dringend', '112 zonder te spreken'];

/** Returns what has focus: its name for a screen reader, and whether a visitor sees that it has focus. */
function lookAtFocus() {
  let at = document.activeElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  axe.setup(document.documentElement);
  const name = axe.commons.text.accessibleText(at);
  axe.teardown();
  const [{left, top, width, height}] = at.getClientRects();
  const {outlineStyle, outlineWidth} = getComputedStyle(at);
  const found = {
    name,
    isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
    isInSight: at.contains(at.getRootNode().elementFromPoint(left + width / 2, top + height / 2)),
    hasMoved: at !== globalThis.lastStop,
  };
  if (found.isMarked && found.isInSight) globalThis.lastStop = at;
  return found;
}

/** Keeps what would leave the page: a call, a saved file and what is printed. */
function keepResults() {
  globalThis.called = [];
  globalThis.saved = [];
  globalThis.printed = [];
  Object.defineProperty(navigator, 'languages', {value: ['nl-BE', 'nl']});
  addEventListener('click', (event) => {
    const number = event.composedPath().find(({protocol}) => protocol === 'tel:');
    if (!number) return;
    event.preventDefault();
    globalThis.called.push(number.href);
  });
  HTMLAnchorElement.prototype.click = function () {
    globalThis.saved.push(this.download);
  };
  const {append} = Element.prototype;
  Element.prototype.append = function (...nodes) {
    append.apply(this, nodes);
    for (const frame of nodes.filter((node) => node instanceof HTMLIFrameElement))
      frame.contentWindow.print = () => globalThis.printed.push(frame.contentDocument.body.textContent);
  };
}

inEachEngine('With keys alone', () => {
  /** Opens a page with a tag between two links of the host, each so far away that the page must scroll to it. */
  async function open(tag, attributes = '') {
    site.answers.set('/axe.js', {body: axe});
    site.answers.set('/keys.js', {body: `(${keepResults})(); globalThis.lookAtFocus = ${lookAtFocus}`});
    const far = '<div style="block-size: 1500px"></div>';
    const address = site.page(
      '/page',
      `<p><a href="/plain">Before</a></p>${far}<${tag} ${attributes}></${tag}>${far}<p><a href="/plain">After</a></p>`,
      {head: `<script src="/keys.js"></script><script src="/axe.js"></script>${script}`},
    );
    await tab.open(address);
    await stops('Tab', 'Before');
    await tab.speaks(tag, 'nl');
  }

  /** Waits until the visitor sees where focus is, on another control or on the same, and returns its name. */
  async function seenFocus(hasMoved, after) {
    const look = (moved) => {
      const found = lookAtFocus();
      return found.isMarked && found.isInSight && found.hasMoved === moved && found;
    };
    try {
      return (await tab.until(look, hasMoved)).name;
    } catch {
      return assert.fail(`no visible focus after ${after}: ${JSON.stringify(await tab.evaluate(() => lookAtFocus()))}`);
    }
  }

  /** Presses a key that moves focus, and returns the name of what has it then. */
  async function next(key) {
    await tab.press(key);
    return seenFocus(true, key);
  }

  /** Presses a key for each name, and asserts that what has that name has focus. */
  async function stops(key, ...names) {
    for (const name of names) assert.equal(await next(key), name);
  }

  /** Presses a key that leaves focus where it is, and waits until a function returns something true in the page. */
  async function stays(key, look, ...args) {
    const {name} = await tab.evaluate(() => lookAtFocus());
    await tab.press(key);
    await tab.until(look, ...args);
    const now = await seenFocus(false, key);
    assert.ok(now.startsWith(name), `${now} after ${key} on ${name}`);
  }

  /** Presses a key until what has this name has focus. Every stop on the way is one that the visitor sees. */
  async function goes(key, name) {
    const passed = [];
    while (passed.at(-1) !== name) {
      passed.push(await next(key));
      assert.ok(passed.length < 40, `no ${name} after ${passed.join(', ')}`);
    }
  }

  const namesOf = (tag, selector) =>
    tab.evaluate(
      (at, inside) => {
        axe.setup(document.documentElement);
        const found = [...document.querySelector(at).shadowRoot.querySelectorAll(inside)];
        const names = found.map((one) => axe.commons.text.accessibleText(one));
        axe.teardown();
        return names;
      },
      tag,
      selector,
    );

  const isOpen = (at, selector) => document.querySelector(at).shadowRoot.querySelector(selector).open;
  const hasLink = (at, href) => document.querySelector(at).shadowRoot.querySelector(`a[href="${href}"]`) !== null;
  const hasCalled = (href) => globalThis.called.at(-1) === href;

  test('a visitor finds the number, copies it, and goes on, or back', async () => {
    await open(card);
    const first = ['Snel weg', 'Taal', 'Bel alleen als niemand u kan zien of horen. Meer', callMeldpunt];
    await stops('Tab', ...first);
    await stays('Enter', hasCalled, known.meldpunt.tel);
    await stops('Tab', `Kopieer ${known.meldpunt.phone}`);
    await stays(
      ' ',
      (at) => document.querySelector(at).shadowRoot.querySelector('.call [role=status]').innerText,
      card,
    );
    await stops(
      'Tab',
      known.meldpunt.web.nl,
      ...emergency,
      call('child-focus', 'Child Focus'),
      call('pag-asa', 'PAG-ASA'),
      call('payoke', 'Payoke'),
      call('surya', 'Sürya'),
      'Sites, e-mail en bronnen',
    );
    await stays(' ', isOpen, card, '[part=sources]');
    await stops('Tab', ...(await namesOf(card, '[part=sources] a')), 'After');
    await goes('Shift+Tab', callMeldpunt);
    await stops('Shift+Tab', ...first.reverse().slice(1), 'Before');
  });

  test('a visitor reports: two choices, the number, a region, and back to the page', async () => {
    await open(report, 'region="brussels"');
    const [label, question, saw] = ['Meld het of zoek hulp', 'Waarover gaat het?', 'Ik heb iets gezien of gehoord'];
    const choices = [
      'Het gaat over mij U beslist zelf wat u vertelt.',
      `${saw} U hoeft niet zeker te zijn.`,
      'Het gaat over een kind Jonger dan 18 jaar.',
      'Het gebeurt online Chat, foto’s of een job.',
    ];
    await stops('Tab', label);
    await stops('Enter', question);
    await stops('Tab', ...choices);
    await stops('Enter', 'Het gebeurt online');
    await stops('Shift+Tab', 'Terug');
    await stops('Enter', question);
    await stops('Tab', ...choices.slice(0, 2));
    await stops('Enter', saw);
    await stops('Tab', known.meldpunt.web.nl, callMeldpunt);
    await stays('Enter', hasCalled, known.meldpunt.tel);
    await stops('Tab', 'Een erkend centrum in uw gewest');
    // Chooses Flanders by its first letter.
    await stays('V', hasLink, report, known.payoke.tel);
    await stops('Tab', call('payoke', 'Payoke'));
    await goes('Shift+Tab', 'Sluiten');
    await stops('Enter', label);

    await stops(' ', question);
    await stops('Tab', ...choices);
    // After its last control an engine goes to its own buttons, which the page sees as none, or back into the dialog.
    // Firefox without a window has no such buttons: it comes back at the second press.
    for (let press = 0; press < 4; press++) {
      await tab.press('Tab');
      const isOutside = await tab.evaluate((at) => {
        const {activeElement, body} = document;
        return activeElement !== body && !document.querySelector(at).shadowRoot.activeElement?.closest('dialog');
      }, report);
      assert.equal(isOutside, false, 'the page behind gets no focus');
    }
    await stops('Escape', label);
    await stops('Tab', 'After');
  });

  test('a visitor looks around in two scenes of the quiz, decides, and gets to the number at its end', async () => {
    await open(quiz, 'limit="2"');
    const go = 'Verder';
    const says = (at, words) =>
      document.querySelector(at).shadowRoot.querySelector('[role=status]').innerText.includes(words);
    const isExpanded = (at, count) =>
      document.querySelector(at).shadowRoot.querySelectorAll('[aria-expanded=true]').length === count;
    for (const [things, after] of [
      [5, 'In het nagelsalon'],
      [4, 'Dit zag u'],
    ]) {
      const names = await namesOf(quiz, '.thing');
      assert.equal(names.length, things);
      for (const name of names) {
        await stops('Tab', name);
        assert.equal((await namesOf(quiz, '.focused')).length, 1, 'what has focus is marked in the picture too');
        await stays('Enter', says, quiz, name.replace(/^\d+\s*/, ''));
      }
      await goes('Tab', go);
      await stops('Enter', 'U staat er weer. Wat doet u?');
      const [report, ...others] = await namesOf(quiz, '[part~=choice]');
      await stops('Tab', report);
      await stays(' ', isExpanded, quiz, 1);
      await stops('Tab', callMeldpunt, ...emergency);
      for (const [at, name] of others.entries()) {
        await stops('Tab', name);
        await stays('Enter', isExpanded, quiz, at + 2);
      }
      await goes('Tab', go);
      await stops('Enter', after);
    }
    await stops('Tab', 'Bel alleen als niemand u kan zien of horen. Meer', callMeldpunt);
    await stays('Enter', hasCalled, known.meldpunt.tel);
    await goes('Tab', 'After');
    await goes('Shift+Tab', callMeldpunt);
  });

  test('a visitor chooses a poster, puts a name on it, prints and saves it', async () => {
    await open(materials);
    await stops('Tab', 'Een affiche', 'Carwash');
    await stops('ArrowDown', 'Manicure');
    await stops('Tab', 'Taal', 'Tweede taal', 'Naam van uw organisatie');
    await tab.press(...'Gemeente');
    await stops('Tab', 'Webadres', 'Druk af');
    await stays('Enter', () => globalThis.printed.length);
    const [sheet] = await tab.evaluate(() => globalThis.printed);
    assert.ok(sheet.startsWith('Mooie nagels.') && sheet.includes('Gemeente'), sheet);
    await stops('Tab', 'Bewaar als SVG');
    await stays('Enter', () => globalThis.saved.join() === 'poster-manicure-nl.svg');
    await goes('Tab', 'After');
  });

  for (const variant of ['button', 'bar']) {
    test(`a visitor leaves by the exit as a ${variant}, and Back does not show the page`, async () => {
      site.answers.set('/away', {body: '<!doctype html><title>Away</title>Away'});
      await tab.open(site.page('/before', 'Before', {head: ''}));
      await open(exit, `variant="${variant}" href="${site.otherOrigin}/away"`);
      await stops('Tab', 'Snel weg');
      await goes('Tab', 'After');
      await goes('Shift+Tab', 'Snel weg');
      await tab.press('Enter');
      await tab.until(() => document.title === 'Away' && document.readyState === 'complete');
      await tab.back();
      assert.equal(await tab.evaluate(() => location.href), `${site.origin}/before`);
      assert.equal(site.requestsFor('/page').length, 1);
    });
  }
});
