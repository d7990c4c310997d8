import DataLoader from 'dataloader';
import type { Row, RunStatement } from '../neo4j/statements.ts';
import { checkFirst, checkIds, keysAfter, listsBeneath, namedIds, nestable } from './check.ts';
import {
  Compilation,
  mountList,
  objectColumns,
  rowsOf,
  type MountedList,
  type Place,
  type SchemaShapes,
} from './compile.ts';
import { countingOf, countRows, type Counting } from './counting.ts';
import type { ListFragment } from './fragment.ts';
import { BrokenRow, DeadlineExceeded } from '../errors.ts';
import type { Lookups } from './lookups.ts';
import { asked, isAnswerObject, type AnswerObject, type Asked } from './objects.ts';
import { listKey, type Field } from './selection.ts';
import { waysStatement, type Way, type WaysAsked } from './ways.ts';

/** How questions of one request reach the graph. */
export interface Ask {
  /**
   * The items of a list field: there already where they were nested in the parent's row, else a promise of them, fetched
   * for all parents of this place at once.
   */
  list(fragment: ListFragment, parent: unknown, field: Field, at: FieldPlace): unknown;
  /** The rows of a statement of a noun's own. */
  readonly run: RunStatement;
  /** Those of the ids that an entity has. */
  readonly known: Lookups['known'];
  /** The whole list behind a connection, counted. */
  counts(connection: unknown, field: Field, at: FieldPlace): Promise<unknown>;
  /** The objects with these ids, in their order; null in the place of an unknown one. */
  byId(type: string, ids: readonly string[], field: Field): Promise<readonly (AnswerObject | null)[]>;
  /** The only object found by a statement's head, which binds it as `n_`; null when none or several are found. */
  only(
    type: string,
    head: string,
    params: Readonly<Record<string, unknown>>,
    field: Field,
  ): Promise<AnswerObject | null>;
  /** Ways that a statement finds within so many milliseconds, with what is asked of them, in no order. */
  ways(asked: WaysAsked, timeoutMs: number): Promise<readonly Way[]>;
}

/** Where a field stands in an operation: the same for all parents that ask the same. */
export interface FieldPlace {
  readonly path: string;
  /** The label of the parent's node. */
  readonly parentType: string;
}

type Parent = string | readonly string[];

/** Counts that wait to be asked together. */
interface Totals {
  readonly compilation: Compilation;
  readonly texts: string[];
  readonly rows: Promise<readonly Row[]>;
}

const top: Place = { trust: null, product: 1, levels: 0, nest: true };

/** What one request needs to ask; loaders and checks are shared within it. */
export function createAsk(run: RunStatement, schema: SchemaShapes, lookups: Lookups): Ask {
  return new RequestAsk(run, schema, lookups);
}

class RequestAsk implements Ask {
  readonly run: RunStatement;
  readonly known: Lookups['known'];
  private readonly schema: SchemaShapes;
  private readonly lookups: Lookups;
  private readonly loaders = new Map<string, DataLoader<Parent, unknown, string>>();
  private totals: Totals | undefined;
  private readonly checks = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(run: RunStatement, schema: SchemaShapes, lookups: Lookups) {
    this.run = run;
    this.schema = schema;
    this.lookups = lookups;
    this.known = (ids) => lookups.known(ids);
  }

  list(fragment: ListFragment, parent: unknown, own: Field, at: FieldPlace): unknown {
    const inherited = isAnswerObject(parent) ? parent[asked] : undefined;
    // What is there already must not be a promise: each one waited for costs more than reading its rows.
    return inherited?.lists.get(listKey(own)) ?? this.fetched(fragment, inherited, own, at);
  }

  private async fetched(
    fragment: ListFragment,
    inherited: Asked | undefined,
    own: Field,
    at: FieldPlace,
  ): Promise<unknown> {
    const field = { ...own, args: { ...inherited?.args, ...own.args } };
    checkFirst(field);
    if (!inherited) return this.rootList(fragment, field, at.path);
    keysAfter(fragment, field, inherited.parent, inherited.trust);
    const key = `${at.path}\n${at.parentType}`;
    return this.loader(key, async (parents) => {
      const compilation = new Compilation(this.schema, await this.checked(at.path, fragment, field));
      return hoisted(this.run, compilation, fragment, inherited, field, at.parentType, parents);
    }).load(inherited.parent);
  }

