import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/share.js';
import type {ShareEvent} from '../../../src/elements/share/event.js';
import {known} from '../../content/known-contacts.mjs';
import {eventsNamed} from '../../support/events.js';
import {find, findAll, named, until, words} from '../../support/queries.js';
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

  describe('the length of a post', () => {
    const shown = (tag: Element) => findAll(tag, '.lengths li').map((line) => words(line));

    it('is counted in characters as people see them, and the link as the network counts it', async () => {
      const tag = await share(html`<blue-heart-share url="https://example.org/"></blue-heart-share>`);
      await write(tag, '👨‍👩‍👧‍👦é');
      expect(shown(tag)).to.deep.equal([
        'Telegram: 23 van 4096',
        'Bluesky: 23 van 300',
        'X: 27 van 280',
        'Mastodon: 26 van 500',
      ]);
    });

    it('is announced when the post is too long, and no longer once it fits', async () => {
      const tag = await share();
      await write(tag, 'a'.repeat(290));
      expect(
        shown(tag)
          .filter((line) => line.includes('te lang'))
          .map((line) => line.split(':')[0]),
      ).to.deep.equal(['Bluesky', 'X']);
      expect(words(tag)).to.contain('Te lang voor Bluesky en X. Maak het bericht korter.');
      await write(tag, 'kort');
      expect(words(tag)).not.to.contain('Te lang');
    });
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
    expect(warnings).to.deep.equal([]);
  });

  it('uses the address of the reporting point where a page gives none that is one', async () => {
    const tag = await share(html`<blue-heart-share url="javascript:alert(1)"></blue-heart-share>`);
    expect(words(tag)).to.contain('https://www.stopmensenhandel.be');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/<blue-heart-share> url="javascript:alert\(1\)"/);
  });
});
