import { given } from '../ask/conditions.ts';
import { listFragment, relationship, type Order } from '../ask/fragment.ts';
import { factPasses } from '../ask/trust.ts';
import type { EntityNeighboursArgs, QueryEntitiesArgs } from '../model/contract.ts';
import { relationVerbs } from '../model/verbs.ts';
import { nouns } from '../model/vocabulary.ts';
import { nounsOfKinds, ofKinds, ofNamed } from './kinds.ts';

/** Things by kind, by name. */
export const entitiesAtRoot = listFragment<QueryEntitiesArgs>({
  name: 'entitiesAtRoot',
  item: 'Entity',
  parent: 'root',
  source: ({ kinds }) => ({ match: ofKinds(kinds, 'Entity', nouns).match }),
  where: (args) => {
    const { label, conditions } = ofKinds(args.kinds, 'Entity', nouns);
    return [...conditions, ...ofNamed(args.named, label)];
  },
});

/** The only thing with a folded name, alias or ISO code, as a statement's head. */
export const headByName = (label: 'Actor' | 'Official' | 'Country') =>
  `MATCH (:Name {key: $key})<-[:NAMED]-(n_:${label}) WITH DISTINCT n_`;

/** By verb, name and id; the fact's id tells the two directions of one verb apart. */
const byVerb: Order = {
  orderBy: 'type(r_), n_.byName, r_.id',
  keys: ['type(r_)', 'n_.byName', 'r_.id'],
  after:
    'type(r_) > $after0 OR (type(r_) = $after0 AND (n_.byName > $after1 OR (n_.byName = $after1 AND r_.id > $after2)))',
  start: ['', '', ''],
};

const alongVerb = 'startNode(r_) = p_';

/** What stands beside an entity, once for each verb, by verb, name and id. */
export const neighboursOfEntity = listFragment<EntityNeighboursArgs>({
  name: 'neighboursOfEntity',
  item: 'Entity',
  source: { match: `(p_)-[r_:${relationVerbs.join('|')}]-(n_:Entity)` },
  where: (args, trust) => [
    ...factPasses(trust, relationship),
    ...given(args.predicates, 'type(r_) IN $predicates', 'predicates'),
    ...given(nounsOfKinds(args.kinds), 'n_.noun IN $nouns', 'nouns'),
    ...given(args.forward, `(${alongVerb}) = $forward`, 'forward'),
  ],
  order: byVerb,
  edge: {
    on: 'fact',
    predicate: 'type(r_)',
    grades: 'r_.grades',
    facts: '[r_.id]',
    articleCount: 'r_.articleCount',
    forward: alongVerb,
  },
});
