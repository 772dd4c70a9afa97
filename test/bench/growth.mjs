// Measures how a page grows with 1, 10, 100 and 1,000 tags, beside plain lit elements that draw the same, and what is
// left after they are removed: `npm run bench:growth`. Writes growth.md and its charts. `--rounds=3` says how often,
// `--kind=quiz` measures one kind of tag alone, and prints only; so does `--most=100`, with fewer tags.
import {parseArgs} from 'node:util';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {startBrowser} from '../support/browser.mjs';
import {pageFootprint} from '../support/page-footprint.mjs';
import {startSite} from '../support/site.mjs';
import {tags, viewedTags} from '../support/tags.mjs';
import {curves} from './curves.mjs';
import {table, writeReport} from './write-report.mjs';

const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string', default: '3'},
    kind: {type: 'string'},
    most: {type: 'string', default: '1000'},
  },
});
const sizes = [1, 10, 100, 1000].filter((size) => size <= Number(options.most));
const kinds = {
  banner: {names: ['blue-heart-banner']},
  card: {names: ['blue-heart-helpline-card']},
  'card in Ukrainian': {names: ['blue-heart-helpline-card'], lang: 'uk'},
  exit: {names: ['blue-heart-exit']},
  'report button': {names: ['blue-heart-report-button']},
  quiz: {names: ['blue-heart-signal-quiz']},
  'all ten in turn': {names: tags},
};

/** Returns lit, as a script that sets `lit`. */
async function litScript() {
  const bundle = await rollup({
    input: 'lit',
    plugins: [nodeResolve({exportConditions: ['production']}), terser({ecma: 2022})],
  });
  const {output} = await bundle.generate({format: 'iife', name: 'lit'});
  await bundle.close();
  return output[0].code;
}

const site = await startSite();
const browser = await startBrowser();
site.answers.set('/lit.js', {body: await litScript(), headers: {'content-type': 'text/javascript'}});
// Lays the tags over each other, because one out of sight would wait until it is seen.
const style = '<style>#box > * {position: absolute; inset-block-start: 0; inline-size: 40em}</style>';
const box = `${style}<div id="box"></div>`;
const pages = {
  ours: site.page('/ours', box, {}, '<script src="/dist/blue-heart.js"></script>'),
  plain: site.page('/plain', box, {}, '<script src="/lit.js"></script>'),
};

/** Adds tags to the box, and waits until each is shown whole. Runs in the page. */
async function add(names, count, viewed) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const all = Array.from({length: count}, (_, at) => document.createElement(names[at % names.length]));
  document.querySelector('#box').append(...all);
  const {lang} = document.documentElement;
  const isShown = ({localName, shadowRoot, view}) =>
    shadowRoot.querySelector('[part~=base]')?.lang === lang &&
    (view || !viewed.includes(localName)) &&
    !shadowRoot.querySelector('.sheet[aria-hidden]');
  for (const element of all) while (!isShown(element)) await frame();
  // The second frame is asked for when the first was laid out, and comes when that was drawn.
  for (let frames = 0; frames < 2; frames++) await frame();
}

/** Returns what each tag on the page draws: its markup without lit's marks, and its rules. Runs in the page. */
function drawn() {
  return [...document.querySelector('#box').children].map(({localName, shadowRoot}) => {
    const copy = document.createElement('div');
    copy.innerHTML = shadowRoot.innerHTML;
    const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    for (let comment = comments.nextNode(); comment;) {
      const next = comments.nextNode();
      comment.remove();
      comment = next;
    }
    const rules = shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
    return {name: localName, markup: copy.innerHTML, rules: rules.join('\n')};
  });
}

/** Registers lit elements that draw the same; each of their texts is a value, as in any translated element. */
function definePlain(all) {
  const {html, LitElement, unsafeCSS} = globalThis.lit;
  for (const {name, markup, rules} of all) {
    const template = document.createElement('template');
    template.innerHTML = markup;
    const texts = document.createTreeWalker(template.content, NodeFilter.SHOW_TEXT);
    const values = [];
    const mark = '\u{1f499}';
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.data.trim() || text.parentNode.localName === 'textarea') continue;
      values.push(text.data);
      text.data = mark;
    }
    const strings = template.innerHTML.split(mark);
    strings.raw = strings;
    customElements.define(
      name,
      class extends LitElement {
        static styles = unsafeCSS(rules);

        render() {
          return html(strings, ...values);
        }
      },
    );
  }
}

