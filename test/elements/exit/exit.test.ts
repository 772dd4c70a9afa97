// Every exit is cancelled here, so that the page of the tests stays. test/embed/ tests leaving with the built script.
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/exit.js';
import '../../../src/define/helpline-card.js';
import {ExitEvent, type Exit} from '../../../src/elements/exit/exit.js';
import {eventsNamed} from '../../support/events.js';
import {find, findAll, isSeen, speaks, until, words} from '../../support/queries.js';
import {emulatePrint} from '../../support/emulate-print.js';
import '../../support/cancel-links.js';
import {warnings} from '../../support/warnings.js';

const show = (attributes = html`<blue-heart-exit></blue-heart-exit>`) => fixture<Exit>(attributes);
const link = (exit: Exit) => find<HTMLAnchorElement>(exit, '[part~=exit]');
const progress = (exit: Exit) => words(find(exit, '[part=progress]'));

let clock = 0;

const now = performance.now.bind(performance);
before(() => void (performance.now = () => clock));
after(() => void (performance.now = now));

/** Presses and releases a key on a target, so many milliseconds after the press before. */
function press(
  key: string,
  {at = document.body, after = 100, repeat = false}: {at?: Element; after?: number; repeat?: boolean} = {},
): void {
  clock += after;
  for (const type of repeat ? ['keydown'] : ['keydown', 'keyup'])
    at.dispatchEvent(new KeyboardEvent(type, {key, repeat, bubbles: true, composed: true, cancelable: true}));
}

