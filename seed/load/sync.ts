import type { Noun } from '../../src/model/vocabulary.ts';
import type { PreparedArticle } from './article.ts';
import type { Claim } from './claim.ts';
import { isActor, nounOf, sortKeys, type EntityNode } from './entityNode.ts';
import { deedVerbs, factChanges, movedBy, writeFacts, type FactChange, type FactClaim, type Others } from './facts.ts';
import { grouped } from './grouped.ts';
import type { Deed } from './presence.ts';
import { refreshPresences, type Made } from './presences.ts';
import type { Standings } from './standings.ts';
import { datedIn, decidedBy, deciding, projected, undated, type Dated, type Said } from './project.ts';
import * as statements from './statements.ts';
import { canonical, distinct, packed, type Stored } from './stored.ts';
import type { Work } from './write.ts';

/** Whole articles that one transaction brings to what they say now. */
export interface Batch {
  /** New articles and changed ones. */
  readonly articles: readonly PreparedArticle[];
  /** Ids of articles to be removed with all that only they say. */
  readonly removed: readonly string[];
  /** Ids of those of `articles` that are stored already. */
  readonly stored: ReadonlySet<string>;
  /** The node of an entity that the register declares. */
  readonly shared: (id: string) => EntityNode;
  /** For whom actors stand, as far as this load knows. */
  readonly standings: Standings;
}

/** A claim as it is stored, as far as the loader compares it. */
export interface OldClaim {
  readonly id: string;
  readonly h: string;
  readonly article: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object?: string | undefined;
  readonly fact?: string | undefined;
  readonly negated: boolean;
  readonly grade: string;
  readonly mentions: readonly string[];
}

/** An entity as it is stored, as far as the loader compares it. */
interface OldEntity extends Dated {
  readonly id: string;
  readonly h: string;
  readonly grades: readonly string[];
  /** It bears the label of what no claim attests. */
  readonly unattested: boolean;
  readonly newest: string | null;
  readonly oldest: string | null;
}

interface OthersRow extends Others, Record<string, unknown> {
  readonly id: string;
  readonly grades: readonly string[];
  readonly articleCount: number;
}

/** All that one transaction knows before it writes. */
interface State {
  readonly work: Work;
  /** Ids of the articles whose stored claims are replaced. */
  readonly replaced: readonly string[];
  readonly old: readonly OldClaim[];
  readonly now: readonly Claim[];
  /** First day of publication by article. */
  readonly published: ReadonlyMap<string, string>;
  /** Every entity that the claims mention now, with what the editor says of it. */
  readonly nodes: ReadonlyMap<string, EntityNode>;
  readonly entities: ReadonlyMap<string, OldEntity>;
  /** The stored ones of which the editor says something else now. */
  readonly edited: readonly EntityNode[];
  /** Folded names that may be nobody's afterwards. */
  readonly freed: readonly string[];
}

/**
 * Brings articles and everything derived from them to what the batch says, and returns the ids of the entities that
 * went. The order is fixed: nodes with their projected fields, facts, claims, sort keys, presences, what nobody
 * mentions any more.
 */
export async function syncArticles(work: Work, batch: Batch): Promise<readonly string[]> {
  const state = await readState(work, batch);
  const [facts, fields, grades] = await Promise.all([readFacts(state), projectFields(state), nodeGrades(state)]);
  writeNodes(state, fields, grades);
  writeFacts(work, facts, (id) => keysOf(state, fields, id));
  deleteOld(state, batch);
  writeClaims(state);
  redateRelationships(state, fields);
  await refreshPresences(work, movedBy(facts), madeBy(state, fields), batch.standings);
  return clearAway(state);
}

