import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/helpline-card.js';
import {find, speaks} from '../../support/queries.js';
import {setBrowserLanguages} from '../../support/set-browser-languages.js';
import '../../support/cancel-links.js';

const types = ['keydown', 'keypress', 'keyup'];

/** Returns a card with a field of the page in a slot. */
async function show(): Promise<{card: HTMLElement; menu: HTMLSelectElement; field: HTMLInputElement}> {
  setBrowserLanguages('nl', 'fr');
  const card = await fixture<HTMLElement>(
    html`<blue-heart-helpline-card><input slot="note" aria-label="Naam" /></blue-heart-helpline-card>`,
  );
  await speaks(card, 'nl');
  return {card, menu: find(card, '[part=languages] select'), field: card.querySelector('input')!};
}

/** Returns which keys the page hears when each is pressed on an element. */
function heard(at: Element, ...keys: string[]): string[] {
  const heard: string[] = [];
  const note = (event: Event) => void heard.push(`${event.type} ${(event as KeyboardEvent).key}`);
  for (const type of types) document.addEventListener(type, note);
  for (const key of keys)
    for (const type of types) at.dispatchEvent(new KeyboardEvent(type, {key, bubbles: true, composed: true}));
  for (const type of types) document.removeEventListener(type, note);
  return heard;
}

/** Returns what the page hears of keys where nothing is kept from it. */
function all(...keys: string[]): string[] {
  return keys.flatMap((key) => types.map((type) => `${type} ${key}`));
}

describe('a key', () => {
  it('that types into a field inside a tag is not heard by the page, and one that does not is', async () => {
    const {menu} = await show();
    expect(heard(menu, 'a', '/', 'ArrowDown', 'Enter', ' ')).to.deep.equal([]);
    expect(heard(menu, 'Escape', 'Shift', 'Tab', 'F1')).to.deep.equal(all('Escape', 'Shift', 'Tab', 'F1'));
  });

  it('on a link inside a tag, or in a field of the page in its slot, is heard by the page', async () => {
    const {card, field} = await show();
    expect(heard(find(card, 'a'), 'a')).to.deep.equal(all('a'));
    expect(heard(field, 'a')).to.deep.equal(all('a'));
  });
});

describe('a touch that the page has turned into a click on the tag', () => {
  /** Touches an element, and clicks what the page sees: the tag. Returns what was clicked inside. */
  async function touch(
    selector: string,
    {cancelled = true, clicks = 1}: {cancelled?: boolean; clicks?: number} = {},
  ): Promise<{touched: HTMLElement; clicked: EventTarget[]}> {
    const {card} = await show();
    const touched = find(card, selector);
    const clicked: EventTarget[] = [];
    // The click stays inside the tag, where nothing else cancels the call.
    card.shadowRoot!.addEventListener('click', (event) => {
      event.preventDefault();
      clicked.push(event.target!);
    });
    if (cancelled) document.addEventListener('touchend', (event) => event.preventDefault(), {once: true});
    touched.dispatchEvent(new Event('touchend', {bubbles: true, composed: true, cancelable: true}));
    for (let times = 0; times < clicks; times++) card.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    return {touched, clicked};
  }
  const link = 'a[href^=tel]';

  it('clicks what was touched, once, and gives it focus', async () => {
    const {touched, clicked} = await touch(link, {clicks: 2});
    expect(clicked).to.deep.equal([touched]);
    expect((touched.getRootNode() as ShadowRoot).activeElement).to.equal(touched);
  });

  it('clicks nothing where the browser makes the click itself', async () => {
    const {clicked} = await touch(link, {cancelled: false});
    expect(clicked).to.deep.equal([]);
  });

  it('clicks a menu that was touched', async () => {
    const {touched, clicked} = await touch('[part=languages] select');
    expect(clicked).to.deep.equal([touched]);
  });
});
