// How far a webmaster has to go: how high the page is before anything is unfolded, whether Copy is in sight all the
// way, and how many presses lie between opening the page and the copied lines of each form.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {site, tab} from '../support/tab-per-test.mjs';
import {lines, openFolded} from './open-builder.mjs';

const windows = [
  {width: 1280, height: 860, most: 2.5},
  {width: 360, height: 740, most: 4},
];

/** The presses that lead to each form. A press on Copy follows. */
const ways = {
  tag: ['[value=drupal]'],
  shortcode: ['[value=wordpress]'],
  plain: ['[value=unknown]'],
  letter: ['[value=supplier]'],
  frame: ['#no-script > summary', '#no-script [data-form=frame]'],
  prerendered: ['#no-script > summary', '#no-script [data-form=prerendered]'],
  link: ['#no-script > summary', '#no-script [data-form=link]'],
};

/** Presses what a selector finds, as a person does: after scrolling to it, where nothing lies over it. */
async function press(selector) {
  const handle = await tab.page.$(selector.startsWith('[') ? `label:has(${selector})` : selector);
  await handle.scrollIntoView();
  await handle.evaluate((element) => element.scrollIntoView({block: 'nearest'}));
  await handle.click();
}

/** Returns the height of the page in windows, and the places of Copy in the window from the top of the page down. */
function measured() {
  return tab.page.evaluate(async () => {
    const places = [];
    const copy = document.querySelector('#copy');
    const {scrollHeight} = document.documentElement;
    for (let at = 0; at < scrollHeight; at += innerHeight / 2) {
      scrollTo(0, at);
      const {top, bottom, left, right} = copy.getBoundingClientRect();
      const upper = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      places.push({top, isSeen: top >= 0 && bottom <= innerHeight && copy.contains(upper)});
    }
    scrollTo(0, 0);
    return {screens: scrollHeight / innerHeight, places, sideways: document.documentElement.scrollWidth > innerWidth};
  });
}

for (const {width, height, most} of windows) {
  test(`at ${width} px: the page is at most ${most} windows high, with Copy always in sight`, async (t) => {
    await tab.page.setViewport({width, height});
    for (const page of ['nl', 'fr'])
      for (const system of ['', 'wordpress', 'drupal', 'unknown', 'supplier']) {
        await openFolded(`#page=${page}&system=${system}`);
        const {screens, places, sideways} = await measured();
        const found = `${screens.toFixed(2)} windows, Copy at ${places[0].top.toFixed()} px`;
        const what = `${page}, ${system || 'no system'}: ${found}`;
        if (page === 'nl') t.diagnostic(`${width} × ${height}, ${what}`);
        assert.ok(screens <= most, what);
        assert.ok(
          places.every(({isSeen}) => isSeen),
          `${what}: Copy is out of sight`,
        );
        assert.ok(!sideways, what);
      }
  });

  test(`at ${width} px: two presses lead to the copied lines of a system, three to any other form`, async (t) => {
    await tab.page.setViewport({width, height});
    for (const [form, presses] of Object.entries(ways)) {
      await openFolded('#page=nl');
      await tab.page
        .browserContext()
        .overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
      for (const selector of presses) await press(selector);
      await tab.until(
        (one) => document.querySelector('#lines').textContent.length && location.hash.includes(one),
        {frame: 'form=frame', prerendered: 'form=prerendered', link: 'form=link'}[form] ?? 'system=',
      );
      await tab.until(
        (source) => new RegExp(source).test(document.querySelector('#lines').textContent),
        {
          tag: '^<script[^]*<blue-heart-',
          shortcode: '^\\[blauwhart ',
          plain: '^<h2>',
          letter: '^Dag',
          frame: '^<iframe',
          prerendered: 'shadowrootmode',
          link: '<script[^]*#blue-heart=',
        }[form],
      );
      await press('#copy');
      await tab.until(() => document.querySelector('#copy').classList.contains('done'));
      assert.equal(await tab.page.evaluate(() => navigator.clipboard.readText()), await lines('lines', /./), form);
      t.diagnostic(`${width} × ${height}, ${form}: ${presses.length + 1} presses to the copied lines`);
      assert.ok(presses.length + 1 <= 3, form);
    }
  });
}

test('in a low window the lines are a bar at the lower edge, which never lies over what has focus', async () => {
  await tab.page.setViewport({width: 1280, height: 500});
  for (const [width, height] of [
    [1280, 500],
    [360, 740],
  ]) {
    await tab.page.setViewport({width, height});
    await openFolded('#page=nl&system=drupal');
    assert.ok((await measured()).places.every(({isSeen}) => isSeen));
    await tab.page.focus('#page');
    for (let at = 0; at < 40; at++) {
      await tab.page.keyboard.press('Tab');
      const covered = await tab.page.evaluate(() => {
        const {activeElement} = document;
        const bar = document.querySelector('.lines');
        if (bar.contains(activeElement) || activeElement === document.body) return '';
        const shown = activeElement.closest('label') ?? activeElement;
        return shown.getBoundingClientRect().top >= bar.getBoundingClientRect().top ? shown.outerHTML : '';
      });
      assert.equal(covered, '');
    }
  }
});

test('Tab leads from the first question to the preview, to Copy, and on to the second question', async () => {
  await tab.page.setViewport({width: 1280, height: 860});
  await openFolded('#page=nl');
  const places = await tab.page.$$eval('#pick input, #preview, #copy, #lines, #site input, #languages input', (all) =>
    all.map((one) => one.closest('section.question')?.id ?? one.id),
  );
  assert.deepEqual([...new Set(places)], ['pick', 'preview', 'copy', 'lines', 'site', 'languages']);
  assert.deepEqual(await tab.page.$$eval('[tabindex]:not([tabindex="0"], [tabindex="-1"])', ({length}) => length), 0);
});
