// The preview shows the tag on the pages of other sites, and tests whether its exit can be pressed.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {site, tab} from '../support/tab-per-test.mjs';
import {open, pick, shows, wordsOf} from './open-builder.mjs';

test('calls nobody, leads nowhere and does not leave', async () => {
  await open('#page=en&purpose=call&lang=en');
  const press = (selector) =>
    tab.page.$eval(
      '#preview',
      ({contentDocument}, wanted) =>
        contentDocument.querySelector('#place > *').shadowRoot.querySelector(wanted).click(),
      selector,
    );
  const note = (pattern) =>
    tab.until(
      (source) =>
        new RegExp(source).test(
          document.querySelector('#preview').contentDocument.querySelector('.preview-note')?.textContent ?? '',
        ),
      pattern.source,
    );
  await press('a[href^="tel:"]');
  await note(/nobody is called/);
  await press('a[href^="https:"]:not([part~=exit])');
  await note(/leads to/);
  await press('[part~=exit]');
  await note(/leaves the page/);
  assert.match(tab.page.url(), /index\.html/);
  assert.deepEqual(
    tab.asked.filter((address) => !address.startsWith(site.origin) && !address.startsWith('data:')),
    [],
  );
});

for (const host of ['plain', 'bootstrap', 'wordpress', 'dark']) {
  test(`shows the tag on a page of ${host}`, async () => {
    await open('#page=nl');
    await pick('host', host);
    const look = await tab.until((name) => {
      const {contentDocument} = document.querySelector('#preview');
      const sheet = [...contentDocument.styleSheets].find(({href}) => href?.endsWith(`/hosts/${name}.css`));
      return (
        sheet &&
        contentDocument.querySelector('#host').getAttribute('href').endsWith(`${name}.css`) &&
        getComputedStyle(contentDocument.body).fontFamily
      );
    }, host);
    assert.ok(look);
    assert.deepEqual(await tab.page.evaluate(() => globalThis.violations), []);
  });
}

test('says after the hit test that the exit is free, or names what lies over it', async () => {
  await open('#page=en&purpose=leave&a-variant=bar');
  const said = async (pattern) => {
    await tab.page.click('#hit-test');
    await tab.until(
      (source) => new RegExp(source).test(document.querySelector('#hit')?.textContent ?? ''),
      pattern.source,
    );
    return wordsOf('#hit');
  };
  assert.match(await said(/exit/), /is free/);
  await tab.page.click('#covered');
  await tab.until(() =>
    document.querySelector('#preview').contentDocument.querySelector('.cookie-bar').checkVisibility(),
  );
  assert.match(await said(/exit/), /is free/, 'a bar lies above what the host fixes');
  await open('#page=en&purpose=leave&a-variant=button');
  await shows('blue-heart-exit');
  await tab.page.evaluate(() => {
    const {body} = document.querySelector('#preview').contentDocument;
    const banner = Object.assign(document.createElement('div'), {
      className: 'cookie-banner',
      textContent: 'Cookies? OK',
    });
    banner.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    body.append(banner);
  });
  assert.match(await said(/lies under/), /div\.cookie-banner “Cookies\? OK”/);
  await pick('purpose', 'figures');
  await shows('blue-heart-facts');
  assert.match(await said(/no exit/), /no exit/);
});

test('tests the exit of a dialog once it is open, and finds an exit outside the window not free', async () => {
  await open('#page=en&purpose=report');
  const said = async (pattern) => {
    await tab.page.click('#hit-test');
    await tab.until(
      (source) => new RegExp(source).test(document.querySelector('#hit')?.textContent ?? ''),
      pattern.source,
    );
  };
  await said(/Open the dialog first/);
  await tab.page.$eval('#preview', ({contentDocument}) =>
    contentDocument.querySelector('#place > *').shadowRoot.querySelector('[part~=button]').click(),
  );
  await tab.until(() =>
    document
      .querySelector('#preview')
      .contentDocument.querySelector('#place > *')
      .shadowRoot.querySelector('dialog[open] [part~=exit]'),
  );
  await said(/is free/);
  await pick('purpose', 'leave');
  await shows('blue-heart-exit');
  await tab.page.$eval('#preview', ({contentDocument}) => {
    Object.assign(contentDocument.querySelector('#place').style, {position: 'fixed', left: '-3000px', top: '0'});
  });
  await said(/under: outside the window \(100 %/);
});
