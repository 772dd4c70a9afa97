// Runs the tests of the built script against mutants: in a copy of the tree, whose script has every mutant in it.
import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import ts from 'typescript';
import {startBrowserPool} from '../../support/browser-pool.mjs';
import {testsIn} from '../../support/select-tests.mjs';

const folder = 'node_modules/.cache/mutation';
const tree = `${folder}/tree`;
const copied = [
  'src',
  'test',
  'scripts',
  'locales',
  'dist',
  'docs',
  'package.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'LICENSE',
];

/** Tests that say nothing about a mutant: they load the script of another build, or measure its size. */
const leftOut = ['browser-pool', 'example'];

/** What each test file reaches, kept because it takes ten minutes to find. */
const kept = `${folder}/reaching.json`;

/**
 * For how long test files are begun against one mutant, in milliseconds. All of them take a quarter of an hour; those
 * that found others in the same source come first.
 */
const patience = 240_000;

/**
 * Turns a mutant on in each document of a tab of the tests, before the page's own scripts, and tells which ones the
 * page reached. It is written into the copy of `test/support/browser.mjs`.
 */
const arm = `
import {appendFileSync} from 'node:fs';
async function arm(page) {
  const {MUTANT, MUTANT_REACHED} = process.env;
  if (MUTANT_REACHED)
    await page.exposeFunction('__reached__', (ids) => appendFileSync(MUTANT_REACHED, ids + '\\n')).catch(() => {});
  await page.evaluateOnNewDocument((activeMutant, asks) => {
    const state = {activeMutant};
    if (asks) {
      const reached = new Set();
      const waiting = [];
      const tell = () => globalThis.__reached__ && waiting.length && globalThis.__reached__(waiting.splice(0).join());
      const seen = new Proxy({}, {
        set(_, id) {
          if (reached.has(id)) return true;
          reached.add(id);
          waiting.push(id);
          if (waiting.length === 1) queueMicrotask(tell);
          return true;
        },
      });
      state.mutantCoverage = {static: seen, perTest: {}};
    }
    Object.defineProperty(globalThis, '__stryker__', {value: state});
  }, MUTANT ?? '', Boolean(MUTANT_REACHED));
}
`;

