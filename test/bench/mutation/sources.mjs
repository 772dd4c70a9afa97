// Runs the tests of the sources against mutants: one page for a test file and a mutant, in a running web-test-runner.
import {createHash, randomUUID} from 'node:crypto';
import {createRequire} from 'node:module';
import {mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {TestRunner} from '@web/test-runner';
import {build} from 'esbuild';
import config from '../../web-test-runner.config.mjs';

const folder = `node_modules/.cache/mutation/tests-${process.pid}`;

/** Fills in what a configuration leaves out; the package keeps this to itself. */
const {parseConfig} = createRequire(import.meta.url)(
  resolve('node_modules/@web/test-runner/dist/config/parseConfig.js'),
);

/** Names a test by its file and its titles, and tells the server which mutants each test reached. */
function wrapper(path) {
  return `
  import {executeServerCommand} from '@web/test-runner-commands';
  import ${JSON.stringify(path)};
  const job = globalThis.__mutation__;
  const suites = (suite) => [suite, ...suite.suites.flatMap(suites)];
  if (job.only)
    for (const suite of suites(mocha.suite))
      suite.tests = suite.tests.filter((test) => job.only.includes(test.fullTitle()));
  for (const suite of suites(mocha.suite))
    for (const test of suite.tests) {
      const known = job.durations?.[test.fullTitle()];
      if (known !== undefined) test.timeout(known * 3 + 10_000);
    }
  beforeEach(function () {
    globalThis.__stryker__.currentTestId = this.currentTest.fullTitle();
  });
  const durations = {};
  afterEach(function () {
    durations[this.currentTest.fullTitle()] = this.currentTest.duration;
  });
  after(async () => {
    if (!job.dry) return;
    const {mutantCoverage} = globalThis.__stryker__;
    await executeServerCommand('mutant-coverage', {...mutantCoverage, durations});
  });
`;
}

/** Returns the tests of the sources. The stories are pictures of the same tags. */
function testFiles() {
  return readdirSync('test', {recursive: true})
    .filter((path) => /^(content|elements|foundation|localization|sheet)\/.*\.test\.ts$/.test(path))
    .map((path) => `test/${path}`)
    .sort();
}

async function bundle(sources) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const mutated = {
    name: 'mutated',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^wrapped:/}, ({path}) => ({path: path.slice('wrapped:'.length), namespace: 'wrapped'}));
      onLoad({filter: /.*/, namespace: 'wrapped'}, ({path}) => ({
        contents: wrapper(resolve(path)),
        resolveDir: resolve('.'),
      }));
      onResolve({filter: /^\/__/}, ({path}) => ({path, external: true}));
      onLoad({filter: /\/src\/.*\.ts$/}, ({path}) => {
        const contents = sources.get(relative(resolve('.'), path));
        return contents === undefined ? undefined : {contents, loader: 'ts'};
      });
    },
  };
  await build({
    entryPoints: Object.fromEntries(testFiles().map((path) => [path.replace(/\.ts$/, ''), `wrapped:${path}`])),
    outdir: folder,
    bundle: true,
    // The package says that its modules do nothing when loaded, which is not true of its tests.
    ignoreAnnotations: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'default'],
    tsconfig: 'tsconfig.json',
    plugins: [mutated],
    logLevel: 'error',
  });
}

/**
 * Starts the tests on the mutated sources. Returns which tests reach a mutant, and a function that runs those until one
 * fails.
 */
