// Measures what a page pays for the tags beside a blank page, a page with one trivial lit element and the same card
// without script: `npm run bench:page`. `--rounds=9` says how often, `--case=ten` measures one case alone,
// `--dist=folder` another build.
import {readdir, readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {prerender} from 'blue-heart-elements/prerender';
import {fallback} from 'blue-heart-elements/fallback';
import {rollup} from 'rollup';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';
import {tags} from '../support/tags.mjs';

const slower = 4;
const window = {width: 1280, height: 800};
const windows = [{width: 1280, height: 720}, window, {width: 800, height: 600}, {width: 360, height: 640}];
const {values: options} = parseArgs({
  options: {rounds: {type: 'string', default: '9'}, case: {type: 'string'}, dist: {type: 'string', default: 'dist'}},
});

/** Returns lit with an element that shows one line: the least that any page with lit pays. */
async function trivialLit() {
  const source =
    "import {html, LitElement} from 'lit'; customElements.define('a-line', " +
    'class extends LitElement { render() { return html`<p>One line</p>`; } });';
  const bundle = await rollup({
    input: 'trivial',
    plugins: [
      {
        name: 'trivial',
        resolveId: (id) => (id === 'trivial' ? resolve('test/bench/trivial.js') : undefined),
        load: (id) => (id.endsWith('trivial.js') ? source : undefined),
      },
      nodeResolve(),
      terser({module: true, ecma: 2022}),
    ],
  });
  return (await bundle.generate({format: 'iife'})).output[0].code;
}

const site = await startSite();
const browser = await startBrowser();

/** Serves a script as a web server would, compressed. */
function serve(path, code) {
  const body = brotliCompressSync(code);
  const headers = {'content-type': 'text/javascript', 'content-encoding': 'br', 'content-length': body.length};
  site.answers.set(path, {body, headers});
}
for (const path of [
  'blue-heart.js',
  ...(await readdir(options.dist)).filter((name) => name === 'drawings.js'),
  ...(await readdir(join(options.dist, 'views'))).map((name) => `views/${name}`),
].filter((name) => name.endsWith('.js')))
  serve(`/dist/${path}`, await readFile(join(options.dist, path)));
serve('/lit.js', await trivialLit());

const words = '<h1>Page of a host</h1><p>Words of the host.</p>';
const ours = '<script src="/dist/blue-heart.js" defer></script>';
const styles = '<style>body {font: 16px/1.5 sans-serif}</style>';
const card = '<blue-heart-helpline-card></blue-heart-helpline-card>';
const withFallback = async (tag) => `<${tag}>${await fallback(tag)}</${tag}>`;
const put = (name, body, head = '') => site.page(`/${name}`, words + body, {}, styles + head);
const still = await prerender(`<!doctype html><html lang="nl"><body>${card}</body></html>`, {base: '/dist/'});
const ten = (await Promise.all(tags.map(withFallback))).join('\n');
const cases = {
  blank: put('blank', ''),
  'lit, one trivial element': put('lit', '<a-line></a-line>', '<script src="/lit.js" defer></script>'),
  'card as static HTML': put('static', /<body>(.*)<\/body>/s.exec(still.html)[1]),
  'card, bare': put('bare', card, ours),
  'card, with fallback': put('card', await withFallback('blue-heart-helpline-card'), ours),
  'ten tags, bare': put('ten-bare', tags.map((tag) => `<${tag}></${tag}>`).join(''), ours),
  'ten tags, with fallback': put('ten', ten, ours),
};

/** Opens a page, and returns what it cost until nothing more happens. */
async function open(address, viewport, rate) {
  const {page, close} = await browser.tab();
  await page.setViewport(viewport);
  const client = await page.createCDPSession();
  // The time that the thread ran, so that what else the machine does is not counted.
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  await client.send('Network.enable');
  if (rate > 1) await client.send('Emulation.setCPUThrottlingRate', {rate});
  let requests = 0;
  let bytes = 0;
  client.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
  client.on('Network.responseReceived', ({response, type}) => {
    if (type !== 'Document' && !response.fromDiskCache && !response.fromPrefetchCache) requests++;
  });
  await page.goto(address);
  await page.waitForNetworkIdle({idleTime: 1500});
  const {metrics} = await client.send('Performance.getMetrics');
  const seen = Object.fromEntries(metrics.map(({name, value}) => [name, value * 1000]));
  const shift = await page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) => done(list.getEntries().reduce((sum, {value}) => sum + value, 0))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(done, 200, 0);
      }),
  );
  await close();
  return {
    task: seen.TaskDuration,
    script: seen.ScriptDuration,
    style: seen.RecalcStyleDuration + seen.LayoutDuration,
    shift,
    requests,
    bytes,
  };
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
const chosen = Object.entries(cases).filter(([name]) => name.includes(options.case ?? ''));
const runs = new Map(chosen.map(([name]) => [name, []]));
await open(cases.blank, window, slower);
for (let round = 0; round < Number(options.rounds); round++)
  for (const [name, address] of chosen) runs.get(name).push(await open(address, window, slower));

console.log(`Medians of ${options.rounds}, CPU ${slower} times slower, ${window.width} x ${window.height}\n`);
console.log('| page | task ms (spread) | script ms | style and layout ms | shift | requests | kB brotli |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
const task = (name) => median(runs.get(name)?.map((run) => run.task) ?? [NaN]);
for (const [name, all] of runs) {
  const of = (key) => median(all.map((run) => run[key]));
  const times = all.map((run) => run.task);
  const spread = [Math.min(...times), Math.max(...times)].map(Math.round).join('–');
  console.log(
    `| ${name} | ${of('task').toFixed(0)} (${spread}) | ${of('script').toFixed(0)} | ${of('style').toFixed(0)} | ` +
      `${of('shift').toFixed(3)} | ${of('requests')} | ${(of('bytes') / 1000).toFixed(1)} |`,
  );
}
if (!options.case) {
  const [blank, lit, fixed] = Object.keys(cases).map(task);
  const floor = lit - blank;
  console.log('');
  for (const name of ['card, bare', 'card, with fallback'])
    console.log(`(${name} - static) / (lit - blank) = ${((task(name) - fixed) / floor).toFixed(2)}; goal: at most 1.3`);
  for (const name of ['ten tags, bare', 'ten tags, with fallback'])
    console.log(`${name} / lit = ${(task(name) / lit).toFixed(2)}; goal: at most 2.5`);
}
for (const [name, address] of chosen.filter(([key]) => key.startsWith('ten')))
  for (const viewport of windows) {
    const {requests, shift} = await open(address, viewport, 1);
    console.log(
      `${name}, ${viewport.width} x ${viewport.height}: ${requests} requests, shift ${shift.toFixed(3)}; goal: 2, 0`,
    );
  }
await browser.close();
site.close();
