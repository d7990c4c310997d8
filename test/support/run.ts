import { runJest } from './jest.ts';
import { startTestNeo4j } from './neo4j.ts';

/** Runs the named tiers (unit, neo4j and graphql when none is named), with one real Neo4j where a tier needs it. */
const tiers = ['unit', 'neo4j', 'graphql'];
const named = process.argv.slice(2).filter((arg) => tiers.includes(arg));
const patterns = process.argv.slice(2).filter((arg) => !tiers.includes(arg));
const wanted = named.length > 0 ? named : tiers;

const needsServer = wanted.some((tier) => tier !== 'unit');
const server = needsServer ? await startTestNeo4j((line) => void process.stdout.write(`${line}\n`)) : undefined;
try {
  process.exitCode = await runJest(wanted, patterns, server?.env ?? {});
} finally {
  await server?.stop();
}
