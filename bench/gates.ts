import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import type { BundleRecord } from '../seed/records.ts';
import type { Statement } from '../src/neo4j/statements.ts';
import { diplomacy, hub, worldOf } from './diplomacy.ts';
import { repeatable } from './generate.ts';
import { profileOf } from './profile.ts';
import { reader } from './read.ts';
import { shapes } from './shapes/all.ts';
import { some, type Read, type Variables } from './shapes/shape.ts';

/** What an operation takes that no noise of a machine changes. */
const figuresShape = z.strictObject({
  /** For all that is asked of the gate. */
  statements: z.int(),
  hits: z.int(),
  /** The operators of each statement's plan, how often each, plans that are the same told once. */
  plans: z.array(z.string()),
});
export type Figures = z.infer<typeof figuresShape>;
export const baselineShape = z.record(z.string(), figuresShape);
export type Baseline = z.infer<typeof baselineShape>;

/** Asks ours one operation. */
export type AskOnce = (
  query: string,
  variables: Variables,
) => Promise<{
  readonly data: unknown;
  readonly errors: readonly unknown[];
  readonly statements: readonly Statement[];
}>;

const relationships = 10_000;

/** The world of the gates: that of the bench, in which two reports of the same talks contradict each other. */
export function worldOfGates(): readonly BundleRecord[] {
  const count = new Map<string, number>();
  let article = '';
  return [...diplomacy(worldOf(relationships))].map((record) => {
    if (record.type === 'article') article = record.id;
    if (record.type !== 'assertion' || record.predicate !== 'STATUS') return record;
    const number = count.get(article) ?? 0;
    count.set(article, number + 1);
    const first = article.replace(/-a\d+$/, '-a0');
    const conflictsWith = article === first ? [] : [`${first}#status-${number}`];
    return { ...record, key: `status-${number}`, conflictsWith };
  });
}

/** Operations of a kind, asked in turn. */
interface Gate {
  readonly query: string;
  readonly asked: readonly Variables[];
}

const picked = 5;

/** Beside the shapes of the bench: every other way in which a statement is made. */
export const otherQuestions: Readonly<Record<string, { readonly query: string; readonly of?: string }>> = {
  contradictions: {
    query:
      '{ assertions(filter: { conflicting: true }, first: 20) { totalCount nodes { summary conflictsWith { summary article { name } } } } }',
  },
  'claims about': {
    of: 'Official',
    query:
      'query ($id: ID!) { entity(id: $id) { assertions(first: 20) { totalCount nodes { summary evidence { excerpt } attribution { speakers { name } } } } } }',
  },
  'claims by speaker': {
    of: 'Official',
    query: 'query ($id: ID!) { assertions(filter: { speakers: [$id] }, first: 20) { totalCount nodes { summary } } }',
  },
  'counts by month': {
    query: '{ meetings { counts(by: MONTH) { label count } } }',
  },
  'counts of a hub': {
    query: `{ entity(id: "${hub}") { ... on Country { meetings { totalCount counts(by: YEAR) { label count } } } } }`,
  },
  'actors across actors': {
    query:
      '{ meetings(filter: { statuses: [HELD], from: "2020-01-01", to: "2020-06-30" }) { counts(by: ACTOR, across: ACTOR, limit: 12) { label across { label } count } } }',
  },
  neighbours: {
    of: 'Official',
    query:
      'query ($id: ID!) { entity(id: $id) { neighbours(first: 20) { totalCount edges { predicate forward articleCount node { id name } } } } }',
  },
  'a timeline, oldest first': {
    of: 'Official',
    query:
      'query ($id: ID!) { entity(id: $id) { ... on Actor { meetings(order: OLDEST, first: 20) { edges { predicate node { name date status } } } } } }',
  },
  'a hub under trust': {
    query: `{ entity(id: "${hub}") { ... on Country { meetings(first: 20, trust: { minFactuality: CERTAIN, excludeInferred: true }) { nodes { id name } } } } }`,
  },
  'meetings of two actors': {
    of: 'Country',
    query: `query ($id: ID!) { meetings(filter: { allOf: [$id, "${hub}"] }, first: 20) { totalCount nodes { name date } } }`,
  },
  'attendees with claims': {
    query:
      '{ meetings(first: 10) { nodes { name attendees(first: 10) { edges { capacity node { name } side { name } assertions(first: 2) { summary evidence { excerpt } } } } } } }',
  },
  'a wide question, hoisted': {
    query:
      '{ meetings(first: 100) { nodes { name attendees(first: 20) { nodes { name commitments(first: 5) { nodes { name } } } } discussed(first: 10) { nodes { name } } } } }',
  },
  'open demands': {
    query:
      '{ demands(filter: { outcomes: [OPEN] }, first: 20) { totalCount nodes { name makers { nodes { name } } } } }',
  },
  'commitments of a country': {
    of: 'Country',
    query:
      'query ($id: ID!) { entity(id: $id) { ... on Actor { commitments(first: 20) { totalCount edges { factuality node { name standing beneficiaries { nodes { name } } } } } } } }',
  },
  'most present actors': {
    query: '{ actors(kinds: [OFFICIAL], order: MEETINGS, first: 20) { nodes { id name } } }',
  },
  'newest articles': {
    query: '{ articles(first: 20) { totalCount nodes { name author published } } }',
  },
  'a name': {
    of: 'Country',
    query: 'query ($name: String!) { country(name: $name) { id name } }',
  },
  'several ways': {
    of: 'Official',
    query: `query ($id: ID!) { paths(from: $id, to: "${hub}", maxLength: 3, limit: 5) { length steps { predicate node { name } } } }`,
  },
};