async function readState(work: Work, { articles, removed, stored, shared }: Batch): Promise<State> {
  const replaced = [...removed, ...articles.map(({ id }) => id).filter((id) => stored.has(id))];
  const old = (await work.readEach<OldClaim & Record<string, unknown>>(statements.claimsOfArticles, replaced)).map(
    (row) => ({ ...row, object: row.object ?? undefined, fact: row.fact ?? undefined }),
  );
  const now = articles.flatMap(({ claims }) => claims);
  const own = new Map(articles.flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const)));
  const mentioned = new Set(now.flatMap(({ mentions }) => mentions.map(({ whom }) => whom)));
  const nodes = new Map([...mentioned].map((id) => [id, own.get(id) ?? shared(id)]));
  const ids = new Set([...nodes.keys(), ...old.flatMap(({ mentions }) => mentions)]);
  const rows = await work.readEach<OldEntity & Record<string, unknown>>(statements.entitiesById, ids);
  const entities = new Map(rows.map((row) => [row.id, row]));
  const edited = [...nodes.values()].filter(({ id, editor }) => (entities.get(id)?.h ?? editor['h']) !== editor['h']);
  const losing = new Set([...edited.map(({ id }) => id), ...old.flatMap(({ mentions }) => mentions)]);
  const freed = (await work.readEach<{ key: string }>(statements.namesOfEntities, losing)).map(({ key }) => key);
  const published = new Map(articles.map(({ id, nodes: [node] }) => [id, String(node?.editor['startDate'] ?? '')]));
  return { work, replaced, old, now, published, nodes, entities, edited, freed };
}

function isNew({ nodes, entities }: Pick<State, 'nodes' | 'entities'>, id: string): boolean {
  return nodes.has(id) && !entities.has(id);
}

function factClaims(claims: readonly (OldClaim | Claim)[]): FactClaim[] {
  return claims.flatMap(({ fact, predicate, subject, object, grade, article }) =>
    fact === undefined || object === undefined ? [] : [{ fact, predicate, subject, object, grade, article }],
  );
}

/**
 * What other articles say of a fact is read claim by claim only where a grade may be lost. Else it is what the fact's
 * relationship says without the articles that told it before, so that a hub's is not read again with every article.
 */
async function readFacts({ work, replaced, old, now, entities }: State): Promise<FactChange[]> {
  const [before, after] = [factClaims(old), factClaims(now)];
  // Nobody else can have told a fact of a thing that is new.
  const shared = [...before, ...after].filter(({ subject, object }) => entities.has(subject) && entities.has(object));
  const oldOf = grouped(before, ({ fact }) => fact);
  const nowOf = grouped(after, ({ fact }) => fact);
  const losing = (fact: string) => lostGrades(oldOf.get(fact) ?? [], nowOf.get(fact) ?? []).length > 0;
  const idsOf = (claims: readonly FactClaim[]) => new Set(claims.map(({ fact }) => fact));
  const kept = grouped(
    shared.filter(({ fact }) => !losing(fact)),
    ({ predicate }) => predicate,
  );
  const [lost, ...stored] = await Promise.all([
    work.readEach<OthersRow>(statements.othersOnFacts, idsOf(shared.filter(({ fact }) => losing(fact))), {
      articles: replaced,
    }),
    ...[...kept].map(([verb, claims]) => work.readEach<OthersRow>(statements.storedFacts(verb), idsOf(claims))),
  ]);
  const without = stored.flat().map(({ id, grades, articleCount }) => {
    const ours = new Set((oldOf.get(id) ?? []).map(({ article }) => article)).size;
    return { id, grades, articleCount: articleCount - ours };
  });
  return factChanges(before, after, new Map<string, Others>([...lost, ...without].map((row) => [row.id, row])));
}

/** The grades that were said before and are not said now. */
function lostGrades(old: readonly { grade: string }[], now: readonly { grade: string }[]): string[] {
  const said = new Set(now.map(({ grade }) => grade));
  return distinct(old.map(({ grade }) => grade)).filter((grade) => !said.has(grade));
}

