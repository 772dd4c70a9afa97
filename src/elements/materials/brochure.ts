import {
  brochureTitle,
  callTitle,
  centresNote,
  signals,
  signalsTitle,
  whatItIs,
  witnessIcons,
  witnessTitle,
} from '../../content/brochure.js';
import {contacts, webOf, type Contact} from '../../content/contacts.js';
import {quizSeveral} from '../../content/first-words.js';
import {explainerTitle} from '../../content/titles.js';
import {box} from '../../content/poster-pictures.js';
import type {PosterId} from '../../content/posters.js';
import {spokenLanguages} from '../../foundation/contacts/contact-hints.js';
import {fitBlock, type Mark, type Sheet} from '../../sheet/sheet.js';
import type {Speech} from '../../foundation/speech.js';
import {callAlone} from '../../foundation/contacts/caution.js';
import {notYourFaultWords, witnessRules} from '../../foundation/words-that-protect.js';
import {fromStart, partnerMarks, type Partner} from './partner.js';
import {stillLife} from '../../sheet/still-life.js';
import {fitColumn, margin, textWidth} from './brochure-column.js';
import {a4Landscape, a5, edge} from './paper.js';
import {qrCode} from './qr-code.js';

/** Returns the four pages of the brochure. */
export function brochureSheets(partner: Partner, speech: Speech): Sheet[] {
  const title = brochureTitle.map((text) => text(speech.msg)).join(' ');
  const pages = [
    cover(partner, speech),
    about(partner, speech),
    whatToSee(partner, speech),
    whomToCall(partner, speech),
  ];
  return pages.map((marks) => ({...a5, title, lang: speech.locale, dir: speech.direction, marks}));
}

/** Returns the pages as the two sides of one sheet, to be printed flipped along the short side, and then folded. */
export function folded([first, second, third, fourth]: readonly Sheet[]): Sheet[] {
  const [start, end] = first!.dir === 'rtl' ? [first!, fourth!] : [fourth!, first!];
  const [left, right] = first!.dir === 'rtl' ? [third!, second!] : [second!, third!];
  return [
    [start, end],
    [left, right],
  ].map(([one, other]) => ({
    ...first!,
    ...a4Landscape,
    marks: [...one!.marks, ...movedRight(other!.marks, a4Landscape.width / 2)],
  }));
}

function movedRight(marks: readonly Mark[], by: number): Mark[] {
  return marks.map((mark) => ({...mark, x: (mark.x ?? 0) + by}));
}

function cover(partner: Partner, speech: Speech): Mark[] {
  const {msg, locale, direction: dir} = speech;
  const {colors} = partner;
  const cell = {width: a5.width / 2 - edge, height: 55};
  const four: readonly PosterId[] = ['carwash', 'manicure', 'parcels', 'clothes'];
  const pictures = four.flatMap((id, at) =>
    stillLife(id, {...cell, x: edge + (at % 2) * cell.width, y: edge + Math.floor(at / 2) * cell.height}, colors),
  );
  const page = {width: a5.width, dir};
  const place = {x: margin, width: textWidth, lang: locale, dir, bold: true, lineHeight: 1.1};
  const [question, answer] = brochureTitle.map((text) => text(msg));
  const asked = fitBlock(question!, {...place, y: 123, size: 15, height: 38, fill: colors.ink});
  const answered = fitBlock(answer!, {
    ...place,
    y: asked.bottom + 2,
    size: 11,
    height: 18,
    fill: colors.ink,
    bold: false,
  });
  return [
    ...pictures,
    {
      d: `M0 ${cell.height}h${2 * cell.width}M${cell.width} 0v${2 * cell.height}`,
      x: edge,
      y: edge,
      stroke: colors.paper,
      lineWidth: 1.5,
    },
    ...asked.marks,
    ...answered.marks,
    ...partnerMarks(partner, page, {x: margin, y: 188, height: 14}, [speech]),
  ];
}

const headingStyle = {size: 8.4, bold: true, lineHeight: 1.15};
const bodyStyle = {size: 4.3, lineHeight: 1.32, gap: 2.4};
const itemStyle = {size: 4.3, lineHeight: 1.2, gap: 2};

