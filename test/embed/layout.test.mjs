// Whether every tag fits in every language, in each of its states, on the narrowest screen and on a wide one.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, test} from 'node:test';
import {layoutFaults} from '../support/layout-faults.mjs';
import {everyTag, visitStates} from '../support/every-tag.mjs';
import {browser, site} from '../support/site-and-browser.mjs';

const read = async (path) => JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'));
const {sourceLocale, targetLocales} = await read('locales/lit-localize.json');
const {essentials} = await read('locales/languages.json');
const tags = everyTag();
const tagsWithEssentials = tags.replace(/<blue-heart-(?!helpline-card|exit|report-button)[\w-]+ [^>]*><\/[\w-]+>/g, '');

for (const width of [320, 1000]) {
  describe(
    `${width} px wide, nothing is cut off, broken, beside its box or over something else`,
    {concurrency: 1},
    () => {
      for (const locale of [sourceLocale, ...targetLocales]) {
        test(locale, async () => {
          const {page, speaks, close} = await browser.tab();
          await page.setViewport({width, height: 900});
          await page.goto(
            site.page(
              '/layout',
              essentials.includes(locale) ? tagsWithEssentials : tags,
              {},
              `<script defer src="/dist/blue-heart.js"></script>
            <script>document.documentElement.lang = '${locale}'</script>`,
            ),
          );
          await page.evaluate(`globalThis.layoutFaults = ${layoutFaults}`);
          await speaks('#walk > *', locale);
          const states = await visitStates(page);
          await close();
          assert.deepEqual(
            states.flatMap(({tag, step, faults}) => faults.map((fault) => `<${tag}> ${step}: ${fault}`)),
            [],
          );
        });
      }
    },
  );
}
