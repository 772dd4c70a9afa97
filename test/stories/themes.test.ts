import {expect} from '@open-wc/testing';
import {themes} from '../../stories/themes.js';

/** Returns the light or the dark colour of a `light-dark(#…, #…)`. */
function colour(value: string | undefined, scheme: 'light' | 'dark'): string {
  const colours = /^light-dark\((#\w+), (#\w+)\)$/.exec(value ?? '');
  if (!colours) throw new Error(`${value ?? 'nothing'} is not light-dark(#…, #…)`);
  return colours[scheme === 'light' ? 1 : 2]!;
}

/** Returns the contrast ratio of two colours as WCAG 2 defines it. */
function contrast(...colours: [string, string]): number {
  const [darker, lighter] = colours.map(luminance).sort((one, other) => one - other);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = (
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g)!
  )
    .map((part) => parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('ready themes', () => {
  for (const [name, {tokens}] of Object.entries(themes)) {
    for (const [scheme, page] of [
      ['light', '#ffffff'],
      ['dark', '#1e1e1e'],
    ] as const) {
      it(`${name} contrasts in ${scheme}`, () => {
        const text = colour(tokens['--blue-heart-color-text'], scheme);
        const surface = colour(tokens['--blue-heart-color-surface'], scheme);
        const accent = colour(tokens['--blue-heart-color-accent'], scheme);
        expect(contrast(text, surface), 'text on its surface').to.be.at.least(name === 'contrast' ? 7 : 4.5);
        // A pale accent has a black edge, which the tags draw by themselves.
        if (name === 'yellow' && scheme === 'light') return;
        expect(contrast(accent, surface), 'accent on its surface').to.be.at.least(4.5);
        expect(contrast(accent, page), 'accent on the page').to.be.at.least(4.5);
      });
    }
  }
});
