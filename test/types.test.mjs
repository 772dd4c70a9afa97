// A property that is renamed in its class is missed wherever it is used: by the compiler in code, by the lint in
// templates.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {describe, test} from 'node:test';
import ts from 'typescript';
import {templateFaults} from '../scripts/lint/templates.mjs';

const tags = readdirSync('src/elements');
const classOf = (tag) => resolve(`src/elements/${tag}/${tag}.ts`);
const storyOf = (tag) => resolve(`stories/${tag}.stories.ts`);
const testOf = (tag) => resolve(`test/elements/${tag}/${tag}.test.ts`);
const hasView = (tag) => /extends LazyElement/.test(readFileSync(classOf(tag), 'utf8'));
const declared = /^ {2}@property\([^\n]*\) (\w+)(?=[?:!= ])/gm;
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The classes, with every property under another name. */
const renamed = new Map();
/** The names that the properties of each tag had. */
const names = new Map();
for (const tag of tags) {
  const code = readFileSync(classOf(tag), 'utf8');
  names.set(
    tag,
    [...code.matchAll(declared)].map(([, name]) => name),
  );
  renamed.set(
    classOf(tag),
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
const templated = tags.flatMap((tag) => [storyOf(tag), testOf(tag)]);
const program = ts.createProgram(
  [...tags.map((tag) => resolve(`src/define/${tag}.ts`)), 'src/static/quiz-in-full.ts', ...templated],
  options,
  host,
);
const inTemplates = templateFaults(
  program,
  templated.map((path) => program.getSourceFile(path)),
);

/** Returns what the compiler says of the files that a condition holds for. */
function complaints(condition) {
  return program
    .getSourceFiles()
    .filter(({fileName}) => condition(resolve(fileName)))
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Fails unless something of what was said names a property or its attribute. */
function missed(name, said) {
  assert.ok(
    said.some((words) => [`'${name}'`, ` ${name}`, `'${kebab(name)}'`].some((word) => words.includes(word))),
    `nothing tells that ${name} is gone:\n${said.join('\n')}`,
  );
}

test('there are views, and properties to rename', () => {
  assert.ok(tags.filter(hasView).length >= 6);
  assert.ok([...names.values()].flat().length >= 29);
  for (const tag of tags) {
    const decorated = readFileSync(classOf(tag), 'utf8').split('@property(').length - 1;
    assert.equal(names.get(tag).length, decorated, `properties of ${tag}`);
  }
});

for (const [tag, own] of names) {
  describe(`a renamed property of ${tag} is missed`, () => {
    // A tag without a view shows itself what its properties say.
    const inFolder = complaints(
      (path) => dirname(path) === dirname(classOf(tag)) && !(hasView(tag) && path === classOf(tag)),
    );
    const inStory = complaints((path) => path === storyOf(tag));
    const inTemplatesOf = (path) =>
      inTemplates.filter(({file}) => resolve(file.fileName) === path).map(({message}) => message);

    for (const name of own) {
      test(`in its folder: ${name}`, () => missed(name, inFolder));
      test(`in the code of its stories: ${name}`, () => missed(name, inStory));
      // The attribute of one that has capitals is declared beside it, and stays.
      if (name !== kebab(name)) continue;
      test(`in the template of its stories: ${name}`, () => missed(name, inTemplatesOf(storyOf(tag))));
      test(`in the templates of its tests: ${name}`, () => missed(name, inTemplatesOf(testOf(tag))));
    }
  });
}

test('no source gets past the compiler with a cast', () => {
  const casts = readdirSync('src', {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/generated|builder/.test(entry.parentPath))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .filter((path) => /\bas (never|any|unknown as)\b/.test(readFileSync(path, 'utf8')));
  assert.deepEqual(casts, []);
});
