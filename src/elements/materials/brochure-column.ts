import {fitBlock, type Mark} from '../../sheet/sheet.js';
import type {Speech} from '../../foundation/speech.js';
import {brochureIcons, type BrochureIcon} from '../../content/brochure-icons.js';
import type {Palette} from '../../sheet/palette.js';
import {thingsOf} from '../../sheet/still-life.js';
import {a5} from './paper.js';
import {fromStart} from './partner.js';

/** The white along each side of a page. */
export const margin = 12;

/** How wide the text on a page is. */
export const textWidth = a5.width - 2 * margin;

interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly lineHeight?: number;
  /** White above the text. */
  readonly gap?: number;
  /** White where the line starts. */
  readonly indent?: number;
  /** White where the line ends. */
  readonly end?: number;
  readonly dir?: 'ltr' | 'rtl';
}

/** Texts below one another on a page of the brochure. */
export class Column {
  readonly marks: Mark[] = [];
  readonly #page;
  readonly #speech;
  readonly #grow;
  readonly #colors;
  /** The bottom of what was added last. */
  y;

  /** `grow` multiplies each size and each gap. */
  constructor(speech: Speech, colors: Palette, y: number, grow: number) {
    this.#colors = colors;
    this.#page = {width: a5.width, dir: speech.direction};
    this.#speech = speech;
    this.#grow = grow;
    this.y = y;
  }

  /** Adds a text below what was added last. */
  add(text: string, {size, gap = 0, indent = 0, end = 0, fill = this.#colors.ink, ...more}: TextStyle): this {
    const room = textWidth - indent - end;
    const {locale: lang, direction: dir} = this.#speech;
    this.y += gap * this.#grow;
    const block = fitBlock(text, {
      lang,
      dir,
      ...more,
      fill,
      x: fromStart(this.#page, margin + indent, room),
      width: room,
      y: this.y,
      size: size * this.#grow,
      height: 200,
    });
    this.marks.push(...block.marks);
    this.y = block.bottom;
    return this;
  }

  /** Adds a number or an address where the line ends, beside what was added last. */
  beside(text: string, {y, size, room}: {y: number; size: number; room: number}): void {
    const place = {
      y,
      size: size * this.#grow,
      width: room,
      height: size * 1.6,
      fill: this.#colors.ink,
      bold: true,
      lineHeight: 1.15,
    };
    this.marks.push(
      ...fitBlock(text, {...place, x: fromStart(this.#page, a5.width - margin - room, room), dir: 'ltr'}).marks,
    );
  }

  /** Adds a text beside a drawing, each in the middle of the other. */
  item(icon: BrochureIcon, text: string, style: TextStyle): this {
    const side = 9.5 * this.#grow;
    const from = this.y + (style.gap ?? 0) * this.#grow;
    const first = this.marks.length;
    this.add(text, {...style, indent: side + 4});
    const spare = side - (this.y - from);
    if (spare > 0) {
      const moved = this.marks.splice(first).map((mark) => ({...mark, y: mark.y! + spare / 2}));
      this.marks.push(...moved);
      this.y += spare;
    }
    const scale = side / 24;
    const place = {x: fromStart(this.#page, margin, side), y: from - Math.min(0, spare) / 2, scale};
    this.marks.push(...thingsOf(brochureIcons[icon], this.#colors).map((mark) => ({...mark, ...place})));
    return this;
  }
}

/**
 * Fills a column with the largest type that ends above `to`: it begins with 1.15 times the size that is asked for, and
 * makes it smaller until everything fits.
 */
export function fitColumn(
  speech: Speech,
  colors: Palette,
  from: number,
  to: number,
  fill: (column: Column) => void,
): Column {
  for (let grow = 1.15; ; grow *= 0.97) {
    const column = new Column(speech, colors, from, grow);
    fill(column);
    if (column.y <= to || grow < 0.3) return column;
  }
}
