/** The fill of a shape: the accent, a tint of it, the colour of paper or of ink; a shape with `none` is a line. */
export type Fill = 'accent' | 'tint' | 'paper' | 'ink' | 'none';

/** One shape of a drawing, in a box of 160 by 90. */
export interface Shape {
  readonly fill: Fill;
  readonly d: string;
  /** Whether it has an outline. */
  readonly line: boolean;
}

const stage: readonly Shape[] = [
  {fill: 'tint', d: 'M14 80a66 66 0 01132 0z', line: false},
  {fill: 'none', d: 'M6 80h148', line: true},
];

function outlined(...shapes: readonly (readonly [Fill, string])[]): readonly Shape[] {
  return [...stage, ...shapes.map(([fill, d]) => ({fill, d, line: true}))];
}

/** One small drawing for each scene of the quiz, also used on posters. It shows things, never people. */
export const drawings: Readonly<Record<string, readonly Shape[]>> = {
  carwash: outlined(
    ['paper', 'M14 20h132v60h-132z'],
    ['accent', 'M10 10h140v10h-140z'],
    ['tint', 'M22 80v-52h78v52zM107 80v-38h32v38zM29 34v8M41 33v4M53 32v4M69 32v2M81 33v3M93 34v6'],
    ['accent', 'M29 74v-9q0-5 6-6l9-2 9-10h23l10 10q9 1 9 8v9z'],
    [
      'paper',
      'M50 59l6-6h7v6zM68 59v-6h7l6 6zM44 66a7 7 0 101 0zM80 66a7 7 0 101 0zM50 50a4 4 0 011-8 5 5 0 018-3 6 6 0 0111 1 5 5 0 018 3 4 4 0 012 7q-3 5-6 0-5 6-9 0-4 4-7 0-4 5-8 0zM90 48a3 3 0 101 0zM111 62v18M135 76v4M112 72q-1-6 3-6h4q4 0 3 6z',
    ],
    ['accent', 'M111 76h24v-4q-6-4-12-1-12 0-12 1z'],
  ),
  manicure: outlined(
    ['none', 'M24 76v-36l20-24M52 37l1 6M61 30l5 5M68 21l6 1'],
    ['accent', 'M12 80v-4h24v4zM43 34a16 16 0 0123-22z'],
    [
      'paper',
      'M44 80a4 4 0 010-8h48a4 4 0 010 8zM54 72a8 8 0 010-16h30a8 8 0 010 16zM84 56a8 8 0 101 0zM84 68a4 4 0 113-3',
    ],
    ['paper', 'M102 80v-18q0-4 4-5h6q4 1 4 5v18zM134 80v-18q0-4 4-5h6q4 1 4 5v18z'],
    ['accent', 'M60 72v-16h8v16zM102 80v-12h14v12zM134 80v-8h14v8zM116 80v-24q0-4 4-5h10q4 1 4 5v24z'],
    ['ink', 'M106 57l1-22h4l1 22zM121 51l1-27h6l1 27zM138 57l1-22h4l1 22z'],
  ),
  parcels: outlined(
    ['paper', 'M46 72v-38q0-4 4-4h62v42zM96 30v42M102 50h3'],
    ['accent', 'M112 72v-32h16q4 0 6 4l6 12 7 3q3 1 3 4v9z'],
    ['paper', 'M120 56v-10h8l5 10zM86 64a8 8 0 101 0zM130 64a8 8 0 101 0z'],
    ['paper', 'M18 80v-20h36v20zM20 44v-14h32v14zM24 18v-12h16v12z'],
    ['accent', 'M16 60v-16h30v16zM26 30v-12h20v12zM54 80v-14h18v14z'],
    ['tint', 'M33 60h6v8h-6zM28 44h6v6h-6zM33 30h6v5h-6zM33 18h6v5h-6zM29 6h6v5h-6zM60 66h6v5h-6z'],
  ),
  'building-site': outlined(
    ['paper', 'M34 80v-70h8v70'],
    ['none', 'M42 20l-8 8 8 8-8 8 8 8M14 20h108M38 6l76 14M38 6l-20 14M94 20v8l-10 8M94 28l10 8'],
    ['accent', 'M14 20h12v10h-12zM82 36h24v8h-24z'],
    ['paper', 'M10 80v-16h14v-8h28v8h14v8h14v8z'],
    ['tint', 'M38 64v-8h14v8zM17 72v-8h14v8zM52 80v-8h14v8zM10 72h56M24 64h28M45 72v-8M59 72v-8M24 80v-8M38 80v-8'],
    ['paper', 'M98 74h-10v-18q0-8 8-8h38q6 0 8 8l4 18h-38M103 80a5 5 0 111 0z'],
    ['accent', 'M95 64v-9h14v9zM118 74v-19h12v19zM146 74h7M151 74v6M102 55v9'],
  ),
  housing: outlined(
    ['accent', 'M132 12a12 12 0 1010 17 11 11 0 01-10-17'],
    ['paper', 'M78 27v-18h10v26zM30 80v-38l34-26 34 26v38z'],
    ['accent', 'M20 48l44-36 44 36-5 5-39-32-39 32zM38 80v-28h16v28z'],
    ['tint', 'M68 70v-16h18v16zM77 54v16M68 62h18M49 67h0M77 50v-3M64 51l-2-2M90 51l2-2M64 62h-3M90 62h3'],
    ['accent', 'M102 69a11 11 0 0121-4h28v12h-6v-5h-5v5h-6v-5h-11a11 11 0 01-21-3'],
    ['paper', 'M111 65a4 4 0 101 0z'],
  ),
  'online-job': outlined(
    ['paper', 'M42 80v-68q0-6 6-6h36q6 0 6 6v68z'],
    ['tint', 'M48 74v-58h36v58zM62 11h8'],
    ['paper', 'M22 48v-20q0-4 4-4h34q4 0 4 4v10q0 4-4 4h-30zM30 30h26M30 36h16M54 67h12M54 61h8'],
    ['accent', 'M80 20h60q6 0 6 6v34q0 6-6 6h-58l-8 6v-46q0-6 6-6z'],
    ['paper', 'M109 27a16 16 0 101 0zM117 36a9 9 0 100 14M101 41h12M101 45h11'],
  ),
  clothes: outlined(
    [
      'none',
      'M22 16v58l-6 6M22 74l6 6M138 16v58l-6 6M138 74l6 6M12 16h136M48 24v-4a4 4 0 114-4M75 24v-4a4 4 0 114-4M115 28v-8a4 4 0 114-4M115 38v8',
    ],
    ['paper', 'M68 24q7 8 14 0l4 4-3 16 11 28h-38l11-28-3-16z'],
    ['accent', 'M42 24q6 6 12 0l10 4 6 14-8 4-2-3v25h-24v-25l-2 3-8-4 6-14z'],
    ['tint', 'M98 38l17-10 17 10z'],
    ['paper', 'M103 76h24v-24l-8-8h-8l-8 8zM121 57a7 7 0 100 12M108 61h9M108 65h8M115 50h0'],
  ),
  cleaning: outlined(
    ['tint', 'M116 80v-62h30v62zM138 50h0'],
    ['none', 'M24 46q21-30 42 0M96 62v-54'],
    ['accent', 'M28 80l-6-34h46l-6 34z'],
    ['paper', 'M22 46a6 6 0 018-7 8 8 0 0114-3 8 8 0 0114 2 6 6 0 0110 8z'],
    ['accent', 'M84 66q0-6 6-6h12q6 0 6 6z'],
    ['paper', 'M84 66h24l4 14h-32zM90 66v14M96 66v14M102 66v14'],
    ['paper', 'M120 12h22v-6h-22z'],
  ),
  restaurant: outlined(
    ['none', 'M38 24q-5-6 0-12M50 24q-5-6 0-12M62 24q-5-6 0-12M20 40h8M72 40h8'],
    ['paper', 'M16 80v-26h68v26z'],
    ['tint', 'M26 76v-14h48v14zM30 58h0M50 58h0M70 58h0'],
    ['accent', 'M28 54v-22h44v22z'],
    ['paper', 'M26 32q24-10 48 0z'],
    ['paper', 'M100 80h40q6 0 7-6h-54q1 6 7 6zM100 74h40q6 0 7-6h-54q1 6 7 6zM100 68h40q6 0 7-6h-54q1 6 7 6z'],
    ['accent', 'M104 62v-16h14v16zM118 50h6v8h-6z'],
  ),
  begging: outlined(
    ['none', 'M136 80v-50'],
    ['paper', 'M136 6a13 13 0 101 0zM136 11v8l5 4'],
    ['tint', 'M12 80q2-16 18-16h16q10 0 12 16zM20 72h30'],
    ['accent', 'M70 80l-5-30h32l-5 30z'],
    ['paper', 'M62 50h38v-6h-38zM110 68a6 6 0 101 0zM110 72v4'],
    ['accent', 'M76 44a5 5 0 0110 0z'],
  ),
};
