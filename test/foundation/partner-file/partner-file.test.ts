import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {stubFetch, requests} from '../../support/stub-fetch.js';
import '../../../src/define/helpline-card.js';
import '../../../src/define/signal-quiz.js';
import type {BlueHeartErrorEvent} from '../../../src/foundation/events.js';
import {eventsNamed} from '../../support/events.js';
import {findAll, named, speaks, until, words} from '../../support/queries.js';
import {warnings} from '../../support/warnings.js';

const contact = {id: 'loket', name: 'Sociaal loket', phone: '09 123 45 67'};
const scene = {
  id: 'horeca',
  title: 'In de keuken',
  situation: 'U eet op restaurant.',
  indicators: [
    {text: 'De kok slaapt in de kelder.', signal: true, why: 'Dan is hij nooit vrij.'},
    {text: 'De soep is heet.', signal: false, why: 'Zo hoort het.'},
  ],
};

const shown = (part: string) => html`<blue-heart-helpline-card src=${part}></blue-heart-helpline-card>`;

/** Returns a card whose file was refused, with its warning and its errors. */
async function refused(): Promise<{card: Element; warning: string; error: BlueHeartErrorEvent}> {
  const errors = eventsNamed<BlueHeartErrorEvent>('blue-heart-error');
  const card = await fixture(shown('/contacts.json'));
  await until(() => errors.length, 'an error');
  expect(errors).to.have.length(1);
  return {card, warning: warnings[0] ?? '', error: errors[0]!};
}

describe('a file of the page author', () => {
  it('is asked for only where there is a src', async () => {
    stubFetch({contacts: [contact]});
    await fixture(html`<blue-heart-helpline-card></blue-heart-helpline-card>`);
    await fixture(html`<blue-heart-signal-quiz></blue-heart-signal-quiz>`);
    expect(requests).to.deep.equal([]);
  });

  it('is asked for once, relative to the page, without cookies and without a referrer', async () => {
    stubFetch({contacts: [contact]});
    const card = await fixture<HTMLElement>(shown('files/contacts.json'));
    await until(() => words(card).includes('Sociaal loket'), 'the contact');
    card.lang = 'fr';
    await speaks(card, 'fr');
    expect(words(card)).to.include('Sociaal loket');
    expect(requests).to.have.length(1);
    expect(requests[0]!.url).to.equal(new URL('files/contacts.json', document.baseURI).href);
    expect(requests[0]!.options).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
  });

  it('is asked for again when src changes, and the answer to the old one is dropped', async () => {
    stubFetch({contacts: [contact]});
    const card = await fixture<HTMLElement>(shown('/one.json'));
    await until(() => words(card).includes('Sociaal loket'), 'the contact');
    stubFetch({contacts: [{...contact, id: 'ander', name: 'Ander loket'}]});
    card.setAttribute('src', '/two.json');
    await until(() => words(card).includes('Ander loket'), 'the other contact');
    expect(words(card)).not.to.include('Sociaal loket');
    card.removeAttribute('src');
    await until(() => !words(card).includes('Ander loket'), 'no contact of a partner');
    expect(warnings).to.deep.equal([]);
  });
});

