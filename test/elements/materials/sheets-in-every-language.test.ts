// What is printed and shared, in every language and in two at once, measured as it is drawn.
import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {posters} from '../../../src/content/posters.js';
import {hashtag, labelOf, posts, whatSignalsAreWorth} from '../../../src/content/posts.js';
import {brochureSheets} from '../../../src/elements/materials/brochure.js';
import {posterSheet} from '../../../src/elements/materials/poster.js';
import {tearOffSheet} from '../../../src/elements/materials/tear-off.js';
import type {Speech} from '../../../src/foundation/speech.js';
import {directionOf, wholeLocales} from '../../../src/localization/locale.js';
import {coreMessages, viewMessages} from '../../../src/localization/messages.js';
import {loadMsg} from '../../../src/localization/msg.js';
import {paletteOf} from '../../../src/sheet/palette.js';
import {sharePicture} from '../../../src/sheet/share-picture.js';
import {textBlock, type Sheet} from '../../../src/sheet/sheet.js';
import {sheetSvg} from '../../../src/sheet/sheet-svg.js';
import {known} from '../../content/known-contacts.mjs';
import {notoSansInEveryScript} from '../../support/noto-sans.js';

const partner = {name: 'Gemeente aan het Water '.repeat(3), web: 'www.linde.be/een/lang/adres', colors: paletteOf()};
const locales = wholeLocales();
const speeches = new Map<string, Speech>();
const box = document.createElement('div');
let said: (locale: string) => Speech;

before(async () => {
  await notoSansInEveryScript();
  for (const locale of locales) {
    const msg = await loadMsg(locale, coreMessages, viewMessages);
    speeches.set(locale, {locale, direction: directionOf(locale), spoken: locales, msg});
  }
  said = (locale) => speeches.get(locale)!;
  box.style.inlineSize = '1000px';
  document.body.append(box);
});

after(() => box.remove());

/** Returns the lines that leave their sheet, touch another line, or are too small to be read. */
function faults(sheets: readonly Sheet[], smallest: number): string[] {
  const found: string[] = [];
  for (const sheet of sheets) {
    render(sheetSvg(sheet), box);
    const paper = box.querySelector('svg')!.getBoundingClientRect();
    const lines = [...box.querySelectorAll('text')].map((text) => {
      const {left, right, top, bottom, height} = text.getBoundingClientRect();
      // Compares only the middle of each line, because its box is taller than its letters.
      return {words: text.textContent, left, right, top: top + height * 0.28, bottom: bottom - height * 0.28};
    });
    for (const [at, line] of lines.entries()) {
      if (line.left < paper.left || line.right > paper.right || line.top < paper.top || line.bottom > paper.bottom)
        found.push(`outside: ${line.words}`);
      for (const other of lines.slice(at + 1)) {
        if (line.left < other.right && other.left < line.right && line.top < other.bottom && other.top < line.bottom)
          found.push(`${line.words} / ${other.words}`);
      }
    }
    for (const mark of sheet.marks)
      if ('text' in mark && mark.size < smallest) found.push(`type of ${mark.size.toFixed(1)}: ${mark.text}`);
  }
  return found;
}

describe('in every language, no line leaves its sheet, touches another, or is too small:', () => {
  for (const locale of locales) {
    it(`${locale}: the posters, the brochure, the strips and the pictures`, () => {
      for (const poster of posters)
        expect(faults([posterSheet(poster, partner, [said(locale)])], 2.2), poster.id).to.deep.equal([]);
      expect(faults(brochureSheets(partner, said(locale)), 2.2), 'brochure').to.deep.equal([]);
      expect(faults([tearOffSheet([said(locale)])], 2.2), 'strips').to.deep.equal([]);
      for (const post of [...posts.public, ...posts.ukraine]) {
        for (const form of ['wide', 'square'] as const) {
          const {msg, direction} = said(locale);
          const picture = sharePicture(
            {
              form,
              lang: locale,
              dir: direction,
              question: post.title(msg),
              note: post.signals ? whatSignalsAreWorth(msg) : undefined,
              label: labelOf(post, msg),
              phone: post.contact.phone!,
              hashtag,
              partner: partner.name,
            },
            partner.colors,
            post.drawing,
          );
          expect(faults([picture], 16), `${post.id}, ${form}`).to.deep.equal([]);
          expect(picture.title).not.to.match(/[?!。？؟]\./);
          expect(labelOf(post, msg)).not.to.match(/[:：]\s*$/);
        }
      }
    });
  }
});

