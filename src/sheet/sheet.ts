import {page} from '../foundation/plain.js';

/**
 * Something to print, to save or to look at, as a list of marks in one system of coordinates: the millimetres of a
 * page, the pixels of a picture.
 */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What it is, in words. */
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly marks: readonly Mark[];
}

export type Mark = ShapeMark | TextMark | ImageMark;

/** The data of a path, moved and scaled. */
export interface ShapeMark {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** In the units of the path. */
  readonly lineWidth?: number;
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
}

/** One line of text. `x` is where it starts, or its middle; `y` is its baseline. */
export interface TextMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly fill: string;
  /** How wide it was where it was measured. */
  readonly width: number;
  readonly align?: 'start' | 'center';
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export interface ImageMark {
  readonly image: HTMLImageElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a text goes: `x` and `y` are the top left corner, `width` is where it wraps. */
export interface TextPlace extends Pick<TextMark, 'x' | 'y' | 'size' | 'bold' | 'fill' | 'align' | 'lang' | 'dir'> {
  readonly width: number;
  /** From one baseline to the next, as a multiple of the size. Default: 1.25. */
  readonly lineHeight?: number;
}

export interface TextBlock {
  readonly marks: readonly TextMark[];
  readonly bottom: number;
}

/** What every system has; nothing is loaded. */
export const fontFamily = 'system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

export function fontOf({size, bold}: Pick<TextMark, 'size' | 'bold'>): string {
  return `${bold ? 700 : 400} ${size}px ${fontFamily}`;
}

/** A text, wrapped between its words. */
export function textBlock(text: string, place: TextPlace): TextBlock {
  const {x, y, width, lineHeight = 1.25, ...style} = place;
  const rightToLeft = style.dir === 'rtl';
  const start = style.align === 'center' ? x + width / 2 : rightToLeft ? x + width : x;
  const step = style.size * lineHeight;
  const marks = linesOf(text, place).map((line, at) => ({
    ...style,
    text: line,
    x: start,
    y: y + at * step + step / 2 + style.size * 0.35,
    width: widthOf(line, style),
  }));
  return {marks, bottom: y + marks.length * step};
}

/**
 * A text in the largest size, up to that of its place, in which it fits into a height and no word is wider than the
 * place.
 */
export function fitBlock(text: string, place: TextPlace & {readonly height: number}): TextBlock {
  for (let {size} = place; ; size *= 0.95) {
    const block = textBlock(text, {...place, size});
    if (
      (block.bottom - place.y <= place.height && block.marks.every(({width}) => width <= place.width + 1e-6)) ||
      size < 1
    )
      return block;
  }
}

function linesOf(text: string, {width, ...style}: TextPlace): string[] {
  const lines: string[] = [];
  // A space that does not break stays: no question mark opens a line.
  for (const word of text.split(/[^\S\u00a0\u202f]+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length && widthOf(longer, style) <= width) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/** Measured large, since browsers round small type. */
function widthOf(text: string, {size, bold}: Pick<TextMark, 'size' | 'bold'>): number {
  const context = page.createElement('canvas').getContext('2d')!;
  context.font = fontOf({size: 100, bold});
  return (context.measureText(text).width * size) / 100;
}
