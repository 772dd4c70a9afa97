// Starts the three browser engines: Chromium, Firefox and WebKit. None is downloaded.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {chromium as anyChromium} from '../support/chromium.mjs';

const programs = [
  ['Firefox', 'firefox-esr', ['/usr/bin/firefox-esr']],
  ['Xvfb', 'xvfb', ['/usr/bin/Xvfb']],
  ['WebKitWebDriver', 'webkit2gtk-driver', ['/usr/bin/WebKitWebDriver']],
  [
    'MiniBrowser',
    'webkit2gtk-driver',
    ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
  ],
].map(([name, debianPackage, paths]) => ({name, debianPackage, path: paths.find(existsSync)}));

const missing = programs.filter(({path}) => !path);
if (missing.length) {
  const packages = [...new Set(missing.map(({debianPackage}) => debianPackage))];
  const names = missing.map(({name}) => name).join(', ');
  throw new Error(`The tests in three engines need ${names}. On Debian: apt-get install ${packages.join(' ')}`);
}

const [firefoxProgram, screenProgram, driverProgram, browserProgram] = programs.map(({path}) => path);

/** A proxy where nothing answers, for every request outside of this machine: no test visits a real site. */
const nowhere = {host: '127.0.0.1', port: 9};

/** Returns options for puppeteer's `launch`. */
export async function chromium() {
  const {args, ...options} = await anyChromium();
  return {...options, args: [...args, `--proxy-server=https=${nowhere.host}:${nowhere.port}`]};
}

export function firefox() {
  return {
    browser: 'firefox',
    executablePath: firefoxProgram,
    headless: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': nowhere.host,
      'network.proxy.ssl_port': nowhere.port,
      // Keeps `beforeunload` dialogs, as in a browser that is not automated.
      'dom.disable_beforeunload': false,
    },
  };
}

/** Starts the driver of WebKit, which opens a browser for each session, on a virtual screen. */
export async function webkit() {
  // Without `-noreset` the screen restarts when its last window closes, and can miss the next window.
  const screen = start(
    screenProgram,
    ['-displayfd', '3', '-noreset', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
  );
  const [display] = await Promise.race([once(screen.stdio[3], 'data'), ended(screen)]);
  screen.stdio[3].unref();
  const {driver, port} = await startDriver(`:${String(display).trim()}`);
  return {
    address: addressAt(port),
    port,
    capabilities: {
      browserName: 'MiniBrowser',
      proxy: {proxyType: 'manual', sslProxy: `${nowhere.host}:${nowhere.port}`},
      'webkitgtk:browserOptions': {binary: browserProgram, args: ['--automation']},
    },
    stop() {
      end(driver);
      end(screen);
    },
  };
}

const addressAt = (port) => `http://127.0.0.1:${port}`;

/** Starts the driver at a free port, or at another if something else takes that port first. */
async function startDriver(display, tries = 3) {
  const port = await freePort();
  const driver = start(driverProgram, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {...process.env, DISPLAY: display, GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1'},
  });
  try {
    while (!(await fetch(`${addressAt(port)}/status`).catch(() => null)) || driver.exitCode !== null)
      await Promise.race([ended(driver), new Promise((done) => setTimeout(done, 50))]);
    return {driver, port};
  } catch (error) {
    if (tries === 1) throw error;
    return startDriver(display, tries - 1);
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function ended(child) {
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
  throw new Error(`${child.spawnfile} ended with ${code}`);
}

const running = new Set();

/** Starts a program as the leader of a process group, so that its children end with it. Lets node end before it. */
function start(program, args, options) {
  const child = spawn(program, args, {...options, detached: true});
  child.unref();
  running.add(child);
  return child;
}

function end(child) {
  if (!running.delete(child)) return;
  try {
    process.kill(-child.pid);
  } catch {
    // The process has ended already.
  }
}

process.on('exit', () => running.forEach(end));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
