import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/define/banner.js';
import '../../src/define/helpline-card.js';
import '../../src/define/report-button.js';
import '../../src/define/signal-quiz.js';
import {nameOf, shippedLocales, wholeLocales} from '../../src/localization/locale.js';
import {wantedLanguage} from '../../src/localization/wanted-language.js';
import {find, findAll, speaks, until} from '../support/queries.js';
import {setBrowserLanguages} from '../support/set-browser-languages.js';
import '../support/cancel-links.js';

async function show(tag: string, languages?: string): Promise<HTMLElement> {
  const element = document.createElement(tag);
  if (languages !== undefined) element.setAttribute('languages', languages);
  fixtureSync(html`${element}`);
  await speaks(element, 'nl');
  return element;
}

/** Opens the dialog of a report button, and returns it. */
async function showDialog(languages?: string): Promise<HTMLElement> {
  const button = await show('blue-heart-report-button', languages);
  find(button, '[part~=button]').click();
  await until(() => find<HTMLDialogElement>(button, 'dialog').open, 'the dialog');
  return button;
}

function offered(tag: Element) {
  return findAll<HTMLOptionElement>(tag, '[part=languages] option').map(({lang, text}) => `${lang} ${text}`);
}
function quietLinks(tag: Element) {
  return findAll(tag, '[part=languages] button').map(({lang, textContent}) => `${lang} ${textContent.trim()}`);
}

const all = [
  'nl Nederlands',
  'fr Français',
  'de Deutsch',
  'en English',
  'uk Українська',
  'ru Русский',
  ...shippedLocales()
    .slice(6)
    .map((code) => `${code} ${nameOf(code)}`),
];

const whole = wholeLocales().map((code) => `${code} ${nameOf(code)}`);

describe('the language menu', () => {
  beforeEach(() => {
    setBrowserLanguages('nl-BE');
  });

  it('has a name, and passes the checks of axe', async () => {
    const card = await show('blue-heart-helpline-card');
    expect(find(card, '[part=languages] select').ariaLabel).to.equal('Taal');
    await expect(card).to.be.accessible();
  });

  it('names each language in that language, and is not to be translated', async () => {
    const card = await show('blue-heart-helpline-card');
    expect(offered(card)).to.deep.equal(all);
    expect(find(card, '[part=languages] select').getAttribute('translate')).to.equal('no');
    expect(find<HTMLSelectElement>(card, '[part=languages] select').value).to.equal('nl');
  });

  it('says only to somebody whose language is not shipped that the reporting point has 24', async () => {
    const said = (tag: Element) =>
      findAll(tag, '[part=languages] p:not([role])').map((line) => line.innerText.replace(/\s+/g, ' ').trim());
    const line = 'De site van het meldpunt is er in 24 talen. www.stopmensenhandel.be';
    for (const known of ['nl-BE', 'fr', 'uk-UA']) {
      setBrowserLanguages(known, 'so');
      expect(said(await show('blue-heart-helpline-card')), known).to.deep.equal([]);
    }
    setBrowserLanguages('so-SO', 'nl');
    for (const tag of [await show('blue-heart-helpline-card'), await showDialog()])
      expect(said(tag)).to.deep.equal([line]);
    expect(find<HTMLAnchorElement>(await show('blue-heart-helpline-card'), '[part=languages] a').href).to.equal(
      'https://www.stopmensenhandel.be/',
    );
    expect(said(await show('blue-heart-helpline-card', 'off'))).to.deep.equal([]);
  });

  it('says the same to somebody whose language only other tags speak', async () => {
    const said = (tag: Element) => findAll(tag, '[part=languages] p:not([role])').map((line) => line.innerText);
    setBrowserLanguages('sq-AL');
    expect(said(await show('blue-heart-helpline-card'))).to.deep.equal([]);
    expect(said(await show('blue-heart-banner', ''))).to.have.length(1);
  });

  it('has the languages of the browser first, in its order', async () => {
    setBrowserLanguages('so', 'pl-PL', 'fr-BE', 'ro', 'fr');
    const card = await show('blue-heart-helpline-card');
    const [first, ...rest] = ['pl', 'fr', 'ro'];
    expect(findAll<HTMLOptionElement>(card, '[part=languages] option').map(({value}) => value)).to.deep.equal([
      first,
      ...rest,
      ...shippedLocales().filter((code) => code !== first && !rest.includes(code)),
    ]);
    expect(find<HTMLSelectElement>(card, '[part=languages] select').value).to.equal('nl');
  });

  it('is in a helpline card and a report dialog by default', async () => {
    expect(offered(await show('blue-heart-helpline-card'))).to.deep.equal(all);
    expect(offered(await showDialog())).to.deep.equal(all);
  });

  it('is in a banner and a quiz only when asked for', async () => {
    for (const tag of ['blue-heart-banner', 'blue-heart-signal-quiz']) {
      expect(offered(await show(tag)), tag).to.deep.equal([]);
      expect(offered(await show(tag, shippedLocales().join(' '))), tag).to.deep.equal(whole);
    }
  });

  it('offers every language where the attribute has no value', async () => {
    for (const tag of ['blue-heart-banner', 'blue-heart-signal-quiz']) {
      expect(offered(await show(tag, '')), tag).to.deep.equal(whole);
    }
    expect(offered(await show('blue-heart-helpline-card', ''))).to.deep.equal(all);
    expect(offered(await showDialog(''))).to.deep.equal(all);
  });

  it('is not there with languages="off"', async () => {
    expect(offered(await show('blue-heart-helpline-card', 'off'))).to.deep.equal([]);
    expect(offered(await showDialog('off'))).to.deep.equal([]);
    expect(offered(await show('blue-heart-banner', 'off'))).to.deep.equal([]);
  });

  it('offers the languages of a list, and always the one that is shown', async () => {
    for (const list of ['uk ru', 'uk,ru', ' uk  ru ', 'ru uk']) {
      expect(offered(await show('blue-heart-helpline-card', list)), list).to.deep.equal([
        'nl Nederlands',
        'uk Українська',
        'ru Русский',
      ]);
    }
  });

  it('is not there where it would offer no other language', async () => {
    expect(offered(await show('blue-heart-helpline-card', 'nl'))).to.deep.equal([]);
  });
});

