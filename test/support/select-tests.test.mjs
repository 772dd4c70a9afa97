// The tests that a name selects for `npm run test:one` and `npm run test:watch`.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {selectTests} from './select-tests.mjs';

const one = (...args) => spawnSync(process.execPath, ['test/one.mjs', ...args], {encoding: 'utf8'});

describe('the tests that a name selects', () => {
  const paths = [
    'test/elements/exit/exit.test.ts',
    'test/foundation/exit/focus-not-obscured.test.ts',
    'test/embed/exit.test.mjs',
    'test/embed/facts.test.mjs',
    'test/browsers/exit.test.mjs',
    'test/layers.test.mjs',
  ];

  test('are those of the sources and of the built script with the name in their path', () =>
    assert.deepEqual(selectTests('exit', paths), {
      sources: ['test/elements/exit/exit.test.ts', 'test/foundation/exit/focus-not-obscured.test.ts'],
      built: ['test/embed/exit.test.mjs'],
    }));

  test('are those of any suite whose folder is named', () => {
    assert.deepEqual(selectTests('browsers/', paths), {sources: [], built: ['test/browsers/exit.test.mjs']});
    assert.deepEqual(selectTests('test/embed/facts', paths), {sources: [], built: ['test/embed/facts.test.mjs']});
    assert.deepEqual(selectTests('test', paths), {sources: [], built: []});
  });

  test('are found in this tree', () => {
    const {sources, built} = selectTests('safety-guide');
    assert.ok(sources.includes('test/elements/safety-guide/safety-guide.test.ts'));
    assert.ok(built.includes('test/embed/safety-guide.test.mjs'));
  });

  test('fail with a reason where there are none, and where no name is given', () => {
    const none = one('no-such-thing');
    assert.equal(none.status, 1);
    assert.match(none.stderr, /^No test has "no-such-thing" in its path/);
    const unnamed = one('--watch');
    assert.equal(unnamed.status, 1);
    assert.match(unnamed.stderr, /^Which tests\?/);
  });
});

test('npm test says first how long it takes, and names scripts that are there', () => {
  const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.match(scripts.pretest, /\d+ minutes/);
  const named = [...scripts.pretest.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
  assert.deepEqual(named, ['test:one', 'test:watch', 'check']);
  for (const name of named) assert.ok(scripts[name], name);
});
