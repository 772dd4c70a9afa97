import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/define/banner.js';
import '../../src/define/helpline-card.js';
import '../../src/define/report-button.js';
import '../../src/define/signal-quiz.js';
import {nameOf, shippedLocales} from '../../src/localization/locale.js';
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
      setBrowserLanguages(known, 'ro');
      expect(said(await show('blue-heart-helpline-card')), known).to.deep.equal([]);
    }
    setBrowserLanguages('ro-RO', 'nl');
    for (const tag of [await show('blue-heart-helpline-card'), await showDialog()])
      expect(said(tag)).to.deep.equal([line]);
    expect(find<HTMLAnchorElement>(await show('blue-heart-helpline-card'), '[part=languages] a').href).to.equal(
      'https://www.stopmensenhandel.be/',
    );
    expect(said(await show('blue-heart-helpline-card', 'off'))).to.deep.equal([]);
  });

  it('is in a helpline card and a report dialog by default', async () => {
    expect(offered(await show('blue-heart-helpline-card'))).to.deep.equal(all);
    expect(offered(await showDialog())).to.deep.equal(all);
  });

  it('is in a banner and a quiz only when asked for', async () => {
    for (const tag of ['blue-heart-banner', 'blue-heart-signal-quiz']) {
      expect(offered(await show(tag)), tag).to.deep.equal([]);
      expect(offered(await show(tag, shippedLocales().join(' '))), tag).to.deep.equal(all);
    }
  });

  it('offers every language where the attribute has no value', async () => {
    for (const tag of ['blue-heart-banner', 'blue-heart-signal-quiz', 'blue-heart-helpline-card']) {
      expect(offered(await show(tag, '')), tag).to.deep.equal(all);
    }
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
    setBrowserLanguages('it', 'es');
    expect(quietLinks(await show('blue-heart-helpline-card'))).to.deep.equal([]);
  });
});
