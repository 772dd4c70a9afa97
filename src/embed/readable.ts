import {page} from '../foundation/plain.js';

type Rgb = readonly [red: number, green: number, blue: number];

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];
/** The accents where none is set, on light and on dark pages. */
const accents: readonly Rgb[] = [
  [29, 95, 166],
  [143, 193, 240],
];
const drawingLine: Rgb = [11, 31, 58];

/** The tags whose words stand on the page itself, of which nobody knows the colour. */
const withoutSurface = ['exit', 'report-button'];

/** Returns an opaque colour in sRGB; undefined for any other, whose contrast nobody can tell. */
function rgbOf(color: string | undefined): Rgb | undefined {
  const ink = color && page.createElement('canvas').getContext('2d');
  if (!ink) return;
  ink.fillStyle = color;
  // The canvas writes such a colour as `#rrggbb`, and one of the system as it is now.
  const digits = /^#(..)(..)(..)$/.exec(String(ink.fillStyle))?.slice(1);
  return digits?.map((two) => parseInt(two, 16)) as [number, number, number] | undefined;
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const inkOn = (color: Rgb): Rgb => (luminance(color) > 0.18 ? black : white);

function mix(one: Rgb, other: Rgb, share: number): Rgb {
  return one.map((value, at) => value * share + other[at]! * (1 - share)) as [number, number, number];
}

const css = (color: Rgb | undefined): string => (color ? `rgb(${color.join()})` : 'initial');

/**
 * Sets the colours of a stranger that words stand in or on, each with its counterpart, so that it meets no colour of
 * the page. Returns the names of those that it left out, because words could not be read.
 */
export function setReadable(name: string, {style}: HTMLElement, given: ReadonlyMap<string, string>): string[] {
  const left: string[] = [];
  const set = (colors: Readonly<Record<string, Rgb | undefined>>, isReadable: boolean) => {
    const names = Object.keys(colors).map((color) => `color-${color}`);
    if (!isReadable) left.push(...names.filter((color) => given.has(color)));
    else for (const color in colors) style.setProperty(`--blue-heart-color-${color}`, css(colors[color]));
  };
  const of = (color: string) => rgbOf(given.get(`color-${color}`));
  const has = (...colors: string[]) => colors.filter((color) => given.has(`color-${color}`));
  const all = (colors: string[]) => colors.every(of);

  const worded = has('text', 'surface', 'tint');
  if (worded.length) {
    const tint = of('tint');
    const text = of('text') ?? inkOn(of('surface') ?? tint ?? white);
    const surface = of('surface') ?? inkOn(text);
    const accent = of('accent');
    // As in tokens.styles.ts.
    const tints = tint
      ? [tint]
      : [...(accent ? [accent] : accents).map((color) => mix(color, surface, 0.08)), mix(text, surface, 0.09)];
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
    set(
      {clue, 'drawing-line': line},
      all(drawn) && contrast(ink, clue ?? [255, 210, 60]) >= 4.5 && contrast(ink, white) >= 7,
    );
  }
  return left;
}
