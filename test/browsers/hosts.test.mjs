// In each engine: a dialog that its host moves, where focus goes when a language is chosen, and the message when a
// language does not load.
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {inEachEngine, site, tab} from './each-engine.mjs';
import {script} from './site.mjs';

const card = 'blue-heart-helpline-card';
const report = 'blue-heart-report-button';

inEachEngine('On a host', () => {
  const stateOf = (at) => {
    const dialog = (document.querySelector(at) ?? globalThis.kept).shadowRoot.querySelector('dialog');
    return [dialog.open, dialog.matches(':modal'), dialog.childElementCount > 0].join();
  };
  const settles = async (state) => {
    for (
      const end = Date.now() + 60_000;
      (await tab.evaluate(stateOf, report)) !== state;
      await new Promise((done) => setTimeout(done, 50))
    ) {
      assert.ok(Date.now() < end, `${await tab.evaluate(stateOf, report)} and not ${state}`);
    }
  };
  const focusOf = (at) => document.querySelector(at).shadowRoot.activeElement?.localName;

  beforeEach(async () => {
    await tab.open(
      site.page('/page', `<div id="a"><${report}></${report}></div><div id="b"></div><${card}></${card}>`),
    );
    await tab.speaks(`${report}, ${card}`, 'nl');
    await tab.evaluate((at) => void (globalThis.kept = document.querySelector(at)), report);
  });

  test('a dialog that is moved stays open and modal, and Esc closes it; once removed it is closed', async () => {
    await tab.click(`${report} >>> [part~=button]`);
    await settles('true,true,true');
    await tab.until((at) => document.querySelector(at).shadowRoot.querySelector('[part~=choice]') !== null, report);
    await tab.evaluate((at) => document.querySelector(at).shadowRoot.querySelector('[part~=choice]').click(), report);
    await tab.until((at) => document.querySelector(at).shadowRoot.querySelector('[part~=first]') !== null, report);
    await tab.evaluate(() => document.querySelector('#b').append(globalThis.kept));
    await settles('true,true,true');
    await new Promise((done) => setTimeout(done, 300));
    assert.equal(await tab.evaluate(stateOf, report), 'true,true,true');
    assert.ok(
      await tab.evaluate((at) => document.querySelector(at).shadowRoot.querySelector('[part~=first]') !== null, report),
    );
    await tab.press('Escape');
    await settles('false,false,false');
    await tab.click(`${report} >>> [part~=button]`);
    await settles('true,true,true');
    await tab.evaluate(() => globalThis.kept.remove());
    await settles('false,false,false');
    await tab.evaluate(() => document.querySelector('#a').append(globalThis.kept));
    await tab.click(`${report} >>> [part~=button]`);
    await settles('true,true,true');
    assert.deepEqual(await tab.evaluate(() => said), []);
  });

  test('focus stays in the menu of a language that is chosen, and a status names it', async () => {
    await tab.evaluate(
      (at) => document.querySelector(at).shadowRoot.querySelector('[part=languages] select').focus(),
      card,
    );
    await tab.press('F');
    await tab.press('Enter');
    await tab.speaks(`${report}, ${card}`, 'fr');
    await tab.until(
      (at) =>
        document.querySelector(at).shadowRoot.querySelector('[role=status]').textContent.trim() === 'Langue: Français',
      card,
    );
    assert.equal(await tab.evaluate(focusOf, card), 'select');
  });

  test('focus goes to the menu from a quiet link that is gone', async () => {
    const preferUkrainian = `Object.defineProperty(Navigator.prototype, 'languages', {get: () => ['uk']})`;
    const head = `<script>${preferUkrainian}</script>${script}`;
    await tab.open(site.page('/ukrainian', `<${card}></${card}>`, {head}));
    await tab.until(
      (at) => document.querySelector(at).shadowRoot.querySelector('[part=languages] button') !== null,
      card,
    );
    await tab.evaluate(
      (at) => document.querySelector(at).shadowRoot.querySelector('[part=languages] button').focus(),
      card,
    );
    await tab.press('Enter');
    await tab.speaks(card, 'uk');
    await tab.until((at) => document.querySelector(at).shadowRoot.activeElement?.localName === 'select', card);
  });

  test('a language that does not load is announced, and a second press tries again', async () => {
    site.answers.set('/dist/locales/fr.js', {status: 503, body: ''});
    const choose = async () => {
      await tab.evaluate(
        (at) => document.querySelector(at).shadowRoot.querySelector('[part=languages] select').focus(),
        card,
      );
      await tab.press('F');
      await tab.press('Enter');
    };
    await choose();
    await tab.until(() => errors.length > 0);
    await tab.until(
      (at) =>
        /^Die taal kon niet geladen worden/.test(
          document.querySelector(at).shadowRoot.querySelector('[role=status]').textContent.trim(),
        ),
      card,
    );
    assert.equal(await tab.evaluate(focusOf, card), 'select');
    site.answers.delete('/dist/locales/fr.js');
    // Waits because WebKit would take a second letter as the second letter of the same name.
    await new Promise((done) => setTimeout(done, 2000));
    await choose();
    await tab.speaks(card, 'fr');
    await tab.until(
      (at) =>
        document.querySelector(at).shadowRoot.querySelector('[role=status]').textContent.trim() === 'Langue: Français',
      card,
    );
  });
});
