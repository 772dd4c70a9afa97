import {contacts} from '../../content/contacts.js';
import {helpWords} from '../../content/tear-off.js';
import {fitBlock, type Mark, type Sheet} from '../../sheet/sheet.js';
import type {Speech} from '../../foundation/speech.js';
import {a4, edge} from './paper.js';

const strips = 9;

const top = 222;
const ink = '#000';

/**
 * Returns a sheet with strips to tear off, each with the number. Somebody may ask a person who has a strip what it is,
 * so there is no heart, no name, no colour and no word of the campaign. The number also stands above the strips, for
 * when all of them are gone. The word is in four languages, so that many know it for what it is.
 */
export function tearOffSheet(speeches: readonly [Speech, Speech?]): Sheet {
  const [{msg, locale, direction: dir}] = speeches;
  const chosen = speeches.flatMap((speech) =>
    speech ? [[speech.locale, speech.msg('Hulp', {id: 'materials.help'})] as const] : [],
  );
  // The chosen languages come first.
  const help = [...new Map([...chosen, ...helpWords]).values()];
  const number = contacts.meldpunt.phone!;
  const place = {x: 15, width: a4.width - 30, align: 'center', fill: ink, dir} as const;
  const marks: Mark[] = [
    ...fitBlock(help.join(' · '), {...place, y: 78, size: 18, height: 24}).marks,
    ...fitBlock(number, {...place, y: 104, size: 30, height: 34, bold: true, lineHeight: 1}).marks,
    {d: dashes(edge, top, a4.width - 2 * edge, 0), stroke: ink, lineWidth: 0.3},
  ];
  const width = (a4.width - 2 * edge) / strips;
  for (let strip = 0; strip < strips; strip++) {
    const column = {x: edge + strip * width + 1.5, width: width - 3, align: 'center', fill: ink, dir} as const;
    if (strip)
      marks.push({d: dashes(edge + strip * width, top, 0, a4.height - edge - top), stroke: ink, lineWidth: 0.3});
    let y = top + 4;
    for (const word of help) {
      const block = fitBlock(word, {...column, y, size: 4.2, height: 5.2, lineHeight: 1.15});
      marks.push(...block.marks);
      y = block.bottom;
    }
    y = top + 35;
    for (const group of number.split(' ')) {
      const block = fitBlock(group, {...column, y, size: 8.6, height: 10.6, bold: true, lineHeight: 1.15});
      marks.push(...block.marks);
      y = block.bottom;
    }
  }
  return {...a4, title: msg('Nummers', {id: 'materials.numbers'}), lang: locale, dir, marks};
}

/** Returns the path of a dashed line to cut along, to the right or down. */
function dashes(x: number, y: number, width: number, height: number): string {
  const step = 3;
  return Array.from({length: Math.floor((width || height) / step)}, (_, at) =>
    width ? `M${x + at * step} ${y}h1.5` : `M${x} ${y + at * step}v1.5`,
  ).join('');
}
