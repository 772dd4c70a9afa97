import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {unzipSync} from 'fflate';

/** Writes the files of a zip; `to` returns where each goes. */
export function unzip(zip, to) {
  for (const [path, content] of Object.entries(unzipSync(zip))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(to(path)), {recursive: true});
    writeFileSync(to(path), content);
  }
}
