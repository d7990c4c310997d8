import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit, type DefinitionNode, type OperationDefinitionNode } from 'graphql';
import { z } from 'zod';

const sources = fileURLToPath(new URL('../explorer/src/', import.meta.url));
const kinds = [
  'OFFICIAL',
  'COUNTRY',
  'MEETING',
  'COMMITMENT',
  'ARTICLE',
  'ORGANIZATION',
  'DEMAND',
  'INSTRUMENT',
].concat('DELEGATION', 'TOPIC', 'PLACE', 'OFFICE');
/** What the page sends beside an id or a text; other values of the same shape ask the same of the database. */
const usual = { trust: {}, after: null, as: ['SUBJECT', 'OBJECT'] };
const narrowed = { ...usual, as: ['SPEAKER'], kinds: ['INSTRUMENT'] };
const longestMs = 20_000;

const found = z.object({ data: z.object({ entities: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }) });

const listed = z.array(z.object({ name: z.string(), variables: z.array(z.object({ required: z.boolean() })) }));

interface Operation {
  readonly query: string;
  /** Variables that must be given. */
  readonly needs: readonly string[];
  /** It is asked with and without kinds or roles, which the database plans apart. */
  readonly narrows: boolean;
}

/**
 * Asks a running service what the page asks, of one thing of each kind, one after the other, so that the database has
 * planned it before a reader comes. It ends when it is aborted, and quietly when the service refuses.
 */
export async function warmUp(url: string, leaving: AbortSignal): Promise<void> {
  try {
    const operations = await pageOperations();
    const asking = (needed: string) => operations.filter(({ needs }) => needs.join() === needed);
    for (const { query } of asking('')) await ask(url, query, {}, leaving);
    for (const name of await namedQuestions(url, leaving)) await reach(`${url}/q/${name}`, leaving);
    for (const { query } of asking('text')) await ask(url, query, { text: 'a' }, leaving);
    for (const kind of kinds) {
      const first = `{ entities(kinds: [${kind}], first: 1) { nodes { id } } }`;
      const [thing] = found.parse(await ask(url, first, {}, leaving)).data.entities.nodes;
      if (!thing) continue;
      for (const { query, narrows } of asking('id'))
        for (const given of narrows ? [usual, narrowed] : [usual])
          await ask(url, query, { ...given, id: thing.id }, leaving);
    }
  } catch {
    // Whoever comes waits a little longer, as without it.
  }
}

/** The questions by name that take no value they must be given: the dashboard reads them. */
async function namedQuestions(url: string, leaving: AbortSignal): Promise<readonly string[]> {
  const all = listed.parse(await reach(`${url}/q`, leaving));
  return all.filter(({ variables }) => variables.every(({ required }) => !required)).map(({ name }) => name);
}

function ask(url: string, query: string, variables: object, leaving: AbortSignal): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  return reach(`${url}/graphql`, leaving, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
}

async function reach(url: string, leaving: AbortSignal, more: RequestInit = {}): Promise<unknown> {
  const signal = AbortSignal.any([leaving, AbortSignal.timeout(longestMs)]);
  const reply = await fetch(url, { ...more, signal });
  return reply.json();
}

/** The operations of the page, each with the fragments that it spreads. */
async function pageOperations(): Promise<readonly Operation[]> {
  const files = (await readdir(sources, { recursive: true })).filter((name) => name.endsWith('.graphql')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(sources, name), 'utf8')));
  const { definitions } = parse(texts.join('\n'));
  return definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({
      query: [...withFragments(operation, definitions)].map(print).join('\n'),
      needs: (operation.variableDefinitions ?? [])
        .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
        .map(({ variable }) => variable.name.value),
      narrows: (operation.variableDefinitions ?? []).some(({ variable }) =>
        ['as', 'kinds'].includes(variable.name.value),
      ),
    }));
}

function withFragments(
  operation: OperationDefinitionNode,
  definitions: readonly DefinitionNode[],
): ReadonlySet<DefinitionNode> {
  const needed = new Set<DefinitionNode>([operation]);
  for (const definition of needed) {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = definitions.find(
          (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name.value,
        );
        if (fragment) needed.add(fragment);
      },
    });
  }
  return needed;
}
