import { given } from '../ask/conditions.ts';
import { listFragment } from '../ask/fragment.ts';
import type { QueryEntitiesArgs } from '../model/contract.ts';
import { nounsOfKinds } from './kinds.ts';

/** Things by kind, by name. */
export const entitiesAtRoot = listFragment<QueryEntitiesArgs>({
  name: 'entitiesAtRoot',
  item: 'Entity',
  parent: 'root',
  source: { match: '(n_:Entity)' },
  where: (args) => [
    ...given(nounsOfKinds(args.kinds), 'n_.noun IN $nouns', 'nouns'),
    ...given(args.named, 'coalesce(n_.named, true) = $named', 'named'),
  ],
});

/** The only thing with a folded name, alias or ISO code, as a statement's head. */
export const headByName = (label: 'Actor' | 'Official' | 'Country') =>
  `MATCH (:Name {key: $key})<-[:NAMED]-(n_:${label}) WITH DISTINCT n_`;