describe('a file that comes late', () => {
  for (const [outcome, answer] of [
    ['arrives', () => new Response(JSON.stringify({contacts: [contact]}))],
    ['fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const) {
    it(`and ${outcome} once src has changed is dropped`, async () => {
      let comes!: () => void;
      const first = new Promise<void>((done) => (comes = done)).then(answer);
      stubFetch({contacts: [{...contact, id: 'ander', name: 'Ander loket'}]});
      const {fetch} = globalThis;
      globalThis.fetch = (input) => ((input as URL).pathname === '/one.json' ? first : fetch(input));
      const errors = eventsNamed('blue-heart-error');
      const card = await fixture<HTMLElement>(shown('/one.json'));
      card.setAttribute('src', '/two.json');
      await until(() => words(card).includes('Ander loket'), 'the later file');
      comes();
      await aTimeout(100);
      expect(words(card)).to.include('Ander loket').and.not.include('Sociaal loket');
      expect(errors).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });
  }
});

describe('a file that does not arrive', () => {
  for (const [given, says] of [
    [404, '404'],
    [500, '500'],
    [new TypeError('Failed to fetch'), 'Failed to fetch'],
    ['<!doctype html>', 'JSON'],
  ] as const) {
    it(`(${says}) leaves our contacts shown, and is reported once, to the developer and to the page`, async () => {
      stubFetch(given);
      const usual = words(await fixture(html`<blue-heart-helpline-card></blue-heart-helpline-card>`));
      const {card, warning, error} = await refused();
      expect(words(card)).to.equal(usual);
      expect(warnings).to.have.length(1);
      for (const word of ['<blue-heart-helpline-card>', 'src="/contacts.json"', says]) expect(warning).to.include(word);
      expect(error.message).to.include(says);
      expect(error).to.include({target: card, bubbles: true, composed: true});
    });
  }

  it('is tried again at the next change of the page', async () => {
    stubFetch(404);
    const {card} = await refused();
    stubFetch({contacts: [contact]});
    (card as HTMLElement).lang = 'fr';
    await until(() => words(card).includes('Sociaal loket'), 'the contact');
    expect(requests).to.have.length(2);
  });

  it('is not reported again while a visitor goes on', async () => {
    stubFetch(404);
    const quiz = await fixture(html`<blue-heart-signal-quiz src="/scenes.json"></blue-heart-signal-quiz>`);
    await until(() => warnings.length, 'a warning');
    for (let step = 0; step < 3; step++) {
      named(quiz, 'Verder').click();
      await until(() => words(quiz).includes('Wat doet u?'), 'the moment');
      named(quiz, 'Verder').click();
      await until(() => !words(quiz).includes('Wat doet u?'), 'the next scene');
    }
    await fixture(html`<p></p>`);
    expect(warnings).to.have.length(1);
  });
});

describe('a file that does not fit its schema', () => {
  const wrongContacts: readonly (readonly [what: string, file: unknown, says: readonly string[]])[] = [
    ['is a list', [contact], ['/ must be object']],
    ['has no contacts', {}, ["/ must have required property 'contacts'"]],
    ['has an empty list', {contacts: []}, ['/contacts must NOT have fewer than 1 items']],
    [
      'has too many',
      {contacts: Array.from({length: 13}, (_, at) => ({...contact, id: `loket-${at}`}))},
      ['/contacts must NOT have more than 12 items'],
    ],
    [
      'forgets an id',
      {contacts: [contact, {name: 'B', phone: '112'}]},
      ["/contacts/1 must have required property 'id'"],
    ],
    ['gives no way to reach anybody', {contacts: [{id: 'b', name: 'B'}]}, ['/contacts/0 must match a schema in anyOf']],
    ['has a blank name', {contacts: [{...contact, name: '  '}]}, ['/contacts/0/name must match pattern']],
    ['brings markup as an id', {contacts: [{...contact, id: '<b>'}]}, ['/contacts/0/id must match pattern']],
    [
      'has words for a number',
      {contacts: [{...contact, phone: '0800 BEL ONS'}]},
      ['/contacts/0/phone must match pattern'],
    ],
    [
      'has a number that does more than call',
      {contacts: [{...contact, phone: '*21*0470123456#'}]},
      ['/contacts/0/phone must match pattern'],
    ],
    [
      'has a javascript link',
      {contacts: [{...contact, web: 'javascript:alert(1)'}]},
      ['/contacts/0/web must match pattern'],
    ],
    ['has a data link', {contacts: [{...contact, web: 'data:text/html,x'}]}, ['/contacts/0/web must match pattern']],
    ['has a link in clear', {contacts: [{...contact, web: 'http://gent.be'}]}, ['/contacts/0/web must match pattern']],
    [
      'hides a host behind a name',
      {contacts: [{...contact, web: 'https://gent.be@evil.example'}]},
      ['/contacts/0/web must match pattern'],
    ],
    ['fills in a mail', {contacts: [{...contact, email: 'a@b.be?body=x'}]}, ['/contacts/0/email must match pattern']],
    [
      'has a link in a mail address',
      {contacts: [{...contact, email: 'javascript:a@b'}]},
      ['/contacts/0/email must match pattern'],
    ],
    [
      'promises what is not offered',
      {contacts: [{...contact, traits: ['safe']}]},
      ['/contacts/0/traits/0 must be equal to one of the allowed values'],
    ],
    [
      'has a word too many',
      {contacts: [{...contact, source: 'x'}]},
      ['/contacts/0 must NOT have additional properties'],
    ],
  ];

  for (const [what, file, says] of wrongContacts) {
    it(`because it ${what} leaves ours, and says where`, async () => {
      stubFetch(file);
      const {card, warning, error} = await refused();
      for (const word of says) expect(warning).to.include(word);
      expect(error.message).to.include(says[0]);
      expect(warnings).to.have.length(1);
      expect(findAll(card, 'li[part~=contact]').length).to.equal(4);
      expect(words(card)).not.to.include('Toegevoegd door');
    });
  }

  const wrongScenes: readonly (readonly [what: string, file: unknown, says: string])[] = [
    ['has no scenes', {scenes: []}, '/scenes must NOT have fewer than 1 items'],
    [
      'forgets why',
      {scenes: [{...scene, indicators: [scene.indicators[0], {text: 'a', signal: false}]}]},
      "/scenes/0/indicators/1 must have required property 'why'",
    ],
    [
      'says "yes" for true',
      {scenes: [scene, {...scene, indicators: [{...scene.indicators[0], signal: 'yes'}, scene.indicators[1]]}]},
      '/scenes/1/indicators/0/signal must be boolean',
    ],
    [
      'has one thing to notice',
      {scenes: [{...scene, indicators: [scene.indicators[0]]}]},
      '/scenes/0/indicators must NOT have fewer than 2 items',
    ],
    ['has a blank title', {scenes: [{...scene, title: ' '}]}, '/scenes/0/title must match pattern'],
  ];

  for (const [what, file, says] of wrongScenes) {
    it(`because it ${what} leaves our scenes, and says where`, async () => {
      stubFetch(file);
      const quiz = await fixture(html`<blue-heart-signal-quiz src="/scenes.json"></blue-heart-signal-quiz>`);
      await until(() => warnings.length, 'a warning');
      expect(warnings).to.have.length(1);
      for (const word of ['<blue-heart-signal-quiz>', 'src="/scenes.json"', says]) expect(warnings[0]).to.include(word);
      expect(words(quiz))
        .to.include('In de carwash')
        .and.match(/Situatie 1 van 3\b/);
    });
  }

  it('names all that is wrong with it at once', async () => {
    stubFetch({contacts: [{id: 'A', name: 'B', phone: 'x'}]});
    const {warning} = await refused();
    expect(warning).to.include('/contacts/0/id').and.include('/contacts/0/phone');
  });
});
