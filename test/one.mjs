// Runs the tests that have a word in their path: `npm run test:one -- exit`.
// With `--watch` runs them again at each change: those of the sources, or if there are none, those of the built files.
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {selectTests} from './support/select-tests.mjs';

const {
  positionals: [name],
  values: {watch},
} = parseArgs({allowPositionals: true, options: {watch: {type: 'boolean'}}});
if (!name) fail('Which tests? Give a part of their path: npm run test:one -- exit');
const {sources, built} = selectTests(name);
if (!sources.length && !built.length)
  fail(`No test has "${name}" in its path. A suite that npm test leaves out needs its folder: servers/nginx`);
if (watch && sources.length) built.length = 0;
console.log([...sources, ...built].join('\n'));

if (!run('npm', ['run', '-s', built.length ? 'build' : 'generate'])) fail('What the tests load cannot be built.');
const watching = watch ? ['--watch'] : [];
const runner = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.mjs'];
const passed = [
  !sources.length || run(process.execPath, [...runner, ...watching, '--files', ...sources]),
  !built.length || run(process.execPath, ['--test', '--test-reporter=spec', ...watching, ...built]),
];
process.exitCode = passed.every(Boolean) ? 0 : 1;

/** Runs a command to its end, and returns whether it went well. */
function run(command, args) {
  return spawnSync(command, args, {stdio: 'inherit'}).status === 0;
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
