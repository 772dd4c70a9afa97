import {formatHex, interpolate, modeLrgb, modeRgb, useMode, wcagContrast, wcagLuminance, type Color} from 'culori/fn';
import type {Colours} from './colours.js';

// culori needs these modes to mix and to compute the luminance.
useMode(modeRgb);
useMode(modeLrgb);

/** A colour as CSS writes it, or as culori returns it. */
type Paint = string | Color;

type Scheme = 'light' | 'dark';
export const pairNames = [
  'text',
  'tint',
  'link',
  'linkTint',
  'number',
  'pressed',
  'heart',
  'quiet',
  'focus',
  'system',
] as const;
export type PairName = (typeof pairNames)[number];

/** Two colours that touch: their contrast, and the contrast that WCAG 2.2 asks for (1.4.3 and 1.4.11). */
interface Pair {
  readonly name: PairName;
  readonly ratio: number;
  readonly needed: number;
}

/** The colours that are used where a theme sets none. */
export const standard = {
  light: {accent: '#1d5fa6', text: '#000000', surface: '#ffffff'},
  dark: {accent: '#8fc1f0', text: '#ffffff', surface: '#121212'},
} as const;

/** Returns whether our yellow clue would not show on a band of this colour. */
export function hidesYellow(accent: string): boolean {
  return wcagContrast('#ffd23c', accent) < 1.6;
}

/** Returns whether a colour is so light that the tags draw a black edge around it on a light page. */
const isPale = (accent: string): boolean => wcagLuminance(accent) > 0.3;

/** Returns the colour of the text on a button. */
const inkOn = (accent: string) => (wcagLuminance(accent) > 0.18 ? '#000000' : '#ffffff');

/** Returns the accent of a theme, or the one of the tags if the theme sets none. */
export function accentOf(colours: Colours, scheme: Scheme): string {
  return colours[`${scheme}-accent`] || standard[scheme].accent;
}

/** Tells how the button of a theme looks on a light page: its text, its edge, and its contrast with white. */
export function buttonOf(colours: Colours) {
  const accent = accentOf(colours, 'light');
  const ink = inkOn(accent);
  return {
    isBlack: ink === '#000000',
    ratio: wcagContrast(ink, accent),
    isPale: isPale(accent),
    onWhite: wcagContrast(accent, '#ffffff'),
  };
}

/** Returns a theme with one own colour, as it is; only on dark pages a lighter one where it would not show. */
export function withAccent(colours: Colours, accent: string): Colours {
  const both = {...colours, 'light-accent': accent, 'dark-accent': accent};
  const dark = pairsOf(both, 'dark').every(({ratio, needed}) => ratio >= needed);
  return dark ? both : {...both, 'dark-accent': nearest(both, 'dark-accent') ?? standard.dark.accent};
}

/** Returns a colour as `#rrggbb`, also of one without `#` or with three digits; undefined for anything else. */
export function colourFrom(written: string): string | undefined {
  const colour = written
    .trim()
    .toLowerCase()
    .replace(/^#?([\da-f])([\da-f])([\da-f])$/, '#$1$1$2$2$3$3')
    .replace(/^(?=[\da-f]{6}$)/, '#');
  return /^#[\da-f]{6}$/.test(colour) ? colour : undefined;
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
  const edge = scheme === 'light' && isPale(accent) ? '#000000' : accent;
  const onAccent = inkOn(accent);
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
    pair('quiet', mixInSrgb(text, surface, 0.86), surface),
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
  const [scheme, kind] = name.split('-') as [Scheme, keyof (typeof standard)[Scheme]];
  const start = colours[name] || standard[scheme][kind];
  const towards = ['#000000', '#ffffff'].map((end) => interpolate([start, end], 'rgb'));
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
