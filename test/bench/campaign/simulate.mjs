// Plays a campaign day: visitor by visitor, with the cache of each browser.

const day = 86_400;
const minutes = 1440;
/** More than there are files. */
const most = 200;
const slots = 6 * minutes + 1;

/** Returns a generator of chance between 0 and 1, the same for the same seed (mulberry32). */
export function chanceFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns a function that draws an index by weight. */
function drawBy(weights, chance) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const ends = weights.map((weight) => (sum += weight / total));
  return () => {
    const drawn = chance();
    let [from, to] = [0, ends.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (ends[middle] < drawn) from = middle + 1;
      else to = middle;
    }
    return from;
  };
}

/** Returns a duration whose logarithm is spread as a bell. */
export function duration({median, spread}, chance) {
  const bell = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  return median * Math.exp(spread * bell);
}

/** Returns how often something is repeated that goes on with a steady chance, `mean` times on average. */
function repeats(mean, chance) {
  return Math.floor(Math.log(1 - chance()) / Math.log(mean / (1 + mean)));
}

/** Returns the sites, each with its form, the tags of its page and its language. Chance mixes large and small. */
export function sitesOf(model, chance) {
  const from = (list) => {
    const draw = drawBy(
      list.map(({share}) => share),
      chance,
    );
    return () => list[draw()];
  };
  const [page, form, language] = [from(model.pages), from(model.forms), from(model.languages)];
  return Array.from({length: model.municipalities}, (_, at) => ({
    weight: 1 / (at + 1) ** model.inequality,
    tags: page().tags,
    form: form().form,
    lang: language().lang,
  }));
}

/**
 * Plays the day. `way` says how long a browser uses a file without asking, and whether the page follows `latest`; with
 * `correct` the files are replaced at the hour of the model. Chance is drawn in the same order whatever the way, so
 * that all ways meet the same visits.
 */
