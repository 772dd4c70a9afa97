import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define/safety-guide.js';
import type {SafetyGuide} from '../../../src/elements/safety-guide/safety-guide.js';
import '../../../src/generated/unshipped.js';
import {known} from '../../content/known-contacts.mjs';
import {find, findAll, named, speaks, until, words} from '../../support/queries.js';
import {emulatePrint} from '../../support/emulate-print.js';
import '../../support/cancel-links.js';

async function guide(audience: 'ukraine' | 'minor' = 'ukraine', lang = 'nl'): Promise<SafetyGuide> {
  const element = await fixture<SafetyGuide>(
    html`<blue-heart-safety-guide audience=${audience} lang=${lang}></blue-heart-safety-guide>`,
  );
  element.scrollIntoView();
  await until(() => element.shadowRoot!.querySelector('[part=checklist]'), 'the list');
  await speaks(element, lang);
  return element;
}

const boxes = (element: Element) => findAll<HTMLInputElement>(element, '[part=item] input');
const ticked = (element: Element) => boxes(element).flatMap(({checked}, at) => (checked ? [at] : []));
function contacts(element: Element) {
  return findAll(element, '[part~=contact]').map((contact) => words(contact.querySelector('.name')!));
}
function openAll(element: Element) {
  return findAll<HTMLDetailsElement>(element, 'details').forEach((details) => (details.open = true));
}

/** Returns whether the second element follows the first. */
function follows(first: Element, second: Element) {
  return Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
}

