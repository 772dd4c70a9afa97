import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {canWait, whenNear} from '../../../src/foundation/element/when-near.js';
import {until} from '../../support/queries.js';

/** Returns an element that is hidden, and its one box. */
async function hidden(): Promise<{host: HTMLElement; box: HTMLElement}> {
  const host = await fixture<HTMLElement>(html`<section hidden><p>Nummers</p></section>`);
  return {host, box: host.querySelector('p')!};
}

/** Waits until an observer would have called. */
async function frames(): Promise<void> {
  for (let times = 0; times < 4; times++) await nextFrame();
}

describe('an element that waits until it is about to be seen', () => {
  let calls: number;
  const near = () => calls++;
  beforeEach(() => {
    calls = 0;
  });

  it('can wait in a page of its own', () => {
    expect(canWait).to.equal(top === window);
  });

  it('is called once when it comes near, and not before', async () => {
    const {host, box} = await hidden();
    whenNear(host, [box], near);
    await frames();
    expect(calls).to.equal(0);
    host.hidden = false;
    await until(() => calls, 'called');
    host.hidden = true;
    await frames();
    host.hidden = false;
    await frames();
    expect(calls).to.equal(1);
  });

  it('is called when one of its boxes comes near', async () => {
    const {host} = await hidden();
    const box = await fixture<HTMLElement>(html`<p>Nummers</p>`);
    whenNear(host, [box], near);
    await until(() => calls, 'called');
  });

  for (const [what, happen] of [
    ['gets the focus', (host: HTMLElement) => host.dispatchEvent(new FocusEvent('focusin', {bubbles: true}))],
    ['is printed', () => window.dispatchEvent(new Event('beforeprint'))],
  ] as const) {
    it(`is called once when it ${what}`, async () => {
      const {host, box} = await hidden();
      whenNear(host, [box], near);
      happen(host);
      expect(calls).to.equal(1);
      happen(host);
      host.hidden = false;
      await frames();
      expect(calls).to.equal(1);
    });
  }

  it('is not called once it no longer waits', async () => {
    const {host, box} = await hidden();
    const other = await hidden();
    const stop = whenNear(host, [box], near);
    let others = 0;
    whenNear(other.host, [other.box], () => others++);
    stop();
    stop();
    host.hidden = false;
    host.dispatchEvent(new FocusEvent('focusin'));
    await frames();
    expect(calls).to.equal(0);
    other.host.hidden = false;
    await until(() => others, 'the other, which still waits, called');
  });
});
