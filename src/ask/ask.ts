import DataLoader from 'dataloader';
import type { Row, RunStatement } from '../neo4j/statements.ts';
import { checkFirst, checkIds, keysAfter, listsBeneath, namedIds, nestable } from './check.ts';
import {
  Compilation,
  mountList,
  rootTotal,
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
import type { Kept, Ready, ReadyList, ReadyObject, ReadyStatement, ReadyWays } from './ready.ts';
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
export function createAsk(run: RunStatement, schema: SchemaShapes, lookups: Lookups, ready: Ready): Ask {
  return new RequestAsk(run, schema, lookups, ready);
}

/** What a look at the arguments beneath a field finds. */
interface Checked {
  /** Keys of fields that may not be nested: their arguments are wrong, or depend on their parent. */
  readonly unnested: ReadonlySet<string>;
  /** True when ids are named, which may be known today and gone tomorrow: a statement made with them is not kept. */
  readonly namesIds: boolean;
}

class RequestAsk implements Ask {
  readonly run: RunStatement;
  readonly known: Lookups['known'];
  private readonly schema: SchemaShapes;
  private readonly lookups: Lookups;
  private readonly loaders = new Map<string, DataLoader<Parent, unknown, string>>();
  private totals: Totals | undefined;
  private readonly ready: Ready;
  private readonly checks = new Map<string, Promise<Checked>>();

  constructor(run: RunStatement, schema: SchemaShapes, lookups: Lookups, ready: Ready) {
    this.run = run;
    this.schema = schema;
    this.lookups = lookups;
    this.ready = ready;
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
    const field = inherited?.args ? { ...own, args: { ...inherited.args, ...own.args } } : own;
    checkFirst(field);
    if (!inherited) return this.rootList(fragment, field, at.path);
    keysAfter(fragment, field, inherited.parent, inherited.trust);
    const key = `${at.path}\n${at.parentType}`;
    return this.loader(key, async (parents) => {
      const { product, trust } = inherited;
      const ready = await this.made(
        this.ready.lists,
        field.fields,
        [fragment.name, at.parentType, listKey(field), product, JSON.stringify(trust)],
        () => this.checked(at.path, fragment, field),
        (compilation) => hoisted(compilation, fragment, inherited, field, at.parentType),
      );
      return askedOf(this.run, ready, parents);
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
    const { text, params, read } = await this.readyById(type, ids.length, field);
    const rows = await this.lookups.rows(text, params, ids);
    return ids.map((id) => {
      const row = rows.get(id);
      return row ? read(row) : null;
    });
  }

  private readyById(type: string, product: number, field: Field): Promise<ReadyObject> {
    const check = () => this.checkedBeneath(undefined, { ...field, args: {} });
    return this.made(this.ready.objects, field.fields, [type, product], check, (compilation) => {
      const mount = compilation.mount();
      const columns = [`${mount.item}.id`];
      const read = objectColumns(compilation, mount, columns, type, field.fields, { ...top, product });
      const match = `UNWIND $ids AS id MATCH (${mount.item}:${type} {id: id})`;
      const text = `${match} ${compilation.before}${mount.returning(columns)} AS row`;
      return { text, params: compilation.params, read };
    });
  }

  async only(
    type: string,
    head: string,
    params: Readonly<Record<string, unknown>>,
    field: Field,
  ): Promise<AnswerObject | null> {
    const { unnested } = await this.checkedBeneath(undefined, { ...field, args: {} });
    const compilation = new Compilation(this.schema, unnested);
    const mount = compilation.mount();
    const columns: string[] = [];
    const read = objectColumns(compilation, mount, columns, type, field.fields, top);
    mount.give(params);
    const text = `${mount.text(head)} ${compilation.before}${mount.returning(columns)} AS row LIMIT 2`;
    const rows = await this.run({ text, params: compilation.params });
    return rows.length === 1 && rows[0] ? read(rows[0]) : null;
  }

  async ways(wanted: WaysAsked, timeoutMs: number): Promise<readonly Way[]> {
    const { text, params, given, read } = await this.readyWays(wanted);
    const ask = () => this.run({ text, params: { ...params, ...given(wanted.head.params) } }, timeoutMs);
    const isNew = this.lookups.isNew(text);
    const rows = await ask().catch((error: unknown) => {
      // The time was the search's; planning the text, which happens once, may have taken it.
      if (isNew && error instanceof DeadlineExceeded) return ask();
      throw error;
    });
    return rows.map(read);
  }

  private readyWays(wanted: WaysAsked): Promise<ReadyWays> {
    const { head, trust, most, field } = wanted;
    const key = [head.text, most.ways, most.steps, JSON.stringify(trust)];
    const check = () => this.checkedBeneath(undefined, { ...field, args: {} });
    return this.made(this.ready.ways, field.fields, key, check, (compilation) => ({
      ...waysStatement(compilation, wanted),
      params: compilation.params,
    }));
  }

  private async rootList(fragment: ListFragment, field: Field, path: string): Promise<unknown> {
    const check = () => this.checked(path, fragment, field);
    const key = [fragment.name, listKey(field)];
    const { list, text, params } = await this.made(this.ready.lists, field.fields, key, check, (compilation) => {
      const after = keysAfter(fragment, field, '', null);
      const made = mountList(compilation, fragment, field, top, (mount) => mount, after);
      return { list: made, text: made.wantsRows ? made.rows() : '', params: compilation.params };
    });
    const rows = list.wantsRows ? this.run({ text, params }) : [];
    const total = list.wantsTotal ? this.total(fragment, field) : null;
    const [page, count] = await Promise.all([rows, total]);
    return list.read(page, count, '');
  }

  /** The statement for a selection and all else that decides it (`key`): kept from before, or made now and kept unless its arguments name ids. */
  private async made<T extends ReadyStatement>(
    kept: Kept<T>,
    selection: readonly Field[],
    key: readonly (string | number)[],
    check: () => Promise<Checked>,
    make: (compilation: Compilation) => T,
  ): Promise<T> {
    const name = key.join('\n');
    const known = kept.find(selection, name);
    if (known) return known;
    const { unnested, namesIds } = await check();
    const statement = make(new Compilation(this.schema, unnested));
    if (!namesIds) kept.keep(selection, name, statement);
    return statement;
  }

  /** How many items a root list has; all lists that are asked in the same turn are counted by one statement. */
  private async total(fragment: ListFragment, field: Field): Promise<unknown> {
    const totals = (this.totals ??= this.nextTotals());
    const at = totals.texts.push(rootTotal(totals.compilation, fragment, field, top)) - 1;
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

  private checked(path: string, fragment: ListFragment, field: Field): Promise<Checked> {
    const known = this.checks.get(path) ?? this.checkedBeneath(fragment, field);
    this.checks.set(path, known);
    return known;
  }

  /** Looks at the arguments of a field and of all beneath it; BadRequest where its own are wrong. */
  private async checkedBeneath(fragment: ListFragment | undefined, field: Field): Promise<Checked> {
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
    const unnested = new Set([...alone, ...wrong.map((each) => each.field)].map(listKey));
    return { unnested, namesIds: ids.length > 0 };
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

/** One statement for the same field of many parents. */
function hoisted(
  compilation: Compilation,
  fragment: ListFragment,
  inherited: Asked,
  field: Field,
  parentType: string,
): ReadyList {
  const place: Place = { trust: inherited.trust, product: inherited.product, levels: 0, nest: true };
  const after = keysAfter(fragment, field, inherited.parent, inherited.trust);
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
  const total = list.wantsTotal ? list.total() : 'null';
  const text = `${head}WITH key, ${rows} AS rows, ${total} AS total RETURN [key, rows, total] AS row`;
  return { list, text, params: compilation.params };
}

/** What a list holds for each parent; an unknown parent gets an empty one. */
async function askedOf(
  run: RunStatement,
  { list, text, params }: ReadyList,
  parents: readonly Parent[],
): Promise<readonly unknown[]> {
  const answers = await run({ text, params: { ...params, keys: parents } });
  const byParent = new Map(answers.map((row) => [JSON.stringify(row[0]), row]));
  return parents.map((parent) => pageOf(list, byParent.get(JSON.stringify(parent)), parent));
}

function pageOf(list: MountedList, row: Row | undefined, parent: Parent): unknown {
  return list.read(row ? rowsOf(row[1]) : [], row ? row[2] : list.wantsTotal ? 0 : null, parent);
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
