import { stringify } from 'csv-stringify/sync';

/**
 * Lines and columns as CSV after RFC 4180. A text that a spreadsheet would take for a formula (it begins with = + - @, a
 * tab or a carriage return) gets an apostrophe in front; numbers stay numbers.
 */
export function csv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  return stringify([[...columns], ...rows.map((row) => [...row])], {
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
