// The builder measures colours, and accepts one only if everything stays readable.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tab} from '../support/tab-per-test.mjs';
import {lines, open, wordsOf, write} from './open-builder.mjs';

function measured() {
  return tab.page.$eval('#preview', ({contentDocument}) => {
    const {shadowRoot} = contentDocument.querySelector('#place > *');
    const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {
      willReadFrequently: true,
    });
    const luminance = (colour) => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (one, other) => {
      const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const band = getComputedStyle(shadowRoot.querySelector('.band'));
    const number = getComputedStyle(shadowRoot.querySelector('.band [part~=number]'));
    const base = getComputedStyle(shadowRoot.querySelector('[part~=base]'));
    const link = getComputedStyle(shadowRoot.querySelector('.rows a'));
    return {
      number: ratio(number.color, band.backgroundColor),
      text: ratio(base.color, base.backgroundColor),
      link: ratio(link.color, base.backgroundColor),
    };
  });
}

for (const theme of ['calm', 'warm', 'contrast']) {
  for (const scheme of ['light', 'dark']) {
    test(`the table of ${theme}, ${scheme}, has the contrast that the browser shows`, async () => {
      await open(`#page=en&purpose=call&theme=${theme}&scheme=${scheme}`);
      await tab.until(
        () =>
          getComputedStyle(
            document
              .querySelector('#preview')
              .contentDocument.querySelector('#place > *')
              .shadowRoot.querySelector('[part~=base]'),
          ).backgroundColor !== 'rgba(0, 0, 0, 0)',
      );
      const said = await tab.page.$$eval(
        '#contrast tbody tr',
        (rows, column) => rows.map((row) => parseFloat(row.children[column].textContent)),
        scheme === 'light' ? 1 : 2,
      );
      const seen = await measured();
      for (const [ratio, told] of [
        [seen.text, said[0]],
        [seen.link, said[2]],
        [seen.number, said[4]],
      ]) {
        assert.ok(ratio >= 4.5, `${ratio}`);
        assert.ok(Math.abs(ratio - told) < 0.4, `${ratio} is told as ${told}`);
      }
    });
  }
}

test('refuses a colour that is hard to read, and offers the nearest; a background changes its text too', async () => {
  await open('#page=en&purpose=call&theme=own');
  await write('#c-light-text', '#dddddd', 'change');
  await tab.until(() => Boolean(document.querySelector('#refused')));
  assert.match(await wordsOf('#refused'), /Not taken[^]*4\.5 : 1/);
  assert.doesNotMatch(tab.page.url(), /dddddd/);
  await tab.page.click('#refused button');
  await tab.until(() => !document.querySelector('#refused'));
  await write('#c-light-surface', '#101010', 'change');
  await lines('colour-rules', /surface: light-dark\(#101010/);
  assert.deepEqual(await tab.page.$$eval('#contrast .wrong', (all) => all.map((one) => one.textContent)), []);
});

test('takes a yellow, and then makes the clue white and its lines black', async () => {
  await open('#page=en&purpose=call&theme=own');
  await lines('colour-rules', /accent: light-dark/);
  await write('#c-light-accent', '#ffd200', 'change');
  await lines('colour-rules', /accent: light-dark\(#ffd200/);
  assert.equal(await tab.page.$('#refused'), null);
  await lines('colour-rules', /clue: light-dark\(#ffffff, [^]*drawing-line: light-dark\(#000000, /);
  await write('#c-light-accent', '#1d5fa6', 'change');
  await write('#c-dark-accent', '#5c9ee0', 'change');
  await lines('colour-rules', /accent: light-dark\(#1d5fa6, #5c9ee0\)/);
  assert.doesNotMatch(await tab.page.$eval('#colour-rules', (box) => box.value ?? box.textContent), /clue/);
});

test('shows readable colours where those of a link are hard to read', async () => {
  await open('#page=en&purpose=call&theme=own&c-light-text=%23ffffff&c-light-surface=%23ffffff');
  assert.deepEqual(await tab.page.$$eval('#contrast .wrong', (all) => all.map((one) => one.textContent)), []);
});
