// Fails where a page with our tags makes a browser do more than budget.json allows: `npm run budget`. It counts
// requests, bytes in brotli, nodes, listeners, and how often a block of our code ran: no clock and no load matters.
// `--write` measures five times and writes budget.json: the most that was seen, the spread on top, and 2 % of room.
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import prettier from 'prettier';
import {startBrowser} from '../support/browser.mjs';
import {count} from './pages/count.mjs';
import {ourCases} from './pages/our-cases.mjs';
import {startPageSite} from './pages/site.mjs';

const {values: options} = parseArgs({options: {write: {type: 'boolean', default: false}}});
const file = new URL('budget.json', import.meta.url);
const room = 1.02;

/** Returns the limit for counts of one measure; a request has no room, because one more is a change. */
function limitOf(measure, counts) {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return measure === 'requests' ? most : Math.ceil((most + (most - least)) * room);
}

const site = await startPageSite();
const browser = await startBrowser();
const cases = (await ourCases(site, 'dist'))
  .filter(({head}) => head.includes('blue-heart.js'))
  .map((each, at) => ({...each, address: site.put(`/${at}`, each)}));
try {
  // All at a time, because counts do not depend on the time.
  const countAll = () => Promise.all(cases.map((each) => count(browser, each)));
  const runs = [];
  while (runs.length < (options.write ? 5 : 1)) runs.push(await countAll());
  const counted = cases.map(({name}, at) => [name, runs.map((run) => run[at])]);

  if (options.write) {
    const limits = Object.fromEntries(
      counted.map(([name, all]) => [
        name,
        Object.fromEntries(
          Object.keys(all[0]).map((measure) => [
            measure,
            limitOf(
              measure,
              all.map((one) => one[measure]),
            ),
          ]),
        ),
      ]),
    );
    writeFileSync(
      file,
      await prettier.format(JSON.stringify(limits), {...(await prettier.resolveConfig(file)), parser: 'json'}),
    );
  }
  const limits = JSON.parse(readFileSync(file));
  const names = Object.keys(limits);
  if (names.join() !== cases.map(({name}) => name).join())
    throw new Error(`budget.json is for other pages: ${names.join('; ')}. Write it anew: npm run budget -- --write`);
  for (const [name, [counts]] of counted) {
    const over = Object.keys(limits[name]).filter((measure) => counts[measure] > limits[name][measure]);
    const shown = Object.entries(counts).map(([measure, value]) => `${value} of ${limits[name][measure]} ${measure}`);
    console.log(`${name.padEnd(34)} ${shown.join(', ')}${over.length ? `  OVER: ${over.join(', ')}` : ''}`);
    if (over.length) process.exitCode = 1;
  }
  if (process.exitCode)
    console.error('\nA page does more than its budget. If that is meant, write it anew: npm run budget -- --write');
} finally {
  await browser.close();
  site.close();
}
