// Runs every suite that needs nothing but Node: first the tests of the sources, then those of the built files. The last
// line counts all tests. `node test/run.mjs servers` runs only the suite in test/servers/.
import {spawn} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {startBrowserPool} from './support/browser-pool.mjs';
import {builtFolders, testsIn} from './support/select-tests.mjs';

const suite = process.argv[2];
const folders = suite ? [`test/${suite}`] : builtFolders;
const config = `${folders[0]}/web-test-runner.config.mjs`;
const count = {passed: 0, failed: 0};

/** Runs a command, prints its output, and returns its exit code and its output. */
function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {...process.env, FORCE_COLOR: '0', ...env},
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('close', (code) => done({code, output}));
  });
}

/** Adds the count of a suite; a suite that failed without a failed test counts as one failure. */
function add({passed, failed}, code) {
  count.passed += passed;
  count.failed += code !== 0 && failed === 0 ? 1 : failed;
}

if (!suite || existsSync(config)) {
  const counted = '.build/web-test-runner.json';
  rmSync(counted, {force: true});
  const start = () => run(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', '--config', config]);
  let {code} = await start();
  // A runner that dies has counted nothing: a browser did not start, or broke off. No test has failed by that.
  if (!existsSync(counted)) {
    console.log('\nThe runner of the tests in browsers died, and is started once more.\n');
    ({code} = await start());
  }
  add(existsSync(counted) ? JSON.parse(readFileSync(counted, 'utf8')) : {passed: 0, failed: 0}, code);
}

const files = testsIn(folders);
if (files.length) {
  const pool = await startBrowserPool();
  const built = await run(process.execPath, ['--test', '--test-concurrency=2', '--test-reporter=spec', ...files], {
    BROWSER_POOL: pool.address,
  });
  await pool.close();
  const number = (name) => Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(built.output)?.[1] ?? 0);
  add({passed: number('pass'), failed: number('fail') + number('cancelled')}, built.code);
}

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed || !count.passed ? 1 : 0;