/** The projected fields of everything that the claims decide, and of what takes its date from those. */
async function projectFields(state: State): Promise<ReadonlyMap<string, Stored>> {
  const touched = new Set([...state.old, ...state.now].flatMap(decidedBy));
  for (const id of state.nodes.keys()) if (isNew(state, id) && deciding.has(nounOf(id))) touched.add(id);
  const fields = new Map<string, Stored>();
  const dating = [...touched].filter((id) => ['Meeting', 'Instrument'].includes(nounOf(id)));
  for (const [id, said] of await saidOf(state, dating))
    fields.set(
      id,
      projected(id, said, () => undated),
    );

  const redated = dating.filter((id) => {
    const stored = state.entities.get(id);
    return stored !== undefined && canonical(datedIn(fields.get(id) ?? {})) !== canonical(datedOfStored(stored));
  });
  const dependents = await state.work.readEach<{ id: string }>(statements.datedByThings, redated);
  const rest = distinct([...touched, ...dependents.map(({ id }) => id)]).filter((id) => !fields.has(id));
  const said = await saidOf(state, rest);
  const datedOf = await datesOf(state, fields, said);
  for (const [id, each] of said) fields.set(id, projected(id, each, datedOf));
  return fields;
}

function datedOfStored({ date, startDate, endDate }: Dated): Dated {
  return { date, startDate, endDate };
}

/** Looks up the dates of the meetings and texts that claims name: just projected, or stored. */
async function datesOf(
  { work }: State,
  fields: ReadonlyMap<string, Stored>,
  said: ReadonlyMap<string, readonly Said[]>,
): Promise<(id: string) => Dated> {
  const named = [...said.values()].flat().flatMap(({ predicate, subject, object }) => {
    if (predicate === 'CONTAINS') return [subject];
    return predicate === 'MADE_AT' && object ? [object] : [];
  });
  const rows = await work.readEach<OldEntity & Record<string, unknown>>(
    statements.entitiesById,
    distinct(named).filter((id) => !fields.has(id)),
  );
  const stored = new Map(rows.map((row) => [row.id, datedOfStored(row)]));
  return (id) => {
    const fresh = fields.get(id);
    return fresh ? datedIn(fresh) : (stored.get(id) ?? undated);
  };
}

const decidingPredicates = distinct(
  [...deciding.values()].flatMap(({ asSubject, asObject }) => [...asSubject, ...asObject]),
);

/** All claims that decide fields of these things, of this batch and of other articles. */
async function saidOf({ work, replaced, now, published, nodes, entities }: State, ids: readonly string[]) {
  const said = new Map<string, Said[]>(ids.map((id) => [id, []]));
  for (const claim of now) {
    if (claim.negated) continue;
    for (const id of decidedBy(claim)) said.get(id)?.push({ ...claim, published: published.get(claim.article) ?? '' });
  }
  const rows = await work.readEach<Said & { thing: string } & Record<string, unknown>>(
    statements.othersOnThings,
    ids.filter((id) => !isNew({ nodes, entities }, id)),
    { predicates: decidingPredicates, articles: replaced },
  );
  for (const row of rows) said.get(row.thing)?.push(row);
  return said;
}

/** The grades of every entity that is or was subject or object of a claim of the batch. */
async function nodeGrades({
  work,
  replaced,
  old,
  now,
  entities,
}: State): Promise<ReadonlyMap<string, readonly string[]>> {
  const ends = (claims: readonly (OldClaim | Claim)[]) =>
    claims
      .filter(({ negated }) => !negated)
      .flatMap(({ subject, object, grade }) =>
        [...new Set([subject, object])].flatMap((id) => (id === undefined ? [] : [{ id, grade }])),
      );
  const before = grouped(ends(old), ({ id }) => id);
  const after = grouped(ends(now), ({ id }) => id);
  // Only for a grade that none of these articles says any more the others are asked: a hub is not read with each article.
  const lost = new Map([...before].map(([id, each]) => [id, lostGrades(each, after.get(id) ?? [])]));
  const rows = await work.readEach<{ id: string; grade: string }>(
    statements.gradesSaidByOthers,
    [...lost].flatMap(([id, grades]) => grades.map((grade) => ({ id, grade }))),
    { articles: replaced },
  );
  const still = grouped(rows, ({ id }) => id);
  const gradesOf = (id: string) => {
    const stored = (entities.get(id)?.grades ?? []).filter((grade) => !lost.get(id)?.includes(grade));
    const said = [...(still.get(id) ?? []), ...(after.get(id) ?? [])].map(({ grade }) => grade);
    return distinct([...stored, ...said]);
  };
  return new Map([...new Set([...before.keys(), ...after.keys()])].map((id) => [id, gradesOf(id)]));
}

