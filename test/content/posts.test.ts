import {expect} from '@open-wc/testing';
import type {MsgFn} from '@lit/localize';
import {webOf} from '../../src/content/contacts.js';
import {networks} from '../../src/content/networks.js';
import {hashtag, posts, wordsOfPost, type PostAudience} from '../../src/content/posts.js';
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
