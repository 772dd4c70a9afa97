// The preview shows the tag on the pages of other sites, and tests whether its exit can be pressed.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {site, tab} from '../support/tab-per-test.mjs';
import {lines, open, openFolded, pick, shows, wordsOf} from './open-builder.mjs';

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

for (const host of ['town', 'plain', 'bootstrap', 'wordpress', 'dark']) {
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

/** Returns how wide the page in the preview thinks it is, how wide it is drawn, and its colours. */
function stage() {
  return tab.page.$eval('#preview', (frame) => ({
    page: frame.contentWindow.innerWidth,
    shown: Math.round(frame.getBoundingClientRect().width),
    place: Math.round(document.querySelector('#stage').clientWidth),
    scheme: getComputedStyle(frame.contentDocument.documentElement).colorScheme,
  }));
}

function toggle(words) {
  return tab.page.$$eval('.toggles button', (all, name) => all.find((one) => one.innerText === name).click(), words);
}

test('shows the page of a town as a computer, a phone and a dark screen show it', async () => {
  await tab.page.setViewport({width: 1280, height: 860});
  await openFolded('#page=en&purpose=call');
  let now = await stage();
  assert.equal(now.page, 980);
  assert.equal(now.shown, now.place);
  assert.equal(now.scheme, 'light');
  await toggle('Phone');
  await tab.until(() => document.querySelector('#preview').contentWindow.innerWidth === 360);
  assert.equal((await stage()).shown, 360);
  await toggle('Dark');
  await tab.until(
    () => getComputedStyle(document.querySelector('#preview').contentDocument.documentElement).colorScheme === 'dark',
  );
  assert.deepEqual(
    await tab.page.$$eval('.toggles [aria-pressed=true]', (all) => all.map(({innerText}) => innerText)),
    ['Phone', 'Dark'],
  );
  await toggle('Computer');
  await tab.until(() => document.querySelector('#preview').contentWindow.innerWidth === 980);
});

test('shows plain text as plain text, in the colours of the town', async () => {
  await openFolded('#page=nl&purpose=call&system=unknown&theme=warm');
  const text = await lines('lines', /<h2>/);
  const shown = await tab.page.$eval('#preview', ({contentDocument}) => {
    const place = contentDocument.querySelector('#place');
    const colour = (link) => contentDocument.defaultView.getComputedStyle(link).color;
    return {
      html: place.innerHTML,
      ours: [...place.querySelectorAll('*')].filter(({localName}) => localName.startsWith('blue-heart-')).length,
      link: colour(place.querySelector('a[href^="tel:"]')),
    };
  });
  assert.equal(shown.html.trim(), text.trim());
  assert.equal(shown.ours, 0);
  assert.equal(shown.link, 'rgb(47, 107, 79)');
});

test('on a phone shows the number without a scroll', async () => {
  await tab.page.setViewport({width: 360, height: 740});
  for (const [purpose, selector] of [
    ['call', '[part~=number]'],
    ['number', '[part~=number]'],
  ]) {
    await openFolded(`#page=nl&purpose=${purpose}`);
    await tab.until((wanted) => {
      const {contentDocument, contentWindow} = document.querySelector('#preview');
      const number = contentDocument.querySelector('#place > *').shadowRoot.querySelector(wanted);
      const {top, bottom} = number.getBoundingClientRect();
      return top >= 0 && bottom <= contentWindow.innerHeight;
    }, selector);
  }
});
