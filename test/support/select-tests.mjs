// Finds the test files that a name selects.
import {readdirSync} from 'node:fs';

/** The folders that `npm test` runs with node. Tests of the sources end in `.test.ts`, and run in web-test-runner. */
export const builtFolders = [
  'test',
  'test/bench',
  'test/docs',
  'test/locales',
  'test/scripts',
  'test/release',
  'test/static',
  'test/support',
  'test/accessibility',
  'test/builder',
  'test/embed',
  'test/fuzz',
];

/** Returns the tests directly in these folders, without those of their subfolders. */
export function testsIn(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.mjs'))
      .map((name) => `${folder}/${name}`),
  );
}

/**
 * Returns those of `paths` that contain the name: `sources`, for web-test-runner, and `built`, for node.
 * Suites that `npm test` leaves out need the folder in the name: `servers/nginx`.
 */
export function selectTests(name, paths = allTests()) {
  const found = paths.filter((path) => bare(path).includes(bare(name)));
  const built = found.filter((path) => path.endsWith('.test.mjs'));
  return {
    sources: found.filter((path) => path.endsWith('.test.ts')),
    built: name.includes('/') ? built : built.filter((path) => builtFolders.includes(folderOf(path))),
  };
}

const bare = (path) => path.replace(/^test\//, '').replace(/\.test\.\w+$/, '');

const folderOf = (path) => path.slice(0, path.lastIndexOf('/'));

function allTests() {
  return readdirSync('test', {recursive: true})
    .filter((path) => /\.test\.(ts|mjs)$/.test(path) && !path.includes('node_modules'))
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .sort();
}