  async counts(connection: unknown, field: Field, at: FieldPlace): Promise<unknown> {
    const inherited = isAnswerObject(connection) ? connection[asked] : undefined;
    const list = inherited?.list;
    if (!inherited || !list) throw new BrokenRow('Only a connection can be counted.');
    const counting = countingOf(this.schema.dimensions[list.fragment.item] ?? {}, field);
    const key = `${at.path}\n${list.fragment.name}`;
    return this.loader(key, (parents) =>
      countsOf(this.run, this.schema, inherited, list, counting, field, parents),
    ).load(inherited.parent);
  }

  async byId(type: string, ids: readonly string[], field: Field): Promise<readonly (AnswerObject | null)[]> {
    const compilation = new Compilation(this.schema, await this.unnested(undefined, { ...field, args: {} }));
    const mount = compilation.mount();
    const columns = [`${mount.item}.id`];
    const read = objectColumns(compilation, mount, columns, type, field.fields, { ...top, product: ids.length });
    const match = `UNWIND $ids AS id MATCH (${mount.item}:${type} {id: id})`;
    const text = `${match} ${compilation.before}${mount.returning(columns)} AS row`;
    const rows = await this.lookups.rows(text, compilation.params, ids);
    return ids.map((id) => {
      const row = rows.get(id);
      return row ? read(row) : null;
    });
  }

  async only(
    type: string,
    head: string,
    params: Readonly<Record<string, unknown>>,
    field: Field,
  ): Promise<AnswerObject | null> {
    const compilation = new Compilation(this.schema, await this.unnested(undefined, { ...field, args: {} }));
    const mount = compilation.mount();
    const columns: string[] = [];
    const read = objectColumns(compilation, mount, columns, type, field.fields, top);
    mount.give(params);
    const text = `${mount.text(head)} ${compilation.before}${mount.returning(columns)} AS row LIMIT 2`;
    const rows = await this.run({ text, params: compilation.params });
    return rows.length === 1 && rows[0] ? read(rows[0]) : null;
  }

  async ways(wanted: WaysAsked, timeoutMs: number): Promise<readonly Way[]> {
    const unnested = await this.unnested(undefined, { ...wanted.field, args: {} });
    const compilation = new Compilation(this.schema, unnested);
    const { text, read } = waysStatement(compilation, wanted);
    const ask = () => this.run({ text, params: compilation.params }, timeoutMs);
    const isNew = this.lookups.isNew(text);
    const rows = await ask().catch((error: unknown) => {
      // The time was the search's; planning the text, which happens once, may have taken it.
      if (isNew && error instanceof DeadlineExceeded) return ask();
      throw error;
    });
    return rows.map(read);
  }

  private async rootList(fragment: ListFragment, field: Field, path: string): Promise<unknown> {
    const compilation = new Compilation(this.schema, await this.checked(path, fragment, field));
    const after = keysAfter(fragment, field, '', null);
    const list = mountList(compilation, fragment, field, top, (mount) => mount, after);
    const rows = list.wantsRows ? this.run({ text: list.rows(), params: compilation.params }) : [];
    const total = list.wantsTotal ? this.total(fragment, field) : null;
    const [page, count] = await Promise.all([rows, total]);
    return list.read(page, count, '');
  }

  /** How many items a root list has; all lists that are asked in the same turn are counted by one statement. */
  private async total(fragment: ListFragment, field: Field): Promise<unknown> {
    const totals = (this.totals ??= this.nextTotals());
    const list = mountList(totals.compilation, fragment, field, top, (mount) => mount);
    const at = totals.texts.push(`COUNT { ${list.total()} }`) - 1;
    const [row] = await totals.rows;
    return row?.[at] ?? null;
  }

