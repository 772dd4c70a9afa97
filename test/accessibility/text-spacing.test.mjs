// Whether every tag, in each of its states, keeps its words when a visitor spaces text wider (WCAG 1.4.12).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {everyTag, visitStates} from '../support/every-tag.mjs';
import {layoutFaults} from '../support/layout-faults.mjs';
import {browser, site} from '../support/site-and-browser.mjs';

/** What the criterion names: the height of lines, and the space after paragraphs, between letters and words. */
const spacing = `
  * {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p {margin-block-end: 2em !important}`;

for (const lang of ['nl', 'de'])
  test(`nothing is cut off, or lies over something else: ${lang}`, async () => {
    const {page, speaks, close} = await browser.tab();
    await page.setViewport({width: 320, height: 900});
    const script = '<script defer src="/dist/blue-heart.js"></script>';
    await page.goto(site.page('/spacing', everyTag(`lang="${lang}"`), {}, script));
    await page.evaluate(`globalThis.layoutFaults = ${layoutFaults}`);
    await speaks('#walk > *', lang);
    await page.evaluate((css) => {
      for (const {shadowRoot} of document.querySelectorAll('#walk > *')) {
        const style = document.createElement('style');
        style.textContent = css;
        shadowRoot.append(style);
      }
    }, spacing);
    const states = await visitStates(page);
    await close();
    assert.ok(states.length > 60);
    // A long word may break: nothing of it is lost.
    const lost = ({faults}) => faults.filter((fault) => !fault.startsWith('broken: '));
    assert.deepEqual(
      states.flatMap((state) => lost(state).map((fault) => `<${state.tag}> ${state.step}: ${fault}`)),
      [],
    );
  });
