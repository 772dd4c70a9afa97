// Compares every text with locales/glossary.md: each language has one word for one thing, and uses no other for it.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, test} from 'node:test';
import {languages, messages, whole} from '../support/messages.mjs';

const glossary = await readFile(new URL('../../locales/glossary.md', import.meta.url), 'utf8');

/** The terms: by language, the forms that are used for each, and those that must not be used. */
const terms = glossary
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => {
    const rows = [...section.matchAll(/^\| ([\w-]+) \| ([^|]+) \| (`[^|]*) \| ?([^|]*)\|$/gm)];
    const formsIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, form]) => form);
    const byLanguage = Object.fromEntries(
      rows.map(([, language, , forms, never]) => [language, {forms: formsIn(forms), never: formsIn(never)}]),
    );
    return rows.length ? [{term: section.split('\n')[0], byLanguage}] : [];
  });

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Chinese and Thai write no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Thai}]/u;

/** Returns a regular expression for a form; a `-` at the end of a word stands for any ending. */
function expressionOf(form) {
  if (unspaced.test(form)) return new RegExp(escaped(form), 'u');
  // Vowels of Devanagari and Arabic are marks.
  const letter = '[\\p{L}\\p{M}]';
  const words = form
    .split(' ')
    .map((word) => (word.endsWith('-') ? `${escaped(word.slice(0, -1))}${letter}*` : escaped(word)));
  return new RegExp(`(?<!${letter})${words.join('\\s+')}(?!${letter})`, 'iu');
}

const dutch = messages('nl');
const has = (text, forms) => forms.some((form) => expressionOf(form).test(text));

describe('the glossary', () => {
  test('has a term and its forms in every language that uses it', () => {
    assert.ok(terms.length >= 9);
    for (const {term, byLanguage} of terms) {
      const uses = (language) => [...messages(language).keys()].some((id) => has(dutch.get(id), byLanguage.nl.forms));
      const using = languages.filter((language) => whole.includes(language) || uses(language));
      assert.deepEqual(Object.keys(byLanguage), using, term);
      for (const [language, {forms}] of Object.entries(byLanguage)) assert.ok(forms.length, `${term} in ${language}`);
    }
  });

  test('has no Dutch term that no text uses', () => {
    const all = [...dutch.values()].join('\n');
    for (const {term, byLanguage} of terms) assert.ok(has(all, byLanguage.nl.forms), term);
  });
});

for (const language of languages) {
  describe(`the texts in ${language}`, () => {
    for (const {term, byLanguage} of terms.filter((one) => one.byLanguage[language])) {
      const {forms, never} = byLanguage[language];
      test(`name "${term}" by its term`, () => {
        const wrong = [...messages(language)].filter(
          ([id, text]) => has(dutch.get(id), byLanguage.nl.forms) && !has(text, forms),
        );
        assert.deepEqual(wrong, []);
      });

      test(`use no other word for "${term}"`, () => {
        assert.deepEqual(
          [...messages(language)].filter(([, text]) => has(text, never)),
          [],
        );
      });
    }
  });
}
