import {expect} from '@open-wc/testing';
import {contacts, fromAbroad, isOverdue, localNames, telOf, webOf, type ContactId} from '../../src/content/contacts.js';
import {shippedLocales} from '../../src/localization/locale.js';
import {known} from './known-contacts.mjs';

const entries = Object.entries(contacts) as [ContactId, (typeof contacts)[ContactId]][];

describe('the contacts', () => {
  it('are those of the collected facts, no more and no fewer', () => {
    expect(Object.keys(contacts)).to.have.members(Object.keys(known));
  });

  for (const [id, contact] of entries) {
    it(`say of ${id} where and when it was read, and not that anybody checked it`, () => {
      expect(contact.id).to.equal(id);
      expect(contact.source).to.match(/^[\w.-]+\.\w+/);
      expect(contact.read).to.match(/^20\d\d-\d\d-\d\d$/);
      expect(Date.parse(contact.read), 'not a day to come').to.be.at.most(Date.now());
      expect(contact).not.to.have.property('checked');
      if (contact.sourceDate !== undefined) expect(contact.sourceDate).to.match(/^20\d\d$/);
    });

    it(`dial of ${id} the number that is shown`, () => {
      const {phone, tel} = known[id];
      expect(contact.phone).to.equal(phone);
      if (phone) expect(telOf(phone)).to.equal(tel);
    });

    it(`promise of ${id} nothing that its source does not say`, () => {
      for (const trait of contact.traits ?? []) expect(known[id].traits, `${trait} of ${id}`).to.include(trait);
    });

    it(`have a site of ${id} by host name only`, () => {
      for (const locale of shippedLocales()) {
        const web = webOf(contact, locale);
        if (web !== undefined) expect(new URL(`https://${web}`).host).to.equal(web);
      }
    });
  }

  it('send each language to the site of the reporting point that it can read', () => {
    const sites: Record<string, string> = {nl: 'www.stopmensenhandel.be', fr: 'www.stoptraite.be'};
    for (const locale of shippedLocales())
      expect(webOf(contacts.meldpunt, locale), locale).to.equal(sites[locale] ?? 'www.stophumantrafficking.be');
  });

  it('say in other languages than Dutch and French which names to say on the phone', () => {
    for (const locale of shippedLocales().filter((code) => !['nl', 'fr'].includes(code))) {
      const said = entries.flatMap(([id, contact]) =>
        localNames(contact, locale) ? [[id, localNames(contact, locale)]] : [],
      );
      expect(said).to.deep.equal([
        ['meldpunt', 'Meldpunt / Point de contact'],
        ['guardianship', 'Dienst Voogdij / Service des Tutelles'],
      ]);
    }
    for (const locale of ['nl', 'fr'])
      for (const [id, contact] of entries) expect(localNames(contact, locale), id).to.equal(undefined);
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
    for (const unwanted of [
      '1712',
      '0800 30 030',
      'safeonweb',
      'police-on-web',
      'ecops',
      'maakhetzichtbaar',
      'fairwork',
      'myria',
      '+380',
      'Straat',
      'Rue ',
    ]) {
      expect(all.toLowerCase()).not.to.include(unwanted.toLowerCase());
    }
  });
});

describe('what is dialled', () => {
  it('leaves short numbers and numbers with + as they are', () => {
    expect(['112', '116 999', '+32 2 123 45 67', '+31 70 123 45 67'].map(telOf)).to.deep.equal([
      'tel:112',
      'tel:116999',
      'tel:+3221234567',
      'tel:+31701234567',
    ]);
  });

  it('is written with +32 for somebody abroad, who may need the reporting point on the way', () => {
    expect(entries.filter(([, {abroad}]) => abroad).map(([id]) => id)).to.deep.equal(['meldpunt']);
    expect(fromAbroad(contacts.meldpunt.phone!)).to.equal(known.meldpunt.abroad);
  });

  it('reads 00 as +, and never puts +32 before it', () => {
    expect(telOf('0032 2 123 45 67')).to.be.oneOf(['tel:+3221234567', 'tel:003221234567']);
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
