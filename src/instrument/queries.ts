import { between, given, idsIn, ofValues, related } from '../ask/conditions.ts';
import { listFragment, newestFirst, relationship, relationshipEdge } from '../ask/fragment.ts';
import { factPasses, joined, nodePasses, type Condition, type Trust } from '../ask/trust.ts';
import { commitmentConditions, commitmentIds } from '../commitment/filter.ts';
import type { InstrumentFilter, InstrumentProvisionsArgs, QueryInstrumentsArgs } from '../model/contract.ts';
import { valueMarks } from '../model/marks.ts';
import { actorNouns } from '../model/vocabulary.ts';
import { rootVerbs } from '../model/verbs.ts';

function instrumentConditions(filter: InstrumentFilter, trust: Trust | null): readonly Condition[] {
  return [
    ...given(filter.kinds, 'n_.kind IN $kinds', 'kinds'),
    ...ofValues(valueMarks.Instrument, filter.statuses, 'statuses'),
    ...related(filter.parties, 'parties', '(n_)<-[x_:SIGNED|PARTY_TO]-(y_:Actor)', trust),
    ...between(filter),
  ];
}

/** Texts, newest first, undated last. */
export const instrumentsAtRoot = listFragment<QueryInstrumentsArgs>({
  name: 'instrumentsAtRoot',
  item: 'Instrument',
  parent: 'root',
  source: { match: '(n_:Instrument)' },
  where: (args, trust) => [...nodePasses(trust), ...instrumentConditions(args.filter ?? {}, trust)],
  order: newestFirst,
  edge: { on: 'node', verbs: rootVerbs.Instrument },
  ids: (args) => idsIn('parties', args.filter?.parties, ...actorNouns),
});

/** Being a side is left out where the same actor is known to have signed. */
function onceEach(trust: Trust | null): Condition {
  const { text, params } = joined(factPasses(trust, { grades: 'x_.grades', facts: '[x_.id]' }));
  return { text: `type(r_) = 'SIGNED' OR NOT EXISTS { MATCH (n_)-[x_:SIGNED]->(p_) WHERE ${text} }`, params };
}

/** Who signed a text, or is named as a side of it, by name. */
export const partiesOfInstrument = listFragment({
  name: 'partiesOfInstrument',
  item: 'Actor',
  source: { match: '(n_:Actor)-[r_:SIGNED|PARTY_TO]->(p_)' },
  where: (_, trust) => [...factPasses(trust, relationship), onceEach(trust)],
  edge: relationshipEdge(false),
});

/** Commitments a text contains, newest first, undated last. */
export const provisionsOfInstrument = listFragment<InstrumentProvisionsArgs>({
  name: 'provisionsOfInstrument',
  item: 'Commitment',
  source: { match: '(p_)-[r_:CONTAINS]->(n_:Commitment)' },
  where: (args, trust) => [...factPasses(trust, relationship), ...commitmentConditions(args.filter ?? {}, true, trust)],
  order: newestFirst,
  edge: relationshipEdge(true),
  ids: (args) => commitmentIds(args.filter ?? {}),
});
