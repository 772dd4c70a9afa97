import jsdoc from 'eslint-plugin-jsdoc';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {builtinRules} from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';
import functionStyle from './scripts/lint/function-style.mjs';

const typescript = ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', '.storybook/**/*.ts'];

/** The rules that ESLint recommends for JavaScript, without the package of its own that lists them. */
const recommended = Object.fromEntries(
  [...builtinRules].filter(([, {meta}]) => meta.docs.recommended).map(([name]) => [name, 'error']),
);

const lineLength = {code: 120, ignoreUrls: true, ignoreRegExpLiterals: true};

const castAway = [
  {selector: 'TSAsExpression > TSNeverKeyword', message: 'Give it its type: `as never` hides what is renamed.'},
  {
    selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
    message: 'Give it its type: `as unknown as` hides what is renamed.',
  },
];

const moduleLet = {
  selector: ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
  message: 'Keep what changes in an object: every tag on a page shares a module.',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'release/',
      '.build/',
      '.wireit/',
      'src/generated/',
      'storybook-static/',
      'node_modules/',
      'test/package/frameworks/',
    ],
  },
  {
    files: typescript,
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    plugins: {lit, wc, 'lit-a11y': litA11y},
    settings: {wc: {elementBaseClasses: ['LitElement', 'BlueHeartElement']}},
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      // LitElement has every lifecycle callback.
      'wc/guard-super-call': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', ...castAway],
    },
  },
  {
    files: ['**/*.mjs'],
    rules: {
      ...recommended,
      // Parts of a test run in a page, with the page's globals.
      'no-undef': 'off',
    },
  },
  {
    files: [...typescript, '**/*.mjs'],
    plugins: {house: {rules: {'function-style': functionStyle}}},
    rules: {
      'house/function-style': 'error',
      'max-len': ['error', lineLength],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {jsdoc},
    rules: {
      'no-restricted-syntax': ['error', ...castAway, moduleLet],
      'jsdoc/match-description': [
        'error',
        {
          matchDescription: '^[A-Z][a-z]+s\\b[^]*',
          message: 'Begin with what it does: Returns, Loads, Fires.',
          contexts: [
            'ExportNamedDeclaration > FunctionDeclaration',
            'MethodDefinition[kind="method"]',
            'ExportNamedDeclaration > VariableDeclaration:has(> VariableDeclarator > ArrowFunctionExpression)',
          ],
        },
      ],
      // The order is: styles, properties, state, fields, constructor, methods.
      '@typescript-eslint/member-ordering': [
        'error',
        {
          default: {
            memberTypes: [
              'signature',
              ['static-field', 'static-get', 'static-method'],
              'public-decorated-field',
              ['protected-decorated-field', 'private-decorated-field'],
              ['field', 'abstract-field'],
              'constructor',
              ['public-method', 'protected-method'],
            ],
          },
        },
      ],
      'max-lines': ['error', 200],
      // A sentence is one string, so that it is translated as a whole.
      'max-len': ['error', {...lineLength, ignorePattern: '^\\s*(?:\'.*\'|".*"|str`.*`),$'}],
    },
  },
  // Data may be longer, and so may the style sheet that all tags share.
  {
    files: ['src/content/**/*.ts', 'src/foundation/tokens.styles.ts'],
    rules: {'max-lines': 'off'},
  },
  // Chai's assertions are getters, and a test may start a promise without waiting for it.
  {
    files: ['test/**/*.ts'],
    rules: {'@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off'},
  },
);
