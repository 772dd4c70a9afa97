import type {PosterId} from './posters.js';

/** What a shape is filled with. Only what a passer-by could notice is a `clue`. */
export type PosterFill = 'ink' | 'deep' | 'blue' | 'tint' | 'paper' | 'clue' | 'none';

/** A fill, the data of a path, and the width of the line around the path. */
export type PosterShape = readonly [fill: PosterFill, d: string, line?: number];

const line = 2;

/** Returns the path of a rectangle whose corners have the radius `r`. */
export function box(x: number, y: number, width: number, height: number, r = 0): string {
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 01${dx} ${dy}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  const right = `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}`;
  return `${right}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

/** Returns the path of a circle. */
export function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 10${2 * r} 0a${r} ${r} 0 10${-2 * r} 0z`;
}

/** Returns round shapes that overlap, with one line around all of them. */
function cloud(...discs: readonly (readonly [number, number, number])[]): PosterShape[] {
  const d = discs.map((one) => disc(...one)).join('');
  return [
    ['ink', d, 2 * line],
    ['paper', d],
  ];
}

function euro(x: number, y: number): string {
  return `M${x + 8} ${y - 7}a9.5 9.5 0 100 14M${x - 11} ${y - 2.5}h13M${x - 11} ${y + 2.5}h12`;
}

const brick = (x: number, y: number): string => box(x, y, 26, 12);

