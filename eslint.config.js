import { defineConfig } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Rules that need types: promises that nobody waits for, switches that forget a case, what goes round the types. */
const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/dot-notation': 'error',
  '@typescript-eslint/no-array-delete': 'error',
  '@typescript-eslint/no-base-to-string': 'error',
  '@typescript-eslint/no-deprecated': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-for-in-array': 'error',
  '@typescript-eslint/no-implied-eval': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
  '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
  '@typescript-eslint/no-unnecessary-template-expression': 'error',
  '@typescript-eslint/no-unnecessary-type-arguments': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-unnecessary-type-conversion': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-enum-comparison': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/no-useless-default-assignment': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-find': 'error',
  '@typescript-eslint/prefer-includes': 'error',
  '@typescript-eslint/prefer-optional-chain': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingAny: true }], // AbortSignal.reason
  '@typescript-eslint/prefer-reduce-type-parameter': 'error',
  '@typescript-eslint/prefer-string-starts-ends-with': 'error',
  '@typescript-eslint/related-getter-setter-pairs': 'error',
  '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
  '@typescript-eslint/return-await': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

/** Ranges of characters that everybody here knows the ends of. */
const RANGES = ['alphanumeric', '一-龥', '０-９', '１-９', '！-～', '!-~', ' -~', '①-⑳', '⑴-⒇', '⒈-⒛', '①-⒛', 'Ⅰ-ⅿ'];

/** Of eslint-plugin-regexp's recommended rules, those that do not serve here. */
const regexpTaste = {
  'no-control-regex': 'off', // controls are taken out on purpose
  'no-misleading-character-class': 'off', // so are signs that combine
  'regexp/no-unused-capturing-group': 'off', // (?: makes the lists of words that accountants proofread harder to read
  'regexp/prefer-character-class': 'off', // 为|是|达 is a list of words too
  'regexp/prefer-range': 'off',
  'regexp/use-ignore-case': 'off',
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
      'complexity': ['error', 20],
      'no-nested-ternary': 'error',
      'no-console': 'error',
      'eqeqeq': ['error', 'smart'],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [regexp.configs.recommended],
    settings: { regexp: { allowedCharacterRanges: RANGES } },
    rules: regexpTaste,
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: typed,
  },
  // What old engines must be able to read: anything newer is a syntax error here.
  {
    files: ['src/taskpane/*.js', 'src/hosts/wps/shell/*.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
  },
  { files: ['src/core/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...OUTER_WORLD] } },
  { files: ['src/cli/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-dynamic-delete': 'off', '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
);
