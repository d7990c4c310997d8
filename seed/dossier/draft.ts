import { isMistake, parseClaimLine, type ClaimLine } from './claimLine.ts';
import type { Findings, Place } from './findings.ts';
import { readEntities, type Names } from './names.ts';
import {
  anyClaimShape,
  blockShape,
  headerShape,
  topShape,
  uncodedShape,
  type Block,
  type ClaimFields,
  type Header,
} from './shape.ts';
import { take } from './shapeFindings.ts';
import type { Source } from './source.ts';
import { textsOf, type YamlNode } from './yamlTree.ts';

/** Words with the place where they stand in the dossier. */
export interface Typed {
  readonly text: string;
  readonly quoted: boolean;
  readonly place: Place;
}

/** A claim as it is written, with what its block says of all its claims. */
export interface DraftClaim {
  readonly line: ClaimLine;
  readonly passages: readonly Typed[];
  readonly fields: ClaimFields;
  readonly by: readonly Typed[];
  readonly as: Typed | undefined;
  /** The place of a column within the claim's line. */
  readonly placeAt: (column: number) => Place;
  /** The place of a field, of the claim or of its block. */
  readonly placeOf: (field: string) => Place;
}

/** The claims of one block. */
export interface DraftBlock {
  readonly s: number;
  readonly at: Typed | undefined;
  readonly place: Place;
  readonly claims: readonly DraftClaim[];
}

/** A dossier as it is written, read as far as it can be. */
export interface Draft {
  readonly source: Source;
  readonly header: Header | undefined;
  readonly headerPlace: Place;
  readonly placeOfHeader: (field: string) => Place;
  readonly names: Names;
  readonly uncoded: ReadonlyMap<number, { readonly reason: string; readonly place: Place }>;
  readonly blocks: readonly DraftBlock[];
  /** Every text in the dossier and every comment, with their places. */
  readonly texts: readonly { readonly text: string; readonly start: number }[];
  /** Keys that stand in claims which could not be read. */
  readonly unread: readonly string[];
}

const topFields = ['article', 'entities', 'uncoded', 'passages'];
const headerFields = Object.keys(headerShape.shape);
const blockFields = Object.keys(blockShape.shape);
const claimFields = [
  'quote',
  'as',
  'for',
  'by',
  'cue',
  'factuality',
  'future',
  'evaluative',
  'inferred',
  'key',
  'conflictsWith',
  'edtf',
];

/** Reads the parts of a dossier; each that is wrong becomes findings and the others are read all the same. */
export function readDraft(source: Source, root: YamlNode, findings: Findings): Draft {
  take(topShape, { source, node: root, what: 'the dossier', fields: topFields }, findings);
  const part = (name: string) => root.entries.get(name)?.value;
  const article = part('article');
  const header =
    article && take(headerShape, { source, node: article, what: 'the header', fields: headerFields }, findings);
  const headerPlace = source.placeAt(root.entries.get('article')?.key.start ?? root.start);
  const unread: string[] = [];
  return {
    source,
    header,
    headerPlace,
    placeOfHeader: (field) => {
      const entry = article?.entries.get(field);
      return entry ? source.placeAt(entry.value.start) : headerPlace;
    },
    names: readEntities(source, part('entities'), findings, header?.id ?? 'unknown'),
    uncoded: readUncoded(source, part('uncoded'), findings),
    blocks: readBlocks(source, part('passages'), findings, unread),
    texts: [...textsOf(root), ...commentsOf(source)],
    unread,
  };
}

function readUncoded(source: Source, node: YamlNode | undefined, findings: Findings): Draft['uncoded'] {
  const uncoded = new Map<number, { reason: string; place: Place }>();
  if (node === undefined || node.kind === 'nothing') return uncoded;
  if (node.kind !== 'block') {
    findings.add(
      source.file,
      source.placeAt(node.start),
      'uncoded is not a block',
      'write number: why it holds no claim',
    );
  }
  for (const [number, { key, value }] of node.entries) {
    const place = source.placeAt(key.start);
    if (!/^[1-9]\d{0,5}$/.test(number)) {
      findings.add(source.file, place, `"${number}" is no number of a sentence`, "write the sentence's number");
      continue;
    }
    const reason = take(uncodedShape, { source, node: value, what: `the reason for sentence ${number}` }, findings);
    uncoded.set(Number(number), { reason: reason ?? '', place });
  }
  return uncoded;
}

