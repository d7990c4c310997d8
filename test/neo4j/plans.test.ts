import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver, Plan } from 'neo4j-driver';
import type { BundleRecord } from '../../seed/records.ts';
import { servedSchema } from '../../src/graphql/schema.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import type { Statement } from '../../src/neo4j/statements.ts';
import { randomWorld, recordsOf } from '../support/graph.ts';
import { testConnection } from '../support/neo4j.ts';
import { randomOperations } from '../support/operations.ts';
import { loadFresh, openTestService, type TestService } from '../support/service.ts';

const seed = 1991;
const operations = Number(process.env['PLAN_OPERATIONS'] ?? 90);

/** Reads everything of a label or of an index, or pairs everything with everything. */
const unwanted =
  /AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|RelationshipTypeScan|NodeIndexScan|RelationshipIndexScan|CartesianProduct/;

let driver: Driver;
let nested: TestService;
let hoisted: TestService;
let ids: Record<string, string[]>;
let names: string[];
beforeAll(async () => {
  const records = recordsOf(randomWorld(seed, 40, 60)).map(complete);
  await loadFresh(records);
  driver = openDriver(testConnection());
  await driver.executeQuery('CALL db.resampleOutdatedIndexes()');
  await driver.executeQuery('CALL db.prepareForReplanning()');
  nested = openTestService();
  hoisted = openTestService(undefined, { objects: 0, levels: 0 });
  ids = {};
  for (const record of records) {
    const id = record.type === 'entity' ? record.id : record.type === 'article' ? `article/${record.id}` : undefined;
    if (id !== undefined) (ids[id.split('/')[0] ?? ''] ??= []).push(id);
  }
  names = records.flatMap((record) => (record.type === 'entity' ? [record.name.replaceAll('"', '')] : []));
}, 120_000);
afterAll(async () => {
  await nested.close();
  await hoisted.close();
  await driver.close();
});

/** The record with the properties that generated ones lack, so that every property is known to the store. */
function complete(record: BundleRecord): BundleRecord {
  if (record.type === 'article') return { ...record, publisher: 'A publisher', url: 'https://example.org/a' };
  return record.type === 'entity' && record.id.startsWith('country/') ? { ...record, iso2: 'AA', iso3: 'AAA' } : record;
}

function operators(plan: Plan): readonly string[] {
  return [plan.operatorType, ...plan.children.flatMap(operators)];
}

/** Whole lists that are counted and nothing else: all of a label is read sooner by the label than by an index. */
const countsOnly = /^RETURN \[\(?(COUNT|CASE)/;

async function problemsOf({ text, params }: Statement): Promise<readonly string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, { ...params });
  const scans = (summary.plan ? operators(summary.plan) : ['no plan']).filter(
    (operator) =>
      operator === 'no plan' ||
      (unwanted.test(operator) && !(countsOnly.test(text) && operator.startsWith('NodeByLabelScan'))),
  );
  const told = summary.gqlStatusObjects.filter(
    ({ gqlStatus }) => !gqlStatus.startsWith('00') && !gqlStatus.startsWith('02'),
  );
  const writes = summary.queryType === 'r' ? [] : [`may write: ${summary.queryType}`];
  return [...scans, ...writes, ...told.map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`)];
}

describe('the plans of all statements', () => {
  it('only read, seek, pair nothing with everything, and draw no notification, in both mounts', async () => {
    const texts = new Map<string, Statement>();
    const next = randomOperations(servedSchema(), { ids, actors: names }, seed);
    for (let index = 0; index < operations; index++) {
      const query = next();
      for (const service of [nested, hoisted]) {
        for (const statement of (await service.ask(query)).statements) texts.set(statement.text, statement);
      }
    }
    const problems: { readonly text: string; readonly found: readonly string[] }[] = [];
    for (const statement of texts.values()) {
      const found = await problemsOf(statement);
      if (found.length > 0) problems.push({ text: statement.text, found });
    }
    expect(texts.size).toBeGreaterThan(operations);
    expect(problems.slice(0, 5)).toEqual([]);
  }, 900_000);
});
