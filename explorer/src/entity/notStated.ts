import type { Thing } from './entityView.tsx';

/** What a reader would ask of a thing and no loaded article answers, in words. */
export function notStated(thing: Thing): readonly string[] {
  return missing(thing).filter((one) => one !== false);
}

type Missing = readonly (string | false)[];

function missing(thing: Thing): Missing {
  switch (thing.__typename) {
    case 'Official':
      return [
        !thing.named && 'no name: this person is only described',
        thing.named && !/\s/.test(thing.name.trim()) && 'no first name',
        thing.posts.nodes.length === 0 && 'no office',
      ];
    case 'Delegation':
      return [
        thing.sides.nodes.length === 0 && 'nobody whom it represents',
        thing.members.totalCount === 0 && 'no member',
      ];
    case 'Meeting':
      return ofMeeting(thing);
    case 'Instrument':
      return [
        thing.instrumentStatus === null && 'no status: whether it was agreed or signed',
        thing.date === null && (thing.dateText === null ? 'no date' : 'no calendar date, only the words below'),
        thing.parties.totalCount === 0 && 'no party',
        thing.provisions.totalCount === 0 && 'none of its clauses',
      ];
    case 'Commitment':
      return [
        thing.by.totalCount === 0 && 'nobody who undertook it',
        thing.beneficiaries.totalCount === 0 && 'nobody whom it serves',
        thing.condition === null && 'no condition',
        thing.timing === null && 'no time by which it is due',
        thing.date === null && 'no date',
        thing.instruments.nodes.length === 0 && 'no text that has it as a clause',
      ];
    case 'Demand':
      return [
        thing.by.totalCount === 0 && 'nobody who asked for it',
        thing.date === null && 'no date',
        thing.answeredBy.totalCount === 0 && 'no answer',
      ];
    default:
      return [];
  }
}

function ofMeeting(meeting: Extract<Thing, { readonly __typename: 'Meeting' }>): Missing {
  const { date, dateText, place, duration, status, attendees } = meeting;
  const present = attendees.edges;
  const capacities = present.filter(({ capacity }) => capacity === null).length;
  return [
    status === null && 'no status: whether it was held',
    date === null && (dateText === null ? 'no date' : `no calendar date, only “${dateText}”`),
    place === null && 'no place',
    duration === null && 'no duration',
    attendees.totalCount === 0 && 'nobody who attended',
    capacities > 0 && capacities < present.length && `the capacity of ${capacities} of those shown below`,
    present.length > 0 && capacities === present.length && 'in what capacity anybody attended',
  ];
}
