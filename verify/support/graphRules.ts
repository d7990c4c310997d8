import { fold } from '../../src/lib/fold.ts';
import { gradeText, unattested } from '../../src/model/grades.ts';
import { factId, nounOfId } from '../../src/model/ids.ts';
import { meetingDated, nameMarkOf, valueMarksOf, type EitherMark } from '../../src/model/marks.ts';
import { derivedTypes, verbByName } from '../../src/model/verbs.ts';
import { actorNouns, attributionKinds, factualities, type Noun } from '../../src/model/vocabulary.ts';
import type { GraphDump } from '../../test/support/graphHash.ts';

type Node = GraphDump['nodes'][number]['p'];
type Relationship = GraphDump['relationships'][number];

/** Something that must be true of every thing of a kind in the graph. */
export interface Rule {
  readonly name: string;
  /** What is wrong with each of the things that the rule is about; undefined where nothing is. */
  readonly judge: (graph: Graph) => readonly (string | undefined)[];
}

/** A graph, ready to be looked things up in. */
export interface Graph {
  readonly entities: readonly { readonly labels: readonly string[]; readonly p: Node }[];
  readonly claims: readonly Node[];
  readonly names: readonly Node[];
  readonly conflicts: readonly Node[];
  readonly facts: readonly Relationship[];
  readonly derived: readonly Relationship[];
  readonly mentions: readonly Relationship[];
  readonly named: readonly Relationship[];
  readonly entity: ReadonlyMap<string, Node>;
  readonly claim: ReadonlyMap<string, Node>;
  readonly factById: ReadonlyMap<string, Relationship>;
  readonly claimsOfFact: ReadonlyMap<string, readonly Node[]>;
  readonly mentionsOf: ReadonlyMap<string, readonly Relationship[]>;
  readonly mentionsFrom: ReadonlyMap<string, readonly Relationship[]>;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const texts = (value: unknown) => list(value).map(text);
const same = (a: Iterable<string>, b: Iterable<string>) =>
  [...new Set(a)].sort().join() === [...new Set(b)].sort().join();
const live = ({ negated }: Node) => negated === false;

/** A dump made ready for the rules. */
export function graphOf({ nodes, relationships }: GraphDump): Graph {
  const labelled = nodes.map(({ labels, p }) => ({ labels: labels.split(':'), p }));
  const of = (label: string) => labelled.filter(({ labels }) => labels.includes(label)).map(({ p }) => p);
  const entities = labelled.filter(({ labels }) => labels.includes('Entity'));
  const claims = of('Assertion');
  const facts = relationships.filter(({ type }) => verbByName.has(type));
  const mentions = relationships.filter(({ type }) => type === 'MENTIONS');
  return {
    entities,
    claims,
    names: of('Name'),
    conflicts: of('Conflict'),
    facts,
    derived: relationships.filter(({ type }) => (derivedTypes as readonly string[]).includes(type)),
    mentions,
    named: relationships.filter(({ type }) => type === 'NAMED'),
    entity: new Map(entities.map(({ p }) => [text(p['id']), p])),
    claim: new Map(claims.map((p) => [text(p['id']), p])),
    factById: new Map(facts.map((fact) => [text(fact.p['id']), fact])),
    claimsOfFact: byKey(claims, ({ fact }) => text(fact)),
    mentionsOf: byKey(mentions, ({ to }) => to),
    mentionsFrom: byKey(mentions, ({ from }) => from),
  };
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** A rule about each of some things, by a test that must be true and by what names the thing. */
function each<Item>(
  name: string,
  of: (graph: Graph) => readonly Item[],
  nameOf: (item: Item) => string,
  holds: (item: Item, graph: Graph) => boolean,
): Rule {
  return { name, judge: (graph) => of(graph).map((item) => (holds(item, graph) ? undefined : nameOf(item))) };
}

const id = (p: Node) => text(p['id']);
const ofEntity = (name: string, holds: (p: Node, graph: Graph, labels: readonly string[]) => boolean): Rule =>
  each(
    name,
    ({ entities }) => entities,
    ({ p }) => id(p),
    ({ p, labels }, graph) => holds(p, graph, labels),
  );
const ofClaim = (name: string, holds: (p: Node, graph: Graph) => boolean): Rule =>
  each(name, ({ claims }) => claims, id, holds);
const relation = ({ from, type, to }: Relationship) => `${from} -${type}-> ${to}`;
const ofFact = (name: string, holds: (fact: Relationship, graph: Graph) => boolean): Rule =>
  each(name, ({ facts }) => facts, relation, holds);
const ofDerived = (name: string, holds: (fact: Relationship, graph: Graph) => boolean): Rule =>
  each(name, ({ derived }) => derived, relation, holds);

const entityRules: readonly Rule[] = [
  ofEntity('an entity has an id, a name and the noun that its id names', ({ name, noun, ...p }) => {
    return text(name) !== '' && nounOfId(id(p)) === noun;
  }),
  ofEntity('an entity bears the labels of its noun and of what it is marked by, and no other', (p, _, labels) => {
    const actor = (actorNouns as readonly string[]).includes(text(p['noun']));
    const mark = list(p['grades']).length === 0 ? [unattested] : [];
    return same(labels, ['Entity', text(p['noun']), ...(actor ? ['Actor'] : []), ...mark, ...marksOfNode(p)]);
  }),
  ofEntity('an entity sorts by its folded name and its id', ({ byName, name, ...p }) => {
    return byName === `${fold(text(name))}\t${id(p)}`;
  }),
  ofEntity('an entity is mentioned by a claim', (p, { mentionsOf }) => (mentionsOf.get(id(p)) ?? []).length > 0),
  ofEntity('an entity is found by its own name', ({ name, ...p }, { named }) =>
    named.some(({ from, to }) => from === id(p) && to === fold(text(name))),
  ),
  ofEntity('the grades of an entity are those of the claims with it at an end', ({ grades, ...p }, graph) => {
    const said = (graph.mentionsOf.get(id(p)) ?? []).flatMap(({ from, p: { roles } }) => {
      const claim = graph.claim.get(from);
      const atEnd = texts(roles).some((role) => role === 'SUBJECT' || role === 'OBJECT');
      return claim &&
        live(claim) &&
        (claim['subject'] === id(p) || claim['object'] === id(p)) &&
        (atEnd || isArticle(p))
        ? [text(claim['grade'])]
        : [];
    });
    return same(texts(grades), said);
  }),
  ofEntity(
    'first and last day are in order, and the sort keys begin with the first',
    ({ startDate, endDate, ...p }) => {
      const first = text(startDate);
      const key = (value: unknown, unknown: string) => value === undefined || value === `${first || unknown}\t${id(p)}`;
      return first <= text(endDate) && key(p['newest'], '0000-00-00') && key(p['oldest'], '9999-99-99');
    },
  ),
  ofEntity('an actor counts the meetings it was present at', ({ meetings, byMeetings, ...p }, { derived }) => {
    if (meetings === undefined) return byMeetings === undefined;
    const count = derived.filter(
      ({ type, from, p: { attended } }) => type === 'PRESENT_AT' && from === id(p) && list(attended).length > 0,
    ).length;
    return Number(meetings) === count && byMeetings === `${9_999_999 - count}\t${id(p)}`;
  }),
  ofEntity('the place of a meeting is one that a claim names', ({ place, ...p }, { facts }) => {
    const named = facts.some(({ type, from, to }) => type === 'TOOK_PLACE_IN' && from === id(p) && to === place);
    return place === undefined || named;
  }),
];

/** The labels that say what properties of a node say. */
function marksOfNode(p: Node): readonly string[] {
  const noun = text(p['noun']);
  const either = (mark: EitherMark | undefined, holds: boolean) => (mark ? [holds ? mark.is : mark.isNot] : []);
  const values = valueMarksOf(noun);
  const value = values?.labels[text(p[values.property])];
  const named = p['named'];
  return [
    ...(value === undefined ? [] : [value]),
    ...(noun === 'Meeting' ? either(meetingDated, text(p['date']) !== '') : []),
    ...(typeof named === 'boolean' ? ['Actor', noun].flatMap((label) => either(nameMarkOf(label), named)) : []),
  ];
}

function isArticle(p: Node): boolean {
  return nounOfId(id(p)) === 'Article';
}

const lengths = (p: Node, ...keys: readonly string[]) => new Set(keys.map((key) => list(p[key]).length)).size === 1;

const claimRules: readonly Rule[] = [
  ofClaim('a claim is of an article that is there', ({ article }, { entity }) => {
    return nounOfId(text(article)) === 'Article' && entity.has(text(article));
  }),
  ofClaim('a claim rests on a passage', ({ starts }) => list(starts).length > 0),
  ofClaim('the lists of passages are of one length, each with words', (p) => {
    const whole = lengths(p, 'starts', 'ends', 'sentences', 'excerpts', 'quotes', 'quotedWords');
    return whole && texts(p['excerpts']).every((excerpt) => excerpt !== '');
  }),
  ofClaim('passages stand in the order of the text and end behind their start', ({ starts, ends, start }) => {
    const from = list(starts).map(Number);
    const ordered = from.every((at, index) => at < Number(list(ends)[index]) && at >= (from[index - 1] ?? 0));
    return ordered && Number(start) === from[0];
  }),
  ofClaim('passages lie in sentences that the article has', ({ sentences, article }, { entity }) => {
    const most = Number(entity.get(text(article))?.['sentenceCount']);
    return list(sentences).every((sentence) => Number(sentence) >= 1 && Number(sentence) <= most);
  }),
  ofClaim('the voices of a claim begin with its author', (p) => {
    const whole = lengths(p, 'voiceDepths', 'voiceKinds', 'voiceNames', 'voiceSources');
    const [kind, source] = [list(p['voiceKinds'])[0], list(p['voiceSources'])[0]];
    return whole && kind === 'AUTHOR' && source === p['article'];
  }),
  ofClaim('the speakers of a claim are its innermost voices', ({ speakers, voiceSources, voiceDepths }) => {
    const depths = list(voiceDepths).map(Number);
    const last = Math.max(...depths);
    const innermost = texts(voiceSources).filter((_, index) => depths[index] === last && last > 0);
    return same(texts(speakers), innermost);
  }),
  ofClaim('the grade of a claim is of its kind, factuality, voices and inference', (p) => {
    const kind = attributionKinds.find((each) => each === p['kind']);
    const factuality = factualities.find((each) => each === p['factuality']);
    if (!kind || !factuality) return false;
    const unnamed = texts(p['voiceKinds']).includes('UNNAMED');
    return p['grade'] === gradeText({ kind, factuality, unnamed, inferred: p['inferred'] === true });
  }),
  ofClaim('a claim has a fact exactly when it has an object and is no denial', (p) => {
    const { predicate, subject, object, fact } = p;
    return fact === (live(p) && object ? factId(text(predicate), text(subject), text(object)) : undefined);
  }),
  ofClaim('the fact of a claim is a relationship between its ends', (p, { factById }) => {
    const fact = factById.get(text(p['fact']));
    if (p['fact'] === undefined) return true;
    return fact?.type === p['predicate'] && fact?.from === p['subject'] && fact?.to === p['object'];
  }),
  ofClaim('a claim mentions its article, its ends and its voices, and nobody else', (p, { mentionsFrom }) => {
    const { article, subject, object, onBehalfOf, voiceSources } = p;
    const whom = [article, subject, object, onBehalfOf, ...list(voiceSources)].map(text).filter((each) => each !== '');
    return same(
      (mentionsFrom.get(id(p)) ?? []).map(({ to }) => to),
      whom,
    );
  }),
  ofClaim('a verb takes such a subject and such an object', ({ predicate, subject, object, text: words }) => {
    const verb = verbByName.get(text(predicate));
    const fits = (nouns: readonly Noun[] | undefined, end: unknown) =>
      nouns?.some((noun) => noun === nounOfId(text(end)));
    if (!verb || !fits(verb.subjects, subject)) return false;
    return verb.objects.length === 0
      ? object === undefined && words !== undefined
      : fits(verb.objects, object) === true;
  }),
];

const relationshipRules: readonly Rule[] = [
  ofFact('a fact has the id of its verb and ends', ({ type, from, to, p }) => id(p) === factId(type, from, to)),
  ofFact('a fact rests on a claim that is no denial', ({ p }, { claimsOfFact }) => {
    return (claimsOfFact.get(id(p)) ?? []).some(live);
  }),
  ofFact('a fact has the grades of its claims and counts their articles', ({ p }, { claimsOfFact }) => {
    const claims = claimsOfFact.get(id(p)) ?? [];
    const articles = new Set(claims.map(({ article }) => article)).size;
    return (
      same(
        texts(p['grades']),
        claims.map(({ grade }) => text(grade)),
      ) && Number(p['articleCount']) === articles
    );
  }),
  each(
    'what lists page by date carries who it starts at and the sort keys of its end',
    ({ facts, derived }) => [...facts.filter(({ p }) => p['who'] !== undefined), ...derived],
    relation,
    ({ from, to, p }, { entity }) => {
      const end = entity.get(to);
      return p['who'] === from && p['when'] === end?.['newest'] && p['whenOldest'] === end?.['oldest'];
    },
  ),
  ofDerived('what is derived follows from facts that lead to the same thing', ({ to, p }, { factById }) => {
    const facts = texts(p['facts']);
    return facts.length > 0 && facts.every((fact) => factById.get(fact)?.to === to);
  }),
  ofDerived('what is derived has the grades of its facts', ({ p }, { factById }) => {
    return same(
      texts(p['grades']),
      texts(p['facts']).flatMap((fact) => texts(factById.get(fact)?.p['grades'])),
    );
  }),
  ofDerived('what somebody did itself starts at it', ({ from, p }, { factById }) => {
    const own = texts(p['facts']).filter((fact) => factById.get(fact)?.from === from);
    return same(texts(p['own']), own);
  }),
  each(
    'a mention says whom, in which roles, and where in the text',
    ({ mentions }) => mentions,
    relation,
    ({ from, to, p }, { claim }) => {
      return p['whom'] === to && p['at'] === claim.get(from)?.['at'] && list(p['roles']).length > 0;
    },
  ),
];

const otherRules: readonly Rule[] = [
  each(
    'a name is borne by somebody who is called so',
    ({ names }) => names,
    ({ key }) => text(key),
    ({ key }, { named }) => named.some(({ to, p }) => to === key && fold(text(p['text'])) === key),
  ),
  each(
    'a conflict stands between two claims in order, told by an article that is there',
    ({ conflicts }) => conflicts,
    ({ a, b }) => `${text(a)} and ${text(b)}`,
    ({ a, b, article }, { entity }) => text(a) < text(b) && entity.has(text(article)),
  ),
  {
    name: 'no two things have the same id',
    judge: ({ entities, claims, facts, derived }) => {
      const ids = [...entities.map(({ p }) => p), ...claims, ...facts.map(({ p }) => p), ...derived.map(({ p }) => p)];
      const seen = new Set<string>();
      return ids.map((p) => {
        const twice = seen.has(id(p));
        seen.add(id(p));
        return twice ? id(p) : undefined;
      });
    },
  },
];

/** Every rule about what is in a graph. */
export const graphRules: readonly Rule[] = [...entityRules, ...claimRules, ...relationshipRules, ...otherRules];
