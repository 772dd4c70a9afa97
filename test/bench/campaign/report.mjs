// Writes the report of the campaign day in Markdown.

export function count(number) {
  return Math.round(number).toLocaleString('en-GB');
}

export function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

export function sum(numbers) {
  return numbers.reduce((one, other) => one + other, 0);
}

/** Returns the number below which a share of the numbers is. */
export function middle(numbers, share = 0.5) {
  return [...numbers].sort((one, other) => one - other)[Math.floor(share * (numbers.length - 1))];
}

export function time(seconds) {
  if (seconds < 100) return `${Math.round(seconds)} s`;
  if (seconds < 6000) return `${Math.round(seconds / 60)} min`;
  return seconds < 200_000 ? `${(seconds / 3600).toFixed(1)} h` : `${(seconds / 86_400).toFixed(1)} days`;
}

function table(head, rows, right = true) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at && right ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

/** Returns the parameters as rows of a table. */
export function rowsOf(model) {
  const shown = (value) => (typeof value === 'object' ? JSON.stringify(value).replaceAll('"', '') : String(value));
  return Object.entries(model).map(([name, value]) => [`\`${name}\``, `\`${shown(value)}\``]);
}

export function reportOf(figures) {
  const {model, encodings, moments, tables, perVisit, asking, prices, gone, firstRight, saved} = figures;
  const [updating, fixed] = perVisit;
  return `# A campaign day, computed

Written by \`npm run bench:campaign\`: a simulation, not a measurement. Real are the sizes of the files in \`dist/\` and
the headers of [the recipes for servers](../../docs/webmaster/server.md). Every number about people is an assumption:
they stand [at the end](#what-is-assumed), and in \`test/bench/campaign/model.mjs\`.

${figures.visits} visits by ${figures.visitors} visitors to ${model.municipalities} municipalities, who open
${figures.pages} pages with our tags.

## What it costs whoever hosts

![Files that are sent whole, found unchanged, or taken from the cache, for each way of serving](campaign-day-cost.svg)

Bytes are those that the host sends, with the heads of its answers as HTTP/1.1 writes them; HTTP/2 sends a little less.
GB and MB are decimal. \`gzip 1\` is what nginx does with the recipe as it stands, \`brotli 5\` what Apache does with
its module for brotli, \`brotli 11\` what files that were compressed beforehand would be. The peak is the second with
most requests, and the minute with most bytes.

${table(
  [
    'how it is served',
    'requests',
    'whole files',
    '304 answers',
    'from the cache, no request',
    ...encodings.map((name) => `GB, ${name}`),
    'peak, requests a second',
    'peak, Mbit/s, gzip 1',
  ],
  tables.costs,
)}

- A visit costs ${updating.requests} requests and ${updating.kilobytes} kB with the updating form,
  ${fixed.requests} and ${fixed.kilobytes} kB with the fixed one.
- Asking each time is cheap: 304 answers are ${asking.share} of the requests, but ${asking.gigabytes} of
  ${asking.of} GB. Most visitors come once, and get whole files whatever the header says.
- Browsers keep the files of each site apart, so that one host for all sites saves its visitors nothing. One cache for
  all sites, which browsers no longer have, would save little too (the last row): few visitors see two of the sites.
- Visitors send about ${figures.requestGigabytes} GB of requests.
${
  prices
    ? `- At the prices given: ${prices[0]} with the updating form, ${prices[1]} with the fixed one.`
    : '- No price, because hosts differ: `--per-gb=…` and `--per-million=…` (requests) add one.'
}

### If each municipality hosts its own folder

${table(
  ['municipality', 'visits', 'requests, updating', 'MB, updating', 'requests, fixed', 'MB, fixed'],
  tables.perSite,
)}

### One page

What a first visit costs, and the requests and kB of the next page on that site.

${table(
  ['page', 'requests', ...encodings.map((name) => `kB, ${name}`), 'again, updating', 'again, fixed'],
  tables.pagesToShow,
)}

### Which files weigh

${table(['file', 'share of the bytes (updating, gzip 1)'], tables.heaviest)}

## How a withdrawn number leaves the pages

![Share of the pages in sight that show the withdrawn number, by minutes after the upload](campaign-day-number.svg)

At ${model.correctedAt / 3600}:00 the files with the corrected number take the place of \`latest\`. The table has how
many pages in sight show the withdrawn number then, and some minutes later; how many that lie behind other tabs do after
an hour; and how many pages that are opened afterwards, until the end of the day, still get it.

${table(
  ['how it is served', ...moments.map((minute) => `${minute} min`), 'behind, 60 min', 'opened afterwards'],
  tables.left,
)}

- **Updating, as in the recipe**: no page that is opened after the upload shows the old number, because \`no-cache\`
  makes every browser ask first. What is left are pages that were open: half of those in sight are gone in
  ${gone.half}, nine in ten in ${gone.most}. A tab that is left open keeps the number until it is loaded again.
- Each municipality's page is right at its first visit after the upload: for half of them within
  ${firstRight.middle}, for the quietest after ${firstRight.last}.
- **A \`max-age\`** would save ${saved.minutes} of the requests with five minutes and ${saved.hour} with an hour, but
  hardly a byte, and show the withdrawn number on ${figures.late.minutes} and ${figures.late.hour} pages that are opened
  afterwards, by visitors who come back. The recipe pays with requests for none.
- **Without a header** a browser guesses: it keeps files of ${model.ageOfFiles} days for ${model.ageOfFiles / 10} more.
- **Fixed**: no pinned page changes, on that day or any other, until somebody pastes new lines into it. That is what
  pinning means; [the page about the two forms](../../docs/webmaster/update.md) says so to those who choose.
- The upload makes browsers fetch what they had: ${figures.fetchedAnew} GB more on that day. A release gives all files
  a new time, so that each is fetched anew.
- A shared cache before the host (a CDN) must ask too, by \`no-cache\`. One that was told not to keeps the old number
  for as long as it was told; none is in the simulation.

### The people before it

These minutes begin with the upload. Before it somebody has to know, correct, release and upload. How long that takes
is assumed, and it is most of the delay.

${table(['who has to act', 'half within', 'nine in ten within', '99 in 100 within'], tables.people)}

So a withdrawn number leaves every updating page within minutes **of the upload**. That is soon only where one host
serves \`latest\` for all: a folder of a municipality's own is as fast as its webmaster.

## What is assumed

What each parameter means stands beside it in \`test/bench/campaign/model.mjs\`. Left out: browsers without script or
brotli, robots, previews of links, pages shown again by Back, reloads by hand, lost connections, and the other files of
the page. A visitor has one browser, and a site with frames has one on its page. The dialog's steps come three seconds
after the page, and what is scrolled to after five.

${table(['parameter', 'value'], rowsOf(model), false)}
`;
}
