import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define/explainer.js';
import type {Explainer} from '../../../src/elements/explainer/explainer.js';
import '../../../src/generated/unshipped.js';
import {known} from '../../content/known-contacts.mjs';
import {find, findAll, speaks, until, words} from '../../support/queries.js';
import {emulatePrint} from '../../support/emulate-print.js';
import '../../support/cancel-links.js';

async function explainer(attributes = html`<blue-heart-explainer></blue-heart-explainer>`): Promise<Explainer> {
  const element = await fixture<Explainer>(attributes);
  element.scrollIntoView();
  await until(() => element.shadowRoot!.querySelector('[part=source]'), 'the sections');
  return element;
}

const folds = (element: Element) => findAll<HTMLDetailsElement>(element, '[part=fold]');
const open = (element: Element) => folds(element).map((details) => details.open);
function titles(element: Element) {
  return findAll(element, '[part=body] [part=heading]').map(({textContent}) => textContent.trim());
}
const first = [true, ...Array<boolean>(7).fill(false)];
const all = Array<boolean>(8).fill(true);

const sections = [
  'Wat het is',
  'Welke vormen er zijn',
  'Mensenhandel is geen mensensmokkel',
  'Technologie: een hulp en een gevaar',
  'Achter gewone dingen',
  'Hulp voor slachtoffers',
  'Rechten van slachtoffers',
  'Wie werkt tegen mensenhandel',
];

