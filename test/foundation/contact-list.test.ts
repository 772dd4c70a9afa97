import {expect} from '@open-wc/testing';
import type {MsgFn} from '@lit/localize';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import {render} from 'lit';
import {contacts, type Contact, type ContactId} from '../../src/content/contacts.js';
import {contactEntry, contactList, type ContactOptions} from '../../src/foundation/contact-list.js';
import type {Speech} from '../../src/foundation/speech.js';
import {asRead} from '../look.js';
import {setDate} from '../set-date.js';
import '../stay-here.js';

const speech = (locale: string): Speech => ({locale, direction: 'ltr', msg: ((template: string, options?: {id?: string}) => runtimeMsg({}, template, options)) as MsgFn});

/** A contact as it is shown in Dutch. */
function show(contact: Contact, options?: ContactOptions, locale = 'nl'): HTMLElement {
  const box = document.createElement('div');
  render(contactEntry(speech(locale), contact, options), box);
  return box;
}

const wordsOf = (box: HTMLElement) => asRead(box.textContent);
const linksOf = (box: HTMLElement) => [...box.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('a list of contacts', () => {
  it('is a list, with one item a contact and a name on each link', () => {
    const box = document.createElement('div');
    render(contactList(speech('nl'), Object.values(contacts)), box);
    expect(box.firstElementChild!.localName).to.equal('ul');
    expect([...box.firstElementChild!.children].map(({localName}) => localName)).to.deep.equal(Object.keys(contacts).map(() => 'li'));
    for (const link of box.querySelectorAll('a')) expect(link.ariaLabel ?? link.textContent.trim()).not.to.equal('');
  });
});

describe('a number', () => {
  for (const contact of Object.values(contacts).filter(({phone}) => phone)) {
    it(`of ${contact.id} is a link that is named by the number and by who answers, left alone by translators, from left to right`, () => {
      const link = show(contact).querySelector('a')!;
      expect(link.protocol).to.equal('tel:');
      expect(link.textContent.trim()).to.equal(contact.phone);
      expect(asRead(link.ariaLabel!)).to.equal(`Bel ${contact.phone}, ${contact.name(speech('nl').msg)}`);
      expect(link.getAttribute('translate')).to.equal('no');
      expect(link.dir).to.equal('ltr');
    });
  }
});

describe('a site or an address', () => {
  it('is a link without referrer that shows where it leads', () => {
    expect(linksOf(show(contacts['pag-asa']))).to.deep.equal(['tel:+3225116464', 'https://www.pag-asa.be', 'mailto:info@pag-asa.be']);
    for (const link of [...show(contacts['pag-asa']).querySelectorAll('a')].slice(1)) {
      expect(link.rel).to.equal('noreferrer');
      expect(link.href).to.include(link.textContent.trim());
    }
  });

  it('is the one in the language that is shown', () => {
    for (const [locale, site] of [['nl', 'www.stopmensenhandel.be'], ['fr', 'www.stoptraite.be'], ['uk', 'www.stophumantrafficking.be']] as const) {
      expect(linksOf(show(contacts.meldpunt, {}, locale))).to.include(`https://${site}`);
    }
  });
});

describe('the hours of a line', () => {
  const always: readonly ContactId[] = ['emergency', 'police', 'meldpunt', 'child-focus', 'guardianship', 'tele-accueil'];
  const unknown: readonly ContactId[] = ['tele-onthaal', 'awel', 'ecoute-enfants'];
  const centres: readonly ContactId[] = ['pag-asa', 'payoke', 'surya'];

  for (const id of always) {
    it(`of ${id} are day and night`, () => {
      expect(wordsOf(show(contacts[id]))).to.include('Dag en nacht').and.not.include('Uren niet bekend');
    });
  }

  for (const id of unknown) {
    it(`of ${id} are said not to be known, never to be always`, () => {
      expect(wordsOf(show(contacts[id]))).to.include('Uren niet bekend').and.not.include('Dag en nacht');
    });
  }

  for (const id of centres) {
    it(`of ${id} are not shown, and at night the reporting point is named`, () => {
      expect(wordsOf(show(contacts[id])))
        .to.include('’s Nachts: bel het meldpunt, 078 055 800')
        .and.not.match(/Uren|Dag en nacht/);
    });
  }
});

describe('what is said of a line', () => {
  const says = (word: string) => Object.values(contacts).filter((contact) => wordsOf(show(contact)).includes(word)).map(({id}) => id);

  it('is "free" only where that was read', () => {
    expect(says('Gratis')).to.have.members(['emergency', 'payoke', 'child-focus', 'tele-onthaal', 'tele-accueil']);
  });

  it('is "anonymous" only where that was read', () => {
    expect(says('Anoniem kan')).to.have.members(['child-focus', 'stopchildporno', 'tele-onthaal', 'tele-accueil']);
  });

  it('is "confidential" and "no name" only of Payoke', () => {
    expect(says('Vertrouwelijk')).to.deep.equal(['payoke']);
    expect(says('U hoeft uw naam niet te zeggen')).to.deep.equal(['payoke']);
  });

  it('is, in a guided step, what happens and whether speaking is needed', () => {
    expect(wordsOf(show(contacts.meldpunt, {by: ['phone'], guide: true})))
      .to.include('Men verbindt u door met een erkend centrum')
      .and.not.include('zonder te spreken');
    expect(wordsOf(show(contacts.meldpunt, {by: ['web'], guide: true})))
      .to.include('U vult een formulier in')
      .and.include('Schrijven kan, zonder te spreken');
  });
});

describe('the source of a contact', () => {
  for (const contact of Object.values(contacts)) {
    it(`of ${contact.id} is shown with its year, or with the year in which it was read`, () => {
      const {source, sourceDate} = contact;
      expect(wordsOf(show(contact))).to.include(sourceDate ? `Bron: ${source}, ${sourceDate}.` : `Bron: ${source}, gelezen in 2026.`);
    });
  }

  it('says "checked" only where a person checked it', () => {
    expect(wordsOf(show(contacts.meldpunt))).not.to.include('Nagekeken');
    expect(wordsOf(show({...contacts.meldpunt, checked: '2027-01-02'} as Contact))).to.include('Nagekeken op 2027-01-02');
  });

  it('adds, more than twelve months after it was read, where the number of today stands, and keeps the number', () => {
    const line = 'Zie de officiële pagina voor het huidige nummer.';
    setDate('2027-11-23T12:00:00Z');
    expect(wordsOf(show(contacts.meldpunt))).not.to.include(line);
    setDate('2027-11-26T12:00:00Z');
    expect(wordsOf(show(contacts.meldpunt))).to.include(line).and.include('078 055 800');
  });

  it('is not shown for a contact that a partner added', () => {
    expect(wordsOf(show({id: 'own', name: () => 'Ons loket', phone: '09 123 45 67'}))).not.to.match(/Bron|Uren/);
  });
});
