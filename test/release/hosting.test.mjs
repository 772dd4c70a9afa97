// Checks the two recipes of docs/contributing/host.md: that they cannot run by themselves, name no host, and that their
// commands put a site together and send it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {load} from 'js-yaml';
import {serverFiles} from '../../scripts/release/server-settings.mjs';

const place = 'docs/contributing/hosting';
const {scripts, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const recipes = readdirSync(place).map((name) => ({name, text: readFileSync(join(place, name), 'utf8')}));
const stepsOf = (text) => load(text).jobs.publish.steps;
function commandOf(name, step) {
  const {text} = recipes.find((recipe) => recipe.name === name);
  return stepsOf(text).find((one) => one.name === step).run;
}

assert.ok(recipes.length > 1);
for (const {name, text} of recipes)
  describe(name, () => {
    test('is started by hand only', () => assert.equal(load(text).on, 'workflow_dispatch'));

    test('names no host, and takes secrets only from the repository', () => {
      assert.doesNotMatch(text, /https?:\/\/\w|@[\w-]+\.\w/);
      for (const [, value] of text.matchAll(/KEY: (.*)/g)) assert.match(value, /^\$\{\{ secrets\./);
    });

    test('runs commands that a shell can read and scripts that are there', () => {
      for (const {run = ''} of stepsOf(text)) {
        execFileSync('bash', ['-n', '-c', run]);
        for (const [, script] of run.matchAll(/npm run ([\w:]+)/g)) assert.ok(scripts[script], script);
      }
      assert.ok(stepsOf(text).some(({run}) => run === 'npm run release'));
    });
  });

test('every variable of the own host is in the table of the document, and no other', () => {
  const {text} = recipes.find(({name}) => name === 'own-host.yml');
  const told = [...readFileSync('docs/contributing/host.md', 'utf8').matchAll(/^\| `(\w+)` \|/gm)].map(
    ([, name]) => name,
  );
  assert.deepEqual(
    [...new Set([...text.matchAll(/(?:vars|secrets)\.(\w+)/g)].map(([, name]) => name))].sort(),
    told.sort(),
  );
});

describe('a host of your own', () => {
  const root = mkdtempSync(join(tmpdir(), 'blue-heart-host-'));
  after(() => rmSync(root, {recursive: true}));
  const host = join(root, 'host');
  const programs = join(root, 'programs');
  // Stand in for the network: what would be sent to the host is copied into a folder, and run there.
  const standIns = {
    rsync: `args=()
excluded=
for arg; do case "$arg" in --exclude=*) excluded=\${arg#--exclude=/} ;; --*) ;; *) args+=("$arg") ;; esac; done
to=\${args[1]#*:}
case "$*" in *--delete*) rm -rf "$to" ;; esac
mkdir -p "$to"
tar -C "\${args[0]}" \${excluded:+"--exclude=./$excluded"} -cf - . | tar -C "$to" -xf -`,
    ssh: 'bash -euo pipefail -c "$2"',
  };
  mkdirSync(programs);
  for (const [name, code] of Object.entries(standIns)) {
    writeFileSync(join(programs, name), `#!/usr/bin/env bash\nset -euo pipefail\n${code}\n`);
    chmodSync(join(programs, name), 0o755);
  }
  function run(step) {
    execFileSync('bash', ['-euo', 'pipefail', '-c', commandOf('own-host.yml', step)], {
      cwd: root,
      env: {...process.env, PATH: `${programs}:${process.env.PATH}`, ACCOUNT: 'name@host', FOLDER: host},
    });
  }
  const sent = (path) => readFileSync(join(host, path), 'utf8');

  mkdirSync(join(root, 'release/server'), {recursive: true});
  cpSync('package.json', join(root, 'package.json'));
  cpSync(`dist/${version}`, join(root, 'release/builder', version), {recursive: true});
  cpSync('dist/index.html', join(root, 'release/builder/index.html'));
  for (const [path, text] of Object.entries(serverFiles())) writeFileSync(join(root, 'release', path), text);
  const sum = () =>
    writeFileSync(
      join(root, 'release/SHA256SUMS'),
      execFileSync('sha256sum', ['builder/index.html'], {cwd: join(root, 'release')}),
    );

  test('gets the builder, this version, the latest, and the headers for the cache', () => {
    sum();
    run('Put the site together');
    run('Send it');
    assert.deepEqual(readdirSync(host).sort(), ['blue-heart', 'index.html', version].sort());
    assert.deepEqual(readdirSync(join(host, 'blue-heart')).sort(), ['.htaccess', version, 'latest'].sort());
    assert.equal(sent('blue-heart/.htaccess'), serverFiles()['server/apache.htaccess']);
    for (const path of [version, 'latest'])
      assert.equal(sent(`blue-heart/${path}/blue-heart.js`), readFileSync('dist/blue-heart.js', 'utf8'));
  });

  test('keeps an older version, and gets the next one as latest, with no file of the old one in it', () => {
    writeFileSync(join(host, 'blue-heart/latest/gone.js'), '');
    rmSync(join(root, 'site'), {recursive: true});
    cpSync(join(root, 'release/builder', version), join(root, 'release/builder/9.9.9'), {recursive: true});
    rmSync(join(root, 'release/builder', version), {recursive: true});
    writeFileSync(join(root, 'release/builder/9.9.9/blue-heart.js'), 'next');
    writeFileSync(join(root, 'package.json'), JSON.stringify({version: '9.9.9'}));
    run('Put the site together');
    run('Send it');
    assert.deepEqual(readdirSync(join(host, 'blue-heart')).sort(), ['.htaccess', version, '9.9.9', 'latest'].sort());
    assert.equal(sent('blue-heart/latest/blue-heart.js'), 'next');
    assert.ok(!existsSync(join(host, 'blue-heart/latest/gone.js')));
  });

  test('gets nothing that differs from its sum', () => {
    rmSync(join(root, 'site'), {recursive: true});
    writeFileSync(join(root, 'release/builder/index.html'), 'changed');
    assert.throws(() => run('Put the site together'));
    assert.ok(!existsSync(join(root, 'site')));
  });
});

test('the document names each recipe', () => {
  const document = readFileSync('docs/contributing/host.md', 'utf8');
  for (const {name} of recipes) assert.ok(document.includes(`\`${place}/${name}\``), name);
});
