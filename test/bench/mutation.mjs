// Breaks the sources in one place at a time, and counts how often a test notices: `npm run mutation`. It takes all
// places, or those in `--files` (parts of paths, with commas), or `--sample` of each folder, drawn by `--seed`.
// `--quick` leaves out the tests of the built script; `--report` only writes the report again. What was found is kept
// in node_modules/.cache, so that a run that was broken off goes on; `--fresh` forgets it.
import {appendFileSync, existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {startBuilt} from './mutation/built.mjs';
import {instrument} from './mutation/instrument.mjs';
import {writeReport} from './mutation/report.mjs';
import {startSources} from './mutation/sources.mjs';

const {values} = parseArgs({
  options: {
    files: {type: 'string', default: ''},
    sample: {type: 'string'},
    seed: {type: 'string', default: '1'},
    jobs: {type: 'string', default: '2'},
    fresh: {type: 'boolean', default: false},
    quick: {type: 'boolean', default: false},
    report: {type: 'boolean', default: false},
  },
});
const store = 'node_modules/.cache/mutation/results.jsonl';
mkdirSync('node_modules/.cache/mutation', {recursive: true});
if (values.fresh) rmSync(store, {force: true});

const {sources, mutants} = await instrument();
/** What the tests of the sources, and those of the built script, said of a mutant. */
const said = {sources: new Map(), built: new Map()};
for (const line of existsSync(store) ? readFileSync(store, 'utf8').split('\n').filter(Boolean) : []) {
  const result = JSON.parse(line);
  said[result.by].set(result.key, result);
}
const parts = values.files.split(',');
const chosen = sampled(mutants.filter(({file}) => parts.some((part) => file.includes(part))));

if (!values.report) {
  const jobs = Number(values.jobs);
  await run('sources', startSources, chosen, jobs);
  const missed = chosen.filter((mutant) => !isFound(mutant));
  if (!values.quick) await run('built', startBuilt, missed, jobs);
}
console.log(score());
writeReport({
  mutants,
  chosen: chosen.map((mutant) => ({...mutant, ...resultOf(mutant), built: said.built.has(mutant.key)})),
  sample: values.sample,
  seed: values.seed,
});
process.exit();

/** Tries mutants with the tests of the sources or of the built script. */
async function run(by, start, all, jobs) {
  if (!all.length) return;
  const tests = await start(sources, {jobs});
  const waiting = [...all];
  let done = 0;
  await Promise.all(
    Array.from({length: jobs}, async () => {
      for (let mutant; (mutant = waiting.shift());) {
        await tryOne(mutant);
        if (++done % 20 === 0) console.log(`${by}: ${done} of ${all.length}; ${score()}`);
      }
    }),
  );
  await tests.stop();

  async function tryOne(mutant) {
    const known = said[by].get(mutant.key);
    const fingerprint = tests.fingerprint(mutant);
    if (known && (isDead(known) || known.tests === fingerprint)) return;
    const result = {key: mutant.key, by, tests: fingerprint, ...(await tests.run(mutant))};
    said[by].set(mutant.key, result);
    appendFileSync(store, `${JSON.stringify(result)}\n`);
    if (!isDead(result))
      console.log(`${result.status}: ${mutant.file}:${mutant.line} ${mutant.original} → ${mutant.replacement}`);
  }
}

/** Returns what is known of a mutant: that it was found, else that it lived, else that no test reaches it. */
function resultOf({key}) {
  const known = [said.sources.get(key), said.built.get(key)].filter(Boolean);
  return known.find(isDead) ?? known.find(({status}) => status === 'survived') ?? known[0];
}

function isDead({status}) {
  return status === 'killed' || status === 'timeout';
}

function isFound(mutant) {
  const result = resultOf(mutant);
  return Boolean(result && isDead(result));
}

function score() {
  const known = chosen.map(resultOf).filter(Boolean);
  const found = known.filter(isDead);
  return `${found.length} of ${known.length} found, ${((100 * found.length) / known.length || 0).toFixed(1)} %`;
}

/** Returns the mutants of a sample, `--sample` of each folder. */
function sampled(all) {
  if (!values.sample) return all;
  const random = seeded(Number(values.seed));
  const drawn = all.map((mutant) => ({mutant, order: random()})).sort((a, b) => a.order - b.order);
  const counts = {};
  return drawn
    .map(({mutant}) => mutant)
    .filter(({folder}) => (counts[folder] = (counts[folder] ?? 0) + 1) <= Number(values.sample));
}

/** Returns numbers between 0 and 1, the same for the same seed (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
