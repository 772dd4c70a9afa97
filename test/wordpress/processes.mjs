// Runs programs for a test in a temporary folder; both go when the test stops.
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** With the folder where Debian keeps servers. */
export const env = {...process.env, PATH: `${process.env.PATH}:/usr/sbin`, PHP_CLI_SERVER_WORKERS: '4'};

/** Makes the folder; returns it with a function that runs a program in the background, and one that ends all. */
export function startProcesses() {
  const folder = mkdtempSync(join(tmpdir(), 'blue-heart-wordpress-'));
  const running = new Set();
  const stop = () => {
    for (const {pid} of running) killGroup(pid);
    rmSync(folder, {recursive: true, force: true, maxRetries: 20, retryDelay: 100});
    process.off('exit', stop);
  };
  process.on('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

  /** Runs a program until it prints what is expected, or ends; returns the match, or what it printed. */
  const run = (command, args, expected, options) =>
    new Promise((done, fail) => {
      const child = spawn(command, args, {env, detached: true, stdio: ['ignore', 'pipe', 'pipe'], ...options});
      const late = setTimeout(() => fail(new Error(`${command} was not ready after two minutes: ${printed}`)), 120_000);
      let printed = '';
      const settle = (call, value) => {
        clearTimeout(late);
        call(value);
      };
      const listen = (data) => {
        printed += data;
        const match = expected?.exec(printed);
        if (match) settle(done, match);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.on('error', (error) => settle(fail, error));
      child.on('close', (code) => {
        running.delete(child);
        if (code === 0 && !expected) settle(done, printed);
        else settle(fail, new Error(`${command} ended with ${code}: ${printed}`));
      });
      running.add(child);
    });
  return {folder, run, stop};
}

function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The program has ended by itself.
  }
}
