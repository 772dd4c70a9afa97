import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../../src/define/report-button.js';
import '../../../src/generated/unshipped.js';
import {CloseEvent, OpenEvent} from '../../../src/elements/report-button/event.js';
import type {ReportButton} from '../../../src/elements/report-button/report-button.js';
import {ContactEvent} from '../../../src/foundation/contacts/contact-event.js';
import {known} from '../../content/known-contacts.mjs';
import {eventsNamed} from '../../support/events.js';
import {notoSans} from '../../support/noto-sans.js';
import {find, findAll, isSeen, named, speaks, until, words} from '../../support/queries.js';
import '../../support/cancel-links.js';
import {setBrowserLanguages} from '../../support/set-browser-languages.js';
import {warnings} from '../../support/warnings.js';

function show(attributes = html`<blue-heart-report-button></blue-heart-report-button>`) {
  return fixture<ReportButton>(attributes);
}
const link = (button: ReportButton) => find<HTMLAnchorElement>(button, '[part~=button]');
const dialog = (button: ReportButton) => find<HTMLDialogElement>(button, 'dialog');
const body = (button: ReportButton) => find(button, 'dialog [part=body]');
const title = (button: ReportButton) => words(find(button, 'dialog [part=heading]'));
const focused = (button: ReportButton) => button.shadowRoot!.activeElement;

function isOpen(button: ReportButton) {
  return until(
    () => dialog(button).open && findAll(button, '[part~=choice]').length && focused(button)?.matches('[part=heading]'),
    'the dialog open with its choices, focus on its heading',
  );
}
function isClosed(button: ReportButton) {
  return until(() => !dialog(button).open && words(dialog(button)) === '', 'the dialog closed');
}

/** Returns the choice with this name. */
function choiceNamed(button: ReportButton, name: string): HTMLElement {
  const found = findAll(button, '[part~=choice]').find((one) => words(one.querySelector('.name')!) === name);
  if (!found) throw new Error(`no choice is named "${name}"`);
  return found;
}

/** Presses a choice, and waits for the step that it leads to. */
async function choose(button: ReportButton, name: string): Promise<void> {
  choiceNamed(button, name).click();
  await until(() => title(button) === headingOf(name) && focused(button)?.matches('[part=heading]'), name);
}

/** Returns a report button with its dialog open, at the step that these choices lead to. */
async function open(
  choices: readonly string[] = [],
  attributes = html`<blue-heart-report-button></blue-heart-report-button>`,
): Promise<ReportButton> {
  const button = await show(attributes);
  link(button).click();
  await isOpen(button);
  for (const choice of choices) await choose(button, choice);
  return button;
}

/** Returns where the links of the step lead, in their order; without those in the part that opens. */
function waysOf(button: ReportButton) {
  return addressesOf([...body(button).querySelectorAll('a')].filter((one) => !one.closest('details')));
}

/** Returns where the links lead in the part that opens. */
function foldedWaysOf(button: ReportButton) {
  return addressesOf([...body(button).querySelectorAll<HTMLAnchorElement>('[part=sources] a')]);
}

const addressesOf = (links: readonly HTMLAnchorElement[]) => links.map(({href}) => href.replace(/\/$/, ''));

const me = 'Het gaat over mij';
const saw = 'Ik heb iets gezien of gehoord';
const child = 'Het gaat over een kind';
const online = 'Het gebeurt online';
const adult = 'Het gaat over een volwassene';
const question = 'Waarover gaat het?';

/** Returns the heading of the step that a choice leads to. */
const headingOf = (choice = question) => (choice === me ? 'Het is niet uw schuld.' : choice);

/** The steps of the dialog, each as the choices that lead to it. */
const steps: readonly (readonly string[])[] = [[], [me], [saw], [child], [online], [online, adult], [online, child]];
const place = (choices: readonly string[]) => choices.join(', ') || 'the first choice';