export async function startSources(sources, {jobs}) {
  await bundle(sources);
  const dryJob = {dry: true};
  const jobOf = new Map();
  const covered = new Map();
  const withJob = {
    name: 'mutation',
    transform(context) {
      const id = context.URL.searchParams.get('wtr-session-id');
      if (context.path !== '/' || !id) return undefined;
      const job = jobOf.get(id) ?? dryJob;
      const state = job.dry ? {} : {activeMutant: job.mutant, hitCount: 0, hitLimit: job.hitLimit};
      const told = JSON.stringify({__stryker__: state, __mutation__: job}).replaceAll('<', '\\u003c');
      const script = `<script>Object.assign(globalThis, ${told});</script>`;
      return {body: context.body.replace('<body>', () => `<body>${script}`)};
    },
    executeCommand({command, payload, session}) {
      if (command !== 'mutant-coverage') return undefined;
      covered.set(pathOf(session.testFile), payload);
      return {known: true};
    },
  };
  const pathOf = (built) => relative(resolve(folder), built).replace(/\.js$/, '.ts');
  const parsed = await parseConfig({
    ...config,
    files: [join(folder, 'test/**/*.test.js')],
    reporters: [],
    plugins: [withJob],
    nodeResolve: false,
    concurrency: jobs,
    testFramework: {config: {timeout: 60_000, bail: true}},
  });
  const runner = new TestRunner(parsed.config, parsed.groupConfigs);
  // Keeps the browser open after the first run.
  for (const browser of runner.browsers) runner.scheduler.finishedBrowsers.add(browser);
  const dryRun = new Promise((done) => runner.on('test-run-finished', done));
  await runner.start();
  await dryRun;
  const templates = new Map([...runner.sessions.all()].map((session) => [pathOf(session.testFile), session]));

  /** Closes the page of a session that does not end. Its renderer may be in an endless loop, and answers nothing. */
  async function closed({browser, id}) {
    const stuck = browser.activePages.get(id)?.puppeteerPage;
    browser.activePages.delete(id);
    await Promise.race([stuck?.close().catch(() => {}), new Promise((done) => setTimeout(done, 10_000))]);
  }

  /** Runs a test file with a mutant, and returns `passed`, `failed` or `late`. */
  function page(path, job, limit) {
    const id = randomUUID();
    const session = {
      ...templates.get(path),
      id,
      errors: [],
      logs: [],
      request404s: [],
      passed: undefined,
      testResults: undefined,
    };
    jobOf.set(id, job);
    runner.sessions.sessionsMap.set(id, session);
    return new Promise((done) => {
      let late = false;
      const timer = setTimeout(async () => {
        late = true;
        await closed(runner.sessions.get(id));
        end({});
      }, limit);
      const end = (one) => {
        clearTimeout(timer);
        runner.sessions.off('session-status-updated', look);
        runner.sessions.sessionsMap.delete(id);
        jobOf.delete(id);
        done({
          result: late ? 'late' : one.passed ? 'passed' : 'failed',
          by: firstFailure(one.testResults) ?? one.errors?.[0]?.message,
        });
      };
      const look = (one) => {
        if (one.id === id && one.status === 'FINISHED') setTimeout(() => end(one));
      };
      runner.sessions.on('session-status-updated', look);
      runner.scheduler.schedule(0, [session]);
    });
  }

  for (const [path, {passed}] of templates) {
    if (passed) continue;
    // A busy machine can be too slow for a test once.
    const {result, by} = await page(path, {dry: true}, 600_000);
    if (result === 'passed') continue;
    covered.delete(path);
    console.log(`left out, as it fails without a mutant: ${path}: ${by}`);
  }

  /** Returns the tests that reach a mutant: the file beside it first, then the quickest. */
  function testsOf({id, file}) {
    const name = file.split('/').at(-1).replace(/\.ts$/, '');
    const near = (path) =>
      path.endsWith(`/${name}.test.ts`) ? 0 : path.startsWith(file.replace(/^src\/(\w+)\/.*/, 'test/$1/')) ? 1 : 2;
    const found = [];
    for (const [path, {static: always = {}, perTest = {}, durations}] of covered) {
      const reaching = Object.keys(perTest).filter((test) => perTest[test][id]);
      if (!always[id] && !reaching.length) continue;
      const hits = (always[id] ?? 0) + reaching.reduce((sum, test) => sum + perTest[test][id], 0);
      const only = always[id] ? undefined : reaching;
      const cost = (only ?? Object.keys(durations)).reduce((sum, test) => sum + (durations[test] ?? 0), 0);
      found.push({path, only, hits, cost, durations});
    }
    return found.sort((a, b) => near(a.path) - near(b.path) || a.cost - b.cost);
  }

  return {
    testsOf,
    /** Names the tests that reach a mutant, with their texts: a mutant that lived may die by another test. */
    fingerprint: (mutant) =>
      createHash('sha256')
        .update(
          JSON.stringify(
            testsOf(mutant)
              .map(({path}) => readFileSync(path, 'utf8'))
              .sort(),
          ),
        )
        .digest('hex')
        .slice(0, 16),
    async run(mutant) {
      const tests = testsOf(mutant);
      for (const {path, only, hits, cost, durations} of tests) {
        const known = Object.fromEntries((only ?? Object.keys(durations)).map((test) => [test, durations[test] ?? 0]));
        const job = {mutant: mutant.id, only, hitLimit: hits * 100 + 1000, durations: known};
        const {result, by} = await page(path, job, cost * 3 + 30_000);
        if (result === 'late') return {status: 'timeout', test: path};
        if (result === 'failed') return {status: 'killed', test: `${path}: ${by ?? ''}`};
      }
      return {status: tests.length ? 'survived' : 'no coverage'};
    },
    async stop() {
      await runner.stop();
      await Promise.all(runner.browsers.map((browser) => browser.stop()));
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

function firstFailure(suite) {
  if (!suite) return undefined;
  return (
    suite.tests?.find(({passed, skipped}) => !passed && !skipped)?.name ??
    suite.suites?.map(firstFailure).find((name) => name !== undefined)
  );
}
