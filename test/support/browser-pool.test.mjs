// Tests the browsers that a run lends to its test files.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {borrowBrowser, returnBrowser, startBrowserPool} from './browser-pool.mjs';

describe('a pool of browsers', () => {
  let pool;
  before(async () => {
    pool = await startBrowserPool();
  });
  after(() => pool.close());
  const borrow = () => borrowBrowser(pool.address);
  const giveBack = (browser) => returnBrowser(pool.address, browser);

  test('lends a browser to one at a time, and again once it is back', async () => {
    const [first, second] = await Promise.all([borrow(), borrow()]);
    assert.notEqual(first.wsEndpoint(), second.wsEndpoint());
    await giveBack(first);
    const third = await borrow();
    assert.equal(third.wsEndpoint(), first.wsEndpoint());
    await Promise.all([second, third].map(giveBack));
  });

  test('lends it without what was opened in it', async () => {
    const first = await borrow();
    const page = await (await first.createBrowserContext()).newPage();
    await page.goto('data:text/html,left');
    await giveBack(first);
    const next = await borrow();
    assert.equal(next.wsEndpoint(), first.wsEndpoint());
    assert.deepEqual(
      next.targets().filter((target) => target.url().includes('left')),
      [],
    );
    assert.equal(next.browserContexts().length, 1);
    await giveBack(next);
  });

  test('lends none that has died', async () => {
    const first = await borrow();
    const second = await borrow();
    const [dead, alive] = [first.wsEndpoint(), second.wsEndpoint()];
    await giveBack(second);
    await giveBack(first);
    const gone = await borrow();
    assert.equal(gone.wsEndpoint(), dead);
    await gone.createBrowserContext();
    await gone.close();
    await giveBack(gone);
    await fetch(pool.address, {method: 'POST', body: dead});
    const next = await borrow();
    assert.equal(next.wsEndpoint(), alive);
    assert.ok(next.connected);
    await giveBack(next);
  });
});
