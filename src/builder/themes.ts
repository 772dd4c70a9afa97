import type {Colours} from './colours.js';
import {accentOf, hidesYellow, standard} from './contrast.js';

export const themes = {
  none: {
    'light-accent': '',
    'light-text': '',
    'light-surface': '',
    'dark-accent': '',
    'dark-text': '',
    'dark-surface': '',
  },
  calm: {
    'light-accent': '#1f6673',
    'light-text': '#1d3138',
    'light-surface': '#f1f7f7',
    'dark-accent': '#86c9d2',
    'dark-text': '#e4eff0',
    'dark-surface': '#16262b',
  },
  warm: {
    'light-accent': '#9a3b1f',
    'light-text': '#3a261c',
    'light-surface': '#fdf5ea',
    'dark-accent': '#f2ac84',
    'dark-text': '#f6e9dc',
    'dark-surface': '#2b1e17',
  },
  contrast: {
    'light-accent': '#00308f',
    'light-text': '#000000',
    'light-surface': '#ffffff',
    'dark-accent': '#ffe14d',
    'dark-text': '#ffffff',
    'dark-surface': '#000000',
  },
} as const satisfies Record<string, Colours>;

export type Theme = keyof typeof themes;

/** A colour of the tags, by its name without `--blue-heart-color-`, on light and on dark pages. */
type Painted = readonly [name: string, light: string, dark: string];

/**
 * Returns what a theme sets. One that it sets for one kind of page only is the standard one on the other. Where the
 * accent would hide the yellow clue, the clue is white and its lines are black.
 */
export function paintsFor(colours: Colours): Painted[] {
  const set = (['accent', 'text', 'surface'] as const)
    .filter((name) => colours[`light-${name}`] || colours[`dark-${name}`])
    .map((name) => {
      const [light, dark] = (['light', 'dark'] as const).map(
        (scheme) => colours[`${scheme}-${name}`] || standard[scheme][name],
      ) as [string, string];
      return [name, light, dark] as const;
    });
  const hides = (['light', 'dark'] as const).map((scheme) => hidesYellow(accentOf(colours, scheme)));
  if (!set.length || !hides.includes(true)) return set;
  const where = (one: string, other: string) => hides.map((hidden) => (hidden ? one : other)) as [string, string];
  return [...set, ['clue', ...where('#ffffff', '#ffd23c')], ['drawing-line', ...where('#000000', '#0b1f3a')]];
}

/** Returns the custom properties of a theme, each with its value for light and dark pages. */
export function coloursFor(colours: Colours): [name: string, value: string][] {
  return paintsFor(colours).map(([name, light, dark]) => [
    `--blue-heart-color-${name}`,
    light === dark ? light : `light-dark(${light}, ${dark})`,
  ]);
}
