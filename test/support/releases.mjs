// The release that was built, and a next one in which a number and a translation were corrected.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after} from 'node:test';
import {unitsIn} from '../../scripts/xliff.mjs';
import {known} from '../content/known-contacts.mjs';

/** The number and the translation in each of the two. The corrected number belongs to nobody. */
export const before = {
  phone: known.meldpunt.phone,
  ukrainian: unitsIn(readFileSync('locales/uk.xlf', 'utf8')).get('contact.meldpunt').target,
};
export const corrected = {phone: '078 000 000', ukrainian: 'Виправлений переклад'};

export function filesOf(folder) {
  return readdirSync(folder, {recursive: true})
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** Returns the release in a folder, as `npm run build` made it. */
function releaseIn(root) {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(root, 'dist', version);
  return {
    version,
    folder,
    zip: join(root, 'dist', `blue-heart-elements-${version}.zip`),
    ...JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')),
  };
}

export const release = releaseIn('.');

/** Releases a copy of dist/ once more, in a temporary folder, after `change` was made there. */
export function releaseAgain({change = () => {}, env = {}} = {}) {
  const root = mkdtempSync(join(tmpdir(), 'blue-heart-release-'));
  after(() => rmSync(root, {recursive: true}));
  const isRelease = (path) => /^dist\/(\d|.*\.zip$)/.test(path);
  for (const path of [
    'LICENSE',
    'package.json',
    'scripts',
    'locales',
    'src/wordpress',
    'docs/webmaster/server.md',
    '.build/content',
    'dist',
  ])
    cpSync(path, join(root, path), {recursive: true, filter: (from) => !isRelease(from)});
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  change((path, edit) => writeFileSync(join(root, path), edit(readFileSync(join(root, path), 'utf8'))), root);
  execFileSync(process.execPath, ['scripts/upload-folder.mjs'], {cwd: root, env: {...process.env, ...env}});
  return releaseIn(root);
}

/** Returns the letters of a file's hash, as the script holds them. */
function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('base64').slice(0, 43);
}

/** Returns the next version, as built from corrected sources: the files that load later have new hashes. */
export function correctedRelease() {
  return releaseAgain({
    change(edit, root) {
      const next = release.version.replace(/\d+$/, (patch) => Number(patch) + 1);
      const correct = (text) =>
        text.replaceAll(before.phone, corrected.phone).replaceAll(before.ukrainian, corrected.ukrainian);
      edit('package.json', (text) => text.replace(`"version": "${release.version}"`, `"version": "${next}"`));
      edit('.build/content/contacts.js', correct);
      for (const path of filesOf(join(root, 'dist')).filter((name) => name.endsWith('.js')))
        edit(join('dist', path), correct);
      edit('dist/blue-heart.js', (code) =>
        filesOf(join(root, 'dist'))
          .filter((path) => path.endsWith('.js'))
          .reduce(
            (text, path) => text.replaceAll(hashOf(join('dist', path)), hashOf(join(root, 'dist', path))),
            code.replaceAll(`blue-heart ${release.version}:`, `blue-heart ${next}:`),
          ),
      );
    },
  });
}

/** Puts a release on a site of test/support/site.mjs. */
export function upload(site, address, {folder}, headers) {
  for (const path of filesOf(folder))
    site.answers.set(`${address}${path}`, {body: readFileSync(join(folder, path)), headers});
}
