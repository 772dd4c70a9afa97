import {expect} from '@open-wc/testing';
import type {MsgFn} from '@lit/localize';
import {webOf} from '../../src/content/contacts.js';
import {networks} from '../../src/content/networks.js';
import {hashtag, posts, wordsOfPost, type Post, type PostAudience} from '../../src/content/posts.js';
import {lengthFor} from '../../src/elements/share/length.js';
import {directionOf, wholeLocales} from '../../src/localization/locale.js';
import {viewMessages} from '../../src/localization/messages.js';
import {loadMsg} from '../../src/localization/msg.js';

const locales = wholeLocales();
const limits = networks.filter(({limit}) => limit);

const speakers = new Map<string, MsgFn>();

before(async () => {
  for (const locale of locales) speakers.set(locale, await loadMsg(locale, viewMessages));
});

describe('the posts', () => {
  it('are five or more for the public, and four or more for people from Ukraine', () => {
    expect(posts.public.length).to.be.at.least(5);
    expect(posts.ukraine.length).to.be.at.least(4);
  });

  for (const audience of Object.keys(posts) as PostAudience[]) {
    for (const post of posts[audience]) {
      for (const locale of locales) {
        it(`${audience}, ${post.id}, ${locale}: fits every network, ends with a number and the hashtag`, () => {
          const words = wordsOfPost(post, speakers.get(locale)!, locale);
          const sent = `${words}\nhttps://${webOf(post.contact, locale) ?? 'www.stophumantrafficking.be'}`;
          for (const {name, limit} of limits)
            expect(lengthFor(limit!, sent), `${name}: ${sent}`).to.be.at.most(limit!.most);
          expect(words).to.contain(post.contact.phone!);
          expect(words).to.contain(hashtag);
          expect(words.replace(post.contact.phone!, '').replace(/\b112\b/, '')).not.to.match(/\d/);
          expect(words).not.to.match(/lover ?boy|лавербо|ловербо/i);
        });
      }
    }
  }

  const ids = ((_: unknown, {id}: {id: string}) => `[${id}]`) as MsgFn;
  for (const [name, has, said] of [
    ['its own words', () => true, (post: Post) => [post.title(ids), post.text(ids), post.call(ids)]],
    ['whom to call in danger', ({danger}: Post) => Boolean(danger), () => ['[share.danger] 112.']],
    ['what signals are worth', ({signals}: Post) => Boolean(signals), () => ['[share.several]']],
  ] as const) {
    it(`say ${name}, each where it should`, () => {
      const all = [...posts.public, ...posts.ukraine];
      expect(all.some(has)).to.equal(true);
      for (const post of all)
        for (const words of said(post))
          expect(wordsOfPost(post, ids, 'nl').includes(words), post.id).to.equal(has(post));
    });
  }

  it('ask a reader to say the language, only in one that the line may not speak', () => {
    for (const [locale, asks] of [
      ['nl', false],
      ['uk', true],
      ['pl', true],
    ] as const)
      expect(wordsOfPost(posts.ukraine[0]!, ids, locale).includes('[share.languages]'), locale).to.equal(asks);
  });

  it('show their number and their hashtag in order from right to left', () => {
    const box = document.body.appendChild(document.createElement('p'));
    box.dir = 'rtl';
    box.style.whiteSpace = 'pre-line';
    for (const locale of locales.filter((code) => directionOf(code) === 'rtl')) {
      for (const post of [...posts.public, ...posts.ukraine]) {
        box.textContent = wordsOfPost(post, speakers.get(locale)!, locale);
        for (const written of [post.contact.phone!, hashtag]) {
          const from = box.textContent.indexOf(written);
          const places = Array.from(written, (_, at) => {
            const range = document.createRange();
            range.setStart(box.firstChild!, from + at);
            range.setEnd(box.firstChild!, from + at + 1);
            return range.getBoundingClientRect().left;
          });
          expect(places, box.textContent).to.deep.equal(places.toSorted((a, b) => a - b));
        }
      }
    }
    box.remove();
  });
});
