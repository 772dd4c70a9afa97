// The builder keeps its state in the fragment of the address, which anybody may have written.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {browser, site, tab} from '../support/tab-per-test.mjs';
import {lines, open, write} from './open-builder.mjs';

test('keeps its state in the fragment, reads it back, stores nothing and asks no other host', async () => {
  await open('#page=fr&purpose=number&a-variant=helpline&lang=de&form=frame&theme=contrast&host=bootstrap&fixed');
  const entries = await tab.page.evaluate(() => history.length);
  await write('#folder', '/a/b', 'change');
  const text = await lines('lines', /\/a\/b\//);
  const url = await tab.page.$eval('#state-link', ({textContent}) => textContent);
  assert.equal(url, tab.page.url());
  const other = await browser.tab();
  await other.page.goto(url);
  await other.until(() => Boolean(document.querySelector('#lines')));
  assert.equal(await other.page.$eval('#lines', ({textContent}) => textContent), text);
  assert.equal(await other.page.evaluate(() => document.documentElement.lang), 'fr');
  await other.close();
  assert.equal(await tab.page.evaluate(() => history.length), entries);
  assert.deepEqual(
    await tab.page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]),
    [0, 0, '', 0],
  );
  assert.deepEqual(
    tab.asked.filter((address) => !address.startsWith(site.origin) && !address.startsWith('data:')),
    [],
  );
  assert.deepEqual(tab.said, []);
});

test('does not take a script as an address, a handler or an unknown language from a link', async () => {
  await open('#page=xx&purpose=nothing&folder=javascript:x&lang=%22x&a-onclick=x&a-for=%22%3E%3Cscript%3E&theme=x');
  const text = await lines('lines', /blue-heart/);
  assert.match(
    text,
    /^<script src="\/blue-heart\/latest\/blue-heart\.js" defer><\/script>\n<blue-heart-helpline-card>\n/,
  );
  await open('#page=en&purpose=campaign');
  await write('#a-href', 'java\tscript:x');
  await write('#a-partner', 'y');
  assert.match(await lines('tag', /partner/), /^<blue-heart-banner partner="y">/);
});

test('takes no partner’s name or address from a link, and keeps what was written here over a reload', async () => {
  await open('#page=en&purpose=campaign&a-variant=compact&a-partner=Police&a-href=https%3A%2F%2Fother.example');
  assert.match(await lines('tag', /banner/), /^<blue-heart-banner variant="compact">/);
  await tab.until(() =>
    document
      .querySelector('#preview')
      .contentDocument?.querySelector('blue-heart-banner')
      ?.shadowRoot?.querySelector('[part~=base]'),
  );
  assert.equal(
    await tab.page.evaluate(() =>
      document
        .querySelector('#preview')
        .contentDocument.querySelector('blue-heart-banner')
        .outerHTML.match(/Police|other\.example/),
    ),
    null,
  );
  await tab.page.click('#a-dismissible');
  assert.doesNotMatch(await lines('tag', /dismissible/), /Police|other/);
  await write('#a-partner', 'Town');
  await lines('tag', /partner="Town"/);
  await tab.page.reload();
  await lines('tag', /dismissible partner="Town"|partner="Town" dismissible|variant="compact".*partner="Town"/);
});
