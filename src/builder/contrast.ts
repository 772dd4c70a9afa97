import type {Colours} from './themes.js';

type Rgb = readonly [number, number, number];
export type Scheme = 'light' | 'dark';
export const pairNames = ['text', 'tint', 'link', 'linkTint', 'number', 'pressed', 'heart', 'focus', 'system'] as const;
export type PairName = (typeof pairNames)[number];

/** Two colours that meet, how much they differ, and how much they must (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface Pair {
  readonly name: PairName;
  readonly ratio: number;
  readonly needed: number;
}

/** What stands for colours that a theme leaves to the tags and to the page. */
const standard = {
  light: {accent: '#1d5fa6', text: '#000000', surface: '#ffffff'},
  dark: {accent: '#8fc1f0', text: '#ffffff', surface: '#121212'},
} as const;

/** Each pair that a theme has a hand in, mixed as src/foundation/tokens.styles.ts mixes them. A hover underlines and changes no colour. */
export function pairsOf(colours: Colours, scheme: Scheme): Pair[] {
  const [accent, text, surface] = (['accent', 'text', 'surface'] as const).map((name) =>
    rgbOf(colours[`${scheme}-${name}`] || standard[scheme][name]),
  ) as [Rgb, Rgb, Rgb];
  const [canvas, canvasText] =
    scheme === 'light'
      ? ([rgbOf('#ffffff'), rgbOf('#000000')] as const)
      : ([rgbOf('#121212'), rgbOf('#ffffff')] as const);
  const tint = mix(accent, surface, 0.1);
  const link = fromOklab(mix(toOklab(accent), toOklab(text), 0.65));
  const onAccent: Rgb = luminance(accent) > 0.18 ? [0, 0, 0] : [1, 1, 1];
  const pair = (name: PairName, one: Rgb, other: Rgb, needed = 4.5): Pair => ({
    name,
    ratio: contrast(one, other),
    needed,
  });
  return [
    pair('text', text, surface),
    pair('tint', text, tint),
    pair('link', link, surface),
    pair('linkTint', link, tint),
    pair('number', onAccent, accent),
    pair('pressed', accent, surface, 3),
    pair('heart', link, surface, 3),
    pair('focus', canvasText, canvas, 3),
    pair('system', canvasText, canvas),
  ];
}

export const failing = (colours: Colours): Pair[] =>
  (['light', 'dark'] as const)
    .flatMap((scheme) => pairsOf(colours, scheme))
    .filter(({ratio, needed}) => ratio < needed);

/** The closest lighter or darker colour with which a theme holds; undefined where none does. */
export function nearest(colours: Colours, name: keyof Colours): string | undefined {
  const from = rgbOf(colours[name]);
  for (let step = 0; step <= 50; step++) {
    for (const end of [
      [0, 0, 0],
      [1, 1, 1],
    ] as const) {
      const colour = hexOf(mix(end, from, step / 50));
      if (!failing({...colours, [name]: colour}).length) return colour;
    }
  }
  return undefined;
}

/** A theme with a new colour. A background takes its text and accent along; for these themselves, undefined says that it cannot be. */
export function withColour(colours: Colours, name: keyof Colours, colour: string): Colours | undefined {
  const wanted = {...colours, [name]: colour};
  if (!failing(wanted).length) return wanted;
  const [scheme, kind] = name.split('-') as [Scheme, string];
  if (kind !== 'surface') return undefined;
  // Black or white, whichever is readable; then the colour that can be pressed.
  for (const text of [colours[`${scheme}-text`], '#000000', '#ffffff']) {
    const tried = {...wanted, [`${scheme}-text`]: text};
    const accent = nearest(tried, `${scheme}-accent`);
    if (accent) return {...tried, [`${scheme}-accent`]: accent};
  }
  return undefined;
}

/** A ratio as people write it, never rounded up to what it is not. */
export const ratioOf = (ratio: number, language: string): string =>
  `${(Math.floor(ratio * 10) / 10).toLocaleString(language)} : 1`;

const contrast = (one: Rgb, other: Rgb): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const rgbOf = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const hexOf = (rgb: Rgb): string =>
  `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
const mix = (one: Rgb, other: Rgb, share: number): Rgb =>
  one.map((part, at) => part * share + other[at]! * (1 - share)) as unknown as Rgb;
const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const gamma = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
const clamp = (part: number): number => Math.min(1, Math.max(0, part));

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map(linear) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Oklab, as CSS Color 4 defines it. */
function toOklab(rgb: Rgb): Rgb {
  const [r, g, b] = rgb.map(linear) as unknown as Rgb;
  const [l, m, s] = [
    0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
    0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
    0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
  ].map(Math.cbrt) as unknown as Rgb;
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([light, a, b]: Rgb): Rgb {
  const [l, m, s] = [
    light + 0.3963377774 * a + 0.2158037573 * b,
    light - 0.1055613458 * a - 0.0638541728 * b,
    light - 0.0894841775 * a - 1.291485548 * b,
  ].map((part) => part ** 3) as unknown as Rgb;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => gamma(clamp(part))) as unknown as Rgb;
}
