const tier = (name, more = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
  ...more,
});

export default {
  projects: [tier('unit'), tier('neo4j'), tier('graphql'), tier('e2e'), tier('strange'), tier('large')],
  testTimeout: 180_000,
};
