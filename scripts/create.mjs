// Creates a new tag that works at once: `npm run create -- wall-of-names`. Writes its files from the templates in
// scripts/create/, adds it to the lists, and prints what a person must still decide.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

const [name = '', ...more] = process.argv.slice(2);
const Class = name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const Title = name.replace(/^\w/, (letter) => letter.toUpperCase()).replaceAll('-', ' ');

const files = {
  element: `src/elements/${name}/${name}.ts`,
  styles: `src/elements/${name}/${name}.styles.ts`,
  define: `src/define/${name}.ts`,
  stories: `stories/${name}.stories.ts`,
  notes: `stories/notes/${name}.md`,
  test: `test/elements/${name}/${name}.test.ts`,
};

const read = (path) => readFileSync(path, 'utf8');

/** Returns the fault in the name, if there is one. */
function fault() {
  if (!name || more.length) return 'Give one name: npm run create -- wall-of-names';
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name) || name.startsWith('blue-heart'))
    return `"${name}" is no name: small letters, with hyphens between the words, without "blue-heart-" before them.`;
  const taken = Object.values(files).find((path) => existsSync(path));
  return taken && `"${name}" is taken: ${taken} is there already.`;
}

/** Changes a file in one place, which must be there. */
function change(path, place, after) {
  const before = read(path);
  if (!place.test(before)) throw new Error(`${path} has no place for a tag: ${place}`);
  writeFileSync(path, before.replace(place, after));
}

/** Inserts a line in alphabetical order among the lines of its kind. */
function insertSorted(path, line, kind) {
  const lines = read(path).split('\n');
  const pathIn = (one) => /'([^']+)'/.exec(one)[1];
  const alike = lines.filter((one) => kind.test(one));
  if (!alike.length) throw new Error(`${path} has no line like ${kind}`);
  const next = alike.find((one) => pathIn(one) > pathIn(line));
  lines.splice(next ? lines.indexOf(next) : lines.indexOf(alike.at(-1)) + 1, 0, line);
  writeFileSync(path, lines.join('\n'));
}

const wrong = fault();
if (wrong) {
  console.error(wrong);
  process.exit(1);
}

for (const [kind, path] of Object.entries(files)) {
  mkdirSync(dirname(path), {recursive: true});
  const text = read(new URL(`create/${kind}.txt`, import.meta.url));
  writeFileSync(path, text.replaceAll('{name}', name).replaceAll('{Class}', Class).replaceAll('{Title}', Title));
}
change('src/define/tags.ts', /(?=\n\] as const;)/, `\n  '${name}',`);
change('src/define/all.ts', /(?=\n\} satisfies Record<Tag,)/, `\n  'blue-heart-${name}': ${Class},`);
insertSorted(
  'src/define/all.ts',
  `import {${Class}} from '../elements/${name}/${name}.js';`,
  /^import .* from '\.\.\/elements\//,
);
insertSorted(
  'src/index.ts',
  `export {${Class}} from './elements/${name}/${name}.js';`,
  /^export .* from '\.\/elements\//,
);
const lists = ['src/define/tags.ts', 'src/define/all.ts', 'src/index.ts'];
execFileSync('npx', ['prettier', '--log-level=warn', '--write', ...Object.values(files), ...lists], {stdio: 'inherit'});

const [, steps] = /^## Add a tag\n[^|]*([^]*?)(?=^## |$(?![^]))/m.exec(read('docs/contributing/add.md'));
console.log(`<blue-heart-${name}> works. It is in
  ${[...Object.values(files), ...lists].join('\n  ')}
What is left to decide, as in docs/contributing/add.md:

${steps.replaceAll('<tag>', name).trim()}`);
