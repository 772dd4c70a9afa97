import type {Text} from './contacts.js';
import type {FigureId} from './figure-ids.js';

/** A number, and what it counts. */
export interface Statement {
  readonly value: number;
  /** A share of a hundred, rather than a count. */
  readonly percent?: true;
  /** Whether to say that the source rounded the number. */
  readonly about?: true;
  /** What is counted, in words that come after the number. */
  readonly counts: Text;
  readonly chart?: Chart;
}

/** The content of a chart: one number over some years, or percentages that are not parts of one whole. */
export interface Chart {
  readonly kind: 'years' | 'shares';
  readonly caption: Text;
  readonly bars: readonly {readonly label: string | Text; readonly value: number}[];
}

/**
 * A figure, with the year that it is about, its source, the month or year of that source where it has one, and the day
 * it was read.
 */
export interface Figure {
  readonly id: FigureId;
  readonly year: number;
  /** The year in which it was published, if that was much later. */
  readonly published?: number;
  /** Whether it is an estimate, which nobody counted. */
  readonly estimate?: true;
  readonly statements: readonly Statement[];
  /** A warning against a wrong conclusion. */
  readonly caution?: Text;
  readonly source: string;
  readonly sourceDate?: string;
  readonly read: string;
}

const read = '2026-11-24';

/** The press release of the campaign. */
const pressRelease = {source: 'FOD Justitie', sourceDate: '2022-07', read};

const womenAndGirls: Text = (msg) => msg('vrouwen en meisjes', {id: 'facts.women'});
const children: Text = (msg) => msg('kinderen', {id: 'facts.children'});

const table: Readonly<Record<FigureId, Omit<Figure, 'id'>>> = {
  // Reports and victims are counted in different ways: do not divide one by the other. Fewer new victims does not mean
  // less trafficking.
  'reports-2024': {
    year: 2024,
    statements: [
      {
        value: 1556,
        counts: (msg) =>
          msg('meldingen van vermoedelijke slachtoffers van mensenhandel of mensensmokkel', {id: 'facts.reports'}),
        chart: {
          kind: 'years',
          caption: (msg) => msg('Meldingen per jaar', {id: 'facts.reports-chart'}),
          bars: [
            {label: '2023', value: 1549},
            {label: '2024', value: 1556},
          ],
        },
      },
      {
        value: 145,
        counts: (msg) => msg('nieuwe slachtoffers die de drie erkende centra begeleiden', {id: 'facts.new-victims'}),
        chart: {
          kind: 'years',
          caption: (msg) =>
            msg('Nieuwe slachtoffers die de centra begeleiden, per jaar', {id: 'facts.new-victims-chart'}),
          bars: [
            {label: '2022', value: 229},
            {label: '2023', value: 160},
            {label: '2024', value: 145},
          ],
        },
      },
    ],
    caution: (msg) =>
      msg(
        'Een melding is geen slachtoffer: vergelijk de twee getallen niet. Ze zeggen niet of er meer of minder mensenhandel is.',
        {id: 'facts.reports-caution'},
      ),
    source: 'Myria, verlinden.belgium.be',
    sourceDate: '2025-07',
    read,
  },
  'cases-2021': {
    year: 2021,
    statements: [
      {
        value: 312,
        counts: (msg) => msg('gevallen van mensenhandel, vastgesteld door de Belgische politie', {id: 'facts.cases'}),
      },
    ],
    ...pressRelease,
  },
  'hours-2021': {
    year: 2021,
    statements: [
      {
        value: 95_000,
        about: true,
        counts: (msg) => msg('uren werk van federale speurders aan onderzoek naar mensenhandel', {id: 'facts.hours'}),
      },
    ],
    ...pressRelease,
  },
  'estimate-be': {
    year: 2021,
    published: 2023,
    estimate: true,
    statements: [
      {
        value: 11_000,
        counts: (msg) =>
          msg('mensen leefden naar schatting in België in moderne slavernij (Global Slavery Index)', {
            id: 'facts.slavery',
          }),
      },
    ],
    source: 'news.belgium.be',
    read,
  },
  'eu-2023': {
    year: 2023,
    statements: [
      {
        value: 10_793,
        counts: (msg) => msg('geregistreerde slachtoffers in de Europese Unie', {id: 'facts.eu'}),
        chart: {
          kind: 'shares',
          caption: (msg) => msg('Op honderd geregistreerde slachtoffers', {id: 'facts.of-registered'}),
          bars: [{label: womenAndGirls, value: 63}],
        },
      },
    ],
    source: 'home-affairs.ec.europa.eu',
    sourceDate: '2025-04',
    read,
  },
  'world-2022': {
    year: 2022,
    statements: [
      {
        value: 25,
        percent: true,
        counts: (msg) => msg('meer gevonden slachtoffers in de wereld dan drie jaar eerder', {id: 'facts.world'}),
        chart: {
          kind: 'shares',
          caption: (msg) => msg('Op honderd slachtoffers die gevonden zijn', {id: 'facts.of-victims'}),
          bars: [
            {label: womenAndGirls, value: 61},
            {label: children, value: 38},
          ],
        },
      },
    ],
    caution: (msg) => msg('Meisjes tellen in beide groepen mee.', {id: 'facts.world-caution'}),
    source: 'UNODC',
    sourceDate: '2024-12',
    read,
  },
};

/** The figures that are shipped, by id. */
export const figures = Object.fromEntries(
  Object.entries(table).map(([id, figure]) => [id, {id, ...figure}]),
) as Readonly<Record<FigureId, Figure>>;
