import type {Text} from '../../content/contacts.js';
import {topicsFor, type GuideAudience} from '../../content/safety-guide.js';
import {textBlock, type Mark, type Sheet} from '../../sheet/sheet.js';
import type {Speech} from '../../foundation/speech.js';

/** The title of the list. It must tell nothing to somebody who finds the paper or the file. */
export const listTitle: Text = (msg) => msg('Checklist', {id: 'safety-guide.list'});

/** A4, in millimetres. */
export const page = {width: 210, height: 297};

const margin = 20;
const fill = '#000';

/**
 * Returns the list on one page, with empty boxes: ticks would tell too much to somebody who finds the paper. A number
 * stands at its end where the visitor asked for it, without a word of whose it is.
 */
export function checklistSheet(speech: Speech, audience: GuideAudience, number?: string): Sheet {
  for (let size = 5; ; size *= 0.97) {
    const {marks, bottom} = layOut(speech, audience, size, number);
    if (bottom <= page.height - margin || size < 2)
      return {...page, title: listTitle(speech.msg), lang: speech.locale, dir: speech.direction, marks};
  }
}

function layOut(
  {msg, direction: dir}: Speech,
  audience: GuideAudience,
  size: number,
  number?: string,
): {marks: Mark[]; bottom: number} {
  const marks: Mark[] = [];
  const width = page.width - 2 * margin;
  let y = margin;
  const write = (text: string, scale: number, bold: boolean, indent = 0) => {
    const block = textBlock(text, {
      x: margin + (dir === 'ltr' ? indent : 0),
      y,
      width: width - indent,
      size: size * scale,
      bold,
      fill,
      dir,
    });
    marks.push(...block.marks);
    y = block.bottom;
  };
  write(listTitle(msg), 1.75, true);
  for (const {title, items} of topicsFor(audience)) {
    y += size * 1.1;
    write(title(msg), 1.15, true);
    for (const {text} of items) {
      y += size * 0.3;
      marks.push({
        d: 'M0 0h8v8h-8z',
        stroke: fill,
        lineWidth: 0.7,
        x: dir === 'ltr' ? margin : page.width - margin - size,
        y: y + size * 0.125,
        scale: size / 8,
      });
      write(text(msg), 1, false, size * 1.75);
    }
  }
  if (number) {
    y += size * 1.5;
    write(number, 1.75, true);
  }
  return {marks, bottom: y};
}
