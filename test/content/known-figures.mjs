// Every figure, copied by hand from its source and never taken from src/content: all tests compare with this list. It
// has the year, the numbers in their order, those of the chart, the source, and the date of that page if it has one.
export const knownFigures = {
  'reports-2024': {
    year: 2024,
    numbers: [1556, 145],
    chart: [1549, 1556, 229, 160, 145],
    source: 'Myria, verlinden.belgium.be',
    sourceDate: '2025-07',
  },
  'cases-2021': {year: 2021, numbers: [312], chart: [], source: 'FOD Justitie', sourceDate: '2022-07'},
  'hours-2021': {year: 2021, numbers: [95_000], chart: [], source: 'FOD Justitie', sourceDate: '2022-07'},
  'estimate-be': {year: 2021, numbers: [11_000], chart: [], source: 'news.belgium.be'},
  'eu-2023': {year: 2023, numbers: [10_793], chart: [63], source: 'home-affairs.ec.europa.eu', sourceDate: '2025-04'},
  'world-2022': {year: 2022, numbers: [25], chart: [61, 38], source: 'UNODC', sourceDate: '2024-12'},
};
