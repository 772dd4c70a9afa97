// Repeats what visitors do, many times in one page, and looks whether memory, nodes, listeners and observers stay flat:
// `npm run bench:soak`. Writes soak.md and its charts. `--times=1000` repeats less, `--only=dialog` one thing alone;
// both print only.
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {startBrowser} from '../support/browser.mjs';
import {pageFootprint} from '../support/page-footprint.mjs';
import {startSite} from '../support/site.mjs';
import {tags, viewedTags} from '../support/tags.mjs';
import {curves} from './curves.mjs';
import {table, writeReport} from './write-report.mjs';

const {values: options} = parseArgs({
  options: {times: {type: 'string', default: '10000'}, only: {type: 'string'}},
});
const times = Number(options.times);
const samples = 20;

/** How much may be added per repetition in the last half of a run: less than the smallest thing that could stay. */
const limits = {heap: 16, domHeap: 16, nodes: 0.01, listeners: 0.01, watched: 0.01};
const units = {
  heap: 'bytes of scripts',
  domHeap: 'bytes of nodes',
  nodes: 'nodes',
  listeners: 'listeners',
  watched: 'observed nodes',
};

const site = await startSite();
// Frames as soon as they are drawn, and as many visits as one likes: a person is slower, but does not do other things.
const browser = await startBrowser(['--disable-frame-rate-limit', '--disable-ipc-flooding-protection']);
const script = '<script src="/dist/blue-heart.js"></script>';
// Lays the tags over each other, because one out of sight would wait until it is seen.
const style = '<style>#box > * {position: absolute; inset-block-start: 0; inline-size: 40em}</style>';
const every = tags.map((tag) => `<${tag}></${tag}>`).join('');

/** Sets what the activities share in a page: `frame`, `fired` and `shown`. */
function prepare(viewed) {
  Object.assign(globalThis, {
    frame: () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
    fired: (target, type) => new Promise((done) => target.addEventListener(type, done, {once: true})),
    async shown(all, lang = 'nl') {
      const isShown = ({localName, shadowRoot, view}) =>
        shadowRoot?.querySelector('[part~=base]')?.lang === lang && (view || !viewed.includes(localName));
      for (const element of all) while (!isShown(element)) await globalThis.frame();
    },
  });
}

/** What Turbo itself keeps of each visit, which is no fault of the tags. */
const withoutTags = 'visit the same without tags';

/** What is repeated: the page, and a function of the page that does it so many times, from a number on. */
const activities = {
  'mount and unmount a tag': {
    body: '<div id="box"></div>',
    async repeat(from, count, names) {
      const box = document.querySelector('#box');
      for (let at = from; at < from + count;) {
        const all = [];
        for (; all.length < names.length && at < from + count; at++)
          all.push(document.createElement(names[at % names.length]));
        box.append(...all);
        await globalThis.shown(all);
        box.replaceChildren();
      }
      await globalThis.frame();
    },
  },
  'change the language of ten tags': {
    body: `<div id="box">${every}</div>`,
    async repeat(from, count) {
      const languages = ['fr', 'uk', 'ar', 'nl'];
      for (let at = from; at < from + count; at++) {
        const lang = languages[at % languages.length];
        document.documentElement.lang = lang;
        await globalThis.shown(document.querySelector('#box').children, lang);
      }
      await globalThis.frame();
    },
  },
  'open and close the dialog': {
    body: '<blue-heart-report-button></blue-heart-report-button>',
    async repeat(from, count) {
      const tag = document.querySelector('blue-heart-report-button');
      await globalThis.shown([tag]);
      for (let at = 0; at < count; at++) {
        const opened = globalThis.fired(tag, 'blue-heart-open');
        tag.shadowRoot.querySelector('[part~=button]').click();
        await opened;
        const dialog = tag.shadowRoot.querySelector('dialog');
        while (!dialog.querySelector('[part~=choice]')) await globalThis.frame();
        const choices = dialog.querySelectorAll('[part~=choice]');
        choices[at % choices.length].click();
        await globalThis.frame();
        const closed = globalThis.fired(tag, 'blue-heart-close');
        dialog.close();
        await closed;
        await globalThis.frame();
      }
    },
  },
  'do the quiz': {
    body: '<blue-heart-signal-quiz></blue-heart-signal-quiz>',
    async repeat(from, count) {
      const tag = document.querySelector('blue-heart-signal-quiz');
      await globalThis.shown([tag]);
      const all = (selector) => [...tag.shadowRoot.querySelectorAll(selector)];
      const press = (control) => {
        control.click();
        return tag.updateComplete;
      };
      for (let at = 0; at < count; at++) {
        while (all('[part=scene], [part~=choice]').length) {
          for (const control of all('[part=scene] .thing, [part~=choice]')) await press(control);
          await press(all('[part=body] .apart .filled').pop());
        }
        // From the end, the first button goes through all scenes again.
        await press(all('[part=body] .apart [part~=action]')[0]);
        if (at % 10 === 0) await globalThis.frame();
      }
      await globalThis.frame();
    },
  },
  'visit a page by Turbo': {
    head: '<script src="/turbo.js"></script>',
    body: `<main id="box">${every}</main><p><a href="#blue-heart=helpline-card">Help</a></p>`,
    async repeat(from, count) {
      for (let at = from; at < from + count; at++) {
        const rendered = globalThis.fired(document, 'turbo:load');
        globalThis.Turbo.visit(at % 2 ? '/soak' : '/other');
        await rendered;
        await globalThis.shown(document.querySelectorAll('#box > *, p > blue-heart-helpline-card'));
      }
      await globalThis.frame();
    },
  },
  [withoutTags]: {
    head: '<script src="/turbo.js"></script>',
    body: '<main id="box"></main>',
    without: true,
    async repeat(from, count) {
      for (let at = from; at < from + count; at++) {
        const rendered = globalThis.fired(document, 'turbo:load');
        globalThis.Turbo.visit(at % 2 ? '/soak' : '/other');
        await rendered;
        await globalThis.frame();
      }
    },
  },
};