describe('<blue-heart-report-button>', () => {
  describe('for assistive technology', () => {
    it('is a button that opens a dialog, named by its words, without faults', async () => {
      const button = await show();
      expect(link(button).getAttribute('role')).to.equal('button');
      expect(link(button).getAttribute('aria-haspopup')).to.equal('dialog');
      expect(words(link(button))).to.equal('Meld het of zoek hulp');
      await expect(button).to.be.accessible();
    });

    for (const choices of steps) {
      it(`is a modal dialog named by its heading, without faults, at "${place(choices)}"`, async () => {
        const button = await open(choices);
        expect(dialog(button).matches(':modal')).to.equal(true);
        expect(words(find(button, `#${dialog(button).getAttribute('aria-labelledby')}`))).to.equal(
          headingOf(choices.at(-1)),
        );
        expect(findAll(button, 'h2')).to.have.length(1);
        await expect(button).to.be.accessible();
      });
    }
  });

  describe('opens and closes', () => {
    it('is closed, and holds nothing, before it is pressed', async () => {
      const button = await show();
      expect(dialog(button).open).to.equal(false);
      expect(words(dialog(button))).to.equal('');
    });

    it('opens when pressed, without leaving the page, and brings focus to its heading', async () => {
      const button = await show();
      const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
      link(button).dispatchEvent(click);
      await isOpen(button);
      expect(click.defaultPrevented).to.equal(true);
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['the space bar', ' '],
    ] as const) {
      it(`opens with ${name}, and closes with Escape, which brings focus back`, async () => {
        const button = await show();
        link(button).focus();
        await sendKeys({press: key});
        await isOpen(button);
        await sendKeys({press: 'Escape'});
        await isClosed(button);
        expect(focused(button)).to.equal(link(button));
        expect(scrollY).to.equal(0);
      });
    }

    it('closes with its own button, which brings focus back', async () => {
      const button = await show();
      link(button).focus();
      link(button).click();
      await isOpen(button);
      named(button, 'Sluiten').click();
      await isClosed(button);
      expect(focused(button)).to.equal(link(button));
    });

    it('holds focus inside while it is open', async () => {
      const button = await open();
      for (let times = 0; times < 14; times++) {
        await sendKeys({press: 'Tab'});
        const at = focused(button);
        expect(at === null || dialog(button).contains(at), at?.outerHTML).to.equal(true);
        if (at === null) expect(document.activeElement).to.be.oneOf([document.body, button]);
      }
    });

    it('tells the page that it opened and closed, once each and nothing more', async () => {
      const opened = eventsNamed<OpenEvent>('blue-heart-open');
      const closed = eventsNamed<CloseEvent>('blue-heart-close');
      const button = await open([saw]);
      expect(opened).to.have.length(1);
      expect(closed).to.have.length(0);
      await sendKeys({press: 'Escape'});
      await isClosed(button);
      expect(closed).to.have.length(1);
      for (const event of [...opened, ...closed]) {
        expect(event).to.include({target: button, bubbles: true, composed: true});
        expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
      }
      expect(opened[0]).to.be.instanceOf(OpenEvent);
      expect(closed[0]).to.be.instanceOf(CloseEvent);
    });

    it('adds nothing to the history of the browser', async () => {
      const {length} = history;
      const button = await open([online, child]);
      named(button, 'Sluiten').click();
      await isClosed(button);
      expect(history.length).to.equal(length);
    });

    it('fills a narrow window, and stays inside it', async () => {
      const button = await open([me]);
      const {left, right, top, bottom} = dialog(button).getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(innerWidth);
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      expect(dialog(button).scrollWidth).to.be.at.most(dialog(button).clientWidth);
    });

    it('has its way out and its first answer inside it', async () => {
      const button = await open([]);
      const {top, bottom} = dialog(button).getBoundingClientRect();
      for (const part of ['exit', 'choice']) {
        const box = find(button, `dialog [part~=${part}]`).getBoundingClientRect();
        expect(box.top, part).to.be.at.least(top);
        expect(box.bottom, part).to.be.at.most(bottom);
      }
    });
  });

  describe('help in danger', () => {
    for (const choices of steps) {
      it(`comes before the heading, and is in sight, at "${place(choices)}"`, async () => {
        const button = await open(choices);
        const strip = find(button, 'dialog [part=emergency]');
        expect([...strip.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
          'tel:112',
          'tel:101',
          'https://www.112.be/',
        ]);
        expect(words(strip)).to.include('Nu in gevaar?').and.include('112 zonder te spreken');
        expect(
          strip.compareDocumentPosition(find(button, 'dialog [part=heading]')) & Node.DOCUMENT_POSITION_FOLLOWING,
        ).not.to.equal(0);
        const {top, bottom} = strip.getBoundingClientRect();
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(innerHeight);
      });

      it(`is the only place that names 112, the police and no listening line, at "${place(choices)}"`, async () => {
        const ways = waysOf(await open(choices));
        for (const number of ['112', '101', '102', '103', '106', '107']) expect(ways).not.to.include(`tel:${number}`);
      });
    }
  });

  // The driver of WebKit cannot size a window: there these wait for a telephone.
  const canSize = /Chrome|Firefox/.test(navigator.userAgent);
  const size = {width: innerWidth, height: innerHeight};
  (canSize ? describe : describe.skip)('its way out', () => {
    after(() => setViewport(size));

    for (const [width, height] of [
      [1000, 900],
      [1000, 460],
      [360, 700],
    ] as const)
      it(`stays in one place at each step, in a window of ${width} by ${height}`, async () => {
        await setViewport({width, height});
        const button = await show();
        link(button).click();
        const top = () => find(button, 'dialog [part~=exit]').getBoundingClientRect().top;
        await until(() => dialog(button).open, 'the dialog open');
        const tops = [top()];
        await isOpen(button);
        tops.push(top());
        await choose(button, me);
        tops.push(top());
        expect(tops).to.deep.equal(tops.map(() => tops[0]));
      });
  });

  (canSize ? describe : describe.skip)('on a telephone of 320 by 640', () => {
    before(() => setViewport({width: 320, height: 640}));
    after(() => setViewport(size));

    function inSight(element: Element): boolean {
      const {left, right, top, bottom} = element.getBoundingClientRect();
      const seen = (element.getRootNode() as ShadowRoot).elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && element.contains(seen);
    }

    it('shows the number, what happens then, 112 and 101 at "about me" before anybody scrolls', async () => {
      setBrowserLanguages('nl');
      const button = await open([me]);
      for (const part of ['.band [part~=number]', '.band .what', 'a[href="tel:112"]', 'a[href="tel:101"]'])
        expect(inSight(find(button, `dialog ${part}`)), part).to.equal(true);
    });

    it('shows the number first, with 112 and 101, in each language', async () => {
      for (const locale of ['fr', 'de', 'en', 'uk', 'ru']) {
        setBrowserLanguages(locale);
        const button = await show(html`<blue-heart-report-button lang=${locale}></blue-heart-report-button>`);
        await speaks(button, locale);
        link(button).click();
        await isOpen(button);
        find(button, '[part~=choice]').click();
        await until(() => findAll(button, '.band').length, 'the band');
        for (const part of ['.band [part~=number]', 'a[href="tel:112"]', 'a[href="tel:101"]'])
          expect(inSight(find(button, `dialog ${part}`)), `${locale}: ${part}`).to.equal(true);
        button.remove();
      }
    });

    it('shows the whole name of a language in its menu, beside the way out', async () => {
      setBrowserLanguages('en');
      const button = await show(
        html`<blue-heart-report-button lang="uk" style="font-family: 'Noto Sans'"></blue-heart-report-button>`,
      );
      await speaks(button, 'uk');
      await notoSans();
      link(button).click();
      await isOpen(button);
      const menu = find<HTMLSelectElement>(button, 'dialog select');
      const given = menu.getBoundingClientRect().width;
      for (const other of menu.querySelectorAll('option:not(:checked)')) other.remove();
      menu.style.cssText = 'width: max-content; max-width: none';
      expect(given).to.be.at.least(menu.getBoundingClientRect().width);
    });

    it('scrolls the step alone, and begins each step at its top', async () => {
      const button = await open([me]);
      const scroller = () => find(button, '.scroller');
      const exit = find(button, 'dialog [part~=exit]');
      scroller().scrollTop = 200;
      expect(scroller().scrollTop).to.equal(200);
      for (const kept of [exit, find(button, 'dialog [part=emergency]')]) expect(inSight(kept)).to.equal(true);
      named(button, 'Terug').click();
      await until(() => title(button) === question, 'back');
      expect(scroller().scrollTop).to.equal(0);
      expect(dialog(button).scrollHeight).to.equal(dialog(button).clientHeight);
    });

    it('scrolls as a whole where the window is low, as at four times the size', async () => {
      await setViewport({width: 320, height: 256});
      const button = await open([me]);
      const number = find(button, '.band [part~=number]');
      expect(dialog(button).scrollHeight).to.be.above(dialog(button).clientHeight);
      number.scrollIntoView({block: 'center'});
      expect(inSight(number)).to.equal(true);
      expect(inSight(find(button, 'dialog [part~=exit]'))).to.equal(true);
      expect(dialog(button).scrollWidth).to.be.at.most(dialog(button).clientWidth);
      await setViewport({width: 320, height: 640});
    });
  });

  describe('the look of a step', () => {
    it('has choices that look like choices: high, with an edge, a line of help and an arrow', async () => {
      const button = await open();
      for (const one of findAll(button, '[part~=choice]')) {
        expect(one.getBoundingClientRect().height).to.be.at.least(64);
        expect(getComputedStyle(one).borderTopWidth).to.equal('2px');
        expect(words(one.querySelector('.small')!)).to.match(/^[\wé].{8,}\.$/);
        expect(parseFloat(getComputedStyle(one.querySelector('.small')!).fontSize)).to.be.at.least(14);
        expect(one.querySelector('.arrow')!.getBoundingClientRect().left).to.be.above(
          one.querySelector('.name')!.getBoundingClientRect().left,
        );
      }
    });

    it('is mirrored, arrows too, where one reads from right to left', async () => {
      const button = await show(html`<blue-heart-report-button lang="ar-XB"></blue-heart-report-button>`);
      await speaks(button, 'ar-XB');
      link(button).click();
      await isOpen(button);
      const choice = find(button, '[part~=choice]');
      const [tile, arrow] = ['.tile', '.arrow'].map((part) => choice.querySelector(part)!);
      expect(arrow!.getBoundingClientRect().left).to.be.below(tile!.getBoundingClientRect().left);
      expect(getComputedStyle(arrow!).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
      choice.click();
      await until(() => findAll(button, '.back').length, 'back');
      expect(getComputedStyle(find(button, '.back').querySelector('.arrow')!).transform).to.equal('none');
    });

    it('leaves room between a label and its field', async () => {
      const room = (range: Range, field: Element) => {
        const [label, box] = [range.getBoundingClientRect(), field.getBoundingClientRect()];
        return Math.max(box.top - label.bottom, label.left - box.right);
      };
      for (const [choices, field] of [
        [[me], 'select'],
        [[child], 'input'],
      ] as const) {
        const control = body(await open(choices)).querySelector<HTMLSelectElement | HTMLInputElement>(field)!;
        const text = [...control.labels![0]!.childNodes].find((node) => node instanceof Text && node.data.trim())!;
        const range = document.createRange();
        range.selectNodeContents(text);
        expect(room(range, control), field).to.be.at.least(4);
      }
    });

    it('shows the page’s own words at the first choice only', async () => {
      const button = await open(
        [],
        html`<blue-heart-report-button><p slot="intro">Stad Gent helpt.</p></blue-heart-report-button>`,
      );
      expect(isSeen(button.firstElementChild!)).to.equal(true);
      await choose(button, me);
      expect(isSeen(button.firstElementChild!)).to.equal(false);
    });

    it('keeps focus on a row while something else of the dialog changes', async () => {
      const button = await open([me]);
      const number = find(button, '.rows [part~=number]');
      number.focus();
      await sendKeys({press: 'Shift'});
      button.requestUpdate();
      await button.updateComplete;
      expect(focused(button)).to.equal(number);
    });
  });

  describe('the first choice', () => {
    it('offers four answers', async () => {
      const button = await open();
      expect(title(button)).to.equal('Waarover gaat het?');
      expect(findAll(button, '[part~=choice] .name').map(words)).to.deep.equal([me, saw, child, online]);
    });

    it('brings focus to the heading of the step, and Back to the one before', async () => {
      const button = await open();
      for (const choice of [me, saw, child]) {
        await choose(button, choice);
        named(button, 'Terug').click();
        await until(() => title(button) === 'Waarover gaat het?' && focused(button)?.matches('[part=heading]'), 'back');
      }
    });

    it('has no Back of its own', async () => {
      const button = await open();
      expect(findAll(button, 'button').map(words)).not.to.include('Terug');
    });
  });

  describe('"it is about me"', () => {
    it('says first that it is not their fault, and that a yes changes nothing', async () => {
      const button = await open([me]);
      const said = words(dialog(button));
      expect(said.slice(said.indexOf('Terug'))).to.match(
        /^Terug Het is niet uw schuld\. Ook als u ja hebt gezegd, kan het mensenhandel zijn\. Bel alleen als/,
      );
    });

    it('gives the number of the reporting point first, then its site, which needs no speaking', async () => {
      const button = await open([me]);
      expect(waysOf(button).slice(0, 2)).to.deep.equal([known.meldpunt.tel, 'https://www.stopmensenhandel.be']);
      expect(words(body(button)))
        .to.include('verbindt u door met een erkend centrum. U kiest zelf.')
        .and.include('Liever schrijven? De site van het meldpunt is er in 24 talen. www.stopmensenhandel.be');
    });

    it('offers Child Focus after those for somebody under 18', async () => {
      const button = await open([me]);
      expect(waysOf(button).slice(2)).to.deep.equal([known['child-focus'].tel]);
      expect(foldedWaysOf(button)).to.deep.equal(['https://www.childfocus.be', `mailto:${known['child-focus'].email}`]);
      const said = words(body(button));
      expect(said.indexOf('Ben je jonger dan 18?'))
        .to.be.above(said.indexOf('www.stopmensenhandel.be'))
        .and.below(said.indexOf(known['child-focus'].phone));
    });

    it('says in one line above the number when not to call, and the rest where that line opens', async () => {
      const button = await open([me]);
      const said = words(body(button));
      const line = 'Bel alleen als niemand u kan zien of horen. Meer';
      expect(said.indexOf(line)).to.be.within(0, said.indexOf(known.meldpunt.phone));
      expect(said).not.to.include('kunnen op dit toestel te zien blijven');
      find(button, '.caution summary').click();
      await until(() => words(body(button)).includes('kunnen op dit toestel te zien blijven'), 'the rest');
    });

    it('says below the number what happens then, and that papers are not needed', async () => {
      const said = words(body(await open([me])));
      for (const sentence of [
        'Ze luisteren en bekijken het samen met u. Misschien nodigen ze u uit. U kiest. ' +
          'Is het geen mensenhandel? Dan zoeken ze een andere dienst.',
        'Hebt u geen papieren? Met Payoke kunt u praten zonder uw naam te zeggen.',
      ]) {
        expect(said.indexOf(sentence), sentence).to.be.above(said.indexOf(known.meldpunt.phone));
      }
    });
  });

  describe('"I saw or heard something"', () => {
    it('gives the site of the reporting point first, then its number', async () => {
      const button = await open([saw]);
      expect(waysOf(button)).to.deep.equal(['https://www.stopmensenhandel.be', known.meldpunt.tel]);
      expect(words(body(button))).to.include(
        'Er is er een voor slachtoffers, en een voor wie een mogelijk slachtoffer kent.',
      );
    });

    it('says how a witness behaves, and asks for nobody’s name', async () => {
      const button = await open([saw]);
      expect(words(body(button)))
        .to.include('Spreek niemand erop aan, volg niemand, film niet en zet niets online.')
        .and.include('Twijfelt u? Vraag raad.');
      expect([...body(button).querySelectorAll('input, textarea')]).to.deep.equal([]);
    });
  });

  describe('the centre of a region', () => {
    const centres = {brussels: known['pag-asa'].tel, flanders: known.payoke.tel, wallonia: known.surya.tel};

    async function chooseRegion(button: ReportButton, region: string): Promise<void> {
      const menu = body(button).querySelector('select')!;
      menu.value = region;
      menu.dispatchEvent(new Event('change', {bubbles: true}));
      await button.updateComplete;
    }

    for (const choice of [me, saw]) {
      it(`comes last at "${choice}", once the region is chosen`, async () => {
        const button = await open([choice]);
        expect(body(button).querySelector('select')!.labels[0]!.innerText).to.include(
          'Een erkend centrum in uw gewest',
        );
        for (const [region, number] of Object.entries(centres)) {
          await chooseRegion(button, region);
          expect(waysOf(button).at(-1) === number || waysOf(button).indexOf(number) > 1).to.equal(true);
          expect(waysOf(button).filter((way) => Object.values(centres).includes(way))).to.deep.equal([number]);
        }
      });

      it(`is the reporting point at "${choice}" where the region is not known`, async () => {
        const button = await open([choice]);
        await chooseRegion(button, 'unknown');
        expect(waysOf(button)).to.have.length(choice === me ? 3 : 2);
        expect(words(body(button))).to.include('Dan helpt het meldpunt u verder.');
      });

      for (const [region, number] of Object.entries(centres)) {
        it(`is there at "${choice}" from the start where the page author set ${region}`, async () => {
          const button = await open(
            [choice],
            html`<blue-heart-report-button region=${region}></blue-heart-report-button>`,
          );
          expect(waysOf(button)).to.include(number);
          expect(body(button).querySelector('select')!.value).to.equal(region);
        });
      }
    }

    it('is not asked for where it is about a child or online', async () => {
      for (const choices of [[child], [online, adult], [online, child]]) {
        expect(body(await open(choices)).querySelector('select')).to.equal(null);
      }
    });

    it('gives no hours for any centre, and names the reporting point for the night', async () => {
      const button = await open([me], html`<blue-heart-report-button region="flanders"></blue-heart-report-button>`);
      expect(words(body(button)))
        .to.include(`’s Nachts: het meldpunt, ${known.meldpunt.phone}`)
        .and.not.include('Uren niet bekend');
    });
  });

  describe('"it is about a child"', () => {
    it('gives Child Focus first, then the reporting point', async () => {
      const button = await open([child]);
      expect(waysOf(button)).to.deep.equal([
        known['child-focus'].tel,
        `mailto:${known['child-focus'].email}`,
        'https://www.childfocus.be',
        known.meldpunt.tel,
      ]);
      expect(foldedWaysOf(button)).to.include('https://www.stopmensenhandel.be');
    });

    it('gives the Guardianship Service only to an adult who says that the child is here without a parent', async () => {
      const button = await open([child]);
      const box = body(button).querySelector<HTMLInputElement>('input[type=checkbox]')!;
      expect(box.checked).to.equal(false);
      expect(words(box.labels![0]!)).to.equal('Ik ben volwassen, en het kind is hier zonder ouder.');
      box.click();
      await until(() => waysOf(button).includes(known.guardianship.tel), 'the Guardianship Service');
      expect(findAll(button, 'dialog [part=body] .name').map(words)).to.include('Dienst Voogdij');
      box.click();
      await until(() => !waysOf(button).includes(known.guardianship.tel), 'no Guardianship Service');
    });
  });

  describe('"it is online"', () => {
    it('asks who it is about, and says what to do with images', async () => {
      const button = await open([online]);
      expect(findAll(button, '[part~=choice] .name').map(words)).to.deep.equal([adult, child]);
      expect(words(body(button))).to.include(
        'Beelden van seksueel misbruik van kinderen: kopieer ze niet en stuur ze niet door.',
      );
    });

    it('gives an adult the reporting point', async () => {
      expect(waysOf(await open([online, adult]))).to.deep.equal([
        known.meldpunt.tel,
        'https://www.stopmensenhandel.be',
      ]);
    });

    it('gives a child Child Focus first, then the place to report images', async () => {
      const button = await open([online, child]);
      expect(waysOf(button)).to.deep.equal([
        known['child-focus'].tel,
        `mailto:${known['child-focus'].email}`,
        'https://www.childfocus.be',
        'https://www.stopchildporno.be',
      ]);
      expect(words(body(button))).to.include(
        'Beelden van seksueel misbruik van kinderen: kopieer ze niet en stuur ze niet door.',
      );
    });

    it('goes back one step at a time', async () => {
      const button = await open([online, child]);
      named(button, 'Terug').click();
      await until(() => title(button) === online, 'the second choice');
      named(button, 'Terug').click();
      await until(() => title(button) === 'Waarover gaat het?', 'the first choice');
    });
  });

  it('says what happens for each way to get help, and gives one without speaking', async () => {
    for (const choices of steps.filter((choices) => choices.length && choices.at(-1) !== online)) {
      const button = await open(choices, html`<blue-heart-report-button region="brussels"></blue-heart-report-button>`);
      expect(words(find(button, '.band .what')), choices.join()).to.match(/\w{3}.*\.$/);
      expect(words(body(button)), choices.join()).to.match(
        choices.at(-1) === saw ? /^Meldpunt mensenhandel www/ : /Liever schrijven\?/,
      );
      expect(findAll(button, '[part=body] .band'), choices.join()).to.have.length(1);
      expect(findAll(button, '[part~=contact]').length, choices.join()).to.be.at.most(3);
    }
  });

  it('forgets the answers when it closes', async () => {
    const button = await open([child], html`<blue-heart-report-button region="brussels"></blue-heart-report-button>`);
    body(button).querySelector('input')!.click();
    await until(() => waysOf(button).includes(known.guardianship.tel), 'the Guardianship Service');
    await sendKeys({press: 'Escape'});
    await isClosed(button);
    link(button).click();
    await isOpen(button);
    expect(title(button)).to.equal('Waarover gaat het?');
    await choose(button, child);
    expect(body(button).querySelector('input')!.checked).to.equal(false);
    named(button, 'Terug').click();
    await until(() => title(button) === 'Waarover gaat het?', 'back');
    await choose(button, me);
    expect(body(button).querySelector('select')!.value).to.equal('brussels');
  });

  describe('blue-heart-contact', () => {
    /** Presses every link of the dialog but the exit; returns the events, and those that are allowed at most. */
    async function pressAll(choices: readonly string[], attributes: ReturnType<typeof html>): Promise<ContactEvent[]> {
      const events = eventsNamed<ContactEvent>('blue-heart-contact');
      const button = await open(choices, attributes);
      body(button).querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
      await button.updateComplete;
      for (const one of findAll(button, 'dialog a:not([part~=exit])')) one.click();
      return events;
    }

    const told = (events: readonly ContactEvent[]) => events.map(({contact, channel}) => `${contact} ${channel}`);
    const reporting = html`<blue-heart-report-button report-contacts region="flanders"></blue-heart-report-button>`;

    for (const choices of steps) {
      it(`is never fired without report-contacts, at "${place(choices)}"`, async () => {
        expect(
          await pressAll(choices, html`<blue-heart-report-button region="flanders"></blue-heart-report-button>`),
        ).to.deep.equal([]);
      });
    }

    for (const choices of [[me], [child], [online, child]]) {
      it(`is never fired at "${choices.join(', ')}", not even for 112`, async () => {
        expect(await pressAll(choices, reporting)).to.deep.equal([]);
      });
    }

    it('names contact and channel at "I saw or heard something", with report-contacts', async () => {
      const events = await pressAll([saw], reporting);
      expect(told(events)).to.deep.equal([
        'emergency phone',
        'police phone',
        'emergency-text web',
        'meldpunt web',
        'meldpunt phone',
        'payoke phone',
        'payoke web',
      ]);
      for (const event of events) {
        expect(event).to.be.instanceOf(ContactEvent).and.include({bubbles: true, composed: true});
        expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['contact', 'channel']);
      }
    });

    it('is fired for an adult online, with report-contacts', async () => {
      expect(told(await pressAll([online, adult], reporting)).slice(3)).to.deep.equal([
        'meldpunt phone',
        'meldpunt web',
      ]);
    });
  });

  it('can be taken away and put back when a render failed while it was open', async () => {
    const page = await fixture(
      html`<p>
        <blue-heart-report-button><a href=${known.meldpunt.tel}>Bel</a></blue-heart-report-button>
      </p>`,
    );
    const button = page.querySelector('blue-heart-report-button')!;
    await speaks(button, 'nl');
    link(button).click();
    await isOpen(button);
    Object.defineProperty(button, 'headingLevel', {
      get() {
        throw new Error('out of paper');
      },
    });
    button.requestUpdate();
    await until(() => isSeen(button.firstElementChild!), 'the children');
    const errors: string[] = [];
    const hear = (event: ErrorEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      errors.push(event.message);
    };
    addEventListener('error', hear, true);
    button.remove();
    page.append(button);
    removeEventListener('error', hear, true);
    expect(errors).to.deep.equal([]);
    expect(isSeen(button.firstElementChild!)).to.equal(true);
    expect(warnings).to.have.length.greaterThan(0);
  });

  describe('the way out', () => {
    it('is in the dialog, leads to the weather, and leaves with one event', async () => {
      const events = eventsNamed('blue-heart-exit');
      const button = await open();
      const exit = find<HTMLAnchorElement>(button, 'dialog [part~=exit]');
      expect(exit.href).to.equal('https://www.meteo.be/nl/belgie');
      exit.click();
      expect(events).to.have.length(1);
      expect(events[0]).to.include({cancelable: true, target: button});
      expect(words(dialog(button))).to.include('kunnen op dit toestel te zien blijven');
    });

    it('is not there with exit="off"', async () => {
      const button = await open([], html`<blue-heart-report-button exit="off"></blue-heart-report-button>`);
      expect(findAll(button, '[part~=exit]')).to.deep.equal([]);
      expect(words(dialog(button))).not.to.include('kunnen op dit toestel te zien blijven');
    });
  });

  describe('its button', () => {
    it('leads, where no dialog can open, to the reporting point or where the page author says', async () => {
      expect(link(await show()).href).to.equal('https://www.stopmensenhandel.be/');
      expect(
        link(await show(html`<blue-heart-report-button href="https://gent.be/melden"></blue-heart-report-button>`))
          .href,
      ).to.equal('https://gent.be/melden');
      const french = await show(html`<blue-heart-report-button lang="fr"></blue-heart-report-button>`);
      await speaks(french, 'fr');
      expect(link(french).href).to.equal('https://www.stoptraite.be/');
      expect(link(french).rel).to.equal('noreferrer');
    });

    for (const href of ['javascript:alert(1)', 'data:text/html,x']) {
      it(`never leads to ${href}`, async () => {
        const button = await show(html`<blue-heart-report-button href=${href}></blue-heart-report-button>`);
        expect(link(button).href).to.equal('https://www.stopmensenhandel.be/');
        expect(warnings).to.have.length(1);
      });
    }

    it('takes the words of label, and the dialog those of intro', async () => {
      const button = await show(
        html`<blue-heart-report-button
          ><span slot="label">Meld bij ons</span>
          <p slot="intro">Stad Gent helpt.</p></blue-heart-report-button
        >`,
      );
      const [label, intro] = button.children;
      expect(isSeen(label!)).to.equal(true);
      expect(isSeen(intro!)).to.equal(false);
      expect(words(link(button))).to.equal('');
      link(button).click();
      await isOpen(button);
      expect(isSeen(intro!)).to.equal(true);
    });

    it('floats in the corner of the window as floating, and only then', async () => {
      for (const variant of ['primary', 'quiet'] as const) {
        expect(
          getComputedStyle(
            link(await show(html`<blue-heart-report-button variant=${variant}></blue-heart-report-button>`)),
          ).position,
        ).to.equal('static');
      }
      const {right, bottom} = link(
        await show(html`<blue-heart-report-button variant="floating"></blue-heart-report-button>`),
      ).getBoundingClientRect();
      expect(right).to.be.within(innerWidth - 40, innerWidth);
      expect(bottom).to.be.within(innerHeight - 40, innerHeight);
    });

    it('opens as floating too, and gives focus back', async () => {
      const button = await show(html`<blue-heart-report-button variant="floating"></blue-heart-report-button>`);
      link(button).focus();
      await sendKeys({press: 'Enter'});
      await isOpen(button);
      await sendKeys({press: 'Escape'});
      await isClosed(button);
      expect(focused(button)).to.equal(link(button));
    });

    it('is big enough for a finger', async () => {
      for (const variant of ['primary', 'quiet', 'floating'] as const) {
        const {width, height} = link(
          await show(html`<blue-heart-report-button variant=${variant}></blue-heart-report-button>`),
        ).getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    });
  });
});