function about({colors}: Partner, speech: Speech): Mark[] {
  const {msg} = speech;
  const {marks, y} = fitColumn(speech, colors, 14, 152, (column) => {
    column.add(explainerTitle(msg), headingStyle);
    for (const [icon, text] of whatItIs) column.item(icon, text(msg), {...itemStyle, gap: 2.4});
    column.add(notYourFaultWords(msg), {...bodyStyle, bold: true, gap: 3.4});
  });
  const top = Math.max(y + 6, 148);
  return [
    ...marks,
    ...stillLife('online-job', {x: edge, y: top, width: a5.width - 2 * edge, height: a5.height - edge - top}, colors),
  ];
}

function whatToSee({colors}: Partner, speech: Speech): Mark[] {
  const {msg} = speech;
  return fitColumn(speech, colors, 14, 200, (column) => {
    column.add(signalsTitle(msg), headingStyle);
    for (const [icon, text] of signals) column.item(icon, text(msg), itemStyle);
    const from = column.y + 3;
    column.y += 5.5;
    column.add(quizSeveral(msg), {...bodyStyle, size: 4.8, bold: true, gap: 0, indent: 4, end: 4});
    column.y += 2.5;
    column.marks.push({
      d: `M${margin} ${from}h${textWidth}V${column.y}h${-textWidth}z`,
      stroke: colors.blue,
      lineWidth: 0.9,
    });
    column.y += 5;
    column.add(witnessTitle(msg), {...headingStyle, size: 7});
    witnessRules.forEach((text, at) => column.item(witnessIcons[at]!, text(msg), itemStyle));
  }).marks;
}

function whomToCall(partner: Partner, speech: Speech): Mark[] {
  const {msg, locale, direction: dir} = speech;
  const page = {width: a5.width, dir};
  const {colors} = partner;
  const {meldpunt, emergency, police} = contacts;
  const code = 36;
  const numbers = 44;
  const languages = spokenLanguages(speech);
  let band = {top: 0, bottom: 0};
  const column = fitColumn(speech, colors, 13, 185, (column) => {
    const small = {size: 3.9, lineHeight: 1.28};
    const onBand = {fill: colors.onBand, end: code + 3, lineHeight: 1.2};
    column.add(callTitle(msg), headingStyle);
    const top = column.y + 3;
    column.y = top + 4;
    column.add(meldpunt.name(msg), {...onBand, size: 4.8, bold: true});
    column.add(meldpunt.phone!, {...onBand, size: 14.2, bold: true, lineHeight: 1.1});
    column.add(msg('Dag en nacht', {id: 'trait.always'}), {...onBand, size: 4.4});
    column.add(webOf(meldpunt, locale)!, {...onBand, size: 4.8, bold: true, lineHeight: 1.3});
    band = {top, bottom: Math.max(column.y, top + code) + 3};
    column.y = band.bottom + 3;
    // In an unread language only what the reporting point is.
    column.add(meldpunt.call!(msg) || meldpunt.what!(msg), small);
    if (typeof languages === 'string') column.add(languages, small);
    column.add(callAlone(msg), {...small, bold: true});
    const entry = (contact: Contact, gap = 1.9) => {
      column.y += gap;
      const from = column.y;
      column.add(contact.name(msg), {size: 4.8, bold: true, lineHeight: 1.25, end: numbers});
      if (contact.what) column.add(contact.what(msg), {...small, end: numbers});
      column.beside(contact.phone ?? webOf(contact, locale)!, {y: from, size: 6.2, room: numbers - 4});
    };
    for (const centre of [contacts['pag-asa'], contacts.payoke, contacts.surya]) entry(centre);
    column.add(centresNote(msg), {...small, gap: 1});
    entry(contacts['child-focus']);
    column.y += 2.5;
    column.marks.push({d: `M${margin} ${column.y}h${textWidth}`, stroke: colors.ink, lineWidth: 0.5});
    for (const contact of [emergency, police]) entry(contact, 1.6);
    entry(contacts['emergency-text']);
  });
  const height = band.bottom - band.top;
  return [
    {d: box(0, 0, a5.width - 2 * edge, height), x: edge, y: band.top, fill: colors.band},
    ...column.marks,
    ...qrCode(locale, {
      x: fromStart(page, a5.width - margin - code, code),
      y: band.top + (height - code) / 2,
      size: code,
    }),
    ...partnerMarks(partner, page, {x: margin, y: 190, height: 12}, [speech]),
  ];
}
