// Compiles the published schemas into code that checks a partner's file without `eval`, in src/generated/.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

async function read(name) {
  return JSON.parse(await readFile(new URL(`../src/content/schemas/${name}.schema.json`, import.meta.url), 'utf8'));
}

// A page may have added properties to Object.prototype, which are no part of a file.
const ajv = new Ajv({allErrors: true, ownProperties: true, strictRequired: false, code: {source: true, esm: true}});
for (const name of ['contacts', 'scenes']) ajv.addSchema(await read(name), name);

const files = {
  'validators.js': standaloneCode(ajv, {contacts: 'contacts', scenes: 'scenes'}),
  'validators.d.ts': `import type {ValidateFunction} from 'ajv';
export const contacts: ValidateFunction;
export const scenes: ValidateFunction;
`,
};
// tsc does not copy JavaScript, so that the code is also written beside what it compiles.
for (const folder of ['../src/generated/', '../.build/generated/'].map((path) => new URL(path, import.meta.url))) {
  await mkdir(folder, {recursive: true});
  for (const [name, code] of Object.entries(files)) await writeFile(new URL(name, folder), code);
}
