import { actorShape } from '../actor/model.ts';
import { membersOfDelegation, actorsAtRoot } from '../actor/queries.ts';
import { articlesAtRoot } from '../article/queries.ts';
import type { ListFragment } from '../ask/fragment.ts';
import type { Shapes } from '../ask/shape.ts';
import { assertionShape } from '../assertion/model.ts';
import { assertionsAbout, assertionsAtRoot, assertionsOfEntity, assertionsOfFacts } from '../assertion/queries.ts';
import {
  beneficiariesOfCommitment,
  commitmentsAtRoot,
  demandsAnswered,
  instrumentsOfCommitment,
  makersOfCommitment,
  meetingsOfCommitment,
  proposersOfCommitment,
} from '../commitment/queries.ts';
import { answersToDemand, demandsAtRoot, makersOfDemand } from '../demand/queries.ts';
import { entityShape } from '../entity/model.ts';
import { entitiesAtRoot, neighboursOfEntity } from '../entity/queries.ts';
import { meetingsOfEncounter } from '../encounter/queries.ts';
import { instrumentsAtRoot, partiesOfInstrument, provisionsOfInstrument } from '../instrument/queries.ts';
import { searchAtRoot } from '../search/queries.ts';
import {
  attendeesOfMeeting,
  commitmentsOfMeeting,
  demandsOfMeeting,
  discussedAtMeeting,
  meetingsAtRoot,
} from '../meeting/queries.ts';

const dates = ['date', 'startDate', 'endDate'];
const common = { assertions: assertionsOfEntity, neighbours: neighboursOfEntity };

/** How every type of object is read, and which fragment each of its list fields is. */
export const shapes: Shapes = {
  Official: actorShape(),
  Country: actorShape({ full: ['iso2', 'iso3'], lists: {} }),
  Organization: actorShape({ line: ['kind'], lists: {} }),
  Delegation: actorShape({ lists: { members: membersOfDelegation } }),
  Office: entityShape({ lists: common }),
  Place: entityShape({ line: ['kind'], lists: common }),
  Topic: entityShape({ full: ['issues'], lists: common }),
  Meeting: entityShape({
    line: ['kind', 'status', ...dates],
    full: ['dateText', 'duration'],
    references: { place: { property: 'place', type: 'Entity' } },
    lists: {
      ...common,
      attendees: attendeesOfMeeting,
      commitments: commitmentsOfMeeting,
      demands: demandsOfMeeting,
      discussed: discussedAtMeeting,
    },
  }),
  Instrument: entityShape({
    line: ['kind', 'status', ...dates],
    full: ['dateText'],
    lists: {
      ...common,
      parties: partiesOfInstrument,
      answers: demandsAnswered,
      provisions: provisionsOfInstrument,
    },
  }),
  Commitment: entityShape({
    line: ['standing', ...dates],
    full: ['issues', 'condition', 'timing'],
    lists: {
      ...common,
      makers: makersOfCommitment,
      beneficiaries: beneficiariesOfCommitment,
      instruments: instrumentsOfCommitment,
      meetings: meetingsOfCommitment,
      proposers: proposersOfCommitment,
      answers: demandsAnswered,
    },
  }),
  Demand: entityShape({
    line: ['outcome', ...dates],
    full: ['issues'],
    references: { partOf: { property: 'partOf', type: 'Demand' } },
    lists: { ...common, makers: makersOfDemand, answeredBy: answersToDemand },
  }),
  Article: entityShape({
    line: ['title', 'author', 'published', 'coded'],
    full: ['rights', 'sentenceCount', 'publisher', 'url', 'sha256'],
    lists: common,
  }),
  Assertion: assertionShape,
  EncounterEdge: { line: [], groups: [], references: () => [], lists: { meetings: meetingsOfEncounter } },
  Fact: { line: [], groups: [], references: () => [], lists: { assertions: assertionsOfFacts, assertionsAbout } },
};

/** The fragments of the root's list fields. */
export const rootLists: Readonly<Record<string, ListFragment>> = {
  entities: entitiesAtRoot,
  instruments: instrumentsAtRoot,
  actors: actorsAtRoot,
  articles: articlesAtRoot,
  meetings: meetingsAtRoot,
  commitments: commitmentsAtRoot,
  demands: demandsAtRoot,
  assertions: assertionsAtRoot,
  search: searchAtRoot,
};
