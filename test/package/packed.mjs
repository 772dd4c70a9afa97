// Packs the package as npm would publish it, and installs it in a folder of its own.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const npm = (args, cwd = '.') => execFileSync('npm', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});

/** Packs the build, and returns the tarball and the paths in it. */
export function pack() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'blue-heart-package-')));
  const [{filename, files}] = Object.values(
    JSON.parse(npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder])),
  );
  return {
    folder,
    tarball: join(folder, filename),
    files: files.map(({path}) => path).sort(),
    /** Makes a folder beside the tarball, with the package installed in it. */
    install(name) {
      const path = join(folder, name);
      mkdirSync(path);
      writeFileSync(join(path, 'package.json'), JSON.stringify({name, private: true, type: 'module'}));
      npm(['install', join(folder, filename), '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline'], path);
      return path;
    },
    remove: () => rmSync(folder, {recursive: true}),
  };
}