/** Returns how much a value grows at each step, by the line that fits the points best. */
function slope(points) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [0, 1].map((axis) => mean(points.map((point) => point[axis])));
  const over = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  return over / points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
}

/** Repeats an activity, and returns what the page held at each sample. */
async function soak(name, {head = '', body, repeat, without}) {
  const start = performance.now();
  const {page, said, close} = await browser.tab();
  await page.setViewport({width: 1280, height: 800});
  page.setDefaultTimeout(0);
  const footprint = await pageFootprint({page});
  await page.evaluateOnNewDocument(prepare, viewedTags);
  for (const path of ['/soak', '/other']) site.page(path, style + body, {}, head + (without ? '' : script));
  await page.goto(`${site.origin}/soak`);
  const taken = [];
  const step = times / samples;
  for (let at = 0; at <= samples; at++) {
    const done = Math.round(at * step);
    if (at) {
      const before = Math.round((at - 1) * step);
      await page.evaluate(repeat, before, done - before, tags);
    }
    taken.push({done, ...(await footprint.count())});
  }
  await close();
  site.requests.length = 0;
  const half = taken.filter(({done}) => done >= times / 2);
  const slopes = Object.fromEntries(
    Object.keys(limits).map((key) => [key, slope(half.map((sample) => [sample.done, sample[key]]))]),
  );
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(name, seconds, 's', JSON.stringify(slopes), [...new Set(said)].join(' | '));
  return {name, taken, slopes, seconds};
}

site.answers.set('/turbo.js', {
  body: await readFile(new URL('../../node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js', import.meta.url)),
});
const runs = [];
for (const [name, activity] of Object.entries(activities))
  if (name.includes(options.only ?? '')) runs.push(await soak(name, activity));
const version = await browser.browser.version();
await browser.close();
site.close();

const number = (value, digits = 0) => value.toLocaleString('en', {maximumFractionDigits: digits});
const isFlat = ({slopes}, key) => slopes[key] <= limits[key];
const grown = runs.map((run) => [
  run.name,
  ...Object.keys(limits).map((key) => `${number(run.slopes[key], 3)}${isFlat(run, key) ? '' : ' (over)'}`),
  number(run.seconds),
]);
const moments = [0, 0.25, 0.5, 0.75, 1];
const held = runs.flatMap(({name, taken}) =>
  moments.map((share) => {
    const {done, heap, domHeap, nodes, listeners, observers, watched} = taken[Math.round(share * samples)];
    const kilobytes = [heap, domHeap].map((bytes) => number(bytes / 1000));
    return [
      share ? '' : name,
      number(done),
      ...kilobytes,
      ...[nodes, listeners, observers, watched].map((n) => number(n)),
    ];
  }),
);
const grownHeads = ['what is done', ...Object.values(units), 'seconds'];
const report = `# Soak

Written by \`npm run bench:soak -- --times ${times}\` on ${new Date().toISOString().slice(0, 10)}, in ${version}, in
${number(runs.reduce((sum, {seconds}) => sum + seconds, 0) / 60)} minutes.

Each thing is done ${number(times)} times in one page, and what the page holds is counted ${samples} times, after the
garbage was collected.

## How much is added each time

By the line that fits the last half best. Flat is at most ${limits.heap} bytes, and one node, listener or observed node
in ${number(1 / limits.nodes)} times; the smallest object that could stay each time takes more.

${table(grownHeads, grown)}

![Kilobytes of scripts, by how often it was done](soak.svg)

## What the page holds

${table(['what is done', 'times', 'kB of scripts', 'kB of nodes', 'nodes', 'listeners', 'observers', 'observed'], held)}
`;

if (options.only || options.times !== '10000') console.log(report);
else {
  const series = runs.map(({name, taken}) => ({name, points: taken.map(({done, heap}) => [done, heap / 1000])}));
  await writeReport('soak', report, {
    'soak.svg': curves('Memory of the scripts', {across: 'times', up: 'kilobytes'}, series),
  });
}
process.exitCode = runs.every((run) => Object.keys(limits).every((key) => isFlat(run, key))) ? 0 : 1;
