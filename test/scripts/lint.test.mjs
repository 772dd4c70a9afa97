// Checks our own lint rules and settings: each rule reports what it is for, and nothing else.
import assert from 'node:assert/strict';
import {describe, it, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint, RuleTester} from 'eslint';
import functionStyle from '../../scripts/lint/function-style.mjs';

const eslint = new ESLint({cwd: fileURLToPath(new URL('../..', import.meta.url))});

/** Lints a text as if a file held it, and returns the names of the rules that it breaks. */
async function broken(filePath, text) {
  const [{messages}] = await eslint.lintText(text, {filePath});
  return messages.map(({ruleId, message}) => ruleId ?? message);
}

/** The rules: for each, code that it reports, and similar code that it accepts. */
const rules = [
  {
    rule: 'no-restricted-syntax',
    what: 'a variable of a module that changes',
    bad: 'export let count = 0;\ncount++;',
    good: '/** Counts. */\nexport function count(): number {\n  let n = 0;\n  return ++n;\n}',
  },
  {
    rule: 'no-restricted-syntax',
    what: 'a cast to never',
    bad: 'export const found = document.body as never;',
    good: 'export const none: never[] = [];',
  },
  {
    rule: 'no-restricted-syntax',
    what: 'a cast through unknown',
    bad: 'export const found = document.body as unknown as string;',
    good: 'export const found = document.body as unknown;',
  },
  {
    rule: 'house/function-style',
    what: 'an exported arrow',
    bad: 'export const half = (n: number) => n / 2;',
    good: 'const half = (n: number) => n / 2;\nexport const halves = [1, 2].map(half);',
  },
  {
    rule: 'jsdoc/match-description',
    what: 'the docs of a function that begin with a noun',
    bad: '/** The half. */\nexport function half(n: number): number {\n  return n / 2;\n}',
    good: '/** Returns the half. */\nexport function half(n: number): number {\n  return n / 2;\n}',
  },
  {
    rule: '@typescript-eslint/member-ordering',
    what: 'a method before a field',
    bad: 'export class Count {\n  up(): number {\n    return ++this.n;\n  }\n\n  n = 0;\n}',
    good: 'export class Count {\n  static most = 9;\n  n = 0;\n\n  up(): number {\n    return ++this.n;\n  }\n}',
  },
  {
    rule: 'max-len',
    what: 'a line of more than 120 columns',
    bad: `export const sum = 1${' + 1'.repeat(30)};`,
    good: `// https://linde.example/${'a'.repeat(120)}\nexport const sum = 1;`,
  },
  {
    rule: 'max-lines',
    what: 'a file of more than 200 lines',
    bad: `export const sum = 1;\n${'// More.\n'.repeat(200)}`,
    good: `export const sum = 1;\n${'// More.\n'.repeat(199)}`,
  },
];

describe('npm run lint', () => {
  for (const {rule, what, bad, good} of rules) {
    it(`reports ${what}`, async () => {
      assert.deepEqual(await broken('src/foundation/heart.ts', `${bad}\n`), [rule]);
      assert.deepEqual(await broken('src/foundation/heart.ts', good), []);
    });
  }

  it('lets data be as long as it is', async () => {
    assert.deepEqual(await broken('src/content/campaign.ts', `export const sum = 1;\n${'// More.\n'.repeat(300)}`), []);
  });

  it('checks scripts that TypeScript does not read', async () => {
    assert.deepEqual(await broken('scripts/size.mjs', 'const unused = 1;\n'), ['no-unused-vars']);
  });
});

RuleTester.describe = describe;
RuleTester.it = test;
new RuleTester().run('house/function-style', functionStyle, {
  valid: [
    'const half = (n) => n / 2;',
    'export function half(n) { return n / 2; }',
    'export const halves = [1, 2].map((n) => {\n  return n / 2;\n});',
    'function outer() {\n  const inner = (n) => {\n    return n;\n  };\n  return inner;\n}',
  ],
  invalid: [
    {
      code: 'export const half = n => n / 2;',
      output: 'export function half(n) {\n  return n / 2;\n}',
      errors: [{messageId: 'exported'}],
    },
    {
      code: 'const read = async (path, {all = false}) => {\n  return path;\n};',
      output: 'async function read(path, {all = false}) {\n  return path;\n}',
      errors: [{messageId: 'long'}],
    },
    {
      code: 'export const pair = (n) => ({n});',
      output: 'export function pair(n) {\n  return {n};\n}',
      errors: [{messageId: 'exported'}],
    },
    {code: 'export const half = (n) => /* a comment */ n / 2;', output: null, errors: [{messageId: 'exported'}]},
    {code: 'export const half = (n) => n / 2, third = 3;', output: null, errors: [{messageId: 'exported'}]},
  ],
});
