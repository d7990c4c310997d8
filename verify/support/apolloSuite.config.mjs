/** Runs Apollo's own tests of servers on ours; which of them must pass, verify/support/apolloSuite.ts says. */
export default {
  rootDir: '../..',
  testMatch: ['<rootDir>/verify/support/apolloSuite.suite.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
  testTimeout: 60_000,
};
