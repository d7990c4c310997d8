import { mostFindings, type Finding } from '../finding.ts';

/** Where a mistake stands in a file; both from 1, 0 where not known. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of what belongs to a file as a whole. */
export const nowhere: Place = { line: 0, column: 0 };

/** The start of a file. */
export const top: Place = { line: 1, column: 1 };

/** Collects findings in the order they are added; those past the most that are told are only counted. */
export class Findings {
  readonly #list: Finding[] = [];
  #dropped = 0;

  add(file: string, place: Place, message: string, advice: string): void {
    if (this.#list.length < mostFindings - 1) this.#list.push({ file, ...place, message: oneLine(message), advice });
    else this.#dropped += 1;
  }

  /** How many were added, told or not. */
  get size(): number {
    return this.#list.length + this.#dropped;
  }

  /** True when no more will be told. */
  get isFull(): boolean {
    return this.#dropped > 0;
  }

  /** All of them, at most as many as are told: the last says how many more there are. */
  get list(): readonly Finding[] {
    const last = this.#list.at(-1);
    if (this.#dropped === 0 || last === undefined) return this.#list;
    const message = `${this.#dropped} more findings are not shown`;
    return [...this.#list, { ...last, message, advice: 'mend those above first, then check again' }];
  }
}

function oneLine(text: string): string {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > 400 ? `${line.slice(0, 400)}…` : line;
}
