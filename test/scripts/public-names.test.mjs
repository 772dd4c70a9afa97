// Semver for tags, attributes, parts, slots, events and tokens: none goes without a word in the changelog.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {changelog, compare, current, namesIn, remembered, removedIn} from '../../scripts/public-names.mjs';

test('no public name is gone, unless the changelog says so', () => {
  const {lost} = compare(remembered(), current(), removedIn(changelog()));
  assert.deepEqual(
    lost,
    [],
    'give them back, or name each under "## Unreleased" in CHANGELOG.md: - Removed: `<tag>: <kind> <name>`',
  );
});

test('every public name is remembered', () => {
  assert.deepEqual(
    compare(remembered(), current(), []).added,
    [],
    'a new name stays: run `npm run names`, and commit test/scripts/public-names.json',
  );
});

test('every kind of name is remembered for every tag', () => {
  const kindsOf = (tag) =>
    new Set(
      remembered()
        .filter((name) => name.startsWith(`${tag}: `))
        .map((name) => name.split(' ')[1]),
    );
  const tags = remembered().flatMap((name) => /^(.*): tag$/.exec(name)?.[1] ?? []);
  assert.ok(tags.length >= 10);
  for (const tag of tags)
    assert.deepEqual([...kindsOf(tag)].sort(), ['attribute', 'event', 'part', 'property', 'slot', 'tag', 'token'], tag);
});

test('a name that goes is found, and only the changelog of what is not released excuses it', () => {
  const manifest = (parts) => ({
    modules: [{declarations: [{tagName: 'blue-heart-x', cssParts: parts.map((name) => ({name}))}]}],
  });
  const before = namesIn(manifest(['base', 'note']));
  const after = namesIn(manifest(['base', 'hint']));
  const lost = (log) => compare(before, after, removedIn(log)).lost;
  const line = '- Removed: `blue-heart-x: part note`, for `hint` says more.';
  assert.deepEqual(lost('# Changelog\n\n## 0.1.0\n'), ['blue-heart-x: part note']);
  assert.deepEqual(lost(`## Unreleased\n\n- Something else.\n\n## 0.1.0\n\n${line}\n`), ['blue-heart-x: part note']);
  assert.deepEqual(lost(`## Unreleased\n\n- Something else.\n${line}\n\n## 0.1.0\n`), []);
  assert.deepEqual(lost(`## Unreleased\n\n${line}`), []);
  assert.deepEqual(compare(before, after, []).added, ['blue-heart-x: part hint']);
});
