// What the simulation of a campaign day assumes. Nothing here was measured on a site: change it, and run it again. What
// is not here is real: the sizes are those of dist/, the headers those of docs/webmaster/server.md.

export const model = {
  /** Chooses all that chance decides, so that two runs give one report. */
  seed: 20_261_018,

  visits: 1_000_000,
  municipalities: 100,
  /** How unequal they are: the visits of the n-th largest are as 1 / n to this power. */
  inequality: 0.8,

  /** Visits that a visitor adds to the first on that day, on average, and how often one of them is to another site. */
  furtherVisits: 0.25,
  elsewhere: 0.1,
  /** Pages with our tags that a visit sees after the first, on average. */
  furtherPages: 0.4,
  /** Visitors who were on the site in the month before, so that their browser may have the files. */
  cameBefore: 0.1,
  /** Visitors whose browser forgets its files after each visit: private windows, cleared or full caches. */
  forgets: 0.15,
  /** Whether a browser keeps the files of each site apart, as all current ones do (a cache with two keys). */
  partitioned: true,

  /** What a site has on its page, by the share of sites. `all` is a page with every tag. */
  pages: [
    {share: 0.45, tags: ['helpline-card']},
    {share: 0.2, tags: ['banner', 'helpline-card', 'signal-quiz']},
    {share: 0.15, tags: ['exit', 'report-button']},
    {share: 0.1, tags: ['banner', 'facts', 'explainer', 'helpline-card']},
    {share: 0.05, tags: ['share', 'materials']},
    {share: 0.05, tags: 'all'},
  ],
  /** How a site puts them there, by the share of sites. */
  forms: [
    {share: 0.85, form: 'tag'},
    {share: 0.1, form: 'link'},
    {share: 0.05, form: 'frame'},
  ],
  /** How often a visitor scrolls to a tag whose view comes late, and does anything at all, so that the dialog loads. */
  scrollsTo: 0.6,
  touches: 0.8,

  /** The language of a site's page, by the share of sites. */
  languages: [
    {share: 0.58, lang: 'nl'},
    {share: 0.4, lang: 'fr'},
    {share: 0.02, lang: 'de'},
  ],
  /** Visitors who choose another language, and which. */
  choosesAnother: 0.06,
  others: [
    {share: 0.3, lang: 'en'},
    {share: 0.12, lang: 'fr'},
    {share: 0.12, lang: 'ro'},
    {share: 0.1, lang: 'ar'},
    {share: 0.1, lang: 'uk'},
    {share: 0.08, lang: 'bg'},
    {share: 0.08, lang: 'tr'},
    {share: 0.05, lang: 'pt'},
    {share: 0.05, lang: 'vi'},
  ],

  /**
   * The share of each hour, from midnight, and a moment on television when a share of all visits comes, fewer
   * and fewer.
   */
  hours: [6, 3, 2, 1, 1, 2, 6, 18, 38, 52, 58, 60, 66, 64, 58, 56, 58, 62, 66, 74, 86, 74, 46, 20],
  television: {at: 20 * 3600 + 15 * 60, seconds: 600, share: 0.08},
  /** How long a page stays open: the middle in seconds, and the spread of its logarithm. */
  open: {median: 45, spread: 1.2},
  /** Pages left open in a tab behind others, and for how long at most, in seconds. */
  leftOpen: {share: 0.04, most: 4 * 3600},

  /** What a browser sends with a request, in bytes. Not in the bytes of the tables, which are what the host sends. */
  requestBytes: 600,

  /** When the files with the corrected number take the place of `latest`. */
  correctedAt: 11 * 3600,
  /** The age of the files then, in days: without a header a browser keeps a file for a tenth of its age. */
  ageOfFiles: 60,
  /**
   * How long people take, in hours, from knowing that a number is wrong: to the upload on one host, to the upload by
   * each webmaster who has a folder of their own, and to new lines on each page with the fixed form. The middle, and
   * the spread of its logarithm.
   */
  people: {
    host: {median: 0.5, spread: 0.5},
    webmaster: {median: 24, spread: 1.2},
    lines: {median: 96, spread: 1.2},
  },
};

/** How long, in seconds, a browser uses a file without asking. The first two are the recipes. */
export const waysToServe = {
  updating: {name: 'updating, `no-cache` (the recipe)', fresh: 0, follows: true},
  fixed: {name: 'fixed, a year (the recipe)', fresh: 31_536_000, follows: false},
  minutes: {name: 'updating, `max-age=300`', fresh: 300, follows: true},
  hour: {name: 'updating, `max-age=3600`', fresh: 3600, follows: true},
  none: {name: 'updating, no header', fresh: model.ageOfFiles * 8640, follows: true},
};
