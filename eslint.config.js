import { defineConfig } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Rules that need types: promises that nobody waits for, switches that forget a case. */
const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingAny: true }], // AbortSignal.reason
  '@typescript-eslint/return-await': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

/** core runs anywhere; what only a browser or Node has may not be named there. */
const OUTER_WORLD = [
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'fetch',
  'XMLHttpRequest',
  'Worker',
  'File',
  'Blob',
  'process',
  'Buffer',
  '__dirname',
  'require',
  'Office',
  'Excel',
  'Word',
  'console',
  'setTimeout',
  'setInterval',
];

export default defineConfig(
  { ignores: ['dist/', 'demo/', 'coverage/', 'node_modules/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mts}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess asks for it where an index is known
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions', 'methods'] }],
      'no-console': 'error',
      'eqeqeq': ['error', 'smart'],
    },
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: typed,
  },
  { files: ['src/core/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...OUTER_WORLD] } },
  { files: ['src/cli/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-dynamic-delete': 'off', '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['src/hosts/excel/**/*.ts', 'src/hosts/word/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    // Not call-sync-before-read: it does not see the sync inside roundTrip().
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/load-object-before-read': 'error',
    },
  },
);
