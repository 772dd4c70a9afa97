import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/share.js';
import type {ShareEvent} from '../../../src/elements/share/event.js';
import type {Share} from '../../../src/elements/share/share.js';
import {known} from '../../content/known-contacts.mjs';
import {eventsNamed} from '../../support/events.js';
import {find, findAll, named, speaks, until, words} from '../../support/queries.js';
import {warnings} from '../../support/warnings.js';
import '../../support/cancel-links.js';

async function share(template = html`<blue-heart-share></blue-heart-share>`): Promise<Element> {
  const tag = await fixture(template);
  await until(() => tag.shadowRoot!.querySelector('[part=sheet]'), 'the picture');
  return tag;
}

const textOf = (tag: Element) => find<HTMLTextAreaElement>(tag, '[part=text]');
const chosenOf = (tag: Element, part: string) => find<HTMLSelectElement>(tag, `select[part~=${part}]`);
const linkTo = (tag: Element, name: string) => find<HTMLAnchorElement>(tag, `a[href*="${name}"]`);

function choose(menu: HTMLSelectElement, value: string): void {
  menu.value = value;
  menu.dispatchEvent(new Event('change'));
}

function write(tag: Element, text: string): Promise<void> {
  const field = textOf(tag);
  field.value = text;
  field.dispatchEvent(new Event('input'));
  return until(() => linkTo(tag, 'wa.me').href.includes(encodeURIComponent(text.slice(0, 3))), 'the links');
}

