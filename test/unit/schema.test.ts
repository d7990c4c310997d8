import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isIntrospectionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import { schemaText } from '../../src/graphql/schema.ts';
import { verbs, type Verb } from '../../src/model/verbs.ts';
import * as vocabulary from '../../src/model/vocabulary.ts';

const schema = buildSchema(schemaText());
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Named {
  /** Where it stands, such as `Query.meetings(first:)`. */
  readonly place: string;
  readonly name: string;
  readonly description: string | null | undefined;
}

function fieldsOf(type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

const fields = types.flatMap((type) =>
  fieldsOf(type).map((field) => ({ ...field, place: `${type.name}.${field.name}` })),
);
const args = fields.flatMap((field) =>
  field.args.map((arg) => ({ ...arg, place: `${field.place}(${arg.name}:)`, type: String(arg.type) })),
);
const inputFields = types.flatMap((type) =>
  isInputObjectType(type)
    ? Object.values(type.getFields()).map((field) => ({ ...field, place: `${type.name}.${field.name}` }))
    : [],
);
const values = types.flatMap((type) =>
  isEnumType(type) ? type.getValues().map((value) => ({ ...value, place: `${type.name}.${value.name}` })) : [],
);
const namedTypes = types.map(({ name, description }) => ({ name, description, place: name }));

function valuesOf(name: string): readonly string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

const holdsList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? holdsList(type.ofType) : isListType(type) || getNamedType(type).name.endsWith('Connection');

const placesWhere = (all: readonly Named[], fails: (each: Named) => boolean) =>
  all.filter(fails).map(({ place }) => place);

describe('the descriptions of the schema', () => {
  it.each<[string, readonly Named[]]>([
    ['type', namedTypes],
    ['field', fields],
    ['argument', args],
    ['input field', inputFields],
    ['enum value', values],
  ])('tell something of every %s, in whole sentences', (_what, all) => {
    expect(all.length).toBeGreaterThan(0);
    expect(placesWhere(all, ({ description }) => !/^\S[\s\S]*\.$/.test(description ?? ''))).toEqual([]);
  });

  it('tell the order of every list', () => {
    const lists = fields.filter((field) => holdsList(field.type));
    expect(lists.length).toBeGreaterThan(50);
    expect(placesWhere(lists, ({ description }) => !/\bOrder: \S/.test(description ?? ''))).toEqual([]);
  });

  it('tell of every field that may be null when it is', () => {
    const mute = fields.filter(
      (field) => !isNonNullType(field.type) && !/\b(null|else null)\b/i.test(field.description ?? ''),
    );
    expect(placesWhere(mute, () => true)).toEqual([]);
  });

  it('tell the range of every number that is asked for', () => {
    const numbers = args.filter(({ type }) => type.startsWith('Int'));
    expect(placesWhere(numbers, ({ description }) => !/\d+ to [\d,]+/.test(description ?? ''))).toEqual([]);
  });
});

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((each, index) => each === b[index]);

function kindsText(nouns: readonly string[]): string {
  if (same(nouns, vocabulary.nouns)) return 'Entity';
  const actors: readonly string[] = vocabulary.actorNouns;
  const others = nouns.filter((noun) => !actors.includes(noun));
  return nouns.length - others.length === actors.length ? ['Actor', ...others].join(', ') : nouns.join(', ');
}

function targetText(verb: Verb): string {
  const object = verb.sameNoun ? 'the same noun' : kindsText(verb.objects);
  return [...(object === '' ? [] : [object]), ...(verb.takesWords ? ['words'] : [])].join(' and ');
}

describe('the enum Predicate', () => {
  it('has the verbs of the verb table, in its order', () => {
    expect(valuesOf('Predicate')).toEqual(verbs.map((verb) => verb.name));
  });

  it.each(verbs.map((verb): [string, Verb] => [verb.name, verb]))(
    'says of %s what the verb table says of it',
    (name, verb) => {
      const description = values.find(({ place }) => place === `Predicate.${name}`)?.description ?? '';
      const said = `${verb.meaning} ${kindsText(verb.subjects)} → ${targetText(verb)}.`;
      expect(description.replace(/\s+/g, ' ').slice(0, said.length)).toBe(said);
    },
  );
});

describe('the names of the schema', () => {
  it.each<[string, readonly Named[], RegExp]>([
    ['types in PascalCase', namedTypes, /^([A-Z][a-z]+)+$|^EDTF$/],
    ['fields in camelCase', fields, /^[a-z]+([A-Z][a-z]+)*\d*$/],
    ['arguments in camelCase', args, /^[a-z]+([A-Z][a-z]+)*$/],
    ['input fields in camelCase', inputFields, /^[a-z]+([A-Z][a-z]+)*$/],
    ['enum values in capitals', values, /^[A-Z]+(_[A-Z]+)*$/],
  ])('write %s', (_what, all, spelling) => {
    expect(placesWhere(all, ({ name }) => !spelling.test(name))).toEqual([]);
  });

  it.each([...vocabulary.nouns])('spell %s alike as type, kind and file', (noun) => {
    const type = schema.getType(noun);
    expect(isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : []).toContain('Entity');
    expect(valuesOf('EntityKind')).toContain(noun.toUpperCase());
    const file = new URL(`../../schema/${noun.toLowerCase()}.graphql`, import.meta.url);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toMatch(new RegExp(`^type ${noun} `, 'm'));
  });

  it.each<[string, readonly string[]]>([
    ['EntityKind', vocabulary.nouns.map((noun) => noun.toUpperCase())],
    ['OrganizationKind', vocabulary.organizationKinds],
    ['PlaceKind', vocabulary.placeKinds],
    ['MeetingKind', vocabulary.meetingKinds],
    ['MeetingStatus', vocabulary.meetingStatuses],
    ['InstrumentKind', vocabulary.instrumentKinds],
    ['InstrumentStatus', vocabulary.instrumentStatuses],
    ['Standing', vocabulary.standings],
    ['DemandOutcome', vocabulary.demandOutcomes],
    ['Factuality', vocabulary.factualities],
    ['AttributionKind', vocabulary.attributionKinds],
    ['VoiceKind', vocabulary.voiceKinds],
    ['Rights', vocabulary.rights],
    ['Issue', vocabulary.issues],
  ])('have the words of the model in %s, in its order', (name, words) => {
    expect(valuesOf(name)).toEqual(words);
  });

  it('page every connection by first and after, and call its edges after its nodes', () => {
    const connections = fields.filter((field) => getNamedType(field.type).name.endsWith('Connection'));
    const askedFor = ({ place }: Named) =>
      args
        .filter((arg) => arg.place.startsWith(`${place}(`))
        .map((arg) => `${arg.name}: ${arg.type} = ${String(arg.defaultValue)}`);
    const wrong = connections.filter((field) => {
      const asked = askedFor(field);
      return !asked.includes('first: Int! = 20') || !asked.includes('after: String = undefined');
    });
    expect(placesWhere(wrong, () => true)).toEqual([]);
    for (const type of types.filter(({ name }) => name.endsWith('Connection'))) {
      const edges = fieldsOf(type).find(({ name }) => name === 'edges');
      expect(String(edges?.type)).toBe(`[${type.name.replace(/Connection$/, 'Edge')}!]!`);
    }
  });
});
