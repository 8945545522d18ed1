// The linter's rules. The tables say which file may import or use what; extend them there.

import { minimatch } from 'minimatch';

/** @typedef {Readonly<Record<string, readonly string[]>>} Allowances  name (or glob of names) → who may use it */

/** Where the tables hold. Folders that are not listed (scripts, e2e) may import what they like. */
const scopes = ['lib/**/*.ts', 'plugin/**/*.ts'];

/**
 * Packages and built-in modules, with the files that may import them. Subpaths (`fs/promises`) are meant too.
 *
 * @type {Allowances}
 */
const modules = {
  'js-yaml': ['lib/yaml.ts'],
  yaml: ['lib/config-file.ts'],
  re2js: ['lib/patterns.ts'],
  'object-hash': [],
  glob: ['lib/read.ts'],
  minimatch: ['lib/read.ts'],
  commander: ['plugin/**/*.ts'],
  'node:fs': ['lib/read.ts', 'lib/read-file.ts', 'lib/write.ts', 'plugin/**/*.ts'],
  'node:process': ['plugin/bin*.ts'],
  'node:child_process': ['lib/tracked.ts', 'plugin/bin-action.ts', 'plugin/argocd/child.ts'],
};

/**
 * Stages know only types, errors, findings and tables: none imports another one.
 *
 * @type {readonly string[]}
 */
const stages = [
  'read',
  'parse',
  'catalog',
  'scope',
  'select',
  'digest',
  'stamp',
  'splice',
  'write',
  'report',
  'inspect',
  'finish',
];

/**
 * Globals, with the files that may use them: no clock, locale or environment in the library.
 *
 * @type {Allowances}
 */
const globals = {
  process: ['plugin/bin*.ts'],
  globalThis: [],
  console: [],
  Date: ['plugin/**/*.ts'],
  performance: ['plugin/**/*.ts'],
  Intl: ['plugin/**/*.ts'],
};

const tests = ['**/*.test.ts'];

/** @param {readonly string[]} allowed @param {string} file */
const mayUse = (allowed, file) => allowed.some((who) => who === file || minimatch(file, who));

/** @param {readonly string[]} allowed */
const onlyIn = (allowed) =>
  allowed.length === 0 ? 'Not used in lib/ and plugin/.' : `Only for ${allowed.join(', ')}.`;

/**
 * All that one file, or all files of a glob, must not import. An override replaces what an earlier one said, so each
 * names everything.
 *
 * @param {string} file
 */
function restrictedImports(file) {
  const forbidden = Object.entries(modules)
    .filter(([, allowed]) => !mayUse(allowed, file))
    .map(([name, allowed]) => ({
      regex: `^${name.replace(/^node:/, '(node:)?')}(/|$)`,
      message: onlyIn(allowed),
    }));
  const stage = /^lib\/([\w-]+)\.ts$/.exec(file)?.[1];
  const others = stage !== undefined && stages.includes(stage) ? stages : [];
  return [
    ...forbidden,
    ...(file.startsWith('lib/') ? [{ regex: '(^|/)plugin/', message: 'lib/ must not know plugin/.' }] : []),
    ...(others.length > 0
      ? [
          {
            regex: `^\\.{1,2}/(.*/)?(${others.join('|')})\\.ts$`,
            message: 'Stages do not know each other: only the recipe calls them.',
          },
        ]
      : []),
  ];
}

/** @param {string} file */
function restrictedGlobals(file) {
  return Object.entries(globals)
    .filter(([, allowed]) => !mayUse(allowed, file))
    .map(([name, allowed]) => ({ name, message: onlyIn(allowed) }));
}

const exceptions = [...Object.values(modules).flat(), ...Object.values(globals).flat()];
const named = new Set([...scopes, ...exceptions, ...stages.map((name) => `lib/${name}.ts`)]);

const perFile = [...named].map((file) => ({
  files: [file],
  rules: {
    'eslint/no-restricted-imports': ['error', { patterns: restrictedImports(file) }],
    'eslint/no-restricted-globals': ['error', ...restrictedGlobals(file)],
  },
}));

export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise', 'node'],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  env: { node: true, es2023: true },
  ignorePatterns: ['dist/**', 'coverage/**', 'node_modules/**'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  rules: {
    // Types
    'typescript/no-explicit-any': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/prefer-nullish-coalescing': 'error',
    'typescript/return-await': 'error',
    'typescript/no-deprecated': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': 'error',
    // Modules
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-duplicates': 'error',
    'import/no-mutable-exports': 'error',
    'import/no-commonjs': 'error',
    'unicorn/prefer-node-protocol': 'error',
    // Code
    'eslint/eqeqeq': 'error',
    'eslint/no-var': 'error',
    'eslint/prefer-const': 'error',
    'eslint/no-param-reassign': 'error',
    'eslint/no-fallthrough': 'error',
    'eslint/max-params': ['error', { max: 3 }],
    'unicorn/no-process-exit': 'error',
    // Readonly objects are made by spreading; one await at a time keeps results in order.
    'oxc/no-map-spread': 'off',
    'eslint/no-await-in-loop': 'off',
    // The compiler's noImplicitReturns says the same, and knows which switches are exhaustive.
    'typescript/consistent-return': 'off',
  },
  overrides: [
    ...perFile,
    {
      files: tests,
      rules: {
        'eslint/no-restricted-imports': 'off',
        'eslint/no-restricted-globals': 'off',
        'eslint/no-await-in-loop': 'off',
        'typescript/no-unsafe-type-assertion': 'off',
        'import/no-named-as-default-member': 'off',
        'unicorn/consistent-function-scoping': 'off',
      },
    },
    { files: ['scripts/**'], rules: { 'typescript/no-unsafe-type-assertion': 'off' } },
    { files: ['*.config.mjs'], rules: { 'import/no-default-export': 'off' } },
  ],
};
