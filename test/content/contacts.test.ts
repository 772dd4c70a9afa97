import {expect} from '@open-wc/testing';
import {contacts, fromAbroad, isOverdue, localNames, telOf, webOf, type ContactId} from '../../src/content/contacts.js';

/** Each number as it is shown and as it is dialled, written out by hand from the facts that were collected. */
const numbers: Partial<Record<ContactId, readonly [shown: string, dialled: string]>> = {
  emergency: ['112', 'tel:112'],
  police: ['101', 'tel:101'],
  meldpunt: ['078 055 800', 'tel:+3278055800'],
  'pag-asa': ['02 511 64 64', 'tel:+3225116464'],
  payoke: ['03 201 16 90', 'tel:+3232011690'],
  surya: ['04 232 40 30', 'tel:+3242324030'],
  'child-focus': ['116 000', 'tel:116000'],
  guardianship: ['078 15 43 24', 'tel:+3278154324'],
  'tele-onthaal': ['106', 'tel:106'],
  'tele-accueil': ['107', 'tel:107'],
  telefonhilfe: ['108', 'tel:108'],
  awel: ['102', 'tel:102'],
  'ecoute-enfants': ['103', 'tel:103'],
};

const withoutNumber: readonly ContactId[] = ['emergency-text', 'stopchildporno', 'info-ukraine', 'fedasil-info'];

/** What the collected facts let be said of a line; less may be said, never more. */
const allowed: Partial<Record<ContactId, readonly string[]>> = {
  emergency: ['always', 'free'],
  police: ['always'],
  meldpunt: ['always'],
  payoke: ['free', 'confidential', 'no-name'],
  'child-focus': ['always', 'free', 'anonymous'],
  guardianship: ['always'],
  stopchildporno: ['anonymous'],
  'tele-onthaal': ['always', 'free', 'anonymous'],
  'tele-accueil': ['always', 'free', 'anonymous'],
  telefonhilfe: ['always', 'free', 'anonymous'],
  awel: ['free', 'anonymous'],
  'ecoute-enfants': ['free', 'anonymous'],
};

const entries = Object.entries(contacts) as [ContactId, (typeof contacts)[ContactId]][];

describe('the contacts', () => {
  it('are those of the collected facts, no more and no fewer', () => {
    expect(Object.keys(contacts)).to.have.members([...Object.keys(numbers), ...withoutNumber]);
  });

  for (const [id, contact] of entries) {
    it(`say of ${id} where and when it was read, and not that anybody checked it`, () => {
      expect(contact.id).to.equal(id);
      expect(contact.source).to.match(/^[\w.-]+\.\w+/);
      expect(contact.read).to.equal('2026-11-24');
      expect(contact).not.to.have.property('checked');
      if (contact.sourceDate !== undefined) expect(contact.sourceDate).to.match(/^20\d\d$/);
    });

    it(`dial of ${id} the number that is shown`, () => {
      const [shown, dialled] = numbers[id] ?? [];
      expect(contact.phone).to.equal(shown);
      if (shown) expect(telOf(shown)).to.equal(dialled);
    });

    it(`promise of ${id} nothing that was not read`, () => {
      for (const trait of contact.traits ?? []) expect(allowed[id], `${trait} of ${id}`).to.include(trait);
    });

    it(`have a site of ${id} by host name only`, () => {
      for (const locale of ['nl', 'fr', 'de', 'en', 'uk', 'ru']) {
        const web = webOf(contact, locale);
        if (web !== undefined) expect(new URL(`https://${web}`).host).to.equal(web);
      }
    });
  }

  it('send each language to the site of the reporting point that it can read', () => {
    const sites = ['nl', 'fr', 'en', 'de', 'uk', 'ru'].map((locale) => webOf(contacts.meldpunt, locale));
    expect(sites).to.deep.equal([
      'www.stopmensenhandel.be',
      'www.stoptraite.be',
      ...Array<string>(4).fill('www.stophumantrafficking.be'),
    ]);
  });

  it('say in other languages than Dutch and French which names to say on the phone', () => {
    for (const locale of ['de', 'en', 'uk', 'ru']) {
      const said = entries.flatMap(([id, contact]) => (localNames(contact, locale) ? [[id, localNames(contact, locale)]] : []));
      expect(said).to.deep.equal([['meldpunt', 'Meldpunt / Point de contact'], ['guardianship', 'Dienst Voogdij / Service des Tutelles']]);
    }
    for (const locale of ['nl', 'fr']) for (const [id, contact] of entries) expect(localNames(contact, locale), id).to.equal(undefined);
  });

  it('give each region its centre, whose hours nobody may promise', () => {
    const centres = entries.filter(([, {region}]) => region);
    expect(centres.map(([id, {region}]) => [id, region])).to.deep.equal([
      ['pag-asa', 'brussels'],
      ['payoke', 'flanders'],
      ['surya', 'wallonia'],
    ]);
    for (const [id, {traits}] of centres) expect(traits ?? [], id).not.to.include('always');
  });

  it('hold no number and no address that must not ship', () => {
    const all = JSON.stringify(contacts);
    for (const unwanted of ['1712', '0800 30 030', 'safeonweb', 'police-on-web', 'ecops', 'maakhetzichtbaar', 'fairwork', 'myria', '+380', 'Straat', 'Rue ']) {
      expect(all.toLowerCase()).not.to.include(unwanted.toLowerCase());
    }
  });
});

describe('what is dialled', () => {
  it('leaves short numbers as they are, and numbers with + too', () => {
    expect(['112', '116 000', '+32 2 511 64 64', '+31 70 123 45 67'].map(telOf)).to.deep.equal([
      'tel:112',
      'tel:116000',
      'tel:+3225116464',
      'tel:+31701234567',
    ]);
  });

  it('is read out with +32 to somebody abroad: the reporting point, whom people on the road may need', () => {
    expect(entries.filter(([, {abroad}]) => abroad).map(([id]) => id)).to.deep.equal(['meldpunt']);
    expect(fromAbroad(contacts.meldpunt.phone!)).to.equal('+32 78 055 800');
  });

  it('reads 00 as +, and never puts +32 before it', () => {
    expect(telOf('0032 2 511 64 64')).to.be.oneOf(['tel:+3225116464', 'tel:003225116464']);
  });
});

describe('twelve months after a contact was read', () => {
  const read = '2026-11-24';

  it('it is overdue, and not a day before', () => {
    expect(isOverdue({read}, new Date('2026-11-24T12:00:00Z'))).to.equal(false);
    expect(isOverdue({read}, new Date('2027-11-23T12:00:00Z'))).to.equal(false);
    expect(isOverdue({read}, new Date('2027-11-25T12:00:00Z'))).to.equal(true);
    expect(isOverdue({read}, new Date('2040-01-01T00:00:00Z'))).to.equal(true);
  });
});
