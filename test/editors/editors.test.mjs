// What real editors keep of our lines: the record of it, and what must hold whatever they keep.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {pages, readKept} from './kept.mjs';
import {tryForms} from './try-forms.mjs';

const {editors, kept} = await tryForms();
const mended = 'write it anew with `node test/editors/write-kept.mjs`, and read what changed';

test('what the editors keep is what kept.json says', () => {
  assert.deepEqual({editors, kept}, readKept(), mended);
});

test('docs/webmaster/editors.md says the same', () => {
  const {is, should} = pages({editors, kept});
  assert.equal(is, should, mended);
});

for (const [id, name] of Object.entries(editors)) {
  describe(name, () => {
    for (const [way, results] of Object.entries(kept[id])) {
      if (way === 'code') continue;
      for (const form of ['plain', 'tag', 'frame', 'prerendered'])
        test(`a visitor without script can read and call the number (${form}, ${way})`, () => {
          assert.equal(results[form].before, 'call');
        });
      test(`plain HTML keeps its headings, its lists and all its phone links (${way})`, () => {
        const {gone} = results.plain;
        assert.deepEqual(
          gone.filter((part) => /^(heading|list|phone)/.test(part)),
          [],
        );
      });
    }
    if (kept[id].code)
      test('lines that are pasted as text are seen as text, so that nobody takes them for done', () => {
        assert.deepEqual([kept[id].code.tag.before, kept[id].code.tag.after], ['code', 'code']);
        assert.deepEqual(kept[id].code.shortcode.gone, []);
      });
  });
}
