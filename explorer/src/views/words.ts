import { isKind, kindLooks } from '../graph/kinds.ts';
import type { ThingLineFragment } from '../operations.ts';

/** A value of an enum as words: SECURITY_GUARANTEE is “security guarantee”. */
export function words(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** The kind of a thing as a reader calls it. */
export function kindWord(typename: string): string {
  return isKind(typename) ? kindLooks[typename].word : typename;
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const monthOf = (month: string) => months.format(new Date(Date.UTC(2000, Number(month) - 1, 1)));

/** A date as EDTF in words; what is more than days, months, years and spans of them stays as it is. */
export function dateWords(edtf: string): string {
  const [from, to, more] = edtf.split('/');
  if (from === undefined || more !== undefined) return edtf;
  const first = pointWords(from);
  if (first === undefined) return edtf;
  if (to === undefined) return first;
  const last = pointWords(to);
  if (last === undefined) return edtf;
  const [year, month, day] = from.split('-');
  if (day !== undefined && to.startsWith(`${year}-${month}-`)) return `${Number(day)} to ${last}`;
  return `${first} to ${last}`;
}

function pointWords(point: string): string | undefined {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(point);
  if (parts === null) return undefined;
  const [, year, month, day] = parts;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  return `${day === undefined ? '' : `${Number(day)} `}${monthOf(month)} ${year}`;
}

/** One line that tells things of the same name apart; empty when nothing is known of it. */
export function lineOf(thing: ThingLineFragment): string {
  return partsOf(thing)
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(', ');
}

const names = ({ nodes }: { readonly nodes: readonly { readonly name: string }[] }) =>
  nodes.map(({ name }) => name).join(' and ');

function partsOf(thing: ThingLineFragment): readonly (string | null | undefined)[] {
  switch (thing.__typename) {
    case 'Official':
      return thing.named ? [names(thing.posts)] : ['only described'];
    case 'Organization':
      return [thing.organizationKind === 'OTHER' ? null : words(thing.organizationKind)];
    case 'Delegation':
      return [thing.sides.nodes.length > 0 ? `for ${names(thing.sides)}` : null];
    case 'Place':
      return [thing.placeKind === 'OTHER' ? null : words(thing.placeKind)];
    case 'Topic':
      return thing.issues.slice(0, 2).map(words);
    case 'Meeting':
      return [thing.status && words(thing.status), when(thing), thing.place?.name];
    case 'Instrument':
      return [words(thing.instrumentKind), thing.instrumentStatus && words(thing.instrumentStatus), when(thing)];
    case 'Commitment':
      return [words(thing.standing), made(thing), when(thing)];
    case 'Demand':
      return [words(thing.outcome), made(thing), when(thing)];
    case 'Article':
      return [thing.publisher, thing.published && dateWords(thing.published)];
    default:
      return [];
  }
}

function when(thing: { readonly date: string | null; readonly dateText?: string | null }): string | null {
  if (thing.date !== null) return dateWords(thing.date);
  return thing.dateText ? `“${thing.dateText}”` : null;
}

const made = ({ makers }: { readonly makers: { readonly nodes: readonly { readonly name: string }[] } }) =>
  makers.nodes.length > 0 ? `by ${names(makers)}` : null;
