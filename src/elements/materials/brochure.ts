import {
  brochureTitle,
  callTitle,
  centresNote,
  signals,
  signalsTitle,
  whatItIs,
  witnessTitle,
} from '../../content/brochure.js';
import {contacts, webOf, type Contact} from '../../content/contacts.js';
import {bannerTitle, explainerTitle, quizSeveral} from '../../content/first-words.js';
import type {PosterId} from '../../content/posters.js';
import {spokenLanguages} from '../../foundation/contacts/contact-hints.js';
import {fitBlock, type Mark, type Sheet} from '../../sheet/sheet.js';
import type {Speech} from '../../foundation/speech.js';
import {callAlone, notYourFaultWords, witnessRules} from '../../foundation/words-that-protect.js';
import {fromStart, partnerMarks, type Partner} from './partner.js';
import {paletteOf} from '../../sheet/palette.js';
import {stillLife} from '../../sheet/still-life.js';
import {a5, fitColumn, margin, textWidth} from './brochure-column.js';
import {qrCode} from './qr-code.js';

const colors = paletteOf();

/** A4 with its long side down, for two pages beside each other, in millimetres. */
export const a4Landscape = {width: 297, height: 210} as const;

/** Returns the four pages of the brochure. */
export function brochureSheets(partner: Partner, speech: Speech): Sheet[] {
  const title = brochureTitle.map((text) => text(speech.msg)).join(' ');
  const pages = [cover(partner, speech), about(speech), whatToSee(speech), whomToCall(partner, speech)];
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

function cover(partner: Partner, {msg, locale, direction: dir}: Speech): Mark[] {
  const cell = {width: a5.width / 2, height: 54};
  const four: readonly PosterId[] = ['carwash', 'manicure', 'parcels', 'clothes'];
  const pictures = four.flatMap((id, at) =>
    stillLife(id, {...cell, x: (at % 2) * cell.width, y: Math.floor(at / 2) * cell.height}, colors),
  );
  const page = {width: a5.width, dir};
  const place = {x: margin, width: textWidth, lang: locale, dir, bold: true, lineHeight: 1.1};
  const [question, answer] = brochureTitle.map((text) => text(msg));
  const asked = fitBlock(question!, {...place, y: 117, size: 13.5, height: 32, fill: colors.ink});
  const answered = fitBlock(answer!, {...place, y: asked.bottom + 2, size: 11, height: 14, fill: colors.blue});
  const campaign = fitBlock(bannerTitle(msg), {
    ...place,
    y: answered.bottom + 2,
    size: 5,
    height: 7,
    bold: false,
    fill: colors.ink,
  });
  return [
    ...pictures,
    {d: `M0 ${cell.height}h${a5.width}M${cell.width} 0v${2 * cell.height}`, stroke: '#fff', lineWidth: 1.5},
    ...asked.marks,
    ...answered.marks,
    ...campaign.marks,
    ...partnerMarks(partner, page, {x: margin, y: 190, height: 11}),
  ];
}

const headingStyle = {size: 8.4, bold: true, lineHeight: 1.15};
const bodyStyle = {size: 4.3, lineHeight: 1.32, gap: 2.4};

function about(speech: Speech): Mark[] {
  const {msg} = speech;
  const {marks, y} = fitColumn(speech, 14, 152, (column) => {
    column.add(explainerTitle(msg), headingStyle);
    for (const text of whatItIs) column.add(text(msg), bodyStyle);
    column.add(notYourFaultWords(msg), {...bodyStyle, bold: true, gap: 3.4});
  });
  const top = Math.max(y + 6, 148);
  return [...marks, ...stillLife('online-job', {y: top, width: a5.width, height: a5.height - top}, colors)];
}

function whatToSee(speech: Speech): Mark[] {
  const {msg} = speech;
  return fitColumn(speech, 14, 200, (column) => {
    column.add(signalsTitle(msg), headingStyle);
    for (const text of signals) column.item(text(msg), {...bodyStyle, gap: 1.7});
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
    for (const text of witnessRules) column.item(text(msg), {...bodyStyle, gap: 1.7});
  }).marks;
}

function whomToCall(partner: Partner, speech: Speech): Mark[] {
  const {msg, locale, direction: dir} = speech;
  const page = {width: a5.width, dir};
  const {meldpunt, emergency, police} = contacts;
  const code = 34;
  const codeTop = 20;
  const numbers = 44;
  const languages = spokenLanguages(speech);
  const column = fitColumn(speech, 12, 187, (column) => {
    const small = {size: 3.9, lineHeight: 1.28};
    const end = code;
    column.add(callTitle(msg), headingStyle);
    column.add(meldpunt.name(msg), {size: 4.8, bold: true, gap: 3, end, lineHeight: 1.2});
    column.add(meldpunt.phone!, {size: 14.2, bold: true, lineHeight: 1.15, end});
    column.add(msg('Dag en nacht', {id: 'trait.always'}), {size: 4.8, end, lineHeight: 1.2});
    column.add(webOf(meldpunt, locale)!, {size: 4.8, bold: true, end, lineHeight: 1.3});
    column.y = Math.max(column.y, codeTop + code);
    column.add(meldpunt.call!(msg), small);
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
  return [
    ...column.marks,
    ...qrCode(locale, {x: fromStart(page, a5.width - margin - code + 3, code), y: codeTop, size: code}),
    ...partnerMarks(partner, page, {x: margin, y: 190, height: 11}),
  ];
}
