// Serves the builder and Storybook from the sources until Ctrl-C. Compiles languages and manifest again when they
// change.
import {spawn} from 'node:child_process';
import {parseArgs} from 'node:util';
import {serveBuilder} from './serve-builder.mjs';

const {values} = parseArgs({
  options: {builder: {type: 'string', default: '5173'}, storybook: {type: 'string', default: '6006'}},
});
const windows = process.platform === 'win32';
const children = [];

/** Starts a command as a process group of its own, so that everything it starts can be stopped with it. */
function start(command, args, env = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: !windows,
    shell: windows,
    env: {...process.env, ...env},
  });
  child.on('exit', (code) => {
    if (code) console.error(`${[command, ...args].join(' ')} ended with ${code}.`);
  });
  children.push(child);
}

function stop() {
  for (const {pid} of children) {
    try {
      process.kill(windows ? pid : -pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  }
  process.exit();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

const ready = (name, address) => console.log(`${name}: ${address} (after ${process.uptime().toFixed(1)} s)`);

start('npm', ['run', '-s', 'dev:prepare'], {WIREIT_WATCH: 'true'});
start('storybook', ['dev', '--port', values.storybook, '--exact-port', '--no-open', '--ci', '--quiet']);

const server = await serveBuilder(Number(values.builder));
ready('Builder', server.resolvedUrls.local[0]);

const storybook = `http://localhost:${values.storybook}/`;
function answers() {
  return fetch(`${storybook}index.json`)
    .then(({ok}) => ok)
    .catch(() => false);
}
while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 250));
ready('Storybook', storybook);
