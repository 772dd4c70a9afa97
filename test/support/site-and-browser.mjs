// Starts a site and a browser for the test file that imports this, and ends them after its tests.
import {after} from 'node:test';
import {startBrowser} from './browser.mjs';
import {startSite} from './site.mjs';

export const [site, browser] = await Promise.all([startSite(), startBrowser()]);

after(() => Promise.all([browser.close(), site.close()]));
