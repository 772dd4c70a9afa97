// A site and a browser for the test file that imports this, and a new tab before each of its tests.
import {after, afterEach, beforeEach} from 'node:test';
import {startBrowser} from './browser.mjs';
import {startSite} from './site.mjs';

export const [site, browser] = await Promise.all([startSite(), startBrowser()]);

/** The tab of the test that runs. */
export let tab;

beforeEach(async () => {
  tab = await browser.tab();
});
afterEach(() => tab.close());
after(() => Promise.all([browser.close(), site.close()]));
