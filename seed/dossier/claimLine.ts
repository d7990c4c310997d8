import { suggest } from './closest.ts';
import { verbByName, type Verb } from '../../src/model/verbs.ts';

/** A key as it stands in a claim; the column counts from 0 within the claim. */
export interface KeyAt {
  readonly key: string;
  readonly column: number;
}

/** A subject, and on whose behalf it acted. */
export interface SubjectAt extends KeyAt {
  readonly whom?: KeyAt;
}

/** A claim as it is written on one line. */
export interface ClaimLine {
  readonly negated: boolean;
  readonly subjects: readonly SubjectAt[];
  readonly verb: Verb;
  readonly verbColumn: number;
  readonly objects: readonly KeyAt[];
  readonly words?: string;
  readonly wordsColumn: number;
}

/** What is wrong with a claim's line, at a column from 0. */
export interface LineMistake {
  readonly column: number;
  readonly message: string;
  readonly advice: string;
}

const grammar = 'write: [not] subject [for whom][, subject …] VERB [object[, object …]] ["words"]';

interface Token {
  readonly text: string;
  readonly column: number;
}

/** Reads the one-line grammar of a claim; the first mistake when it does not keep to it. */
export function parseClaimLine(line: string): ClaimLine | LineMistake {
  const tokens = tokensOf(line);
  const at = tokens.findIndex(({ text }) => /^[A-Z][A-Z_]+$/.test(text));
  const verbToken = tokens[at];
  if (verbToken === undefined) return { column: 0, message: `"${line}" holds no verb in capitals`, advice: grammar };
  const verb = verbByName.get(verbToken.text);
  if (verb === undefined) {
    const advice = suggest(verbToken.text, verbByName.keys(), `use one of ${[...verbByName.keys()].join(', ')}`);
    return { column: verbToken.column, message: `unknown verb ${verbToken.text}`, advice };
  }
  const negated = tokens[0]?.text === 'not';
  const subjects = subjectsOf(tokens.slice(negated ? 1 : 0, at), verbToken.column);
  if (isMistake(subjects)) return subjects;
  const rest = tokens.slice(at + 1);
  const words = rest.at(-1)?.text.startsWith('"') ? rest.pop() : undefined;
  const objects = rest.length === 0 ? [] : keysOf(rest, line.length);
  if (isMistake(objects)) return objects;
  const head = { negated, subjects, verb, verbColumn: verbToken.column, objects };
  if (words === undefined) return { ...head, wordsColumn: line.length };
  const text = words.text.slice(1, -1);
  if (!words.text.endsWith('"') || words.text.length < 2 || text.trim() === '') {
    return { column: words.column, message: 'the words have no end or are empty', advice: 'close them with "' };
  }
  return { ...head, words: text, wordsColumn: words.column };
}

/** True for what parseClaimLine answers when a line is wrong. */
export function isMistake<T>(result: T | LineMistake): result is LineMistake {
  return typeof result === 'object' && result !== null && 'advice' in result;
}

function tokensOf(line: string): Token[] {
  return [...line.matchAll(/"[^"]*"?|,|[^\s,"]+/g)].map((found) => ({ text: found[0], column: found.index }));
}

function subjectsOf(tokens: readonly Token[], end: number): SubjectAt[] | LineMistake {
  const subjects: SubjectAt[] = [];
  for (const group of groupsOf(tokens)) {
    const [subject, link, whom, more] = group;
    if (subject === undefined) return { column: end, message: 'a subject is missing', advice: grammar };
    const mistake = wrongKey(subject);
    if (mistake) return mistake;
    if (link === undefined) subjects.push({ key: subject.text, column: subject.column });
    else if (link.text !== 'for' || whom === undefined || more !== undefined) {
      return { column: link.column, message: `"${link.text}" is not expected here`, advice: grammar };
    } else {
      const wrong = wrongKey(whom);
      if (wrong) return wrong;
      subjects.push({ key: subject.text, column: subject.column, whom: { key: whom.text, column: whom.column } });
    }
  }
  return subjects;
}

function keysOf(tokens: readonly Token[], end: number): KeyAt[] | LineMistake {
  const keys: KeyAt[] = [];
  for (const [first, second] of groupsOf(tokens)) {
    if (first === undefined) return { column: end, message: 'an object is missing beside a comma', advice: grammar };
    const mistake = wrongKey(first);
    if (mistake) return mistake;
    if (second !== undefined) {
      return { column: second.column, message: `"${second.text}" is not expected here`, advice: grammar };
    }
    keys.push({ key: first.text, column: first.column });
  }
  return keys;
}

function groupsOf(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ',') groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups;
}

function wrongKey({ text, column }: Token): LineMistake | undefined {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text !== 'for' && text !== 'not') return undefined;
  const advice =
    'a key is lower-case letters, digits and single hyphens; words stand last, in straight quotation marks';
  return { column, message: `"${text}" is no key`, advice };
}
