import type { FieldNode, GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { FieldPlace } from '../ask/ask.ts';
import type { ListFragment } from '../ask/fragment.ts';
import { isAnswerObject, asked } from '../ask/objects.ts';
import type { Field } from '../ask/selection.ts';
import { BadRequest } from '../errors.ts';
import { headByName } from '../entity/queries.ts';
import { fold } from '../lib/fold.ts';
import { isAssertionId, nounOfId } from '../model/ids.ts';
import type { Context } from './context.ts';
import { findPaths } from './paths.ts';
import type { QueryPathsArgs } from '../model/contract.ts';
import { rootLists, shapes } from './registry.ts';
import { selectionOf } from './selection.ts';

/** A resolver of ours: its parent is what the executor read, its arguments what the schema checked. */
export type Resolver = GraphQLFieldResolver<unknown, Context, Readonly<Record<string, unknown>>>;
type ResolverMap = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

/** By the nodes of the document, which are the same for all parents of one list and of no other operation. */
const known = new WeakMap<readonly FieldNode[], Field>();
const places = new WeakMap<readonly FieldNode[], FieldPlace>();

function fieldOf(info: GraphQLResolveInfo, args: Readonly<Record<string, unknown>>): Field {
  const found = known.get(info.fieldNodes);
  if (found) return found;
  const types = new Set([info.parentType.name]);
  const field = { key: String(info.path.key), name: info.fieldName, types, args, fields: selectionOf(info) };
  known.set(info.fieldNodes, field);
  return field;
}

/** Where a field stands, list positions left out, so that all parents of one list share it. */
function placeOf(info: GraphQLResolveInfo): FieldPlace {
  const found = places.get(info.fieldNodes);
  if (found) return found;
  const keys: string[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev) {
    if (typeof at.key === 'string') keys.push(`${at.typename ?? ''}.${at.key}`);
  }
  const place = { path: keys.join('/'), parentType: info.parentType.name };
  places.set(info.fieldNodes, place);
  return place;
}

function listResolver(fragment: ListFragment): Resolver {
  return (parent, args, { ask }, info) => ask.list(fragment, parent, fieldOf(info, args), placeOf(info));
}

/** An edge's claims hang on its facts, or, in a root list, on the verbs that the list is about. */
const edgeAssertions: Resolver = (parent, args, { ask }, info) => {
  const from = isAnswerObject(parent) ? parent[asked].parent : [];
  if (from.length === 0) return [];
  const { assertions, assertionsAbout } = shapes['Fact']?.lists ?? {};
  const fragment = from[0]?.startsWith('fact/') ? assertions : assertionsAbout;
  return fragment ? ask.list(fragment, parent, fieldOf(info, args), placeOf(info)) : [];
};

const counts: Resolver = (parent, args, { ask }, info) => ask.counts(parent, fieldOf(info, args), placeOf(info));

const countedTypes = [
  'MeetingConnection',
  'CommitmentConnection',
  'DemandConnection',
  'AssertionConnection',
  'EntityConnection',
];
const edgeTypes = ['ActorEdge', 'MeetingEdge', 'CommitmentEdge', 'DemandEdge', 'InstrumentEdge', 'EntityEdge', 'Step'];

function text(args: Readonly<Record<string, unknown>>, name: string): string {
  const value = args[name];
  return typeof value === 'string' ? value : '';
}

/** One object by id, when the id is of a kind that the field can give; null otherwise. */
function byId(type: string, fits: (id: string) => boolean): Resolver {
  return async (_, args, { ask }, info) => {
    const id = text(args, 'id');
    if (!fits(id)) return null;
    const [found] = await ask.byId(typeOf(type, id), [id], fieldOf(info, {}));
    return found ?? null;
  };
}

const isOf = (noun: string) => (id: string) => nounOfId(id) === noun;
const typeOf = (type: string, id: string) => (type === 'Node' ? (isAssertionId(id) ? 'Assertion' : 'Entity') : type);

function byName(type: 'Actor' | 'Official' | 'Country'): Resolver {
  return (_, args, { ask }, info) =>
    ask.only(type, headByName(type), { key: fold(text(args, 'name')) }, fieldOf(info, {}));
}

const mostIds = 100;

const nodes: Resolver = async (_, args, { ask }, info) => {
  const ids = Array.isArray(args['ids']) ? (args['ids'] as readonly string[]) : [];
  if (ids.length < 1 || ids.length > mostIds) {
    throw new BadRequest(
      `nodes(ids: [${ids.length} ids]): ids takes 1 to ${mostIds} ids; ask for more in several operations.`,
    );
  }
  const found = new Map<string, unknown>();
  for (const type of ['Entity', 'Assertion']) {
    const wanted = [...new Set(ids.filter((id) => typeOf('Node', id) === type))];
    if (wanted.length === 0) continue;
    const objects = await ask.byId(type, wanted, fieldOf(info, {}));
    wanted.forEach((id, index) => found.set(id, objects[index]));
  }
  return ids.map((id) => found.get(id) ?? null);
};

const root: Readonly<Record<string, Resolver>> = {
  revision: (_, __, { revision }) => revision(),
  node: byId('Node', () => true),
  nodes,
  entity: byId('Entity', (id) => !isAssertionId(id)),
  meeting: byId('Meeting', isOf('Meeting')),
  commitment: byId('Commitment', isOf('Commitment')),
  article: byId('Article', isOf('Article')),
  actor: byName('Actor'),
  official: byName('Official'),
  country: byName('Country'),
  paths: (_, args, context, info) => findPaths(args as QueryPathsArgs, context, fieldOf(info, args)),
};

function listResolvers(lists: Readonly<Record<string, ListFragment>>): Readonly<Record<string, Resolver>> {
  return Object.fromEntries(Object.entries(lists).map(([name, fragment]) => [name, listResolver(fragment)]));
}

/** Every resolver of the service; all other fields are read off the objects that the executor made. */
export const resolvers: ResolverMap = {
  Query: { ...root, ...listResolvers(rootLists) },
  ...Object.fromEntries(Object.entries(shapes).map(([type, { lists }]) => [type, listResolvers(lists)])),
  ...Object.fromEntries(countedTypes.map((type) => [type, { counts }])),
  ...Object.fromEntries(edgeTypes.map((type) => [type, { assertions: edgeAssertions }])),
};
