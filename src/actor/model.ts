import { entityShape, type EntitySpec } from '../entity/model.ts';
import type { ObjectShape } from '../ask/shape.ts';
import { assertionsOfEntity } from '../assertion/queries.ts';
import { encountersOfActor } from '../encounter/queries.ts';
import { neighboursOfEntity } from '../entity/queries.ts';
import { commitmentsOfActor, demandsOfActor, meetingsOfActor } from './queries.ts';

/** The shape of an actor: what all actors share, then what its noun adds. */
export function actorShape(spec: EntitySpec = { lists: {} }): ObjectShape {
  return entityShape({
    ...spec,
    full: ['named', ...(spec.full ?? [])],
    lists: {
      assertions: assertionsOfEntity,
      neighbours: neighboursOfEntity,
      metWith: encountersOfActor,
      meetings: meetingsOfActor,
      commitments: commitmentsOfActor,
      demands: demandsOfActor,
      ...spec.lists,
    },
  });
}
