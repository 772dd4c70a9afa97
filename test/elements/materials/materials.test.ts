import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define/materials.js';
import type {PrintEvent} from '../../../src/elements/materials/event.js';
import type {Materials} from '../../../src/elements/materials/materials.js';
import {known} from '../../content/known-contacts.mjs';
import {eventsNamed} from '../../support/events.js';
import {find, findAll, named, speaks, until, words} from '../../support/queries.js';
import '../../support/cancel-links.js';
import {warnings} from '../../support/warnings.js';

async function show(attributes = html`<blue-heart-materials></blue-heart-materials>`): Promise<Materials> {
  const tag = await fixture<Materials>(attributes);
  await until(() => tag.shadowRoot!.querySelector('.sheet'), 'the preview');
  return tag;
}

/** Returns the text on the sheets that are shown. */
function written(tag: Materials) {
  return findAll(tag, '.sheet').map((sheet) =>
    [...sheet.querySelectorAll('text')].map(({textContent}) => textContent).join(' '),
  );
}
const languageOfSheet = (tag: Materials) => tag.shadowRoot!.querySelector('.sheet')?.getAttribute('lang');
const radio = (tag: Materials, value: string) => find<HTMLInputElement>(tag, `input[value="${value}"]`);

async function choose(tag: Materials, value: string): Promise<void> {
  radio(tag, value).click();
  await tag.updateComplete;
}

async function select(tag: Materials, name: string, value: string): Promise<void> {
  const menu = find<HTMLSelectElement>(tag, `select.${name}`);
  menu.value = value;
  menu.dispatchEvent(new Event('change'));
  await tag.updateComplete;
}

async function type(tag: Materials, field: string, text: string): Promise<void> {
  const input = find<HTMLInputElement>(tag, `input.${field}`);
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await tag.updateComplete;
}

const posterIds = ['carwash', 'manicure', 'parcels', 'clothes', 'online-job', 'housing', 'building-site'];
const posterNames = ['Carwash', 'Manicure', 'Pakje', 'Kleren', 'Werk via het internet', 'Kamer', 'Werf'];

