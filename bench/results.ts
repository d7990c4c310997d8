import { z } from 'zod';
import { contestants } from './shapes/shape.ts';

const contestant = z.enum(contestants);

/** One burst: right answers a second, times in milliseconds, and milliseconds of computing for each answer. */
const run = z.object({
  rps: z.number(),
  /** Share of the requests that were turned away. */
  refused: z.number(),
  p50: z.number(),
  p99: z.number(),
  nodeMs: z.number(),
  neo4jMs: z.number(),
});
export type Run = z.infer<typeof run>;

const point = z.object({
  shape: z.string(),
  contestant,
  connections: z.int(),
  /** Requests a second of an open loop; null in a closed one. */
  rate: z.number().nullable(),
  runs: z.array(run),
});
export type Point = z.infer<typeof point>;

const work = z.object({ shape: z.string(), contestant, statements: z.number(), hits: z.number() });
/** What each request of a shape costs the database: statements sent, and hits of the store as PROFILE counts them. */
export type Work = z.infer<typeof work>;

const shapeShape = z.object({
  name: z.string(),
  title: z.string(),
  bytes: z.number(),
  targets: z.partialRecord(contestant, z.number()),
  cannot: z.partialRecord(contestant, z.string()),
  /** What a reader should know of the way in which the generated API was asked. */
  note: z.string().nullable(),
});

const cached = z.object({ bytes: z.int(), ours: z.array(run), canned: z.array(run) });
/** The same answer again and again: from ours with its cache, and as canned bytes. */
export type Cached = z.infer<typeof cached>;

const pair = z.object({ what: z.string(), before: z.array(run), after: z.array(run) });
/** Two questions of ours in turn: `page` the first page of a hub and its hundredth, else a shape at 100,000 relationships and here. */
export type Pair = z.infer<typeof pair>;

const times = z.object({ p50: z.number(), p99: z.number() });
const besideLoad = z.object({
  rate: z.number(),
  pairs: z.array(z.object({ alone: times, beside: times })),
  load: z.object({ assertions: z.int(), seconds: z.number() }),
  /** How many cores each process keeps busy beside the loads, in the middle of the repeats. */
  cores: z.object({ service: z.number(), neo4j: z.number(), loader: z.number(), client: z.number() }).optional(),
});
/** Readers alone, and beside loads that follow each other at once, in turn. */
export type BesideLoad = z.infer<typeof besideLoad>;

const memory = z.object({
  connections: z.int(),
  minutes: z.number(),
  megabytes: z.array(z.number()),
  /** The most that was held at any moment. */
  most: z.number(),
  answers: z.int(),
  /** How many of the answers were kept from before, and not executed. */
  kept: z.int().optional(),
});
/** What our service held, at even distances of time, under requests of all shapes. */
export type Memory = z.infer<typeof memory>;

/** What a run of the bench found. */
export const results = z.object({
  taken: z.string(),
  machine: z.object({ cpus: z.int(), model: z.string(), node: z.string(), neo4j: z.string() }),
  size: z.string(),
  loaded: z.object({
    relationships: z.int(),
    assertions: z.int(),
    articles: z.int(),
    seconds: z.number().nullable(),
    /** Megabytes of the process that loads, at most: in the second tenth of the load, and in its last. */
    memory: z.object({ early: z.int(), late: z.int() }).optional(),
  }),
  shapes: z.array(shapeShape),
  points: z.array(point),
  work: z.array(work),
  flat: z.array(pair).optional(),
  cached: cached.optional(),
  besideLoad: besideLoad.optional(),
  memory: memory.optional(),
});
export type Results = z.infer<typeof results>;
export type ShapeResult = z.infer<typeof shapeShape>;

export interface Ratio {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(half)] ?? NaN)
    : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
}

/** One over the other, repeat by repeat: in requests a second, or in what `of` reads. */
export function ratioOf(
  ours: readonly Run[],
  theirs: readonly Run[],
  of: (run: Run) => number = ({ rps }) => rps,
): Ratio | undefined {
  const ratios = ours.flatMap((run, index) => {
    const other = theirs[index];
    return other ? [of(run) / of(other)] : [];
  });
  if (ratios.length === 0) return undefined;
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}

/** The nth root of a product. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** What an earlier run found, with what a later one found in its place. */
export function merged(earlier: Results, later: Results): Results {
  const other = <Item>(items: readonly Item[], newer: readonly Item[], keyOf: (item: Item) => string) => {
    const keys = new Set(newer.map(keyOf));
    return [...items.filter((item) => !keys.has(keyOf(item))), ...newer];
  };
  const pointKey = ({ shape, contestant, connections, rate }: Point) =>
    [shape, contestant, connections, rate === null ? 'closed' : 'open'].join();
  const shapes = other(earlier.shapes, later.shapes, ({ name }) => name);
  return {
    ...earlier,
    ...later,
    shapes: shapes.sort((a, b) => (a.name < b.name ? -1 : 1)),
    points: other(earlier.points, later.points, pointKey),
    work: other(earlier.work, later.work, ({ shape, contestant }) => `${shape} ${contestant}`),
    flat: other(earlier.flat ?? [], later.flat ?? [], ({ what }) => what),
  };
}
