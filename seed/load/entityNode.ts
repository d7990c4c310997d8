import { fold } from '../../src/lib/fold.ts';
import { daysOf } from '../../src/model/dates.ts';
import { articleId, nounOfId } from '../../src/model/ids.ts';
import { actorNouns, type Noun } from '../../src/model/vocabulary.ts';
import type { ArticleRecord, EntityRecord } from '../records.ts';
import { hashOfStored, storedForm, type Stored } from './stored.ts';

/** What the editor says of an entity: its properties, and its names by folded key. */
export interface EntityNode {
  readonly id: string;
  readonly noun: Noun;
  readonly name: string;
  readonly named: boolean;
  /** The editor's fields with their hash `h`; a field that is not given is null, so that setting it clears the old one. */
  readonly editor: Stored;
  /** Folded name, alias or code → as the editor wrote it. */
  readonly names: ReadonlyMap<string, string>;
}

const kinded: readonly Noun[] = ['Organization', 'Place', 'Meeting', 'Instrument'];
const issued: readonly Noun[] = ['Topic', 'Commitment', 'Demand'];

/** True for the nouns that attend, ask, promise and speak. */
export function isActor(noun: Noun): boolean {
  return (actorNouns as readonly Noun[]).includes(noun);
}

/** The noun of an entity's id; throws for an id that names none, which the checks before loading have refused. */
export function nounOf(id: string): Noun {
  const noun = nounOfId(id);
  if (noun === undefined) throw new Error(`${id} is no id of an entity.`);
  return noun;
}

/** The labels of a noun's nodes, as Cypher writes them. */
export function labelsOf(noun: Noun): string {
  return isActor(noun) ? `Entity:Actor:${noun}` : `Entity:${noun}`;
}

/** The text that sorts by name, then by id. */
export function byNameOf(name: string, id: string): string {
  return `${fold(name)}\t${id}`;
}

/** The node of an entity; `shared` when the register declares it. */
export function entityNode(record: EntityRecord, shared: boolean): EntityNode {
  const noun = nounOf(record.id);
  const named = record.named ?? true;
  const fields: Stored = {
    ...common(record.id, noun, record.name, record.aliases, record.sameAs),
    named: isActor(noun) ? named : null,
    kind: kinded.includes(noun) ? (record.kind ?? 'OTHER') : null,
    iso2: record.iso2,
    iso3: record.iso3,
    issues: issued.includes(noun) ? (record.issues ?? []) : null,
    shared: shared ? true : null,
  };
  const names = [record.name, ...record.aliases, record.iso2, record.iso3];
  return finished(record.id, noun, record.name, named, fields, names);
}

/** The node of an article; its name is its title. */
export function articleNode(record: ArticleRecord, hash: string): EntityNode {
  const id = articleId(record.id);
  const days = record.published === undefined ? undefined : daysOf(record.published);
  const fields: Stored = {
    ...common(id, 'Article', record.title, [], []),
    title: record.title,
    author: record.author,
    publisher: record.publisher,
    url: record.url,
    published: record.published,
    startDate: days?.startDate,
    endDate: days?.endDate,
    ...sortKeys(id, days?.startDate),
    sha256: record.sha256,
    coded: record.coded,
    byCoded: `${record.coded}\t${id}`,
    rights: record.rights,
    sentenceCount: record.sentenceCount,
    hash,
  };
  return finished(id, 'Article', record.title, true, fields, [record.title]);
}

/** Sort keys by date: undated comes last among the newest as among the oldest. */
export function sortKeys(id: string, startDate: string | null | undefined) {
  return { newest: `${startDate ?? '0000-00-00'}\t${id}`, oldest: `${startDate ?? '9999-99-99'}\t${id}` };
}

function common(id: string, noun: Noun, name: string, aliases: readonly string[], sameAs: readonly string[]): Stored {
  return { id, noun, name, aliases, sameAs, byName: byNameOf(name, id) };
}

function finished(
  id: string,
  noun: Noun,
  name: string,
  named: boolean,
  fields: Stored,
  names: readonly (string | undefined)[],
): EntityNode {
  const byKey = new Map<string, string>();
  for (const text of names) {
    const key = text === undefined ? '' : fold(text);
    if (text !== undefined && key !== '' && !byKey.has(key)) byKey.set(key, text);
  }
  const editor = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value ?? null]));
  return { id, noun, name, named, editor: { ...editor, h: hashOfStored({ ...fields, storedForm }) }, names: byKey };
}