describe('<blue-heart-safety-guide>', () => {
  for (const audience of ['ukraine', 'minor'] as const) {
    describe(`for ${audience}`, () => {
      it('has no faults, open or not', async () => {
        const element = await guide(audience);
        await expect(element).to.be.accessible();
        openAll(element);
        await expect(element).to.be.accessible();
      });

      it('is mirrored from right to left, without faults', async () => {
        const element = await guide(audience, 'ar-XB');
        expect(find(element, '[part=base]').dir).to.equal('rtl');
        await expect(element).to.be.accessible();
      });

      it('has the six topics as groups named by a heading, with something to tick in each', async () => {
        const element = await guide(audience);
        const topics = findAll(element, '[role=group]');
        expect(topics.map((topic) => words(find(element, `#${topic.getAttribute('aria-labelledby')}`)))).to.deep.equal(
          audience === 'minor'
            ? ['Op het internet', 'Werk', 'Een plek om te wonen', 'De rit', 'Mijn papieren', 'Voor ik vertrek']
            : ['Voor ik vertrek', 'De rit', 'Een plek om te wonen', 'Werk', 'Mijn papieren', 'Op het internet'],
        );
        for (const topic of topics) expect(topic.querySelectorAll('label input').length).to.be.at.least(2);
        expect(findAll(element, 'h4')).to.have.length(6);
      });

      it('says beside the list, and beside the risks, that one signal proves nothing', async () => {
        const element = await guide(audience);
        openAll(element);
        expect(words(element).match(/Eén signaal bewijst niets\./g)).to.have.length(2);
      });

      it('shows before anything else the first number, 112 and 101, without anything being opened', async () => {
        const element = await guide(audience);
        const numbers = findAll<HTMLAnchorElement>(element, '[part~=number]');
        expect(numbers.slice(0, 3).map(({href}) => href)).to.deep.equal([
          audience === 'minor' ? known['child-focus'].tel : known.meldpunt.tel,
          'tel:112',
          'tel:101',
        ]);
        for (const number of numbers) expect(number.closest('details')).to.equal(null);
        expect(follows(numbers[2]!, find(element, '[part=checklist]'))).to.equal(true);
        expect(numbers[0]!.closest('.band')).not.to.equal(null);
        expect(findAll(element, '.band, .clue')).to.have.length(2);
      });

      it('says before the number to call only where nobody sees or hears it, and that traces can stay', async () => {
        const element = await guide(audience);
        const caution = find<HTMLDetailsElement>(element, '.caution');
        expect(follows(caution, find(element, '[part~=number]'))).to.equal(true);
        expect(words(caution)).to.equal(
          audience === 'minor'
            ? 'Bel alleen als niemand je kan zien of horen. Meer'
            : 'Bel alleen als niemand u kan zien of horen. Meer',
        );
        caution.open = true;
        expect(words(caution)).to.include('Bezochte pagina’s en oproepen kunnen op dit toestel te zien blijven.');
        expect(words(caution)).to.include('Dat laat sporen na op dit toestel.');
      });

      it('says without anything being opened that it is nobody’s fault', async () => {
        expect(words(await guide(audience))).to.include(
          audience === 'minor' ? 'Het is niet jouw schuld.' : 'Het is niet uw schuld.',
        );
      });

      it('opens and closes all its parts by one button, and shows all headings on one screen when closed', async () => {
        const element = await guide(audience);
        element.parentElement!.style.width = '320px';
        const folds = findAll<HTMLDetailsElement>(element, '[part=fold]');
        const open = () => folds.filter((fold) => fold.open).length;
        expect(folds).to.have.length(audience === 'minor' ? 9 : 8);
        expect(open()).to.equal(audience === 'minor' ? 2 : 1);
        named(element, 'Alles openen').focus();
        await sendKeys({press: 'Enter'});
        expect(open()).to.equal(folds.length);
        await sendKeys({press: 'Enter'});
        expect(open()).to.equal(0);
        const [first, last] = [folds[0]!, folds.at(-1)!].map((fold) => fold.getBoundingClientRect());
        expect(last!.bottom - first!.top).to.be.at.most(640);
      });
    });
  }

  it('leads people from Ukraine to the reporting point, the portals and the centres', async () => {
    expect(contacts(await guide())).to.deep.equal([
      'Meldpunt mensenhandel',
      'Info Oekraïne',
      'Fedasil Info',
      'PAG-ASA',
      'Payoke',
      'Sürya',
    ]);
  });

  it('leads minors to Child Focus, and says of the lines that listen that they take no report', async () => {
    const element = await guide('minor');
    expect(contacts(element)).to.deep.equal([
      'Child Focus',
      'Meldpunt mensenhandel',
      'Awel',
      'Écoute-Enfants',
      'stopchildporno.be',
      'Dienst Voogdij',
    ]);
    expect(words(element)).to.include('Zij luisteren. Iets melden kan daar niet: dat doe je bij Child Focus.');
  });

  it('tells adults all the conditions of the 45 days', async () => {
    const element = await guide();
    openAll(element);
    for (const sentence of [
      '45 dagen om te rusten en te beslissen',
      'Voor die periode krijgt u een tijdelijk document.',
      'Een erkend centrum kan u die periode uitleggen.',
      'Een verklaring afleggen is uw keuze.',
      'Hebt u tijdelijke bescherming? Dat is een andere procedure.',
      'Geen verklaring? Dan eindigt deze procedure voor volwassenen met terugkeer. Vraag eerst raad aan het centrum.',
      'Wilt u langer blijven? Daar zijn voorwaarden voor. Het is niet zeker dat het lukt.',
      'Vraag het aan het centrum voor u beslist.',
      'Dan geldt een andere procedure. Een centrum kan meteen een document van drie maanden vragen.',
      'Ook een kind dat bij een oma of oom woont. Er is een wachtlijst voor een voogd.',
      'Tijdelijke bescherming is er tot 4 maart 2027.',
      'Het is niet uw schuld.',
    ]) {
      expect(words(element)).to.include(sentence);
    }
  });

  it('tells minors of the three months and never of the 45 days, of teenage pimps, and of images', async () => {
    const element = await guide('minor');
    openAll(element);
    const said = words(element);
    expect(said).not.to.match(/45|loverboy/i);
    for (const sentence of [
      'Dan kan een centrum meteen een document van drie maanden voor je vragen.',
      'Jouw voogd en het centrum leggen uit wat dat voor jou betekent.',
      'Wat is een tienerpooier?',
      'Beelden van seksueel misbruik van kinderen: kopieer ze niet en stuur ze niet door.',
      'Het is niet jouw schuld.',
    ]) {
      expect(said).to.include(sentence);
    }
  });

  it('addresses minors informally and adults politely in its texts', async () => {
    for (const [audience, wrong] of [
      ['minor', /\b(u|uw)\b/i],
      ['ukraine', /\b(je|jij|jou|jouw)\b/i],
    ] as const) {
      const element = await guide(audience);
      openAll(element);
      for (const own of findAll(element, '[part=checklist], [part=fold], .caution, .fault'))
        expect(words(own).replace(quizWords, ''), audience).not.to.match(wrong);
    }
  });

  it('is ticked by keyboard, and keeps what is ticked in another language', async () => {
    const element = await guide();
    boxes(element)[1]!.focus();
    await sendKeys({press: ' '});
    boxes(element)[4]!.click();
    expect(ticked(element)).to.deep.equal([1, 4]);
    element.lang = 'uk';
    await until(() => words(element).includes('Контрольний список'), 'Ukrainian');
    expect(ticked(element)).to.deep.equal([1, 4]);
  });

  it('remembers nothing', async () => {
    const before = [history.length, location.href, document.cookie, localStorage.length, sessionStorage.length];
    const element = await guide();
    boxes(element).forEach((box) => box.click());
    expect(words(element)).to.include('We onthouden niets');
    expect([history.length, location.href, document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(
      before,
    );
    for (const box of boxes(element)) expect(box.getAttribute('autocomplete')).to.equal('off');

    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await element.updateComplete;
    expect(ticked(element), 'in a copy of the page that a browser keeps').to.deep.equal([]);
    expect(ticked(await guide()), 'in a new one').to.deep.equal([]);
  });

  it('says, before anything is printed or saved, that a file stays on the device and has no ticks', async () => {
    for (const [audience, warning] of [
      ['ukraine', 'Kopiëren, afdrukken of bewaren? Dat laat sporen na op dit toestel.'],
      ['minor', 'Kopiëren, afdrukken of bewaren? Dat laat sporen na op dit toestel.'],
    ] as const) {
      const element = await guide(audience);
      const said = findAll(element, '.keep > p')[0]!;
      expect(words(said)).to.equal(`${warning} Op papier en op de afbeelding staan nooit vinkjes.`);
      for (const button of ['Lijst afdrukken', 'Lijst bewaren als afbeelding'])
        expect(follows(said, named(element, button))).to.equal(true);
    }
  });

  it('prints with the page around it open, and without ticks', async () => {
    const element = await guide();
    boxes(element).forEach((box) => box.click());
    await emulatePrint([element], () => {
      for (const details of findAll(element, 'details'))
        expect(details.lastElementChild!.checkVisibility()).to.equal(true);
      for (const box of boxes(element)) expect(getComputedStyle(box).appearance).to.equal('none');
    });
  });

  it('prints the list without a number, and with it where that is asked for', async () => {
    const element = await guide('minor');
    const printed: string[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const {append} = HTMLBodyElement.prototype;
    // Keeps the frame out of the page: nobody can answer the print dialog.
    HTMLBodyElement.prototype.append = function (...nodes) {
      append.apply(this, nodes);
      for (const node of nodes)
        if (node instanceof HTMLIFrameElement)
          node.contentWindow!.print = () => {
            printed.push(node.contentDocument!.body.textContent);
            node.remove();
          };
    };
    try {
      const choice = find<HTMLInputElement>(element, '.with-number');
      expect(choice.checked).to.equal(false);
      expect(words(choice.labels![0]!)).to.match(
        new RegExp(`${known['child-focus'].phone} erop\\. Wie de lijst vindt, kan dan zien`),
      );
      named(element, 'Lijst afdrukken').click();
      choice.click();
      await element.updateComplete;
      named(element, 'Lijst afdrukken').click();
    } finally {
      HTMLBodyElement.prototype.append = append;
    }
    expect(printed.map((text) => text.includes(known['child-focus'].phone))).to.deep.equal([false, true]);
    for (const text of printed) expect(text).not.to.match(/Child Focus|mensenhandel/);
    // Somebody who comes back to the page does not find what was chosen.
    dispatchEvent(new Event('pagehide'));
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, '.with-number').checked).to.equal(false);
  });

  it('says so where saving fails', async () => {
    const element = await guide();
    const {Path2D} = globalThis;
    Reflect.deleteProperty(globalThis, 'Path2D');
    try {
      named(element, 'Lijst bewaren als afbeelding').click();
      await until(() => words(find(element, '.keep [role=status]')), 'the answer');
    } finally {
      globalThis.Path2D = Path2D;
    }
    expect(words(find(element, '.keep [role=status]'))).to.equal('Bewaren lukt hier niet');
  });

  for (const [lang, title] of Object.entries({
    nl: 'De rit',
    fr: 'Le trajet',
    de: 'Die Fahrt',
    en: 'The ride',
    uk: 'Поїздка',
    ru: 'Поездка',
  })) {
    it(`speaks ${lang}`, async () => {
      expect(words(await guide('minor', lang))).to.include(title);
    });
  }
});

const quizWords = /Eén signaal bewijst niets.*beslist\./;
