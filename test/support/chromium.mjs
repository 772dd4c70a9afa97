// Finds a Chromium: CHROME_PATH, else the one that a dev dependency brings, else one that is installed.
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

/** Names what a window prepares beside the page, and no page meets. */
const unneeded = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
];

/** Returns options for puppeteer's `launch`, with a browser that starts here. */
export async function chromium() {
  const told = process.env.CHROME_PATH;
  if (told && !existsSync(told)) throw new Error(`CHROME_PATH names no file: ${told}`);
  const executablePath = told ?? (await broughtAlong().catch(installedInstead));
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
      // Saves half of the CPU: each window draws its address bar with two pages of its own.
      `--disable-features=${unneeded.join()}`,
    ],
  };
}

/** Returns an installed one where the other cannot run, as on a Mac; it has windows, which cost twice the CPU. */
function installedInstead(error) {
  const path = installed.find(existsSync);
  if (!path) throw error;
  return path;
}

/** Unpacks the one that a dev dependency brings, the same on every machine, and returns its path. */
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
