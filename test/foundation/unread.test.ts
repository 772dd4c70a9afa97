// A language that no native speaker has read says so, and offers three others.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/all.js';
import {tags} from '../../src/define/tags.js';
import {coreMessages} from '../../src/localization/messages.js';
import {loadMsg} from '../../src/localization/msg.js';
import {wantedLanguage} from '../../src/localization/wanted-language.js';
import {find, findAll, named, speaks, until, words} from '../support/queries.js';
import '../support/cancel-links.js';

const offered = ['Nederlands', 'Français', 'English'];

async function lineIn(locale: string): Promise<string> {
  const msg = await loadMsg(locale, coreMessages);
  return msg('Nog niet nagelezen door een moedertaalspreker.', {id: 'language.unread'});
}

/** Shows a tag, and the dialog of one that has a dialog. */
async function show(tag: string, lang: string, languages?: string): Promise<HTMLElement> {
  const element = document.createElement(tag);
  element.lang = lang;
  if (languages) element.setAttribute('languages', languages);
  await fixture(html`${element}`);
  element.scrollIntoView();
  await speaks(element, lang);
  if (tag === 'blue-heart-report-button') find(element, '[part~=button]').click();
  await until(() => tag === 'blue-heart-exit' || findAll(element, '[part~=number]').length, 'a number');
  return element;
}

function buttons(tag: Element) {
  return findAll(tag, 'button[lang]:not([part=languages] *)').map(({textContent}) => textContent.trim());
}

describe('a language that no native speaker has read', () => {
  for (const tag of tags.filter((name) => name !== 'blue-heart-exit')) {
    it(`is called so in <${tag}>, below the number, beside Dutch, French and English`, async () => {
      const element = await show(tag, 'pt');
      const line = await lineIn('pt');
      await until(() => words(element).includes(line), 'the line');
      expect(words(element).split(line)).to.have.length(2);
      expect(buttons(element)).to.deep.equal(offered);
      const [number] = findAll(element, '[part~=number]');
      expect(number!.compareDocumentPosition(named(element, 'Nederlands'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });
  }

  it('is not called so beside the way out, which is to be found at a glance', async () => {
    const exit = await show('blue-heart-exit', 'pt');
    expect(words(exit)).not.to.include(await lineIn('pt'));
    expect(buttons(exit)).to.deep.equal([]);
  });

  for (const lang of ['nl', 'fr', 'de', 'en', 'uk', 'ru'])
    it(`is not ${lang}`, async () => {
      const card = await show('blue-heart-helpline-card', lang);
      expect(words(card)).not.to.include(await lineIn(lang));
      expect(buttons(card)).to.deep.equal([]);
    });

  it('is left with one press, and focus goes to the menu, or without one to the heading', async () => {
    for (const [languages, focused] of [
      ['nl pt', 'select'],
      ['off', 'h2'],
    ] as const) {
      // A choice holds for the whole page.
      wantedLanguage.choose('pt');
      const card = await show('blue-heart-helpline-card', 'pt', languages);
      named(card, 'English').focus();
      named(card, 'English').click();
      await speaks(card, 'en');
      await until(() => card.shadowRoot!.activeElement, 'focus');
      expect(card.shadowRoot!.activeElement!.localName).to.equal(focused);
    }
  });
});
