// Runs the tests of the sources in each engine. CHROMIUM=done leaves out Chromium, where `npm test` runs them already.
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import sources from '../web-test-runner.config.mjs';
import {firefox, webkit} from './engines.mjs';

const {port, capabilities} = await webkit();

export default {
  ...sources,
  files: ['test/{content,elements,foundation,localization,sheet}/**/*.test.ts'],
  // Runs one file at a time, because only one page of a browser has focus and gets the keys.
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
