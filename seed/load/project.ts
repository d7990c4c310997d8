import { daysOf } from '../../src/model/dates.ts';
import type { demandOutcomes } from '../../src/model/vocabulary.ts';
import { instrumentStatuses, meetingStatuses, standings, type Noun } from '../../src/model/vocabulary.ts';
import { nounOf, sortKeys } from './entityNode.ts';
import { compare, type Stored } from './stored.ts';

/** A claim that is not negated, with what projected fields are decided by. */
export interface Said {
  readonly id: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly edtf?: string | null | undefined;
  readonly future: boolean;
  readonly sure: number;
  /** First day its article can have been published on; empty when unknown, which counts as oldest. */
  readonly published: string;
}

/** When a thing was; null where no article says. */
export interface Dated {
  readonly date: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
}

/** Looks up when a meeting or an instrument was. */
export type DatedOf = (id: string) => Dated;

export const undated: Dated = { date: null, startDate: null, endDate: null };

/** The verbs by which claims decide the fields of each noun: with it as their subject, and as their object. */
export const deciding: ReadonlyMap<
  Noun,
  { readonly asSubject: readonly string[]; readonly asObject: readonly string[] }
> = new Map([
  [
    'Meeting',
    { asSubject: ['STATUS', 'DATE', 'DURATION', 'TOOK_PLACE_IN'], asObject: ['ATTENDED', 'EXPECTED_TO_ATTEND'] },
  ],
  ['Instrument', { asSubject: ['STATUS', 'DATE'], asObject: [] }],
  [
    'Commitment',
    { asSubject: ['CONDITION', 'TIMING', 'MADE_AT'], asObject: ['COMMITTED_TO', 'CONTAINS', 'PRESENTED'] },
  ],
  ['Demand', { asSubject: ['PART_OF', 'MADE_AT'], asObject: ['ADDRESSES', 'REJECTED'] }],
]);

/** The things whose fields a claim decides: its subject, its object, both or none. */
export function decidedBy(claim: {
  readonly predicate: string;
  readonly subject: string;
  readonly object?: string | undefined;
}) {
  const decided: string[] = [];
  if (deciding.get(nounOf(claim.subject))?.asSubject.includes(claim.predicate)) decided.push(claim.subject);
  if (claim.object !== undefined && deciding.get(nounOf(claim.object))?.asObject.includes(claim.predicate)) {
    decided.push(claim.object);
  }
  return decided;
}

/** The fields of a thing that its claims decide; null where none does. Empty for nouns without such fields. */
export function projected(id: string, said: readonly Said[], datedOf: DatedOf): Stored {
  const own = said.filter((claim) => claim.subject === id);
  const about = said.filter((claim) => claim.object === id);
  switch (nounOf(id)) {
    case 'Meeting':
      return meetingFields(id, own, about);
    case 'Instrument':
      return { status: furthest(instrumentStatuses, statusesOf(own)), ...dateFields(id, own) };
    case 'Commitment':
      return commitmentFields(id, own, about, datedOf);
    case 'Demand':
      return demandFields(id, own, about, datedOf);
    default:
      return {};
  }
}

/** The dates among projected fields. */
export function datedIn(fields: Stored): Dated {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : null);
  return { date: text('date'), startDate: text('startDate'), endDate: text('endDate') };
}

function meetingFields(id: string, own: readonly Said[], about: readonly Said[]): Stored {
  const attended = about.filter((claim) => claim.predicate === 'ATTENDED' && counts(claim)).map(() => 'HELD');
  const expected = about.filter(({ predicate }) => predicate === 'EXPECTED_TO_ATTEND').map(() => 'PLANNED');
  return {
    status: furthest(meetingStatuses, [...statusesOf(own), ...attended, ...expected]),
    ...dateFields(id, own),
    duration: one(own, 'DURATION')?.text ?? null,
    place: one(own, 'TOOK_PLACE_IN')?.object ?? null,
  };
}

