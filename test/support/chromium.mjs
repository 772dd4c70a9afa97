// Finds a Chromium: the one at CHROME_PATH, else that of a dev dependency, else one that is installed.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

const debianPackages = {
  libnss3: 'libnss3',
  libnssutil3: 'libnss3',
  libsmime3: 'libnss3',
  libnspr4: 'libnspr4',
  libexpat1: 'libexpat1',
  libexpat: 'libexpat1',
};

/** Features with which a window prepares pages of its own, and which no test page uses. */
const unneeded = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
];

/** Returns options for puppeteer's `launch`, with a browser that starts on this machine, and `more` arguments. */
export async function chromium(more = []) {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
  const executablePath = chosen ?? (await broughtAlong().catch(installedInstead));
  return {
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // Saves half of the CPU: each window would draw its address bar with two more pages.
      `--disable-features=${unneeded.join()}`,
      ...more,
    ],
  };
}

/** Returns an installed browser where that of the dependency cannot run, as on a Mac. It uses twice the CPU. */
function installedInstead(error) {
  const path = installed.find(existsSync);
  if (!path) throw error;
  return path;
}

/** Unpacks the Chromium of a dev dependency, the same on every machine, and returns its path. */
export async function broughtAlong() {
  const {default: packaged} = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  const {stderr = '', status} = spawnSync(path, ['--version'], {encoding: 'utf8'});
  const missing = /(lib[\w+-]+)\.so[\w.]*: cannot open shared object file/.exec(stderr)?.[1];
  if (missing) {
    throw new Error(
      `Chromium from @sparticuz/chromium needs ${missing}. ` +
        `On Debian or Ubuntu: apt-get install ${debianPackages[missing] ?? missing}`,
    );
  }
  if (status !== 0) throw new Error(`Chromium in ${join(tmpdir(), 'chromium')} does not start: ${stderr}`);
  return path;
}
