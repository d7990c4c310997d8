import { daysOf } from './dates.ts';

/** The first day that `from` and the last day that `to` can mean. */
export function rangeOf(filter: { readonly from?: string | null; readonly to?: string | null }): {
  readonly from: string | undefined;
  readonly to: string | undefined;
} {
  return {
    from: filter.from ? daysOf(filter.from)?.startDate : undefined,
    to: filter.to ? daysOf(filter.to)?.endDate : undefined,
  };
}
