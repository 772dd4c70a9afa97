// Runs the tests of the sources in each engine, or without Chromium where `npm test` has done that (CHROMIUM=done).
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import sources from '../web-test-runner.config.mjs';
import {firefox, webkit} from './engines.mjs';

const {port, capabilities} = await webkit();

export default {
  ...sources,
  files: ['test/{content,elements,foundation,localization,sheet}/**/*.test.ts'],
  // Of the pages of a browser one has focus, and gets the keys.
  concurrency: 1,
  browsers: [
    ...(process.env.CHROMIUM === 'done' ? [] : sources.browsers),
    puppeteerLauncher({launchOptions: firefox()}),
    webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {...capabilities, 'wdio:enforceWebDriverClassic': true},
    }),
  ],
};
