import {coloursFor, themes as colours} from '../src/builder/themes.js';

type Token = `--blue-heart-${string}`;

interface Theme {
  title: string;
  tokens: Partial<Record<Token, string>>;
}

function theme(title: string, id: keyof typeof colours, radius: string): Theme {
  return {
    title,
    tokens: {...Object.fromEntries(coloursFor(colours[id])), '--blue-heart-radius': radius},
  };
}

/**
 * The colours of the builder's themes, each with a radius. In both colour schemes the contrast is at least 4.5:1: of
 * text on its surface, and of the accent on its surface and on a white or nearly black page.
 */
export const themes: Record<string, Theme> = {
  calm: theme('Calm', 'calm', '0.75em'),
  warm: theme('Warm', 'warm', '1.25em'),
  contrast: theme('High contrast', 'contrast', '0px'),
};

/** The colours of towns whose accent asks something of the rest: none of ours, a red, and a yellow. */
export const towns: Record<string, Theme> = {
  standard: {title: 'No colours of its own', tokens: {}},
  red: {title: 'A red town', tokens: {'--blue-heart-color-accent': '#c8102e', '--blue-heart-radius': '0.25em'}},
  yellow: {
    title: 'A yellow town',
    tokens: {
      '--blue-heart-color-accent': '#ffd200',
      '--blue-heart-color-clue': '#fff',
      '--blue-heart-color-drawing-line': '#000',
      '--blue-heart-radius': '0px',
    },
  },
};

/** A striking value for each token, which shows what the token changes. */
export const samples: Record<Token, string> = {
  '--blue-heart-color-accent': 'light-dark(#9a3b1e, #f2a582)',
  '--blue-heart-color-band': 'light-dark(#2e6d50, #1f4d38)',
  '--blue-heart-color-heart': '#d6336c',
  '--blue-heart-color-tint': 'light-dark(#e6f4ea, #17301f)',
  '--blue-heart-color-clue': '#a9e34b',
  '--blue-heart-color-drawing-line': '#5c1f3d',
  '--blue-heart-color-text': 'light-dark(#3d1f5c, #e6d6f7)',
  '--blue-heart-color-surface': 'light-dark(#fdf0d5, #33270f)',
  '--blue-heart-color-border': 'light-dark(#b3261e, #ff8a80)',
  '--blue-heart-font-family': 'Georgia, serif',
  '--blue-heart-font-family-heading': 'Georgia, serif',
  '--blue-heart-font-size': '1.5em',
  '--blue-heart-radius': '1.5em',
  '--blue-heart-gap': '2.5em',
  '--blue-heart-action-padding': '0.75em 2em',
  '--blue-heart-action-radius': '2em',
};
