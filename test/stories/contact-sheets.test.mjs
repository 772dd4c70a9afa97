// Compares every story of every tag, in five modes, with the pictures in test/stories/baseline/. `npm run baseline`
// draws those anew.
import assert from 'node:assert/strict';
import {mkdir, writeFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {changedSheets} from './baseline.mjs';
import {startDrawing, tags} from './contact-sheets.mjs';

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
      const changed = await changedSheets(drawing, tag);
      for (const {file, picture, difference} of changed) {
        await writeFile(new URL(file, failures), picture);
        if (difference) await writeFile(new URL(file.replace('.webp', '-difference.png'), failures), difference);
      }
      assert.deepEqual(
        changed.map(({file, how}) => `${file} ${how}`),
        [],
        'see .build/contact-sheets for what differs; if the look is meant to change, `npm run baseline`',
      );
    });
  }
});