function readBlocks(source: Source, node: YamlNode | undefined, findings: Findings, unread: string[]): DraftBlock[] {
  if (node === undefined || node.kind === 'nothing') return [];
  if (node.kind !== 'list') {
    findings.add(source.file, source.placeAt(node.start), 'passages is not a list', 'start each block with "- s:"');
    return [];
  }
  return node.items.flatMap((item) => {
    const block = take(blockShape, { source, node: item, what: 'the block', fields: blockFields }, findings);
    const claims = item.entries.get('claims')?.value;
    const drafts = claims?.kind === 'block' ? readClaims(source, item, block, claims, findings, unread) : [];
    // A faulty block still codes its sentence and mentions its keys: its fault has its own finding.
    if (block === undefined) unread.push(...(claims?.entries.keys() ?? []));
    const s = block?.s ?? Number(item.entries.get('s')?.value.value ?? Number.NaN);
    if (!Number.isInteger(s) || s < 1) return [];
    const place = source.placeAt(item.entries.get('s')?.key.start ?? item.start);
    if (claims?.entries.size === 0)
      findings.add(source.file, place, 'the block holds no claim', 'add one, or remove it');
    const at = block && typedOf(source, item.entries.get('at')?.value);
    return [{ s, at, place, claims: block === undefined ? [] : drafts }];
  });
}

function readClaims(
  source: Source,
  item: YamlNode,
  block: Block | undefined,
  claims: YamlNode,
  findings: Findings,
  unread: string[],
): DraftClaim[] {
  if (claims.flow) refuseFlow(source, claims, findings);
  const { s: _s, at: _at, claims: _claims, ...defaults } = block ?? { s: 0, claims: {} };
  const drafts: DraftClaim[] = [];
  for (const [text, { key, value }] of claims.entries) {
    const placeAt = placeIn(source, key, text);
    const line = parseClaimLine(text);
    const quote = value.kind === 'block' ? value.entries.get('quote')?.value : value;
    if (value.flow) refuseFlow(source, value, findings);
    else if (quote?.flow) refuseFlow(source, quote, findings);
    const fields = take(
      anyClaimShape,
      { source, node: value, what: `the claim "${text}"`, fields: claimFields },
      findings,
    );
    if (isMistake(line)) findings.add(source.file, placeAt(line.column), line.message, line.advice);
    if (isMistake(line) || fields === undefined) {
      unread.push(text);
      continue;
    }
    const own = typeof fields === 'string' ? {} : fields;
    const nodeOf = (field: string) => value.entries.get(field) ?? item.entries.get(field);
    drafts.push({
      line,
      passages: typedListOf(source, quote),
      fields: { ...defaults, ...own },
      by: typedListOf(source, nodeOf('by')?.value),
      as: typedOf(source, nodeOf('as')?.value),
      placeAt,
      placeOf: (field) => source.placeAt(nodeOf(field)?.key.start ?? key.start),
    });
  }
  return drafts;
}

function refuseFlow(source: Source, node: YamlNode, findings: Findings): void {
  const advice = 'write it on lines of its own; in brackets or braces an unquoted comma would cut a passage silently';
  findings.add(source.file, source.placeAt(node.start), 'a claim is written in brackets or braces', advice);
}

/** Columns are exact unless YAML escapes stand before them. */
function placeIn(source: Source, key: YamlNode, text: string): (column: number) => Place {
  const exact = source.text.startsWith(text, key.words);
  return (column) => source.placeAt(exact ? key.words + column : key.start);
}

function typedOf(source: Source, node: YamlNode | undefined): Typed | undefined {
  if (typeof node?.value !== 'string') return undefined;
  return { text: node.value, quoted: node.quoted, place: source.placeAt(node.start) };
}

function typedListOf(source: Source, node: YamlNode | undefined): Typed[] {
  const nodes = node?.kind === 'list' ? node.items : [node];
  return nodes.map((each) => typedOf(source, each)).filter((each) => each !== undefined);
}

function commentsOf({ text }: Source): { text: string; start: number }[] {
  return [...text.matchAll(/(?:^|\s)#(.+)$/gm)].map((found) => ({ text: found[1] ?? '', start: found.index }));
}
