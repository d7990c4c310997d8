import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const folder = new URL('../figures/', import.meta.url);

/** The outcome of one promise, as it is printed and kept: one line of JSON, the figures beside what they came from. */
export const keptLine = z
  .object({
    name: z.string(),
    held: z.boolean(),
    seconds: z.number(),
    seed: z.number(),
    long: z.boolean(),
    /** Why it did not hold. */
    broken: z.string().optional(),
    /** The day on which it was tried, and on what. */
    taken: z.string(),
    machine: z.string(),
  })
  .catchall(z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** A line that `docs/reliability.md` is made from. */
export type KeptLine = z.infer<typeof keptLine>;

const about: ReadonlySet<string> = new Set(Object.keys(keptLine.shape));

/** What was found, by name, without what it came from. */
export function figuresOf(line: KeptLine) {
  return Object.entries(line).filter(([name]) => !about.has(name));
}

/** What stands in a file of JSON; undefined when there is none. */
function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

const fileOf = (name: string) => fileURLToPath(new URL(`${name}.json`, folder));

/** The line that is kept of a promise; undefined when none is. */
export function keptOf(name: string): KeptLine | undefined {
  return keptLine.optional().parse(readJson(fileOf(name)));
}

/** Keeps a line in place of what was kept of its promise; a short form does not take the place of a long one. Tells whether it did. */
export function keep(line: KeptLine): boolean {
  if (!line.long && keptOf(line.name)?.long) return false;
  mkdirSync(folder, { recursive: true });
  writeJson(fileOf(line.name), line);
  return true;
}

/** When and on what this process runs. */
export function here(): { readonly taken: string; readonly machine: string } {
  const cores = cpus();
  const taken = new Date().toISOString().slice(0, 10);
  return { taken, machine: `Node ${process.versions.node}, ${cores.length} cores` };
}

const proof = z.object({
  /** What was broken, in words, and where. */
  what: z.string(),
  file: z.string(),
  /** What the check said; null when it noticed nothing. */
  noticed: z.string().nullable(),
  seconds: z.number(),
  taken: z.string(),
});

/** A check that was seen to fail. */
export type Proof = z.infer<typeof proof>;

const proofFile = (name: string) => fileURLToPath(new URL(`../proofs/${name}.json`, import.meta.url));

/** What was broken to see that a promise's check notices; none when nothing was. */
export function proofsOf(name: string): readonly Proof[] {
  return z
    .array(proof)
    .default([])
    .parse(readJson(proofFile(name)));
}

/** Keeps them in place of what was kept of this promise. */
export function keepProofs(name: string, proofs: readonly Proof[]): void {
  writeJson(proofFile(name), proofs);
}
