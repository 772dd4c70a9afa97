// Checks semver for tags, attributes, parts, slots, events and tokens: a changeset must name each that is removed.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {changesets, compare, current, namesIn, remembered, removedIn} from '../../scripts/public-names.mjs';

test('no public name is removed, unless a changeset says so', () => {
  const {lost} = compare(remembered(), current(), removedIn(changesets()));
  assert.deepEqual(lost, [], 'give them back, or name each in a file of .changeset/: Removed: `<tag>: <kind> <name>`');
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

test('a removed name is found, and only a changeset allows it', () => {
  const manifest = (parts) => ({
    modules: [{declarations: [{tagName: 'blue-heart-x', cssParts: parts.map((name) => ({name}))}]}],
  });
  const before = namesIn(manifest(['base', 'note']));
  const after = namesIn(manifest(['base', 'hint']));
  const lost = (...changesets) => compare(before, after, removedIn(changesets)).lost;
  const head = "---\n'blue-heart-elements': minor\n---\n\n";
  const line = 'Removed: `blue-heart-x: part note`, for `hint` says more.';
  assert.deepEqual(lost(), ['blue-heart-x: part note']);
  assert.deepEqual(lost(`${head}Something else.\n`), ['blue-heart-x: part note']);
  assert.deepEqual(lost(`${head}Something else.\n`, `${head}${line}\n`), []);
  assert.deepEqual(lost(`${head}- Something else.\n- ${line}\n`), []);
  assert.deepEqual(compare(before, after, []).added, ['blue-heart-x: part hint']);
});

test('a changeset that removes a name asks for more than a patch', () => {
  for (const text of changesets()) {
    const [, bump] = /^---\n'blue-heart-elements': (patch|minor|major)\n---\n/.exec(text) ?? [];
    assert.ok(bump, `no level at the head of: ${text}`);
    assert.ok(bump !== 'patch' || !removedIn([text]).length, text);
  }
});
