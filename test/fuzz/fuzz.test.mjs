// A few cases of each area, with a new seed each time, or with that of FUZZ_SEED. `npm run fuzz` runs as many as one
// likes.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {browser, site} from '../support/site-and-browser.mjs';
import {areas, bundle, runInTab} from './open-page.mjs';

const code = await bundle();

for (const [area, {few: cases}] of Object.entries(areas)) {
  test(`${cases} cases of ${area}`, async () => {
    const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
    // Allows ten times as long as on a machine that does nothing else.
    const {failure, foreign} = await runInTab({browser, site, code, area, cases, seed, slack: 10});
    assert.equal(
      failure,
      false,
      failure && `seed ${failure.seed}, path ${failure.path}: ${failure.reason}\n${failure.case}`,
    );
    assert.deepEqual(foreign, [], `seed ${seed}`);
  });
}
