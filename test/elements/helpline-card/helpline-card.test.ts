import {expect, fixture, html} from '@open-wc/testing';
import {stubFetch} from '../../support/stub-fetch.js';
import '../../../src/define/helpline-card.js';
import type {HelplineCard} from '../../../src/elements/helpline-card/helpline-card.js';
import {ContactEvent} from '../../../src/foundation/contacts/contact-event.js';
import '../../../src/generated/unshipped.js';
import {known} from '../../content/known-contacts.mjs';
import {eventsNamed} from '../../support/events.js';
import {find, findAll, isSeen, named, speaks, until, words} from '../../support/queries.js';
import {emulatePrint} from '../../support/emulate-print.js';
import {notoSans} from '../../support/noto-sans.js';
import {setDate} from '../../support/set-date.js';
import '../../support/cancel-links.js';
import {warnings} from '../../support/warnings.js';
import {setBrowserLanguages} from '../../support/set-browser-languages.js';

function show(attributes = html`<blue-heart-helpline-card></blue-heart-helpline-card>`) {
  return fixture<HelplineCard>(attributes);
}

/** Returns the names of the contacts that are shown, in order, without the strip for danger. */
function namesOf(card: HelplineCard) {
  return findAll(card, '[part~=contact]').map((contact) => words(contact.querySelector('.name')!));
}
const numbersOf = (card: HelplineCard) => findAll<HTMLAnchorElement>(card, '[part~=number]').map(({href}) => href);

const names = {
  emergency: 'Noodnummer',
  police: 'Politie, dringend',
  'emergency-text': '112 zonder te spreken',
  meldpunt: 'Meldpunt mensenhandel',
  'pag-asa': 'PAG-ASA',
  payoke: 'Payoke',
  surya: 'Sürya',
  'child-focus': 'Child Focus',
  guardianship: 'Dienst Voogdij',
  stopchildporno: 'stopchildporno.be',
  awel: 'Awel',
  'ecoute-enfants': 'Écoute-Enfants',
  'fedasil-info': 'Fedasil Info',
};
const everyone = ['meldpunt', 'child-focus', 'pag-asa', 'payoke', 'surya'] as const;
const called = (ids: readonly (keyof typeof names)[]) => ids.map((id) => names[id]);

