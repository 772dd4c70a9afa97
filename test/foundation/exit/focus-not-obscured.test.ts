import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/exit.js';
import '../../../src/define/report-button.js';
import {find, until} from '../../support/queries.js';
import '../../support/cancel-links.js';

/** The tags that float over the page: an exit as a bar, and a floating report button. */
const floating: readonly (readonly [name: string, tag: string, variant: string, box: string])[] = [
  ['the bar of the way out', 'blue-heart-exit', 'bar', '[part~=base]'],
  ['the floating report button', 'blue-heart-report-button', 'floating', '[part~=button]'],
];

/** Returns a page with a link at each edge of the window, and a tag that floats over it. */
async function page(tag: string, variant: string): Promise<{top: HTMLElement; bottom: HTMLElement; tag: Element}> {
  const element = document.createElement(tag);
  element.setAttribute('variant', variant);
  const all = await fixture(html`<div><p>Nieuws</p></div>`);
  const [top, bottom] = ['inset: 0 0 auto 0', 'inset: auto 0 0 0'].map((place) => {
    const link = Object.assign(document.createElement('a'), {href: '#', textContent: 'Lees meer'});
    link.setAttribute('style', `position: fixed; ${place}; height: 60px`);
    all.append(link);
    return link;
  });
  all.append(element);
  await until(() => element.shadowRoot?.querySelector('[part~=base]'), tag);
  return {top: top!, bottom: bottom!, tag: element};
}

function focus(link: HTMLElement): void {
  link.focus();
  // Firefox fires no event in a window that is not in front.
  if (!document.hasFocus()) link.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

for (const [name, tag, variant, selector] of floating) {
  describe(name, () => {
    it('lies over the lower edge of the window', async () => {
      const box = find((await page(tag, variant)).tag, selector).getBoundingClientRect();
      expect(getComputedStyle(find((await page(tag, variant)).tag, selector)).position).to.equal('fixed');
      expect(box.bottom).to.be.within(innerHeight - 40, innerHeight);
    });

    it('does not cover what has focus, at either edge', async () => {
      const {top, bottom, tag: element} = await page(tag, variant);
      const box = find(element, selector);
      for (const link of [bottom, top, bottom]) {
        focus(link);
        await until(() => !overlap(box, link), `clear of the link with the focus (${link === top ? 'top' : 'bottom'})`);
      }
    });

    it('comes back to its edge when nothing is in its way', async () => {
      const {top, bottom, tag: element} = await page(tag, variant);
      const box = find(element, selector);
      const before = box.getBoundingClientRect().top;
      bottom.focus();
      top.focus();
      await until(() => Math.abs(box.getBoundingClientRect().top - before) < 1, 'back at its edge');
    });

    it('makes way for what comes under it by scrolling', async () => {
      const {tag: element} = await page(tag, variant);
      const box = find(element, selector);
      const tall = document.createElement('div');
      tall.innerHTML = '<p></p><button>Verder</button><p></p>';
      for (const space of tall.querySelectorAll('p')) space.setAttribute('style', 'height: 200vh');
      tall.querySelector('button')!.setAttribute('style', 'display: block; width: 100%; height: 40px');
      element.parentElement!.prepend(tall);
      const button = tall.querySelector('button')!;
      button.focus({preventScroll: true});
      button.scrollIntoView({block: 'end'});
      await until(() => !overlap(box, button), 'clear of the button');
      scrollTo(0, 0);
    });
  });
}

it('a floating button stays at its edge beside what has focus', async () => {
  const {tag: element, bottom} = await page('blue-heart-report-button', 'floating');
  const box = find(element, '[part~=button]');
  const before = box.getBoundingClientRect();
  bottom.style.insetInline = '0 auto';
  bottom.style.width = '40px';
  focus(bottom);
  expect(bottom.getBoundingClientRect().right).to.be.at.most(before.left);
  expect(box.getBoundingClientRect()).to.deep.equal(before);
});

it('a floating box makes way, also once another is taken away', async () => {
  const {tag, top, bottom} = await page('blue-heart-exit', 'bar');
  const twin = tag.cloneNode(true) as Element;
  top.before(twin);
  await until(() => twin.shadowRoot?.querySelector(':popover-open'), 'its box shown');
  twin.remove();
  const box = find(tag, '[part~=base]');
  focus(bottom);
  await until(() => !overlap(box, bottom), 'clear of the link with the focus');
});

it('lets a page take away two floating boxes at once', async () => {
  const errors: string[] = [];
  const note = (event: ErrorEvent) => {
    errors.push(event.message);
    event.stopImmediatePropagation();
  };
  const {tag, top} = await page('blue-heart-exit', 'bar');
  const twin = tag.cloneNode(true) as Element;
  top.before(twin);
  for (const one of [tag, twin]) await until(() => one.shadowRoot?.querySelector(':popover-open'), 'its box shown');
  addEventListener('error', note, true);
  tag.parentElement!.replaceChildren();
  removeEventListener('error', note, true);
  expect(errors).to.deep.equal([]);
});
