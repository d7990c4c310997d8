import { hashOf } from '../lib/hash.ts';
import { nouns, type Noun } from './vocabulary.ts';

const nounByPrefix: ReadonlyMap<string, Noun> = new Map(nouns.map((noun) => [noun.toLowerCase(), noun]));

/** The noun that an entity's id names in its first part; undefined when it names none. */
export function nounOfId(id: string): Noun | undefined {
  return nounByPrefix.get(id.slice(0, Math.max(0, id.indexOf('/'))));
}

/** True for an id of an assertion. */
export function isAssertionId(id: string): boolean {
  return id.startsWith('claim/');
}

/** The id of an entity: `<noun>/<key>` from the register, `<noun>/<article>/<key>` from a dossier. */
export function entityId(noun: Noun, key: string, article?: string): string {
  return article === undefined ? `${noun.toLowerCase()}/${key}` : `${noun.toLowerCase()}/${article}/${key}`;
}

/** The id of an article's node. */
export function articleId(key: string): string {
  return `article/${key}`;
}

/** The id of a fact: its verb, subject and object decide it, nothing else. */
export function factId(verb: string, subject: string, object: string): string {
  return `fact/${hashOf(verb, subject, object)}`;
}

/** What decides the id of a claim within its article. */
export interface ClaimKey {
  readonly article: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object?: string | undefined;
  readonly text?: string | undefined;
  readonly negated: boolean;
  /** Ids of the voices by depth, the author left out; joint voices of a depth sorted. */
  readonly chain: readonly (readonly string[])[];
}

/** The id of a claim, without the number that tells equals in text order apart: the second of them gets `-2`. */
export function claimId(claim: ClaimKey): string {
  const { article, predicate, subject, object, text, negated, chain } = claim;
  return `claim/${article}/${hashOf(predicate, subject, object ?? null, text ?? null, negated, chain)}`;
}