describe('<blue-heart-helpline-card>', () => {
  describe('for assistive technology', () => {
    for (const variant of ['full', 'compact'] as const) {
      it(`is, as ${variant}, a region named by its heading, without faults`, async () => {
        const card = await show(html`<blue-heart-helpline-card variant=${variant}></blue-heart-helpline-card>`);
        const base = find(card, '[part=base]');
        expect(base.localName).to.equal('section');
        expect(words(find(card, `#${base.getAttribute('aria-labelledby')}`))).to.equal(
          'Hulp tegen mensenhandel en uitbuiting',
        );
        expect(findAll(card, 'h2')).to.have.length(1);
        await expect(card).to.be.accessible();
      });
    }

    it('has no faults from right to left, and keeps numbers from left to right', async () => {
      const card = await show(html`<blue-heart-helpline-card lang="ar-XB"></blue-heart-helpline-card>`);
      await speaks(card, 'ar-XB');
      expect(find(card, '[part=base]').dir).to.equal('rtl');
      for (const number of findAll(card, '[part~=number] bdi'))
        expect(getComputedStyle(number).direction).to.equal('ltr');
      await expect(card).to.be.accessible();
    });

    it('names each number link by its number and by who answers', async () => {
      const card = await show();
      const labels = findAll(card, '[part~=number]').map((number) => number.ariaLabel ?? words(number));
      expect(labels).to.include.members([
        `Bel ${known.meldpunt.phone}, Meldpunt mensenhandel`,
        '112 Noodnummer',
        '101 Politie, dringend',
        `Bel ${known.payoke.phone}, Payoke`,
      ]);
    });

    it('is, below the first contact, a list', async () => {
      const card = await show();
      const list = find(card, 'ul[part=list]');
      expect(list.children).to.have.length(everyone.length - 1);
      for (const item of list.children) expect(item.localName).to.equal('li');
    });
  });

  describe('whom it shows', () => {
    it('is by default the reporting point first, then Child Focus and the centres, and 112 and 101', async () => {
      const card = await show();
      expect(namesOf(card)).to.deep.equal(called(everyone));
      expect(numbersOf(card)).to.deep.equal([
        known.meldpunt.tel,
        'tel:112',
        'tel:101',
        known['child-focus'].tel,
        known['pag-asa'].tel,
        known.payoke.tel,
        known.surya.tel,
      ]);
    });

    for (const [audience, ids] of [
      ['danger', ['emergency', 'police', 'emergency-text']],
      ['victim', ['meldpunt', 'pag-asa', 'payoke', 'surya', 'fedasil-info']],
      ['witness', ['meldpunt', 'pag-asa', 'payoke', 'surya']],
      ['minor', ['child-focus', 'meldpunt', 'guardianship', 'awel', 'ecoute-enfants', 'stopchildporno']],
      ['online', ['meldpunt', 'child-focus', 'stopchildporno']],
    ] as const) {
      it(`is, for ${audience}, ${ids.join(', ')}`, async () => {
        expect(
          namesOf(await show(html`<blue-heart-helpline-card for=${audience}></blue-heart-helpline-card>`)),
        ).to.deep.equal(called(ids));
      });
    }

    for (const [region, centre] of [
      ['brussels', 'pag-asa'],
      ['flanders', 'payoke'],
      ['wallonia', 'surya'],
    ] as const) {
      it(`is, in ${region}, the centre there and no other`, async () => {
        const card = await show(html`<blue-heart-helpline-card region=${region}></blue-heart-helpline-card>`);
        expect(namesOf(card)).to.deep.equal(called(['meldpunt', 'child-focus', centre]));
        const witness = await show(
          html`<blue-heart-helpline-card for="witness" region=${region}></blue-heart-helpline-card>`,
        );
        expect(namesOf(witness)).to.deep.equal(called(['meldpunt', centre]));
      });
    }

    it('is what contacts names, in that order, whatever for and region say', async () => {
      const card = await show(
        html`<blue-heart-helpline-card
          contacts="surya child-focus meldpunt"
          for="danger"
          region="brussels"
        ></blue-heart-helpline-card>`,
      );
      expect(namesOf(card)).to.deep.equal(called(['surya', 'child-focus', 'meldpunt']));
    });

    it('leaves out an id that is not known, with one warning, and keeps the others', async () => {
      const card = await show(
        html`<blue-heart-helpline-card contacts="surya nobody meldpunt 1712"></blue-heart-helpline-card>`,
      );
      expect(namesOf(card)).to.deep.equal(called(['surya', 'meldpunt']));
      expect(warnings).to.have.length(1);
      for (const word of ['<blue-heart-helpline-card>', 'contacts', 'nobody', '1712', 'child-focus'])
        expect(warnings[0]).to.include(word);
    });

    it('is the default where no id is known', async () => {
      const card = await show(
        html`<blue-heart-helpline-card contacts="nobody constructor"></blue-heart-helpline-card>`,
      );
      expect(namesOf(card)).to.deep.equal(called(everyone));
      expect(warnings).to.have.length(1);
    });

    it('is what a list of ids names, where a script sets one', async () => {
      const card = await show();
      Object.assign(card, {contacts: ['surya', 'meldpunt']} satisfies Partial<Record<keyof HelplineCard, unknown>>);
      await card.updateComplete;
      expect(namesOf(card)).to.deep.equal(called(['surya', 'meldpunt']));
    });

    it('follows a change of contacts, of for and of region, by attribute and by property', async () => {
      const card = await show();
      card.setAttribute('contacts', 'payoke');
      await card.updateComplete;
      expect(namesOf(card)).to.deep.equal(called(['payoke']));
      card.removeAttribute('contacts');
      card.for = 'witness';
      card.region = 'wallonia';
      await card.updateComplete;
      expect(namesOf(card)).to.deep.equal(called(['meldpunt', 'surya']));
    });

    it('is, compact, the first contact and the strip for danger', async () => {
      const card = await show(html`<blue-heart-helpline-card variant="compact"></blue-heart-helpline-card>`);
      expect(namesOf(card)).to.deep.equal(called(['meldpunt']));
      expect(numbersOf(card)).to.deep.equal([known.meldpunt.tel, 'tel:112', 'tel:101']);
    });
  });

  describe('what it says', () => {
    it('is, above the first number, to call only when nobody can see or hear', async () => {
      for (const audience of ['', 'victim', 'minor', 'online'] as const) {
        const said = words(await show(html`<blue-heart-helpline-card for=${audience}></blue-heart-helpline-card>`));
        const number = audience === 'minor' ? known['child-focus'].phone : known.meldpunt.phone;
        expect(said.indexOf('Bel alleen als niemand u kan zien of horen.'), audience).to.be.within(
          0,
          said.indexOf(number),
        );
      }
    });

    it('is the source of each contact and its year', async () => {
      const sources = find<HTMLDetailsElement>(await show(), '[part=sources]');
      sources.open = true;
      const entries = [...sources.querySelectorAll('li')];
      expect(entries).to.have.length(everyone.length);
      for (const entry of entries) expect(words(entry)).to.match(/Bron: [\w.]+, (gelezen in )?20\d\d\./);
    });

    it('is hours where they are known, and for the centres whom to call at night', async () => {
      const card = await show();
      const said = findAll(card, '[part~=contact]').map(words);
      expect(said.map((entry) => /Dag en nacht/.test(entry))).to.deep.equal([true, true, false, false, false]);
      expect(words(card)).to.include(`’s Nachts: het meldpunt, ${known.meldpunt.phone}`);
      const noCentre = await show(html`<blue-heart-helpline-card for="online"></blue-heart-helpline-card>`);
      expect(words(noCentre)).not.to.include('’s Nachts');
    });

    it('is, long after the build, where to find the current number, beside the number', async () => {
      const line = 'Zie de officiële pagina voor het huidige nummer.';
      expect(words(await show())).not.to.include(line);
      setDate('2040-01-01T12:00:00Z');
      const card = await show();
      expect(words(find(card, '[part~=first]')))
        .to.include(line)
        .and.include(known.meldpunt.phone);
      expect(words(find(card, '[part=list] + p'))).to.include(line);
    });

    for (const [lang, sentence] of [
      ['de', 'Sprache'],
      ['uk', 'мов'],
      ['ru', 'язык'],
    ] as const) {
      it(`is, in ${lang}, that the languages spoken on the line are not known`, async () => {
        const card = await show(
          html`<blue-heart-helpline-card lang=${lang} languages="off"></blue-heart-helpline-card>`,
        );
        await speaks(card, lang);
        expect(words(find(card, '[part~=first]'))).to.include(sentence);
      });
    }

    for (const [lang, word] of [
      ['nl', 'welke talen'],
      ['fr', 'quelles langues'],
      ['en', 'which languages'],
    ] as const) {
      it(`is, in ${lang}, nothing of the languages of the line`, async () => {
        const card = await show(
          html`<blue-heart-helpline-card lang=${lang} languages="off"></blue-heart-helpline-card>`,
        );
        await speaks(card, lang);
        expect(words(card).toLowerCase()).not.to.include(word);
      });
    }

    it('is replaced by what the page author puts into the slot heading, and followed by the slot note', async () => {
      const card = await show(
        html`<blue-heart-helpline-card
          ><span slot="heading">Hulp in Gent</span>
          <p slot="note">Ook in het stadhuis.</p></blue-heart-helpline-card
        >`,
      );
      for (const child of card.children) expect(isSeen(child)).to.equal(true);
      expect(card.firstElementChild!.assignedSlot!.closest('h2')).not.to.equal(null);
      expect(words(find(card, 'h2'))).to.equal('');
      await expect(card).to.be.accessible();
    });
  });

  describe('the way out', () => {
    it('is there, leads to the weather, and leaves with one event', async () => {
      const events = eventsNamed('blue-heart-exit');
      const card = await show();
      const exit = find<HTMLAnchorElement>(card, '[part~=exit]');
      expect(exit.href).to.equal('https://www.meteo.be/nl/belgie');
      exit.click();
      expect(events).to.have.length(1);
      expect(events[0]).to.include({cancelable: true, target: card});
    });

    it('is not there with exit="off"', async () => {
      const card = await show(html`<blue-heart-helpline-card exit="off"></blue-heart-helpline-card>`);
      expect(findAll(card, '[part~=exit]')).to.deep.equal([]);
    });

    it('says, behind "Meer", what leaving cannot undo and that a copy leaves a trace', async () => {
      const card = await show();
      const line = find(card, '.caution summary');
      expect(words(card)).not.to.include('kunnen op dit toestel te zien blijven');
      line.click();
      await until(() => words(card).includes('kunnen op dit toestel te zien blijven'), 'what leaving cannot undo');
      expect(words(card)).to.include('Dat laat sporen na op dit toestel.');
    });

    it('says to a witness, whom nobody watches, that a copy leaves a trace', async () => {
      const said = words(await show(html`<blue-heart-helpline-card for="witness"></blue-heart-helpline-card>`));
      expect(said).to.include('Dat laat sporen na op dit toestel.').and.not.include('Bel alleen');
    });
  });

  describe('blue-heart-contact', () => {
    it('is never fired unless the page author asks for it', async () => {
      const events = eventsNamed('blue-heart-contact');
      const card = await show();
      for (const link of findAll(card, 'a:not([part~=exit])')) link.click();
      expect(events).to.deep.equal([]);
    });

    it('names, with report-contacts, contact and channel of each link that is pressed, and nothing more', async () => {
      const events = eventsNamed<ContactEvent>('blue-heart-contact');
      const card = await show(
        html`<blue-heart-helpline-card report-contacts region="brussels"></blue-heart-helpline-card>`,
      );
      for (const link of findAll(card, 'a:not([part~=exit])')) link.click();
      expect(events.map(({contact, channel}) => `${contact} ${channel}`)).to.deep.equal([
        'meldpunt phone',
        'meldpunt web',
        'emergency phone',
        'police phone',
        'emergency-text web',
        'child-focus phone',
        'pag-asa phone',
        'child-focus web',
        'child-focus email',
        'pag-asa web',
        'pag-asa email',
      ]);
      for (const event of events) {
        expect(event).to.be.instanceOf(ContactEvent).and.include({target: card, bubbles: true, composed: true});
        expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['contact', 'channel']);
      }
    });

    it('is not fired by copying', async () => {
      const events = eventsNamed('blue-heart-contact');
      const card = await show(html`<blue-heart-helpline-card report-contacts></blue-heart-helpline-card>`);
      for (const button of findAll(card, '[part~=copy]')) button.click();
      expect(events).to.deep.equal([]);
    });
  });

  describe('contacts of the page author', () => {
    const own = {
      id: 'loket',
      name: 'Sociaal loket',
      what: 'Elke werkdag open.',
      phone: '09 123 45 67',
      web: 'https://gent.be/loket',
      email: 'loket@gent.be',
      traits: ['free'],
    };
    const withFile = (attributes = html`<blue-heart-helpline-card src="/contacts.json"></blue-heart-helpline-card>`) =>
      show(attributes);
    const added = `Toegevoegd door ${location.hostname}`;

    it('come after ours, under the name of the page’s host, and replace none of ours', async () => {
      stubFetch({contacts: [own]});
      const card = await withFile();
      await until(() => words(card).includes('Sociaal loket'), 'the contact');
      expect(namesOf(card)).to.deep.equal([...called(everyone), 'Sociaal loket']);
      const said = words(card);
      expect(said.indexOf(added)).to.be.within(said.indexOf('Sürya'), said.indexOf('Sociaal loket'));
      expect(numbersOf(card).at(-1)).to.equal('tel:+3291234567');
      expect(
        findAll<HTMLAnchorElement>(card, '[part=sources] a')
          .map(({href}) => href)
          .slice(-2),
      ).to.deep.equal(['https://gent.be/loket', 'mailto:loket@gent.be']);
      await expect(card).to.be.accessible();
    });

    it('show what their file says, and none of our sources', async () => {
      stubFetch({contacts: [own]});
      const card = await withFile();
      await until(() => words(card).includes('Sociaal loket'), 'the contact');
      find<HTMLDetailsElement>(card, '[part=sources]').open = true;
      const entry = words(findAll(card, '[part=contact]').at(-1)!);
      const terms = words(findAll(card, '[part=sources] li').at(-1)!);
      expect(entry).to.include('Elke werkdag open.');
      expect(terms).to.include('Gratis');
      expect(entry + terms).not.to.match(/Bron|Uren niet bekend/);
    });

    it('are not shown compact', async () => {
      stubFetch({contacts: [own]});
      const card = await withFile();
      await until(() => words(card).includes('Sociaal loket'), 'the contact');
      card.variant = 'compact';
      await card.updateComplete;
      expect(words(card)).not.to.include(added);
    });

    for (const [taken, contact] of [
      ['an id of ours', {...own, id: 'meldpunt'}],
      ['a name of ours', {...own, name: 'Payoke'}],
      ['a name of ours in other letters', {...own, name: ' CHILD focus '}],
      ['a name of ours with more room in it', {...own, name: 'Child  Focus'}],
      ['a name of ours composed otherwise', {...own, name: 'Su\u0308rya'}],
      ['a name of ours that is not shown now', {...own, name: 'Awel'}],
    ] as const) {
      it(`are left out where one takes ${taken}, with a warning, and the others stay`, async () => {
        stubFetch({
          contacts: [
            {...contact, phone: '09 000 00 00'},
            {...own, id: 'ander', name: 'Ander loket'},
          ],
        });
        const card = await withFile();
        await until(() => words(card).includes('Ander loket'), 'the other contact');
        expect(namesOf(card)).to.deep.equal([...called(everyone), 'Ander loket']);
        expect(numbersOf(card)).not.to.include('tel:+3290000000');
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include(contact.id);
      });
    }

    it('are left out where one takes a name of ours in the language that is shown next', async () => {
      const french = await show(
        html`<blue-heart-helpline-card lang="fr" contacts="guardianship"></blue-heart-helpline-card>`,
      );
      await speaks(french, 'fr');
      expect(namesOf(french)[0], 'our name').to.match(/tutelle/i);
      stubFetch({
        contacts: [
          {...own, name: namesOf(french)[0], phone: '09 000 00 00'},
          {...own, id: 'ander', name: 'Ander loket'},
        ],
      });
      const card = await withFile();
      await until(() => words(card).includes('Ander loket'), 'the other contact');
      card.lang = 'fr';
      await speaks(card, 'fr');
      expect(numbersOf(card)).not.to.include('tel:+3290000000');
    });

    it('have no heading where all of them are left out', async () => {
      stubFetch({contacts: [{...own, id: 'meldpunt'}]});
      const card = await withFile();
      await until(() => warnings.length, 'a warning');
      expect(words(card)).not.to.include(added);
    });

    it('are dialled as they are written', async () => {
      stubFetch({
        contacts: [
          {...own, id: 'a', name: 'A', phone: '+32 9 123 45 67'},
          {...own, id: 'b', name: 'B', phone: '1700'},
          {...own, id: 'c', name: 'C', phone: '0800 12 345'},
        ],
      });
      const card = await withFile();
      await until(() => words(card).includes('1700'), 'the contacts');
      expect(numbersOf(card).slice(-3)).to.deep.equal(['tel:+3291234567', 'tel:1700', 'tel:+3280012345']);
    });

    it('never dial another number than the one that is shown', async () => {
      stubFetch({contacts: [{...own, id: 'abroad', name: 'Buitenland', phone: '0032 2 123 45 67'}, own]});
      const card = await withFile();
      await until(() => words(card).includes('Sociaal loket') || warnings.length, 'the contacts');
      expect(numbersOf(card)).not.to.include('tel:+3203221234567');
    });

    it('speak the language of their file, and our words beside them that of the card', async () => {
      stubFetch({lang: 'fr', contacts: [{...own, name: 'Guichet social', what: 'Ouvert en semaine.'}]});
      const card = await withFile();
      await until(() => words(card).includes('Guichet social'), 'the contact');
      find<HTMLDetailsElement>(card, '[part=sources]').open = true;
      const entries = [findAll(card, '[part=contact]').at(-1)!, findAll(card, '[part=sources] li').at(-1)!];
      const langOf = (text: string) =>
        entries
          .flatMap((entry) => [...entry.querySelectorAll<HTMLElement>('*')])
          .filter((one) => words(one).includes(text))
          .at(-1)!
          .closest<HTMLElement>('[lang]')!.lang;
      expect(langOf('Guichet social')).to.equal('fr');
      expect(langOf('Ouvert en semaine.')).to.equal('fr');
      expect(langOf('Gratis')).to.equal('nl');
    });

    it('are text, never markup', async () => {
      stubFetch({contacts: [{...own, name: '<img src=x onerror=alert(1)>'}]});
      const card = await withFile();
      await until(() => words(card).includes('<img'), 'the contact');
      expect(findAll(card, 'img')).to.deep.equal([]);
    });

    it('tell the page that they are pressed only with report-contacts', async () => {
      stubFetch({contacts: [own]});
      const events = eventsNamed<ContactEvent>('blue-heart-contact');
      const card = await withFile(
        html`<blue-heart-helpline-card src="/contacts.json" report-contacts></blue-heart-helpline-card>`,
      );
      await until(() => words(card).includes('Sociaal loket'), 'the contact');
      named(card, 'Bel 09 123 45 67, Sociaal loket').click();
      expect(events.map(({contact, channel}) => [contact, channel])).to.deep.equal([['loket', 'phone']]);
    });
  });

  describe('in a column', () => {
    for (const width of [260, 320, 760]) {
      it(`of ${width} px holds all of it, with targets big enough for a finger`, async () => {
        const column = await fixture<HTMLElement>(html`<div></div>`);
        column.style.width = `${width}px`;
        const card = document.createElement('blue-heart-helpline-card');
        card.languages = 'nl fr de en uk ru';
        column.append(card);
        await card.updateComplete;
        const {left, right} = card.getBoundingClientRect();
        for (const action of findAll(card, '[part~=action]').filter(isSeen)) {
          const box = action.getBoundingClientRect();
          expect(box.left, words(action)).to.be.at.least(left);
          expect(box.right, words(action)).to.be.at.most(right + 0.5);
          expect(box.height, words(action)).to.be.at.least(44);
        }
      });
    }

    it('as narrow as 180 px neither breaks a number, nor lets a heading or an address out of its box', async () => {
      const column = await fixture<HTMLElement>(html`<div style="width: 180px; font: 16px/1.5 sans-serif"></div>`);
      const card = document.createElement('blue-heart-helpline-card');
      column.append(card);
      await card.updateComplete;
      const lines = (element: Element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size;
      };
      for (const number of findAll(card, '[part~=number] bdi')) expect(lines(number), words(number)).to.equal(1);
      const [band, address] = ['.band', '.band [part~=link] bdi'].map((part) =>
        find(card, part).getBoundingClientRect(),
      );
      expect(lines(find(card, '.band [part~=link] bdi'))).to.be.above(1);
      expect(address!.bottom).to.be.below(band!.bottom);
      expect(card.scrollWidth).to.be.at.most(180);
    });

    it('shows all of the number to call, and of the line below it, when a visitor makes text larger', async () => {
      for (const width of [300, 1240]) {
        const column = await fixture<HTMLElement>(html`<div style="font: 32px/1.5 sans-serif"></div>`);
        column.style.width = `${width * 2}px`;
        const card = document.createElement('blue-heart-helpline-card');
        column.append(card);
        await card.updateComplete;
        const number = find(card, '.band [part~=number]');
        const {fontSize, borderRadius} = getComputedStyle(number);
        expect(number.offsetHeight).to.be.at.least(1.3 * parseFloat(fontSize) - 1);
        // A round corner cuts the line below the last figure.
        expect(borderRadius).to.equal('0px');
      }
    });

    for (const [width, most] of [
      [300, 900],
      [640, 720],
      [1240, 460],
    ] as const) {
      it(`of ${width} px is at most ${most} px high, with every number on one line`, async () => {
        setBrowserLanguages('nl');
        const column = await fixture<HTMLElement>(html`<div style="font: 16px/1.5 'Noto Sans'"></div>`);
        column.style.width = `${width}px`;
        await notoSans();
        const card = document.createElement('blue-heart-helpline-card');
        card.languages = 'nl fr';
        column.append(card);
        await card.updateComplete;
        expect(find(card, '[part=base]').offsetHeight).to.be.at.most(most);
        for (const number of findAll(card, '[part~=number] bdi'))
          expect(number.getClientRects(), words(number)).to.have.length(1);
      });
    }

    it('puts the contacts beside the band where there is room, whatever the window', async () => {
      const isBeside = async (width: number) => {
        const column = await fixture<HTMLElement>(html`<div></div>`);
        column.style.width = `${width}px`;
        const card = document.createElement('blue-heart-helpline-card');
        column.append(card);
        await card.updateComplete;
        const [band, list] = ['[part~=first]', '[part=list]'].map((part) => find(card, part).getBoundingClientRect());
        return list!.left >= band!.right;
      };
      expect(await isBeside(640)).to.equal(false);
      expect(await isBeside(1240)).to.equal(true);
    });
  });

  it('prints its numbers, and neither buttons, nor the way out, nor the language menu', async () => {
    const card = await show();
    await emulatePrint([card], () => {
      expect(findAll(card, 'button, select, [part~=exit]').filter(isSeen)).to.deep.equal([]);
      for (const number of findAll(card, '[part~=number]')) {
        expect(isSeen(number)).to.equal(true);
        // Browsers print no backgrounds, so the text must be dark on white paper.
        expect(getComputedStyle(number).color).to.equal('rgb(0, 0, 0)');
      }
    });
  });
});
