// Makes a tag with `npm run create` in a copy of the tree, and completes it by the steps of docs/contributing/add.md.
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {copyOfTheTree} from './copy.mjs';
import {stepsIn} from './steps.mjs';

const name = 'drill-wall';
const tag = `blue-heart-${name}`;
const element = `src/elements/${name}/${name}.ts`;
const styles = `src/elements/${name}/${name}.styles.ts`;
const stories = `stories/${name}.stories.ts`;
const ownTest = `test/elements/${name}/${name}.test.ts`;

const copy = copyOfTheTree();
after(() => copy.remove());
const {run, npm, testSources, extractAndTranslate, addChangeset, follow} = stepsIn(copy);

/** Gives a row of a table of tags one more of them. */
function addToRow(path, row) {
  const before = copy.read(path);
  const now = before.replace(
    row,
    (line, start, tags, end) => start + [...tags.split(', '), name].sort().join(', ') + end,
  );
  assert.notEqual(now, before, path);
  copy.write(path, now);
}

test('a name that is not valid, or is taken, is refused and writes nothing', () => {
  const before = copy.read('src/define/tags.ts');
  for (const [given, reason] of [
    [[], /Give one name/],
    [['a', 'b'], /Give one name/],
    [['Wall'], /is no name/],
    [['blue-heart-wall'], /is no name/],
    [['../wall'], /is no name/],
    [['banner'], /is taken/],
    [['define'], /is taken/],
  ]) {
    const {status, said} = copy.npm('create', ...given);
    assert.equal(status, 1, given.join(' '));
    assert.match(said, reason);
  }
  assert.equal(copy.read('src/define/tags.ts'), before);
});

test('a tag that was just made passes every check of the sources, and the command says what is left to decide', () => {
  const {status, said} = copy.npm('create', name);
  assert.equal(status, 0, said);
  for (const path of [element, 'src/builder/purposes.ts', 'locales/*.xlf']) assert.ok(said.includes(path), said);
  npm('generate');
  run('npx', 'tsc');
  run('npx', 'eslint', 'src/define', 'src/index.ts', `src/elements/${name}`, stories, ownTest);
  run('npx', 'prettier', '--check', 'src/define', 'src/index.ts', 'src/elements', 'stories', ownTest);
  run('node', '--test', 'test/layers.test.mjs');
  testSources(ownTest, 'test/foundation/element/blue-heart-element.test.ts');
});

test('it is built, and is in every place where all tags are', () => {
  npm('build');
  // Renders the stories of this tag only: those of the others did not change.
  const modules = 'test/stories/modules.ts';
  const all = copy.read(modules);
  copy.replace(modules, 'names.map(', `names.filter((one) => one === '${name}').map(`);
  testSources('test/stories/stories-light.test.ts', 'test/stories/controls.test.ts');
  copy.write(modules, all);
  run(
    'node',
    '--test',
    '--test-concurrency=1',
    'test/scripts/one-tag.test.mjs',
    'test/static/prerender.test.mjs',
    'test/static/fallback.test.mjs',
    'test/embed/links.test.mjs',
  );
});

test('it is complete once it has its own texts', () => {
  follow('Add a tag', {
    'src/elements/<tag>/<tag>.ts': () =>
      copy.write(element, copy.read(element).replaceAll('helplineTitle', 'drillWallTitle')),
    'src/elements/<tag>/<tag>.styles.ts': () => assert.match(copy.read(styles), /tokens/),
    'src/content/first-words.ts': (path) =>
      copy.write(
        path,
        `${copy.read(path)}export const drillWallTitle: Text = (msg) => msg('Oefenmuur', {id: 'drill-wall.title'});\n`,
      ),
    'src/static/fallback.ts': (path) => {
      copy.replace(path, '  exitHonesty,\n', '  drillWallTitle,\n  exitHonesty,\n');
      copy.replace(
        path,
        "  'blue-heart-exit': exit,\n",
        `  'blue-heart-exit': exit,\n  '${tag}': titleAndContact(drillWallTitle),\n`,
      );
    },
    'stories/<tag>.stories.ts': () => assert.match(copy.read(stories), /Default/),
    'test/elements/<tag>/<tag>.test.ts': () => copy.replace(ownTest, "'Meldpunt mensenhandel'", "'Oefenmuur'"),
    'stories/notes/<tag>.md': () =>
      copy.replace(`stories/notes/${name}.md`, 'Say here where another tag is better.', 'To call somebody.'),
    'src/builder/purposes.ts': (path) =>
      copy.replace(path, 'const worded = {\n', `const worded = {\n  practise: {tag: '${tag}', attributes: {}},\n`),
    'src/builder/words/pick.ts': (path) =>
      copy.replace(
        path,
        '  purposes: {\n',
        `  purposes: {
    practise: [
      msg('Oefenen', {id: 'builder.purpose-practise'}),
      msg('Een muur om te oefenen.', {id: 'builder.purpose-practise-what'}),
    ],
`,
      ),
    'src/builder/words/attributes.ts': (path) => {
      const line = "    'banner.heading-level': headingLevel,\n";
      copy.replace(path, line, line + line.replace('banner', name));
    },
    'locales/*.xlf': extractAndTranslate,
    'locales/builder/*.xlf': (path) => assert.match(copy.read(path.replace('*', 'fr')), /builder\.purpose-practise/),
    // Draws no pictures, because a person has to look at them. They come from the same list as the stories.
    'test/stories/baseline/': () => {},
    'test/accessibility/trees/': () => npm('accessibility-tree', name),
    'test/scripts/public-names.json': () => npm('names'),
    'docs/webmaster/tags.md': (path) =>
      copy.write(
        path,
        copy.read(path).replace(/(?=^\| `<blue-heart-exit>)/m, `| \`<${tag}>\` | a wall | \`heading-level\` |\n`),
      ),
    'docs/developer/package.md': (path) => {
      addToRow(path, /^(\| `blue-heart-language` \| `LanguageEvent` \| )([^|]*)( \|)/m);
      addToRow(path, /^(\| `blue-heart-error` \| `BlueHeartErrorEvent` \| )([^|]*)( \|)/m);
    },
    '.changeset/<what>.md': addChangeset,
  });
  npm('build');
  run('npx', 'tsc');
  testSources(ownTest);
  run(
    'node',
    '--test',
    '--test-concurrency=1',
    'test/docs/documents.test.mjs',
    'test/scripts/public-names.test.mjs',
    'test/static/fallback.test.mjs',
  );
});