describe('<blue-heart-materials>', () => {
  describe('for assistive technology', () => {
    it('is a region named by its heading, with named fields and a described picture, without faults', async () => {
      const tag = await show();
      expect(words(find(tag, `#${find(tag, '[part=base]').getAttribute('aria-labelledby')}`))).to.equal(
        'Affiches en brochure',
      );
      expect(findAll(tag, 'legend').map(words)).to.deep.equal(['Wat wilt u maken?', 'Welke affiche?']);
      for (const field of findAll<HTMLInputElement>(tag, 'input, select'))
        expect(words(field.labels![0]!)).to.match(/\w/);
      expect(find(tag, '.sheet').ariaLabel).to.equal(
        'Uw auto blinkt. Maar waar slaapt wie hem waste? Maak mensenhandel zichtbaar – Carwash',
      );
      await expect(tag).to.be.accessible();
      await choose(tag, 'brochure');
      await expect(tag).to.be.accessible();
      await choose(tag, 'tear-off');
      await expect(tag).to.be.accessible();
    });

    it('can be chosen from with the arrow keys', async () => {
      const tag = await show();
      radio(tag, 'carwash').focus();
      await sendKeys({press: 'ArrowDown'});
      await tag.updateComplete;
      expect(radio(tag, 'manicure').checked).to.equal(true);
      expect(written(tag)[0]).to.include('paspoort');
    });

    it('has targets that are big enough for a finger', async () => {
      const tag = await show();
      for (const action of findAll(tag, 'button, select, .check, .text'))
        expect(action.getBoundingClientRect().height, words(action)).to.be.at.least(44);
    });
  });

  it('says before the buttons that a saved file stays on the device', async () => {
    const tag = await show();
    const said = words(tag);
    expect(said.indexOf('laat sporen na op dit toestel')).to.be.within(0, said.indexOf('Druk af'));
  });

  describe('a poster', () => {
    it('is there for seven situations, each with its question, and always says what one signal proves', async () => {
      const tag = await show();
      const choices = findAll<HTMLInputElement>(tag, 'input[name=poster]');
      expect(choices.map(({labels}) => words(labels![0]!))).to.deep.equal(posterNames);
      const seen = new Set<string>();
      for (const {value} of choices) {
        await choose(tag, value);
        const [text] = written(tag);
        expect(text).to.include(known.meldpunt.phone).and.include('Eén signaal bewijst niets.');
        expect(text).to.include('Maak mensenhandel').and.include('?');
        seen.add(text!);
      }
      expect(seen.size).to.equal(7);
    });

    it('speaks another language than the page, and two', async () => {
      const tag = await show();
      await select(tag, 'first', 'uk');
      await until(() => languageOfSheet(tag) === 'uk', 'a Ukrainian poster');
      expect(written(tag)[0]).to.include('торгівлю').and.include('www.stophumantrafficking.be').and.not.include('Maak');
      expect(words(find(tag, 'legend'))).to.equal('Wat wilt u maken?');
      await select(tag, 'second', 'fr');
      await until(() => written(tag)[0]?.includes('Sortons'), 'French as well');
      expect(written(tag)[0]).to.include('торгівлю');
    });

    it('never has the same language twice', async () => {
      const tag = await show();
      await select(tag, 'second', 'fr');
      await until(() => written(tag)[0]?.includes('Sortons'), 'French as well');
      await select(tag, 'first', 'fr');
      await until(() => languageOfSheet(tag) === 'fr', 'a French poster');
      expect(written(tag)[0]!.split(known.meldpunt.phone)).to.have.length(2);
      expect(find<HTMLSelectElement>(tag, 'select.second').value).to.equal('');
    });

    it('follows the language of the page until another is chosen', async () => {
      const tag = await show();
      tag.lang = 'fr';
      await speaks(tag, 'fr');
      await until(() => languageOfSheet(tag) === 'fr', 'a French poster');
      await select(tag, 'first', 'de');
      tag.lang = 'nl';
      await speaks(tag, 'nl');
      await until(() => languageOfSheet(tag) === 'de', 'a German poster');
    });
  });

  describe('on paper', () => {
    /** Returns the corners of what a sheet draws, in its millimetres. */
    function drawn(sheet: Element) {
      const paper = sheet.getBoundingClientRect();
      const [, , width, height] = sheet.getAttribute('viewBox')!.split(' ').map(Number);
      const scale = width! / paper.width;
      return [...sheet.children].map((mark) => {
        const box = mark.getBoundingClientRect();
        return {
          isText: !!mark.textContent,
          what: mark.textContent || mark.outerHTML.slice(0, 80),
          left: (box.left - paper.left) * scale,
          top: (box.top - paper.top) * scale,
          right: width! - (box.right - paper.left) * scale,
          bottom: height! - (box.bottom - paper.top) * scale,
          // A white line between two pictures prints nothing either.
          empty: (!box.width && !box.height) || /^#fff(fff)?$/i.test(mark.getAttribute('stroke') ?? ''),
        };
      });
    }
    // Firefox and WebKit count the width of a line; WebKit sets words a little wider than it measures them.
    const leastOf = (isText: boolean) => (navigator.userAgent.includes('Chrome') ? 5.9 : isText ? 4.4 : 5.75);
    function assertFree(tag: Materials, what: string) {
      const sheets = findAll(tag, '.sheet');
      for (const sheet of sheets)
        for (const mark of drawn(sheet))
          if (!mark.empty)
            expect(Math.min(mark.left, mark.top, mark.right, mark.bottom), `${what}: ${mark.what}`).to.be.at.least(
              leastOf(mark.isText),
            );
    }

    it('leaves 6 mm free at each edge, where an office printer prints nothing', async () => {
      const tag = await show(
        html`<blue-heart-materials partner="Stad Linde" url="https://www.linde.be/"></blue-heart-materials>`,
      );
      for (const poster of posterIds) {
        await choose(tag, poster);
        assertFree(tag, poster);
      }
      for (const kind of ['brochure', 'tear-off']) {
        await choose(tag, kind);
        assertFree(tag, kind);
      }
    });

    for (const languages of [['nl'], ['fr'], ['uk'], ['nl', 'uk'], ['de', 'fr'], ['ru', 'de']]) {
      it(`asks its question in letters that are read at three metres, in ${languages.join(' and ')}`, async () => {
        const tag = await show();
        await select(tag, 'first', languages[0]!);
        if (languages[1]) await select(tag, 'second', languages[1]);
        await until(
          () => languages.every((lang) => tag.shadowRoot!.querySelector(`.sheet text[lang=${lang}]`)),
          'both languages',
        );
        for (const poster of posterIds) {
          await choose(tag, poster);
          const bold = [...find(tag, '.sheet').querySelectorAll('text')].filter(
            (line) => line.getAttribute('font-weight') === '700',
          );
          // The question stands above the number, the slogan below it.
          const number = bold.findIndex((line) => line.textContent === known.meldpunt.phone);
          const [question, ...more] = bold.slice(0, number);
          const sizes = [question!, ...more].map((line) => Number(line.getAttribute('font-size')));
          const context = document.createElement('canvas').getContext('2d')!;
          context.font = `700 100px ${question!.getAttribute('font-family')}`;
          const capital = context.measureText('H').actualBoundingBoxAscent / 100;
          // Ten minutes of arc at 3000 mm: what somebody with half the usual sight reads.
          const least = 3000 * Math.tan((10 / 60) * (Math.PI / 180));
          for (const size of sizes) expect(size * capital, poster).to.be.at.least(least - 0.05);
          if (languages.length === 1) expect(sizes[0], poster).to.be.above(13);
          // The slogan is small.
          const slogan = bold.slice(number + 1);
          expect(Number(slogan.at(-1)!.getAttribute('font-size'))).to.be.below(sizes[0]! / 2);
        }
      });
    }

    it('says at the code that there is more to know, and promises no language', async () => {
      const tag = await show();
      expect(written(tag)[0]).to.include('Meer weten? www.stopmensenhandel.be').and.not.include('taal');
    });

    it('has the band, the wall and the heart in the colour of the town, and a logo larger than the heart', async () => {
      const tag = await show(
        html`<blue-heart-materials partner="Stad Linde" style="--blue-heart-color-accent: #c8102e"
          ><img
            slot="logo"
            alt=""
            src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='60' height='20'/%3E"
        /></blue-heart-materials>`,
      );
      await until(() => tag.shadowRoot!.querySelector('.sheet image'), 'the logo');
      const paths = [...find(tag, '.sheet').querySelectorAll('path')];
      const red = paths.filter((path) => path.getAttribute('fill') === '#c8102e');
      expect(red.length).to.be.at.least(4);
      expect(paths.filter((path) => path.getAttribute('fill') === '#1d5fa6')).to.deep.equal([]);
      const heart = red.at(-1)!.getBoundingClientRect();
      const logo = find(tag, '.sheet image').getBoundingClientRect();
      expect(logo.height).to.be.above(2 * heart.height);
      const thumbnails = findAll(tag, '.thumbnail path').map((path) => path.getAttribute('fill'));
      expect(thumbnails).to.include('#c8102e').and.not.to.include('#1d5fa6');
    });

    it('has a drawing beside each sentence inside the brochure', async () => {
      const tag = await show(html`<blue-heart-materials kind="brochure"></blue-heart-materials>`);
      const {brochureIcons} = await import('../../../src/content/brochure-icons.js');
      const shapes = findAll(tag, '.sheet path').map((path) => path.getAttribute('d'));
      for (const [id, icon] of Object.entries(brochureIcons))
        for (const [, d] of icon) expect(shapes, id).to.include(d);
    });

    it('has one plain word on each strip, in four languages and in the chosen ones', async () => {
      const tag = await show();
      await choose(tag, 'tear-off');
      for (const word of ['Hulp', 'Aide', 'Hilfe', 'Help'])
        expect(written(tag)[0]!.split(` ${word} `).length, word).to.be.at.least(9);
      await select(tag, 'first', 'uk');
      await until(() => languageOfSheet(tag) === 'uk', 'Ukrainian');
      expect(written(tag)[0]).to.match(/^Допомога · Hulp · Aide · Hilfe · Help/);
    });
  });

  it('shows the sheet before the choices, and the buttons after them', async () => {
    const tag = await show();
    const [sheet, choice, button] = [find(tag, '.sheet'), find(tag, 'legend'), named(tag, 'Druk af')];
    expect(sheet.compareDocumentPosition(choice)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(choice.compareDocumentPosition(button)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  describe('the partner', () => {
    it('stands on it as the attributes say, with the address in a readable form', async () => {
      const tag = await show(
        html`<blue-heart-materials partner="Stad Linde" url="https://www.linde.be/hulp/"></blue-heart-materials>`,
      );
      expect(written(tag)[0]).to.include('Stad Linde').and.include('www.linde.be/hulp').and.not.include('https:');
    });

    it('stands on it as the visitor fills it in', async () => {
      const tag = await show(html`<blue-heart-materials partner="Stad Linde"></blue-heart-materials>`);
      await type(tag, 'partner', 'OCMW <b>Linde</b>');
      await type(tag, 'web', 'linde.be');
      expect(written(tag)[0]).to.include('OCMW <b>Linde</b>').and.include('linde.be').and.not.include('Stad');
      await choose(tag, 'manicure');
      expect(written(tag)[0]).to.include('OCMW');
    });

    for (const wrong of ['geen adres', 'javascript:alert(1)', 'data:text/html,x', '0900 12 345', '0900', 'https://x']) {
      it(`has no address where "${wrong}" is given, and that is said`, async () => {
        const tag = await show();
        await type(tag, 'web', wrong);
        expect(written(tag)[0]).not.to.include(wrong);
        expect(find(tag, 'input.web').ariaInvalid).to.equal('true');
        expect(words(find(tag, '#wrong'))).to.equal('Dit is geen webadres. We zetten het niet op het blad.');
      });
    }

    it('has the whole address where the page author gives one on the same site', async () => {
      const tag = await show(html`<blue-heart-materials url="/hulp"></blue-heart-materials>`);
      expect(find<HTMLInputElement>(tag, 'input.web').value).to.equal(new URL('/hulp', document.baseURI).href);
    });

    it('has a logo where the slot has an image', async () => {
      const tag = await show(
        html`<blue-heart-materials
          ><img
            slot="logo"
            alt=""
            src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='20' height='10'/%3E"
        /></blue-heart-materials>`,
      );
      await until(() => tag.shadowRoot!.querySelector('.sheet image'), 'the logo');
      expect(warnings).to.deep.equal([]);
    });

    it('has no logo where the slot has anything else, with one warning', async () => {
      const tag = await show(html`<blue-heart-materials><b slot="logo">Linde</b></blue-heart-materials>`);
      await until(() => warnings.length, 'a warning');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('<blue-heart-materials> slot="logo"');
      expect(findAll(tag, '.sheet image')).to.deep.equal([]);
      expect(tag.firstElementChild!.getClientRects(), 'laid out').to.have.length(0);
    });
  });

  describe('kind', () => {
    for (const [kind, sheets] of [
      ['poster', 1],
      ['brochure', 4],
    ] as const) {
      it(`${kind} leaves nothing else to choose`, async () => {
        const tag = await show(html`<blue-heart-materials kind=${kind}></blue-heart-materials>`);
        expect(findAll(tag, 'input[name=kind]')).to.deep.equal([]);
        expect(findAll(tag, '.sheet')).to.have.length(sheets);
      });
    }

    it('that is not known is reported, and all can be chosen', async () => {
      const tag = await show(html`<blue-heart-materials kind=${'flyer'}></blue-heart-materials>`);
      expect(findAll(tag, 'input[name=kind]')).to.have.length(3);
      expect(warnings).to.have.length(1);
    });
  });

  it('shows the brochure as four pages, or as two sheets to fold', async () => {
    const tag = await show(html`<blue-heart-materials kind="brochure"></blue-heart-materials>`);
    expect(written(tag)[0]).to.include('Hoe mensenhandel').and.include('Vertrouwder dan je denkt.');
    expect(written(tag)[2]).to.include('Eén signaal bewijst niets.').and.include('volg niemand');
    await choose(tag, 'folded');
    expect(findAll(tag, '.sheet').map((sheet) => sheet.getAttribute('viewBox'))).to.deep.equal([
      '0 0 297 210',
      '0 0 297 210',
    ]);
  });

  it('fires an event that names what is printed, and nothing about the partner', async () => {
    const events = eventsNamed<PrintEvent>('blue-heart-print');
    const tag = await show(html`<blue-heart-materials partner="Stad Linde"></blue-heart-materials>`);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const {append} = HTMLBodyElement.prototype;
    // Keeps the frame out of the page: nobody can answer the print dialog.
    HTMLBodyElement.prototype.append = function (...nodes) {
      append.apply(this, nodes);
      for (const node of nodes) if (node instanceof HTMLIFrameElement) node.contentWindow!.print = () => node.remove();
    };
    try {
      for (const kind of ['poster', 'brochure', 'tear-off']) {
        await choose(tag, kind);
        named(tag, 'Druk af').click();
      }
    } finally {
      HTMLBodyElement.prototype.append = append;
    }
    expect(events.map(({kind, target}) => [kind, target])).to.deep.equal(
      ['poster', 'brochure', 'tear-off'].map((kind) => [kind, tag]),
    );
    expect(Object.keys(events[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal(['kind']);
  });
});
