// Measures how hard all texts are to read in every language, and checks how a child is addressed.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {prerender} from 'blue-heart-elements/prerender';
import {languages, messages, whole} from '../support/messages.mjs';

/** The ids of texts that name a source: we cannot shorten the name of a source. */
const sources = /^(contact|facts|explainer)\.source(-undated)?$|^explainer\.press-release$/;

// readabilityguidelines.co.uk, "Simple sentences": 15 words on average, 25 at most; 11 words are easy to read, 21
// fairly difficult. B1 asks for easy ones: no sentence of 21 words, and half of 15 on average.
const bounds = {most: 20, mean: 7.5, share: 0.02, letters: 12};

/** Other bounds: some languages write as several words, or as one, what Dutch writes otherwise. */
const others = {
  de: {letters: 14},
  hu: {letters: 15},
  // A word for each syllable, and articles, particles and postpositions that Dutch does not have.
  vi: {most: 25, mean: 9},
  ur: {most: 27},
  hi: {most: 28},
  bg: {most: 27},
  ro: {most: 25},
  pt: {most: 25},
  tr: {most: 25},
};

/** Returns the words of each sentence, without numbers, sites and addresses. */
function sentencesIn(text, language) {
  const words = new Intl.Segmenter(language, {granularity: 'word'});
  // Thai writes no full stop, but a space.
  const sentences =
    language === 'th'
      ? text.split(' ')
      : [...new Intl.Segmenter(language, {granularity: 'sentence'}).segment(text)].map(({segment}) => segment);
  return sentences
    .map((segment) =>
      [...words.segment(segment)]
        .filter(({isWordLike, segment: word}) => isWordLike && !/[\d.]/.test(word))
        .map(({segment: word}) => word),
    )
    .filter(({length}) => length);
}

for (const language of languages) {
  describe(`the texts in ${language}`, () => {
    const {most, mean: mostMean, share: mostShare, letters} = {...bounds, ...others[language]};
    const read = [...messages(language)]
      .filter(([id]) => !sources.test(id))
      .map(([id, text]) => [id, sentencesIn(text, language)]);
    const sentences = read.flatMap(([, all]) => all);
    const words = sentences.flat();

    test(`have no sentence of more than ${most} words`, () => {
      assert.ok(sentences.length > (whole.includes(language) ? 400 : 90));
      assert.deepEqual(
        read.filter(([, all]) => all.some(({length}) => length > most)).map(([id]) => id),
        [],
      );
    });

    test('have short sentences on average', () => {
      const mean = words.length / sentences.length;
      assert.ok(mean <= mostMean, `${mean.toFixed(2)} words`);
    });

    test('have few long words', () => {
      const long = words.filter(({length}) => length > letters);
      const share = long.length / words.length;
      assert.ok(share <= mostShare, `${(100 * share).toFixed(2)} %: ${[...new Set(long)].join(', ')}`);
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
