import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type ParsedNode, type Scalar } from 'yaml';
import type { Findings, Place } from './findings.ts';
import type { Source } from './source.ts';

/** A value of a YAML file with where it stands. Numbers stay as they are written; only true, false and nothing are read. */
export interface YamlNode {
  readonly kind: 'text' | 'flag' | 'nothing' | 'list' | 'block';
  /** Offset of its first character, quotation mark included. */
  readonly start: number;
  /** Offset of the first character of its words. */
  readonly words: number;
  /** Set in YAML quotation marks. */
  readonly quoted: boolean;
  /** Written in brackets or braces. */
  readonly flow: boolean;
  readonly value: string | boolean | null;
  readonly items: readonly YamlNode[];
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

export interface YamlEntry {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

/** What a way through a file is made of. */
export type Path = readonly PropertyKey[];

const deepest = 60;

/** Reads one YAML document without anchors, aliases, tags or repeated keys; undefined after findings when it is none. */
export function readYaml(source: Source, findings: Findings): YamlNode | undefined {
  if (refuseDepth(source, findings)) return undefined;
  const before = findings.size;
  const document = parse(source, findings);
  if (document === undefined) return undefined;
  const reader = new TreeReader(source, findings);
  const tree = document.contents === null ? undefined : reader.read(document.contents, 0);
  if (tree === undefined && findings.size === before) {
    findings.add(source.file, source.placeAt(0), 'is empty', 'start it with `npm run dossier:new`');
  }
  return findings.size === before ? tree : undefined;
}

/** The parser recurses; a file nested thousands deep would end the process before any error could be caught. */
function refuseDepth({ file, text }: Source, findings: Findings): boolean {
  const lines = text.split('\n');
  let open = 0;
  for (const [index, line] of lines.entries()) {
    const indent = /^[ \t\-?:]*/.exec(line)?.[0] ?? '';
    const marks = indent.replace(/[^\-?:]/g, '').length;
    const inside = line.match(/[[{]|[?!&]\s/g)?.length ?? 0;
    open = Math.max(0, open + inside - (line.match(/[\]}]/g)?.length ?? 0));
    const deep = !/^-{3}/.test(line) && marks > deepest;
    if (deep || indent.length - marks > 4 * deepest || inside > 4 * deepest || open > 8 * deepest) {
      const advice = 'a dossier is at most eight levels deep; write it as its documentation shows';
      findings.add(file, { line: index + 1, column: 1 }, 'is nested far too deep', advice);
      return true;
    }
  }
  return false;
}

function parse(source: Source, findings: Findings): Document.Parsed | undefined {
  const { file, text, placeAt } = source;
  try {
    // uniqueKeys compares each key with all others; TreeReader finds repeated keys in one pass.
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, strict: true, logLevel: 'silent' });
    for (const { message, pos } of [...document.errors, ...document.warnings]) {
      findings.add(file, placeAt(pos[0]), `is not the YAML that is read here: ${message.slice(0, 200)}`, yamlAdvice);
    }
    return document;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.add(file, placeAt(0), `cannot be read as YAML: ${reason.slice(0, 200)}`, yamlAdvice);
    return undefined;
  }
}

const yamlAdvice =
  'check indentation, and set words that hold ": " or " #", or that start with a special character, in quotation marks';

class TreeReader {
  readonly #source: Source;
  readonly #findings: Findings;

  constructor(source: Source, findings: Findings) {
    this.#source = source;
    this.#findings = findings;
  }

  read(node: ParsedNode | null | undefined, at: number): YamlNode | undefined {
    if (node === null || node === undefined) return empty(at);
    const start = node.range[0];
    if (isAlias(node)) return this.#refuse(start, 'is a YAML alias', 'write the value out; aliases are not read');
    if (node.anchor !== undefined) return this.#refuse(start, 'has a YAML anchor', 'remove the anchor');
    if (node.tag !== undefined) {
      return this.#refuse(start, 'has a YAML tag', 'remove the tag');
    }
    if (isScalar(node)) return this.#scalar(node);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item, start)).filter((item) => item !== undefined);
      return { ...empty(start), kind: 'list', flow: node.flow === true, items };
    }
    return isMap(node) ? this.#block(node) : undefined;
  }

  #scalar(node: Scalar.Parsed): YamlNode {
    const start = node.range[0];
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const base = { ...empty(start), quoted, words: quoted ? start + 1 : start };
    if (typeof node.value === 'boolean') return { ...base, kind: 'flag', value: node.value };
    if (node.value === null) return base;
    return { ...base, kind: 'text', value: typeof node.value === 'string' ? node.value : node.source };
  }

  #block(node: Extract<ParsedNode, { items: { key: unknown }[] }>): YamlNode {
    const entries = new Map<string, YamlEntry>();
    for (const pair of node.items) {
      const key = this.read(pair.key, node.range[0]);
      const value = this.read(pair.value, key?.start ?? node.range[0]);
      if (key === undefined || value === undefined) continue;
      const name = key.kind === 'flag' ? String(key.value) : key.value;
      if (typeof name !== 'string' || name === '__proto__') {
        this.#refuse(key.start, 'has a key that is no plain text', 'write a name before the colon');
      } else if (entries.has(name)) {
        this.#refuse(key.start, `has the key "${name}" twice`, 'keep one; a later one would replace the first');
      } else {
        entries.set(name, { key, value });
      }
    }
    return { ...empty(node.range[0]), kind: 'block', flow: node.flow === true, entries };
  }

  #refuse(offset: number, message: string, advice: string): undefined {
    this.#findings.add(this.#source.file, this.#source.placeAt(offset), message, advice);
  }
}

const noEntries: ReadonlyMap<string, YamlEntry> = new Map();

function empty(start: number): YamlNode {
  return {
    kind: 'nothing',
    start,
    words: start,
    quoted: false,
    flow: false,
    value: null,
    items: [],
    entries: noEntries,
  };
}

/** The value without its places, as zod reads it. */
export function plainOf(node: YamlNode): unknown {
  if (node.kind === 'list') return node.items.map(plainOf);
  if (node.kind === 'block') {
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plainOf(entry.value)]));
  }
  return node.value;
}

/** The place that a path leads to, or the nearest before it: of an entry its words, else its key; atKey always its key. */
export function placeOfPath(source: Source, root: YamlNode, path: Path, atKey = false): Place {
  let node = root;
  let start = root.start;
  for (const step of path) {
    const entry = node.entries.get(String(step));
    const next = entry?.value ?? (typeof step === 'number' ? node.items[step] : undefined);
    if (next === undefined) break;
    start = entry !== undefined && (atKey || next.kind !== 'text') ? entry.key.start : next.start;
    node = next;
  }
  return source.placeAt(start);
}

/** Every text of a tree with the offset of its words, keys included. */
export function textsOf(node: YamlNode): { readonly text: string; readonly start: number }[] {
  if (node.kind === 'list') return node.items.flatMap(textsOf);
  if (node.kind === 'block') {
    return [...node.entries.values()].flatMap((entry) => [...textsOf(entry.key), ...textsOf(entry.value)]);
  }
  return typeof node.value === 'string' ? [{ text: node.value, start: node.words }] : [];
}
