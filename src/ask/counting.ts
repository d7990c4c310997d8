import { BadRequest, BrokenRow } from '../errors.ts';
import type { Row } from '../neo4j/statements.ts';
import { objectColumns, rowOf, type Compilation, type MountedList, type Place } from './compile.ts';
import { arranged, labelOf, type Counted } from './counts.ts';
import type { ListFragment } from './fragment.ts';
import { within, type Field } from './selection.ts';
import type { Condition, Trust } from './trust.ts';

/** One way to count a list: the keys under which an item stands. */
export interface Dimension {
  /** An expression for the list of an item's keys, empty when it states none. */
  readonly keys: (trust: Trust | null) => Condition;
  /** Ids of entities, a span of time, or values of an enum (written out for readers). */
  readonly of: 'entity' | 'month' | 'year' | 'value';
}

/** The most rows of a count. */
export const mostRows = 1000;

/** How a list is counted: by one dimension or by two. */
export interface Counting {
  readonly by: Dimension;
  readonly across: Dimension | undefined;
  /** Both are the same: each pair of two different keys stands once. */
  readonly pairs: boolean;
  readonly limit: number;
}

/** What the arguments of `counts` ask; BadRequest for a limit outside 1 to 1,000. */
export function countingOf(dimensions: Readonly<Record<string, Dimension>>, field: Field): Counting {
  const { by, across, limit } = field.args;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > mostRows) {
    throw new BadRequest(`counts(limit: ${JSON.stringify(limit)}): limit is a whole number from 1 to ${mostRows}.`);
  }
  const first = typeof by === 'string' ? dimensions[by] : undefined;
  if (!first) throw new BrokenRow(`No dimension ${String(by)}.`);
  const second = typeof across === 'string' ? dimensions[across] : undefined;
  return { by: first, across: second, pairs: second !== undefined && by === across, limit };
}

/** The verb of an item where the list follows one, for counting by it. */
function verbText(fragment: ListFragment, args: Readonly<Record<string, unknown>>): string {
  const edge = fragment.edge(args);
  return edge.on === 'fact' ? edge.predicate : 'null';
}

/** The clauses that count a mounted list, and the reader of their rows. */
export function countRows(
  compilation: Compilation,
  list: MountedList,
  fragment: ListFragment,
  args: Readonly<Record<string, unknown>>,
  counting: Counting,
  fields: readonly Field[],
  place: Place,
): { readonly text: string; readonly read: (rows: readonly Row[]) => unknown } {
  const { mount, trust } = list;
  const keys = (dimension: Dimension | undefined) => {
    if (!dimension) return '[null]';
    const condition = dimension.keys(trust);
    mount.give(condition.params);
    return condition.text.replace(/\bverb_/g, verbText(fragment, args));
  };
  const timed = counting.by.of === 'month' || counting.by.of === 'year';
  mount.give({ rows: timed ? Number.MAX_SAFE_INTEGER : counting.limit });
  const first = ofKey(compilation, 'key_', counting.by, fields, place, (text) => mount.text(text));
  const second = ofKey(compilation, 'second_', counting.across, within(fields, 'across'), place, (text) =>
    mount.text(text),
  );
  const text = [
    `${list.all()} WITH *, ${mount.text(keys(counting.by))} AS ${mount.text('keys_')}, ${mount.text(keys(counting.across))} AS ${mount.text('seconds_')}`,
    mount.text('UNWIND CASE WHEN size(keys_) = 0 THEN [null] ELSE keys_ END AS key_'),
    mount.text('UNWIND CASE WHEN size(seconds_) = 0 THEN [null] ELSE seconds_ END AS second_'),
    mount.text(counting.pairs ? 'WITH * WHERE key_ < second_' : ''),
    mount.text('WITH key_, second_, count(*) AS count_ ORDER BY count_ DESC, key_, second_ LIMIT toInteger($rows)'),
    `RETURN [${mount.text('key_, second_, count_')}, ${first.column}, ${second.column}] AS row`,
  ].join(' ');
  return { text, read: (rows) => readCounts(rows, counting, first.read, second.read) };
}

type ReadNode = (value: unknown) => Readonly<Record<string, unknown>> | null;

/** The thing behind a key: its name always, for the label, and what is asked of it. */
function ofKey(
  compilation: Compilation,
  key: string,
  dimension: Dimension | undefined,
  fields: readonly Field[],
  place: Place,
  text: (constant: string) => string,
): { readonly column: string; readonly read: ReadNode } {
  if (dimension?.of !== 'entity') return { column: 'null', read: () => null };
  const target = compilation.mount();
  const columns: string[] = [];
  const read = objectColumns(compilation, target, columns, 'Entity', within(fields, 'node'), { ...place, nest: false });
  const node = `COLLECT { MATCH (${target.item}:Entity) WHERE ${target.item}.id = ${text(key)} ${target.returning(columns)} }`;
  return { column: `head(${node})`, read: (value) => (value ? read(rowOf(value)) : null) };
}

function readCounts(rows: readonly Row[], counting: Counting, first: ReadNode, second: ReadNode): unknown {
  const nodes = new Map<string, ReturnType<ReadNode>>();
  const counted: readonly Counted[] = rows.map((row) => {
    const [key, other] = [keyOf(row[0]), keyOf(row[1])];
    if (key !== null) nodes.set(`1${key}`, first(row[3]));
    if (other !== null) nodes.set(`2${other}`, second(row[4]));
    return { key, second: other, count: Number(row[2]) };
  });
  const { by, across } = counting;
  const written = (place: '1' | '2', key: string | null, of: Dimension['of']) => {
    const node = nodes.get(`${place}${key ?? ''}`) ?? null;
    return { key, label: labelOf(key, of, node?.['name']), node };
  };
  return arranged(counted, by.of, counting.limit).map((row) => ({
    ...written('1', row.key, by.of),
    across: across ? written('2', row.second, across.of) : null,
    count: row.count,
  }));
}

function keyOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