async function gatesOf(read: Read, ask: AskOnce): Promise<ReadonlyMap<string, Gate>> {
  const gates = new Map<string, Gate>();
  const data = async (query: string, variables: Variables) => (await ask(query, variables)).data;
  for (const { name, title, ours, picks } of shapes) {
    const asked = (await picks(read, repeatable(7), data)).slice(0, picked);
    gates.set(`${name} ${title}`, { query: ours.query, asked: asked.map((each) => ours.variables?.(each) ?? each) });
  }
  for (const [name, { query, of }] of Object.entries(otherQuestions)) {
    if (of === undefined) gates.set(name, { query, asked: [{}] });
    else {
      const rows = await read(`MATCH (n:${of}) WHERE n.meetings > 2 RETURN n.id, n.name ORDER BY n.id LIMIT 200`);
      const named = query.includes('$name');
      const asked = some(rows, picked, repeatable(11)).map(([id, called]) => (named ? { name: called } : { id }));
      gates.set(name, { query, asked });
    }
  }
  return gates;
}

/** What every gate takes on the loaded world, by plans made for the graph as it is now. */
export async function measured(driver: Driver, database: string, ask: AskOnce): Promise<Baseline> {
  // Waits until every index was looked at anew, and forgets the plans that were made before.
  await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, { database });
  const found: Record<string, Figures> = {};
  for (const [name, { query, asked }] of await gatesOf(reader(driver, database), ask)) {
    const statements: Statement[] = [];
    for (const variables of asked) {
      statements.push(...(await statementsOf(name, () => ask(query, variables))));
    }
    const profiles = [];
    for (const { text, params } of statements) profiles.push(await profileOf(text, params, driver, database));
    found[name] = {
      statements: statements.length,
      hits: profiles.reduce((sum, { hits }) => sum + hits, 0),
      plans: [...new Set(profiles.map(({ operators }) => planOf(operators)))],
    };
  }
  return found;
}

const mostTries = 5;

/** The statements of an operation that was answered; a busy machine may lack the time for one at the first try. */
async function statementsOf(name: string, ask: () => ReturnType<AskOnce>): Promise<readonly Statement[]> {
  for (let tries = 1; ; tries += 1) {
    const { errors, statements } = await ask();
    if (errors.length === 0) return statements;
    if (tries === mostTries) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  }
}

/** A plan in one line: the ways into the store first, since they decide what it costs. */
function planOf(operators: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const each of operators) counts.set(each, (counts.get(each) ?? 0) + 1);
  const told = [...counts].map(([operator, count]) => (count > 1 ? `${count} × ${operator}` : operator));
  const isWayIn = (operator: string) => /Seek|Scan/.test(operator);
  return [...told.filter(isWayIn).sort(), ...told.filter((each) => !isWayIn(each)).sort()].join(', ');
}

/** How what was found differs from the baseline. */
export interface Verdict {
  readonly worse: readonly string[];
  readonly better: readonly string[];
}

const tolerated = 1.1;

/** Holds figures against a baseline: more than a tenth more hits, any more statements or another plan are worse. */
export function heldAgainst(baseline: Baseline, found: Baseline): Verdict {
  const worse: string[] = [];
  const better: string[] = [];
  for (const name of new Set([...Object.keys(baseline), ...Object.keys(found)])) {
    const [before, now] = [baseline[name], found[name]];
    if (!before || !now) {
      worse.push(`${name}: ${before ? 'is not asked any more' : 'is not in the baseline'}`);
      continue;
    }
    if (now.statements > before.statements) {
      worse.push(`${name}: ${now.statements} statements, ${before.statements} before`);
    }
    if (now.hits > before.hits * tolerated) worse.push(`${name}: ${now.hits} hits, ${before.hits} before`);
    const others = now.plans.filter((plan) => !before.plans.includes(plan));
    const cheaper = now.hits * tolerated < before.hits || now.statements < before.statements;
    if (cheaper) better.push(`${name}: ${told(now)}; ${told(before)} before`);
    if (others.length > 0 && (!cheaper || scansIn(others) > scansIn(before.plans))) {
      worse.push(
        `${name}: another plan\n  now:    ${others.join('\n          ')}\n  before: ${before.plans.join('\n          ')}`,
      );
    }
  }
  return { worse, better };
}

const told = ({ statements, hits }: Figures) => `${statements} statements and ${hits} hits`;

function scansIn(plans: readonly string[]): number {
  return plans.filter((plan) => plan.includes('Scan')).length;
}
