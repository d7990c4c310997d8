import { labelsOf } from './entityNode.ts';
import { unattested } from '../../src/model/grades.ts';
import { marksOf, type Mark } from '../../src/model/marks.ts';
import type { Noun } from '../../src/model/vocabulary.ts';

/** Claims of articles as they are stored, with whom they mention. */
export const claimsOfArticles = `
UNWIND $ids AS id
MATCH (a:Assertion {article: id})
USING INDEX SEEK a:Assertion(article)
RETURN a.id AS id, a.h AS h, a.article AS article, a.predicate AS predicate, a.subject AS subject, a.object AS object,
  a.fact AS fact, a.negated AS negated, a.grade AS grade, COLLECT { MATCH (a)-[m:MENTIONS]->() RETURN m.whom } AS mentions`;

/** Entities as they are stored. */
export const entitiesById = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
RETURN id, n.h AS h, n.grades AS grades, n:${unattested} AS unattested, n.date AS date, n.startDate AS startDate, n.endDate AS endDate,
  n.newest AS newest, n.oldest AS oldest`;

/** What articles other than these say of facts. */
export const othersOnFacts = `
UNWIND $ids AS id
MATCH (a:Assertion {fact: id})
USING INDEX SEEK a:Assertion(fact)
WHERE NOT a.article IN $articles
RETURN id, collect(DISTINCT a.grade) AS grades, count(DISTINCT a.article) AS articleCount`;

/** Facts of a verb as they are stored. */
export function storedFacts(verb: string): string {
  return `
UNWIND $ids AS id
MATCH ()-[r:${verb} {id: id}]->()
USING INDEX SEEK r:${verb}(id)
RETURN id, r.grades AS grades, r.articleCount AS articleCount`;
}

/** What articles other than these say that decides fields of things. */
export const othersOnThings = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:MENTIONS]-(a:Assertion)
USING INDEX SEEK e:Entity(id)
WHERE NOT a.negated AND a.predicate IN $predicates AND NOT a.article IN $articles
MATCH (p:Article {id: a.article})
USING INDEX SEEK p:Article(id)
RETURN id AS thing, a.id AS id, a.predicate AS predicate, a.subject AS subject, a.object AS object, a.text AS text,
  a.edtf AS edtf, a.future AS future, a.sure AS sure, coalesce(p.startDate, '') AS published`;

/** The grades of what articles other than these say of entities. */
export const othersGrades = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:MENTIONS]-(a:Assertion)
USING INDEX SEEK e:Entity(id)
WHERE NOT a.negated AND NOT a.article IN $articles AND (a.subject = id OR a.object = id)
RETURN id, collect(DISTINCT a.grade) AS grades`;

/** Which of these grades articles other than these say of entities. */
export const gradesSaidByOthers = `
UNWIND $ids AS x
MATCH (e:Entity {id: x.id})
USING INDEX SEEK e:Entity(id)
WHERE EXISTS {
  MATCH (e)<-[:MENTIONS]-(a:Assertion)
  WHERE a.grade = x.grade AND NOT a.negated AND (a.subject = x.id OR a.object = x.id) AND NOT a.article IN $articles
}
RETURN x.id AS id, x.grade AS grade`;

/** Commitments and demands whose dates come from meetings or texts. */
export const datedByThings = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
CALL (n) {
  MATCH (n:Meeting)<-[:MADE_AT]-(t) RETURN t
  UNION
  MATCH (n:Instrument)-[:CONTAINS]->(t) RETURN t
}
RETURN DISTINCT t.id AS id`;

export const deleteClaims = `
UNWIND $rows AS x
MATCH (a:Assertion {id: x})
USING INDEX SEEK a:Assertion(id)
DETACH DELETE a`;

export const deleteConflicts = `
UNWIND $rows AS x
MATCH (c:Conflict {article: x})
USING INDEX SEEK c:Conflict(article)
DELETE c`;

export const createConflicts = `
UNWIND $rows AS x
CREATE (c:Conflict)
SET c = x`;

/** Marks what no claim says anything of, so that lists that leave it out need not read the grades of everything. */
const unattestedMark: Mark = { label: unattested, test: 'size(n.grades) = 0' };

/** Sets the labels of new nodes `n` that follow from their properties. */
function marked(noun: Noun): string {
  return [unattestedMark, ...marksOf(noun)]
    .map(({ label, test }) => `FOREACH (each IN CASE WHEN ${test} THEN [n] ELSE [] END | SET each:${label})`)
    .join('\n');
}

/** Sets and removes the labels of nodes `n` whose properties may have changed. */
function markedAnew(noun: Noun): string {
  const removed = [unattestedMark, ...marksOf(noun)]
    .map(({ label, test }) => `FOREACH (each IN CASE WHEN ${test} THEN [] ELSE [n] END | REMOVE each:${label})`)
    .join('\n');
  return `${marked(noun)}\n${removed}`;
}