describe('<blue-heart-share>', () => {
  it('has posts for the public in the language of the tag, with the number and the hashtag', async () => {
    const tag = await share();
    expect(textOf(tag).lang).to.equal('nl');
    expect(textOf(tag).value).to.match(
      new RegExp(`^Wie wast uw auto\\?\\n[^]*${known.meldpunt.phone} #EndHumanTrafficking$`),
    );
    expect([...chosenOf(tag, 'post').options].length).to.be.at.least(5);
  });

  for (const [lang, says] of [
    ['nl', false],
    ['fr', false],
    ['uk', true],
  ] as const)
    it(`ends with whom to call, ${says ? 'also' : 'not'} by the names of Belgium, in ${lang}`, async () => {
      const tag = await share(html`<blue-heart-share lang=${lang}></blue-heart-share>`);
      await speaks(tag, lang);
      const foot = words(findAll(tag, '[part=body] > .row').at(-1)!);
      expect(foot).to.include(known.meldpunt.phone);
      expect(foot.includes('Meldpunt / Point de contact')).to.equal(says);
    });

  it('has posts for people from Ukraine, Ukrainian and Russian first', async () => {
    const tag = await share(html`<blue-heart-share audience="ukraine"></blue-heart-share>`);
    await until(() => textOf(tag).lang === 'uk', 'a Ukrainian post');
    expect(textOf(tag).value).to.match(/паспорт/);
    expect([...chosenOf(tag, 'language').options].slice(0, 2).map(({value}) => value)).to.deep.equal(['uk', 'ru']);
    expect(find(tag, '[part=base]').lang).to.equal('nl');
  });

  it('writes another post, and in another language, when they are chosen', async () => {
    const tag = await share();
    choose(chosenOf(tag, 'post'), 'parcels');
    await until(() => textOf(tag).value.startsWith('Wie brengt uw pakje?'), 'the other post');
    choose(chosenOf(tag, 'language'), 'fr');
    await until(() => textOf(tag).value.startsWith('Qui apporte votre colis'), 'the other language');
    expect(textOf(tag).lang).to.equal('fr');
    expect(words(tag)).to.contain('https://www.stoptraite.be');
  });

  it('sends the text that was written, and the link, to every network', async () => {
    const address = 'https://stad.example/hulp?a=1&b=2';
    const tag = await share(html`<blue-heart-share url=${address}></blue-heart-share>`);
    await write(tag, 'Zelf & anders 100 %');
    const parameters = (name: string) => Object.fromEntries(new URL(linkTo(tag, name).href).searchParams);
    const both = 'Zelf & anders 100 %\nhttps://stad.example/hulp?a=1&b=2';
    expect(parameters('wa.me')).to.deep.equal({text: both});
    expect(parameters('bsky.app')).to.deep.equal({text: both});
    expect(parameters('x.com')).to.deep.equal({text: both});
    expect(parameters('t.me')).to.deep.equal({url: 'https://stad.example/hulp?a=1&b=2', text: 'Zelf & anders 100 %'});
    expect(parameters('facebook')).to.deep.equal({u: 'https://stad.example/hulp?a=1&b=2'});
    expect(parameters('linkedin')).to.deep.equal({url: 'https://stad.example/hulp?a=1&b=2'});
    expect(parameters('mailto:')).to.deep.equal({subject: 'Wie wast uw auto?', body: both.replaceAll('\n', '\r\n')});
  });

  it('keeps what was written when the tag changes its language', async () => {
    const tag = await share();
    await write(tag, 'Mijn woorden');
    (tag as HTMLElement).lang = 'fr';
    await until(() => words(tag).includes('Partagez un message'), 'French');
    expect(textOf(tag).value).to.equal('Mijn woorden');
    expect(textOf(tag).lang).to.equal('nl');
  });

  it('links to networks without a referrer and without an opener', async () => {
    for (const link of findAll<HTMLAnchorElement>(await share(), '[part~=network]')) {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.protocol).to.equal('https:');
    }
  });

  describe('where it is shared', () => {
    const choices = (tag: Element) => findAll<HTMLInputElement>(tag, 'input[name=network]');
    const primary = (tag: Element) => findAll<HTMLAnchorElement>(tag, 'a.filled');
    async function pick(tag: Element, id: string) {
      choices(tag)
        .find(({value}) => value === id)!
        .click();
      await (tag as Share).updateComplete;
    }

    it('is one of the networks, each with its name and a drawing, and the button opens that one', async () => {
      const tag = await share();
      const labels = choices(tag).map((choice) => choice.labels![0]!);
      expect(labels.map(words)).to.deep.equal([
        'WhatsApp',
        'Telegram',
        'Bluesky',
        'X',
        'Facebook',
        'LinkedIn',
        'Mastodon',
      ]);
      for (const label of labels) {
        expect(label.querySelector('svg')!.getBoundingClientRect().width).to.be.at.least(16);
        expect(label.getBoundingClientRect().height).to.be.within(44, 60);
      }
      expect(primary(tag).map(words)).to.deep.equal(['Open in WhatsApp']);
      await pick(tag, 'bluesky');
      expect(primary(tag).map(words)).to.deep.equal(['Open in Bluesky']);
      expect(primary(tag)[0]!.href).to.match(/^https:\/\/bsky\.app\//);
    });

    it('shows one counter, for a network that states a limit', async () => {
      const tag = await share(html`<blue-heart-share url="https://example.org/"></blue-heart-share>`);
      await write(tag, '👨‍👩‍👧‍👦é');
      const shown: string[] = [];
      for (const {value} of choices(tag)) {
        await pick(tag, value);
        shown.push(findAll(tag, '.length').map(words).join('|'));
      }
      // Characters as people see them, and the link as the network counts it.
      const count = (length: number, most: number) => `Tekens, met de link: ${length} van ${most}`;
      expect(shown).to.deep.equal(['', count(23, 4096), count(23, 300), count(27, 280), '', '', count(26, 500)]);
    });

    it('announces that the post is too long there, and no longer once it fits', async () => {
      const tag = await share();
      await write(tag, 'a'.repeat(290));
      expect(words(tag)).not.to.contain('Te lang');
      await pick(tag, 'x');
      expect(words(tag)).to.contain('Te lang voor X. Maak het bericht korter.');
      await write(tag, 'kort');
      expect(words(tag)).not.to.contain('Te lang');
    });

    it('says what to do first where the text does not go along', async () => {
      const tag = await share();
      await pick(tag, 'facebook');
      expect(words(tag)).to.contain('Facebook: alleen de link gaat mee. Kopieer eerst uw bericht.');
      await pick(tag, 'mastodon');
      expect(words(tag)).to.contain('Kopieer uw bericht, en plak het in Mastodon.').and.not.to.contain('Facebook: ');
      expect(primary(tag)).to.deep.equal([]);
    });
  });

  it('shows the post first, as it will look, with what was written and the picture', async () => {
    const tag = await share();
    await write(tag, 'Mijn woorden');
    const post = find(tag, '.post');
    expect(words(post)).to.match(/^Mijn woorden https:\/\/www\.stopmensenhandel\.be/);
    expect(post.querySelector('[part=sheet]')!.getBoundingClientRect().height).to.be.above(100);
    expect(post.compareDocumentPosition(textOf(tag))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('copies the post with its link, and fires an event without the text', async () => {
    const copied: string[] = [];
    const events = eventsNamed<ShareEvent>('blue-heart-share');
    Object.defineProperty(navigator, 'clipboard', {
      value: {writeText: (text: string) => Promise.resolve(copied.push(text))},
      configurable: true,
    });
    try {
      const tag = await share();
      named(tag, 'Kopieer uw bericht').click();
      await until(() => events.length, 'the event');
      expect(copied).to.deep.equal([`${textOf(tag).value}\nhttps://www.stopmensenhandel.be`]);
      expect(events.map(({channel}) => channel)).to.deep.equal(['copy']);
      expect(Object.keys(events[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal(['channel']);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('has a picture in the language of the post, with the partner, as wide or square', async () => {
    const tag = await share(html`<blue-heart-share partner="Stad Linde"></blue-heart-share>`);
    const drawn = () => find(tag, '[part=sheet]');
    expect(drawn().getAttribute('viewBox')).to.equal('0 0 1200 630');
    expect(drawn().textContent)
      .to.contain('Stad Linde')
      .and.to.contain(known.meldpunt.phone)
      .and.to.contain('#EndHumanTrafficking');
    named(tag, 'Vierkant').click();
    await until(() => drawn().getAttribute('viewBox') === '0 0 1080 1080', 'the square');
    choose(chosenOf(tag, 'language'), 'de');
    await until(() => drawn().textContent.includes('Ihr'), 'German');
    expect(drawn().textContent)
      .to.contain('Das Gericht')
      .and.not.to.match(/signaal|rechter/);
    expect(warnings).to.deep.equal([]);
  });

  it('has a picture in the colours of the town', async () => {
    const tag = await share(
      html`<blue-heart-share style="--blue-heart-color-accent: rgb(200 16 46 / 50%)"></blue-heart-share>`,
    );
    const fills = findAll(tag, '[part=sheet] path').map((path) => path.getAttribute('fill'));
    expect(fills).to.include('#c8102e').and.not.to.include('#1d5fa6');
  });

  it('uses the address of the reporting point where a page gives none that is one', async () => {
    const tag = await share(html`<blue-heart-share url="javascript:alert(1)"></blue-heart-share>`);
    expect(words(tag)).to.contain('https://www.stopmensenhandel.be');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/<blue-heart-share> url="javascript:alert\(1\)"/);
  });
});
