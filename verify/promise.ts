/** What a check found: plain figures, which become a line of JSON and of `docs/reliability.md`. */
export type Figures = Readonly<Record<string, string | number | boolean | null>>;

/** One go at breaking a promise. */
export interface Trial {
  /** True for the long form; the short one does a tenth of it or less. */
  readonly long: boolean;
  /** Every random choice comes from it, so that a failure can be had again. */
  readonly seed: number;
  /** Tells a person how far it is; never part of the figures. */
  readonly say: (line: string) => void;
}

/** A promise of the service, and the program that tries to break it. */
export interface Promised {
  /** The name by which it is asked for: `npm run verify -- <name>`. */
  readonly name: string;
  /** What is promised, in one sentence. */
  readonly promise: string;
  /** Resolves to its figures when the promise held; throws Broken when it did not. */
  check(trial: Trial): Promise<Figures>;
}

/** A promise was broken: what happened, and the figures so far. */
export class Broken extends Error {
  override readonly name = 'Broken';
  readonly figures: Figures;

  constructor(message: string, figures: Figures = {}) {
    super(message);
    this.figures = figures;
  }
}
