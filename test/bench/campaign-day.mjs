// Computes what a campaign day costs whoever hosts the files, and how a withdrawn number leaves the pages:
// `npm run bench:campaign`. Writes campaign-day.md and its charts. No network; campaign/model.mjs has all assumptions.
// `--visits=10000` plays fewer, and prints the report only. `--per-gb=… --per-million=…` adds a price; none is known.
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {bars, lines} from './campaign/charts.mjs';
import {encodings, Files, headBytes, headersOfRecipe} from './campaign/files.mjs';
import {model as assumed, waysToServe} from './campaign/model.mjs';
import {count, middle, percent, reportOf, sum, time} from './campaign/report.mjs';
import {busiestMinute, chanceFrom, duration, simulate} from './campaign/simulate.mjs';

const {values: options} = parseArgs({
  options: {visits: {type: 'string'}, 'per-gb': {type: 'string'}, 'per-million': {type: 'string'}},
});
const model = {...assumed, visits: Number(options.visits ?? assumed.visits)};
const files = new Files();
const headers = headersOfRecipe();
const [asNginx] = Object.keys(encodings);

/** Returns all bytes that a host sent: bodies and heads. */
function bytesOf({sent, revalidated}, encoding, way) {
  const added = headers[way.follows ? 'latest' : 'version'];
  const bodies = sum(files.sizes[encoding].map((size, file) => size * sent[file]));
  return bodies + sum(sent) * headBytes(200, added) + revalidated * headBytes(304, added);
}
const requestsOf = ({sent, revalidated}) => sum(sent) + revalidated;

const plays = Object.values(waysToServe).map((way) => ({way, ...way, played: simulate(model, files, way)}));
const {updating, fixed} = waysToServe;
const shared = {
  name: 'updating, one cache for all sites',
  played: simulate(model, files, updating, {partitioned: false}),
};
const [day, pinned] = plays.map(({played}) => played);
const corrections = Object.values(waysToServe).map((way) => ({
  ...way,
  played: simulate(model, files, way, {correct: true}),
}));
const correctedBy = (way) => corrections[Object.keys(waysToServe).indexOf(way)].played;
const corrected = correctedBy('updating');

const costs = [...plays, {...shared, way: updating}].map(({name, way, played}) => [
  name,
  count(requestsOf(played)),
  count(sum(played.sent)),
  count(played.revalidated),
  count(played.fromCache),
  ...Object.keys(encodings).map((encoding) => (bytesOf(played, encoding, way) / 1e9).toFixed(1)),
  count(played.requestsAt.reduce((one, other) => Math.max(one, other))),
  count((busiestMinute(played, files.sizes[asNginx]) * 8) / 60 / 1e6),
]);

const gigabytes = (played, way) => bytesOf(played, asNginx, way) / 1e9;
const priced = [options['per-gb'], options['per-million']].some((price) => price !== undefined);
function price(played, way) {
  const perGigabyte = Number(options['per-gb'] ?? 0);
  const perMillion = Number(options['per-million'] ?? 0);
  return gigabytes(played, way) * perGigabyte + (requestsOf(played) / 1e6) * perMillion;
}

const bySize = [...day.bySite.keys()].sort((one, other) => day.bySite[other].visits - day.bySite[one].visits);
const middleOfSites = bySize[Math.floor(bySize.length / 2)];
const perSite = [
  ['largest', bySize[0]],
  ['in the middle', middleOfSites],
  ['smallest', bySize.at(-1)],
].map(([which, site]) => [
  which,
  count(day.bySite[site].visits),
  ...[
    [day, updating],
    [pinned, fixed],
  ].flatMap(([played, way]) => [
    count(requestsOf(played.bySite[site])),
    count(bytesOf(played.bySite[site], asNginx, way) / 1e6),
  ]),
]);

const pagesToShow = [
  ['a helpline card, in Dutch', ['helpline-card'], 'tag', 'nl'],
  ['a helpline card, in Ukrainian', ['helpline-card'], 'tag', 'uk'],
  ['a quiz that was scrolled to, in French', ['signal-quiz'], 'tag', 'fr'],
  ['every tag, all scrolled to, in French', 'all', 'tag', 'fr'],
  ['a helpline card in a frame, in Dutch', ['helpline-card'], 'frame', 'nl'],
].map(([what, ...page]) => {
  const {first, touched, near} = files.of(...page);
  const all = [...first, ...touched, ...near.flat()];
  const heads = all.length * headBytes(200, headers.latest);
  const kilobytes = (encoding) => ((sum(all.map((file) => files.sizes[encoding][file])) + heads) / 1e3).toFixed(1);
  const again = ((all.length * headBytes(304, headers.latest)) / 1e3).toFixed(1);
  return [what, all.length, ...Object.keys(encodings).map(kilobytes), `${all.length} / ${again}`, '0 / 0'];
});

