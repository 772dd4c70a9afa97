// Draws the contact sheets of all tags, or of the tags that are named (`npm run baseline -- <tag>`), and writes the
// pictures that look different. A person looks at what changed before it is committed.
import {mkdir} from 'node:fs/promises';
import {baseline, writeChanged} from './baseline.mjs';
import {startDrawing, tags} from './contact-sheets.mjs';

const named = process.argv.slice(2).map((tag) => tag.replace(/^blue-heart-/, ''));
const unknown = named.filter((tag) => !tags.includes(tag));
if (unknown.length) throw new Error(`No such tag: ${unknown.join(', ')}. There are ${tags.join(', ')}.`);

const drawing = await startDrawing();
try {
  await mkdir(baseline, {recursive: true});
  const written = await writeChanged(drawing, named.length ? named : tags);
  for (const {file, how} of written) console.log(`${file} ${how}`);
  console.log(written.length ? `${written.length} written: look at them` : 'Nothing looks different, nothing written');
} finally {
  await drawing.end();
}
