/**
 * What a shape is filled with. A number is that thing of the scene, from 1: paper until a visitor has looked at it.
 * `night` shows in the dark only: stars, and the light of a lamp.
 */
export type Paint =
  'ink' | 'deep' | 'blue' | 'tint' | 'paper' | 'wall' | 'halo' | 'floor' | 'figure' | 'night' | 'none' | number;

/** A fill, the data of a path, and the width of the line around it: 3, or 0 for none. */
export type SceneShape = readonly [paint: Paint, d: string, line?: number];

export const sceneWidth = 320;
export const sceneHeight = 200;

const all = 'M0 0h320v200h-320z';

/**
 * A drawing for the scenes that have one, by their id: a place with the things in it that a visitor may look at. People
 * are shapes: never a face, a skin or a hair. The rules are in docs/contributing/drawings.md.
 */
export const sceneDrawings: Readonly<Record<string, readonly SceneShape[]>> = {
  carwash: [
    ['wall', all, 0],
    ['halo', 'M26 162a114 114 0 01228 0z', 0],
    ['floor', 'M0 162h320v38h-320z', 0],
    ['night', 'M112 3l3 3-3 3-3-3zM226 12l3 3-3 3-3-3zM230 42l3 3-3 3-3-3zM12 70l3 3-3 3-3-3zM62 62l3 3-3 3-3-3z', 0],
    // Two people at work.
    [
      'figure',
      'M77 80a11 11 0 1022 0 11 11 0 10-22 0M195 80a11 11 0 1022 0 11 11 0 10-22 0M68 140v-26q0-20 20-20t20 20v26zM186 174v-60q0-20 20-20t20 20v60zM93 99l22 4-2 10-22-4zM201 99l3 10-20 6-3-10z',
      0,
    ],
    ['blue', 'M76 76q0-12 12-12t12 12l9 1v4h-33zM218 76q0-12-12-12t-12 12l-9 1v4h33z', 0],
    // The car, with foam on its roof.
    ['paper', 'M60 164v-24q0-8 10-11l26-5 22-27q3-5 9-5h39q6 0 9 5l20 27 6 1q9 2 9 11v28q0 3-3 3h-144q-3 0-3-3z'],
    ['tint', 'M107 124l17-22q3-3 7-3h11v25zM150 99h14q5 0 7 3l16 22h-37zM61 133h12v10h-12z'],
    ['blue', 'M61 150h149v13q0 3-3 3h-143q-3 0-3-3z'],
    ['none', 'M146 99v65M153 135h9'],
    ['ink', 'M79 165a16 16 0 1032 0 16 16 0 10-32 0M161 165a16 16 0 1032 0 16 16 0 10-32 0', 0],
    ['paper', 'M89 165a6 6 0 1012 0 6 6 0 10-12 0M171 165a6 6 0 1012 0 6 6 0 10-12 0', 0],
    [
      'ink',
      'M109 91a9 9 0 1018 0 9 9 0 10-18 0M124 83a12 12 0 1024 0 12 12 0 10-24 0M145 83a12 12 0 1024 0 12 12 0 10-24 0M165 92a8 8 0 1016 0 8 8 0 10-16 0',
      5.4,
    ],
    [
      'paper',
      'M109 91a9 9 0 1018 0 9 9 0 10-18 0M124 83a12 12 0 1024 0 12 12 0 10-24 0M145 83a12 12 0 1024 0 12 12 0 10-24 0M165 92a8 8 0 1016 0 8 8 0 10-16 0',
      0,
    ],
    // The boss: a sleeve, and a hand that holds papers.
    ['paper', 'M33 84l30 5-6 42-30-5z'],
    [5, 'M22 84h34v44h-34z'],
    ['none', 'M29 93h12M29 101h20M29 109h20'],
    ['blue', 'M44 92a4 4 0 108 0 4 4 0 10-8 0', 0],
    ['tint', 'M12 114h15l8-5q6-3 9 1t-2 8l-9 6v6q0 8-8 8h-13z'],
    ['deep', 'M-4 108h14v34h-14z'],
    // The shed, with what somebody sleeps on.
    ['paper', 'M9 110h6v30h-6zM238 64h74v104h-74z'],
    ['ink', 'M245 71h60v94h-60z', 0],
    ['night', 'M271 98h8l26 67h-60z', 0],
    ['paper', 'M274 71h2v20h-2zM270 95a5 5 0 1010 0 5 5 0 10-10 0', 0],
    [
      'paper',
      'M250 146h50q6 0 6 6v7q0 6-6 6h-50q-6 0-6-6v-7q0-6 6-6zM255 128h8q8 0 8 8v2q0 8-8 8h-8q-8 0-8-8v-2q0-8 8-8z',
    ],
    [1, 'M262 166v-30q0-10 10-10h24q10 0 10 10v30z'],
    ['none', 'M262 143h44M262 153h44'],
    // Two ways to speak: letters with accents, of no language.
    [
      2,
      'M108 14h34q8 0 8 8v20q0 8-8 8h-24l-15 12 2-13q-5-2-5-7v-20q0-8 8-8zM166 20h32q8 0 8 8v16q0 7-6 8l3 11-14-11h-23q-8 0-8-8v-16q0-8 8-8z',
    ],
    [
      'none',
      'M116 36a6 6 0 1012 0 6 6 0 10-12 0M129 29v14M121 24l5-5M176 40a6 6 0 1012 0 6 6 0 10-12 0M178 29v.1M186 29v.1',
    ],
    // From the sun to the moon.
    [3, 'M16 14h68q8 0 8 8v22q0 8-8 8h-68q-8 0-8-8v-22q0-8 8-8z'],
    ['ink', 'M17 33a5 5 0 1010 0 5 5 0 10-10 0M83 26a8 8 0 105 11 7 7 0 01-5-11', 0],
    ['none', 'M22 23v-1M22 44v-1M12 33h-1M33 33h-1M15 26l-.7-.7M29 26l.7-.7M15 40l-.7.7M29 40l.7.7', 2.2],
    ['paper', 'M39 33a13 13 0 1026 0 13 13 0 10-26 0'],
    ['none', 'M52 25v8l6 4'],
    // A week in which each day is the same.
    [4, 'M250 12h54v42h-54z'],
    ['blue', 'M250 12h54v11h-54z'],
    ['none', 'M262 8v8M292 8v8'],
    [
      'none',
      'M257 31h.1M264 31h.1M271 31h.1M278 31h.1M285 31h.1M297 31h.1M257 39h.1M264 39h.1M271 39h.1M278 39h.1M285 39h.1M297 39h.1M257 47h.1M264 47h.1M271 47h.1M278 47h.1M285 47h.1M297 47h.1',
      4.5,
    ],
    ['none', 'M291 26h10v26h-10z', 2.2],
    ['tint', 'M214 168h22l-3 22h-16z'],
    ['none', 'M216 168q9-14 18 0'],
  ],
  manicure: [
    ['wall', all, 0],
    ['halo', 'M32 150a118 118 0 01236 0z', 0],
    ['floor', 'M0 150h320v50h-320z', 0],
    ['night', 'M16 9l3 3-3 3-3-3zM226 11l3 3-3 3-3-3zM186 19l3 3-3 3-3-3zM104 27l3 3-3 3-3-3zM84 9l3 3-3 3-3-3z', 0],
    // A mirror, and in it who stands in the door behind.
    ['blue', 'M265 116h12v28h-12zM249 142h44v10h-44z'],
    ['tint', 'M226 74a45 45 0 1090 0 45 45 0 10-90 0'],
    [2, 'M234 74a37 37 0 1074 0 37 37 0 10-74 0'],
    ['none', 'M250 103v-53h42v53', 2.2],
    ['figure', 'M261 67a10 10 0 1020 0 10 10 0 10-20 0M249 103q0-22 22-22t22 22a37 37 0 01-44 0z', 0],
    ['paper', 'M-4 150h328v10h-328z'],
    // Nail polish.
    ['ink', 'M129 72l3-53q0-4 4-4h14q4 0 4 4l3 53zM86 96l3-42q0-4 4-4h11q4 0 4 4l3 42z', 0],
    ['tint', 'M129 70h28q14 0 14 14v48q0 14-14 14h-28q-14 0-14-14v-48q0-14 14-14z'],
    ['blue', 'M117 94h52v39q0 11-12 11h-28q-12 0-12-11z'],
    ['paper', 'M89 94h21q13 0 13 13v30q0 13-13 13h-21q-13 0-13-13v-30q0-13 13-13z'],
    ['deep', 'M78 112h42v23q0 12-12 12h-18q-12 0-12-12z'],
    ['paper', 'M124 103h6v28h-6zM85 119h6v18h-6z', 0],
    // A passport, locked.
    [3, 'M162 60h46q6 0 6 6v76q0 6-6 6h-46q-6 0-6-6v-76q0-6 6-6z'],
    ['none', 'M170 96a15 15 0 1030 0 15 15 0 10-30 0M170 96h30M185 81q-13 15 0 30 13-15 0-30M172 70h26'],
    ['paper', 'M194 128v-6a11 11 0 0122 0v6h-5v-5a6 6 0 00-12 0v5zM188 126h34v24h-34z'],
    ['ink', 'M202 136a3 3 0 106 0 3 3 0 10-6 0'],
    // A mask against dust.
    [1, 'M34 166q24-12 48 0v12q-24 14-48 0z'],
    ['none', 'M34 168q-16-4-14 6t14 2M82 168q16-4 14 6t-14 2M42 171q16-5 32 0M42 178q16 3 32 0'],
    // A house, with a question.
    [4, 'M10 50l28-24 28 24v36h-56z'],
    ['none', 'M30 56q0-8 8-8t8 8-8 9v4M38 77v.1M38 26v-30'],
  ],
  parcels: [
    ['deep', all, 0],
    ['wall', 'M30 162a118 118 0 01236 0z', 0],
    ['ink', 'M0 162h320v38h-320z', 0],
    [
      'paper',
      'M30 17l2 5 5 2-5 2-2 5-2-5-5-2 5-2zM118 15l2 3 3 2-3 2-2 3-2-3-3-2 3-2zM196 29l2 5 5 2-5 2-2 5-2-5-5-2 5-2z',
      0,
    ],
    // The night, after a day that began early.
    [2, 'M270 12a32 32 0 1026 44 26 26 0 01-26-44'],
    // The van, with its door open.
    ['paper', 'M70 165v-84q0-8 8-8h98v92zM176 165v-77h38q10 0 14 8l16 31 24 6q8 2 8 10v22z'],
    ['tint', 'M231 108l10 20h-10zM268 140h8v9h-8z'],
    ['blue', 'M71 150h105v15h-105zM227 152h49v13h-49zM106 112l17-8 17 8v18l-17 8-17-8z'],
    ['none', 'M106 112l17 8 17-8M123 120v18M114 108l18 8'],
    ['ink', 'M182 162v-66h33q5 0 8 5l4 8v53z'],
    // A seat that is too low for who drives: two cushions.
    ['blue', 'M186 112q0-5 4-5t5 5l3 40h18q4 0 4 5v4h-34z', 0],
    [1, 'M199 137h20q6 0 6 6.5t-6 6.5h-20q-6 0-6-6.5t6-6.5zM198 123h20q6 0 6 7t-6 7h-20q-6 0-6-7t6-7z'],
    ['none', 'M204 130h8M205 143.5h8', 2.2],
    ['tint', 'M218 98l4 1-5 18-4-1z', 0],
    ['ink', 'M87 166a17 17 0 1034 0 17 17 0 10-34 0M230 166a17 17 0 1034 0 17 17 0 10-34 0', 0],
    ['paper', 'M97 166a7 7 0 1014 0 7 7 0 10-14 0M240 166a7 7 0 1014 0 7 7 0 10-14 0', 0],
    // Money from hand to hand.
    ['paper', 'M14 78l38-7 4 22-38 7z'],
    [3, 'M18 84l38 2-2 23-38-2z'],
    ['none', 'M41 92a6 6 0 10-1 10M28 95h8M28 99h8', 2.2],
    ['tint', 'M4 106h40q12 0 12 6t-10 6h-22l-5 12h-15z'],
    ['deep', 'M-4 102h12v32h-12z'],
    // The parcel, in a hurry.
    [4, 'M36 152h44v38h-44z'],
    ['tint', 'M52 152h12v14h-12z'],
    ['tint', 'M12 159h18v4h-18zM18 169h12v4h-12zM12 179h18v4h-18z', 0],
  ],
};
