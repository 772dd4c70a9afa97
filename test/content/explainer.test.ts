import {expect} from '@open-wc/testing';
import type {MsgFn} from '@lit/localize';
import {sections} from '../../src/content/explainer.js';
import {guideContacts, topics, topicsFor} from '../../src/content/safety-guide.js';
import {templates as dutch} from '../../src/generated/locales/nl.js';
import {coreMessages, viewMessages} from '../../src/localization/messages.js';

const tags = ['explainer', 'safety-guide'];

/** Returns every text of both tags in a language, by its id. */
async function textsIn(locale: string): Promise<Map<string, string>> {
  const loaded =
    locale === 'nl' ? [dutch] : await Promise.all([coreMessages, viewMessages].map((part) => part.load(locale)));
  const entries = loaded.flatMap((templates) => Object.entries(templates));
  return new Map(
    entries
      .filter(([id]) => tags.some((tag) => id.startsWith(`${tag}.`)))
      .map(([id, text]) => [id, typeof text === 'string' ? text : text.strings.join(' ')]),
  );
}

function sentencesIn(text: string, locale: string): number[] {
  const words = new Intl.Segmenter(locale, {granularity: 'word'});
  return [...new Intl.Segmenter(locale, {granularity: 'sentence'}).segment(text)]
    .map(({segment}) => [...words.segment(segment)].filter(({isWordLike}) => isWordLike).length)
    .filter(Boolean);
}

const average = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

// readabilityguidelines.co.uk, "Simple sentences": 15 words on average, 25 at most. Press associations (quoted there):
// 11 words are easy, 21 fairly difficult. These texts are for people in trouble, so their limits are lower. They differ
// by language, because a French or English sentence has more small words than a Russian one.
const limits: Readonly<Record<string, {mean: number; most: number}>> = {
  nl: {mean: 10, most: 20},
  fr: {mean: 11, most: 20},
  de: {mean: 10, most: 20},
  en: {mean: 10, most: 20},
  uk: {mean: 9, most: 18},
  ru: {mean: 9, most: 18},
};

/** The words that promise too much, blame somebody, or must not be used. */
const forbidden: Readonly<Record<string, RegExp>> = {
  nl: /loverboy|artikel|\bart\.|u bent veilig|je bent veilig|niet (worden )?uitgezet|controleert (u|je|uw|jouw) papieren niet|toestemming|beloning|amnestie|regularisatie|deadline|termijn/i,
  fr: /loverboy|\barticle\b|\bart\.|êtes en sécurité|es en sécurité|expuls|consentement|récompense|amnistie|régularis|délai/i,
  de: /loverboy|artikel|paragraf|sind sicher\b|bist sicher\b|abgeschoben|einwilligung|zustimmung|belohnung|amnestie|frist/i,
  en: /loverboy|\barticle\b|you are safe|deport|check your papers|consent|reward|amnesty|deadline/i,
  uk: /лавербой|ловербой|loverboy|стат(тя|ті)\b|ви в безпеці|ти в безпеці|депорт|(?<!\p{L})згод|винагород|амністі|термін/iu,
  ru: /лавербой|ловербой|loverboy|статья|вы в безопасности|ты в безопасности|депорт|согласи|наград|амнисти|срок/i,
};

