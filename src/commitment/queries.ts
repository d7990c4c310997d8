import { listFragment, newestFirst, relationship, relationshipEdge, type ListFragment } from '../ask/fragment.ts';
import { factPasses, nodePasses } from '../ask/trust.ts';
import type { QueryCommitmentsArgs } from '../model/contract.ts';
import { rootVerbs } from '../model/verbs.ts';
import { commitmentConditions, commitmentIds } from './filter.ts';

/** What was promised, drafted or proposed, newest first, undated last. */
export const commitmentsAtRoot = listFragment<QueryCommitmentsArgs>({
  name: 'commitmentsAtRoot',
  item: 'Commitment',
  parent: 'root',
  source: { match: '(n_:Commitment)' },
  where: (args, trust) => [
    ...nodePasses(trust),
    ...commitmentConditions(args.filter ?? {}, args.representatives !== false, trust),
  ],
  order: newestFirst,
  edge: { on: 'node', verbs: rootVerbs.Commitment },
  ids: (args) => commitmentIds(args.filter ?? {}),
});

function actorsBy(name: string, match: string, forward: boolean): ListFragment {
  return listFragment({
    name,
    item: 'Actor',
    source: { match },
    where: (_, trust) => factPasses(trust, relationship),
    edge: relationshipEdge(forward),
  });
}

/** Who undertook a commitment, by name. */
export const makersOfCommitment = actorsBy('makersOfCommitment', '(n_:Actor)-[r_:COMMITTED_TO]->(p_)', false);
/** Whom a commitment is said to serve, by name. */
export const beneficiariesOfCommitment = actorsBy('beneficiariesOfCommitment', '(p_)-[r_:BENEFITS]->(n_:Actor)', true);
/** Who put a commitment forward, by name. */
export const proposersOfCommitment = actorsBy('proposersOfCommitment', '(n_:Actor)-[r_:PRESENTED]->(p_)', false);

/** Texts that contain a commitment, newest first, undated last. */
export const instrumentsOfCommitment = listFragment({
  name: 'instrumentsOfCommitment',
  item: 'Instrument',
  source: { match: '(n_:Instrument)-[r_:CONTAINS]->(p_)' },
  where: (_, trust) => factPasses(trust, relationship),
  order: newestFirst,
  edge: relationshipEdge(false),
});

/** Meetings a commitment was made or presented at, newest first, undated last. */
export const meetingsOfCommitment = listFragment({
  name: 'meetingsOfCommitment',
  item: 'Meeting',
  source: { match: '(p_)-[r_:MADE_AT]->(n_:Meeting)' },
  where: (_, trust) => factPasses(trust, relationship),
  order: newestFirst,
  edge: relationshipEdge(true),
});

/** Demands that a commitment or a text answers, newest first, undated last. */
export const demandsAnswered = listFragment({
  name: 'demandsAnswered',
  item: 'Demand',
  source: { match: '(p_)-[r_:ADDRESSES]->(n_:Demand)' },
  where: (_, trust) => factPasses(trust, relationship),
  order: newestFirst,
  edge: relationshipEdge(true),
});
