import type { Placed } from './passages.ts';

/** A coded sentence, or a run of sentences without a claim. */
export interface Run<Claim extends Placed> {
  readonly from: number;
  readonly to: number;
  /** Claims whose first passage stands here. */
  readonly own: readonly Claim[];
  /** Claims that begin earlier and have a passage here. */
  readonly also: readonly Claim[];
}

/** Sentences 1 to last with their claims; neighbours without any are one run. */
export function runsOf<Claim extends Placed>(claims: readonly Claim[], last: number): readonly Run<Claim>[] {
  const own = new Map<number, Claim[]>();
  const also = new Map<number, Claim[]>();
  const add = (to: Map<number, Claim[]>, sentence: number, claim: Claim) =>
    void to.set(sentence, [...(to.get(sentence) ?? []), claim]);
  for (const claim of claims) {
    const [first, ...rest] = new Set(claim.evidence.map(({ sentence }) => sentence));
    if (first !== undefined) add(own, first, claim);
    for (const sentence of rest) add(also, sentence, claim);
  }
  const runs: Run<Claim>[] = [];
  for (let sentence = 1; sentence <= last; sentence += 1) {
    const run = { from: sentence, to: sentence, own: own.get(sentence) ?? [], also: also.get(sentence) ?? [] };
    const before = runs.at(-1);
    const bare = run.own.length + run.also.length === 0;
    if (bare && before && before.own.length + before.also.length === 0)
      runs[runs.length - 1] = { ...before, to: sentence };
    else runs.push(run);
  }
  return runs;
}