/** Creates nodes of one noun with all their properties. */
export function createNodes(noun: Noun): string {
  return `
UNWIND $rows AS x
CREATE (n:${labelsOf(noun)})
SET n = x
${marked(noun)}`;
}

/** Sets some properties of nodes of one noun where one of them differs; null removes one. */
export function updateNodes(noun: Noun): string {
  return `
UNWIND $rows AS x
MATCH (n:${noun} {id: x.id})
USING INDEX SEEK n:${noun}(id)
WITH n, x, properties(n) AS old
WHERE n:${unattested} <> (size(coalesce(x.p.grades, old.grades)) = 0)
  OR any(key IN keys(x.p) WHERE coalesce(old[key] <> x.p[key], (old[key] IS NULL) <> (x.p[key] IS NULL)))
SET n += x.p
${markedAnew(noun)}`;
}

/** Lets entities go by exactly these names. */
export const dropNames = `
UNWIND $rows AS x
MATCH (e:Entity {id: x})-[r:NAMED]->()
USING INDEX SEEK e:Entity(id)
DELETE r`;

export const createNames = `
UNWIND $rows AS x
MATCH (n:Entity {id: x.id})
USING INDEX SEEK n:Entity(id)
MERGE (k:Name {key: x.key})
CREATE (n)-[:NAMED {text: x.text}]->(k)`;

/** Names of entities. */
export const namesOfEntities = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:NAMED]->(k:Name)
USING INDEX SEEK e:Entity(id)
RETURN DISTINCT k.key AS key`;

/** Creates claims and what they mention; returns how many mentions it made. */
export const createClaims = `
UNWIND $rows AS x
CREATE (a:Assertion)
SET a = x.p
WITH a, x
UNWIND x.mentions AS m
MATCH (n:Entity {id: m.whom})
USING INDEX SEEK n:Entity(id)
CREATE (a)-[:MENTIONS {whom: m.whom, at: x.p.at, roles: m.roles}]->(n)
RETURN count(*) AS met`;

/** Creates relationships of one type; returns how many. */
export function createRelationships(type: string): string {
  return `
UNWIND $rows AS x
MATCH (s:Entity {id: x.from})
USING INDEX SEEK s:Entity(id)
MATCH (o:Entity {id: x.to})
USING INDEX SEEK o:Entity(id)
CREATE (s)-[r:${type}]->(o)
SET r = x.p
RETURN count(*) AS met`;
}

/**
 * Replaces the properties of relationships of one type where they differ, all or all but the side; returns how many it
 * met.
 */
export function updateRelationships(type: string, replaced: 'all' | 'all but side' = 'all'): string {
  const row = replaced === 'all' ? 'row' : 'CASE WHEN r.side IS NULL THEN row ELSE row {.*, side: r.side} END';
  return `
UNWIND $rows AS row
MATCH ()-[r:${type} {id: row.id}]->()
USING INDEX SEEK r:${type}(id)
WITH r, ${row} AS x
WITH r, x, CASE WHEN properties(r) = x THEN [] ELSE [x] END AS other
FOREACH (each IN other | SET r = each)
RETURN count(*) AS met`;
}

/** Says of attendances on which side the actor was; returns how many it met. */
export function setSides(type: string): string {
  return `
UNWIND $rows AS x
MATCH ()-[r:${type} {id: x.id}]->()
USING INDEX SEEK r:${type}(id)
SET r.side = x.side
RETURN count(*) AS met`;
}

/**
 * Deletes relationships of one type. They are found by their ends: every seek in an index of relationships costs as much
 * as the transaction has deleted before it.
 */
export function deleteRelationships(type: string): string {
  return `
UNWIND $rows AS x
MATCH (s:Entity {id: x.from})
USING INDEX SEEK s:Entity(id)
MATCH (o:Entity {id: x.to})
USING INDEX SEEK o:Entity(id)
MATCH (s)-[r:${type}]->(o)
DELETE r`;
}

/** Gives the relationships that lists page by date the new sort keys of the thing they lead to. */
export function redate(noun: Noun, types: readonly string[]): string {
  return `
UNWIND $rows AS x
MATCH (e:${noun} {id: x.id})<-[r:${types.join('|')}]-()
USING INDEX SEEK e:${noun}(id)
SET r.when = x.newest, r.whenOldest = x.oldest`;
}

/** Deletes entities that no claim mentions any more; returns which of them went. */
export const deleteUnmentioned = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
WHERE NOT EXISTS { (n)<-[:MENTIONS]-() }
DETACH DELETE n
RETURN id`;

export const deleteUnusedNames = `
UNWIND $rows AS x
MATCH (k:Name {key: x})
USING INDEX SEEK k:Name(key)
WHERE NOT EXISTS { (k)<-[:NAMED]-() }
DELETE k`;

