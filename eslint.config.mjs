import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

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
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', '.storybook/**/*.ts'],
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
  // Chai's assertions are getters, and the promises of a test are its own business.
  {
    files: ['test/**/*.ts'],
    rules: {'@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off'},
  },
);