/** Makes the copy, and builds the script in it. */
function prepare(sources) {
  rmSync(tree, {recursive: true, force: true});
  mkdirSync(tree, {recursive: true});
  for (const path of copied) cpSync(path, `${tree}/${path}`, {recursive: true});
  cpSync('.build', `${tree}/.build`, {recursive: true});
  symlinkSync(resolve('node_modules'), `${tree}/node_modules`);
  const {options} = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  for (const [path, text] of sources) {
    const out = `${tree}/.build/${path.replace(/^src\//, '').replace(/\.ts$/, '.js')}`;
    mkdirSync(dirname(out), {recursive: true});
    const compilerOptions = {...options, noEmit: false, module: ts.ModuleKind.ES2022, sourceMap: false};
    writeFileSync(out, ts.transpileModule(text, {compilerOptions, fileName: path}).outputText);
  }
  // The minifier takes `call()` and `call?.()` for the same, and would merge a mutant with its source.
  rewritten('rollup.config.mjs', 'compress: {passes: 3, inline: 1, unsafe_arrows: true},', 'compress: false,');
  for (const part of ['later', 'script', 'frame']) {
    const rollup = ['node_modules/rollup/dist/bin/rollup', '--config', '--silent', '--preserveSymlinks'];
    const {status, stderr} = spawnSync(process.execPath, [...rollup, '--configPart', part], {
      cwd: tree,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The mutated script cannot be built (${part}): ${stderr}`);
  }
  const opened = 'const page = await context.newPage();';
  rewritten('test/support/browser.mjs', opened, `${opened}\n      await arm(page);`);
  appendFileSync(`${tree}/test/support/browser.mjs`, arm);
}

/** Changes a place in a file of the copy, which must be there. */
function rewritten(path, from, to) {
  const text = readFileSync(`${tree}/${path}`, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no more: ${from}`);
  writeFileSync(
    `${tree}/${path}`,
    text.replace(from, () => to),
  );
}

function hash(texts) {
  return createHash('sha256')
    .update(JSON.stringify([...texts].sort()))
    .digest('hex')
    .slice(0, 16);
}

const namesIn = (output) => [...output.matchAll(/^ *not ok \d+ - (.*)$/gm)].map(([, name]) => name);

/**
 * Starts the tests of the built script on the mutated sources. Returns what startSources returns, except that a test
 * file is run whole.
 */
export async function startBuilt(sources, {jobs}) {
  prepare(sources);
  const files = [...testsIn(['test/embed']), 'test/static/prerendered.test.mjs'].filter(
    (path) => !leftOut.some((name) => path.includes(name)),
  );
  /** What each test file reaches, how long it takes, and which of its tests fail without a mutant. */
  const reaching = new Map(existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : []);
  const keyOf = (path) => hash([...sources.values(), readFileSync(path, 'utf8')]);
  const waiting = files.filter((path) => reaching.get(path)?.key !== keyOf(path));
  await Promise.all(
    Array.from({length: jobs}, async () => {
      for (let path; (path = waiting.shift());) await look(path);
    }),
  );
  for (const path of reaching.keys()) if (!files.includes(path)) reaching.delete(path);
  /** How many mutants of a source each test file has found. */
  const found = new Map();

  /** Finds the mutants that a test file reaches. */
  async function look(path) {
    const reached = resolve(folder, `reached-${path.replaceAll('/', '-')}.txt`);
    rmSync(reached, {force: true});
    const {took, names} = await run(path, {MUTANT_REACHED: reached}, 600_000, () => false);
    if (!existsSync(reached)) return void reaching.delete(path);
    // Telling what was reached counts as a press of a person in a page, which a few tests do not bear.
    const broken = names.length ? (await run(path, {}, 600_000, () => false)).names : [];
    if (broken.length) console.log(`not counted, as it fails without a mutant: ${path}: ${broken.join(', ')}`);
    const ids = [...new Set(readFileSync(reached, 'utf8').split(/[\n,]/).filter(Boolean))];
    reaching.set(path, {key: keyOf(path), took, ids, broken});
    writeFileSync(kept, JSON.stringify([...reaching]));
  }

  /**
   * Runs a test file until a test fails that counts. Returns its name, the names of all that failed until then, and how
   * long that took.
   */
  async function run(path, env, limit, counts) {
    // A file that is ended before its time leaves its browser behind, so that each gets one of its own. Puppeteer comes
    // too late into a frame with a process of its own.
    const pool = await startBrowserPool(['--disable-site-isolation-trials']);
    const start = performance.now();
    return new Promise((done) => {
      const child = spawn(process.execPath, ['--test', '--test-reporter=tap', path], {
        cwd: tree,
        env: {...process.env, BROWSER_POOL: pool.address, ...env},
        detached: true,
      });
      let failed;
      const end = (why) => {
        failed ??= why;
        try {
          process.kill(-child.pid, 'SIGKILL');
        } catch {
          // It has ended already.
        }
      };
      const timer = setTimeout(() => end('late'), limit);
      let output = '';
      child.stdout.on('data', (data) => {
        output += data;
        const name = namesIn(output).find(counts);
        if (name) end(name);
      });
      child.on('close', async () => {
        clearTimeout(timer);
        const took = performance.now() - start;
        await pool.close();
        done({failed, names: namesIn(output), took});
      });
    });
  }

  const testsOf = ({id, file}) => {
    const name = file.split('/').at(-1).replace(/\.ts$/, '');
    const near = (path) => (path.includes(`/${name}.`) ? 1 : 0);
    const finds = (path) => found.get(`${file} ${path}`) ?? 0;
    return [...reaching]
      .filter(([, {ids}]) => ids.includes(id))
      .sort(([a, {took: one}], [b, {took: other}]) => near(b) - near(a) || finds(b) - finds(a) || one - other);
  };
  return {
    fingerprint: (mutant) => hash(testsOf(mutant).map(([path]) => readFileSync(path, 'utf8'))),
    async run(mutant) {
      const tests = testsOf(mutant);
      const end = performance.now() + patience;
      for (const [path, {took, broken}] of tests) {
        if (performance.now() > end) break;
        const counts = (name) => !broken.includes(name);
        const {failed} = await run(path, {MUTANT: mutant.id}, took * 5 + 60_000, counts);
        if (!failed) continue;
        const place = `${mutant.file} ${path}`;
        found.set(place, (found.get(place) ?? 0) + 1);
        return {status: failed === 'late' ? 'timeout' : 'killed', test: `${path}: ${failed}`};
      }
      return {status: tests.length ? 'survived' : 'no coverage'};
    },
    stop: () => {},
  };
}
