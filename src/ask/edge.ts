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
} from './compile.ts';
import type { EdgeLists, EdgeSource } from './fragment.ts';
import { noLists, type Asked, type Read } from './objects.ts';
import { asks, listKey, merged, within, type Field } from './selection.ts';
import type { Shapes } from './shape.ts';
import { claimText, trustParams, type Trust } from './trust.ts';

/** The fields of an edge, each read from its row. */
export type EdgeReads = Readonly<Record<string, Read<unknown>>>;

/** What every edge has where nothing is known of it. */
const bare: EdgeReads = { articleCount: () => 0 };

/** Adds what is asked of an edge to the columns; its fields are read from them, null where not told of. */
export function edgeColumns(
  compilation: Compilation,
  mount: Mount,
  columns: string[],
  source: EdgeSource,
  fields: readonly Field[],
  place: Place,
): EdgeReads {
  if (source.on === 'none' || fields.length === 0) return bare;
  const column = (name: string, text: string): EdgeReads => {
    if (!asks(fields, name)) return {};
    const at = columns.push(mount.text(text)) - 1;
    return { [name]: (row) => row[at] };
  };
  if (source.on === 'row') {
    const values = Object.entries(source.values).map(([name, text]) => column(name, text));
    return Object.assign({}, bare, ...values) as EdgeReads;
  }
  mount.give(trustParams(place.trust));
  const grades = gradeColumns(mount, columns, source, fields, place.trust);
  if (source.on === 'node') return { ...bare, ...grades };
  return {
    ...bare,
    ...grades,
    ...column('predicate', predicateText(source, place.trust)),
    ...column('forward', source.forward),
    ...column('capacity', capacityText(source.capacityFacts, place.trust)),
    ...sideColumn(compilation, mount, columns, source, fields, place),
  };
}

function sideColumn(
  compilation: Compilation,
  mount: Mount,
  columns: string[],
  { side: ids }: EdgeSource & { on: 'fact' },
  fields: readonly Field[],
  place: Place,
): EdgeReads {
  if (ids === undefined || !asks(fields, 'side')) return {};
  const reference = { slot: 'side', ids, many: false, type: 'Actor', fields: within(fields, 'side') };
  return { side: referenceColumn(compilation, mount, columns, reference, place) };
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
): EdgeReads {
  if (!asks(fields, 'factuality', 'articleCount')) return {};
  if (source.on === 'fact' && trust === null) {
    const at = columns.push(mount.text(source.grades), mount.text(source.articleCount)) - 2;
    return { factuality: (row) => surestOf(textsOf(row[at])), articleCount: (row) => Number(row[at + 1]) };
  }
  if (source.on === 'node') mount.give({ verbs: source.verbs });
  const claims =
    source.on === 'fact'
      ? `MATCH (a_:Assertion) WHERE a_.fact IN ${source.facts}`
      : 'MATCH (a_:Assertion)-[:MENTIONS]->(n_) WHERE NOT a_.negated AND a_.predicate IN $verbs AND (a_.subject = n_.id OR a_.object = n_.id)';
  const passing = `${claims} AND ${claimText(trust, 'a_')}`;
  const at = columns.push(mount.text(`COLLECT { ${passing} RETURN DISTINCT [a_.grade, a_.article] }`)) - 1;
  return {
    factuality: (row) => surestOf(textsOf(rowsOf(row[at]).map(([grade]) => grade))),
    articleCount: (row) => new Set(rowsOf(row[at]).map(([, article]) => article)).size,
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

/** What the lists of an edge start from, the arguments they inherit, and those that ride in its row. */
export type EdgeKeeps = Pick<Asked, 'parent' | 'args' | 'lists'>;

const nothingKept: EdgeKeeps = { parent: [], args: {}, lists: noLists };

export const noEdgeLists: Read<EdgeKeeps> = () => nothingKept;

/** The lists of an edge: nested in its row where they fit, and what statements of their own would start from. */
export function edgeLists(
  compilation: Compilation,
  mount: Mount,
  columns: string[],
  source: EdgeSource,
  fields: readonly Field[],
  place: Place,
): Read<EdgeKeeps> {
  const lists = listsOf(compilation.schema.shapes, source);
  const wanted = merged(fields).flatMap((field) => {
    const list = lists[field.name];
    return list ? [{ ...list, field: { ...field, args: { ...list.args, ...field.args } }, own: field }] : [];
  });
  const [any] = wanted;
  if (!any) return noEdgeLists;
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