/** Deeds of a verb group towards things: attendances at meetings, promises, demands. */
export function deedsTowards(noun: Noun, types: readonly string[]): string {
  return `
UNWIND $ids AS id
MATCH (e:${noun} {id: id})<-[r:${types.join('|')}]-(a:Actor)
USING INDEX SEEK e:${noun}(id)
RETURN id AS thing, r.id AS fact, type(r) AS verb, a.id AS who, r.grades AS grades, r.side AS side,
  COLLECT { MATCH (c:Assertion {fact: r.id}) USING INDEX SEEK c:Assertion(fact) RETURN DISTINCT [c.article, c.onBehalfOf] } AS claims`;
}

/** The derived relationships that things have. */
export function derivedTowards(noun: Noun, type: string): string {
  return `
UNWIND $ids AS id
MATCH (e:${noun} {id: id})<-[r:${type}]-()
USING INDEX SEEK e:${noun}(id)
RETURN id AS thing, properties(r) AS p`;
}

export const sortKeysOf = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
RETURN id, n.newest AS newest, n.oldest AS oldest`;

/** For whom actors stand anywhere. */
export const standings = `
UNWIND $ids AS id
MATCH (a:Actor {id: id})
USING INDEX SEEK a:Actor(id)
RETURN id,
  COLLECT { MATCH (a)-[:REPRESENTS]->(c) RETURN c.id } AS represents,
  COLLECT { MATCH (a)-[:LEADS]->(c) WHERE NOT c:Delegation RETURN c.id } AS leads,
  COLLECT { MATCH (a)-[:HOLDS_OFFICE]->()-[:OFFICE_OF]->(c) RETURN DISTINCT c.id } AS offices`;

/** Who belongs to delegations or leads them. */
export const membersOfDelegations = `
UNWIND $ids AS id
MATCH (e:Delegation {id: id})<-[:MEMBER_OF|LEADS]-(a)
USING INDEX SEEK e:Delegation(id)
RETURN DISTINCT id AS delegation, a.id AS who`;

/** The delegations that were where promises or demands were made. */
export const delegationsThere = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:MADE_AT]->(:Meeting)<-[:ATTENDED|EXPECTED_TO_ATTEND]-(d:Delegation)
USING INDEX SEEK e:Entity(id)
RETURN DISTINCT id AS thing, d.id AS delegation`;

/** What actors are present at, promised or asked for, as it is stored: what changes when they begin or cease to stand for another. */
export const presentAt = `
UNWIND $ids AS id
MATCH (e:Actor {id: id})-[:PRESENT_AT|ATTENDED|EXPECTED_TO_ATTEND|COMMITTED_BY|COMMITTED_TO|DEMANDED_BY|DEMANDED]->(n)
USING INDEX SEEK e:Actor(id)
RETURN DISTINCT n.id AS id`;

/** What was promised or asked for at meetings. */
export const madeAtMeetings = `
UNWIND $ids AS id
MATCH (e:Meeting {id: id})<-[:MADE_AT]-(n)
USING INDEX SEEK e:Meeting(id)
RETURN DISTINCT n.id AS id`;

/** What was promised or asked for at meetings that delegations attend. */
export const madeWithDelegations = `
UNWIND $ids AS id
MATCH (e:Delegation {id: id})-[:ATTENDED|EXPECTED_TO_ATTEND]->(:Meeting)<-[:MADE_AT]-(n)
USING INDEX SEEK e:Delegation(id)
RETURN DISTINCT n.id AS id`;

/** Who holds offices. */
export const holdersOfOffices = `
UNWIND $ids AS id
MATCH (e:Office {id: id})<-[:HOLDS_OFFICE]-(a)
USING INDEX SEEK e:Office(id)
RETURN DISTINCT a.id AS id`;

/** Adds to the number of meetings that actors were present at. */
export const countMeetings = `
UNWIND $rows AS x
MATCH (n:Actor {id: x.id})
USING INDEX SEEK n:Actor(id)
WITH n, coalesce(n.meetings, 0) + x.more AS meetings
SET n.meetings = meetings, n.byMeetings = toString(9999999 - meetings) + '\\t' + n.id`;

/** Claims that mention entities, whole, with how they call everybody they mention. */
export const claimsMentioning = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:MENTIONS]-(a:Assertion)
USING INDEX SEEK e:Entity(id)
WITH DISTINCT a
RETURN properties(a) AS p,
  COLLECT { MATCH (a)-[:MENTIONS]->(n) RETURN {id: n.id, name: n.name, named: coalesce(n.named, true)} } AS called`;

export const updateClaims = `
UNWIND $rows AS x
MATCH (a:Assertion {id: x.id})
USING INDEX SEEK a:Assertion(id)
SET a += x.p`;

export const storedRevision = "MATCH (g:Graph {id: 'graph'}) RETURN g.revision AS revision";

/** Ids and hashes of all articles. */
export const storedArticles = 'MATCH (n:Article) RETURN n.id AS id, n.hash AS hash ORDER BY id';

/** Ids and hashes of all stored entities that the register declares. */
export const storedShared = 'MATCH (n:Entity) WHERE n.shared RETURN n.id AS id, n.h AS h ORDER BY id';
