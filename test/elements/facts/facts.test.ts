import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/facts.js';
import {figures} from '../../../src/content/figures.js';
import {known} from '../../content/known-contacts.mjs';
import {asRead, findAll, named, speaks, until, words} from '../../support/queries.js';
import {warnings} from '../../support/warnings.js';

const shown = (facts: Element) => findAll(facts, '[part=figure]');

async function facts(attributes = html`<blue-heart-facts></blue-heart-facts>`): Promise<Element> {
  const element = await fixture(attributes);
  await until(() => element.shadowRoot!.querySelector('[part=figure]'), 'the figures');
  return element;
}

describe('<blue-heart-facts>', () => {
  it('shows every figure with its year and its source', async () => {
    const element = await facts();
    expect(shown(element)).to.have.lengthOf(Object.keys(figures).length);
    for (const figure of shown(element)) {
      expect(words(figure)).to.match(/^20\d\d(, gepubliceerd in 20\d\d)? /);
      expect(words(figure)).to.match(/Bron: [\w., -]+, (\p{L}+ 20\d\d|gelezen in 20\d\d)/u);
    }
    expect(words(element)).to.contain(known.meldpunt.phone);
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
    expect(words(element)).to.contain('deze twee getallen tellen iets anders');
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
    it('are tables, which say all that the bars show', async () => {
      const element = await facts(html`<blue-heart-facts only="reports-2024"></blue-heart-facts>`);
      const [reports, table] = findAll<HTMLTableElement>(element, 'table[part=chart]');
      expect(reports!.innerText.split(/\s+/).filter(Boolean)).to.deep.equal([
        'Meldingen',
        'per',
        'jaar',
        '2023',
        '1.549',
        '2024',
        '1.556',
      ]);
      expect(table!.caption!.innerText).to.equal('Nieuwe slachtoffers die de centra begeleiden, per jaar');
      expect(
        [...table!.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim()).filter(Boolean)),
      ).to.deep.equal([
        ['2022', '229'],
        ['2023', '160'],
        ['2024', '145'],
      ]);
      for (const bar of table!.querySelectorAll('svg')) expect(bar.ariaHidden).to.equal('true');
    });

    it('start at zero: the length of a bar is in proportion to its number', async () => {
      const element = await facts(html`<blue-heart-facts only="reports-2024"></blue-heart-facts>`);
      const lengths = findAll(element, 'table:last-of-type rect:last-child').map(
        (bar) => bar.getBoundingClientRect().width,
      );
      expect(lengths[1]! / lengths[0]!).to.be.closeTo(160 / 229, 0.01);
      expect(lengths[2]! / lengths[0]!).to.be.closeTo(145 / 229, 0.01);
    });

    it('show a percentage against 100 percent', async () => {
      const element = await facts(html`<blue-heart-facts only="world-2022"></blue-heart-facts>`);
      const [whole, women] = findAll(element, 'rect').map((bar) => bar.getBoundingClientRect().width);
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
