// Each contact as a helpline card shows it.
import {expect, fixture, html} from '@open-wc/testing';
import {contacts, type ContactId} from '../../../src/content/contacts.js';
import '../../../src/define/helpline-card.js';
import type {HelplineCard} from '../../../src/elements/helpline-card/helpline-card.js';
import {known} from '../../content/known-contacts.mjs';
import {asRead, find, findAll, speaks, words} from '../../support/queries.js';
import {setDate} from '../../support/set-date.js';
import '../../support/cancel-links.js';

const ids = Object.keys(contacts) as ContactId[];

/** Returns the body of a card with one contact, with all that opens in it open. */
async function show(id: ContactId, lang = 'nl'): Promise<HTMLElement> {
  const card = await fixture<HelplineCard>(
    html`<blue-heart-helpline-card contacts=${id} lang=${lang}></blue-heart-helpline-card>`,
  );
  await speaks(card, lang);
  for (const details of findAll<HTMLDetailsElement>(card, '[part=sources]')) details.open = true;
  return find(card, '[part=body]');
}

const said = async (id: ContactId) => words(await show(id));
const linksIn = (body: HTMLElement) => [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('a list of contacts', () => {
  it('is a list, with one item a contact and a name on each link', async () => {
    const card = await fixture<HelplineCard>(
      html`<blue-heart-helpline-card contacts=${ids.join(' ')}></blue-heart-helpline-card>`,
    );
    const list = find(card, 'ul[part=list]');
    expect([...list.children].map(({localName}) => localName)).to.deep.equal(ids.slice(1).map(() => 'li'));
    expect(findAll(card, '[part~=contact]')).to.have.length(ids.length);
    for (const link of findAll(card, 'a')) expect(link.ariaLabel ?? link.textContent.trim()).not.to.equal('');
  });
});

describe('a number', () => {
  for (const id of ids.filter((id) => contacts[id].phone)) {
    it(`of ${id} is a link named by the number and who answers, untranslated, from left to right`, async () => {
      const entry = await show(id);
      const link = entry.querySelector('a')!;
      expect(link.protocol).to.equal('tel:');
      expect(words(link)).to.equal(contacts[id].phone);
      expect(asRead(link.ariaLabel!)).to.equal(
        `Bel ${contacts[id].phone}, ${words(entry.querySelector('[part~=contact] .name')!)}`,
      );
      const number = link.querySelector('bdi')!;
      expect(number.getAttribute('translate')).to.equal('no');
      expect(number.dir).to.equal('ltr');
    });
  }
});

describe('a site or an address', () => {
  it('is a link without referrer that shows where it leads', async () => {
    const entry = await show('pag-asa');
    expect(linksIn(entry)).to.deep.equal([known['pag-asa'].tel, 'https://www.pag-asa.be', 'mailto:info@pag-asa.be']);
    for (const link of [...entry.querySelectorAll('a')].slice(1)) {
      expect(link.rel).to.equal('noreferrer');
      expect(link.href).to.include(words(link));
    }
  });

  it('is the one in the language that is shown', async () => {
    for (const [locale, site] of [
      ['nl', 'www.stopmensenhandel.be'],
      ['fr', 'www.stoptraite.be'],
      ['uk', 'www.stophumantrafficking.be'],
    ] as const) {
      expect(linksIn(await show('meldpunt', locale))).to.include(`https://${site}`);
    }
  });
});

describe('the hours of a line', () => {
  const always: readonly ContactId[] = [
    'emergency',
    'police',
    'meldpunt',
    'child-focus',
    'guardianship',
    'tele-onthaal',
    'tele-accueil',
    'telefonhilfe',
  ];
  const unknown: readonly ContactId[] = ['awel', 'ecoute-enfants'];
  const centres: readonly ContactId[] = ['pag-asa', 'payoke', 'surya'];

  for (const id of always) {
    it(`of ${id} are day and night`, async () => {
      expect(await said(id))
        .to.match(/^(?!.*Dag en nacht.*Dag en nacht).*Dag en nacht/s)
        .and.not.include('Uren niet bekend');
    });
  }

  for (const id of unknown) {
    it(`of ${id} are said not to be known, never to be always`, async () => {
      expect(await said(id))
        .to.include('Uren niet bekend')
        .and.not.include('Dag en nacht');
    });
  }

  for (const id of centres) {
    it(`of ${id} are not shown, and at night the reporting point is named`, async () => {
      const card = await fixture<HelplineCard>(
        html`<blue-heart-helpline-card contacts="emergency-text ${id}"></blue-heart-helpline-card>`,
      );
      expect(words(find(card, '[part=body]')))
        .to.include(`’s Nachts: het meldpunt, ${known.meldpunt.phone}`)
        .and.not.match(/Uren|Dag en nacht/);
      expect(await said(id), 'in the band')
        .to.include(`’s Nachts: het meldpunt, ${known.meldpunt.phone}`)
        .and.not.match(/Uren|Dag en nacht/);
    });
  }
});

describe('what is said of a line', () => {
  /** Returns the ids of the contacts whose entry has a word. */
  async function says(word: string): Promise<ContactId[]> {
    const of: ContactId[] = [];
    for (const id of ids) if ((await said(id)).includes(word)) of.push(id);
    return of;
  }

  it('is "free" only where its source says so', async () => {
    expect(await says('Gratis')).to.have.members([
      'emergency',
      'payoke',
      'child-focus',
      'tele-onthaal',
      'tele-accueil',
      'telefonhilfe',
    ]);
  });

  it('is "anonymous" only where its source says so', async () => {
    expect(await says('Mag anoniem')).to.have.members([
      'child-focus',
      'stopchildporno',
      'tele-onthaal',
      'tele-accueil',
      'telefonhilfe',
    ]);
  });

  it('is "confidential" and "no name" for Payoke only', async () => {
    expect(await says('Vertrouwelijk')).to.deep.equal(['payoke']);
    expect(await says('U hoeft uw naam niet te zeggen')).to.deep.equal(['payoke']);
  });
});

describe('the source of a contact', () => {
  for (const id of ids) {
    it(`of ${id} is shown with its year, or with the year in which it was read`, async () => {
      const {source, sourceDate, read} = contacts[id];
      expect(await said(id)).to.include(
        sourceDate ? `Bron: ${source}, ${sourceDate}.` : `Bron: ${source}, gelezen in ${read.slice(0, 4)}.`,
      );
    });
  }

  it('says "checked" only where a person checked it', async () => {
    for (const id of ids) expect(await said(id)).not.to.include('Nagekeken');
    Object.assign(contacts.meldpunt, {checked: '2027-01-02'});
    try {
      expect(await said('meldpunt')).to.include('Nagekeken op 2027-01-02');
    } finally {
      Reflect.deleteProperty(contacts.meldpunt, 'checked');
    }
  });

  it('adds, twelve months after it was read, where to find the current number, and keeps the number', async () => {
    const line = 'Zie de officiële pagina voor het huidige nummer.';
    const {read} = contacts.meldpunt;
    const inAYear = new Date(
      Date.UTC(Number(read.slice(0, 4)) + 1, Number(read.slice(5, 7)) - 1, Number(read.slice(8))),
    );
    const daysFromThen = (days: number) => new Date(inAYear.getTime() + days * 86_400_000).toISOString();
    setDate(daysFromThen(-1));
    expect(await said('meldpunt')).not.to.include(line);
    setDate(daysFromThen(2));
    expect(await said('meldpunt'))
      .to.include(line)
      .and.include(known.meldpunt.phone);
  });
});
