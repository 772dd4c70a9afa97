// Writes the report of the bench in Markdown, and compares two of its runs.
import {profiles} from './open-case.mjs';

const blank = 'blank page';
/** The page that others are compared with. */
export const lit = 'lit, one trivial element';
const still = 'card as static HTML, no script';
/** A frame at 60 a second: what is seen one frame later is not seen later by a person. */
const frame = 17;

/** Returns the middle, least and most of numbers. */
export function spreadOf(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return {middle: sorted[Math.floor(sorted.length / 2)], least: sorted[0], most: sorted.at(-1)};
}

/** Returns the spread of a measure over the rounds of a case. */
export function measured(rounds, key) {
  return spreadOf(rounds.map((run) => run[key]));
}

/** Returns the spread of what the runs of several cases in one round give together. */
function together(cases, names, compute) {
  return spreadOf(cases[names[0]].map((_, round) => compute(...names.map((name) => cases[name][round]))));
}

function besideLit(cases, name) {
  return together(cases, [name, lit], (one, plain) => one.task / plain.task);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

function shown({middle, least, most}, digits = 0) {
  return `${middle.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

const reached = (value, isReached) => `${value}, ${isReached ? 'reached' : '**not reached**'}`;

const heads = [
  'page',
  'task ms',
  'task / lit',
  'script ms',
  'style and layout ms',
  'shift',
  'requests',
  'kB',
  'number readable, ms',
  'violations',
];

/** Returns the table of a profile. */
export function tableOf({runs, policy}, profile) {
  const cases = runs[profile];
  const rows = Object.entries(cases).map(([name, rounds]) => [
    name,
    shown(measured(rounds, 'task')),
    shown(besideLit(cases, name), 2),
    measured(rounds, 'script').middle.toFixed(0),
    measured(rounds, 'style').middle.toFixed(0),
    measured(rounds, 'shift').most.toFixed(3),
    measured(rounds, 'requests').most,
    measured(rounds, 'kilobytes').middle.toFixed(1),
    rounds[0].readable ? shown(measured(rounds, 'readable')) : '',
    policy[name].violations + (policy[name].missing.length ? ', not drawn' : ''),
  ]);
  return table(heads, rows);
}

/** Returns the goals that are measured in every profile: each with a function that says what was reached. */
function timedGoals(ours) {
  const of = (cases, name) => measured(cases[name], 'task').middle;
  return [
    ...['card, bare', 'card, with fallback', 'card, prerendered'].map((name) => [
      `${name}: over the static card at most 1.3 × (lit − blank)`,
      (cases) => {
        const times = (of(cases, name) - of(cases, still)) / (of(cases, lit) - of(cases, blank));
        return reached(`${times.toFixed(2)} ×`, times <= 1.3);
      },
    ]),
    ...['ten tags, bare', 'ten tags, with fallback'].map((name) => [
      `${name}: at most 2.5 × lit`,
      (cases) => {
        const times = besideLit(cases, name);
        return reached(`${shown(times, 2)} ×`, times.middle <= 2.5);
      },
    ]),
    ...['card, with fallback', 'card, prerendered'].map((name) => [
      `${name}: number as early as in static HTML, within a frame`,
      (cases) => {
        const later = together(cases, [name, still], (card, fixed) => card.readable - fixed.readable);
        return reached(`${shown(later)} ms later`, later.middle <= frame);
      },
    ]),
    [
      'number: never gone again once it was readable',
      (cases) => {
        const lost = Math.max(...Object.values(cases).flatMap((rounds) => rounds.map((run) => run.lost ?? 0)));
        return reached(`${lost} frames`, lost === 0);
      },
    ],
    ...ours
      .filter((name) => !/bare|static/.test(name))
      .map((name) => [
        `${name}: layout shift 0`,
        (cases) => {
          const {most} = measured(cases[name], 'shift');
          return reached(most.toFixed(3), most === 0);
        },
      ]),
  ];
}

/** Returns a row for each goal: what was measured in each profile, and whether that reaches it. */
export function goalsOf({runs, policy, from}) {
  const ours = Object.keys(policy).filter((name) => !from[name] && ![blank, lit].includes(name));
  const everywhere = Object.values(runs);
  const same = (goal, value, isReached) => [goal, ...everywhere.map(() => reached(value, isReached))];
  const violations = ours.reduce((sum, name) => sum + policy[name].violations, 0);
  return [
    ...timedGoals(ours).map(([goal, look]) => [goal, ...everywhere.map(look)]),
    ...[
      ['card, with fallback', 1],
      ['card in Ukrainian, with fallback', 2],
      ['card in Arabic, with fallback', 2],
    ].map(([name, most]) => [
      `${name}: requests at most ${most}`,
      ...everywhere.map((cases) => {
        const asked = measured(cases[name], 'requests').most;
        return reached(asked, asked <= most);
      }),
    ]),
    same('all pages of ours: violations of the strict policy 0', violations, violations === 0),
  ];
}

/** Returns what our pages cost beside plain lit, with its spread, in each profile. */
export function ratiosOf({runs, from}) {
  const rounded = (spread) =>
    Object.fromEntries(Object.entries(spread).map(([key, value]) => [key, +value.toFixed(3)]));
  return Object.fromEntries(
    Object.entries(runs).map(([profile, cases]) => [
      profile,
      Object.fromEntries(
        Object.keys(cases)
          .filter((name) => !from[name] && ![blank, lit, still].includes(name))
          .map((name) => [name, rounded(besideLit(cases, name))]),
      ),
    ]),
  );
}

/** Returns a line for each page of ours whose middle is above the most that the committed rounds saw. */
export function slowerThan(committed, result) {
  return Object.entries(ratiosOf(result)).flatMap(([profile, cases]) =>
    Object.entries(cases).flatMap(([name, {middle}]) => {
      const {most} = committed[profile][name];
      return middle > most
        ? [`${profiles[profile].name}, ${name}: ${middle} × lit, and at most ${most} in the committed run`]
        : [];
    }),
  );
}

/** Returns the report. */
export function reportOf(result) {
  const {browser, processor, rounds, load, minutes, versions, runs} = result;
  const names = Object.keys(runs).map((profile) => profiles[profile].name);
  const peers = Object.entries(versions).map(([name, version]) => `\`${name}\` ${version}`);
  const parts = Object.keys(runs).map(
    (profile) => `## ${profiles[profile].name}

![Time of the main thread for each page: ${profiles[profile].name}](bench-${profile}.svg)

${tableOf(result, profile)}
`,
  );
  return `# What a page pays, beside its peers

Written by \`npm run bench\`, in ${minutes} minutes: ${rounds} rounds in ${browser}, on ${processor}. Each round opens
every page once, in a tab and a cache of its own, so that what else the machine does meets all alike. A figure is the
middle of all rounds, with least and most; a ratio is taken within a round. Every page is looked at before it counts:
one that does not show what it should stops the run. The load of the machine was ${load[0].toFixed(1)} before and
${load[1].toFixed(1)} after; the more of it is not the bench's own, the wider the spread.

- **Task ms** is what the main thread worked until nothing was loaded for half a second: not the time by the clock.
  Script, style and layout are parts of it. **Task / lit** compares with a page that has lit and one element of a line.
- **kB** is all that was transferred, the page and the heads of answers included, in brotli over HTTP/1.1.
- **Number readable** is the time by the clock from the start of the navigation until the first frame with the number
  of the card is painted, in tabs of their own, because watching costs time.
- **Shift** and **requests** are the most of all rounds; requests are those beside the page. Words of the host stand
  above and below the tags, in a window of 1280 × 800.
- **Violations** are those of \`default-src 'none'; script-src 'self'; style-src 'self';
  require-trusted-types-for 'script'\`; "not drawn" where the page then shows less than it should.
- **Profiles**: full speed; a CPU 4 times slower; and "slow 4G" as Lighthouse has it (150 ms for each round trip,
  1.6 Mbit/s) at full speed. The emulation of DevTools delays each answer, and no handshake.
- **Peers** are built as their own documents say, bundled and small where they bundle:
  ${peers.join(',\n  ')}.

## Goals

${table(['goal', ...names], goalsOf(result))}

${parts.join('\n')}
## Weight and the number

![What each page loads](bench-weight.svg)

![When the number can be read on slow 4G](bench-number.svg)
`;
}
