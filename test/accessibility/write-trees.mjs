// Writes the accessibility trees of all tags, or of the tags that are named (`npm run accessibility-tree -- <tag>`). A
// person reads what changed, as a screen reader would say it, before it is committed.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {startBrowser} from '../support/browser.mjs';
import {startSite} from '../support/site.mjs';
import {folder, names, treesOf} from './visit-states.mjs';

const given = process.argv.slice(2).map((tag) => tag.replace(/^blue-heart-/, ''));
const unknown = given.filter((tag) => !names.includes(tag));
if (unknown.length) throw new Error(`No such tag: ${unknown.join(', ')}. There are ${names.join(', ')}.`);

const [site, browser] = await Promise.all([startSite(), startBrowser()]);
try {
  await mkdir(folder, {recursive: true});
  for (const name of given.length ? given : names) {
    const file = new URL(`${name}.txt`, folder);
    const trees = await treesOf(name, {browser, site});
    if (trees === (await readFile(file, 'utf8').catch(() => ''))) continue;
    await writeFile(file, trees);
    console.log(`test/accessibility/trees/${name}.txt written: read what changed`);
  }
} finally {
  await Promise.all([browser.close(), site.close()]);
}
