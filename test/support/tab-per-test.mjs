// Starts a site and a browser for the test file that imports this, and opens a new tab before each of its tests.
import {afterEach, beforeEach} from 'node:test';
import {browser, site} from './site-and-browser.mjs';

export {browser, site};

/** The tab of the current test. */
export let tab;

beforeEach(async () => {
  tab = await browser.tab();
});
afterEach(() => tab.close());
