// Runs the same tests in each of the three engines, on one site for the test file that imports this.
import {after, afterEach, before, beforeEach, describe} from 'node:test';
import {startRecordedSite} from './site.mjs';
import {engines} from './tabs.mjs';

export const site = await startRecordedSite();
after(() => site.close());

/** The tab of the current test. */
export let tab;

/** Runs tests in each engine: in one browser, with a new tab and a reset site before each test. */
export function inEachEngine(title, tests) {
  for (const {name, start} of engines) {
    describe(`${title} in ${name}`, () => {
      let browser;
      before(async () => {
        browser = await start();
      });
      after(() => browser?.close());
      beforeEach(async () => {
        site.reset();
        tab = await browser.tab();
      });
      afterEach(() => tab.close());
      tests();
    });
  }
}
