import type {Colours} from '../src/builder/colours.js';
import {coloursFor, themes as colours} from '../src/builder/themes.js';

type Token = `--blue-heart-${string}`;

interface Theme {
  title: string;
  about: string;
  tokens: Readonly<Partial<Record<Token, string>>>;
}

function theme(title: string, about: string, colours: Colours, radius: string): Theme {
  return {title, about, tokens: {...Object.fromEntries(coloursFor(colours)), '--blue-heart-radius': radius}};
}

const yellow: Colours = {
  'light-accent': '#ffd200',
  'light-text': '#1f1a05',
  'light-surface': '#fffdf2',
  'dark-accent': '#ffd84d',
  'dark-text': '#f8f2dc',
  'dark-surface': '#211d10',
};

/**
 * The themes of the toolbar: the colours that the builder offers, and a town with a yellow accent, each with a radius.
 * In both colour schemes the contrast of text on its surface is at least 4.5:1, and that of an accent on its surface
 * and on a white or nearly black page too; a pale accent has a black edge instead.
 */
export const themes: Readonly<Record<string, Theme>> = {
  calm: theme('Calm', 'A town by the water: a quiet blue-green, and round corners.', colours.calm, '0.75em'),
  warm: theme('Warm', 'A town of bricks: a warm red-brown on cream, and very round corners.', colours.warm, '1.25em'),
  yellow: theme(
    'Yellow',
    'A town with a light accent: buttons get a black edge, and the thing to notice first is white.',
    yellow,
    '0px',
  ),
  contrast: theme('High contrast', 'Black, white and one colour: at least 7:1 for text.', colours.contrast, '0px'),
};

/** Returns a theme as a rule for the style sheet of a page. */
export function rulesOf(tokens: Theme['tokens']): string {
  return `:root {\n${Object.entries(tokens)
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n')}\n}`;
}

/** The colours of towns whose accent asks something of the rest: none of ours, a red, and a yellow. */
export const towns: Readonly<Record<string, Pick<Theme, 'title' | 'tokens'>>> = {
  standard: {title: 'No colours of its own', tokens: {}},
  red: {title: 'A red town', tokens: {'--blue-heart-color-accent': '#c8102e', '--blue-heart-radius': '0.25em'}},
  yellow: {title: 'A yellow town', tokens: themes.yellow!.tokens},
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
