import type { Row } from '../neo4j/statements.ts';
import { objectColumns, rowOf, rowsOf, type Compilation, type Place } from './compile.ts';
import { edgeColumns, edgeLists } from './edge.ts';
import { relationshipEdge } from './fragment.ts';
import { objectsOver, type AnswerObject } from './objects.ts';
import { within, type Field } from './selection.ts';
import type { Condition, Trust } from './trust.ts';

/** A way between things: where it starts, and each step with the thing it leads to; `key` orders equally long ones. */
export interface Way {
  readonly start: AnswerObject;
  readonly steps: readonly AnswerObject[];
  readonly length: number;
  readonly key: string;
  /** Ids of the things between its ends. */
  readonly between: readonly string[];
}

/** What ways are asked of. */
export interface WaysAsked {
  /** Clauses that bind each way as `p`. */
  readonly head: Condition;
  readonly trust: Trust | null;
  readonly field: Field;
  /** How many ways and steps there may be. */
  readonly most: { readonly ways: number; readonly steps: number };
}

/** The statement that finds ways with all that is asked of them, and the reader of its rows. */
export interface WaysStatement {
  readonly text: string;
  /** The values for the names in `head`. */
  readonly given: (params: Condition['params']) => Readonly<Record<string, unknown>>;
  readonly read: (row: Row) => Way;
}

/** All but the values of `head` decides the statement. */
export function waysStatement(compilation: Compilation, { head, trust, field, most }: WaysAsked): WaysStatement {
  const place: Place = { trust, product: most.ways * most.steps, levels: 1, nest: true };
  const start = compilation.mount();
  const startColumns: string[] = [];
  const readStart = objectColumns(compilation, start, startColumns, 'Entity', within(field.fields, 'start'), place);
  const step = compilation.mount();
  const stepColumns = [step.text('r_.id')];
  const fields = within(field.fields, 'steps');
  const source = relationshipEdge('startNode(r_) = s_');
  const readNode = objectColumns(compilation, step, stepColumns, 'Entity', within(fields, 'node'), place);
  const edge = edgeColumns(compilation, step, stepColumns, source, fields, place);
  const readLists = edgeLists(compilation, step, stepColumns, source, fields, place);
  const bound = 'relationships(p)[i] AS r_, nodes(p)[i] AS s_, nodes(p)[i + 1] AS n_';
  const text = [
    step.text(head.text),
    `RETURN [head(COLLECT { WITH nodes(p)[0] AS ${start.item} ${start.returning(startColumns)} }),`,
    `COLLECT { UNWIND range(0, length(p) - 1) AS i WITH ${step.text(bound)} ${step.returning(stepColumns)} }] AS row`,
  ].join(' ');
  const stepOver = objectsOver<Row, AnswerObject>({ ...edge, node: (_, node) => node }, (row) => ({
    trust,
    product: place.product,
    parent: [String(row[0])],
    lists: readLists(row).lists,
  }));
  return {
    text,
    given: (params) => step.named(params ?? {}),
    read: (row) => {
      const steps = rowsOf(row[1]);
      const [first, nodes] = [readStart(rowOf(row[0])), steps.map(readNode)];
      const ids = [first, ...nodes].map(({ id }) => String(id));
      const key = [...ids, ...steps.map(([fact]) => String(fact))].join('\n');
      const along = steps.flatMap((step, index) => (nodes[index] ? [stepOver(step, nodes[index])] : []));
      return { start: first, steps: along, length: along.length, key, between: ids.slice(1, -1) };
    },
  };
}
