import { restated } from './claim.ts';
import { nounOf, sortKeys, type EntityNode } from './entityNode.ts';
import { factChanges, movedBy, writeFacts, type FactClaim } from './facts.ts';
import { grouped } from './grouped.ts';
import { nothingMade, refreshPresences } from './presences.ts';
import type { Standings } from './standings.ts';
import * as statements from './statements.ts';
import { distinct, packed, type Stored } from './stored.ts';
import { writeNames } from './sync.ts';
import type { Work } from './write.ts';

interface ClaimRow extends Record<string, unknown> {
  p: Stored;
  called: { id: string; name: string; named: boolean }[];
}

/**
 * Writes what the register now says of stored entities, and everything in claims that follows from it: how a claim reads
 * in one line, the names and kinds of its voices, its grade, and the grades of facts, nodes and presences.
 */
export async function restateShared(work: Work, nodes: readonly EntityNode[], standings: Standings): Promise<void> {
  const ids = nodes.map(({ id }) => id);
  const freed = await work.readEach<{ key: string }>(statements.namesOfEntities, ids);
  for (const [noun, group] of grouped(nodes, (node) => node.noun)) {
    work.write(
      statements.updateNodes(noun),
      group.map(({ id, editor }) => ({ id, p: packed(editor) })),
    );
  }
  writeNames(work, ids, nodes);
  work.write(
    statements.deleteUnusedNames,
    freed.map(({ key }) => key),
  );
  const rows = await work.readEach<ClaimRow>(statements.claimsMentioning, ids);
  const changed = rows.flatMap(({ p, called }) => {
    const names = new Map(called.map((each) => [each.id, each]));
    const now = restated(p, (id) => names.get(id) ?? { name: id, named: true });
    return now['h'] === p['h'] ? [] : [{ p, now }];
  });
  work.write(
    statements.updateClaims,
    changed.map(({ now }) => ({ id: now['id'], p: packed(now) })),
  );
  await regrade(
    work,
    changed.filter(({ p, now }) => p['grade'] !== now['grade']).map(({ now }) => now),
    standings,
  );
  await work.settled();
}

/** Recomputes what carries the grades of these claims. */
async function regrade(work: Work, claims: readonly Stored[], standings: Standings): Promise<void> {
  const facts = claims.flatMap((claim) => factClaim(claim));
  const others = await work.readEach<{ id: string; grades: string[]; articleCount: number }>(
    statements.othersOnFacts,
    distinct(facts.map(({ fact }) => fact)),
    { articles: [] },
  );
  const changes = factChanges(facts, [], new Map(others.map((row) => [row.id, row])));
  const ends = distinct(
    claims.flatMap(({ subject, object }) => [subject, object]).filter((id) => typeof id === 'string'),
  );
  const keys = await work.readEach<{ id: string; newest: string | null; oldest: string | null }>(
    statements.sortKeysOf,
    ends,
  );
  const keysById = new Map(keys.map((row) => [row.id, row]));
  writeFacts(work, changes, (id) => {
    const { newest, oldest } = keysById.get(id) ?? {};
    return newest && oldest ? { newest, oldest } : sortKeys(id, undefined);
  });
  const grades = await work.readEach<{ id: string; grades: string[] }>(statements.othersGrades, ends, { articles: [] });
  const updates = grades.map(({ id, grades: each }) => ({ id, p: { grades: distinct(each) } }));
  for (const [noun, group] of grouped(updates, ({ id }) => nounOf(id))) work.write(statements.updateNodes(noun), group);
  await refreshPresences(work, movedBy(changes), nothingMade, standings);
}

function factClaim({ fact, predicate, subject, object, grade, article }: Stored): FactClaim[] {
  if (typeof fact !== 'string') return [];
  return [
    {
      fact,
      predicate: String(predicate),
      subject: String(subject),
      object: String(object),
      grade: String(grade),
      article: String(article),
    },
  ];
}
