// Starts a web server of the system on a free port with its own configuration, and sends it requests.
import {spawn} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createServer, get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {release} from '../support/releases.mjs';

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => done(port));
    });
  });
}

/**
 * Starts a server whose site holds `blue-heart/<version>/` and the link `blue-heart/latest`. `needs` are its program
 * and modules; `configure` gets its folder and port, writes its configuration there and returns the program's
 * arguments.
 */
export async function startServer({needs, packages, configure}) {
  const missing = needs.find((file) => !existsSync(file));
  if (missing) throw new Error(`${missing} is missing. On Debian: apt-get install ${packages}`);
  const folder = mkdtempSync(join(tmpdir(), 'blue-heart-server-'));
  const port = await freePort();
  // Lets another user read the folder: the server may not run as the user of the tests.
  chmodSync(folder, 0o755);
  const place = join(folder, 'www/blue-heart');
  mkdirSync(place, {recursive: true});
  writeFileSync(join(folder, 'www/index.html'), 'Page of the site');

  const server = {
    folder,
    place,
    /** The origin of the server; another one than that of a page on 127.0.0.1. */
    origin: `http://localhost:${port}`,
    /** Uploads a release, with the times of its files, and makes it the latest. */
    publish({version, folder: from}) {
      cpSync(from, join(place, version), {recursive: true, preserveTimestamps: true});
      rmSync(join(place, 'next'), {force: true});
      symlinkSync(version, join(place, 'next'));
      renameSync(join(place, 'next'), join(place, 'latest'));
    },
    /** Returns the answer as it was sent: does not decompress, follow a redirect or use a cache. */
    ask: (path, headers = {}) =>
      new Promise((done, fail) => {
        get({host: '127.0.0.1', port, path, headers, agent: false}, async (response) => {
          const parts = await response.toArray();
          done({status: response.statusCode, headers: response.headers, body: Buffer.concat(parts)});
        }).on('error', fail);
      }),
  };
  server.publish(release);

  const child = spawn(needs[0], configure(folder, port), {stdio: ['ignore', 'inherit', 'inherit']});
  const stopped = new Promise((done) => child.on('close', done));
  const stop = () => child.kill('SIGTERM');
  process.on('exit', stop);
  after(async () => {
    stop();
    await stopped;
    process.off('exit', stop);
    rmSync(folder, {recursive: true});
  });
  for (const end = Date.now() + 60_000; ; await new Promise((done) => setTimeout(done, 50))) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`${needs[0]} does not start: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
    if (await server.ask('/').catch(() => null)) return server;
  }
}