describe('the texts of the explainer and the safety guide', () => {
  it('are there in every language', async () => {
    const ids = [...(await textsIn('nl')).keys()];
    expect(ids.length).to.be.greaterThan(100);
    for (const locale of Object.keys(limits)) expect([...(await textsIn(locale)).keys()], locale).to.have.members(ids);
  });

  it('are no two the same in Dutch within a tag', async () => {
    for (const tag of Object.keys(tags)) {
      const texts = [...(await textsIn('nl'))].filter(([id]) => id.startsWith(`${tag}.`)).map(([, text]) => text);
      expect(new Set(texts).size, tag).to.equal(texts.length);
    }
  });

  for (const [locale, {mean, most}] of Object.entries(limits)) {
    it(`are short sentences in ${locale}`, async () => {
      const counted = [...(await textsIn(locale))].map(([id, text]) => [id, sentencesIn(text, locale)] as const);
      const long = counted.filter(([, words]) => Math.max(...words) > most).map(([id]) => id);
      expect(long, `longer than ${most} words`).to.deep.equal([]);
      expect(average(counted.flatMap(([, words]) => words)), 'words in a sentence, on average').to.be.at.most(mean);
    });

    it(`say in ${locale} nothing that must not be said, and no number to call`, async () => {
      for (const [id, text] of await textsIn(locale)) {
        expect(text, id).not.to.match(forbidden[locale]!);
        expect(text, id).not.to.match(/\d[\d ]{2,}\d(?<!20\d\d)/);
      }
    });
  }

  it('name the 45 days and the three months with all their conditions, in explainer and guide', async () => {
    for (const locale of Object.keys(limits)) {
      const texts = await textsIn(locale);
      for (const id of ['explainer.rights-period', 'safety-guide.right-period'])
        expect(texts.get(id), `${id} in ${locale}`).to.include('45');
      expect(
        [...texts].filter(([id, text]) => /^safety-guide\.(minor-|right-child)/.test(id) && text.includes('45')),
        `for minors, in ${locale}`,
      ).to.deep.equal([]);
    }
    const dutchWords = [...(await textsIn('nl')).values()].join(' ');
    for (const clause of [
      'Een erkend centrum kan u dat uitleggen.',
      'Voor die periode krijgt u een tijdelijk document.',
      'een centrum meteen een document van drie maanden',
      'Een verklaring afleggen is uw keuze.',
      'Geen verklaring? Dan eindigt deze procedure voor volwassenen met terugkeer. Vraag eerst raad aan het centrum.',
      'Wilt u langer blijven? Het is niet zeker dat het lukt.',
      'Vraag het aan het centrum voor u beslist.',
    ]) {
      expect(dutchWords).to.include(clause);
    }
  });

  it('use the word for a teenage pimp in every language', async () => {
    const names: Record<string, RegExp> = {
      nl: /tienerpooier/,
      fr: /proxénète d’adolescents/,
      de: /Zuhälter von Jugendlichen/,
      en: /pimp who targets teenagers/,
      uk: /сутенер/,
      ru: /сутенёр/,
    };
    for (const [locale, name] of Object.entries(names))
      expect((await textsIn(locale)).get('safety-guide.pimp'), locale).to.match(name);
  });
});

describe('the explainer', () => {
  it('has a source under each section, and a core for the short form', () => {
    for (const {id, sources} of sections) expect(sources, id).not.to.have.length(0);
    expect(sections.filter(({core}) => core).map(({id}) => id)).to.deep.equal(['what', 'forms', 'smuggling', 'help']);
    expect(sections).to.have.length(8);
  });
});

describe('the safety guide', () => {
  const msg = ((text: string) => text) as MsgFn;

  it('has the six topics, and names no item twice', () => {
    expect(topics.map(({id}) => id)).to.deep.equal(['before', 'ride', 'stay', 'job', 'papers', 'online']);
    const texts = topics.flatMap(({items}) => items.map(({text}) => text(msg)));
    expect(new Set(texts).size).to.equal(texts.length);
  });

  it('speaks in its list in the first person, so that it suits adults and minors', () => {
    for (const {items} of topics)
      for (const {text} of items)
        expect(text(msg))
          .to.match(/\b(ik|mijn|mij)\b/i)
          .and.not.match(/\b(u|uw|je|jouw)\b/);
  });

  it('says to minors alone what concerns images of abuse', () => {
    const ids = (audience: 'ukraine' | 'minor') => topicsFor(audience).flatMap(({items}) => items.map(({id}) => id));
    expect(ids('minor')).to.include('images');
    expect(ids('ukraine')).not.to.include('images');
  });

  it('puts lines that only listen after those that can act', () => {
    expect(guideContacts.minor.slice(0, 1)).to.deep.equal(['child-focus']);
    expect(guideContacts.minor.indexOf('meldpunt')).to.be.below(guideContacts.minor.indexOf('awel'));
  });
});