describe('<blue-heart-exit>', () => {
  beforeEach(() => {
    // Starts long after the presses of the test before, so that they do not count.
    clock += 60_000;
  });

  describe('for assistive technology', () => {
    for (const variant of ['button', 'bar'] as const) {
      it(`is, as ${variant}, one named link with its explanation, without faults`, async () => {
        const exit = await show(html`<blue-heart-exit variant=${variant}></blue-heart-exit>`);
        expect(words(link(exit))).to.equal('Snel weg');
        expect(link(exit).role ?? link(exit).getAttribute('role')).to.equal(null);
        await expect(exit).to.be.accessible();
      });
    }

    it('says how many presses are left, in a status that was there before', async () => {
      const exit = await show();
      const status = find(exit, '[part=progress]');
      expect(status.getAttribute('role')).to.equal('status');
      expect(words(status)).to.equal('');
      press('Shift');
      await exit.updateComplete;
      expect(find(exit, '[part=progress]')).to.equal(status);
      expect(words(status)).to.equal('Druk nog 2 keer op Shift om weg te gaan.');
      press('Shift');
      await exit.updateComplete;
      expect(words(status)).to.equal('Druk nog één keer op Shift om weg te gaan.');
      expect(isSeen(status)).to.equal(true);
      await expect(exit).to.be.accessible();
    });

    it('can be reached with the Tab key', async () => {
      const exit = await show();
      link(exit).focus();
      expect(exit.shadowRoot!.activeElement).to.equal(link(exit));
      expect(link(exit).tabIndex).to.equal(0);
    });
  });

  describe('its link', () => {
    it('leads to the weather, without a referrer, in Dutch and in other languages', async () => {
      const exit = await show();
      expect(link(exit).href).to.equal('https://www.meteo.be/nl/belgie');
      expect(link(exit).rel).to.equal('noreferrer');
      exit.lang = 'uk';
      await speaks(exit, 'uk');
      expect(link(exit).href).to.equal('https://www.meteo.be/');
    });

    it('leads where the page author says', async () => {
      expect(
        link(await show(html`<blue-heart-exit href="https://www.buienradar.be/"></blue-heart-exit>`)).href,
      ).to.equal('https://www.buienradar.be/');
    });

    for (const href of ['javascript:alert(1)', 'data:text/html,x']) {
      it(`never leads to ${href}`, async () => {
        expect(link(await show(html`<blue-heart-exit href=${href}></blue-heart-exit>`)).href).to.equal(
          'https://www.meteo.be/nl/belgie',
        );
        expect(warnings).to.have.length(1);
      });
    }

    for (const href of ['', '#', '#top']) {
      it(`never leads back to the page itself, as href="${href}" would`, async () => {
        const {href: leadsTo} = link(await show(html`<blue-heart-exit href=${href}></blue-heart-exit>`));
        expect(new URL(leadsTo).origin).not.to.equal(location.origin);
      });
    }

    it('leaves when pressed, with one event that a host can cancel', async () => {
      const events = eventsNamed('blue-heart-exit');
      const exit = await show();
      link(exit).click();
      expect(events).to.have.length(1);
      expect(events[0]).to.be.instanceOf(ExitEvent);
      expect(events[0]).to.include({bubbles: true, composed: true, cancelable: true, target: exit});
    });

    it('leaves the page when pressed, rather than open another one beside it', async () => {
      const events = eventsNamed('blue-heart-exit');
      const exit = await show();
      const middle = new MouseEvent('auxclick', {button: 1, bubbles: true, composed: true, cancelable: true});
      link(exit).dispatchEvent(middle);
      expect(events).to.have.length(1);
      expect(middle.defaultPrevented).to.equal(true);
    });

    it('can be pressed by script', async () => {
      const events = eventsNamed('blue-heart-exit');
      (await show()).leave();
      expect(events).to.have.length(1);
    });
  });

  describe('Shift', () => {
    it('three times leaves, once', async () => {
      const events = eventsNamed('blue-heart-exit');
      const exit = await show();
      press('Shift');
      press('Shift');
      expect(events).to.have.length(0);
      press('Shift');
      expect(events).to.have.length(1);
      expect(events[0]!.target).to.equal(exit);
    });

    it('starts to count again where the host page cancelled the exit', async () => {
      const events = eventsNamed('blue-heart-exit');
      const exit = await show();
      for (let times = 0; times < 4; times++) press('Shift');
      await exit.updateComplete;
      expect(events).to.have.length(1);
      expect(progress(exit)).to.be.oneOf(['', 'Druk nog 2 keer op Shift om weg te gaan.']);
      press('Shift');
      press('Shift');
      expect(events).to.have.length(2);
    });

    it('must come three times within five seconds', async () => {
      const events = eventsNamed('blue-heart-exit');
      await show();
      press('Shift');
      press('Shift', {after: 2600});
      press('Shift', {after: 2600});
      expect(events, 'over 5.2 seconds').to.have.length(0);
      press('Shift', {after: 2300});
      expect(events, 'over 4.9 seconds').to.have.length(1);
    });

    it('is forgotten after five seconds, together with its message', async () => {
      const exit = await show();
      press('Shift');
      await exit.updateComplete;
      expect(progress(exit)).not.to.equal('');
      await until(() => progress(exit) === '', 'no progress');
    });

    it('held down counts once', async () => {
      const events = eventsNamed('blue-heart-exit');
      await show();
      press('Shift');
      for (let times = 0; times < 5; times++) press('Shift', {repeat: true});
      expect(events).to.have.length(0);
    });

    it('with another key between, as in typing, does not count', async () => {
      const events = eventsNamed('blue-heart-exit');
      const exit = await show();
      for (const key of ['Shift', 'A', 'Shift', 'B', 'Shift', 'C']) press(key);
      await exit.updateComplete;
      expect(events).to.have.length(0);
      expect(progress(exit)).to.equal('');
    });

    for (const [name, field] of [
      ['a text field', html`<input aria-label="Naam" />`],
      ['a search field', html`<input type="search" aria-label="Zoek" />`],
      ['a field for a date', html`<input type="date" aria-label="Dag" />`],
      ['a field of a type that no browser knows', html`<input type="naam" aria-label="Naam" />`],
      ['a text area', html`<textarea aria-label="Bericht"></textarea>`],
      ['editable text', html`<div contenteditable><p>Tekst</p></div>`],
    ] as const) {
      it(`inside ${name} does not count`, async () => {
        const events = eventsNamed('blue-heart-exit');
        const exit = await show();
        const box = await fixture(html`<div>${field}</div>`);
        const at = box.querySelector('p') ?? box.firstElementChild!;
        for (let times = 0; times < 4; times++) press('Shift', {at});
        await exit.updateComplete;
        expect(events).to.have.length(0);
        expect(progress(exit)).to.equal('');
      });
    }

    it('inside a text field of another shadow root does not count', async () => {
      const events = eventsNamed('blue-heart-exit');
      await show();
      const host = await fixture(html`<div></div>`);
      host.attachShadow({mode: 'open'}).innerHTML = '<label>Naam <input></label>';
      for (let times = 0; times < 4; times++) press('Shift', {at: host.shadowRoot!.querySelector('input')!});
      expect(events).to.have.length(0);
    });

    it('on a checkbox, a button or a field that cannot be changed counts: nobody types there', async () => {
      const events = eventsNamed('blue-heart-exit');
      await show();
      const box = await fixture(
        html`<div>
          <input type="checkbox" aria-label="Ja" />
          <input type="range" aria-label="Hoeveel" />
          <input readonly aria-label="Nummer" />
          <button>Verder</button>
        </div>`,
      );
      for (const at of box.children) {
        for (let times = 0; times < 3; times++) press('Shift', {at});
        clock += 60_000;
      }
      expect(events).to.have.length(4);
    });

    it('still works where the page stops keys from going further', async () => {
      const events = eventsNamed('blue-heart-exit');
      await show();
      const greedy = await fixture<HTMLElement>(html`<div></div>`);
      greedy.addEventListener('keydown', (event) => event.stopImmediatePropagation());
      for (let times = 0; times < 3; times++) press('Shift', {at: greedy});
      expect(events).to.have.length(1);
    });

    it('leaves once, however many exits the page has', async () => {
      const events = eventsNamed('blue-heart-exit');
      await fixture(html`<div><blue-heart-exit></blue-heart-exit><blue-heart-exit></blue-heart-exit></div>`);
      for (let times = 0; times < 3; times++) press('Shift');
      expect(events).to.have.length(1);
    });

    it('is off with shortcut="off", also after it was on, and is no longer explained', async () => {
      const events = eventsNamed('blue-heart-exit');
      const exit = await show(html`<blue-heart-exit shortcut="off"></blue-heart-exit>`);
      expect(words(exit)).not.to.include('Shift');
      for (let times = 0; times < 3; times++) press('Shift');
      exit.shortcut = 'on';
      await exit.updateComplete;
      expect(words(exit)).to.include('Of druk drie keer op Shift.');
      exit.shortcut = 'off';
      await exit.updateComplete;
      for (let times = 0; times < 3; times++) press('Shift');
      await exit.updateComplete;
      expect(events).to.have.length(0);
      expect(progress(exit)).to.equal('');
    });

    it('works for an exit that has it on, where another has it off', async () => {
      const events = eventsNamed('blue-heart-exit');
      const page = await fixture(
        html`<div><blue-heart-exit shortcut="off"></blue-heart-exit><blue-heart-exit></blue-heart-exit></div>`,
      );
      for (let times = 0; times < 3; times++) press('Shift');
      expect(events.map(({target}) => target)).to.deep.equal([page.lastElementChild]);
    });

    it('uses the exit rather than the way out of a card that stands before it, also to stay', async () => {
      const events = eventsNamed('blue-heart-exit');
      const page = await fixture(
        html`<div><blue-heart-helpline-card></blue-heart-helpline-card><blue-heart-exit></blue-heart-exit></div>`,
      );
      const exit = page.lastElementChild as Exit;
      await speaks(exit, 'nl');
      for (let times = 0; times < 3; times++) press('Shift');
      expect(events.map(({target}) => target)).to.deep.equal([exit]);
      exit.shortcut = 'off';
      await exit.updateComplete;
      for (let times = 0; times < 3; times++) press('Shift');
      expect(events).to.have.length(1);
    });

    it('does nothing where the page has the exit of GOV.UK', async () => {
      const events = eventsNamed('blue-heart-exit');
      await show();
      await fixture(html`<div data-module="other govuk-exit-this-page"></div>`);
      for (let times = 0; times < 3; times++) press('Shift');
      expect(events).to.have.length(0);
    });

    it('does nothing once the exit is taken off the page', async () => {
      const events = eventsNamed('blue-heart-exit');
      const exit = await show();
      press('Shift');
      press('Shift');
      exit.remove();
      press('Shift');
      expect(events).to.have.length(0);
    });
  });

  it('never leaves by Escape', async () => {
    const events = eventsNamed('blue-heart-exit');
    await show();
    for (let times = 0; times < 4; times++) press('Escape');
    expect(events).to.have.length(0);
  });

  describe('what it says', () => {
    it('is what leaving cannot undo, and never to delete traces, which can be noticed', async () => {
      const said = words(await show());
      expect(said)
        .to.include('kunnen op dit toestel te zien blijven')
        .and.include('Ook alles wissen kan opvallen.')
        .and.not.match(/\bwis\b/i);
    });

    it('is, on its link, the text of the label attribute', async () => {
      const exit = await show(html`<blue-heart-exit><span slot="label">Weg hier</span></blue-heart-exit>`);
      expect(isSeen(exit.firstElementChild!)).to.equal(true);
      expect(exit.firstElementChild!.assignedSlot!.closest('a')).to.equal(link(exit));
      expect(words(link(exit))).to.equal('');
    });
  });

  describe('as a bar', () => {
    it('lies along the lower edge of the window, as wide as the window', async () => {
      const exit = await show(html`<blue-heart-exit variant="bar"></blue-heart-exit>`);
      const box = find(exit, '[part~=base]').getBoundingClientRect();
      expect([box.left, Math.round(box.width), Math.round(box.bottom)]).to.deep.equal([
        0,
        document.documentElement.clientWidth,
        innerHeight,
      ]);
    });
  });

  it('prints as nothing', async () => {
    const exits = [await show(), await show(html`<blue-heart-exit variant="bar"></blue-heart-exit>`)];
    await emulatePrint(exits, () => {
      for (const exit of exits) for (const box of findAll(exit, '*')) expect(isSeen(box)).to.equal(false);
    });
  });
});
