import type { Noun } from './vocabulary.ts';

/**
 * Labels that say of a node what one of its properties says. The store keeps how many nodes bear each label, so that a list of one value is counted without being read. The
 * loader sets them with the property; nothing else may.
 */
export const valueMarks = {
  Meeting: {
    property: 'status',
    labels: { PLANNED: 'PlannedMeeting', CANCELLED: 'CancelledMeeting', HELD: 'HeldMeeting' },
  },
  Instrument: {
    property: 'status',
    labels: {
      DRAFT: 'DraftInstrument',
      AGREED: 'AgreedInstrument',
      SIGNED: 'SignedInstrument',
      IN_FORCE: 'InForceInstrument',
      ENDED: 'EndedInstrument',
    },
  },
  Commitment: {
    property: 'standing',
    labels: {
      MENTIONED: 'MentionedCommitment',
      PROPOSED: 'ProposedCommitment',
      DRAFTED: 'DraftedCommitment',
      MADE: 'MadeCommitment',
    },
  },
  Demand: {
    property: 'outcome',
    labels: { OPEN: 'OpenDemand', ANSWERED: 'AnsweredDemand', REJECTED: 'RejectedDemand' },
  },
} as const satisfies Partial<Record<Noun, { property: string; labels: Readonly<Record<string, string>> }>>;

/** A label for what is so, and one for what is not. */
export interface EitherMark {
  readonly is: string;
  readonly isNot: string;
}

/** Whether a meeting has a date; the first label has an index on the last day. */
export const meetingDated: EitherMark = { is: 'DatedMeeting', isNot: 'UndatedMeeting' };

/** Whether an actor is named; of actors of all nouns, and of those of one. */
export const nameMarks = {
  Actor: { is: 'NamedActor', isNot: 'UnnamedActor' },
  Official: { is: 'NamedOfficial', isNot: 'UnnamedOfficial' },
  Country: { is: 'NamedCountry', isNot: 'UnnamedCountry' },
  Organization: { is: 'NamedOrganization', isNot: 'UnnamedOrganization' },
  Delegation: { is: 'NamedDelegation', isNot: 'UnnamedDelegation' },
} as const satisfies Readonly<Record<string, EitherMark>>;

const valuesOf: Readonly<
  Partial<Record<Noun, { readonly property: string; readonly labels: Readonly<Record<string, string>> }>>
> = valueMarks;
const namesOf: Readonly<Partial<Record<string, EitherMark>>> = nameMarks;

/** The labels that tell which things that bear this label are named; undefined where not all of them are actors. */
export function nameMarkOf(label: string): EitherMark | undefined {
  return namesOf[label];
}

/** A label, and the test of a node `n` that bears it. */
export interface Mark {
  readonly label: string;
  readonly test: string;
}

const either = (mark: EitherMark | undefined, test: string): readonly Mark[] =>
  mark
    ? [
        { label: mark.is, test },
        { label: mark.isNot, test: `NOT coalesce(${test}, false)` },
      ]
    : [];

/** Every label of this kind that nodes of a noun may bear. */
export function marksOf(noun: Noun): readonly Mark[] {
  const values = valuesOf[noun];
  const names = namesOf[noun];
  return [
    ...Object.entries(values?.labels ?? {}).map(([value, label]) => ({
      label,
      test: `n.${values?.property ?? ''} = '${value}'`,
    })),
    ...(noun === 'Meeting' ? either(meetingDated, 'n.date IS NOT NULL') : []),
    ...either(names, 'n.named'),
    ...either(names && nameMarks.Actor, 'n.named'),
  ];
}
