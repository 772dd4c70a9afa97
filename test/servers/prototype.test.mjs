// Runs the built script beside the real prototype.js, which changes Array, Event and every element. Debian has a
// package of it, npm has none.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';
import {partnerFiles, everyState, everyStatePage} from '../support/every-state.mjs';

const path = '/usr/share/javascript/prototype/prototype.js';
const ours = '<script defer src="/dist/blue-heart.js"></script>';
const theirs = '<script defer src="/prototype.js"></script>';

let site;
let browser;
let clean;
before(async () => {
  assert.ok(existsSync(path), `${path} is missing. On Debian or Ubuntu: apt-get install libjs-prototype`);
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
  site.answers.set('/prototype.js', {body: await readFile(path)});
  for (const [name, file] of Object.entries(partnerFiles)) site.answers.set(name, {body: JSON.stringify(file)});
  ({seen: clean} = await tourWith(ours));
});
after(() => Promise.all([browser?.close(), site?.close()]));

async function tourWith(head) {
  const tab = await browser.tab();
  await tab.page.goto(site.page('/page', `<p id="theirs">Theirs</p>${everyStatePage}`, {}, head));
  const seen = await everyState(tab);
  const version = await tab.page.evaluate(
    () =>
      globalThis.$ && globalThis.$('theirs').update('Changed').innerHTML === 'Changed' && globalThis.Prototype.Version,
  );
  await tab.close();
  return {seen, version, said: tab.said};
}

for (const [order, head] of [
  ['before', theirs + ours],
  ['after', ours + theirs],
]) {
  test(`prototype.js, loaded ${order} ours: each tag shows the same as without, and both work`, async () => {
    const {seen, version, said} = await tourWith(head);
    assert.match(version, /^1\.\d/);
    assert.deepEqual(seen, clean);
    assert.deepEqual(said, []);
  });
}
