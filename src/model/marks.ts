import type { Noun } from './vocabulary.ts';

/** A property of few values, and the label of each. */
export interface ValueMarks {
  readonly property: string;
  readonly labels: Readonly<Record<string, string>>;
}

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
} as const satisfies Partial<Record<Noun, ValueMarks>>;

/** A label for what is so, and one for what is not. */
export interface EitherMark {
  readonly is: string;
  readonly isNot: string;
}

/** Whether a meeting has a date; the first label has an index on the last day. */
export const meetingDated: EitherMark = { is: 'DatedMeeting', isNot: 'UndatedMeeting' };

const actorNamed: EitherMark = { is: 'NamedActor', isNot: 'UnnamedActor' };

/** Whether an actor is named: of actors of all nouns, and of those of one. */
const nameMarks: ReadonlyMap<string, EitherMark> = new Map([
  ['Actor', actorNamed],
  ['Official', { is: 'NamedOfficial', isNot: 'UnnamedOfficial' }],
  ['Country', { is: 'NamedCountry', isNot: 'UnnamedCountry' }],
  ['Organization', { is: 'NamedOrganization', isNot: 'UnnamedOrganization' }],
  ['Delegation', { is: 'NamedDelegation', isNot: 'UnnamedDelegation' }],
]);

/** The labels that tell which things with this label are named; undefined where not all of them are actors. */
export function nameMarkOf(label: string): EitherMark | undefined {
  return nameMarks.get(label);
}

const byNoun: ReadonlyMap<string, ValueMarks> = new Map(Object.entries(valueMarks));

/** The labels of the values of a noun's property; undefined where it has none of few values. */
export function valueMarksOf(noun: string): ValueMarks | undefined {
  return byNoun.get(noun);
}

/** A label, and the test of a node `n` that bears it. */
export interface Mark {
  readonly label: string;
  readonly test: string;
}

const either = ({ is, isNot }: EitherMark, test: string): readonly Mark[] => [
  { label: is, test },
  { label: isNot, test: `NOT coalesce(${test}, false)` },
];

/** Every label of this kind that nodes of a noun may bear. */
export function marksOf(noun: Noun): readonly Mark[] {
  const { property = '', labels = {} } = valueMarksOf(noun) ?? {};
  const named = nameMarkOf(noun);
  return [
    ...Object.entries(labels).map(([value, label]) => ({ label, test: `n.${property} = '${value}'` })),
    ...(noun === 'Meeting' ? either(meetingDated, 'n.date IS NOT NULL') : []),
    ...(named ? [...either(named, 'n.named'), ...either(actorNamed, 'n.named')] : []),
  ];
}
