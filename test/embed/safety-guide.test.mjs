// The checklist, printed and saved as a picture, under the strictest policy.
import assert from 'node:assert/strict';
import {beforeEach, describe, test} from 'node:test';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {known} from '../content/known-contacts.mjs';
import {strictPolicy} from '../support/site.mjs';
import {browser, site, tab} from '../support/tab-per-test.mjs';
import {telling} from '../support/telling.mjs';

const titles = {
  nl: 'Checklist',
  uk: 'Контрольний список',
  ar: 'قائمة للتحقق',
  'zh-Hans': '清单',
};
const items = {ukraine: 27, minor: 27};

beforeEach(async () => {
  // Records what each frame would print, because a print dialog would wait for a visitor.
  await tab.page.evaluateOnNewDocument(() => {
    globalThis.print = () => {
      top.printed = {
        html: document.body.innerHTML,
        title: document.title,
        outer: top.document.title,
        styles: [...document.adoptedStyleSheets]
          .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText))
          .join('\n'),
      };
    };
  });
});

async function open(audience, locale) {
  const url = site.page(
    '/guide',
    `<blue-heart-safety-guide audience="${audience}" lang="${locale}"></blue-heart-safety-guide>`,
    {'content-security-policy': strictPolicy},
    '<script defer src="/dist/blue-heart.js"></script>',
  );
  await tab.page.goto(url);
  await tab.speaks('blue-heart-safety-guide', locale);
  await tab.until(
    () => document.querySelector('blue-heart-safety-guide').shadowRoot.querySelector('[part=checklist]') !== null,
  );
}

/** Ticks all items, presses a button of the list, and returns the words of what was ticked. */
function press(button) {
  return tab.page.evaluate((at) => {
    const root = document.querySelector('blue-heart-safety-guide').shadowRoot;
    root.querySelectorAll('[part=item] input').forEach((box) => box.click());
    root.querySelectorAll('[part=checklist] button')[at].click();
    return [...root.querySelectorAll('[part=checklist] details')].flatMap((topic) =>
      [...topic.querySelectorAll('[part=heading], label')].map(({textContent}) => textContent.trim()),
    );
  }, button);
}

const withoutSpaces = (text) => text.replace(/\s/g, '');

for (const audience of ['ukraine', 'minor']) {
  for (const locale of telling) {
    describe(`for ${audience} in ${locale}`, () => {
      test('the list, and nothing else, is printed on one page of A4, under a title that says nothing', async () => {
        await open(audience, locale);
        const words = await press(0);
        const printed = await tab.until(() => globalThis.printed);
        assert.equal(printed.title, titles[locale]);
        assert.equal(printed.outer, titles[locale]);
        assert.equal(await tab.page.title(), 'Test page');
        assert.equal(printed.html.match(/<path/g).length, items[audience], 'an empty box for each item, and no tick');

        const paper = await browser.tab();
        await paper.page.setContent(`<!doctype html><style>${printed.styles}</style>${printed.html}`);
        const pdf = await getDocument({
          data: new Uint8Array(await paper.page.pdf({preferCSSPageSize: true})),
          verbosity: 0,
        }).promise;
        await paper.close();
        assert.equal(pdf.numPages, 1);
        const page = await pdf.getPage(1);
        assert.deepEqual(page.view.map(Math.round), [0, 0, 595, 842]);
        const {items: read} = await page.getTextContent();
        const expected = withoutSpaces([titles[locale], ...words].join(''));
        assert.equal(withoutSpaces(printed.html.replace(/<[^>]*>/g, '')), expected);
        // A PDF keeps Arabic in the order and the forms of its ink, and Chinese as the font of the machine has it.
        if (['nl', 'uk'].includes(locale)) assert.equal(withoutSpaces(read.map(({str}) => str).join('')), expected);
        for (const {transform, width} of read)
          assert.ok(transform[4] > 40 && transform[4] + width < 555 && transform[5] > 40, 'text in the margin');
        assert.deepEqual(await tab.page.evaluate(() => globalThis.violations), []);
      });
    });
  }
}

for (const [audience, id] of [
  ['ukraine', 'meldpunt'],
  ['minor', 'child-focus'],
]) {
  test(`the list for ${audience} has the number at its end where it was asked for, and no name`, async () => {
    await open(audience, 'nl');
    await tab.page.evaluate(() =>
      document.querySelector('blue-heart-safety-guide').shadowRoot.querySelector('.with-number').click(),
    );
    await press(0);
    const {html} = await tab.until(() => globalThis.printed);
    assert.equal(html.split(known[id].phone).length, 2);
    assert.doesNotMatch(html, /Child Focus|[Mm]eldpunt/);
  });
}

test('the list is saved as a picture of a phone’s width, not blank, under a name that says nothing', async () => {
  await open('ukraine', 'uk');
  await tab.page.evaluate(() => {
    const {createObjectURL} = URL;
    URL.createObjectURL = (blob) => {
      globalThis.saved = blob;
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      globalThis.savedAs = this.download;
    };
  });
  await press(1);
  await tab.until(() => globalThis.savedAs);
  const picture = await tab.page.evaluate(async () => {
    const bitmap = await createImageBitmap(globalThis.saved);
    const context = Object.assign(document.createElement('canvas'), {
      width: bitmap.width,
      height: bitmap.height,
    }).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const {data} = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const dark = (from, to) =>
      Array.from({length: to - from}, (_, at) => data[(from + at) * 4]).filter((red) => red < 128).length;
    const rows = [...Array(10).keys()].map((tenth) =>
      dark(
        Math.floor((tenth * bitmap.height) / 10) * bitmap.width,
        Math.floor(((tenth + 1) * bitmap.height) / 10) * bitmap.width,
      ),
    );
    return {width: bitmap.width, height: bitmap.height, rows, corner: [...data.slice(0, 4)], name: globalThis.savedAs};
  });
  assert.deepEqual([picture.width, picture.height, picture.name], [1080, 1527, 'checklist.png']);
  assert.deepEqual(picture.corner, [255, 255, 255, 255]);
  for (const ink of picture.rows.slice(1, 8)) assert.ok(ink > 500, `ink by tenths of the page: ${picture.rows}`);
  await tab.until(
    () =>
      document
        .querySelector('blue-heart-safety-guide')
        .shadowRoot.querySelector('[part=checklist] [role=status]')
        .textContent.trim() === 'Збережено',
  );
  assert.deepEqual(await tab.page.evaluate(() => globalThis.violations), []);
  assert.deepEqual(tab.said, []);
});
