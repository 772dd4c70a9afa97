// What the builder offers for each system: never a form that failed, and never in a circle.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {forms} from '../../.build/builder/forms.js';
import {nextDown, withFailed} from '../../.build/builder/published/way-down.js';
import {formFor, offers, otherwiseFor, stepsFor, systems} from '../../.build/builder/systems.js';
import {wordsIn} from '../../.build/builder/words/words.js';

/** Every set of forms that may have failed. */
const sets = forms.reduce((before, form) => [...before, ...before.map((failed) => [...failed, form])], [[]]);
const folders = ['/blue-heart/', 'https://cdn.example/'];

test('nothing is offered that failed, from every system, form and set of what failed, and every way ends', () => {
  assert.equal(sets.length, 2 ** forms.length);
  for (const start of forms)
    for (const failed of sets) {
      for (const system of ['', ...systems])
        for (const folder of folders) {
          const otherwise = otherwiseFor(system, start, folder, failed);
          if (otherwise === undefined) continue;
          assert.ok(!failed.includes(otherwise) && otherwise !== start, `${system} ${start} ${failed}: ${otherwise}`);
        }
      const way = [start];
      let all = failed;
      for (let next = nextDown(start, all); next; next = nextDown(next, all)) {
        assert.ok(!failed.includes(next) && !way.includes(next), `${way} ${next}`);
        all = withFailed(all, way.at(-1));
        way.push(next);
      }
      assert.ok(way.length <= 3);
      assert.ok(way.length === 1 || ['plain', 'letter'].includes(way.at(-1)), String(way));
    }
});

test('each system has three steps in each language of the page, and the upload first where files are loaded', () => {
  for (const language of ['nl', 'fr', 'de', 'en']) {
    const {steps} = wordsIn(language);
    for (const system of systems) {
      assert.equal(offers[system].steps.length, 3);
      for (const id of stepsFor(system, formFor(system, folders[0]), folders[0])) {
        const words = id === 'upload' ? steps.upload('/blue-heart/') : steps[id];
        assert.ok(words, `${language} ${system} ${id}`);
        assert.equal(words.split('**').length % 2, 1, `${words}: every bold word ends`);
      }
    }
  }
  assert.equal(stepsFor('drupal', 'tag', folders[0])[0], 'upload');
  assert.equal(stepsFor('drupal', 'tag', folders[1])[0], 'drupal-format');
  assert.equal(formFor('sharepoint', folders[0]), 'letter');
  assert.equal(formFor('sharepoint', folders[1]), 'frame');
});
