// The builder shows every tag at work.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tags} from '../support/tags.mjs';
import {tab} from '../support/tab-per-test.mjs';
import {open} from './open-builder.mjs';

test('shows all ten tags, live', async () => {
  await open('#page=en');
  await tab.speaks(tags.map((tag) => `.showcase ${tag}`).join(), 'en');
  assert.equal(await tab.page.$$eval('.shown', ({length}) => length), tags.length);
});
