// Checks that a view uses the class of its tag as its type, so that the compiler finds each use of a property that was
// renamed in the class.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {describe, test} from 'node:test';
import ts from 'typescript';

const views = readdirSync('src/elements', {recursive: true})
  .filter((path) => path.endsWith('.view.ts'))
  .map((path) => resolve('src/elements', path));
const declared = /^ {2}@property\([^\n]*\) (\w+)(?=[?:!= ])/gm;

/** The text of each class, with a new name for every property. */
const renamed = new Map();
/** The old names of the properties, by folder. */
const names = new Map();
for (const view of views) {
  const path = view.replace('.view.ts', '.ts');
  const code = readFileSync(path, 'utf8');
  names.set(
    dirname(view),
    [...code.matchAll(declared)].map(([, name]) => name),
  );
  renamed.set(
    path,
    code.replace(declared, (declaration, name) => declaration.slice(0, -name.length) + `${name}Renamed`),
  );
}

const {options} = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
);
const host = ts.createCompilerHost(options);
const {readFile} = host;
host.readFile = (path) => renamed.get(resolve(path)) ?? readFile(path);
host.getSourceFile = (path, version) => {
  const code = host.readFile(path);
  return code === undefined ? undefined : ts.createSourceFile(path, code, version, true);
};
const program = ts.createProgram([...views, 'src/static/quiz-in-full.ts'], options, host);

/** Returns the errors of the compiler in the files of a folder, without the class itself. */
function complaints(folder) {
  return program
    .getSourceFiles()
    .filter(({fileName}) => dirname(resolve(fileName)) === folder && !renamed.has(resolve(fileName)))
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('there are views, and properties to rename', () => {
  assert.ok(views.length >= 6);
  for (const [folder, own] of names) assert.ok(own.length > 0, folder);
});

describe('the compiler misses a renamed property in the view', () => {
  for (const [folder, own] of names) {
    const said = complaints(folder);
    for (const name of own) {
      test(`${folder.split('/').at(-1)}: ${name}`, () => {
        assert.ok(
          said.some((words) => words.includes(`'${name}'`) || words.includes(` ${name}`)),
          `nothing tells that ${name} is gone:\n${said.join('\n')}`,
        );
      });
    }
  }
});

test('no source hides an error from the compiler with a cast', () => {
  const casts = readdirSync('src', {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/generated|builder/.test(entry.parentPath))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .filter((path) => /\bas (never|any|unknown as)\b/.test(readFileSync(path, 'utf8')));
  assert.deepEqual(casts, []);
});
