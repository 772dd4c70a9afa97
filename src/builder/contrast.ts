import {formatHex, interpolate, modeLrgb, modeRgb, useMode, wcagContrast, wcagLuminance, type Color} from 'culori/fn';
import type {Colours} from './colours.js';

// culori needs these modes to mix and to compute the luminance.
useMode(modeRgb);
useMode(modeLrgb);

/** A colour as CSS writes it, or as culori returns it. */
type Paint = string | Color;

type Scheme = 'light' | 'dark';
export const pairNames = ['text', 'tint', 'link', 'linkTint', 'number', 'pressed', 'heart', 'focus', 'system'] as const;
export type PairName = (typeof pairNames)[number];

/** Two colours that touch: their contrast, and the contrast that WCAG 2.2 asks for (1.4.3 and 1.4.11). */
interface Pair {
  readonly name: PairName;
  readonly ratio: number;
  readonly needed: number;
}

/** The colours that are used where a theme sets none. */
const standard = {
  light: {accent: '#1d5fa6', text: '#000000', surface: '#ffffff'},
  dark: {accent: '#8fc1f0', text: '#ffffff', surface: '#121212'},
} as const;

/** Returns whether our yellow clue would not show on a band of this colour. */
export function hidesYellow(accent: string): boolean {
  return wcagContrast('#ffd23c', accent) < 1.6;
}

/**
 * Returns the pairs of a theme, mixed as in src/foundation/tokens.styles.ts. Hovering changes no colour. A link has the
 * colour of the text; button and heart of a pale accent have a black edge on a light page.
 */
export function pairsOf(colours: Colours, scheme: Scheme): Pair[] {
  const [accent, text, surface] = (['accent', 'text', 'surface'] as const).map(
    (name) => colours[`${scheme}-${name}`] || standard[scheme][name],
  ) as [string, string, string];
  const {text: canvasText, surface: canvas} = standard[scheme];
  const tint = scheme === 'light' ? mixInSrgb(accent, surface, 0.08) : mixInSrgb(text, surface, 0.09);
  const edge = scheme === 'light' && wcagLuminance(accent) > 0.3 ? '#000000' : accent;
  const onAccent = wcagLuminance(accent) > 0.18 ? '#000000' : '#ffffff';
  const pair = (name: PairName, one: Paint, other: Paint, needed = 4.5): Pair => ({
    name,
    ratio: wcagContrast(one, other),
    needed,
  });
  return [
    pair('text', text, surface),
    pair('tint', text, tint),
    pair('link', text, surface),
    pair('linkTint', text, tint),
    pair('number', onAccent, accent),
    pair('pressed', edge, surface, 3),
    pair('heart', edge, surface, 3),
    pair('focus', canvasText, canvas, 3),
    pair('system', canvasText, canvas),
  ];
}

export function failing(colours: Colours): Pair[] {
  return (['light', 'dark'] as const)
    .flatMap((scheme) => pairsOf(colours, scheme))
    .filter(({ratio, needed}) => ratio < needed);
}

/** Returns the nearest lighter or darker colour with which each pair of the theme is readable, if there is one. */
export function nearest(colours: Colours, name: keyof Colours): string | undefined {
  const towards = ['#000000', '#ffffff'].map((end) => interpolate([colours[name], end], 'rgb'));
  for (let at = 0; at <= 50; at++) {
    for (const mixture of towards) {
      const colour = formatHex(mixture(at / 50));
      if (!failing({...colours, [name]: colour}).length) return colour;
    }
  }
  return undefined;
}

/** Returns the theme with a new colour, if it stays readable. A new background may also change text and accent. */
export function withColour(colours: Colours, name: keyof Colours, colour: string): Colours | undefined {
  const wanted = {...colours, [name]: colour};
  if (!failing(wanted).length) return wanted;
  const [scheme, kind] = name.split('-') as [Scheme, string];
  if (kind !== 'surface') return undefined;
  // Tries each text colour with the nearest accent that is readable beside it.
  for (const text of [colours[`${scheme}-text`], '#000000', '#ffffff']) {
    const tried = {...wanted, [`${scheme}-text`]: text};
    const accent = nearest(tried, `${scheme}-accent`);
    if (accent) return {...tried, [`${scheme}-accent`]: accent};
  }
  return undefined;
}

/** Returns a ratio as text, rounded down so that it does not look better than it is. */
export function ratioOf(ratio: number, language: string): string {
  return `${(Math.floor(ratio * 10) / 10).toLocaleString(language)} : 1`;
}

/** Returns the result of `color-mix(in srgb, …)` of two colours, with a share of the first. */
const mixInSrgb = (one: Paint, other: Paint, share: number): Color => interpolate([other, one], 'rgb')(share);