function commitmentFields(id: string, own: readonly Said[], about: readonly Said[], datedOf: DatedOf): Stored {
  const says = (predicate: string) => about.some((claim) => claim.predicate === predicate && counts(claim));
  const reached = [
    'MENTIONED',
    ...(says('PRESENTED') ? ['PROPOSED'] : []),
    ...(says('CONTAINS') ? ['DRAFTED'] : []),
    ...(says('COMMITTED_TO') ? ['MADE'] : []),
  ];
  const meetings = own.filter(({ predicate }) => predicate === 'MADE_AT').map(({ object }) => object);
  const texts = about.filter(({ predicate }) => predicate === 'CONTAINS').map(({ subject }) => subject);
  const dated = earliest(meetings, datedOf) ?? earliest(texts, datedOf) ?? undated;
  return {
    standing: furthest(standings, reached),
    condition: one(own, 'CONDITION')?.text ?? null,
    timing: one(own, 'TIMING')?.text ?? null,
    ...dated,
    ...sortKeys(id, dated.startDate),
  };
}

function demandFields(id: string, own: readonly Said[], about: readonly Said[], datedOf: DatedOf): Stored {
  const says = (predicate: string) => about.some((claim) => claim.predicate === predicate && counts(claim));
  const outcome: (typeof demandOutcomes)[number] = says('ADDRESSES')
    ? 'ANSWERED'
    : says('REJECTED')
      ? 'REJECTED'
      : 'OPEN';
  const meetings = own.filter(({ predicate }) => predicate === 'MADE_AT').map(({ object }) => object);
  const dated = earliest(meetings, datedOf) ?? undated;
  return {
    outcome,
    partOf: one(own, 'PART_OF')?.object ?? null,
    ...dated,
    ...sortKeys(id, dated.startDate),
  };
}

/** Claims of what has not happened, or only possibly has, raise nothing. */
function counts({ future, sure }: Said): boolean {
  return !future && sure > 0;
}

function statusesOf(own: readonly Said[]): string[] {
  return own
    .filter((claim) => claim.predicate === 'STATUS' && (claim.text === 'PLANNED' || counts(claim)))
    .map(({ text }) => text ?? '');
}

function furthest(scale: readonly string[], reached: readonly string[]): string | null {
  return scale[Math.max(-1, ...reached.map((each) => scale.indexOf(each)))] ?? null;
}

/** The claim that a field is taken from: the surest, then of the newest article, then the smallest id. */
function one(own: readonly Said[], predicate: string): Said | undefined {
  return own.filter((claim) => claim.predicate === predicate).sort(better)[0];
}

function better(a: Said, b: Said): number {
  return b.sure - a.sure || compare(b.published, a.published) || compare(a.id, b.id);
}

/** How many days a date leaves open: of equally sure ones the narrower says more, and a mere year never hides the day. */
function spanOf({ edtf }: Said): number {
  const days = edtf ? daysOf(edtf) : undefined;
  return days ? Date.parse(days.endDate) - Date.parse(days.startDate) : 0;
}

function dateFields(id: string, own: readonly Said[]): Stored {
  const [first] = own
    .filter(({ predicate }) => predicate === 'DATE')
    .sort((a, b) => b.sure - a.sure || spanOf(a) - spanOf(b) || better(a, b))
    .sort((a, b) => Number(Boolean(b.edtf)) - Number(Boolean(a.edtf)));
  const days = first?.edtf ? daysOf(first.edtf) : undefined;
  return {
    date: first?.edtf ?? null,
    dateText: first?.text ?? null,
    startDate: days?.startDate ?? null,
    endDate: days?.endDate ?? null,
    ...sortKeys(id, days?.startDate),
  };
}

/** The dates of the earliest dated of these, by first day and id; undefined when none is dated. */
function earliest(ids: readonly (string | null | undefined)[], datedOf: DatedOf): Dated | undefined {
  const dated = ids
    .flatMap((id) => (id ? [{ id, dated: datedOf(id) }] : []))
    .filter((each) => each.dated.startDate !== null)
    .sort((a, b) => compare(a.dated.startDate ?? '', b.dated.startDate ?? '') || compare(a.id, b.id));
  return dated[0]?.dated;
}