describe('<blue-heart-explainer>', () => {
  for (const variant of ['full', 'short'] as const) {
    it(`is, as ${variant}, without faults, with headings one level below its own`, async () => {
      const element = await explainer(
        html`<blue-heart-explainer variant=${variant} heading-level="3"></blue-heart-explainer>`,
      );
      expect(findAll(element, 'h3')).to.have.length(1);
      expect(findAll(element, 'h4').map(({textContent}) => textContent)).to.deep.equal(titles(element));
      await expect(element).to.be.accessible();
    });
  }

  it('has all sections in parts that open, the first of them open', async () => {
    const element = await explainer();
    expect(titles(element)).to.deep.equal(sections);
    expect(open(element)).to.deep.equal(first);
    expect(words(element)).to.include('om die mensen uit te buiten').and.not.include('45 dagen');
  });

  it('has, in its short variant, the core and nothing to open', async () => {
    const element = await explainer(html`<blue-heart-explainer variant="short"></blue-heart-explainer>`);
    expect(titles(element)).to.deep.equal([0, 1, 2, 5].map((at) => sections[at]));
    expect(folds(element)).to.have.length(0);
    expect(words(element)).to.include('Bij Payoke is de hulp gratis.');
  });

  it('shows its source under each section', async () => {
    const element = await explainer();
    const sources = [
      'persbericht van de FOD Justitie, juli 2022',
      'myria.be',
      'fedasilinfo.be; stophumantrafficking.be; payoke.be',
    ];
    for (const details of folds(element)) {
      details.open = true;
      expect(
        sources.some((source) => words(details).includes(`Bron: ${source}`)),
        words(details),
      ).to.equal(true);
    }
  });

  it('says in the part on rights all the conditions of the 45 days, and that it is nobody’s fault', async () => {
    const element = await explainer();
    const rights = folds(element)[6]!;
    rights.open = true;
    const said = words(rights);
    for (const sentence of [
      'Het is niet uw schuld.',
      'Bent u Belg? Dan gaat dit deel niet over u.',
      '45 dagen om te rusten en te beslissen',
      'een tijdelijk document',
      'Een erkend centrum kan u dat uitleggen.',
      'meteen een document van drie maanden',
      'Een verklaring afleggen is uw keuze.',
      'Geen verklaring? Dan eindigt deze procedure voor volwassenen met terugkeer. Vraag eerst raad aan het centrum.',
      'Wilt u langer blijven? Het is niet zeker dat het lukt.',
      'Alleen de drie erkende centra kunnen die papieren aanvragen.',
      'Vraag het aan het centrum voor u beslist.',
      'Met Payoke kunt u praten zonder uw naam te zeggen.',
    ]) {
      expect(said).to.include(sentence);
    }
  });

  it('says beside everyday things that one signal proves nothing', async () => {
    const element = await explainer();
    folds(element)[4]!.open = true;
    expect(words(folds(element)[4]!)).to.include(
      'Eén signaal bewijst niets. Meerdere samen zijn een reden om het te melden. De rechter beslist.',
    );
  });

  it('opens all parts by one button, closes them by the same one, and says which', async () => {
    const element = await explainer();
    const button = () => find(element, '[part=body] button');
    expect(words(button())).to.equal('Alles openen');
    button().focus();
    await sendKeys({press: 'Enter'});
    expect(open(element)).to.deep.equal(all);
    expect(words(button())).to.equal('Alles sluiten');
    await sendKeys({press: 'Enter'});
    expect(open(element)).to.deep.equal(all.map(() => false));
    for (const fold of folds(element)) fold.open = true;
    await until(() => words(button()) === 'Alles sluiten', 'the other words');
    await emulatePrint([element], () => {
      expect(button().checkVisibility()).to.equal(false);
    });
  });

  it('shows its closed parts as rows that fit one screen of a phone', async () => {
    const element = await explainer();
    element.parentElement!.style.width = '320px';
    folds(element)[0]!.open = false;
    await nextFrame();
    const list = folds(element)[0]!.parentElement!;
    expect(list.getBoundingClientRect().height).to.be.at.most(568);
    for (const fold of folds(element))
      expect(fold.querySelector('summary')!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('has one band and one clue', async () => {
    for (const variant of ['full', 'short'] as const) {
      const element = await explainer(html`<blue-heart-explainer variant=${variant}></blue-heart-explainer>`);
      expect(findAll(element, '.band')).to.have.lengthOf(1);
      expect(words(find(element, '.band'))).to.include(known.meldpunt.phone);
      expect(findAll(element, '.clue')).to.have.lengthOf(1);
    }
  });

  it('gives first the reporting point, then the three centres', async () => {
    const element = await explainer();
    expect(findAll<HTMLAnchorElement>(element, '[part~=number]').map(({href}) => href)).to.deep.equal([
      known.meldpunt.tel,
      known['pag-asa'].tel,
      known.payoke.tel,
      known.surya.tel,
    ]);
    for (const number of findAll(element, '[part~=number]'))
      expect(number.closest('details'), 'nothing need be opened for a number').to.equal(null);
  });

  it('opens and closes by keyboard', async () => {
    const element = await explainer();
    const summary = folds(element)[3]!.querySelector('summary')!;
    summary.focus();
    await sendKeys({press: 'Enter'});
    expect(open(element)[3]).to.equal(true);
    await sendKeys({press: ' '});
    expect(open(element)[3]).to.equal(false);
  });

  it('keeps open what is open in another language', async () => {
    const element = await explainer();
    folds(element)[2]!.open = true;
    folds(element)[0]!.open = false;
    await aTimeout(0);
    element.lang = 'fr';
    await speaks(element, 'fr');
    await until(() => titles(element)[0] === 'Ce que c’est', 'French');
    expect(open(element)).to.deep.equal(all.map((_, at) => at === 2));
  });

  it('is printed with all sections open, by its styles alone', async () => {
    const element = await explainer();
    const lists = () => folds(element).map((details) => details.lastElementChild!.checkVisibility());
    expect(lists()).to.deep.equal(first);
    await emulatePrint([element], () => {
      expect(lists()).to.deep.equal(all);
    });
    expect(open(element)).to.deep.equal(first);
  });

  it('is printed with all sections open in a browser without that style, and is as before afterwards', async () => {
    const element = await explainer();
    dispatchEvent(new Event('beforeprint'));
    expect(open(element)).to.deep.equal(all);
    await aTimeout(0);
    dispatchEvent(new Event('afterprint'));
    expect(open(element)).to.deep.equal(first);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(open(element), 'once it is gone').to.deep.equal(first);
  });

  for (const [lang, title] of Object.entries({
    nl: 'Rechten van slachtoffers',
    fr: 'Droits des victimes',
    de: 'Rechte von Opfern',
    en: 'Rights of victims',
    uk: 'Права постраждалих',
    ru: 'Права пострадавших',
  })) {
    it(`speaks ${lang}`, async () => {
      const element = await explainer(html`<blue-heart-explainer lang=${lang}></blue-heart-explainer>`);
      await speaks(element, lang);
      expect(titles(element)[6]).to.equal(title);
    });
  }

  it('is mirrored from right to left', async () => {
    const element = await explainer(html`<blue-heart-explainer lang="ar-XB"></blue-heart-explainer>`);
    await speaks(element, 'ar-XB');
    expect(find(element, '[part=base]').dir).to.equal('rtl');
    for (const details of folds(element)) details.open = true;
    await expect(element).to.be.accessible();
  });
});
