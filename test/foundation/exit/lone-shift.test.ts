import {expect, fixture, html} from '@open-wc/testing';
import {LoneShift} from '../../../src/foundation/exit/lone-shift.js';

describe('Shift alone', () => {
  let reports: boolean[];
  let shift: LoneShift;

  beforeEach(() => {
    reports = [];
    shift = new LoneShift((alone) => reports.push(alone));
    shift.listen();
  });

  afterEach(() => shift.stop());

  const key = (type: string, name: string, more: KeyboardEventInit = {}, at: EventTarget = document.body) =>
    at.dispatchEvent(new KeyboardEvent(type, {key: name, bubbles: true, composed: true, ...more}));
  const pointer = (type: string) => document.body.dispatchEvent(new PointerEvent(type, {bubbles: true}));
  const press = (more: KeyboardEventInit = {}, at?: EventTarget) => {
    key('keydown', 'Shift', more, at);
    key('keyup', 'Shift', more, at);
  };

  it('is reported once it is released', () => {
    key('keydown', 'Shift');
    expect(reports).to.deep.equal([]);
    key('keyup', 'Shift');
    expect(reports).to.deep.equal([true]);
  });

  it('is no key that was held before, or is still held', () => {
    key('keyup', 'Shift');
    key('keydown', 'Shift', {repeat: true});
    key('keyup', 'Shift');
    expect(reports).to.deep.equal([]);
    key('keydown', 'Shift');
    for (let times = 0; times < 3; times++) key('keydown', 'Shift', {repeat: true});
    key('keyup', 'Shift');
    expect(reports).to.deep.equal([true]);
  });

  for (const held of ['altKey', 'ctrlKey', 'metaKey']) {
    it(`is not pressed with ${held}`, () => {
      press({[held]: true});
      expect(reports).to.deep.equal([false, false]);
    });
  }

  it('is not pressed with a letter', () => {
    key('keydown', 'Shift');
    key('keydown', 'A');
    key('keyup', 'A');
    key('keyup', 'Shift');
    expect(reports).to.deep.equal([false, false]);
  });

  it('is not pressed while the wheel turns', () => {
    key('keydown', 'Shift');
    document.body.dispatchEvent(new WheelEvent('wheel', {bubbles: true}));
    key('keyup', 'Shift');
    expect(reports).to.deep.equal([false]);
  });

  for (const end of ['pointerup', 'pointercancel']) {
    it(`is not pressed while a pointer is down, and is again after ${end}`, () => {
      pointer('pointerdown');
      press();
      expect(reports).to.deep.equal([false, false, false]);
      pointer(end);
      reports.length = 0;
      press();
      expect(reports).to.deep.equal([true]);
    });
  }

  it('is not pressed in a text field, and is at a box to tick', async () => {
    const form = await fixture(
      html`<form>
        <input /><textarea></textarea>
        <p contenteditable>x</p>
        <input type="checkbox" /><input readonly />
      </form>`,
    );
    const [text, area, edited, box, fixed] = [...form.children];
    for (const field of [text, area, edited]) {
      press({}, field);
      expect(reports, field!.outerHTML).to.deep.equal([false, false]);
      reports.length = 0;
    }
    for (const field of [box, fixed]) {
      press({}, field);
      expect(reports, field!.outerHTML).to.deep.equal([true]);
      reports.length = 0;
    }
  });

  it('is not pressed in what nobody can look into', async () => {
    const [closed, open] = ['x-closed', 'x-open'].map((name) => document.createElement(name));
    (await fixture(html`<div></div>`)).append(closed!, open!);
    // eslint-disable-next-line wc/no-closed-shadow-root -- this is about an element of another author
    closed!.attachShadow({mode: 'closed'});
    open!.attachShadow({mode: 'open'});
    press({}, closed);
    expect(reports).to.deep.equal([false, false]);
    reports.length = 0;
    press({}, open);
    expect(reports).to.deep.equal([true]);
  });

  it('is reported once after listening twice, and never after the end', () => {
    shift.listen();
    press();
    expect(reports).to.deep.equal([true]);
    shift.stop();
    press();
    pointer('pointerdown');
    expect(reports).to.deep.equal([true]);
  });
});
