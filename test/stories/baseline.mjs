// Compares the contact sheets with the pictures of the baseline, and writes only those that look different.
import {readFile, writeFile} from 'node:fs/promises';

export const baseline = new URL('baseline/', import.meta.url);

/** The share of a sheet's pixels that may differ: the same Chromium with the same fonts draws nearly the same. */
const tolerance = 0.001;

/** Draws the sheets of a tag, and returns those that differ from the pictures in `folder` beyond the tolerance. */
export async function changedSheets(drawing, tag, folder = baseline) {
  const changed = [];
  for (const {mode, picture} of await drawing.draw(tag)) {
    const file = `${tag}-${mode}.webp`;
    const before = await readFile(new URL(file, folder)).catch(unlessMissing);
    const {how, difference} = before ? await compare(drawing, before, picture) : {how: 'is new'};
    if (process.env.SHARES) console.log(file, how ?? 'is the same');
    if (how) changed.push({file, picture, how, difference});
  }
  return changed;
}

/** Writes the changed sheets of the tags into `folder`, and returns which and how each differed. */
export async function writeChanged(drawing, tags, folder = baseline) {
  const written = [];
  for (const tag of tags) {
    for (const {file, picture, how} of await changedSheets(drawing, tag, folder)) {
      await writeFile(new URL(file, folder), picture);
      written.push({file, how});
    }
  }
  return written;
}

/** Returns how two pictures differ, or undefined if nobody can see a difference. */
async function compare(drawing, before, after) {
  const {sameSize, share, picture} = await drawing.compare(before, after);
  const difference = Buffer.from(picture, 'base64');
  if (!sameSize) return {how: 'has another size', difference};
  return share > tolerance ? {how: `differs in ${(100 * share).toFixed(2)} % of its points`, difference} : {};
}

function unlessMissing(error) {
  if (error.code !== 'ENOENT') throw error;
}
