// Compares what a screen reader is given of every tag, in each of its states, with what is kept in trees/.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {browser, site} from '../support/site-and-browser.mjs';
import {statesOfEveryTag} from './states.mjs';
import {folder, names, treesOf} from './visit-states.mjs';

const read = (path) => readFileSync(path, 'utf8');
const fileOf = (name) => fileURLToPath(new URL(`${name}.txt`, folder));

/** Returns the lines that changed, as `git diff` shows them. */
function difference(file, now) {
  const {stdout} = spawnSync('git', ['diff', '--no-index', '--no-color', file, '-'], {input: now, encoding: 'utf8'});
  return stdout ?? '';
}

describe('a screen reader is given what is kept', {concurrency: 1}, () => {
  for (const name of names)
    test(name, async () => {
      const now = await treesOf(name, {browser, site});
      const file = fileOf(name);
      const how = `\nRead it as a screen reader would say it. Is it right? npm run accessibility-tree -- ${name}`;
      assert.ok(readdirSync(folder).includes(`${name}.txt`), `${file} is missing.${how}`);
      assert.ok(now === read(file), `${difference(file, now)}${how}`);
    });
});

test('each kept file is that of a tag', () => {
  assert.deepEqual(readdirSync(folder), names.map((name) => `${name}.txt`).sort());
});

test('each value of an attribute that changes a tag is in a state', () => {
  const {modules} = JSON.parse(read('dist/custom-elements.json'));
  const declared = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  const missing = statesOfEveryTag.flatMap(({tag, states}) =>
    declared
      .find(({tagName}) => tagName === tag)
      .attributes // A region changes which centre is named, and no more.
      .filter(({name}) => name !== 'region')
      .flatMap(({name, type, default: standard}) =>
        [...type.text.matchAll(/'([\w-]+)'/g)]
          .filter(([value]) => value !== standard)
          .map(([, value]) => [name, value]),
      )
      .map(([name, value]) => `${name}="${value}"`)
      .filter((written) => !states.some(({attributes}) => attributes?.includes(written)))
      .map((written) => `<${tag} ${written}>`),
  );
  assert.deepEqual(missing, []);
});

describe('no kept tree has', () => {
  const lines = names.flatMap((name) =>
    read(fileOf(name))
      .split('\n')
      .map((line, at) => ({line, where: `${name}.txt:${at + 1} ${line.trim()}`})),
  );
  const faults = {
    'a control, a picture, a heading or a dialog without a name':
      /- (button|link|checkbox|radio|combobox|textbox|image|heading|dialog|region|table)( \[.*)?$/,
    'a control that no key reaches': /\[cannot be focused\]/,
    'a space that is only seen': /^! /,
    'words that run into one another': /\p{Ll}[.?!]\p{Lu}/u,
    'an address that is read in pieces': /\w\. (be|org|com)\b/,
  };
  for (const [what, pattern] of Object.entries(faults))
    test(what, () => {
      assert.ok(lines.length > 1000);
      assert.deepEqual(
        lines.filter(({line}) => pattern.test(line)).map(({where}) => where),
        [],
      );
    });

  test('a list without items', () => {
    const empty = lines.filter(({line}, at) => /- list$/.test(line) && !/- listitem/.test(lines[at + 1].line));
    assert.deepEqual(
      empty.map(({where}) => where),
      [],
    );
  });

  test('a description that repeats the name', () => {
    const twice = lines.filter(({line}) => {
      const [, name, description] = /"(.*)".* \[description=(.*?)\]/.exec(line) ?? [];
      return name?.includes(description);
    });
    assert.deepEqual(
      twice.map(({where}) => where),
      [],
    );
  });

  test('a heading that skips a level', () => {
    let last = 0;
    const skipped = lines.filter(({line}) => {
      if (line.startsWith('## ')) last = 0;
      const level = Number(/- heading .*\[level=(\d)\]/.exec(line)?.[1]);
      if (!level) return false;
      const skips = last > 0 && level > last + 1;
      last = level;
      return skips;
    });
    assert.deepEqual(
      skipped.map(({where}) => where),
      [],
    );
  });
});
