import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/banner.js';
import {DismissEvent, type Banner} from '../../../src/elements/banner/banner.js';
import {known} from '../../content/known-contacts.mjs';
import {eventsNamed} from '../../support/events.js';
import {find, findAll, isSeen, named, speaks, until, words} from '../../support/queries.js';
import {setDate} from '../../support/set-date.js';
import '../../support/cancel-links.js';
import {warnings} from '../../support/warnings.js';

describe('<blue-heart-banner>', () => {
  describe('for assistive technology', () => {
    for (const variant of ['campaign', 'helpline', 'compact'] as const) {
      it(`is, as ${variant}, a region named by its heading, without faults`, async () => {
        const banner = await fixture(
          html`<blue-heart-banner
            variant=${variant}
            dismissible
            languages="nl fr"
            partner="Stad Gent"
          ></blue-heart-banner>`,
        );
        const base = find(banner, '[part=base]');
        expect(base.localName).to.equal('section');
        expect(words(find(banner, `#${base.getAttribute('aria-labelledby')}`))).to.equal(
          variant === 'helpline' ? 'Wordt u uitgebuit? Of ziet u het gebeuren?' : 'Maak mensenhandel zichtbaar',
        );
        expect(findAll(banner, 'h2')).to.have.length(1);
        await expect(banner).to.be.accessible();
      });
    }

    it('has a heart that is not read out, and a named button to put it away', async () => {
      const banner = await fixture(html`<blue-heart-banner dismissible></blue-heart-banner>`);
      for (const picture of banner.shadowRoot!.querySelectorAll('svg')) expect(picture.ariaHidden).to.equal('true');
      expect(named(banner, 'Verberg deze boodschap').localName).to.equal('button');
    });
  });

  describe('its variants', () => {
    it('campaign asks what the poster asks, says that one sign proves nothing, and gives the number', async () => {
      const banner = await fixture(html`<blue-heart-banner></blue-heart-banner>`);
      expect(words(banner)).to.equal(
        'Maak mensenhandel zichtbaar Mooie nagels. Maar wie bewaart haar paspoort? ' +
          'Eén signaal bewijst niets. Meerdere samen zijn een reden om het te melden. De rechter beslist. ' +
          `${known.meldpunt.phone} Meldpunt, dag en nacht`,
      );
      expect(findAll<HTMLAnchorElement>(banner, 'a').map((link) => link.href)).to.deep.equal([known.meldpunt.tel]);
    });

    it('helpline gives the number to call', async () => {
      const banner = await fixture(html`<blue-heart-banner variant="helpline"></blue-heart-banner>`);
      expect(words(banner))
        .to.include(
          'Wordt u uitgebuit? Of ziet u het gebeuren? Bel het meldpunt, dag en nacht. U hoeft niet zeker te zijn.',
        )
        .and.include(known.meldpunt.phone);
      const link = find<HTMLAnchorElement>(banner, '[part~=number]');
      expect(link.href).to.equal(known.meldpunt.tel);
      expect(link.ariaLabel).to.equal(`Bel ${known.meldpunt.phone}, Meldpunt mensenhandel`);
    });

    it('helpline says in Ukrainian alone that the languages spoken on the line are not known', async () => {
      const banner = await fixture<HTMLElement>(
        html`<blue-heart-banner variant="helpline" lang="uk"></blue-heart-banner>`,
      );
      await speaks(banner, 'uk');
      expect(words(find(banner, '[part=actions]'))).to.match(new RegExp(`${known.meldpunt.phone} .{20}`));
      for (const lang of ['nl', 'fr', 'en']) {
        banner.lang = lang;
        await speaks(banner, lang);
        expect(words(find(banner, '[part=actions]'))).to.equal(known.meldpunt.phone);
      }
    });

    it('compact is a heading and the number, and no sentence', async () => {
      const banner = await fixture(html`<blue-heart-banner variant="compact"></blue-heart-banner>`);
      expect(words(banner)).to.equal(`Maak mensenhandel zichtbaar ${known.meldpunt.phone}`);
      const full = await fixture(html`<blue-heart-banner variant="helpline"></blue-heart-banner>`);
      expect(banner.getBoundingClientRect().height).to.be.below(full.getBoundingClientRect().height);
    });
  });

  describe('the number to call', () => {
    for (const variant of ['campaign', 'helpline', 'compact'] as const) {
      for (const [width, lang] of [
        [320, 'nl'],
        [1280, 'nl'],
        [320, 'uk'],
        [640, 'uk'],
        [1280, 'uk'],
      ] as const) {
        it(`is in ${variant}, whole, one press away, at ${width} px in ${lang}`, async () => {
          const box = await fixture(
            html`<div style="inline-size: ${width}px">
              <blue-heart-banner
                variant=${variant}
                lang=${lang}
                partner="Stad Gent"
                dismissible
                languages
              ></blue-heart-banner>
            </div>`,
          );
          const banner = box.firstElementChild!;
          await speaks(banner, lang);
          const number = find<HTMLAnchorElement>(banner, '[part~=number]');
          expect(number.href).to.equal(known.meldpunt.tel);
          const {left, right, height} = number.getBoundingClientRect();
          const around = banner.getBoundingClientRect();
          expect(left).to.be.at.least(around.left);
          expect(right).to.be.at.most(around.right);
          expect(height).to.be.at.least(44);
          expect(number.getClientRects()).to.have.length(1);
          expect(box.scrollWidth).to.be.at.most(width);
        });
      }
    }

    it('is replaced, like the link, by what the page author puts into its slot', async () => {
      const banner = await fixture(
        html`<blue-heart-banner><a slot="actions" href="https://gent.be/hulp">Hulp</a></blue-heart-banner>`,
      );
      expect(isSeen(find(banner, '[part~=number]'))).to.equal(false);
      expect(isSeen(banner.firstElementChild!)).to.equal(true);
    });
  });

  describe('the address of its action', () => {
    it('can be the page author’s, in each variant', async () => {
      for (const variant of ['campaign', 'helpline', 'compact'] as const) {
        const banner = await fixture(
          html`<blue-heart-banner variant=${variant} href="https://gent.be/melden"></blue-heart-banner>`,
        );
        expect(findAll<HTMLAnchorElement>(banner, 'a').map((link) => link.href)).to.deep.equal([
          known.meldpunt.tel,
          'https://gent.be/melden',
        ]);
        const link = named<HTMLAnchorElement>(banner, 'Meld het of zoek hulp');
        expect(link.rel).to.equal('noreferrer');
        expect(link.getBoundingClientRect().height).to.be.at.least(44);
      }
    });

    for (const href of ['javascript:alert(1)', 'data:text/html,x']) {
      it(`is never ${href}, nor does it take the number away`, async () => {
        const banner = await fixture(html`<blue-heart-banner href=${href}></blue-heart-banner>`);
        expect(findAll<HTMLAnchorElement>(banner, 'a').map((link) => link.href)).to.deep.equal([known.meldpunt.tel]);
        expect(warnings).to.have.length(1);
      });
    }
  });

  describe('put away by the visitor', () => {
    it('offers no button for it unless the page author says so', async () => {
      expect(findAll(await fixture(html`<blue-heart-banner></blue-heart-banner>`), 'button')).to.deep.equal([]);
    });

    it('is gone, fires one event, and stores nothing', async () => {
      const banner = await fixture<Banner>(
        html`<blue-heart-banner dismissible><a href="tel:112">112</a></blue-heart-banner>`,
      );
      const before = [document.cookie, localStorage.length, sessionStorage.length];
      const events = eventsNamed('blue-heart-dismiss');
      named(banner, 'Verberg deze boodschap').click();
      await until(() => banner.getBoundingClientRect().height === 0, 'the banner gone');
      expect(events).to.have.length(1);
      expect(events[0]).to.be.instanceOf(DismissEvent);
      expect(events[0]).to.include({target: banner, bubbles: true, composed: true});
      expect(isSeen(banner.firstElementChild!), 'its children').to.equal(false);
      expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(before);
    });

    it('stays away when its language or an attribute changes, while another banner is shown', async () => {
      const banner = await fixture<Banner>(html`<blue-heart-banner dismissible></blue-heart-banner>`);
      named(banner, 'Verberg deze boodschap').click();
      await until(() => banner.getBoundingClientRect().height === 0, 'the banner gone');
      banner.variant = 'helpline';
      await banner.updateComplete;
      expect(words(banner)).to.equal('');
      expect(words(await fixture(html`<blue-heart-banner dismissible></blue-heart-banner>`))).not.to.equal('');
    });
  });

  describe('shown in the campaign week only', () => {
    for (const [moment, there] of [
      ['2027-07-24T21:59:59Z', false],
      ['2027-07-24T22:00:00Z', true],
      ['2027-07-30T21:59:59Z', true],
      ['2027-07-30T22:00:00Z', false],
      ['2031-07-28T12:00:00Z', true],
      ['2031-01-28T12:00:00Z', false],
    ] as const) {
      it(`is ${there ? '' : 'not '}there at ${moment}`, async () => {
        setDate(moment);
        const banner = await fixture(html`<blue-heart-banner show="campaign"></blue-heart-banner>`);
        expect(words(banner) !== '').to.equal(there);
        expect(banner.getBoundingClientRect().height > 0).to.equal(there);
      });
    }

    it('says why it is there, whose campaign it is and which day, in that week only', async () => {
      for (const [moment, says] of [
        ['2027-07-26T12:00:00Z', true],
        ['2027-08-02T12:00:00Z', false],
      ] as const) {
        setDate(moment);
        const said = words(await fixture(html`<blue-heart-banner></blue-heart-banner>`));
        expect(
          said.includes('Dit is de week van Blue Heart. 30 juli is de Werelddag tegen mensenhandel.'),
          moment,
        ).to.equal(says);
        expect(said.includes('25 – 30 juli'), moment).to.equal(says);
        expect(said).to.include('Eén signaal bewijst niets.');
      }
    });

    it('is there on every day with show="always"', async () => {
      setDate('2031-01-28T12:00:00Z');
      expect(words(await fixture(html`<blue-heart-banner show="always"></blue-heart-banner>`))).not.to.equal('');
    });
  });

  describe('what the page author adds', () => {
    it('names the partner, as plain text', async () => {
      const banner = await fixture(html`<blue-heart-banner partner=${'Stad <b>Gent</b>'}></blue-heart-banner>`);
      expect(words(banner)).to.include('Samen met Stad <b>Gent</b>');
      expect(words(await fixture(html`<blue-heart-banner></blue-heart-banner>`))).not.to.include('Samen met');
    });

    it('replaces our content in each slot', async () => {
      const banner = await fixture(
        html`<blue-heart-banner>
          <img slot="logo" alt="Stad Gent" />
          <span slot="heading">Gent ziet het</span>
          <span slot="body">Samen tegen uitbuiting.</span>
          <a slot="actions" href="https://gent.be">Lees meer</a>
        </blue-heart-banner>`,
      );
      for (const child of banner.children) expect(isSeen(child), child.slot).to.equal(true);
      expect(words(banner)).to.equal('');
      expect(getComputedStyle(banner.querySelector('img')!).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(banner.querySelector('[slot=heading]')!.assignedSlot!.closest('h2')).not.to.equal(null);
      await expect(banner).to.be.accessible();
    });
  });

  describe('its look', () => {
    const logo = html`<svg slot="logo" role="img" aria-label="Linde" viewBox="0 0 9 9" width="32" height="32"></svg>`;

    for (const [variant, narrow, column, wide] of [
      ['campaign', 560, 400, 260],
      ['helpline', 300, 170, 150],
      ['compact', 130, 70, 70],
    ] as const) {
      for (const [width, most] of [
        [320, narrow],
        [640, column],
        [1240, wide],
      ] as const) {
        it(`is, as ${variant} in the campaign week, at most ${most} px high at ${width} px`, async () => {
          setDate('2027-07-30T12:00:00Z');
          const box = await fixture(
            html`<div style="inline-size: ${width}px; font: 16px/1.5 'Noto Sans', sans-serif">
              <blue-heart-banner variant=${variant} partner="Lindebeke" dismissible>${logo}</blue-heart-banner>
            </div>`,
          );
          const {height} = find(box.firstElementChild!, '[part~=base]').getBoundingClientRect();
          expect(height).to.be.above(40).and.at.most(most);
        });
      }
    }

    it('is, as campaign, the band, with the button in its inverse', async () => {
      const banner = await fixture(html`<blue-heart-banner></blue-heart-banner>`);
      const band = getComputedStyle(find(banner, '[part~=base]'));
      const button = getComputedStyle(find(banner, '[part~=number]'));
      expect(band.backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
      expect(button.backgroundColor).to.equal(band.color);
      expect(button.color).to.equal(band.backgroundColor);
    });

    it('has the drawing only as campaign, on the side where a line begins, and never mirrored', async () => {
      for (const variant of ['helpline', 'compact'] as const)
        expect(
          findAll(await fixture(html`<blue-heart-banner variant=${variant}></blue-heart-banner>`), '.drawing'),
        ).to.deep.equal([]);
      const box = await fixture(html`<div style="inline-size: 640px"><blue-heart-banner></blue-heart-banner></div>`);
      const base = find(box.firstElementChild!, '[part~=base]');
      const drawing = find(box.firstElementChild!, '.drawing');
      expect(drawing.getBoundingClientRect().left - base.getBoundingClientRect().left).to.be.below(3);
      base.dir = 'rtl';
      expect(base.getBoundingClientRect().right - drawing.getBoundingClientRect().right).to.be.below(3);
      expect(getComputedStyle(drawing).transform).to.equal('none');
    });

    it('keeps the clue and a bottle in a phone and in a column', async () => {
      for (const width of [320, 640]) {
        const box = await fixture(
          html`<div style="inline-size: ${width}px"><blue-heart-banner></blue-heart-banner></div>`,
        );
        const around = find(box.firstElementChild!, '.drawing').getBoundingClientRect();
        for (const which of ['[fill*=clue]', '[fill*=band]']) {
          const part = find(box.firstElementChild!, `.drawing ${which}`).getBoundingClientRect();
          expect(part.left, `${which} at ${width}`).to.be.at.least(around.left);
          expect(part.right, `${which} at ${width}`).to.be.at.most(around.right);
          expect(part.top, `${which} at ${width}`).to.be.at.least(around.top);
        }
      }
    });

    it('takes the colours of a town for its clue and its lines', async () => {
      const box = await fixture(
        html`<div style="--blue-heart-color-clue: rgb(255, 255, 255); --blue-heart-color-drawing-line: rgb(0, 0, 0)">
          <blue-heart-banner></blue-heart-banner>
        </div>`,
      );
      const clue = getComputedStyle(find(box.firstElementChild!, '.drawing [fill*=clue]'));
      expect([clue.fill, clue.stroke]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    });

    it('shows neither partner nor logo in the one line of compact', async () => {
      const banner = await fixture(
        html`<blue-heart-banner variant="compact" partner="Lindebeke">${logo}</blue-heart-banner>`,
      );
      expect(words(banner)).not.to.include('Lindebeke');
      expect(isSeen(banner.firstElementChild!)).to.equal(false);
    });
  });

  describe('in a column', () => {
    /** Returns the boxes of the text and of the action, in a column of this width. */
    async function boxes(width: number, variant: Banner['variant'] = 'campaign') {
      const column = await fixture<HTMLElement>(html`<div></div>`);
      column.style.width = `${width}px`;
      const banner = document.createElement('blue-heart-banner');
      banner.dismissible = true;
      banner.variant = variant;
      column.append(banner);
      await banner.updateComplete;
      return {
        banner: banner.getBoundingClientRect(),
        heading: find(banner, '[part=heading]').getBoundingClientRect(),
        action: find(banner, '[part~=number]').getBoundingClientRect(),
        dismiss: find(banner, '[part~=dismiss]').getBoundingClientRect(),
      };
    }

    it('of 300 px puts its action under the words', async () => {
      const {banner, heading, action} = await boxes(300);
      expect(action.top).to.be.at.least(heading.bottom);
      expect(action.right).to.be.at.most(banner.right);
      expect(action.width).to.be.above(banner.width / 2);
    });

    it('of 1100 px puts its action beside the words, though the window is the same', async () => {
      const {heading, action} = await boxes(1100);
      expect(action.left).to.be.at.least(heading.right);
      expect(action.top).to.be.below(heading.bottom);
    });

    it('of 520 px is, as compact, one line', async () => {
      const {heading, action, dismiss} = await boxes(520, 'compact');
      const middles = [heading, action, dismiss].map(({top, bottom}) => (top + bottom) / 2);
      expect(Math.max(...middles) - Math.min(...middles)).to.be.below(4);
      expect(action.left).to.be.at.least(heading.right);
      expect(dismiss.left).to.be.at.least(action.right);
    });

    for (const width of [220, 300, 500, 900]) {
      it(`of ${width} px holds all of it, with targets big enough for a finger`, async () => {
        const {banner, heading, action, dismiss} = await boxes(width);
        for (const box of [heading, action, dismiss]) {
          expect(box.left).to.be.at.least(banner.left);
          expect(box.right).to.be.at.most(banner.right + 0.5);
        }
        for (const box of [action, dismiss]) expect(Math.min(box.width, box.height)).to.be.at.least(44);
      });
    }
  });
});
