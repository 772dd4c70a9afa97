// Compares every text with locales/glossary.md: each language has one word for one thing, and uses no other for it.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, test} from 'node:test';
import {languages, messages} from '../support/messages.mjs';

const glossary = await readFile(new URL('../../locales/glossary.md', import.meta.url), 'utf8');

/** The terms: by language, the forms that are used for each, and those that must not be used. */
const terms = glossary
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => {
    const rows = [...section.matchAll(/^\| (\w\w) \| ([^|]+) \| ([^|]*) \| ([^|]*)\|$/gm)];
    const formsIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, form]) => form);
    const byLanguage = Object.fromEntries(
      rows.map(([, language, , forms, never]) => [language, {forms: formsIn(forms), never: formsIn(never)}]),
    );
    return rows.length ? [{term: section.split('\n')[0], byLanguage}] : [];
  });

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Returns a regular expression for a form; a `-` at the end of a word stands for any ending. */
function expressionOf(form) {
  return new RegExp(
    `(?<!\\p{L})${form
      .split(' ')
      .map((word) => (word.endsWith('-') ? `${escaped(word.slice(0, -1))}\\p{L}*` : escaped(word)))
      .join('\\s+')}(?!\\p{L})`,
    'iu',
  );
}

const has = (text, forms) => forms.some((form) => expressionOf(form).test(text));

describe('the glossary', () => {
  test('has a term and its forms in every language', () => {
    assert.ok(terms.length >= 9);
    for (const {term, byLanguage} of terms) {
      assert.deepEqual(Object.keys(byLanguage), languages, term);
      for (const [language, {forms}] of Object.entries(byLanguage)) assert.ok(forms.length, `${term} in ${language}`);
    }
  });

  test('has no Dutch term that no text uses', () => {
    const dutch = [...messages('nl').values()].join('\n');
    for (const {term, byLanguage} of terms) assert.ok(has(dutch, byLanguage.nl.forms), term);
  });
});

for (const language of languages) {
  describe(`the texts in ${language}`, () => {
    for (const {term, byLanguage} of terms) {
      const {forms, never} = byLanguage[language];
      test(`name "${term}" by its term`, () => {
        const dutch = messages('nl');
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
