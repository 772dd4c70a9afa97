import {css} from 'lit';
import type {Place} from '../../content/partner-files.js';
import {scenes} from '../../content/scenes.js';

const noMark = [50, 100] as const;

/** Returns what the styles of a place are made of: where it is, and its number in it. */
export function numbersOf({at: [x, y, w, h], mark: [across, down] = noMark}: Place) {
  return {x, y, w, h, across, down};
}

const rules = scenes
  .flatMap(({indicators}, order) =>
    indicators.flatMap(({place}, item) => {
      if (!place) return [];
      const {x, y, w, h, across, down} = numbersOf(place);
      return `.at-${order}-${item}{--_x:${x};--_y:${y};--_w:${w};--_h:${h};--_across:${across};--_down:${down}}`;
    }),
  )
  .join('');

/**
 * Where the places of our scenes are, in styles, so that a page from a server has them before the script. One string,
 * because the one script's `css` takes no values (scripts/plugins/lean-lit.mjs).
 */
export const placeStyles = css(Object.assign([rules], {raw: [rules]}));
