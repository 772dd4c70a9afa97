import {zipSync} from 'fflate';

/** Returns a zip of texts and bytes by their path. The same files make the same zip, in every time zone. */
export function zipOf(files, time) {
  // A zip holds local times.
  process.env.TZ = 'UTC';
  const sorted = Object.entries(files)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, content]) => [path, Buffer.from(content)]);
  return zipSync(Object.fromEntries(sorted), {level: 9, mtime: time});
}
