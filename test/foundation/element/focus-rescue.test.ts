import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/helpline-card.js';
import {contacts, telOf} from '../../../src/content/contacts.js';
import '../../support/cancel-links.js';
import {find, speaks, until} from '../../support/queries.js';
import {setBrowserLanguages} from '../../support/set-browser-languages.js';

const number = telOf(contacts.meldpunt.phone!);
const other = telOf(contacts.emergency.phone!);

/** Returns a card that is not in the page yet, with a fallback of two numbers, and a box around it. */
async function waiting(): Promise<{box: HTMLElement; card: HTMLElement; links: HTMLAnchorElement[]}> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const card = document.createElement('blue-heart-helpline-card');
  card.lang = 'fr';
  const links = [other, number].map((href) => Object.assign(document.createElement('a'), {href, textContent: href}));
  card.append(...links);
  return {box, card, links};
}

const deepest = (card: HTMLElement) => card.shadowRoot!.activeElement as HTMLAnchorElement | null;

describe('the focus', () => {
  it('goes from a number of the fallback to the same number of the tag', async () => {
    const {box, card, links} = await waiting();
    box.append(card);
    links[1]!.focus();
    expect(document.activeElement).to.equal(links[1]);
    await speaks(card, 'fr');
    await until(() => deepest(card), 'the focus in the tag');
    expect(deepest(card)!.getAttribute('href')).to.equal(number);
  });

  it('stays with a link of the page in a slot, which is shown as before', async () => {
    const {box, card} = await waiting();
    const note = Object.assign(document.createElement('a'), {href: number, textContent: 'Nummer', slot: 'note'});
    card.append(note);
    box.append(card);
    await speaks(card, 'fr');
    note.focus();
    card.lang = 'nl';
    await speaks(card, 'nl');
    expect(document.activeElement).to.equal(note);
    expect(deepest(card)).to.equal(null);
  });

  it('goes to the menu when the button that chose a language is gone', async () => {
    setBrowserLanguages('en');
    const {box, card} = await waiting();
    card.setAttribute('languages', '');
    box.append(card);
    await speaks(card, 'fr');
    const button = find(card, '[part=languages] button[lang]');
    button.focus();
    const chosen = button.lang;
    button.click();
    await speaks(card, chosen);
    await until(() => deepest(card)?.matches('[part=languages] select'), 'the focus in the menu');
    const menu = find<HTMLSelectElement>(card, '[part=languages] select');
    menu.value = 'fr';
    menu.dispatchEvent(new Event('change'));
    await speaks(card, 'fr');
  });
});
