// The texts of the builder are complete in each of its languages, and in no file that visitors load.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {attributeWords} from '../../.build/builder/words/attributes.js';
import {pageLanguages, wordsIn} from '../../.build/builder/words/words.js';
import {unitsIn} from '../../scripts/xliff.mjs';

const described = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
  .modules.flatMap(({declarations}) => declarations)
  .flatMap(({tagName, attributes = []}) =>
    attributes.map(({name, description}) => ({tag: tagName, name, english: description.replaceAll('\n', ' ')})),
  )
  // The controls for the languages have texts of their own.
  .filter(({tag, name}) => tag && !['lang', 'languages'].includes(name))
  .map(({tag, name, english}) => [`${tag.replace('blue-heart-', '')}.${name}`, english]);

test('describes every attribute of the manifest, by its tag and its name, in each language, and no other', () => {
  for (const language of pageLanguages) {
    const {attributes} = wordsIn(language);
    assert.deepEqual(Object.keys(attributes).sort(), described.map(([key]) => key).sort(), language);
    for (const [key, english] of described) {
      if (language === 'en') assert.equal(attributes[key], english, `${key}: look at all languages again`);
      else assert.notEqual(attributes[key], english, `${key} is not in ${language}`);
    }
  }
});

test('gives a description the id of its tag and attribute, or of the attribute alone if all tags share it', () => {
  const ids = attributeWords((words, {id}) => id);
  for (const [key] of described)
    assert.equal(ids[key], `builder.attribute.${key.endsWith('.heading-level') ? 'heading-level' : key}`);
});

test('has its texts in no file that visitors load', () => {
  for (const file of ['blue-heart.js', 'locales/fr.js', 'locales/de.js', 'locales/en.js'])
    assert.doesNotMatch(readFileSync(`dist/${file}`, 'utf8'), /Content-Security-Policy|WordPress/);
  for (const file of readdirSync('locales').filter((name) => name.endsWith('.xlf')))
    assert.deepEqual(
      [...unitsIn(readFileSync(`locales/${file}`, 'utf8')).keys()].filter((id) => id.startsWith('builder.')),
      [],
      file,
    );
});