describe('two languages on one sheet', () => {
  for (const first of locales) {
    it(`${first} and any other: no line leaves the poster or the strips, or touches another`, () => {
      for (const second of locales.filter((other) => other !== first)) {
        const both = [said(first), said(second)] as const;
        expect(faults([posterSheet(posters[1]!, partner, both)], 2), second).to.deep.equal([]);
        expect(faults([tearOffSheet(both)], 2), second).to.deep.equal([]);
      }
    }).timeout(180_000);
  }
});

/** Whether each character of an SVG text has a place of its own: Firefox counts no marks, WebKit other ends. */
const hasPlaces = navigator.userAgent.includes('Chrome/');

(hasPlaces ? describe : () => undefined)('among words from right to left', () => {
  const sheetsOf = (first: string, second?: string) => {
    const both = [said(first), ...(second ? [said(second)] : [])] as [Speech, Speech?];
    return [posterSheet(posters[0]!, partner, both), tearOffSheet(both), ...brochureSheets(partner, both[0])];
  };

  for (const [first, second] of [['ar'], ['ar', 'zh-Hans'], ['ar', 'uk'], ['fr', 'ar']] as [string, string?][]) {
    it(`every number is in order, and what ends a line ends it: ${first} ${second ?? ''}`, () => {
      for (const sheet of sheetsOf(first, second)) {
        render(sheetSvg(sheet), box);
        for (const text of box.querySelectorAll('text')) {
          const words = text.textContent;
          for (const {0: number, index} of words.matchAll(/\d[\d ]+\d|www\.\S+/g)) {
            const places = Array.from(number, (_, at) => text.getStartPositionOfChar(index + at).x);
            expect(places, words).to.deep.equal(places.toSorted((a, b) => a - b));
          }
          const end = /[.?،؟]\p{Default_Ignorable_Code_Point}*$/u.exec(words);
          const isMixed = /[\u0600-\u06ff]/.test(words) && /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(words);
          if (!end || isMixed) continue;
          const places = Array.from(words, (_, at) => text.getExtentOfChar(at).x);
          const fromRight = /[\u0600-\u06ff]/.test(words);
          const shown = places.filter((_, at) => !/\p{Default_Ignorable_Code_Point}/u.test(words[at]!));
          expect(places[end.index], words).to.equal(fromRight ? Math.min(...shown) : Math.max(...shown));
        }
      }
    });
  }

  it('a picture to share has its number and its hashtag in order', () => {
    const post = posts.public[0]!;
    const {msg, locale, direction} = said('ar');
    const words = {lang: locale, dir: direction, question: post.title(msg), label: labelOf(post, msg)};
    render(
      sheetSvg(sharePicture({...words, form: 'wide', phone: post.contact.phone!, hashtag}, partner.colors, 'carwash')),
      box,
    );
    const texts = [...box.querySelectorAll('text')];
    for (const written of [post.contact.phone!, hashtag]) {
      const text = texts.find(({textContent}) => textContent.includes(written))!;
      const from = text.textContent.indexOf(written);
      const places = Array.from(written, (_, at) => text.getStartPositionOfChar(from + at).x);
      expect(places, written).to.deep.equal(places.toSorted((a, b) => a - b));
    }
  });
});

describe('a line of Chinese', () => {
  it('ends between characters, and never before what closes a sentence or after what opens a quote', () => {
    const {msg} = said('zh-Hans');
    // No line is narrower than the number, which stays whole.
    for (const width of [70, 90, 120]) {
      const lines = textBlock(`${whatSignalsAreWorth(msg)}他说：“请拨打 ${known.meldpunt.phone}。”`, {
        x: 0,
        y: 0,
        width,
        size: 8,
        fill: '#000',
      });
      for (const {text, width: wide} of lines.marks) {
        expect(wide).to.be.at.most(width);
        expect(text).not.to.match(/^[，。？！：；、”）》]|[“（《]$/);
      }
    }
  });
});
