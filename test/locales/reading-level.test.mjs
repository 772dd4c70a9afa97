// Measures how hard all texts are to read in every language, and checks how a child is addressed.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {prerender} from 'blue-heart-elements/prerender';
import {essentials, languages, messages} from '../support/messages.mjs';

/** The ids of texts that name a source: we cannot shorten the name of a source. */
const sources = /^(contact|facts|explainer)\.source(-undated)?$|^explainer\.press-release$/;

// readabilityguidelines.co.uk, "Simple sentences": 15 words on average, 25 at most; 11 words are easy to read, 21
// fairly difficult. B1 asks for easy ones: no sentence of 21 words, and half of 15 on average.
const bounds = {most: 20, mean: 7.5, share: 0.02, letters: 12};

// What a language needs instead, as measured in its texts. German and Hungarian write as one word what others write as
// two, and Turkish and Hungarian write endings for what others say with words. In Vietnamese each syllable counts as a
// word, and Thai does not mark the end of a sentence. The other longest sentences wait for a native speaker.
const measured = {
  de: {letters: 14},
  hu: {letters: 14},
  tr: {letters: 13, most: 24},
  vi: {most: 24, mean: 8.5},
  th: {most: 38, mean: 9},
  pt: {most: 22},
  ro: {most: 25},
  bg: {most: 27},
  hi: {most: 21},
  ur: {most: 23},
};

/** Returns the words of each sentence, without numbers, sites and addresses. */
function sentencesIn(text, language) {
  const words = new Intl.Segmenter(language, {granularity: 'word'});
  return [...new Intl.Segmenter(language, {granularity: 'sentence'}).segment(text)]
    .map(({segment}) =>
      [...words.segment(segment)]
        .filter(({isWordLike, segment: word}) => isWordLike && !/[\d.]/.test(word))
        .map(({segment: word}) => word),
    )
    .filter(({length}) => length);
}

for (const language of languages) {
  describe(`the texts in ${language}`, () => {
    const {most, mean, share, letters} = {...bounds, ...measured[language]};
    const read = [...messages(language)]
      .filter(([id]) => !sources.test(id))
      .map(([id, text]) => [id, sentencesIn(text, language)]);
    const sentences = read.flatMap(([, all]) => all);
    const words = sentences.flat();

    test(`have no sentence of more than ${most} words`, () => {
      assert.ok(sentences.length > (essentials.includes(language) ? 90 : 400));
      assert.deepEqual(
        read.filter(([, all]) => all.some(({length}) => length > most)).map(([id]) => id),
        [],
      );
    });

    test('have short sentences on average', () => {
      const average = words.length / sentences.length;
      assert.ok(average <= mean, `${average.toFixed(2)} words`);
    });

    test('have few long words', () => {
      const long = words.filter(({length}) => length > letters);
      const part = long.length / words.length;
      assert.ok(part <= share, `${(100 * part).toFixed(2)} %: ${[...new Set(long)].join(', ')}`);
    });
  });
}

describe('in the guide for minors', () => {
  const polite = /(?<!\p{L})(u|uw)(?!\p{L})/iu;

  test('nobody is addressed as "u", nor in the hints that all tags share', async () => {
    const {html} = await prerender('<blue-heart-safety-guide lang="nl" audience="minor"></blue-heart-safety-guide>');
    const shown = html.replace(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]*>/g, '\n');
    assert.match(shown, /Wat is een tienerpooier\?/);
    assert.match(shown, /Dat laat sporen na op dit toestel/);
    assert.deepEqual(
      shown.split('\n').filter((line) => polite.test(line)),
      [],
    );
  });

  test('nobody is addressed as "u" in the texts around it, or beside a number in another language', () => {
    const dutch = messages('nl');
    const shared = [
      'exit.honesty',
      'contact.languages',
      'contact.abroad',
      'contact.meldpunt-site',
      'contact.emergency-text-what',
      'contact.stopchildporno-visit',
      'copy.warning',
      'protect.images',
    ];
    for (const id of [...dutch.keys()].filter((name) => /^safety-guide\.(minor|pimp|risk)/.test(name)).concat(shared)) {
      assert.ok(dutch.get(id), id);
      assert.doesNotMatch(dutch.get(id), polite, id);
    }
  });

  test('nothing is said of having to return', () => {
    for (const [id, text] of messages('nl'))
      if (/^(safety-guide\.(minor|pimp)|report\.under)/.test(id)) assert.doesNotMatch(text, /terug/i, id);
  });
});
