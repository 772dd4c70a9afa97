import type {Colours} from './colours.js';
import {hidesYellow} from './contrast.js';

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

/**
 * Returns the custom properties of a theme, each with its values for light and dark pages. Where the accent would hide
 * the yellow clue, the clue is white and its lines are black.
 */
export function coloursFor(colours: Colours): [name: string, value: string][] {
  const {'light-accent': light, 'dark-accent': dark} = colours;
  const where = (one: string, other: string) =>
    [light, dark].map((accent) => (hidesYellow(accent) ? one : other)) as [string, string];
  const hidden = light && dark && (hidesYellow(light) || hidesYellow(dark));
  return [
    ...(['accent', 'text', 'surface'] as const).map(
      (name) => [name, colours[`light-${name}`], colours[`dark-${name}`]] as const,
    ),
    ...(hidden
      ? ([
          ['clue', ...where('#ffffff', '#ffd23c')],
          ['drawing-line', ...where('#000000', '#0b1f3a')],
        ] as const)
      : []),
  ].flatMap(([name, one, other]) =>
    one && other ? [[`--blue-heart-color-${name}`, `light-dark(${one}, ${other})`] as [string, string]] : [],
  );
}
