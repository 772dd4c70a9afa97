import {isRightToLeft, lineInOrder} from '../content/right-to-left.js';
import {page} from '../foundation/plain.js';

/**
 * Something to print, to save or to look at: a list of marks. Their coordinates are millimetres of a page, or pixels of
 * a picture.
 */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Describes the sheet to people who cannot see it. */
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly marks: readonly Mark[];
}

export type Mark = ShapeMark | TextMark | ImageMark;

/** A path that is moved by `x` and `y`, and scaled. */
export interface ShapeMark {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** In the units of the path, before it is scaled. */
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
  /** The width in the font of the browser that measured it. */
  readonly width: number;
  readonly align?: 'start' | 'center';
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

interface ImageMark {
  readonly image: HTMLImageElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a text goes: `x` and `y` are the top left corner, `width` is where it wraps. */
export interface TextPlace extends Pick<TextMark, 'x' | 'y' | 'size' | 'bold' | 'fill' | 'align' | 'lang' | 'dir'> {
  readonly width: number;
  /** The distance between two baselines, as a multiple of the size. Default: 1.25. */
  readonly lineHeight?: number;
}

interface TextBlock {
  readonly marks: readonly TextMark[];
  readonly bottom: number;
}

/** Fonts that systems have already, so that none is loaded. */
export const fontFamily = 'system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

/** Returns the font of a text, as CSS and canvas write it. */
export function fontOf({size, bold}: Pick<TextMark, 'size' | 'bold'>): string {
  return `${bold ? 700 : 400} ${size}px ${fontFamily}`;
}

/** Returns the lines of a text, which is wrapped between words. */
export function textBlock(text: string, place: TextPlace): TextBlock {
  const {x, y, width, lineHeight = 1.25, ...style} = place;
  const rightToLeft = style.dir === 'rtl';
  const start = style.align === 'center' ? x + width / 2 : rightToLeft ? x + width : x;
  // Arabic reaches deeper below its line.
  const step = style.size * (isRightToLeft(text) ? Math.max(lineHeight, 1.3) : lineHeight);
  const marks = linesOf(text, place).map((line, at) => ({
    ...style,
    text: lineInOrder(line, style.dir ?? 'ltr'),
    x: start,
    y: y + at * step + step / 2 + style.size * 0.35,
    width: widthOf(line, style),
  }));
  return {marks, bottom: y + marks.length * step};
}

/**
 * Returns the lines of a text in the largest size, at most that of its place, in which the text fits into the height
 * and no line is wider than the place.
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

/**
 * A Chinese character with the opening mark before it and what may not begin a line after it, or what stands between
 * such characters. Chinese has no spaces, and a line may end after each of these.
 */
const unspaced = /[（《“‘「『]*(?:\p{Script=Han}[^\p{L}\p{N}（《“‘「『]*|[^\p{Script=Han}（《“‘「『]+|$)/gu;

function linesOf(text: string, {width, ...style}: TextPlace): string[] {
  const lines: string[] = [];
  const add = (piece: string, space: string) => {
    const longer = `${lines.at(-1) ?? ''}${space}${piece}`;
    if (lines.length && widthOf(longer, style) <= width) lines.splice(-1, 1, longer);
    else lines.push(piece);
  };
  for (const word of wordsIn(text)) {
    const pieces = /\p{Script=Han}/u.test(word) ? word.match(unspaced)! : [word];
    pieces.filter(Boolean).forEach((piece, at) => add(piece, at ? '' : ' '));
  }
  return lines;
}

/** Returns the words of a text; the groups of a number are one, so that no line ends inside a number to call. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  // A no-break space does not split words, so that no line begins with a question mark.
  for (const word of text.split(/[^\S\u00a0\u202f]+/).filter(Boolean)) {
    const before = words.at(-1) ?? '';
    if (/\d$/.test(before) && /^\d/.test(word)) words.splice(-1, 1, `${before} ${word}`);
    else words.push(word);
  }
  return words;
}

/** Canvases that measure text, normal and bold. They are kept, because making one takes longer than measuring. */
const measures: {normal?: CanvasRenderingContext2D; bold?: CanvasRenderingContext2D} = {};

/** Measures text at a large size, because browsers round the width of small text. */
function widthOf(text: string, {size, bold}: Pick<TextMark, 'size' | 'bold'>): number {
  const context = (measures[bold ? 'bold' : 'normal'] ??= measure(bold));
  return (context.measureText(text).width * size) / 100;
}

function measure(bold?: boolean): CanvasRenderingContext2D {
  const context = page.createElement('canvas').getContext('2d')!;
  context.font = fontOf({size: 100, bold});
  return context;
}
