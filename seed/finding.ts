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

/** A finding as one line: `file:line:column message — advice`. */
export function findingLine({ file, line, column, message, advice }: Finding): string {
  return `${file}:${line}:${column} ${message} — ${advice}`;
}

/** What was to be loaded holds mistakes: all of them at once, and nothing was written. */
export class RejectedFacts extends Error {
  override name = 'RejectedFacts';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const [first] = findings;
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
    super(first ? `Nothing was loaded: ${findingLine(first)}${more}` : 'Nothing was loaded.');
    this.findings = findings;
  }
}
