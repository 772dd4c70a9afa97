import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {nothing} from 'lit';
import '../../../src/define/facts.js';
import {figureIds} from '../../../src/content/figure-ids.js';
import {figures} from '../../../src/content/figures.js';
import {known} from '../../content/known-contacts.mjs';
import {asRead, find, findAll, named, speaks, until, words} from '../../support/queries.js';
import {warnings} from '../../support/warnings.js';

const shown = (facts: Element) => findAll(facts, '[part=figure]');

async function facts(attributes = html`<blue-heart-facts></blue-heart-facts>`): Promise<Element> {
  const element = await fixture(attributes);
  element.scrollIntoView();
  await until(() => element.shadowRoot!.querySelector('[part=figure]'), 'the figures');
  return element;
}

/** Returns the lines of the part with the sources, which it opens. */
function sources(element: Element) {
  find<HTMLDetailsElement>(element, 'details').open = true;
  return findAll(element, '.sources > li');
}

describe('<blue-heart-facts>', () => {
  it('shows every figure with its year, and in one part that opens its source', async () => {
    const element = await facts();
    const all = figureIds.map((id) => figures[id]);
    expect(shown(element)).to.have.lengthOf(all.length);
    shown(element).forEach((figure, at) => expect(words(figure)).to.contain(String(all[at]!.year)));
    expect(words(element)).not.to.contain('Bron:');
    expect(sources(element)).to.have.lengthOf(all.length);
    sources(element).forEach((source, at) => {
      expect(words(source)).to.match(/Bron: [\w., -]+, (\p{L}+ 20\d\d|gelezen in 20\d\d)/u);
      expect(words(source)).to.contain(all[at]!.source).and.to.contain(String(all[at]!.year));
    });
    expect(words(element)).to.contain('2021, gepubliceerd in 2023');
    expect(words(element)).to.contain(known.meldpunt.phone);
  });

  for (const only of ['', 'estimate-be hours-2021', 'eu-2023 reports-2024', 'cases-2021']) {
    it(`has no faults, opened, with ${only || 'all'}`, async () => {
      const element = await facts(html`<blue-heart-facts only=${only || nothing}></blue-heart-facts>`);
      sources(element);
      await expect(element).to.be.accessible();
    });
  }

  it('leads with the first figure, in its one band', async () => {
    for (const [only, value] of [
      ['reports-2024 cases-2021', '1.556'],
      ['cases-2021 reports-2024', '312'],
    ]) {
      const element = await facts(html`<blue-heart-facts only=${only!}></blue-heart-facts>`);
      expect(findAll(element, '.band')).to.have.lengthOf(1);
      const [leading, other] = findAll(element, '[part=value]');
      expect(words(leading!)).to.equal(value);
      expect(leading!.closest('.band')).not.to.equal(null);
      const size = (of: Element) => parseFloat(getComputedStyle(of).fontSize);
      expect(size(leading!) / size(other!)).to.equal(2);
    }
  });

  for (const only of ['reports-2024 eu-2023 world-2022', 'eu-2023 world-2022 reports-2024']) {
    it(`shows each chart once, beside the band or with the sources, with ${only}`, async () => {
      const element = await facts(html`<blue-heart-facts only=${only}></blue-heart-facts>`);
      expect(sources(element)).to.have.lengthOf(3);
      const said = findAll<HTMLTableElement>(element, 'table').flatMap(({rows}) => [...rows].map((row) => words(row)));
      expect(said.toSorted()).to.deep.equal(
        [
          ...['2022 229', '2023 160', '2024 145', '2023 1.549', '2024 1.556'],
          ...['vrouwen en meisjes 63%', 'vrouwen en meisjes 61%', 'kinderen 38%'],
        ].toSorted(),
      );
    });
  }

  it('has the years of the rows below each other, and a column as wide as a phone with nothing beside', async () => {
    for (const width of [1000, 300]) {
      const element = await facts();
      element.parentElement!.style.width = `${width}px`;
      await nextFrame();
      const lines = findAll(element, '.line').map((line) =>
        ['[part=value]', '.what', '[part=year]'].map((part) => line.querySelector(part)!.getBoundingClientRect()),
      );
      expect(new Set(lines.map(([, , year]) => Math.round(year!.right))).size).to.equal(1);
      for (const [value, what, year] of lines) {
        expect(what!.top >= value!.bottom).to.equal(width === 300);
        expect(year!.top).to.be.below(value!.bottom);
        expect(year!.left).to.be.above(value!.right);
      }
      const [band, beside] = ['.band', '.beside'].map((part) => find(element, part).getBoundingClientRect());
      expect(band!.bottom <= beside!.top).to.equal(width === 300);
    }
  });

  it('never has a year on top of a long number', async () => {
    const element = await facts(html`<blue-heart-facts only="reports-2024 hours-2021"></blue-heart-facts>`);
    element.parentElement!.style.width = '190px';
    await nextFrame();
    const [value, year] = ['[part=value]', '[part=year]'].map((part) =>
      find(element, `.line ${part}`).getBoundingClientRect(),
    );
    expect(year!.top >= value!.bottom || year!.left >= value!.right).to.equal(true);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('writes numbers as the language does', async () => {
    const numbers = async (lang: string) => {
      const element = await facts(
        html`<blue-heart-facts
          lang=${lang}
          only="reports-2024 cases-2021 hours-2021 estimate-be eu-2023 world-2022"
        ></blue-heart-facts>`,
      );
      await speaks(element, lang);
      return findAll(element, '[part=value]').map((value) => asRead(value.innerText));
    };
    expect(await numbers('nl')).to.deep.equal(['1.556', '145', '312', 'ongeveer 95.000', '11.000', '10.793', '25%']);
    expect(await numbers('fr')).to.deep.equal(['1 556', '145', '312', 'environ 95 000', '11 000', '10 793', '25 %']);
    expect(await numbers('en')).to.deep.equal(['1,556', '145', '312', 'about 95,000', '11,000', '10,793', '25%']);
  });

  it('calls an estimate an estimate, and nothing else', async () => {
    const element = await facts();
    expect(
      shown(element)
        .filter((figure) => /schatting/i.test(words(figure)))
        .map(words),
    ).to.have.lengthOf(1);
    expect(words(shown(element).find((figure) => words(figure).includes('11.000'))!)).to.contain(
      'Schatting, geen telling',
    );
  });

  it('says beside the reports and the victims that they count different things', async () => {
    const element = await facts(html`<blue-heart-facts only="reports-2024"></blue-heart-facts>`);
    expect(words(find(element, '.beside'))).to.contain('vergelijk de twee getallen niet');
    const rows = await facts(html`<blue-heart-facts only="cases-2021 reports-2024"></blue-heart-facts>`);
    expect(words(shown(rows)[1]!)).to.contain('vergelijk de twee getallen niet');
  });

  it('shows those that are asked for, in that order', async () => {
    const element = await facts(html`<blue-heart-facts only="eu-2023 cases-2021"></blue-heart-facts>`);
    expect(findAll(element, '[part=value]').map(words)).to.deep.equal(['10.793', '312']);
  });

  it('leaves out, with one warning, what it does not know', async () => {
    const element = await facts(html`<blue-heart-facts only="cases-2021 cases-1999"></blue-heart-facts>`);
    expect(findAll(element, '[part=value]').map(words)).to.deep.equal(['312']);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/<blue-heart-facts> only="cases-2021 cases-1999": allowed is reports-2024 cases-2021/);
  });

  describe('its charts', () => {
    it('are tables, which say all that the bars show, with no empty cell for a screen reader', async () => {
      const element = await facts(html`<blue-heart-facts only="reports-2024"></blue-heart-facts>`);
      const [table] = findAll<HTMLTableElement>(element, '.beside table[part=chart]');
      expect(words(table!.caption!)).to.equal('145 nieuwe slachtoffers die de drie erkende centra begeleiden');
      expect(
        [...table!.rows].map((row) =>
          [...row.cells].filter(({ariaHidden}) => ariaHidden !== 'true').map((cell) => cell.innerText.trim()),
        ),
      ).to.deep.equal([
        ['2022', '229'],
        ['2023', '160'],
        ['2024', '145'],
      ]);
    });

    it('start at zero: the length of a bar is in proportion to its number', async () => {
      const element = await facts(html`<blue-heart-facts only="reports-2024"></blue-heart-facts>`);
      const lengths = findAll(element, '.beside rect:last-child').map((bar) => bar.getBoundingClientRect().width);
      expect(lengths[1]! / lengths[0]!).to.be.closeTo(160 / 229, 0.01);
      expect(lengths[2]! / lengths[0]!).to.be.closeTo(145 / 229, 0.01);
    });

    it('have the latest year in yellow, bold and higher, and no other bar or chart so', async () => {
      const element = await facts(html`<blue-heart-facts></blue-heart-facts>`);
      sources(element);
      const yellow = findAll(element, '.bar').filter((bar) => getComputedStyle(bar).fill === 'rgb(255, 210, 60)');
      expect(yellow.map((bar) => words(bar.closest('tr')!))).to.deep.equal(['2024 145']);
      const heights = findAll(element, '.beside .bar').map((bar) => bar.getBoundingClientRect().height);
      expect(heights).to.deep.equal([20, 20, 28]);
      for (const cell of findAll(element, '.beside .latest > *'))
        expect(getComputedStyle(cell).fontWeight).to.equal('700');
    });

    it('show a percentage against 100 percent', async () => {
      const element = await facts(html`<blue-heart-facts only="world-2022"></blue-heart-facts>`);
      const [whole, women] = findAll(element, '.beside rect').map((bar) => bar.getBoundingClientRect().width);
      expect(women! / whole!).to.be.closeTo(0.61, 0.01);
      expect(words(element)).to.contain('Meisjes tellen in beide groepen mee.');
    });
  });

  it('copies a figure with its year and its source', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: {writeText: (text: string) => Promise.resolve(copied.push(text))},
      configurable: true,
    });
    try {
      const element = await facts(html`<blue-heart-facts only="estimate-be eu-2023"></blue-heart-facts>`);
      expect(words(sources(element)[0]!.parentElement!.parentElement!)).to.match(/^Kopiëren, .* sporen na/);
      for (const button of findAll<HTMLButtonElement>(element, '[part~=copy]')) {
        button.click();
        await until(() => button.nextElementSibling!.textContent === 'Gekopieerd', 'the copy');
      }
      expect(
        named(
          element,
          'Kopieer 11.000 mensen leefden naar schatting in België in moderne slavernij (Global Slavery Index)',
        ).localName,
      ).to.equal('button');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(copied.map(asRead)).to.deep.equal([
      '11.000 mensen leefden naar schatting in België in moderne slavernij (Global Slavery Index) ' +
        '(2021, gepubliceerd in 2023, Schatting, geen telling). ' +
        `Bron: news.belgium.be, gelezen in ${figures['estimate-be'].read.slice(0, 4)}`,
      '10.793 geregistreerde slachtoffers in de Europese Unie (2023). ' +
        'Op honderd geregistreerde slachtoffers: vrouwen en meisjes 63%. Bron: home-affairs.ec.europa.eu, april 2025',
    ]);
  });

  it('has a language menu only where it is asked for', async () => {
    expect(findAll(await facts(), '[part=languages]')).to.have.lengthOf(0);
    const element = await facts(html`<blue-heart-facts languages="uk ru"></blue-heart-facts>`);
    expect(findAll(element, 'option').map((option) => option.lang)).to.deep.equal(['nl', 'uk', 'ru']);
  });
});
