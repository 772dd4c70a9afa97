// Installs the old browsers of this folder, and unpacks each into a temporary folder of its own, because their packages
// would all write to the same file.
import {execFileSync} from 'node:child_process';
import {createReadStream, createWriteStream, mkdtempSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath} from 'node:url';
import {createBrotliDecompress} from 'node:zlib';

const folder = fileURLToPath(new URL('./', import.meta.url));

/** The package.json of the folder that the packages are installed in. */
export const installed = join(folder, 'package.json');

const require = createRequire(installed);

/** Installs the packages as the lock file lists them. */
export function install() {
  execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--silent'], {
    stdio: 'inherit',
    env: {...process.env, PUPPETEER_SKIP_DOWNLOAD: '1'},
  });
}

/** Starts an old Chromium. */
export async function startOld(version) {
  const home = mkdtempSync(join(tmpdir(), `chromium-${version}-`));
  const executablePath = join(home, 'chromium');
  await pipeline(
    createReadStream(join(folder, `node_modules/chromium-${version}/bin/chromium.br`)),
    createBrotliDecompress(),
    createWriteStream(executablePath, {mode: 0o700}),
  );
  const browser = await require('puppeteer-core').launch({
    executablePath,
    headless: true,
    env: {...process.env, TMPDIR: home},
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--no-first-run',
      '--proxy-server=https=127.0.0.1:9',
    ],
  });
  return {
    newPage: async () => (await browser.createIncognitoBrowserContext()).newPage(),
    version: () => browser.version(),
    async close() {
      await browser.close();
      rmSync(home, {recursive: true, force: true});
    },
  };
}
