import { surestOf } from '../model/grades.ts';
import {
  mayNest,
  nestedList,
  referenceColumn,
  rowsOf,
  textsOf,
  type Compilation,
  type Mount,
  type Place,
  type Read,
} from './compile.ts';
import type { EdgeLists, EdgeSource } from './fragment.ts';
import type { Item } from './page.ts';
import { asks, listKey, merged, within, type Field } from './selection.ts';
import type { Shapes } from './shape.ts';
import { claimText, trustParams, type Trust } from './trust.ts';

/** What every edge has where nothing is known of it. */
const bare = {
  predicate: null,
  factuality: null,
  articleCount: 0,
  forward: null,
  capacity: null,
  side: null,
  matched: null,
};

/** Adds what is asked of an edge to the columns; the reader gives its fields. */
export function edgeColumns(
  compilation: Compilation,
  mount: Mount,
  columns: string[],
  source: EdgeSource,
  fields: readonly Field[],
  place: Place,
): Read<Record<string, unknown>> {
  if (source.on === 'none' || fields.length === 0) return () => ({ ...bare });
  const column = (name: string, text: string): Read<unknown> => {
    if (!asks(fields, name)) return () => null;
    const at = columns.push(mount.text(text)) - 1;
    return (row) => row[at] ?? null;
  };
  if (source.on === 'row') {
    const values = Object.entries(source.values).map(([name, text]) => [name, column(name, text)] as const);
    return (row) => {
      const edge: Record<string, unknown> = { ...bare };
      for (const [name, read] of values) edge[name] = read(row);
      return edge;
    };
  }
  mount.give(trustParams(place.trust));
  const grades = gradeColumns(mount, columns, source, fields, place.trust);
  if (source.on === 'node') return (row) => ({ ...bare, ...grades(row) });
  const predicate = column('predicate', predicateText(source, place.trust));
  const forward = column('forward', source.forward);
  const capacity = column('capacity', capacityText(source.capacityFacts, place.trust));
  const side = sideColumn(compilation, mount, columns, source, fields, place);
  return (row) => {
    const { factuality, articleCount } = grades(row);
    return {
      predicate: predicate(row),
      factuality,
      articleCount,
      forward: forward(row),
      capacity: capacity(row),
      side: side(row),
      matched: null,
    };
  };
}

function sideColumn(
  compilation: Compilation,
  mount: Mount,
  columns: string[],
  { side: ids, sideThrough: through }: EdgeSource & { on: 'fact' },
  fields: readonly Field[],
  place: Place,
): Read<unknown> {
  if (ids === undefined || !asks(fields, 'side')) return () => null;
  const reference = { slot: 'side', through, ids, many: false, type: 'Actor', fields: within(fields, 'side') };
  return referenceColumn(compilation, mount, columns, reference, place);
}

function predicateText(source: EdgeSource & { on: 'fact' }, trust: Trust | null): string {
  const { attended, facts } = source;
  if (attended === undefined) return source.predicate;
  return `CASE WHEN ${attendedText(attended, facts, trust)} THEN 'ATTENDED' ELSE 'EXPECTED_TO_ATTEND' END`;
}

/** A test that a presence rests on an attendance that passes, not on an expectation alone. */
export function attendedText(attended: string, facts: string, trust: Trust | null): string {
  if (trust === null) return `size(${attended}) > 0`;
  if (trust.articles === null) return `any(g_ IN ${attended} WHERE g_ IN $accepted)`;
  return `EXISTS { MATCH (a_:Assertion) WHERE a_.fact IN ${facts} AND a_.predicate = 'ATTENDED' AND ${claimText(trust, 'a_')} }`;
}

function capacityText(facts: string | undefined, trust: Trust | null): string {
  if (facts === undefined) return 'null';
  return `head(COLLECT { MATCH (a_:Assertion) WHERE a_.fact IN ${facts} AND a_.capacity IS NOT NULL AND ${claimText(trust, 'a_')} RETURN a_.capacity ORDER BY a_.sure DESC, a_.at LIMIT 1 })`;
}

/** Factuality and number of articles: read off the relationship where all its claims count, else from those that pass. */
function gradeColumns(
  mount: Mount,
  columns: string[],
  source: EdgeSource & { on: 'fact' | 'node' },
  fields: readonly Field[],
  trust: Trust | null,
): Read<{ factuality: string | null; articleCount: number }> {
  if (!asks(fields, 'factuality', 'articleCount')) return () => ({ factuality: null, articleCount: 0 });
  if (source.on === 'fact' && trust === null) {
    const at = columns.push(mount.text(source.grades), mount.text(source.articleCount)) - 2;
    return (row) => ({ factuality: surestOf(textsOf(row[at])), articleCount: Number(row[at + 1]) });
  }
  if (source.on === 'node') mount.give({ verbs: source.verbs });
  const claims =
    source.on === 'fact'
      ? `MATCH (a_:Assertion) WHERE a_.fact IN ${source.facts}`
      : 'MATCH (a_:Assertion)-[:MENTIONS]->(n_) WHERE NOT a_.negated AND a_.predicate IN $verbs AND (a_.subject = n_.id OR a_.object = n_.id)';
  const passing = `${claims} AND ${claimText(trust, 'a_')}`;
  const at = columns.push(mount.text(`COLLECT { ${passing} RETURN DISTINCT [a_.grade, a_.article] }`)) - 1;
  return (row) => {
    const pairs = rowsOf(row[at]);
    const articles = new Set(pairs.map((pair) => pair[1]));
    return { factuality: surestOf(textsOf(pairs.map((pair) => pair[0]))), articleCount: articles.size };
  };
}

function listsOf(shapes: Shapes, source: EdgeSource): EdgeLists {
  const { assertions, assertionsAbout } = shapes['Fact']?.lists ?? {};
  if (source.on === 'row') return source.lists ?? {};
  if (source.on === 'fact' && assertions) return { assertions: { fragment: assertions, parent: source.facts } };
  if (source.on !== 'node' || !assertionsAbout) return {};
  const parent = `[n_.id, ${source.verbs.map((verb) => `'${verb}'`).join(', ')}]`;
  return { assertions: { fragment: assertionsAbout, parent } };
}

const noEdgeLists: Pick<Item, 'parent' | 'args' | 'lists'> = { parent: [], args: {}, lists: new Map() };

/** The lists of an edge: nested in its row where they fit, and what statements of their own would start from. */
export function edgeLists(
  compilation: Compilation,
  mount: Mount,
  columns: string[],
  source: EdgeSource,
  fields: readonly Field[],
  place: Place,
): Read<Pick<Item, 'parent' | 'args' | 'lists'>> {
  const lists = listsOf(compilation.schema.shapes, source);
  const wanted = merged(fields).flatMap((field) => {
    const list = lists[field.name];
    return list ? [{ ...list, field: { ...field, args: { ...list.args, ...field.args } }, own: field }] : [];
  });
  const [any] = wanted;
  if (!any) return () => noEdgeLists;
  const parentText = mount.text(any.parent);
  const parentAt = columns.push(parentText) - 1;
  const nested = wanted
    .filter(({ fragment, own }) => mayNest(compilation, fragment, own, place))
    .map(({ fragment, field, own }) => ({
      key: listKey(own),
      read: nestedList(compilation, parentText, columns, fragment, field, place),
    }));
  return (row) => {
    const parent = textsOf(row[parentAt]);
    return { parent, args: any.args ?? {}, lists: new Map(nested.map(({ key, read }) => [key, read(row, parent)])) };
  };
}
