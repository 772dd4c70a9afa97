import {expect} from '@open-wc/testing';
import type {MsgFn} from '@lit/localize';
import {isOverdue} from '../../src/content/contacts.js';
import {figureIds} from '../../src/content/figure-ids.js';
import {figures} from '../../src/content/figures.js';

const msg = ((text: string) => text) as MsgFn;

/** Copied by hand from the sources: year, numbers, numbers of the chart, source and its date. */
const expected: Record<string, unknown[]> = {
  'reports-2024': [2024, [1556, 145], [1549, 1556, 229, 160, 145], 'Myria, verlinden.belgium.be', '2025-07'],
  'cases-2021': [2021, [312], [], 'FOD Justitie', '2022-07'],
  'hours-2021': [2021, [95_000], [], 'FOD Justitie', '2022-07'],
  'estimate-be': [2021, [11_000], [], 'news.belgium.be', undefined],
  'eu-2023': [2023, [10_793], [63], 'home-affairs.ec.europa.eu', '2025-04'],
  'world-2022': [2022, [25], [61, 38], 'UNODC', '2024-12'],
};

describe('the figures', () => {
  it('are those that were read, and no other', () => {
    expect(figureIds).to.have.members(Object.keys(expected));
    expect(Object.keys(figures)).to.have.members(Object.keys(expected));
  });

  for (const figure of Object.values(figures)) {
    it(`${figure.id} has its numbers, its year and its source`, () => {
      const {year, statements, charts = [], source, sourceDate} = figure;
      expect([year, statements.map(({value}) => value), charts.flatMap(({bars}) => bars.map(({value}) => value)), source, sourceDate]).to.deep.equal(expected[figure.id]);
    });

    it(`${figure.id} is due to be read again twelve months after it was`, () => {
      const [year, rest] = [Number(figure.read.slice(0, 4)), figure.read.slice(4)];
      expect(figure.read).to.match(/^20\d\d-\d\d-\d\d$/);
      expect(Date.parse(figure.read), 'not a day to come').to.be.at.most(Date.now());
      expect(isOverdue(figure, new Date(`${year + 1}${rest}`))).to.equal(false);
      expect(isOverdue(figure, new Date(`${year + 1}${rest}T01:00:00Z`))).to.equal(true);
    });
  }

  it('have numbers as data: no text holds one', () => {
    for (const {statements, caution, charts = []} of Object.values(figures)) {
      const texts = [...statements.map(({counts}) => counts), ...(caution ? [caution] : []), ...charts.flatMap(({caption, bars}) => [caption, ...bars.flatMap(({label}) => (typeof label === 'string' ? [] : [label]))])];
      for (const text of texts) expect(text(msg)).not.to.match(/\d/);
    }
  });

  it('say which of them is an estimate, and which its source rounded', () => {
    expect(Object.values(figures).filter(({estimate}) => estimate).map(({id}) => id)).to.deep.equal(['estimate-be']);
    expect(Object.values(figures).filter(({statements}) => statements.some(({about}) => about)).map(({id}) => id)).to.deep.equal(['hours-2021']);
  });

  it('say of each what it counts, as its source does: presumed victims, also of smuggling; work on trafficking; an index of another year', () => {
    const counts = (id: keyof typeof figures) => figures[id].statements.map((statement) => statement.counts(msg));
    expect(counts('reports-2024')[0]).to.equal('meldingen van vermoedelijke slachtoffers van mensenhandel of mensensmokkel');
    expect(counts('hours-2021')[0]).to.include('mensenhandel');
    expect(counts('estimate-be')[0]).to.include('leefden').and.include('Global Slavery Index');
    expect(figures['estimate-be'].published).to.equal(2023);
  });

  it('put no report and no victim in one sum: each is a number of its own, and the text says so', () => {
    expect(figures['reports-2024'].caution!(msg)).to.match(/tellen iets anders.*meer of minder/);
    expect(figures['reports-2024'].charts!.map(({bars}) => bars.map(({label}) => label))).to.deep.equal([['2023', '2024'], ['2022', '2023', '2024']]);
  });
});
