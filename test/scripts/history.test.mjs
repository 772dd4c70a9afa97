// Checks the commits after a certain one: short subjects, and nothing in a message that exists on one machine only.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, test} from 'node:test';

/** The last commit that was made before these rules. */
const before = '681b734';

/** Returns what is wrong with a message, by the rules of docs/contributing/start.md. */
function faultsOf(message) {
  const [subject] = message.split('\n');
  const [, , verb] = /^([a-z][\w-]*(?:, [a-z][\w-]*)*): (\S+)/.exec(subject) ?? [];
  return [
    subject.length > 72 && 'the subject has more than 72 characters',
    !verb && 'the subject has no scope',
    verb && /^[A-Z]/.test(verb) && 'the subject goes on with a capital',
    verb && /.{3}(?:ed|ing)$/.test(verb) && !/^(?:bring|embed|proceed|spring)$/.test(verb) && 'no imperative',
    subject.endsWith('.') && 'the subject ends with a stop',
    /(?:^|[\s"'`(])(?:\/(?:home|root|tmp|Users|work)\/|[A-Z]:\\)/m.test(message) && 'a path of a machine',
  ].filter(Boolean);
}

const git = (...args) => spawnSync('git', args, {encoding: 'utf8'});

/** Returns the messages since that commit; none without a history, or in a shallow clone that does not have it. */
function messages() {
  const {status, stdout, stderr} = git('log', '--no-merges', '-z', '--format=%B', `${before}..HEAD`);
  if (status === 0) return stdout.split('\0').filter(Boolean);
  assert.notEqual(git('rev-parse', '--is-shallow-repository').stdout.trim(), 'false', stderr);
  return [];
}

describe('The rules', () => {
  for (const [message, ...faults] of [
    ['quiz: keep the focus when a scene changes\n\nA screen reader lost its place.'],
    ['exit, card: bring the visitor away'],
    [`quiz: ${'keep '.repeat(14)}`, 'the subject has more than 72 characters'],
    ['Keep the focus', 'the subject has no scope'],
    ['quiz: Keep the focus', 'the subject goes on with a capital'],
    ['quiz: fixed the focus.', 'no imperative', 'the subject ends with a stop'],
    ['quiz: keep the focus\n\nSee /home/somebody/notes.', 'a path of a machine'],
  ])
    test(`say of "${message.slice(0, 40)}": ${faults.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(faultsOf(message), faults));
});

test('every commit keeps them', () => {
  const wrong = messages().flatMap((message) =>
    faultsOf(message).map((fault) => `${message.split('\n')[0]}: ${fault}`),
  );
  assert.deepEqual(wrong, []);
});
