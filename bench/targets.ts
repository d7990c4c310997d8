import { geometricMean, median, ratioOf, type BesideLoad, type Memory, type Results, type Run } from './results.ts';
import type { Contestant } from './shapes/shape.ts';
import { cachedLine, digits, loadLine, memoryLine, others, runsOf } from './table.ts';

/** The number of connections at which ratios are taken. */
export const usualConnections = 16;

/** What the geometric means over all shapes shall reach. */
export const meanTargets: Readonly<Partial<Record<Contestant, number>>> = { P0: 4, P1: 3.5, R1: 0.8 };

/** A target in words, with what was found, and whether it is met. */
export interface Claim {
  readonly text: string;
  readonly holds: boolean;
}

export const mark = (holds: boolean) => (holds ? '✓' : '✗');

/** Geometric means of ours over others'; NaN where nothing was found. The hub's late page is a question of its own. */
export function means(results: Results): readonly { readonly other: Contestant; readonly mean: number }[] {
  const shapes = results.shapes.filter(({ name }) => name !== 'Q9+');
  return others.map((other) => ({
    other,
    mean: geometricMean(shapes.flatMap(({ name }) => ratio(results, name, other) ?? [])),
  }));
}

function ratio(results: Results, shape: string, other: Contestant): number | undefined {
  const of = (contestant: Contestant) => runsOf(results, shape, contestant, usualConnections);
  return ratioOf(of('ours'), of(other))?.median;
}

/** Milliseconds of computing that one request takes, in Node and in Neo4j. */
const costOf = ({ nodeMs, neo4jMs }: Run) => nodeMs + neo4jMs;

/** What one run shows beside the shapes: means, pages, the cache, a load, and memory. */
export function claimsOf(results: Results): readonly Claim[] {
  return [...meanClaims(results), ...flatClaims(results), ...extraClaims(results)];
}

function meanClaims(results: Results): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { other, mean } of means(results)) {
    const target = meanTargets[other];
    if (target === undefined || Number.isNaN(mean)) continue;
    claims.push({ text: `Geometric mean over Q1–Q9: ${digits(mean)} × ${other} (≥ ${target})`, holds: mean >= target });
  }
  const below = results.shapes.flatMap(({ name }) => {
    const found = ratio(results, name, 'P1x');
    return found === undefined ? [] : [{ name, found }];
  });
  const [least] = below.sort((one, other) => one.found - other.found);
  if (least) {
    const text = `Least of all shapes against P1x: ${digits(least.found)} in ${least.name} (never below 1)`;
    claims.push({ text, holds: least.found >= 1 });
  }
  return claims;
}

const mostOfPage = 1.2;
const mostOfSize = 1.3;

/** What later pages and a graph of ten times the size cost more, asked in turn. */
function flatClaims({ flat = [] }: Results): readonly Claim[] {
  return flat.flatMap((pair) => {
    const found = ratioOf(pair.after, pair.before, costOf);
    if (!found) return [];
    const [what, most] =
      pair.what === 'page'
        ? ["Page 100 of the hub's meetings takes", mostOfPage]
        : [`${pair.what} at 1m takes`, mostOfSize];
    const than = pair.what === 'page' ? 'the computing of page 1' : 'its computing at 100k';
    const range = `${digits(found.min)}–${digits(found.max)}`;
    const text = `${what} ${digits(found.median)} × ${than} (${range}, ≤ ${most})`;
    return [{ text, holds: found.median <= most }];
  });
}

function extraClaims({ cached, besideLoad, memory }: Results): readonly Claim[] {
  const claims: Claim[] = [];
  if (cached) {
    claims.push({ text: cachedLine(cached), holds: (ratioOf(cached.ours, cached.canned)?.median ?? 0) >= 0.8 });
  }
  if (besideLoad) claims.push({ text: loadLine(besideLoad), holds: slowedBy(besideLoad) <= 1.3 });
  if (memory) claims.push({ text: memoryLine(memory), holds: isSmall(memory) && isFlat(memory) });
  return claims;
}

/** How many times as long the slowest hundredth takes beside a load, in the middle of the repeats. */
function slowedBy({ pairs }: BesideLoad): number {
  return median(pairs.map(({ alone, beside }) => beside.p99 / alone.p99));
}

const isSmall = ({ most }: Memory) => most <= 300;

/** The last quarter of the time holds at most a tenth more than the second. */
function isFlat({ megabytes }: Memory): boolean {
  const quarter = Math.floor(megabytes.length / 4);
  if (quarter === 0) return true;
  const [second, last] = [megabytes.slice(quarter, 2 * quarter), megabytes.slice(-quarter)];
  return median(last) <= median(second) * 1.1;
}
