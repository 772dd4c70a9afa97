import {contrast, luminance, mixed} from '../foundation/colors.js';
import {page} from '../foundation/plain.js';

const black = '#000000';
const white = '#ffffff';
const drawingLine = '#0b1f3a';
const yellow = '#ffd23c';

/** The tags whose words stand on the page itself, of which nobody knows the colour. */
const withoutSurface = ['exit', 'report-button'];

/** Returns an opaque colour in sRGB; undefined for any other, whose contrast nobody can tell. */
function opaque(color: string | undefined): string | undefined {
  const ink = color && page.createElement('canvas').getContext('2d');
  if (!ink) return;
  ink.fillStyle = color;
  // The canvas writes such a colour as `#rrggbb`, and one of the system as it is now.
  return /^#.{6}$/.exec(String(ink.fillStyle))?.[0];
}

const inkOn = (color: string): string => (luminance(color) > 0.18 ? black : white);

/**
 * Sets the colours of a stranger that words stand in or on, each with its counterpart, so that it meets no colour of
 * the page. Returns the names of those that it left out, because words could not be read.
 */
export function setReadable(name: string, {style}: HTMLElement, given: ReadonlyMap<string, string>): string[] {
  const left: string[] = [];
  const set = (colors: Readonly<Record<string, string | undefined>>, isReadable: boolean) => {
    const names = Object.keys(colors).map((color) => `color-${color}`);
    if (!isReadable) left.push(...names.filter((color) => given.has(color)));
    else for (const color in colors) style.setProperty(`--blue-heart-color-${color}`, colors[color] ?? 'initial');
  };
  const of = (color: string) => opaque(given.get(`color-${color}`));
  const has = (...colors: string[]) => colors.filter((color) => given.has(`color-${color}`));
  const all = (colors: string[]) => colors.every(of);

  const worded = has('text', 'surface', 'tint');
  if (worded.length) {
    const tint = of('tint');
    const text = of('text') ?? inkOn(of('surface') ?? tint ?? white);
    const surface = of('surface') ?? inkOn(text);
    const accent = of('accent');
    // As in tokens.styles.ts. An accent that is unknown, or that of the page, lies between black and white.
    const tints = tint
      ? [tint]
      : [
          ...(accent ? [accent] : [black, white]).map((color) => mixed(color, surface, 0.08)),
          mixed(text, surface, 0.09),
        ];
    set(
      {text, surface, tint},
      all(worded) && !withoutSurface.includes(name) && [surface, ...tints].every((one) => contrast(text, one) >= 4.5),
    );
  }
  const drawn = has('clue', 'drawing-line');
  if (drawn.length) {
    const clue = of('clue');
    const line = of('drawing-line');
    const ink = line ?? drawingLine;
    // A poster has the lines on white paper.
    set({clue, 'drawing-line': line}, all(drawn) && contrast(ink, clue ?? yellow) >= 4.5 && contrast(ink, white) >= 7);
  }
  return left;
}
