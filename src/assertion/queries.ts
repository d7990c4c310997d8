import { given, idsIn } from '../ask/conditions.ts';
import { ascending, listFragment, type NamedIds, type Order, type Source } from '../ask/fragment.ts';
import { claimPasses, type Condition } from '../ask/trust.ts';
import type { AssertionFilter, EntityAssertionsArgs, QueryAssertionsArgs } from '../model/contract.ts';
import { actorNouns } from '../model/vocabulary.ts';

/** Which claims a filter keeps. */
function assertionConditions(filter: AssertionFilter): readonly Condition[] {
  return [
    ...given(filter.subjects, 'n_.subject IN $subjects', 'subjects'),
    ...given(filter.objects, 'n_.object IN $objects', 'objects'),
    ...given(filter.about, 'n_.subject IN $about OR n_.object IN $about', 'about'),
    ...given(filter.speakers, 'any(s_ IN n_.speakers WHERE s_ IN $speakers)', 'speakers'),
    ...given(filter.voices, 'any(s_ IN n_.voiceSources WHERE s_ IN $voices)', 'voices'),
    ...given(filter.voiceKinds, 'any(s_ IN n_.voiceKinds WHERE s_ IN $voiceKinds)', 'voiceKinds'),
    ...given(filter.predicates, 'n_.predicate IN $predicates', 'predicates'),
    ...given(filter.evaluative, 'n_.evaluative = $evaluative', 'evaluative'),
    ...given(filter.future, 'n_.future = $future', 'future'),
    ...given(filter.negated, 'n_.negated = $negated', 'negated'),
    ...given(
      filter.conflicting,
      'EXISTS { MATCH (k_:Conflict) WHERE (k_.a = n_.ref AND EXISTS { MATCH (o_:Assertion) WHERE o_.ref = k_.b }) OR (k_.b = n_.ref AND EXISTS { MATCH (o_:Assertion) WHERE o_.ref = k_.a }) } = $conflicting',
      'conflicting',
    ),
    ...given(filter.quoted, "any(s_ IN n_.quotedWords WHERE s_ <> '') = $quoted", 'quoted'),
    ...given(
      filter.text?.toLowerCase(),
      "any(s_ IN [coalesce(n_.text, '')] + n_.quotes + n_.excerpts WHERE toLower(s_) CONTAINS $text)",
      'text',
    ),
  ];
}

function assertionIds(filter: AssertionFilter): readonly NamedIds[] {
  return [
    ...idsIn('subjects', filter.subjects),
    ...idsIn('objects', filter.objects),
    ...idsIn('about', filter.about),
    ...idsIn('speakers', filter.speakers, ...actorNouns, 'Instrument'),
    ...idsIn('voices', filter.voices, ...actorNouns, 'Instrument', 'Article'),
  ];
}

const byText: Order = ascending('n_.at');
const byMention: Order = ascending('r_.at', 'r_.whom');

/** Few claims are set against another: they are found from what says so. */
const conflicting: Source = {
  match:
    '(k_:Conflict) WHERE k_.a > "" UNWIND [k_.a, k_.b] AS ref_ WITH DISTINCT ref_ MATCH (n_:Assertion) USING INDEX SEEK n_:Assertion(ref)',
  where: [{ text: 'n_.ref = ref_' }],
};

/** One entity that every claim must mention lets the list start there instead of at all claims. */
function driverOf(filter: AssertionFilter): string | undefined {
  const [driver] = [filter.subjects, filter.objects, filter.about, filter.speakers, filter.voices]
    .filter((ids) => ids?.length === 1)
    .flatMap((ids) => ids ?? []);
  return driver;
}

function assertionSource(filter: AssertionFilter): Source | undefined {
  const driver = driverOf(filter);
  if (driver === undefined) return filter.conflicting === true ? conflicting : undefined;
  return {
    match: '(n_:Assertion)-[r_:MENTIONS]->() USING INDEX SEEK r_:MENTIONS(whom, at)',
    params: { driver },
    where: [{ text: 'r_.whom = $driver' }],
  };
}

/** Single claims, in the order of article and text. */
export const assertionsAtRoot = listFragment<QueryAssertionsArgs>({
  name: 'assertionsAtRoot',
  item: 'Assertion',
  parent: 'root',
  source: (args) => assertionSource(args.filter ?? {}) ?? { match: '(n_:Assertion)' },
  where: (args, trust) => [...assertionConditions(args.filter ?? {}), ...claimPasses(trust)],
  order: ({ filter }) => (driverOf(filter ?? {}) === undefined ? byText : byMention),
  ids: (args) => assertionIds(args.filter ?? {}),
});

/** Claims that mention an entity, in the order of article and text; for an article all that it makes. */
export const assertionsOfEntity = listFragment<EntityAssertionsArgs>({
  name: 'assertionsOfEntity',
  item: 'Assertion',
  source: {
    match: '(n_:Assertion)-[r_:MENTIONS]->() USING INDEX SEEK r_:MENTIONS(whom, at)',
    where: [{ text: 'r_.whom = p_.id' }],
  },
  where: (args, trust) => [
    ...given(args.as, 'any(s_ IN r_.roles WHERE s_ IN $roles)', 'roles'),
    ...assertionConditions(args.filter ?? {}),
    ...claimPasses(trust),
  ],
  order: byMention,
  ids: (args) => assertionIds(args.filter ?? {}),
});

const surestFirst: Order = {
  orderBy: 'n_.sure DESC, n_.at',
  keys: ['n_.at'],
  // Of n_.at alone the planner would seek every claim of a large graph in its index, where the parent has but a few.
  after: "coalesce(n_.at, '') > $after0",
  start: [''],
};

/** Claims of an edge's facts, surest first, then in the order of the text. */
export const assertionsOfFacts = listFragment({
  name: 'assertionsOfFacts',
  item: 'Assertion',
  parent: 'facts',
  connection: false,
  source: { match: '(n_:Assertion)', where: [{ text: 'n_.fact IN f_' }] },
  where: (_, trust) => claimPasses(trust),
  order: surestFirst,
});

/** Claims of certain verbs about an item of a root list: the parent is its id, followed by the verbs. */
export const assertionsAbout = listFragment({
  name: 'assertionsAbout',
  item: 'Assertion',
  parent: 'facts',
  connection: false,
  source: {
    match: '(e_:Entity {id: f_[0]})<-[r_:MENTIONS]-(n_:Assertion)',
    where: [
      {
        text: 'NOT n_.negated AND n_.predicate IN f_[1..] AND (n_.subject = f_[0] OR n_.object = f_[0])',
      },
    ],
  },
  where: (_, trust) => claimPasses(trust),
  order: surestFirst,
});

/** Claims that an editor, of either article, set against a claim, in the order of article and text. */
export const conflictsOfAssertion = listFragment({
  name: 'conflictsOfAssertion',
  item: 'Assertion',
  connection: false,
  source: {
    match:
      '(k_:Conflict) WHERE k_.a = p_.ref OR k_.b = p_.ref WITH DISTINCT CASE k_.a WHEN p_.ref THEN k_.b ELSE k_.a END AS other_ MATCH (n_:Assertion)',
    where: [{ text: 'n_.ref = other_' }],
  },
  where: (_, trust) => claimPasses(trust),
  order: byText,
});
