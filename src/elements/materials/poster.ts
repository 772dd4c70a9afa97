import {contacts, webOf} from '../../content/contacts.js';
import {bannerTitle, quizSeveral} from '../../content/first-words.js';
import {box} from '../../content/poster-pictures.js';
import type {Poster} from '../../content/posters.js';
import {marked} from '../../content/right-to-left.js';
import {spokenLanguages} from '../../foundation/contacts/contact-hints.js';
import {fitBlock, textBlock, type Mark, type Sheet, type TextMark, type TextPlace} from '../../sheet/sheet.js';
import {stillLife} from '../../sheet/still-life.js';
import type {Speech} from '../../foundation/speech.js';
import {a4, edge} from './paper.js';
import {fromStart, partnerMarks, type Partner} from './partner.js';
import {qrCode} from './qr-code.js';

const margin = 14;
const width = a4.width - 2 * margin;
const codeSize = 44;

/** Where the band with the number ends, and the foot begins. */
const bandEnd = 264;
const footTop = 269;

/**
 * The smallest type of a question. At three metres, somebody who sees half as sharp as most people still reads letters
 * of 8.7 mm (ten minutes of arc), and a capital is 0.71 of the type.
 */
const readable = 12.3;

/**
 * Returns a poster in one language, or in two whose questions are equally large: the first decides the direction and
 * the web address. From top to bottom: a still life, the question, one band with the number, and the partner.
 */
export function posterSheet(poster: Poster, partner: Partner, speeches: readonly [Speech, Speech?]): Sheet {
  const [first] = speeches;
  const {locale, direction, msg} = first;
  const page = {...a4, dir: direction};
  const spoken = speeches.filter((speech) => speech !== undefined);
  const band = whomToCall(partner, spoken);
  const words = asked(poster, partner, spoken, band.top - 4);
  const across = a4.width - 2 * edge;
  // A taller picture would show where the things that hang from above end.
  const height = Math.min(words.top - 4 - edge, (across * 150) / 210);
  const spare = words.top - 4 - edge - height;
  return {
    ...page,
    title: `${poster.sentence(msg)} ${bannerTitle(msg)} – ${poster.name(msg)}`,
    lang: locale,
    marks: [
      ...stillLife(poster.id, {x: edge, y: edge, width: across, height}, partner.colors),
      ...words.marks.map((mark) => ({...mark, y: mark.y - spare / 2})),
      ...band.marks,
      ...partnerMarks(partner, page, {x: margin, y: footTop, height: a4.height - edge - footTop - 2}, spoken),
    ],
  };
}

/**
 * Returns the questions, each with what one signal proves, above a line. They are as large as leaves room for the
 * picture, and never too small to be read from afar: the picture gives way.
 */
function asked(poster: Poster, {colors}: Partner, speeches: readonly Speech[], bottom: number) {
  const pictureHeight = speeches.length > 1 ? 84 : 120;
  for (let size = speeches.length > 1 ? 15 : 21; ; size *= 0.98) {
    const type = Math.max(size, readable);
    const marks: TextMark[] = [];
    let y = 0;
    const add = (text: string, style: Partial<TextPlace> & {size: number}, {locale: lang, direction: dir}: Speech) => {
      const block = textBlock(text, {x: margin, y, width, fill: colors.ink, lang, dir, ...style});
      marks.push(...block.marks);
      y = block.bottom;
      return block.marks.every((mark) => mark.width <= width);
    };
    const fits = speeches.map((speech) => {
      const wide = add(poster.sentence(speech.msg), {size: type, bold: true, lineHeight: 1.08}, speech);
      y += 1.5;
      add(quizSeveral(speech.msg), {size: 5, lineHeight: 1.2}, speech);
      y += 3;
      return wide;
    });
    const top = bottom - y;
    if (type === readable || (fits.every(Boolean) && top - 4 - edge >= pictureHeight))
      return {top, marks: marks.map((mark) => ({...mark, y: mark.y + top}))};
  }
}

/** Returns the band: who answers, the number, and the site, beside a code that opens it. */
function whomToCall({colors}: Partner, speeches: readonly Speech[]): {top: number; marks: Mark[]} {
  const first = speeches[0]!;
  const page = {width: a4.width, dir: first.direction};
  const room = width - codeSize - 4;
  const {meldpunt} = contacts;
  const marks: Mark[] = [];
  let y = 4;
  const add = (text: string, more: Partial<TextPlace> & {size: number; height: number}) => {
    const block = fitBlock(text, {
      x: fromStart(page, margin, room),
      y,
      width: room,
      fill: colors.onBand,
      dir: page.dir,
      lineHeight: 1.2,
      ...more,
    });
    marks.push(...block.marks);
    y = block.bottom;
  };
  for (const {msg, locale: lang, direction: dir} of speeches)
    add(`${meldpunt.name(msg)} · ${msg('Dag en nacht', {id: 'trait.always'})}`, {size: 5.4, height: 7, lang, dir});
  add(meldpunt.phone!, {size: 24, height: 24, bold: true, lineHeight: 1});
  const more = speeches.map(({msg, direction}) => {
    const question = msg('Meer weten?', {id: 'materials.more'});
    return direction === page.dir ? question : marked(question, direction);
  });
  add(more.join(' · '), {size: 4.8, height: 6.2});
  add(webOf(meldpunt, first.locale)!, {size: 6.8, height: 8.4, bold: true});
  for (const speech of speeches) {
    const hint = spokenLanguages(speech);
    if (typeof hint === 'string') add(hint, {size: 3.6, height: 9, lang: speech.locale, dir: speech.direction});
  }
  const height = Math.max(y, codeSize) + 4;
  const top = bandEnd - height;
  return {
    top,
    marks: [
      {d: box(0, 0, a4.width - 2 * edge, height), x: edge, y: top, fill: colors.band},
      ...marks.map((mark) => ({...mark, y: mark.y! + top})),
      ...qrCode(first.locale, {
        x: fromStart(page, a4.width - margin - codeSize, codeSize),
        y: top + (height - codeSize) / 2,
        size: codeSize,
      }),
    ],
  };
}
