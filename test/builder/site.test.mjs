// The form of the lines follows from the system of the site, with steps in the words of that system.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {offers, systems} from '../../.build/builder/systems.js';
import {site, tab} from '../support/tab-per-test.mjs';
import {lines, openFolded, wordsOf} from './open-builder.mjs';

const choose = (system) => tab.page.click(`label:has(input[name=system][value=${system}])`);
const shape = {
  tag: /^<script[^]*<blue-heart-/,
  shortcode: /^\[blauwhart helpline-card\]$/,
  frame: /^<iframe/,
  plain: /^<h2>(?![^]*<(script|blue-heart))/,
  letter: /^Dear|^Hello|^Good day|^[A-Z][^<]*\n/,
};

test('asks for the system second, and answers each with its form, its steps and a way on', async () => {
  await openFolded('#page=en');
  const order = await tab.page.$$eval('main h2', (all) => all.map(({innerText}) => innerText.replace(/\s+/g, ' ')));
  assert.deepEqual(
    order.filter((title) => /^\d/.test(title)),
    [
      '1 What do you want to show?',
      '2 What do you make your website with?',
      '3 In which languages?',
      '4 In which colours?',
    ],
  );
  assert.match(await wordsOf('.next'), /Choose your system at 2/);
  for (const system of systems) {
    await choose(system);
    const form = system === 'sharepoint' ? 'letter' : offers[system].form;
    await lines('lines', shape[form]);
    const steps = await tab.page.$$eval('#steps li', ({length}) => length);
    assert.equal(steps, 3 + (form === 'tag' ? 1 : 0), `${system}: steps`);
    assert.match(await wordsOf('.next'), new RegExp(`Then: ${steps} steps`), system);
    assert.match(tab.page.url(), new RegExp(`system=${system}`));
    assert.ok(await tab.page.$('#steps [data-form]'), `${system}: no other way`);
    assert.ok(await tab.page.$eval('#steps', ({ariaLive}) => ariaLive === 'polite'));
  }
});

test('takes another form from below the steps, and leads back', async () => {
  await openFolded('#page=en&system=drupal');
  await tab.page.click('#steps [data-form=plain]');
  await lines('lines', shape.plain);
  assert.match(await wordsOf('#steps'), /Back to what we recommend/);
  await tab.page.click('#steps [data-form=tag]');
  await lines('lines', shape.tag);
});

test('copies with one press, says so on the button, and leads to the steps', async () => {
  await tab.page.setViewport({width: 1280, height: 860});
  await openFolded('#page=en&system=drupal');
  await tab.page
    .browserContext()
    .overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await tab.page.focus('#copy');
  await tab.page.keyboard.press('Enter');
  await tab.until(() => /✓ Copied/.test(document.querySelector('#copy').innerText));
  assert.equal(await tab.page.evaluate(() => navigator.clipboard.readText()), await lines('lines', /./));
  assert.equal(await tab.page.evaluate(() => document.activeElement.id), 'copy', 'focus moved');
  await tab.until(() => document.querySelector('.said').textContent === 'Copied.');
  assert.match(await wordsOf('.next'), /^Now: /);
  await tab.page.click('.next .as-link');
  assert.equal(await tab.page.evaluate(() => document.activeElement.id), 'steps-title');
  assert.match(tab.page.url(), /system=drupal/);
  await choose('unknown');
  await tab.until(() => document.querySelector('#copy').innerText === 'Copy');
});

test('selects the lines and says which keys to press where the browser does not let it copy', async () => {
  await openFolded('#page=en&system=drupal');
  await tab.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    document.execCommand = () => false;
  });
  await tab.page.click('#copy');
  await tab.until(() => /does not allow copying/.test(document.querySelector('.next').innerText));
  assert.match(await wordsOf('.next'), /press Ctrl \+ C/);
  assert.equal(await tab.page.evaluate(() => getSelection().toString().trim()), (await lines('lines', /./)).trim());
  assert.equal(await wordsOf('#copy'), 'Copy');
});
