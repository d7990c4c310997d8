import { isDeepStrictEqual } from 'node:util';
import { repeatable } from './generate.ts';
import type { Running } from './processes.ts';
import { at } from './shapes/json.ts';
import { contestants, type Contestant, type Operation, type Read, type Shape, type Variables } from './shapes/shape.ts';

/** What one contestant is sent for a shape, and how long its right answers are. */
export interface Question {
  readonly contestant: Contestant;
  readonly bodies: readonly string[];
  readonly lengths: readonly number[];
}

/** A shape as it will be asked, or why somebody cannot be. */
export interface Prepared {
  readonly shape: Shape;
  readonly questions: readonly Question[];
  readonly cannot: Readonly<Partial<Record<Contestant, string>>>;
  /** Bytes of our answers, on average. */
  readonly bytes: number;
}

/** The run is void: two contestants do not say the same. */
export class AnswersDiffer extends Error {}

/** Asks every contestant everything once and holds the answers against each other; AnswersDiffer when one is different. */
export async function prepare(
  shape: Shape,
  read: Read,
  serverOf: (contestant: Contestant) => Running,
  asked: readonly Contestant[],
): Promise<Prepared> {
  const picks = await shape.picks(read, repeatable(7), async (query, variables) =>
    at(JSON.parse(await askedOnce(serverOf('ours'), JSON.stringify({ query, variables }))), 'data'),
  );
  const questions: Question[] = [];
  const cannot: Partial<Record<Contestant, string>> = {};
  let expected: readonly unknown[] | undefined;
  let bytes = 0;
  for (const contestant of contestants.filter((each) => asked.includes(each))) {
    const way = wayOf(shape, contestant);
    if (way === undefined) continue;
    if ('cannot' in way) {
      cannot[contestant] = way.cannot;
      continue;
    }
    const bodies = picks.map((variables) => JSON.stringify(way.body(variables)));
    const server = serverOf(contestant);
    const texts: string[] = [];
    for (const body of bodies) texts.push(await askedOnce(server, body));
    const answers = texts.map((text) => way.answer(JSON.parse(text)));
    if (expected === undefined)
      bytes = Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length);
    expected ??= answers;
    compare(shape, contestant, picks, expected, answers, texts);
    questions.push({ contestant, bodies, lengths: [...new Set(texts.map((text) => Buffer.byteLength(text)))] });
  }
  return { shape, questions, cannot, bytes };
}

interface Way {
  readonly body: (variables: Variables) => unknown;
  readonly answer: (body: unknown) => unknown;
}

/** How a contestant is asked; undefined where it is another's way, a reason where it has none. */
function wayOf(shape: Shape, contestant: Contestant): Way | { readonly cannot: string } | undefined {
  switch (contestant) {
    case 'ours':
      return graphql(shape.ours);
    case 'P0':
    case 'P1':
      return 'cannot' in shape.generated ? shape.generated : graphql(shape.generated);
    case 'P1x':
      return shape.generatedByIndex && graphql(shape.generatedByIndex);
    case 'R0':
    case 'R1':
      return { body: (variables) => ({ shape: shape.name, variables }), answer: (body) => body };
  }
}

function graphql({ query, variables, answer }: Operation): Way {
  return {
    body: (given) => ({ query, variables: variables?.(given) ?? given }),
    answer: (body) => answer(at(body, 'data')),
  };
}

const mostTries = 6;

/**
 * The body of one answer; AnswersDiffer when it is an error. A graph that was opened just now is read from the disk: what
 * takes longer than ours allows is asked again, and finds in memory what was read until then.
 */
export async function askedOnce(server: Running, body: string): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    const text = await asked(server, body);
    if (!text.includes('"DEADLINE_EXCEEDED"')) return text;
    if (tries === mostTries) throw new AnswersDiffer(`No answer in time, ${mostTries} times, for ${body}.`);
  }
}

async function asked({ url, path }: Running, body: string): Promise<string> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  if (response.status !== 200) throw new AnswersDiffer(`${response.status} for ${body}: ${text.slice(0, 500)}`);
  return text;
}

function compare(
  { name }: Shape,
  contestant: Contestant,
  picks: readonly Variables[],
  expected: readonly unknown[],
  answers: readonly unknown[],
  texts: readonly string[],
): void {
  for (const [index, answer] of answers.entries()) {
    if (isDeepStrictEqual(plain(answer), plain(expected[index]))) continue;
    const [ours, theirs] = [expected[index], answer].map((value) => JSON.stringify(value));
    throw new AnswersDiffer(
      [
        `${name}: ${contestant} does not answer as ours does, asked with ${JSON.stringify(picks[index])}.`,
        `ours:  ${ours?.slice(0, 1500)}`,
        `${contestant}: ${theirs?.slice(0, 1500)}`,
        `body:  ${texts[index]?.slice(0, 500)}`,
      ].join('\n'),
    );
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