function deleteOld({ work, replaced, old, now }: State, { articles }: Batch): void {
  const kept = new Map(now.map(({ id, h }) => [id, h]));
  const gone = old.filter(({ id, h }) => kept.get(id) !== h).map(({ id }) => id);
  work.write(statements.deleteClaims, gone);
  work.write(statements.deleteConflicts, replaced);
  work.write(
    statements.createConflicts,
    articles.flatMap(({ conflicts }) => conflicts),
  );
}

function writeNodes(
  state: State,
  fields: ReadonlyMap<string, Stored>,
  grades: ReadonlyMap<string, readonly string[]>,
): void {
  const { work, nodes, edited } = state;
  const derived = (id: string): Stored => ({
    ...fields.get(id),
    ...(grades.has(id) ? { grades: grades.get(id) } : {}),
  });
  const created = [...nodes.values()].filter(({ id }) => isNew(state, id));
  for (const [noun, group] of grouped(created, (node) => node.noun)) {
    const row = (node: EntityNode) => packed(present({ ...blank(node), ...node.editor, ...derived(node.id) }));
    work.write(statements.createNodes(noun), group.map(row));
  }
  const touched = new Set([...edited.map(({ id }) => id), ...fields.keys(), ...grades.keys()]);
  const editors = new Map(edited.map(({ id, editor }) => [id, editor]));
  const updates = [...touched]
    .filter((id) => !isNew(state, id))
    .map((id) => ({ id, p: { ...editors.get(id), ...derived(id) } }))
    .filter(({ id, p }) => !isStored(state, id, p))
    .map(({ id, p }) => ({ id, p: packed(p) }));
  for (const [noun, group] of grouped(updates, ({ id }) => nounOf(id))) work.write(statements.updateNodes(noun), group);
  writeNames(
    work,
    edited.map(({ id }) => id),
    [...created, ...edited],
  );
}

/** True when nothing but grades would be written, and they are stored already: so it is with most of what articles share. */
function isStored({ entities }: State, id: string, p: Stored): boolean {
  const { grades, ...more } = p;
  const stored = entities.get(id);
  if (!stored || Object.keys(more).length > 0 || canonical(grades) !== canonical(stored.grades)) return false;
  return stored.unattested === (stored.grades.length === 0);
}

/** What a new node has before anything is known of it. */
function blank({ id, noun }: EntityNode): Stored {
  const count: Stored = isActor(noun) ? { meetings: 0, byMeetings: `9999999\t${id}` } : {};
  return { grades: [], ...count };
}

function present(stored: Stored): Stored {
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== null && value !== undefined));
}

/** Drops the names of entities and writes those of nodes. */
export function writeNames(work: Work, dropped: readonly string[], nodes: readonly EntityNode[]): void {
  work.write(statements.dropNames, dropped);
  work.write(
    statements.createNames,
    nodes.flatMap(({ id, names }) => [...names].map(([key, text]) => ({ id, key, text }))),
  );
}

