import {contrast, hex, luminance, mixed} from '../foundation/colors.js';
import {page} from '../foundation/plain.js';

/** The colours of a picture that is printed, saved or shared. Each is six hexadecimal digits after `#`. */
export interface Palette {
  /** Every line, and every text on paper. */
  readonly ink: string;
  /** The band with the number, and the text on it. */
  readonly band: string;
  readonly onBand: string;
  /** What stands behind, the light on it, and the floor. */
  readonly wall: string;
  readonly halo: string;
  readonly floor: string;
  /** The colours of things. */
  readonly deep: string;
  readonly blue: string;
  readonly tint: string;
  readonly paper: string;
  /** The one thing that a passer-by could notice. */
  readonly clue: string;
}

const paper = '#ffffff';
const yellow = '#ffd23c';

/**
 * Returns the palette of a tag: our own, with the colours that the page set. Paper is always white, also in a dark
 * page, and what is no colour, or cannot be read on paper, is passed over.
 */
export function paletteOf(element?: Element): Palette {
  const style = element && page ? getComputedStyle(element) : undefined;
  const given = (...names: string[]) => {
    for (const name of names) {
      const color = hexOf(style?.getPropertyValue(`--blue-heart-${name}`).trim());
      if (color) return color;
    }
    return undefined;
  };
  const line = given('drawing-ink', 'color-drawing-line');
  const ink = line && contrast(line, paper) >= 7 ? line : '#0b1f3a';
  const band = given('color-band', 'color-accent') ?? '#1d5fa6';
  const accent = given('color-accent') ?? band;
  const base = {ink, paper, band, onBand: contrast(paper, band) >= 4.5 ? paper : '#000000'};
  const clue = given('color-clue');
  const drawn =
    clue || contrast(yellow, band) >= 1.6
      ? {...shades(band, accent, ink), clue: clue ?? yellow}
      : // A yellow clue would not show on a yellow wall: the town's own colour is the clue, at night.
        {...shades(mixed(ink, paper, 0.86), mixed(ink, paper, 0.6), ink), clue: band};
  const own = (['wall', 'halo', 'floor', 'deep', 'blue', 'tint'] as const).flatMap((name) => {
    const color = given(`drawing-${name}`);
    return color ? [[name, color] as const] : [];
  });
  return {...base, ...drawn, ...Object.fromEntries(own)};
}

/**
 * Reads the palette of a tag for each render: for the first one already when its view is made. Later the browser would
 * have to lay out what the tags before it have just rendered, once for each tag.
 */
export class PaletteReader {
  readonly #element: Element;
  #first?: Palette;

  constructor(element: Element) {
    this.#element = element;
    this.#first = paletteOf(element);
  }

  read(): Palette {
    const palette = this.#first ?? paletteOf(this.#element);
    this.#first = undefined;
    return palette;
  }
}

/** Returns the colours of a wall and of the things in front of it. */
function shades(wall: string, blue: string, ink: string) {
  const tint = mixed(blue, paper, 0.24);
  // A pale colour with ink in it becomes mud.
  const deep = luminance(wall) > 0.3 ? ink : mixed(wall, ink, 0.5);
  return {wall, blue, tint, deep, halo: tint, floor: deep};
}

/** The canvas that reads colours, which is kept, because making one takes long. */
const reader: {context?: CanvasRenderingContext2D} = {};

/** Returns a colour of CSS without its transparency, or nothing where a text is none. */
function hexOf(given: string | undefined): string | undefined {
  if (!given) return undefined;
  const text = onPaper(given);
  const context = (reader.context ??= page.createElement('canvas').getContext('2d')!);
  // A context ignores what is no colour. A mix is written in sRGB, whatever its colours were written in.
  for (const value of [text, `color-mix(in srgb, ${text}, ${text})`]) {
    context.fillStyle = '#000';
    context.fillStyle = value;
    const written = context.fillStyle;
    context.fillStyle = '#fff';
    context.fillStyle = value;
    if (written !== context.fillStyle) return undefined;
    if (/^#[\da-f]{6}$/.test(written)) return written;
    const numbers = written.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
    if (written.startsWith('rgb')) return hex(numbers.slice(0, 3));
    if (written.startsWith('color(srgb ')) return hex(numbers.slice(0, 3).map((part) => part * 255));
  }
  return undefined;
}

/** Returns the light one of two colours that `light-dark()` offers, which a canvas does not know. */
function onPaper(text: string): string {
  const inside = /^light-dark\((.*)\)$/is.exec(text)?.[1];
  if (inside === undefined) return text;
  let depth = 0;
  const end = [...inside].findIndex((sign) => {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    return sign === ',' && depth === 0;
  });
  return inside.slice(0, end).trim();
}
