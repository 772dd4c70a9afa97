// Writes test/bench/mutation.md: the score of each folder, and every mutant that no test found.
import {writeFileSync} from 'node:fs';
import {equivalent} from './equivalent.mjs';
import {folders} from './instrument.mjs';

const percent = (part, of) => (of ? `${((100 * part) / of).toFixed(1)} %` : '–');

/** Returns the 95 % interval of a share that was counted in a sample (Wilson). */
function interval(part, of) {
  if (!of) return '–';
  const z = 1.96;
  const share = part / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return `${(100 * Math.max(0, middle - half)).toFixed(0)}–${(100 * Math.min(1, middle + half)).toFixed(0)} %`;
}

const isDead = ({status}) => status === 'killed' || status === 'timeout';

function short(code) {
  const line = code.replace(/\s+/g, ' ');
  return `\`\`${line.length > 90 ? `${line.slice(0, 90)}…` : line}\`\``;
}

/** Returns the reason for which a mutant is no fault, if we know one. */
function reasonOf({file, original, replacement}) {
  const same = (one) => one.file === file && one.original === original && one.replacement === replacement;
  return equivalent.find(same)?.because;
}

/** Writes the report about the mutants that were tried, now or in a run before. */
export function writeReport({mutants, chosen, sample, seed}) {
  const tried = chosen.map((mutant) => ({...mutant, because: reasonOf(mutant)})).filter(({status}) => status);
  const counted = tried.filter((mutant) => isDead(mutant) || !mutant.because);
  const row = (name, all, of) => {
    const count = (status) => of.filter((one) => one.status === status).length;
    const dead = of.filter(isDead).length;
    const same = tried.filter((one) => !isDead(one) && one.because && (name === 'all' || one.folder === name)).length;
    return (
      `| ${name} | ${all} | ${of.length} | ${count('killed')} | ${count('timeout')} | ${count('survived')} | ` +
      `${count('no coverage')} | ${same} | ${percent(dead, of.length)} | ` +
      `${all > of.length + same ? interval(dead, of.length) : 'all'} |`
    );
  };
  const place = ({folder, file, line}) => [folders.indexOf(folder), file, String(line).padStart(5)].join();
  const lines = tried.filter((one) => !isDead(one)).sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const list = (of) =>
    of.map(({file, line, original, replacement, because}) => {
      const reason = because ? `: ${because}` : '';
      return `- \`${file}:${line}\` ${short(original)} → ${short(replacement)}${reason}`;
    });
  const unexplained = (of) => lines.filter(({status, because}) => status === of && !because);
  const section = (title, of) => (of.length ? ['', `## ${title}`, '', ...list(of)] : []);
  const drawn = sample
    ? `${sample} mutants of each folder, drawn with seed ${seed}.`
    : 'All mutants that were tried so far.';
  const open = lines.filter(({built, because}) => !built && !because).length;
  writeFileSync(
    'test/bench/mutation.md',
    [
      '# Mutation testing',
      '',
      'Written by `npm run mutation`, which breaks the sources in one place at a time, and runs the tests that reach',
      `it. A mutant that makes a test fail, or never end, is found. ${drawn}`,
      'Left out: the words of `msg`, which `test/locales` compares with the translations; styles and drawings, which',
      'the pictures of the stories show.',
      ...(open
        ? [
            '',
            `${open} of those not found were tried with the tests of the sources only: those of the built script,`,
            'which test nearly all of `embed`, may find them. The share found is a lower bound until they have run.',
          ]
        : []),
      '',
      '| folder | mutants | tried | failed | endless | lived | not reached | no fault | found | 95 % interval |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      ...folders.map((folder) =>
        row(
          folder,
          mutants.filter((one) => one.folder === folder).length,
          counted.filter((one) => one.folder === folder),
        ),
      ),
      row('all', mutants.length, counted),
      ...section('Lived', unexplained('survived')),
      ...section('Not reached', unexplained('no coverage')),
      ...section(
        'No fault',
        lines.filter((one) => one.because),
      ),
      '',
    ].join('\n'),
  );
}
