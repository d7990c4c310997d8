import { CannotStart } from '../src/errors.ts';

/** One mistake in what is to be loaded: where it stands, what was expected, and what to do. */
export interface Finding {
  /** The file as it was named; empty for records that come from no file. */
  readonly file: string;
  /** From 1; 0 where the mistake belongs to no line. */
  readonly line: number;
  /** From 1; 0 where it is not known. */
  readonly column: number;
  readonly message: string;
  readonly advice: string;
}

/** At most this many findings are told; more would bury the first. */
export const mostFindings = 1000;

/** A finding as one line: `file:line:column message — advice`, without the numbers that are not known. */
export function findingLine({ file, line, column, message, advice }: Finding): string {
  const place = [file, ...(line > 0 ? [line] : []), ...(line > 0 && column > 0 ? [column] : [])].join(':');
  return `${place} ${message} — ${advice}`;
}

/** What was to be loaded holds mistakes: the message tells all of them, a line each, and nothing was written. */
export class RejectedFacts extends CannotStart {
  override name = 'RejectedFacts';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const count = findings.length === 1 ? 'one mistake' : `${findings.length} mistakes`;
    const most = findings.length >= mostFindings ? ' or more' : '';
    super([...findings.map(findingLine), `Nothing was loaded: ${count}${most}.`].join('\n'));
    this.findings = findings;
  }
}
