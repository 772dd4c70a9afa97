// Makes a version from the changesets: writes its number in package.json and in the documents, and its entry in
// CHANGELOG.md.
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const versionIn = (path) => JSON.parse(readFileSync(path, 'utf8')).version;
const rewrite = (path, change) => writeFileSync(path, change(readFileSync(path, 'utf8')));

const before = versionIn('package.json');
const {status} = spawnSync(process.execPath, ['node_modules/@changesets/cli/bin.js', 'version'], {stdio: 'inherit'});
const version = versionIn('package.json');
if (status || version === before) {
  console.error('No version was made.');
  process.exit(1);
}

rewrite('CHANGELOG.md', belowWithdrawnNumbers);
rewrite('package-lock.json', (text) => {
  const lock = JSON.parse(text);
  lock.version = lock.packages[''].version = version;
  return `${JSON.stringify(lock, null, 2)}\n`;
});

const documents = ['webmaster', 'developer'].flatMap((reader) =>
  readdirSync(`docs/${reader}`).map((name) => `docs/${reader}/${name}`),
);
const named = new RegExp(`(?<![\\d.])${before.replaceAll('.', '\\.')}(?!\\.?\\d)`, 'g');
for (const path of ['README.md', ...documents]) rewrite(path, (text) => text.replace(named, version));

/** Returns the changelog with the newest entry below the withdrawn numbers, which always come first. */
function belowWithdrawnNumbers(changelog) {
  const [, title, entry, head, versions] = /^(# .*\n)([^]*?)(## Withdrawn numbers\n[^]*?)(## \d[^]*)$/.exec(changelog);
  const spaced = entry.trim().replace(/^(#.*\n)(?=.)/gm, '$1\n');
  return `${title}\n${head}${spaced}\n\n${versions}`;
}
