import { attributionKinds, factualities, type AttributionKind, type Factuality } from './vocabulary.ts';

/** What trust can ask of a single claim besides its article: one of 72, written KIND:FACTUALITY:unnamed:inferred. */
export interface Grade {
  readonly kind: AttributionKind;
  readonly factuality: Factuality;
  /** An unnamed voice stands behind the claim. */
  readonly unnamed: boolean;
  readonly inferred: boolean;
}

/** What a reader is ready to believe; every part left out believes all. */
export interface GradeTrust {
  readonly minFactuality?: Factuality | null | undefined;
  readonly attribution?: readonly AttributionKind[] | null | undefined;
  readonly excludeHearsay?: boolean | null | undefined;
  readonly excludeUnnamed?: boolean | null | undefined;
  readonly excludeInferred?: boolean | null | undefined;
}

/** The grade as it is stored, such as INDIRECT:CERTAIN:1:0. */
export function gradeText(grade: Grade): string {
  return `${grade.kind}:${grade.factuality}:${grade.unnamed ? 1 : 0}:${grade.inferred ? 1 : 0}`;
}

/** The label of what no claim attests that is not negated: its grades are none. */
export const unattested = 'Unattested';

const flags = [false, true];

/** All 72 grades. */
export const grades: readonly Grade[] = attributionKinds.flatMap((kind) =>
  factualities.flatMap((factuality) =>
    flags.flatMap((unnamed) => flags.map((inferred) => ({ kind, factuality, unnamed, inferred }))),
  ),
);

/** The stored form of every grade that this trust accepts, in a fixed order. */
export function acceptedGrades(trust: GradeTrust): readonly string[] {
  const least = trust.minFactuality ? factualities.indexOf(trust.minFactuality) : 0;
  return grades
    .filter((grade) => factualities.indexOf(grade.factuality) >= least)
    .filter((grade) => !trust.attribution || trust.attribution.includes(grade.kind))
    .filter((grade) => !(trust.excludeHearsay && grade.kind === 'HEARSAY'))
    .filter((grade) => !(trust.excludeUnnamed && grade.unnamed))
    .filter((grade) => !(trust.excludeInferred && grade.inferred))
    .map(gradeText);
}

const factualityByGrade: ReadonlyMap<string, Factuality> = new Map(
  grades.map((grade) => [gradeText(grade), grade.factuality]),
);

/** The surest factuality among stored grades; null when there are none. */
export function surestOf(stored: readonly string[]): Factuality | null {
  let surest = -1;
  for (const text of stored) {
    const factuality = factualityByGrade.get(text);
    if (factuality) surest = Math.max(surest, factualities.indexOf(factuality));
  }
  return factualities[surest] ?? null;
}
