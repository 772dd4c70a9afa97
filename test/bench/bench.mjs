// Measures what a page pays for our tags beside peers, a blank page and plain lit: `npm run bench`. Writes bench.md,
// its charts, and bench.json with the ratios. `--rounds=9` says how often; `--case=ten`, `--profile=cpu` and
// `--dist=folder` measure a part or another build, and print only. `--check` fails where a page of ours is slower than
// bench.json has it, and `--pictures=folder` draws each page.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import prettier from 'prettier';
import {strictPolicy} from '../support/site.mjs';
import {startBrowser} from '../support/browser.mjs';
import {chartsOf} from './pages/charts.mjs';
import {goalsOf, lit, ratiosOf, reportOf, slowerThan, tableOf} from './pages/report.mjs';
import {cost, draw, profiles, readable, underPolicy} from './pages/open-case.mjs';
import {ourCases} from './pages/our-cases.mjs';
import {startPageSite} from './pages/site.mjs';
import {buildPeers, install, versionOf} from './peers/peers.mjs';

const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string', default: '9'},
    case: {type: 'string', default: ''},
    profile: {type: 'string', default: ''},
    dist: {type: 'string', default: 'dist'},
    pictures: {type: 'string'},
    check: {type: 'boolean', default: false},
  },
});
const here = (name) => new URL(name, import.meta.url);
const whole = !options.case && !options.profile && !options.pictures && options.dist === 'dist';
const began = Date.now();
const [loadBefore] = loadavg();

install();
const site = await startPageSite();
const browser = await startBrowser();
const cases = [...(await ourCases(site, options.dist)), ...(await buildPeers(site))]
  .map((each, at) => ({
    ...each,
    address: site.put(`/${at}`, each),
    strictAddress: site.put(`/strict/${at}`, each, strictPolicy),
  }))
  .filter(({name}) => name === lit || name.includes(options.case));
if (!cases.some(({name}) => name.includes(options.case))) throw new Error(`No case has ${options.case} in its name.`);
const chosen = Object.entries(profiles).filter(([key]) => key.includes(options.profile));
if (!chosen.length) throw new Error(`The profiles are ${Object.keys(profiles).join(', ')}.`);

/** Measures every case once in each round, so that what else the machine does meets all of them alike. */
async function measure(profile) {
  const runs = cases.map(() => []);
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const [at, each] of cases.entries()) {
      const seen = await cost(browser, each, profile);
      runs[at].push(each.number ? {...seen, ...(await readable(browser, each, profile))} : seen);
    }
    console.error(`${profile.name}: round ${round + 1} of ${options.rounds}`);
  }
  return Object.fromEntries(cases.map(({name}, at) => [name, runs[at]]));
}

try {
  if (options.pictures) {
    mkdirSync(options.pictures, {recursive: true});
    for (const each of cases) await draw(browser, each, `${options.pictures}/${each.name.replaceAll(/\W+/g, '-')}.png`);
  } else {
    // Warms the server and the browser, and throws where a page does not show what it should.
    const policy = {};
    for (const each of cases) {
      await cost(browser, each, profiles.full);
      policy[each.name] = await underPolicy(browser, each);
    }
    const runs = {};
    for (const [key, profile] of chosen) runs[key] = await measure(profile);
    const result = {
      browser: await browser.browser.version(),
      processor: `${cpus().length} × ${cpus()[0].model}`,
      rounds: Number(options.rounds),
      load: [loadBefore, loadavg()[0]],
      minutes: Math.round((Date.now() - began) / 6000) / 10,
      versions: Object.fromEntries(cases.flatMap(({from}) => (from ? [[from, versionOf(from)]] : []))),
      from: Object.fromEntries(cases.map(({name, from}) => [name, from])),
      policy,
      runs,
    };
    for (const [key, profile] of chosen) console.log(`${profile.name}\n\n${tableOf(result, key)}\n`);
    if (!options.case) for (const goal of goalsOf(result)) console.log(goal.join(' | '));
    if (options.check) {
      const slower = slowerThan(JSON.parse(readFileSync(here('bench.json'))).ratios, result);
      for (const line of slower) console.error(line);
      process.exitCode = slower.length ? 1 : 0;
    } else if (whole) {
      writeFileSync(here('bench.md'), reportOf(result));
      const {browser, processor, rounds} = result;
      const kept = JSON.stringify({browser, processor, rounds, ratios: ratiosOf(result)});
      const style = await prettier.resolveConfig(here('bench.json'));
      writeFileSync(here('bench.json'), await prettier.format(kept, {...style, parser: 'json'}));
      for (const [name, chart] of Object.entries(chartsOf(result))) writeFileSync(here(`bench-${name}.svg`), chart);
    }
  }
} finally {
  await browser.close();
  site.close();
}
