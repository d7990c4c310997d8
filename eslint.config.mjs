import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The floors of the house, lowest first: a room imports from its own floor's list and from rooms below, never upwards. */
const floors = [
  ['lib', 'errors', 'log', 'config'],
  ['model'],
  ['neo4j'],
  ['ask'],
  [
    'entity',
    'actor',
    'meeting',
    'encounter',
    'commitment',
    'demand',
    'instrument',
    'article',
    'assertion',
    'search',
    'path',
    'count',
  ],
  ['graphql'],
  ['http'],
  ['main'],
];

const message = 'Imports go downwards only; see the floors in ARCHITECTURE.md.';

/** Forbids imports of every room above this floor. */
function above(index) {
  const higher = floors.slice(index + 1).flat();
  return higher.length === 0 ? [] : [{ regex: `/(${higher.join('|')})(/|\\.ts$)`, message }];
}

const outside = {
  regex: '/(seed|bench|explorer|bin|verify)/',
  message: 'src/ stands alone; see the floors in ARCHITECTURE.md.',
};
const driver = { regex: '^neo4j-driver', message: 'src/neo4j/ alone imports the driver.' };
const graphql = { regex: '^(graphql|@apollo/.*)($|/)', message: 'No GraphQL below src/graphql/.' };

function room(name, index) {
  const files = [`src/${name}/**/*.ts`, `src/${name}.ts`];
  const patterns = [...above(index), outside];
  if (name !== 'neo4j') patterns.push(driver);
  if (index < floors.findIndex((floor) => floor.includes('graphql'))) patterns.push(graphql);
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

const typed = ['src', 'seed', 'bin', 'neo4j', 'test', 'verify', 'bench']
  .map((folder) => `${folder}/**/*.ts`)
  .concat('explorer/**/*.ts', 'explorer/**/*.tsx');

const env = { object: 'process', property: 'env', message: 'src/config.ts alone reads the environment.' };

export default tseslint.config(
  // bench/installed/ imports what only the bench's own package installs; `npx tsc -p bench` checks it.
  {
    ignores: [
      'bench/installed/**',
      'explorer/dist/**',
      'src/model/contract.ts',
      'explorer/src/operations.ts',
      'coverage/**',
      '**/.cache/**',
      '**/.data/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({
    ...config,
    files: typed,
  })),
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-control-regex': 'off',
      'no-restricted-properties': ['error', env],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  ...floors.flatMap((rooms, index) => rooms.map((name) => room(name, index))),
  {
    files: ['src/config.ts', 'bin/**/*.ts', 'neo4j/**/*.ts', 'test/**/*.ts', 'verify/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['test/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } } },
  { files: ['explorer/src/**/*.ts', 'explorer/src/**/*.tsx'], ...hooks.configs.flat.recommended },
  // Effects that ask the service or follow the address tell in state that they began.
  { files: ['explorer/src/**/*.ts', 'explorer/src/**/*.tsx'], rules: { 'react-hooks/set-state-in-effect': 'off' } },
);
