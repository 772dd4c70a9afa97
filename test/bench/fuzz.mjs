// Runs the properties of test/fuzz with as many cases as one likes, and writes what came out to fuzz.md beside this
// file: `npm run fuzz -- --cases 1000000`. With `--seed` the same cases again, with `--area` those of one area alone;
// with `--path` one case of it.
import {writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import prettier from 'prettier';
import {areas, bundle, runInTab} from '../fuzz/open-page.mjs';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';

const {values} = parseArgs({
  options: {
    cases: {type: 'string', default: '100000'},
    seed: {type: 'string', default: String(Math.floor(Math.random() * 2 ** 30))},
    area: {type: 'string'},
    path: {type: 'string'},
  },
});
const [cases, seed] = [Number(values.cases), Number(values.seed)];
const report = new URL('fuzz.md', import.meta.url);

const site = await startSite();
// Without this argument the browser ignores a page that changes its fragment more than twenty times a second.
const browser = await startBrowser(['--disable-ipc-flooding-protection']);
const code = await bundle();
const version = await browser.browser.version();
const rows = [];
const failures = [];

for (const [area, {share, batch}] of Object.entries(areas)) {
  if (values.area && values.area !== area) continue;
  const wanted = values.area ? cases : Math.ceil((cases * share) / 100_000);
  const row = {area, cases: 0, failures: 0, locks: 0, worst: 0, pages: 0, seconds: 0};
  rows.push(row);
  const start = performance.now();
  while (row.cases < wanted) {
    const options = {cases: Math.min(batch, wanted - row.cases), seed: seed + row.pages, path: values.path};
    row.pages++;
    let result;
    try {
      result = await runInTab({browser, site, code, area, ...options});
    } catch (error) {
      result = {count: options.cases, failure: {seed: options.seed, reason: String(error).slice(0, 500)}};
    }
    const {count, locks = 0, worst = 0, slow = [], failure, foreign = []} = result;
    row.cases += Math.max(count, 1);
    row.locks += locks;
    row.worst = Math.max(row.worst, worst);
    if (foreign.length)
      failures.push({area, seed: options.seed, reason: `requests to ${foreign.join(' ').slice(0, 500)}`});
    if (failure) failures.push({area, ...failure});
    if (failure || foreign.length) row.failures++;
    for (const one of slow) console.log(`${area}, seed ${options.seed}: ${one.took} ms ${one.case}`);
    if (failure) console.log(area, failure);
    row.seconds = Math.round((performance.now() - start) / 1000);
    await write();
    if (values.path) break;
  }
  console.log(JSON.stringify(row));
}
await browser.close();
site.close();
process.exitCode = failures.length ? 1 : 0;

async function write() {
  if (values.area) return;
  const sum = (name) => rows.reduce((total, row) => total + row[name], 0);
  const number = (value) => value.toLocaleString('en');
  const cells = ({area, cases: run, failures: failed, locks, worst, pages, seconds}) =>
    `| ${[area, number(run), number(pages), failed, locks, worst, number(seconds)].join(' | ')} |`;
  const total = {area: 'all', worst: Math.max(...rows.map(({worst}) => worst))};
  for (const name of ['cases', 'pages', 'failures', 'locks', 'seconds']) total[name] = sum(name);
  const found = failures.map(
    ({area, seed: of, path, reason, case: given}) =>
      `- ${area}, seed ${of}${path ? `, path ${path}` : ''}: \`${reason.replaceAll('`', "'").slice(0, 300)}\`` +
      (given ? `\n\n  \`\`\`json\n  ${given.slice(0, 600)}\n  \`\`\`\n` : ''),
  );
  const text = `# Fuzz

Written by \`npm run fuzz -- --cases ${cases} --seed ${seed}\` on
${new Date().toISOString().slice(0, 10)}, in ${version}.
Page n of an area has the seed ${seed} + n − 1: \`npm run fuzz -- --area links --seed ${seed} --cases 4000\` runs the
first page of links again.

A case fails where something throws, a number or a way out cannot be seen, a link is off the list, data became HTML, a
stranger's colours hide words, or another host is asked. "Over 100 ms" counts the cases in which one piece of our own
work took longer in each of three tries; "longest" is the longest of the rest and of these, in milliseconds.

| area | cases | pages | failed pages | over 100 ms | longest | seconds |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${[...rows, total].map(cells).join('\n')}

${found.length ? `## Failures\n\n${found.join('\n')}` : 'No case failed.'}
`;
  const style = await prettier.resolveConfig(report);
  await writeFile(report, await prettier.format(text, {...style, parser: 'markdown'}));
}
