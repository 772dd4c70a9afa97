// Draws the contact sheets that the tests compare with; a person looks at what changed before it is committed.
import {mkdir, writeFile} from 'node:fs/promises';
import {baselineOf, startDrawing, tags} from './contact-sheets.mjs';

const drawing = await startDrawing();
await mkdir(new URL('baseline/', import.meta.url), {recursive: true});
for (const tag of tags) {
  for (const {mode, picture} of await drawing.draw(tag)) await writeFile(baselineOf(tag, mode), picture);
}
await drawing.end();