  private nextTotals(): Totals {
    const compilation = new Compilation(this.schema);
    const texts: string[] = [];
    const rows = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.totals = undefined;
      return this.run({ text: `RETURN [${texts.join(', ')}] AS row`, params: compilation.params });
    });
    return { compilation, texts, rows };
  }

  private loader(key: string, load: (parents: readonly Parent[]) => Promise<readonly unknown[]>) {
    const known = this.loaders.get(key);
    if (known) return known;
    const loader = new DataLoader<Parent, unknown, string>(load, { cacheKeyFn: (parent) => JSON.stringify(parent) });
    this.loaders.set(key, loader);
    return loader;
  }

  private checked(path: string, fragment: ListFragment, field: Field): Promise<ReadonlySet<string>> {
    const known = this.checks.get(path) ?? this.unnested(fragment, field);
    this.checks.set(path, known);
    return known;
  }

  /** Fields beneath that may not be nested: their arguments are wrong, or depend on their parent. */
  private async unnested(fragment: ListFragment | undefined, field: Field): Promise<ReadonlySet<string>> {
    const beneath = listsBeneath(this.schema.shapes, field.fields);
    const named = [{ field, fragment }, ...beneath].map((each) => ({
      field: each.field,
      ids: namedIds(each.fragment, each.field),
    }));
    const ids = [...new Set(named.flatMap((each) => each.ids.flatMap((group) => group.ids)))];
    const known = ids.length > 0 ? await this.known(ids) : new Set<string>();
    checkIds(field, named[0]?.ids ?? [], known);
    const wrong = named.slice(1).filter((each) => !passes(() => checkIds(each.field, each.ids, known)));
    const alone = beneath.map((each) => each.field).filter((each) => !nestable(each));
    return new Set([...alone, ...wrong.map((each) => each.field)].map(listKey));
  }
}

function passes(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

/** One statement for the same field of many parents; an unknown parent gets an empty list. */
async function hoisted(
  run: RunStatement,
  compilation: Compilation,
  fragment: ListFragment,
  inherited: Asked,
  field: Field,
  parentType: string,
  parents: readonly Parent[],
): Promise<readonly unknown[]> {
  const place: Place = { trust: inherited.trust, product: inherited.product, levels: 0, nest: true };
  const after = afterOf(fragment, field, inherited);
  const onNode = fragment.parent === 'node';
  const list = mountList(
    compilation,
    fragment,
    field,
    place,
    (mount) => mount.bind('p', 'parent').bind('f', 'key'),
    after,
  );
  const head = `UNWIND $keys AS key ${onNode ? `MATCH (parent:${parentType} {id: key}) ` : ''}`;
  const rows = list.wantsRows ? `COLLECT { ${list.rows()} }` : '[]';
  const total = list.wantsTotal ? `COUNT { ${list.total()} }` : 'null';
  const text = `${head}WITH key, ${rows} AS rows, ${total} AS total RETURN [key, rows, total] AS row`;
  const answers = await run({ text, params: { ...compilation.params, keys: parents } });
  const byParent = new Map(answers.map((row) => [JSON.stringify(row[0]), row]));
  return parents.map((parent) => pageOf(list, byParent.get(JSON.stringify(parent)), parent));
}

function pageOf(list: MountedList, row: Row | undefined, parent: Parent): unknown {
  return list.read(row ? rowsOf(row[1]) : [], row ? row[2] : list.wantsTotal ? 0 : null, parent);
}

function afterOf(fragment: ListFragment, field: Field, inherited: Asked) {
  return keysAfter(fragment, field, inherited.parent, inherited.trust);
}

/** One statement counts the same list of many parents; a root list has the only parent that is none. */
async function countsOf(
  run: RunStatement,
  schema: SchemaShapes,
  inherited: Asked,
  { fragment, args }: NonNullable<Asked['list']>,
  counting: Counting,
  field: Field,
  parents: readonly Parent[],
): Promise<readonly unknown[]> {
  const compilation = new Compilation(schema);
  const place: Place = { trust: inherited.trust, product: 1, levels: 0, nest: false };
  const listed: Field = { key: '', name: '', types: new Set(), args, fields: [] };
  const list = mountList(compilation, fragment, listed, place, (mount) => mount.bind('p', 'parent').bind('f', 'key'));
  const counted = countRows(compilation, list, fragment, args, counting, field.fields, place);
  if (fragment.parent === 'root') {
    return [counted.read(await run({ text: counted.text, params: compilation.params }))];
  }
  const match = fragment.parent === 'node' ? 'MATCH (parent:Entity {id: key}) ' : '';
  const text = `UNWIND $keys AS key ${match}WITH key, COLLECT { ${counted.text} } AS rows RETURN [key, rows] AS row`;
  const answers = await run({ text, params: { ...compilation.params, keys: parents } });
  const byParent = new Map(answers.map((row) => [JSON.stringify(row[0]), rowsOf(row[1])]));
  return parents.map((parent) => counted.read(byParent.get(JSON.stringify(parent)) ?? []));
}
