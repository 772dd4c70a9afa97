// Every story of every tag, in five modes, looks as it did: compared with test/stories/baseline/, which `npm run baseline` draws anew.
import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {baselineOf, startDrawing, tags} from './contact-sheets.mjs';

/** Of all points of a sheet. The same Chromium with the same letters draws the same, but for a few. */
const allowed = 0.001;
const failures = new URL('../../.build/contact-sheets/', import.meta.url);

let drawing;

before(async () => {
  drawing = await startDrawing();
  await mkdir(failures, {recursive: true});
});

after(() => drawing?.end());

describe('contact sheets', {concurrency: 2}, () => {
  for (const tag of tags) {
    it(`<blue-heart-${tag}> looks as it did in every mode`, async () => {
      const changed = [];
      for (const {mode, picture} of await drawing.draw(tag)) {
        const {
          sameSize,
          share,
          picture: difference,
        } = await drawing.compare(await readFile(baselineOf(tag, mode)), picture);
        if (process.env.SHARES) console.log(tag, mode, share);
        if (sameSize && share <= allowed) continue;
        await writeFile(new URL(`${tag}-${mode}.webp`, failures), picture);
        await writeFile(new URL(`${tag}-${mode}-difference.png`, failures), Buffer.from(difference, 'base64'));
        changed.push(`${mode}: ${sameSize ? `${(100 * share).toFixed(2)} % differs` : 'another size'}`);
      }
      assert.deepEqual(
        changed,
        [],
        'the pictures and their differences are in .build/contact-sheets; if the look is meant to change, `npm run baseline`',
      );
    });
  }
});
