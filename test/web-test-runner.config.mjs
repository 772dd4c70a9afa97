import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {summaryReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {chromium} from './support/chromium.mjs';
import {countingReporter} from './support/counting-reporter.mjs';

/** Returns a page that has focus, and draws frames, even if another page is in front of it. */
async function focusedPage({context}) {
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/**
 * Returns the page of a test. On it every tag with a box is about to be seen, however many a test puts below another;
 * when a view is asked for is tested on the built script (test/embed/near.test.mjs).
 */
function pageOfTest(path) {
  return `<!doctype html><html><body><script>
    globalThis.IntersectionObserver = class extends IntersectionObserver {
      constructor(call, options) {
        super(call, options && {...options, rootMargin: '1000000px'});
      }
    };
  </script><script type="module" src="${path}"></script></body></html>`;
}

export default {
  rootDir: fileURLToPath(new URL('../', import.meta.url)),
  files: ['test/{content,elements,foundation,localization,sheet,stories}/**/*.test.ts'],
  testRunnerHtml: pageOfTest,
  nodeResolve: {exportConditions: ['production', 'default']},
  concurrency: 2,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 60_000}},
  browsers: [chromeLauncher({puppeteer, launchOptions: await chromium(), createPage: focusedPage})],
  plugins: [esbuildPlugin({ts: true, tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url))})],
  reporters: [summaryReporter(), countingReporter('.build/web-test-runner.json')],
};