/** A still life for each poster, 210 wide and 150 high, on a floor at a height of 122. Shows things, never people. */
export const posterPictures: Readonly<Record<PosterId, readonly PosterShape[]>> = {
  // Somebody sleeps behind the carwash.
  carwash: [
    ['paper', box(144, 30, 62, 96, 3), line],
    ['ink', box(150, 36, 50, 90)],
    ['paper', box(174.25, 36, 1.5, 16) + disc(175, 55, 5)],
    ['paper', box(150, 106, 50, 17, 5), line],
    ['paper', box(152, 90, 20, 17, 7), line],
    ['clue', 'M166 123v-24q0-8 8-8h20q8 0 8 8v24z', line],
    ['none', 'M166 107h36M166 115h36', line],
    ['paper', 'M8 124v-22q0-8 9-10l24-5 21-25q3-4 8-4h36q5 0 8 4l19 25 5 1q9 2 9 10v26q0 3-3 3h-133q-3 0-3-3z', line],
    ['tint', 'M51 87l16-20q2-3 6-3h10v23zM91 64h13q4 0 6 3l15 20h-34z', line],
    ['none', 'M87 64v60M93 97h9M8 110h133', line],
    ['blue', 'M9 111h137v12q0 3-3 3h-131q-3 0-3-3z', line],
    ['tint', box(9, 97, 11, 8, 3), line],
    ['ink', disc(40, 125, 15) + disc(116, 125, 15)],
    ['paper', disc(40, 125, 6) + disc(116, 125, 6)],
    ...cloud([58, 60, 8], [68, 52, 10], [82, 47, 12], [98, 47, 12], [111, 54, 9]),
    ...cloud([22, 88, 7], [31, 83, 8]),
    ...cloud([134, 88, 6]),
    ...cloud([64, 30, 4]),
    ...cloud([102, 24, 5]),
    ...cloud([44, 42, 3]),
    ...cloud([20, 128, 7], [10, 130, 6]),
    ...cloud([76, 129, 6], [85, 131, 5]),
  ],
  // Somebody else keeps the passport.
  manicure: [
    ['clue', box(118, 26, 74, 98, 6), line],
    ['none', `${disc(155, 68, 19)}M136 68h38M155 49q-17 19 0 38 17-19 0-38M136 39h38`, line],
    ['paper', 'M160 100v-7a14 14 0 0128 0v7h-6v-6a8 8 0 00-16 0v6z', line],
    ['paper', box(152, 98, 44, 34, 5), line],
    ['ink', `${disc(174, 111, 5)}M172 111h4l2 12h-8z`],
    ['ink', 'M56 66l3-52q0-3 3-3h12q3 0 3 3l3 52z'],
    ['tint', box(44, 64, 48, 66, 12), line],
    ['blue', 'M46 84h44v34q0 10-10 10h-24q-10 0-10-10z', line],
    ['paper', box(52, 92, 5, 24, 2.5)],
    ['ink', 'M19 86l3-42q0-3 3-3h10q3 0 3 3l3 42z'],
    ['paper', box(10, 84, 40, 48, 11), line],
    ['deep', 'M12 100h36v20q0 10-10 10h-16q-10 0-10-10z', line],
    ['paper', box(18, 106, 5, 16, 2.5)],
    ['ink', 'M93 98l2-32q0-3 3-3h8q3 0 3 3l2 32z'],
    ['paper', box(84, 96, 36, 38, 10), line],
    ['blue', 'M86 108h32v14q0 10-10 10h-12q-10 0-10-10z', line],
    ['paper', box(91, 113, 4, 12, 2)],
  ],
  // The day lasts until the night.
  parcels: [
    ['clue', 'M176 8a31 31 0 1025 42 25 25 0 01-25-42', line],
    [
      'paper',
      'M20 22l2 5 5 2-5 2-2 5-2-5-5-2 5-2zM72 12l1 4 4 1-4 1-1 4-1-4-4-1 4-1zM116 28l2 4 4 2-4 2-2 4-2-4-4-2 4-2z',
    ],
    ['tint', 'M186 102l24-8v34l-24-12z'],
    ['paper', 'M42 126v-68q0-6 6-6h78v74z', line],
    ['paper', 'M126 126v-52h24q7 0 10 6l11 19 12 4q6 2 6 8v15z', line],
    ['tint', 'M134 98v-15h15q3 0 5 3l7 12z', line],
    ['none', 'M42 112h147M130 106h7', line],
    ['blue', 'M43 113h145v13h-145z', line],
    ['blue', 'M70 88l14-7 14 7v14l-14 7-14-7z', line],
    ['none', 'M70 88l14 7 14-7M84 95v14M77 84l14 7', line],
    ['ink', disc(70, 127, 14) + disc(156, 127, 14)],
    ['paper', disc(70, 127, 5.5) + disc(156, 127, 5.5)],
    ['paper', box(6, 100, 34, 32), line],
    ['tint', box(18, 100, 10, 12), line],
    ['paper', box(10, 76, 26, 24), line],
    ['tint', box(19, 76, 8, 9), line],
    ['paper', box(14, 58, 20, 18), line],
    ['tint', box(21, 58, 6, 7), line],
  ],
  // What is sewn is a debt.
  clothes: [
    ['paper', box(160, 113, 46, 11, 5), line],
    ['tint', box(163, 102, 40, 11, 5), line],
    ['paper', box(161, 91, 44, 11, 5), line],
    ['blue', box(165, 80, 36, 11, 5), line],
    ['paper', box(99, 14, 16, 20, 2), line],
    ['none', 'M99 20h16M99 26h16M107 34v4M107 14v-5M99 22q-40-6-45 18', line],
    ['ink', box(147, 44, 12, 30, 5)],
    ['blue', 'M150 112v-62q0-14-14-14h-78q-16 0-16 16v24h26v-9h44q6 0 6 6v39z', line],
    ['paper', disc(134, 54, 7), line],
    ['paper', box(78, 46, 32, 9, 4.5), line],
    ['none', 'M55 76v22', 3],
    ['paper', box(28, 110, 126, 14, 4), line],
    ['clue', 'M28 104q0-6 6-6h42q6 0 6 6v46l-6-5-6 5-6-5-6 5-6-5-6 5-6-5-6 5-6-5-6 5z', line],
    ['none', 'M37 110h18M66 110h7M37 119h14M66 119h7M37 128h18M66 128h7M37 137h36', line],
    ['none', 'M47 98h16', 3],
  ],
  // Too good to be true.
  'online-job': [
    ['ink', box(18, 12, 76, 126, 13)],
    ['tint', box(25, 25, 62, 98, 3)],
    ['paper', box(46, 17, 20, 3, 1.5) + disc(56, 131, 4)],
    ['paper', box(31, 33, 36, 13, 6.5), line],
    ['blue', box(47, 53, 34, 13, 6.5), line],
    ['paper', box(31, 73, 30, 13, 6.5), line],
    ['none', 'M38 39.5h22M54 59.5h20M38 79.5h16', line],
    ['clue', 'M98 60h90q10 0 10 10v38q0 10-10 10h-78l-24 18 6-18q-4-2-4-10v-38q0-10 10-10z', line],
    ['none', `${euro(114, 90)}${euro(144, 90)}${euro(174, 90)}`, 4.5],
    ['ink', box(145.5, 0, 9, 56)],
    ['none', 'M150 54a20 20 0 01-40 0v-8', 9],
    ['ink', 'M110 31l-8 16h16z', line],
  ],
  // What is asked for the room?
  housing: [
    ['paper', 'M30 124v-58l44-36 44 36v58z', line],
    ['blue', 'M12 76l62-52 62 52-9 9-53-44-53 44z', line],
    ['deep', box(40, 80, 26, 44), line],
    ['paper', disc(60, 103, 2.5)],
    ['tint', box(78, 80, 28, 24), line],
    ['none', 'M92 80v24M78 92h28', line],
    ['ink', box(165, 0, 2, 16)],
    ['ink', disc(166, 22, 9), line],
    ['tint', disc(166, 22, 5)],
    [
      'clue',
      'M166 26a25 25 0 018 48.7v57.3h-5l-3 4-3-4h-5v-57.3a25 25 0 018-48.700zM166 38a9 9 0 100 18 9 9 0 000-18z',
      line,
    ],
    ['clue', 'M174 104h16v10h-6v6h6v10h-16z', line],
    ['none', 'M146 62l-18 22', line],
    ['paper', 'M132 82l14 12v34h-34v-34l14-12q3-2 6 0z', line],
    ['none', 'M124 104q0-6 6-6t6 6-6 8v3M130 121v.1', 3],
  ],
  // All that work, and one coin.
  'building-site': [
    ['paper', 'M26 122v-116h10v116z', line],
    ['none', 'M36 16l-10 10 10 12-10 12 10 12-10 12 10 12M31 4l100 9M31 4l-26 9M112 18v12', line],
    ['paper', box(4, 12, 132, 6), line],
    ['deep', box(4, 18, 18, 12), line],
    ['blue', box(98, 28, 28, 12), line],
    ['none', 'M98 28l14-8 14 8', line],
    ['paper', [brick(52, 74), brick(78, 74)].join(''), line],
    ['tint', [brick(40, 86), brick(66, 86)].join(''), line],
    ['paper', [brick(92, 86), brick(118, 86)].join(''), line],
    ['paper', [box(1, 98, 25, 12), brick(26, 98), brick(78, 98), brick(104, 98), brick(130, 98)].join(''), line],
    ['blue', brick(52, 98), line],
    ['paper', [brick(14, 110), brick(40, 110), brick(66, 110), brick(118, 110), brick(144, 110)].join(''), line],
    ['tint', [brick(92, 110), brick(170, 110), box(1, 110, 13, 12)].join(''), line],
    ['clue', disc(171, 82, 27), line],
    ['none', disc(171, 82, 21), line],
    ['none', `M181 72a14 14 0 100 20M153 79h21M153 85h19`, 4.5],
  ],
};
