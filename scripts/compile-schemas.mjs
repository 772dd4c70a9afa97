// Turns the published schemas into code that checks a partner's file without `eval`, for src/generated/.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const read = async (name) =>
  JSON.parse(await readFile(new URL(`../src/content/schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const generated = new URL('../src/generated/', import.meta.url);

// A page can have added to Object.prototype: that is none of a file's own.
const ajv = new Ajv({allErrors: true, ownProperties: true, strictRequired: false, code: {source: true, esm: true}});
for (const name of ['contacts', 'scenes']) ajv.addSchema(await read(name), name);

await mkdir(generated, {recursive: true});
await writeFile(new URL('validators.js', generated), standaloneCode(ajv, {contacts: 'contacts', scenes: 'scenes'}));
await writeFile(
  new URL('validators.d.ts', generated),
  `import type {ValidateFunction} from 'ajv';
export const contacts: ValidateFunction;
export const scenes: ValidateFunction;
`,
);
