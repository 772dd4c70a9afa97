import {contacts, webOf} from '../../content/contacts.js';
import {bannerTitle, quizSeveral} from '../../content/first-words.js';
import type {Poster} from '../../content/posters.js';
import {spokenLanguages} from '../../foundation/contacts/contact-hints.js';
import {fitBlock, type Mark, type Sheet} from '../../sheet/sheet.js';
import type {Speech} from '../../foundation/speech.js';
import {fromStart, partnerMarks, type Partner} from './partner.js';
import {paletteOf} from '../../sheet/palette.js';
import {stillLife} from '../../sheet/still-life.js';
import {qrCode} from './qr-code.js';

const colors = paletteOf();

/** A4, in millimetres. */
export const a4 = {width: 210, height: 297} as const;

const margin = 14;
const width = a4.width - 2 * margin;
const codeSize = 50;

/** Returns a poster in one language, or in two: the first is larger, and decides the direction and the web address. */
export function posterSheet(poster: Poster, partner: Partner, speeches: readonly [Speech, Speech?]): Sheet {
  const [first, second] = speeches;
  const {locale, direction, msg} = first;
  const page = {...a4, dir: direction};
  const marks: Mark[] = stillLife(poster.id, {width: a4.width, height: second ? 108 : 150}, colors);
  if (second) {
    marks.push(
      ...posterText(poster, first, {y: 114, title: 15, height: 54}),
      ...posterText(poster, second, {y: 171, title: 12, height: 49}),
    );
  } else {
    marks.push(...posterText(poster, first, {y: 155, title: 19, height: 73}));
  }
  marks.push(
    ...whomToCall(speeches, second ? 224 : 229),
    ...qrCode(locale, {x: fromStart(page, a4.width - margin - codeSize + 4, codeSize), y: 225, size: codeSize}),
  );
  marks.push(
    {d: `M${margin} 276h${width}`, stroke: colors.ink, lineWidth: 0.5},
    ...partnerMarks(partner, page, {x: margin, y: 279, height: 12}),
  );
  return {...page, title: `${bannerTitle(msg)} – ${poster.name(msg)}`, lang: locale, marks};
}

/** Returns the title of the campaign, the question of the poster, and that one signal alone proves nothing. */
function posterText(
  poster: Poster,
  {msg, locale, direction}: Speech,
  {y, title, height}: {y: number; title: number; height: number},
): Mark[] {
  const place = {x: margin, width, fill: colors.ink, lang: locale, dir: direction};
  const name = fitBlock(bannerTitle(msg), {
    ...place,
    y,
    size: title,
    height: height * 0.57,
    bold: true,
    lineHeight: 1.08,
  });
  const question = fitBlock(poster.sentence(msg), {
    ...place,
    y: name.bottom + title * 0.15,
    size: title * 0.5,
    height: height * 0.32,
    lineHeight: 1.2,
  });
  const several = fitBlock(quizSeveral(msg), {
    ...place,
    y: question.bottom + title * 0.08,
    size: 4,
    height: height * 0.12,
  });
  return [...name.marks, ...question.marks, ...several.marks];
}

/** Returns what stands beside the QR code: who answers, the number, and the site that the code opens. */
function whomToCall(speeches: readonly [Speech, Speech?], top: number): Mark[] {
  const [first] = speeches;
  const place = {
    x: fromStart({width: a4.width, dir: first.direction}, margin, width - codeSize),
    width: width - codeSize,
    fill: colors.ink,
    dir: first.direction,
  };
  const {meldpunt} = contacts;
  const marks: Mark[] = [];
  let y = top;
  const add = (
    text: string,
    more: {size: number; height: number; bold?: boolean; lang?: string; lineHeight?: number; dir?: 'ltr' | 'rtl'},
  ) => {
    const block = fitBlock(text, {...place, ...more, y});
    marks.push(...block.marks);
    y = block.bottom;
  };
  for (const speech of speeches) {
    if (speech)
      add(`${meldpunt.name(speech.msg)} · ${speech.msg('Dag en nacht', {id: 'trait.always'})}`, {
        size: 5.2,
        height: 6.6,
        lang: speech.locale,
        lineHeight: 1.2,
      });
  }
  add(meldpunt.phone!, {size: 24, height: 24, bold: true, lineHeight: 1});
  add(webOf(meldpunt, first.locale)!, {size: 6.4, height: 8, bold: true, lineHeight: 1.2});
  for (const speech of speeches) {
    const hint = speech && spokenLanguages(speech);
    if (typeof hint === 'string') add(hint, {size: 3.4, height: 8.6, lang: speech!.locale, lineHeight: 1.2});
  }
  return marks;
}
