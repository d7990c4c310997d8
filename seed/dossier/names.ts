import { entityId, nounOfId } from '../../src/model/ids.ts';
import type { Noun } from '../../src/model/vocabulary.ts';
import type { EntityRecord } from '../records.ts';
import { suggest } from './closest.ts';
import type { Findings, Place } from './findings.ts';
import { anyEntity, declaredNouns, entityFieldNames, entityShape, registerEntityShape } from './shape.ts';
import { take } from './shapeFindings.ts';
import type { Source } from './source.ts';
import type { YamlNode } from './yamlTree.ts';

/** Something that claims may name by its key. */
export interface Declared {
  readonly key: string;
  readonly noun: Noun;
  readonly id: string;
  readonly file: string;
  readonly place: Place;
  /** Undefined for the article itself, whose header is its record. */
  readonly record?: EntityRecord;
  /** Named by a claim; told when no claim does. */
  mentioned: boolean;
}

/** The entities of a file by key, those of the register behind those of a dossier. */
export type Names = Map<string, Declared>;

const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads `entities:`; article is left out for the register. Findings for what is misspelt or declared twice. */
export function readEntities(source: Source, node: YamlNode | undefined, findings: Findings, article?: string): Names {
  const names: Names = new Map();
  if (node === undefined || node.kind === 'nothing') return names;
  if (node.kind !== 'block') {
    findings.add(
      source.file,
      source.placeAt(node.start),
      'entities is not a block',
      'write noun, key and name below it',
    );
    return names;
  }
  for (const [name, { key: nounKey, value }] of node.entries) {
    const noun = declaredNouns.find((each) => each === name);
    if (noun === undefined) {
      const advice = suggest(name, declaredNouns, `use one of ${declaredNouns.join(', ')}`);
      findings.add(source.file, source.placeAt(nounKey.start), `unknown kind of entity "${name}"`, advice);
    } else if (value.kind === 'block') {
      for (const [key, entry] of value.entries) {
        declare(
          names,
          source,
          { noun, key, node: entry.value, place: source.placeAt(entry.key.start), article },
          findings,
        );
      }
    } else if (value.kind !== 'nothing') {
      findings.add(source.file, source.placeAt(value.start), `${noun} holds no keys`, 'write key: name below it');
    }
  }
  return names;
}

interface Entry {
  readonly noun: Noun;
  readonly key: string;
  readonly node: YamlNode;
  readonly place: Place;
  readonly article: string | undefined;
}

function declare(names: Names, source: Source, entry: Entry, findings: Findings): void {
  const { noun, key, node, place, article } = entry;
  const { file } = source;
  if (!keyPattern.test(key) || key.length > 120 || key === 'for' || key === 'not') {
    findings.add(
      file,
      place,
      `"${key}" is no key`,
      'use lower-case letters, digits and single hyphens, but not for or not',
    );
    return;
  }
  const earlier = names.get(key);
  if (earlier !== undefined) {
    const message = `${key} is declared twice: here and in line ${earlier.place.line} as ${earlier.noun}`;
    findings.add(file, place, message, 'an entity is declared once, and a key names one entity; rename one');
    return;
  }
  const shape = article === undefined ? registerEntityShape(noun) : entityShape(noun);
  const part = { source, node, what: `${noun} ${key}`, fields: entityFieldNames(noun) };
  const fields = take(shape, part, findings);
  const id = entityId(noun, key, article);
  // A faulty entry still declares its key: its claims have mistakes of their own to tell.
  const read =
    fields === undefined ? undefined : anyEntity.parse(typeof fields === 'string' ? { name: fields } : fields);
  const { id: kept, ...own } = read ?? { name: key, aliases: [], sameAs: [] };
  if (kept !== undefined && nounOfId(kept) !== noun) {
    findings.add(file, place, `the id of ${key} is not one of a ${noun}`, `start it with ${noun.toLowerCase()}/`);
  }
  if (article === undefined && own.named === false) {
    const advice = 'declare it in the dossier of its article; who is only described belongs to one article';
    findings.add(file, place, `${key} is unnamed but stands in the register`, advice);
  }
  const record: EntityRecord = { type: 'entity', ...own, id: kept ?? id };
  names.set(key, { key, noun, id: record.id, file, place, record, mentioned: false });
}
