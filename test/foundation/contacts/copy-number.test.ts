import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/helpline-card.js';
import '../../../src/define/report-button.js';
import '../../../src/define/signal-quiz.js';
import {known} from '../../content/known-contacts.mjs';
import {find, findAll, named, until, words} from '../../support/queries.js';
import '../../support/cancel-links.js';

const warning = 'Kopiëren, afdrukken of bewaren? Dat laat sporen na op dit toestel.';
let copied: string[] = [];

/** Replaces the browser's clipboard by one that may refuse. */
function setClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
}

/** Returns the positions of the first copy button and of the sentence about copies, in reading order. */
function order(tag: Element): {sentence: number; button: number} {
  const all = [...tag.shadowRoot!.querySelectorAll<HTMLElement>('*')];
  return {
    sentence: all.findIndex((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.includes(warning)),
    ),
    button: all.findIndex((element) => element.matches('[part~=copy]')),
  };
}

describe('a copy button', () => {
  beforeEach(() => {
    copied = [];
    setClipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('is a button, named by the number that it copies', async () => {
    const card = await fixture(html`<blue-heart-helpline-card></blue-heart-helpline-card>`);
    const names = findAll(card, '[part~=copy]').map(({localName, ariaLabel}) => `${localName} ${ariaLabel}`);
    expect(names).to.deep.equal([`button Kopieer ${known.meldpunt.phone}`]);
  });

  it('copies just the number, and says so in a status', async () => {
    for (const [contact, number] of [
      ['meldpunt', known.meldpunt.phone],
      ['pag-asa', known['pag-asa'].phone],
    ] as const) {
      const card = await fixture(html`<blue-heart-helpline-card contacts=${contact}></blue-heart-helpline-card>`);
      const button = named(card, `Kopieer ${number}`);
      const status = button.nextElementSibling!;
      expect(status.role ?? status.getAttribute('role')).to.equal('status');
      expect(status.textContent).to.equal('');
      button.click();
      await until(() => status.textContent, 'the status');
      expect(status.textContent).to.equal('Gekopieerd');
    }
    expect(copied).to.deep.equal([known.meldpunt.phone, known['pag-asa'].phone]);
  });

  it('says when it cannot copy', async () => {
    setClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const card = await fixture(html`<blue-heart-helpline-card></blue-heart-helpline-card>`);
    const button = named(card, `Kopieer ${known.meldpunt.phone}`);
    button.click();
    await until(() => button.nextElementSibling!.textContent, 'the status');
    expect(button.nextElementSibling!.textContent).to.equal('Kopiëren lukt hier niet');
  });

  it('says when the page has no clipboard at all', async () => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    const card = await fixture(html`<blue-heart-helpline-card></blue-heart-helpline-card>`);
    const button = named(card, `Kopieer ${known.meldpunt.phone}`);
    button.click();
    await until(() => button.nextElementSibling!.textContent, 'the status');
    expect(button.nextElementSibling!.textContent).to.equal('Kopiëren lukt hier niet');
  });
});

describe('that a copy stays on the device', () => {
  it('is said before the first copy button of a card', async () => {
    for (const audience of ['', 'victim', 'witness', 'minor', 'online', 'danger']) {
      const {sentence, button} = order(
        await fixture(html`<blue-heart-helpline-card for=${audience}></blue-heart-helpline-card>`),
      );
      expect(sentence, audience).to.be.within(0, button);
    }
  });

  it('is said before the first copy button of each step of the dialog', async () => {
    // A witness is sent to the site first, and has no copy button.
    for (const route of ['Het gaat over mij', 'Het gaat over een kind']) {
      const button = await fixture(html`<blue-heart-report-button></blue-heart-report-button>`);
      find(button, '[part~=button]').click();
      await until(() => findAll(button, '[part~=choice]').length, 'the choices');
      findAll(button, '[part~=choice]')
        .find((choice) => words(choice).includes(route))!
        .click();
      await until(() => findAll(button, '[part~=copy]').length, 'a copy button');
      const place = order(button);
      expect(place.sentence, route).to.be.within(0, place.button);
    }
  });

  it('is said before the first copy button at the end of a quiz', async () => {
    const quiz = await fixture(html`<blue-heart-signal-quiz limit="1"></blue-heart-signal-quiz>`);
    await until(() => findAll(quiz, '[part=scene]').length, 'the scene');
    named(quiz, 'Verder').click();
    await until(() => findAll(quiz, '[part~=choice]').length, 'the moment');
    named(quiz, 'Verder').click();
    await until(() => findAll(quiz, '[part~=copy]').length, 'a copy button');
    const {sentence, button} = order(quiz);
    expect(sentence).to.be.within(0, button);
  });
});
