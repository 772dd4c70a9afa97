import {expect} from '@open-wc/testing';
import type {MsgFn} from '@lit/localize';
import {isOverdue} from '../../src/content/contacts.js';
import {figureIds} from '../../src/content/figure-ids.js';
import {figures, type Figure} from '../../src/content/figures.js';
import {knownFigures} from './known-figures.mjs';

const msg = ((text: string) => text) as MsgFn;
const chartsOf = ({statements}: Figure) => statements.flatMap(({chart}) => chart ?? []);

describe('the figures', () => {
  it('are those that were read, and no other', () => {
    expect(figureIds).to.have.members(Object.keys(knownFigures));
    expect(Object.keys(figures)).to.have.members(Object.keys(knownFigures));
  });

  for (const figure of Object.values(figures)) {
    it(`${figure.id} has its numbers, its year and its source`, () => {
      const {id, year, statements, source, sourceDate} = figure;
      const read = {
        year,
        numbers: statements.map(({value}) => value),
        chart: chartsOf(figure).flatMap(({bars}) => bars.map(({value}) => value)),
        source,
        ...(sourceDate && {sourceDate}),
      };
      expect(read).to.deep.equal(knownFigures[id]);
    });

    it(`${figure.id} is due to be read again twelve months after it was`, () => {
      const [year, rest] = [Number(figure.read.slice(0, 4)), figure.read.slice(4)];
      expect(figure.read).to.match(/^20\d\d-\d\d-\d\d$/);
      expect(Date.parse(figure.read), 'not a day to come').to.be.at.most(Date.now());
      expect(isOverdue(figure, new Date(`${year + 1}${rest}`))).to.equal(false);
      expect(isOverdue(figure, new Date(`${year + 1}${rest}T01:00:00Z`))).to.equal(true);
    });
  }

  it('have their numbers as data, not in a text', () => {
    for (const figure of Object.values(figures)) {
      const texts = [
        ...figure.statements.map(({counts}) => counts),
        ...(figure.caution ? [figure.caution] : []),
        ...chartsOf(figure).flatMap(({caption, bars}) => [
          caption,
          ...bars.flatMap(({label}) => (typeof label === 'string' ? [] : [label])),
        ]),
      ];
      for (const text of texts) expect(text(msg)).not.to.match(/\d/);
    }
  });

  it('say which of them is an estimate, and which its source rounded', () => {
    expect(
      Object.values(figures)
        .filter(({estimate}) => estimate)
        .map(({id}) => id),
    ).to.deep.equal(['estimate-be']);
    expect(
      Object.values(figures)
        .filter(({statements}) => statements.some(({about}) => about))
        .map(({id}) => id),
    ).to.deep.equal(['hours-2021']);
  });

  it('say of each what it counts: presumed victims, work on trafficking, an index of another year', () => {
    const counts = (id: keyof typeof figures) => figures[id].statements.map((statement) => statement.counts(msg));
    expect(counts('reports-2024')[0]).to.equal(
      'meldingen van vermoedelijke slachtoffers van mensenhandel of mensensmokkel',
    );
    expect(counts('hours-2021')[0]).to.include('mensenhandel');
    expect(counts('estimate-be')[0]).to.include('leefden').and.include('Global Slavery Index');
    expect(figures['estimate-be'].published).to.equal(2023);
  });

  it('do not add reports and victims up: each is a number of its own, and the text says so', () => {
    expect(figures['reports-2024'].caution!(msg)).to.match(
      /geen slachtoffer: vergelijk de twee getallen niet.*meer of minder/,
    );
    expect(chartsOf(figures['reports-2024']).map(({bars}) => bars.map(({label}) => label))).to.deep.equal([
      ['2023', '2024'],
      ['2022', '2023', '2024'],
    ]);
  });
});