/** Adds and removes tags of one kind, each size after the last, in a tab of its own. Returns what each size cost. */
async function measure(which, {names, lang = 'nl'}, shapes) {
  const {page, close} = await browser.tab();
  await page.setViewport({width: 1280, height: 800});
  const footprint = await pageFootprint({page});
  await page.goto(pages[which]);
  await page.evaluate((code) => (document.documentElement.lang = code), lang);
  if (shapes) await page.evaluate(definePlain, shapes);
  const empty = await footprint.count();
  const viewed = shapes ? [] : viewedTags;
  const remove = () => page.evaluate(() => document.querySelector('#box').replaceChildren());
  // Loads and prepares what all tags share, so that the first size does not pay for it.
  await page.evaluate(add, names, names.length, viewed);
  const found = shapes ?? (await page.evaluate(drawn));
  await remove();
  const rows = [];
  for (const size of sizes) {
    const before = await footprint.count();
    const start = await footprint.threadTime();
    await page.evaluate(add, names, size, viewed);
    const time = (await footprint.threadTime()) - start;
    const held = await footprint.count();
    await remove();
    const left = await footprint.count();
    rows.push({size, time, before, held, left});
  }
  await close();
  return {empty, rows, drawn: found};
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
const chosen = Object.entries(kinds).filter(([kind]) => kind.includes(options.kind ?? ''));
const runs = chosen.map(([kind]) => ({kind, ours: [], plain: []}));
for (let round = 0; round < Number(options.rounds); round++) {
  for (const [at, [kind, given]] of chosen.entries()) {
    const ours = await measure('ours', given);
    runs[at].ours.push(ours);
    runs[at].plain.push(await measure('plain', given, ours.drawn));
    console.log(`round ${round + 1}: ${kind}`);
  }
}
const version = await browser.browser.version();
await browser.close();
site.close();

/** Returns the middle of what the rounds measured at a size. */
const middle = (rounds, size, what) => median(rounds.map(({rows}) => what(rows.find((row) => row.size === size))));
const measures = {
  time: ({time}) => time,
  memory: ({before, held}) => (held.heap + held.domHeap - before.heap - before.domHeap) / 1000,
  scripts: ({before, held}) => (held.heap - before.heap) / 1000,
  nodes: ({before, held}) => held.nodes - before.nodes,
  listeners: ({before, held}) => held.listeners - before.listeners,
  ofPage: ({before, held}) => held.ofPage.length - before.ofPage.length,
  observers: ({before, held}) => held.observers - before.observers,
  watched: ({before, held}) => held.watched - before.watched,
};
const number = (value) => value.toLocaleString('en', {maximumFractionDigits: value < 10 ? 1 : 0});
const most = sizes.at(-1);
const ratio = ({ours, plain}, what) => middle(ours, most, measures[what]) / middle(plain, most, measures[what]);
/** Returns the power of the number of tags with which a value grows in the last step. */
function powerOf(rounds, what) {
  const [before, after] = sizes.slice(-2).map((size) => middle(rounds, size, measures[what]));
  return before && after ? Math.log10(after / before).toFixed(2) : '–';
}

function spread(rounds) {
  const all = rounds.map(({rows}) => rows.at(-1).time);
  return `${number(Math.min(...all))}–${number(Math.max(...all))}`;
}

const ratios = runs.map((run) => [
  run.kind,
  `${number(middle(run.ours, most, measures.time))} (${spread(run.ours)})`,
  `${number(middle(run.plain, most, measures.time))} (${spread(run.plain)})`,
  ratio(run, 'time').toFixed(2),
  number(middle(run.ours, most, measures.memory) / 1000),
  number(middle(run.plain, most, measures.memory) / 1000),
  ratio(run, 'memory').toFixed(2),
  ratio(run, 'scripts').toFixed(2),
]);
const growth = runs.flatMap(({kind, ours}) =>
  sizes.map((size) => [
    size === sizes[0] ? kind : '',
    number(size),
    ...Object.values(measures).map((what) => number(middle(ours, size, what))),
  ]),
);
const powers = runs.map(({kind, ours, plain}) => [
  kind,
  ...['time', 'memory', 'nodes', 'listeners'].map((what) => powerOf(ours, what)),
  ...['time', 'memory'].map((what) => powerOf(plain, what)),
]);
const left = runs.map(({kind, ours}) => {
  const {empty, rows} = ours.at(-1);
  const {before, left: after, held} = rows.at(-1);
  const memory = ({heap, domHeap}) => heap + domHeap;
  const back = (memory(held) - memory(after)) / (memory(held) - memory(before));
  return [
    kind,
    ...[after.ofPage.length - empty.ofPage.length, after.observers - empty.observers],
    ...[after.listeners - empty.listeners, after.listeners - before.listeners, after.nodes - before.nodes],
    `${(100 * back).toFixed(1)} %`,
  ];
});
const today = new Date().toISOString().slice(0, 10);
const tables = {
  ratios: table(
    ['tag', 'ms (spread)', 'plain ms (spread)', 'times', 'MB', 'plain MB', 'times', 'scripts alone, times'],
    ratios,
  ),
  powers: table(['tag', 'time', 'memory', 'nodes', 'listeners', 'plain time', 'plain memory'], powers),
  growth: table(
    ['tag', 'tags', 'ms', 'kB', 'kB of scripts', 'nodes', 'listeners', 'on the page', 'observers', 'watched'],
    growth,
  ),
  left: table(
    ['tag', 'on the page', 'observers', 'listeners', 'listeners since', 'nodes since', 'memory that came back'],
    left,
  ),
};
const report = `# Growth

Written by \`npm run bench:growth -- --rounds ${options.rounds}\` on ${today},
in ${version}.

Medians of ${options.rounds} rounds, ours and plain in turn. A plain element is one of lit with the same markup in its
shadow root, each text a value, and the same rules in one style sheet. All lie over each other at the top of the page,
so that each is in sight and drawn whole; the first of each kind was there before, so that files and templates are
loaded. Time is that of the page's thread until all are painted. Memory is that of scripts and nodes, after the garbage
was collected.

## ${number(most)} tags beside as many plain ones

Goal: at most 2 times the time, and 2 times the memory. The last column has the memory of the scripts alone, without
that of the nodes: there a plain element holds next to nothing, because its one template knows only its texts.

${tables.ratios}

![Milliseconds until all are drawn, by the number of tags](growth-time.svg)

## How it grows

The power of the number of tags with which a value grows from ${number(sizes.at(-2))} to ${number(most)}: 1 is in
proportion.

${tables.powers}

![Kilobytes that are held, by the number of tags](growth-memory.svg)

![Listeners, by the number of tags](growth-listeners.svg)

What is there more than without the tags. "On the page" are the listeners on the window and the document;
"watched" is how many nodes the observers watch.

${tables.growth}

## After ${number(most)} tags were removed

"On the page" and "observers" are what is left more than on the page with the script and no tag; goal: 0. The listeners
that are left since then are four for each file that was loaded later, on the elements that loaded it. "Since" compares
with the page after the first tag was removed.

${tables.left}
`;

/** Returns a chart of a measure of ours, by the number of tags. */
function chart(title, up, what) {
  const series = runs.map(({kind, ours}) => ({
    name: kind,
    points: sizes.map((size) => [size, middle(ours, size, measures[what])]),
  }));
  return curves(title, {across: 'tags', up, powers: true}, series);
}

if (options.kind || sizes.length < 4) console.log(report);
else
  await writeReport('growth', report, {
    'growth-time.svg': chart('Time until all are drawn, by the number of tags', 'milliseconds', 'time'),
    'growth-memory.svg': chart('Memory of scripts and nodes, by the number of tags', 'kilobytes', 'memory'),
    'growth-listeners.svg': chart('Listeners, by the number of tags', 'listeners', 'listeners'),
  });