export function simulate(model, files, way, {correct = false, partitioned = model.partitioned} = {}) {
  const chance = chanceFrom(model.seed);
  const sites = sitesOf(model, chance);
  const drawSite = drawBy(
    sites.map(({weight}) => weight),
    chance,
  );
  const drawHour = drawBy(model.hours, chance);
  const drawOther = drawBy(
    model.others.map(({share}) => share),
    chance,
  );
  const correctedAt = correct ? model.correctedAt : Infinity;
  const wanted = new Map();
  const filesOf = (site, lang) => {
    const key = `${site} ${lang}`;
    if (!wanted.has(key)) wanted.set(key, files.of(sites[site].tags, sites[site].form, lang));
    return wanted.get(key);
  };

  const result = {
    visitors: 0,
    visits: 0,
    pages: 0,
    fromCache: 0,
    revalidated: 0,
    sent: new Float64Array(most),
    bySite: sites.map(() => ({visits: 0, requests: 0, revalidated: 0, sent: new Float64Array(most)})),
    requestsAt: new Uint32Array(2 * day),
    sentIn: new Uint32Array(2 * minutes * most),
    /** For each ten seconds after the correction: pages in sight, and those of them with the old number. */
    inSight: new Int32Array(slots),
    oldInSight: new Int32Array(slots),
    /** Those with the old number that lie behind other tabs. */
    oldBehind: new Int32Array(slots),
    oldAfterwards: 0,
    pagesAfterwards: 0,
    firstRight: new Float64Array(sites.length).fill(Infinity),
  };

  /** Notes from when to when, after the correction, a page is open. */
  const note = (counts, from, to) => {
    const slot = (time) => Math.min(counts.length - 1, Math.max(0, Math.ceil((time - correctedAt) / 10)));
    counts[slot(from)]++;
    counts[slot(to)]--;
  };

  /** Takes a file from the cache, or asks the host for it; returns whether it has the old number. */
  const take = (cache, file, at, site, counts) => {
    const now = at >= correctedAt && way.follows ? 1 : 0;
    const kept = cache.get(file);
    if (kept && at - kept.at < way.fresh) {
      if (counts) result.fromCache++;
      return kept.version;
    }
    if (counts) {
      const second = Math.min(2 * day - 1, Math.floor(at));
      result.requestsAt[second]++;
      result.bySite[site].requests++;
      if (kept?.version === now) {
        result.revalidated++;
        result.bySite[site].revalidated++;
      } else {
        result.sent[file]++;
        result.bySite[site].sent[file]++;
        result.sentIn[Math.floor(second / 60) * most + file]++;
      }
    }
    cache.set(file, {at, version: now});
    return now;
  };

  /** Opens a page, and returns which version of the script it runs. */
  const open = (cache, site, lang, at, counts) => {
    const {first, touched, near} = filesOf(site, lang);
    const versions = first.map((file) => take(cache, file, at, site, counts));
    // A page asks once for a file that several of its tags need.
    const asked = new Set();
    const ask = (file, at) => {
      if (!asked.has(file)) take(cache, file, at, site, counts);
      asked.add(file);
    };
    if (chance() < model.touches) for (const file of touched) ask(file, at + 3);
    for (const group of near)
      if (sites[site].form === 'frame' || chance() < model.scrollsTo) for (const file of group) ask(file, at + 5);
    return Math.min(...versions);
  };

  while (result.visits < model.visits) {
    result.visitors++;
    const home = drawSite();
    const another = chance() < model.choosesAnother ? model.others[drawOther()].lang : undefined;
    const forgets = chance() < model.forgets;
    const caches = new Map();
    const cacheOf = (site) => {
      const key = partitioned ? site : 0;
      if (!caches.has(key)) caches.set(key, new Map());
      return caches.get(key);
    };
    const times = Array.from({length: 1 + repeats(model.furtherVisits, chance)}, () => {
      const {at, seconds, share} = model.television;
      return chance() < share ? at + seconds * (1 - Math.sqrt(chance())) : (drawHour() + chance()) * 3600;
    }).sort((one, other) => one - other);
    const before = chance() < model.cameBefore ? -chance() * 30 * day : 0;
    if (before && !forgets) open(cacheOf(home), home, another ?? sites[home].lang, before, false);
    for (const start of times) {
      if (result.visits === model.visits) break;
      result.visits++;
      const site = chance() < model.elsewhere ? drawSite() : home;
      result.bySite[site].visits++;
      if (forgets) caches.clear();
      let at = start;
      for (let page = repeats(model.furtherPages, chance); page >= 0; page--) {
        result.pages++;
        const version = open(cacheOf(site), site, another ?? sites[site].lang, at, true);
        const leftOpen = chance() < model.leftOpen.share;
        const seen = at + duration(model.open, chance);
        const end = leftOpen ? seen + chance() * model.leftOpen.most : seen;
        if (seen > correctedAt) note(result.inSight, at, seen);
        if (!version && seen > correctedAt) note(result.oldInSight, at, seen);
        if (!version && end > seen && end > correctedAt) note(result.oldBehind, seen, end);
        if (at >= correctedAt) {
          result.pagesAfterwards++;
          if (version) result.firstRight[site] = Math.min(result.firstRight[site], at - correctedAt);
          else result.oldAfterwards++;
        }
        at = seen;
      }
    }
  }
  for (const counts of [result.inSight, result.oldInSight, result.oldBehind])
    for (let slot = 1; slot < counts.length; slot++) counts[slot] += counts[slot - 1];
  return result;
}

/** Returns the bytes of the bodies in the minute in which the host sends most. */
export function busiestMinute({sentIn}, sizes) {
  let busiest = 0;
  for (let minute = 0; minute < sentIn.length / most; minute++) {
    const bytes = sizes.reduce((sum, size, file) => sum + size * sentIn[minute * most + file], 0);
    busiest = Math.max(busiest, bytes);
  }
  return busiest;
}
