// Checks that `npm run baseline` writes only the pictures that look different.
import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {baseline, writeChanged} from './baseline.mjs';
import {startDrawing} from './contact-sheets.mjs';

/** The tags to draw: two with small sheets. */
const tags = ['exit', 'facts'];
const modes = ['light', 'dark', 'forced-colours', 'narrow', 'right-to-left'];
const files = tags.flatMap((tag) => modes.map((mode) => `${tag}-${mode}.webp`));
const longAgo = new Date('2020-01-01T00:00:00Z');

/** A plugin of vite that gives <blue-heart-exit> a red background, which changes no size. */
const recolour = {
  name: 'recolour',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/elements/exit/exit.styles.ts')) return null;
    const red = code.replace("[part='base'] {", '$& background: #d00 !important;');
    if (red === code) this.error('exit.styles.ts has no rule for its base');
    return {code: red, map: null};
  },
};

let folder;

before(async () => {
  folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'baseline-'))}/`);
  await cp(baseline, folder, {recursive: true});
  for (const file of files) {
    // Appends bytes after the end of the picture, which browsers ignore: other bytes for the same picture.
    await writeFile(new URL(file, folder), Buffer.concat([await readFile(new URL(file, folder)), Buffer.alloc(2)]));
    await utimes(new URL(file, folder), longAgo, longAgo);
  }
});

after(() => rm(folder, {recursive: true}));

/** Draws into the folder, and returns the files that were written, as reported and by their times. */
async function write(options) {
  const drawing = await startDrawing({page: 'baseline', ...options});
  try {
    const said = (await writeChanged(drawing, tags, folder)).map(({file}) => file);
    const touched = [];
    for (const file of files) {
      if ((await stat(new URL(file, folder))).mtime > longAgo) touched.push(file);
    }
    return {said: said.sort(), touched: touched.sort()};
  } finally {
    await drawing.end();
  }
}

describe('npm run baseline', () => {
  it('writes nothing where nothing looks different, whatever the bytes', async () => {
    assert.deepEqual(await write(), {said: [], touched: []});
  });

  it('writes the pictures of a tag whose colour changed, and of a picture that is missing, and no others', async () => {
    await rm(new URL('facts-dark.webp', folder));
    const {said, touched} = await write({plugins: [recolour]});
    // Leaves out forced colours: there the visitor's own colours replace those of the tag.
    const expected = [...files.filter((file) => /^exit-(?!forced)/.test(file)), 'facts-dark.webp'].sort();
    assert.deepEqual(said, expected);
    assert.deepEqual(touched, expected);
  });
});
