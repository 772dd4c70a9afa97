// A visitor's choice holds until the page is left, so each test makes its own and does not assume that there is none.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/banner.js';
import '../../src/define/exit.js';
import '../../src/define/helpline-card.js';
import '../../src/define/report-button.js';
import '../../src/define/signal-quiz.js';
import type {LanguageEvent} from '../../src/foundation/language-menu.js';
import {known} from '../content/known-contacts.mjs';
import {eventsNamed} from '../support/events.js';
import {find, findAll, named, speaks, until, words} from '../support/queries.js';
import {setBrowserLanguages} from '../support/set-browser-languages.js';
import '../support/cancel-links.js';

/** Chooses a language in the menu of a tag, as a visitor does. */
function choose(tag: Element, locale: string): void {
  const menu = find<HTMLSelectElement>(tag, '[part=languages] select');
  menu.value = locale;
  menu.dispatchEvent(new Event('change', {bubbles: true}));
}

const stored = () => [document.cookie, localStorage.length, sessionStorage.length];

describe('the language that a visitor chooses', () => {
  it('holds for every tag on the page, whatever its lang, and for those that come later', async () => {
    const page = await fixture(
      html`<div lang="nl">
        <blue-heart-helpline-card></blue-heart-helpline-card>
        <blue-heart-banner lang="de"></blue-heart-banner>
        <blue-heart-signal-quiz></blue-heart-signal-quiz>
        <blue-heart-report-button></blue-heart-report-button>
        <blue-heart-exit></blue-heart-exit>
      </div>`,
    );
    choose(page.firstElementChild!, 'fr');
    for (const tag of page.children) await speaks(tag, 'fr');
    await speaks(await fixture(html`<blue-heart-banner lang="uk"></blue-heart-banner>`), 'fr');
  });

  it('is not undone by a later lang', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><blue-heart-helpline-card></blue-heart-helpline-card><blue-heart-banner></blue-heart-banner></div>`,
    );
    const [card, banner] = page.children;
    choose(card!, 'en');
    await speaks(banner!, 'en');
    page.lang = 'de';
    banner!.setAttribute('lang', 'uk');
    choose(card!, 'ru');
    await speaks(banner!, 'ru');
  });

  it('is told to the page once, by an event on the tag', async () => {
    const page = await fixture(
      html`<div><blue-heart-helpline-card></blue-heart-helpline-card><blue-heart-banner></blue-heart-banner></div>`,
    );
    const card = page.firstElementChild!;
    const events = eventsNamed<LanguageEvent>('blue-heart-language');
    choose(card, 'de');
    await speaks(card, 'de');
    expect(events).to.have.length(1);
    expect(events[0]).to.include({locale: 'de', target: card, bubbles: true, composed: true});
  });

  it('is stored nowhere', async () => {
    const before = stored();
    const card = await fixture(html`<blue-heart-helpline-card></blue-heart-helpline-card>`);
    choose(card, 'uk');
    await speaks(card, 'uk');
    expect(stored()).to.deep.equal(before);
  });

  it('can be chosen by the single link in the language that the browser prefers', async () => {
    const card = await fixture(html`<blue-heart-helpline-card></blue-heart-helpline-card>`);
    choose(card, 'de');
    await speaks(card, 'de');
    setBrowserLanguages('en-GB', 'fr');
    const other = await fixture(html`<blue-heart-helpline-card></blue-heart-helpline-card>`);
    named(other, 'English').click();
    await speaks(other, 'en');
    await speaks(card, 'en');
  });

  it('changes every word of an open dialog, and keeps the step and the dialog', async () => {
    const button = await fixture(html`<blue-heart-report-button></blue-heart-report-button>`);
    find(button, '[part~=button]').click();
    await until(() => find<HTMLDialogElement>(button, 'dialog').open, 'the dialog');
    choose(button, 'nl');
    await speaks(button, 'nl');
    await until(() => findAll(button, '[part~=choice]').length, 'the choices');
    findAll(button, '[part~=choice]')
      .find((choice) => words(choice).includes('Het gaat over een kind'))!
      .click();
    await until(() => words(find(button, '[part=body]')).includes(known['child-focus'].phone), 'the contacts');
    choose(button, 'fr');
    await speaks(button, 'fr');
    expect(find<HTMLDialogElement>(button, 'dialog').open).to.equal(true);
    expect(words(find(button, '[part=body]')))
      .to.include(known['child-focus'].phone)
      .and.include('Jour et nuit');
    for (const dutch of ['Het gaat over een kind', 'Sluiten', 'Terug', 'Dag en nacht', 'Nu in gevaar?']) {
      expect(words(find(button, 'dialog'))).not.to.include(dutch);
    }
  });

  it('leaves a quiz at its scene', async () => {
    const quiz = await fixture(html`<blue-heart-signal-quiz languages="nl fr"></blue-heart-signal-quiz>`);
    await until(() => findAll(quiz, '[part=scene]').length, 'a scene');
    choose(quiz, 'nl');
    await speaks(quiz, 'nl');
    named(quiz, 'Verder').click();
    await until(() => findAll(quiz, '[part~=choice]').length, 'the moment');
    named(quiz, 'Verder').click();
    await until(() => words(find(quiz, '[part=progress]')).includes('2'), 'the second scene');
    choose(quiz, 'fr');
    await speaks(quiz, 'fr');
    expect(words(find(quiz, '[part=progress]'))).to.match(/2.*3/);
  });
});
