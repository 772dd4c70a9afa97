// Checks that the report on accessibility leaves out no criterion, and claims nothing that no file of the tree backs.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const report = readFileSync('docs/contributing/accessibility-report.md', 'utf8');

/** The rows of a section: what it is about, the result, and the evidence. */
function rowsOf(heading) {
  const section = report.split(/^## /m).find((part) => part.startsWith(heading));
  return section
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => {
      const [about, result, evidence, person] = line.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim());
      return {about, result, evidence, person};
    });
}

const levelA = rowsOf('WCAG 2.2, level A\n');
const levelAA = rowsOf('WCAG 2.2, level AA\n');
const standard = rowsOf('EN 301 549');
const every = [...levelA, ...levelAA, ...standard];

/** The criteria of WCAG 2.2 of each level, without 4.1.1, which it took out. */
const criteria = {
  A:
    '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 ' +
    '2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA:
    '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 ' +
    '3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

test('has each criterion of level A and AA once, 55 in all', () => {
  const numbers = (rows) => rows.map(({about}) => about.split(' ')[0]).join(' ');
  assert.equal(numbers(levelA), criteria.A);
  assert.equal(numbers(levelAA), criteria.AA);
  assert.equal(levelA.length + levelAA.length, 55);
});

test('gives each row one of four results', () => {
  assert.ok(standard.length > 20);
  for (const {about, result} of every)
    assert.ok(['meets', 'in part', 'not done', 'does not apply'].includes(result), `${about}: ${result}`);
});

test('backs what it claims by files that are there, and by tests of that title', () => {
  for (const {about, result, evidence} of every) {
    const files = [...evidence.matchAll(/`([^`]+)`((?: (?:and )?"[^"]+",?)*)/g)];
    const refersToRows = evidence.startsWith('the rows ');
    if (result === 'meets' || result === 'in part') assert.ok(files.length || refersToRows, `${about}: no evidence`);
    for (const [, file, titles] of files) {
      assert.ok(existsSync(file), `${about}: ${file}`);
      const text = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
      for (const [, title] of titles.matchAll(/"([^"]+)"/g))
        assert.ok(text.includes(title), `${about}: ${file} has no "${title}"`);
    }
  }
});

test('says what only a person can tell, wherever a person has to', () => {
  for (const {about, result, evidence, person} of every)
    if (result === 'not done') assert.ok(person || evidence.startsWith('the rows '), `${about} does not say it`);
  assert.match(report, /Nobody with a disability has tried the tags/);
});

test('sums up no better than its rows', () => {
  const worst = ['not done', 'in part', 'meets', 'does not apply'];
  const inStandard = [...levelA, ...levelAA].filter(
    ({about}) => !['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'].includes(about.split(' ')[0]),
  );
  for (const principle of ['1', '2', '3', '4']) {
    const results = inStandard.filter(({about}) => about.startsWith(`${principle}.`)).map(({result}) => result);
    const [sum] = standard.filter(({about}) => about.startsWith(`9.${principle} `));
    assert.equal(
      sum.result,
      worst.find((result) => results.includes(result)),
      sum.about,
    );
  }
});
