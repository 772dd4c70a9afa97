// Runs the commands of docs/contributing/add.md, and follows the steps of its tables, in a copy of the tree.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {filesToTouch} from './tables.mjs';

export function stepsIn(copy) {
  const file = (locale) => `locales/${locale}.xlf`;
  const locales = () => JSON.parse(copy.read('locales/lit-localize.json')).targetLocales;

  /** Runs a command that must succeed. */
  function run(command, ...args) {
    const {status, said} = copy.run(command, ...args);
    assert.equal(status, 0, `${command} ${args.join(' ')}\n${said}`);
  }
  const npm = (name, ...args) => run('npm', 'run', '-s', name, '--', ...args);
  const testSources = (...files) =>
    run(
      'node',
      'node_modules/@web/test-runner/dist/bin.js',
      '--config',
      'test/web-test-runner.config.mjs',
      '--files',
      ...files,
    );

  /** Fills each empty target of a language. */
  const translate = (locale, words) =>
    copy.write(
      file(locale),
      copy
        .read(file(locale))
        .replace(
          /id="([^"]+)">(?:(?!<\/trans-unit>)[^])*?<target[^>]*>(?=<\/target>)/g,
          (unit, id) => unit + words(id),
        ),
    );

  return {
    run,
    npm,
    testSources,
    translate,
    extractAndTranslate() {
      npm('extract');
      for (const locale of locales())
        for (const one of [locale, `builder/${locale}`].filter((path) => existsSync(join(copy.folder, file(path)))))
          translate(one, (id) => `${locale} ${id.replaceAll(/[.-]/g, ' ')}`);
      npm('translated', ...locales());
    },
    addChangeset: () =>
      copy.write('.changeset/drill.md', "---\n'blue-heart-elements': minor\n---\n\nSomething was added.\n"),
    /** Takes the steps, one for each file of the table. */
    follow(heading, steps) {
      assert.deepEqual(filesToTouch(copy, heading), Object.keys(steps));
      for (const [path, step] of Object.entries(steps)) step(path);
      run('node', 'scripts/review-translations.mjs', '--strict');
      npm('generate');
    },
  };
}
