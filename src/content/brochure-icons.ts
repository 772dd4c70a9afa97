import {box, disc, type PosterShape} from './poster-pictures.js';

export type BrochureIcon =
  | 'hook'
  | 'work'
  | 'border'
  | 'van'
  | 'online'
  | 'shirt'
  | 'free'
  | 'contact'
  | 'papers'
  | 'silent'
  | 'afraid'
  | 'conditions'
  | 'pay'
  | 'injuries'
  | 'confront'
  | 'ask'
  | 'refuse'
  | 'unsure';

const line = 1.3;
const bubble = 'M3 3h18v13H12l-5 5v-5H3z';

/** A small drawing for each sentence of a list in the brochure, 24 wide and high. It shows things, never people. */
export const brochureIcons: Readonly<Record<BrochureIcon, readonly PosterShape[]>> = {
  hook: [
    ['none', 'M15 1v13a5 5 0 01-10 0v-2', 2.4],
    ['blue', 'M1.500 13.500L5 7l3.500 6.500z', line],
  ],
  // A bucket.
  work: [
    ['none', 'M4 9a8 7 0 0116 0', line],
    ['blue', 'M3 9h18l-2.500 12.500h-13z', line],
    ['tint', 'M3 9h18l-.600 3.500h-16.800z', line],
  ],
  // A signpost.
  border: [
    ['ink', box(11, 1, 2, 22)],
    ['tint', 'M4 3h13l4 3.500-4 3.500H4z', line],
    ['blue', 'M20 12H7l-4 3.500 4 3.500h13z', line],
  ],
  van: [
    ['paper', 'M1.500 18V6H14v12z', line],
    ['blue', 'M14 9.500h4.500l4 4.500v4H14z', line],
    ['ink', disc(6.5, 18.5, 3) + disc(17.5, 18.5, 3)],
    ['paper', disc(6.5, 18.5, 1) + disc(17.5, 18.5, 1)],
  ],
  online: [
    ['ink', box(2, 3, 12, 20, 2.5)],
    ['tint', box(4, 6, 8, 13, 0.5)],
    ['paper', 'M10 2h12v8h-5l-4 3.500v-3.500h-3z', line],
  ],
  shirt: [['tint', 'M8 3L2 7l2.500 5L7 10.500V21h10V10.500l2.500 1.500L22 7l-6-4q-4 4-8 0z', line]],
  // A lock.
  free: [
    ['none', 'M8 11V7a4 4 0 018 0v4', 2.2],
    ['blue', box(4, 10, 16, 12, 2), line],
    ['paper', 'M12 13.500a1.800 1.800 0 011 3.300V19h-2v-2.200a1.800 1.800 0 011-3.300z'],
  ],
  // A phone that nobody calls.
  contact: [
    ['ink', box(6, 1.5, 12, 21, 2.5)],
    ['tint', box(8, 4, 8, 14, 0.5)],
    ['none', 'M3 21L21 3', 2.2],
    ['paper', disc(12, 20.3, 1)],
  ],
  // A passport behind a hand that is not one's own: a lock hangs on it.
  papers: [
    ['blue', box(3, 2, 14, 20, 1.5), line],
    ['none', `${disc(10, 9, 4)}M6 9h8M10 5q-3.500 4 0 8 3.500-4 0-8`, line],
    ['none', 'M15.500 16v-2a2.500 2.500 0 015 0v2', line],
    ['paper', box(13.5, 15.5, 9, 7, 1), line],
  ],
  // A bubble without words.
  silent: [
    ['tint', bubble, line],
    ['none', 'M9 6.500l6 6m0-6l-6 6', 2],
  ],
  // An office of the authorities.
  afraid: [
    ['tint', 'M4 9h16v11H4z', line],
    ['blue', 'M1.500 9L12 2.500 22.500 9z', line],
    ['none', 'M8 9v11m4-11v11m4-11v11M2 21h20', line],
  ],
  // A mattress on the floor, under a bulb.
  conditions: [
    ['none', 'M12 1v4', line],
    ['paper', disc(12, 7, 2.2), line],
    ['tint', box(1.5, 15, 21, 6.5, 2), line],
    ['blue', box(2.5, 11.5, 8, 4.5, 2), line],
  ],
  // One coin.
  pay: [
    ['paper', disc(12, 12, 10), line],
    ['none', 'M16 7.500a6 6 0 100 9M6.500 10.500h8M6.500 13.500h7', 1.8],
  ],
  // A plaster.
  injuries: [
    ['tint', 'M3 16L16 3a3.500 3.500 0 015 5L8 21a3.500 3.500 0 01-5-5z', line],
    ['paper', 'M8.500 10.500l5-5 5 5-5 5z', line],
    ['none', 'M12 10.500v.1m2-.1v.1m-1-1.100v.1', 1.2],
  ],
  // A camera that stays off.
  confront: [
    ['blue', 'M2 7h5l2-3h6l2 3h5v13H2z', line],
    ['paper', disc(12, 13, 4), line],
    ['none', 'M3 22L21 2', 2.2],
  ],
  ask: [
    ['tint', bubble, line],
    ['none', 'M9.500 7.500a2.500 2.500 0 115 0q0 2-2.500 2.500v1M12 13.300v.1', 1.8],
  ],
  // A door that stays open.
  refuse: [
    ['ink', box(4, 2, 16, 20, 0.5)],
    ['tint', 'M4 2l10 4v17.500L4 22z', line],
    ['paper', disc(11.5, 14, 1)],
  ],
  unsure: [['blue', 'M6 2L3 5c0 9 7 16 16 16l3-3-5-4-3 2c-3-1-5-3-6-6l2-3z', line]],
};