function writeClaims({ work, old, now }: State): void {
  const kept = new Map(old.map(({ id, h }) => [id, h]));
  const made = now.filter(({ id, h }) => kept.get(id) !== h);
  const rows = made.map(({ stored, mentions }) => ({ p: packed(present(stored)), mentions }));
  work.write(statements.createClaims, rows, (chunk) =>
    (chunk as typeof rows).reduce((sum, { mentions }) => sum + mentions.length, 0),
  );
}

/** Sort keys of a thing: as just projected, else as stored, else undated. */
function keysOf({ entities }: State, fields: ReadonlyMap<string, Stored>, id: string) {
  const { newest, oldest } = { ...entities.get(id), ...fields.get(id) };
  return typeof newest === 'string' && typeof oldest === 'string' ? { newest, oldest } : sortKeys(id, undefined);
}

/** What the transaction makes, with all deeds towards it: they are of this batch alone. */
function madeBy(state: State, fields: ReadonlyMap<string, Stored>): Made {
  const byThing = grouped(
    state.now.flatMap(({ object, ...claim }) => (object && isNew(state, object) ? [{ ...claim, object }] : [])),
    ({ object }) => object,
  );
  const membership = ({ predicate, fact }: DeedClaim & { fact?: string | undefined }) =>
    fact !== undefined && (predicate === 'MEMBER_OF' || predicate === 'LEADS');
  return {
    has: (id) => isNew(state, id),
    keys: (thing) => keysOf(state, fields, thing),
    members: (delegation) => distinct((byThing.get(delegation) ?? []).filter(membership).map(({ subject }) => subject)),
    deeds: (thing) => {
      const claims = (byThing.get(thing) ?? []).filter(({ predicate }) => deedVerbs.includes(predicate));
      return [...grouped(claims, ({ fact }) => fact)].flatMap(([fact, each]) => deedOf(fact, each));
    },
  };
}

type DeedClaim = Pick<Claim, 'predicate' | 'subject' | 'grade' | 'article' | 'onBehalfOf'>;

function deedOf(fact: string | undefined, claims: readonly DeedClaim[]): Deed[] {
  const [first] = claims;
  if (fact === undefined || first === undefined) return [];
  return [
    {
      fact,
      verb: first.predicate,
      who: first.subject,
      grades: distinct(claims.map(({ grade }) => grade)),
      articles: distinct(claims.map(({ article }) => article)),
      behalf: distinct(claims.flatMap(({ onBehalfOf }) => onBehalfOf ?? [])),
      side: null,
    },
  ];
}

const paged: ReadonlyMap<Noun, readonly string[]> = new Map([
  ['Meeting', ['ATTENDED', 'EXPECTED_TO_ATTEND', 'PRESENT_AT']],
  ['Commitment', ['COMMITTED_TO', 'COMMITTED_BY']],
  ['Demand', ['DEMANDED', 'DEMANDED_BY']],
]);

/** Carries a new date of a stored thing to the relationships that lists page by. */
function redateRelationships(state: State, fields: ReadonlyMap<string, Stored>): void {
  const moved = [...fields].flatMap(([id, { newest, oldest }]) => {
    // Things that take their date from a meeting need not be mentioned by the batch: their old date was not read.
    const changed = !isNew(state, id) && state.entities.get(id)?.newest !== newest;
    return changed && typeof newest === 'string' && typeof oldest === 'string' ? [{ id, newest, oldest }] : [];
  });
  for (const [noun, group] of grouped(moved, ({ id }) => nounOf(id))) {
    const types = paged.get(noun);
    if (types) state.work.write(statements.redate(noun, types), group);
  }
}

/** Lets go of entities that no claim mentions any more, and of names that nobody bears. */
async function clearAway({ work, old, freed }: State): Promise<readonly string[]> {
  const candidates = distinct(old.flatMap(({ mentions }) => mentions));
  const gone = await work.readEach<{ id: string }>(statements.deleteUnmentioned, candidates);
  work.write(statements.deleteUnusedNames, freed);
  return gone.map(({ id }) => id);
}
