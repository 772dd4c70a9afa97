// Copies the tree, so that a drill can change the copy and run the commands of docs/contributing/add.md in it.
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';

const left =
  /^(node_modules|dist|release|\.build|\.wireit|\.git|storybook-static|src\/generated|test\/package\/frameworks\/node_modules)$/;

export function copyOfTheTree() {
  const folder = mkdtempSync(join(tmpdir(), 'blue-heart-drill-'));
  cpSync('.', folder, {recursive: true, filter: (path) => !left.test(relative('.', path).replaceAll('\\', '/'))});
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  // The test runner writes its count into it, perhaps before a build makes the folder.
  mkdirSync(join(folder, '.build'));
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const write = (path, text) => writeFileSync(join(folder, path), text);
  const run = (command, ...args) => {
    const {status, stdout, stderr} = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, FORCE_COLOR: '0', NODE_TEST_CONTEXT: undefined},
    });
    return {status, said: stdout + stderr};
  };
  return {
    folder,
    read,
    write,
    run,
    npm: (name, ...args) => run('npm', 'run', '-s', name, ...(args.length ? ['--', ...args] : [])),
    /** Replaces a text that must be in the file exactly once. */
    replace: (path, before, after) => {
      const parts = read(path).split(before);
      if (parts.length !== 2)
        throw new Error(`${path} has ${JSON.stringify(String(before))} ${parts.length - 1} times`);
      write(path, parts.join(after));
    },
    remove: () => rmSync(folder, {recursive: true}),
  };
}