describe('one quiet link in the menu', () => {
  it('is in the shipped language that the browser prefers', async () => {
    setBrowserLanguages('it-IT', 'uk-UA', 'en');
    expect(quietLinks(await show('blue-heart-helpline-card'))).to.deep.equal(['uk Українська']);
  });

  it('is not there where the browser prefers the language that is shown', async () => {
    setBrowserLanguages('nl-BE', 'fr');
    expect(quietLinks(await show('blue-heart-helpline-card'))).to.deep.equal([]);
  });

  it('is not there where no language that the browser prefers is shipped', async () => {
    setBrowserLanguages('it', 'so');
    expect(quietLinks(await show('blue-heart-helpline-card'))).to.deep.equal([]);
  });
});

describe('a key in the closed menu', () => {
  beforeEach(() => {
    setBrowserLanguages('nl-BE');
    wantedLanguage.choose('nl');
  });

  const menuOf = (tag: Element) => find<HTMLSelectElement>(tag, '[part=languages] select');
  const press = (menu: Element, key: string) =>
    menu.dispatchEvent(new KeyboardEvent('keydown', {key, cancelable: true, bubbles: true}));

  /** Does what browsers do for a key in a closed menu. */
  function moveTo(menu: HTMLSelectElement, locale: string, key: string): void {
    if (!press(menu, key)) return;
    menu.value = locale;
    menu.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** Returns a card whose menu can open its list, or not, and how often it was opened. */
  async function showCard(canOpen: boolean) {
    const card = await show('blue-heart-helpline-card', 'nl fr de');
    const menu = menuOf(card);
    const opened: string[] = [];
    menu.showPicker = () => {
      if (!canOpen) throw new Error('not allowed');
      opened.push(menu.value);
    };
    return {card, menu, opened};
  }

  it('opens the list with an arrow, and moves to no other language', async () => {
    const {card, menu, opened} = await showCard(true);
    moveTo(menu, 'fr', 'ArrowDown');
    expect(opened).to.deep.equal(['nl']);
    expect(menu.value).to.equal('nl');
    await speaks(card, 'nl');
  });

  it('lets a choice in the list be taken at once', async () => {
    const {card, menu} = await showCard(true);
    press(menu, ' ');
    menu.value = 'fr';
    menu.dispatchEvent(new Event('change', {bubbles: true}));
    await speaks(card, 'fr');
  });

  for (const [key, canOpen] of [
    ['ArrowDown', false],
    ['f', true],
    ['End', true],
  ] as const) {
    it(`moves with ${key}${canOpen ? '' : ' where the list cannot be opened'}, and chooses with Enter`, async () => {
      const {card, menu} = await showCard(canOpen);
      moveTo(menu, 'fr', key);
      moveTo(menu, 'de', key);
      await new Promise((done) => setTimeout(done, 50));
      expect([menu.value, card.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang')]).to.deep.equal([
        'de',
        'nl',
      ]);
      press(menu, 'Enter');
      await speaks(card, 'de');
      expect(menu.value).to.equal('de');
    });
  }

  it('is forgotten when the menu is left', async () => {
    const {card, menu} = await showCard(true);
    moveTo(menu, 'fr', 'f');
    menu.dispatchEvent(new FocusEvent('blur'));
    expect(menu.value).to.equal('nl');
    await speaks(card, 'nl');
  });
});
