// Importing the module that registers one tag loads that tag, and no other.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {test} from 'node:test';
import {names} from '../support/tags.mjs';

/** Returns the files that a module imports, directly or not, and itself. */
function reachedFrom(file, reached = new Set()) {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) .*?['"](\.[^'"]+)['"];$/gm))
    reachedFrom(resolve(file, '..', path), reached);
  return reached;
}

for (const name of names) {
  test(`define/${name}.js`, () => {
    const reached = [...reachedFrom(resolve(`dist/define/${name}.js`))];
    const inFolder = (folder) => reached.flatMap((file) => file.split(`/dist/${folder}/`).slice(1)).sort();
    assert.deepEqual(inFolder('define'), ['define.js', `${name}.js`].sort());
    assert.ok(inFolder('elements').includes(`${name}/${name}.js`));
    assert.deepEqual(
      inFolder('elements').filter((path) => !path.startsWith(`${name}/`)),
      [],
    );
  });
}
