// Languages and attributes that are set on the page stand in the lines.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {purposes} from '../../.build/builder/purposes.js';
import {tags} from '../support/tags.mjs';
import {tab} from '../support/tab-per-test.mjs';
import {lines, open, pick, shows, wordsOf, write} from './open-builder.mjs';

test('writes a flag and a text as attributes, and those of another purpose once it is picked', async () => {
  await open('#page=en&purpose=campaign&a-languages=fr+uk');
  await tab.page.click('#a-dismissible');
  await write('#a-partner', 'Town "A" & <B>');
  await lines('tag', /<blue-heart-banner languages="fr uk" dismissible partner="Town &quot;A&quot; &amp; &lt;B&gt;">/);
  await pick('purpose', 'young');
  await lines('tag', /<blue-heart-safety-guide audience="minor" languages="fr uk">/);
  await shows('blue-heart-safety-guide[audience=minor]');
});

test('has a control with a description for every attribute of the manifest, in each language of the page', async () => {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const described = manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tags.includes(tagName));
  const purposeOf = (tag) => Object.keys(purposes).find((purpose) => purposes[purpose].tag === tag);
  assert.deepEqual(described.map(({tagName}) => tagName).sort(), [...tags].sort());
  await open('#page=en');
  for (const {tagName, attributes} of described) {
    await pick('purpose', purposeOf(tagName));
    await shows(tagName);
    for (const {name, description} of attributes.filter(
      (attribute) => attribute.name !== 'lang' && attribute.name !== 'languages',
    ))
      assert.equal(
        await wordsOf(`#a-${name}-words`).then((text) =>
          text.replace(' A file (src) is not fetched in the preview.', ''),
        ),
        description.replaceAll('\n', ' '),
        `${tagName} ${name}`,
      );
    assert.deepEqual(
      await tab.page.$$eval('.settings label[for^=a-]:not(:has(code))', (all) =>
        all.map(({textContent}) => textContent),
      ),
      [],
      `${tagName}: attributes without a name in words`,
    );
    for (const page of ['nl', 'fr', 'de']) {
      await write('#page', page, 'change');
      await tab.until((code) => document.documentElement.lang === code, page);
      assert.deepEqual(
        await tab.page.$$eval('.docs[lang=en]', (all) => all.map(({id}) => id)),
        [],
        `${tagName}: words that are not in ${page}`,
      );
    }
    await write('#page', 'en', 'change');
    await tab.until(() => document.documentElement.lang === 'en');
  }
});

test('keeps both of two values that are ticked at once, in the order in which they were ticked', async () => {
  await open('#page=en&purpose=call');
  await tab.page.evaluate(() => {
    for (const id of ['payoke', 'police']) document.querySelector(`input[name=a-contacts][value=${id}]`).click();
  });
  await lines('tag', /contacts="payoke police"/);
  await tab.page.click('input[name=a-contacts][value=payoke]');
  await lines('tag', /contacts="police"/);
  await tab.page.click('input[name=a-contacts][value=payoke]');
  await lines('tag', /contacts="police payoke"/);
});

test('names each contact in the language of the page, with its id', async () => {
  await open('#page=nl&purpose=call');
  const named = () => wordsOf('label:has(input[name=a-contacts][value=police])');
  assert.equal(await named(), 'Politie, dringend police');
  await write('#page', 'fr', 'change');
  await tab.until(() => document.documentElement.lang === 'fr');
  assert.match(await named(), /^(?!Politie)\S.* police$/);
});