const sentBytes = files.paths.map((path, file) => [path, day.sent[file] * files.sizes[asNginx][file]]);
const bodies = sum(sentBytes.map(([, bytes]) => bytes));
const heaviest = sentBytes
  .sort(([, one], [, other]) => other - one)
  .slice(0, 8)
  .map(([path, bytes]) => [`\`${path}\``, percent(bytes, bodies)]);

/** Minutes after the upload. */
const moments = [0, 1, 5, 15, 60];
const left = corrections.map(({name, played}) => [
  name,
  ...moments.map((minute) => count(played.oldInSight[minute * 6])),
  count(played.oldBehind[360]),
  `${count(played.oldAfterwards)} (${percent(played.oldAfterwards, played.pagesAfterwards)})`,
]);
const chance = chanceFrom(model.seed);
const many = (spread) => Array.from({length: 100_000}, () => duration(spread, chance) * 3600);
const people = [
  ['updating, one host for all sites', model.people.host],
  ['updating, each site with a folder of its own', model.people.webmaster],
  ['fixed: new lines on each page', model.people.lines],
].map(([how, spread]) => {
  const all = many(spread);
  return [how, ...[0.5, 0.9, 0.99].map((share) => time(middle(all, share)))];
});
const first = [...corrected.firstRight];
const more = bytesOf(corrected, asNginx, updating) - bytesOf(day, asNginx, updating);

const [, , minutes, hour] = plays.map(({played}) => played);
const saved = (played) => percent(requestsOf(day) - requestsOf(played), requestsOf(day));
const {oldInSight} = corrected;
const goneIn = (share) => time(10 * oldInSight.findIndex((old) => old <= oldInSight[0] * (1 - share)));

const report = reportOf({
  model,
  encodings: Object.keys(encodings),
  moments,
  visits: count(day.visits),
  visitors: count(day.visitors),
  pages: count(day.pages),
  tables: {costs, perSite, pagesToShow, left, people, heaviest},
  perVisit: [
    [day, updating],
    [pinned, fixed],
  ].map(([played, way]) => ({
    requests: (requestsOf(played) / played.visits).toFixed(2),
    kilobytes: count(bytesOf(played, asNginx, way) / played.visits / 1000),
  })),
  asking: {
    share: percent(day.revalidated, requestsOf(day)),
    gigabytes: ((day.revalidated * headBytes(304, headers.latest)) / 1e9).toFixed(2),
    of: gigabytes(day, updating).toFixed(1),
  },
  requestGigabytes: ((requestsOf(day) * model.requestBytes) / 1e9).toFixed(1),
  prices: priced && [price(day, updating), price(pinned, fixed)].map((each) => each.toFixed(2)),
  gone: {half: goneIn(0.5), most: goneIn(0.9)},
  firstRight: {middle: time(middle(first)), last: time(middle(first, 1))},
  saved: {minutes: saved(minutes), hour: saved(hour)},
  late: {minutes: count(correctedBy('minutes').oldAfterwards), hour: count(correctedBy('hour').oldAfterwards)},
  fetchedAnew: (more / 1e9).toFixed(2),
});

if (options.visits || priced) console.log(report);
else {
  const here = (name) => new URL(name, import.meta.url);
  writeFileSync(here('campaign-day.md'), report);
  writeFileSync(
    here('campaign-day-cost.svg'),
    bars(
      `Files used on a day of ${count(model.visits)} visits, and what the host sends (${asNginx})`,
      ['sent whole', '304: not changed', 'from the cache'],
      [...plays, {...shared, way: updating}].map(({name, way, played}) => ({
        name,
        parts: [sum(played.sent), played.revalidated, played.fromCache],
        says: `${gigabytes(played, way).toFixed(1)} GB`,
      })),
    ),
  );
  writeFileSync(
    here('campaign-day-number.svg'),
    lines(
      'Pages in sight that show the withdrawn number',
      60,
      corrections.map(({name, played: {oldInSight, inSight}}) => ({
        name,
        points: Array.from({length: 121}, (_, at) => [at / 2, oldInSight[at * 3] / Math.max(1, inSight[at * 3])]),
      })),
    ),
  );
}
