import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {builtinRules} from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';

const typescript = ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', '.storybook/**/*.ts'];

/** What ESLint recommends for JavaScript; it ships the list in a package of its own. */
const recommended = Object.fromEntries(
  [...builtinRules].filter(([, {meta}]) => meta.docs.recommended).map(([name]) => [name, 'error']),
);

export default tseslint.config(
  {
    ignores: [
      'dist/',
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
    },
  },
  {
    files: ['**/*.mjs'],
    rules: {
      ...recommended,
      // Half of a test runs in a page, with the names that the page has.
      'no-undef': 'off',
    },
  },
  // Chai's assertions are getters, and the promises of a test are its own business.
  {
    files: ['test/**/*.ts'],
    rules: {'@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off'},
  },
);
