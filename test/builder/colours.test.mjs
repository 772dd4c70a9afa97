// The builder takes the colour of a town as it is, says how readable it is, and writes it into the lines.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tab} from '../support/tab-per-test.mjs';
import {lines, open, paste, pick, wordsOf, write} from './open-builder.mjs';

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
    const quiet = getComputedStyle(shadowRoot.querySelector('.rows .quiet'));
    return {
      number: ratio(number.color, band.backgroundColor),
      text: ratio(base.color, base.backgroundColor),
      link: ratio(link.color, base.backgroundColor),
      quiet: ratio(quiet.color, base.backgroundColor),
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
        [seen.quiet, said[7]],
      ]) {
        assert.ok(ratio >= 4.5, `${ratio}`);
        assert.ok(Math.abs(ratio - told) < 0.4, `${ratio} is told as ${told}`);
      }
    });
  }
}

test('takes a light colour as it is, with an outline, and says so in the words of the page', async () => {
  await open('#page=nl&purpose=call');
  assert.match(await wordsOf('#colours-say'), /Goed leesbaar: witte tekst op de knop 6,4 : 1\. Nodig is 4,5 : 1\./);
  await pick('theme', 'own');
  await tab.until(() => document.querySelector('#own-colour') !== null);
  await write('#own-colour', 'fc0', 'change');
  const text = await lines('lines', /accent: #ffcc00/);
  assert.match(text, /clue: #ffffff; --blue-heart-color-drawing-line: #000000/);
  assert.match(
    await wordsOf('#colours-say'),
    /Uw kleur blijft zoals ze is\. Op de knop staat zwarte tekst \(13,8 : 1\) en eromheen komt een donkere rand, want op wit is ze maar 1,5 : 1\./,
  );
  await paste(text);
  await tab.speaks('blue-heart-helpline-card', 'nl');
  const {heart, edge} = await tab.page.$eval('blue-heart-helpline-card', ({shadowRoot}) => {
    const {fill, stroke} = getComputedStyle(shadowRoot.querySelector('.heart'));
    return {heart: fill, edge: stroke};
  });
  assert.match(heart, /rgb\(255, 204, 0\)|srgb 1 0\.8 0\b/, 'the heart is not the accent itself');
  assert.match(edge, /rgb\(0, 0, 0\)|xyz-d65 0 0 0|srgb 0 0 0/);
});

test('takes a dark colour as it is, and a lighter one on dark pages', async () => {
  await open('#page=en&theme=own&c-light-accent=%23001f5b&c-dark-accent=%23001f5b');
  await write('#own-colour', '#001f5b', 'change');
  await lines('lines', /accent: light-dark\(#001f5b, #[\da-f]{6}\)/);
  assert.match(await wordsOf('#colours-say'), /white text[^]*On a dark page we take #/);
});

test('keeps the colour before one that is none, and says how to write it', async () => {
  await open('#page=en&theme=own&c-light-accent=%23ffcc00&c-dark-accent=%23ffcc00');
  await write('#own-colour', 'yellow', 'change');
  await tab.until(() => /Write the colour as #/.test(document.querySelector('#colours-say').innerText));
  assert.equal(await tab.page.$eval('#own-colour', ({ariaInvalid}) => ariaInvalid), 'true');
  await lines('lines', /accent: #ffcc00/);
  await write('#own-colour', '#1d5fa6', 'change');
  await lines('lines', /accent: (light-dark\()?#1d5fa6/);
});

test('writes the colours into every form that has any', async () => {
  for (const [form, pattern] of [
    ['tag', /style="--blue-heart-color-accent: #ffcc00; /],
    ['shortcode', / (color-)?accent="#ffcc00" (color-)?clue="#ffffff" (color-)?drawing-line="#000000"\]/],
    ['link', /color-accent=%23ffcc00&amp;color-clue=%23ffffff&amp;color-drawing-line=%23000000/],
    ['frame', /color-accent=%23ffcc00&amp;color-clue=%23ffffff&amp;color-drawing-line=%23000000/],
    ['letter', /style="--blue-heart-color-accent: #ffcc00; /],
    ['prerendered', /<blue-heart-helpline-card[^>]* style="--blue-heart-color-accent: #ffcc00; /],
  ]) {
    await open(`#page=en&purpose=call&form=${form}&theme=own&c-light-accent=%23ffcc00&c-dark-accent=%23ffcc00`);
    await lines('lines', pattern);
  }
  await open('#page=en&purpose=call&form=plain&theme=own&c-light-accent=%23ffcc00');
  assert.doesNotMatch(await lines('lines', /<h2>/), /style|ffcc00/);
  assert.match(await wordsOf('#colours-say'), /Plain text takes your site’s colours/);
});

test('refuses a text that is hard to read, and offers the nearest; a background changes its text too', async () => {
  await open('#page=en&purpose=call&theme=own');
  await write('#c-light-text', '#dddddd', 'change');
  await tab.until(() => Boolean(document.querySelector('#refused')));
  assert.match(await wordsOf('#refused'), /Not taken[^]*4\.5 : 1/);
  assert.doesNotMatch(tab.page.url(), /dddddd/);
  await tab.page.click('#refused button');
  await tab.until(() => !document.querySelector('#refused'));
  await write('#c-light-surface', '#101010', 'change');
  await lines('lines', /surface: light-dark\(#101010/);
  assert.deepEqual(await tab.page.$$eval('#contrast .wrong', (all) => all.map((one) => one.textContent)), []);
  await write('#c-light-surface', '', 'change');
  await tab.until(() => !document.querySelector('#lines').textContent.includes('surface'));
});

test('shows readable colours where those of a link are hard to read', async () => {
  await open('#page=en&purpose=call&theme=own&c-light-text=%23ffffff&c-light-surface=%23ffffff');
  assert.deepEqual(await tab.page.$$eval('#contrast .wrong', (all) => all.map((one) => one.textContent)), []);
});
