// Checks that each number stands in src/content/contacts.ts and in the list that the tests compare with, and nowhere
// else but in the lines to paste of the documents.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {known} from './content/known-contacts.mjs';

const places = ['src/content/contacts.ts', 'test/content/known-contacts.mjs'];
const texts = ['.storybook', 'locales', 'scripts', 'src', 'stories', 'test']
  .flatMap((folder) => readdirSync(folder, {recursive: true}).map((path) => `${folder}/${path}`))
  .filter(
    (path) =>
      /\.(ts|mts|mjs|js|json|html|css|txt|mdx|xlf|php|po|yml|module|md)$/.test(path) &&
      !/\/(generated|node_modules)\//.test(path) &&
      !places.includes(path),
  );
/** Returns a pattern for a number in every notation: with +32 or without, with anything between the digits. */
function patternOf(phone) {
  return new RegExp(
    `(?<!\\d)${[...phone.replace(/\D/g, '')].map((digit, at) => (digit === '0' && at === 0 ? '(0|\\+?32|0032)' : digit)).join('[ ./-]?')}(?!\\d)`,
  );
}
/** The numbers without the emergency numbers of three digits. */
const numbers = Object.values(known).flatMap(({phone = ''}) =>
  phone.replace(/\D/g, '').length > 3 ? [patternOf(phone)] : [],
);

test('each number stands in its two places', () => {
  assert.ok(numbers.length > 5);
  for (const place of places) for (const number of numbers) assert.match(readFileSync(place, 'utf8'), number);
});

test('no number stands in another place', () => {
  assert.ok(texts.length > 200);
  const others = texts.filter((path) => {
    const text = readFileSync(path, 'utf8');
    return numbers.some((number) => number.test(text));
  });
  assert.deepEqual(others, []);
});

test('the lines to paste in the documents have the current number', () => {
  const documents = ['README.md', ...readdirSync('docs', {recursive: true}).map((path) => `docs/${path}`)].filter(
    (path) => /\.(md|txt)$/.test(path),
  );
  const links = documents.flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/<a href="(tel:[^"]*)">([^<]*)<\/a>/g),
  ]);
  assert.ok(links.length > 1);
  for (const [, href, shown] of links) assert.deepEqual([href, shown], [known.meldpunt.tel, known.meldpunt.phone]);
});
