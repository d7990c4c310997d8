import { listFragment, newestFirst, relationship, relationshipEdge } from '../ask/fragment.ts';
import { factPasses, nodePasses } from '../ask/trust.ts';
import type { QueryDemandsArgs } from '../model/contract.ts';
import { rootVerbs } from '../model/verbs.ts';
import { demandConditions, demandIds } from './filter.ts';

/** What was asked for, newest first, undated last. */
export const demandsAtRoot = listFragment<QueryDemandsArgs>({
  name: 'demandsAtRoot',
  item: 'Demand',
  parent: 'root',
  source: { match: '(n_:Demand)' },
  where: (args, trust) => [
    ...nodePasses(trust),
    ...demandConditions(args.filter ?? {}, args.representatives !== false, trust),
  ],
  order: newestFirst,
  edge: { on: 'node', verbs: rootVerbs.Demand },
  ids: (args) => demandIds(args.filter ?? {}),
});

/** Who asked for something, by name. */
export const makersOfDemand = listFragment({
  name: 'makersOfDemand',
  item: 'Actor',
  source: { match: '(n_:Actor)-[r_:DEMANDED]->(p_)' },
  where: (_, trust) => factPasses(trust, relationship),
  edge: relationshipEdge(false),
});

/** Commitments and texts that answer a demand, by name. */
export const answersToDemand = listFragment({
  name: 'answersToDemand',
  item: 'Entity',
  source: { match: '(n_:Entity)-[r_:ADDRESSES]->(p_)' },
  where: (_, trust) => factPasses(trust, relationship),
  edge: relationshipEdge(false),
});
