import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { servedSchema } from '../../src/graphql/schema.ts';
import { articleRecords } from '../support/articles.ts';
import { loadFresh, openTestService, type TestService } from '../support/service.ts';

const schema = servedSchema();

let service: TestService;
beforeAll(async () => {
  await loadFresh(await articleRecords('seed'));
  service = openTestService(undefined, { objects: 0, levels: 0 });
});
afterAll(() => service.close());

/** Every list field with pages of its own, and how it is reached from a root list of its parent's kind. */
function listFields(): readonly (readonly [string, string])[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const nouns = types.filter((type) => type.getInterfaces().some(({ name }) => name === 'Entity'));
  return nouns.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => /Connection$/.test(getNamedType(field.type).name))
      .map((field) => [`${type.name}.${field.name}`, operation(type, field.name)] as const),
  );
}

function operation(type: GraphQLObjectType, field: string): string {
  const kind = type.name.toUpperCase();
  return `query ($n: Int!) { entities(kinds: [${kind}], first: $n) { nodes { ... on ${type.name} { ${field}(first: 3) { totalCount nodes { __typename } } } } } }`;
}

describe('the statements that a list field takes', () => {
  it.each(listFields())('%s takes as many for one parent as for many', async (_, query) => {
    const one = await service.ask(query, { n: 1 });
    const many = await service.ask(query, { n: 100 });
    expect(one.errors).toEqual([]);
    expect(many.errors).toEqual([]);
    expect(many.statements.length).toBe(one.statements.length);
    expect(many.statements.length).toBeLessThanOrEqual(2);
  });

  it('a meeting with its attendees and their claims takes one statement when it fits one row', async () => {
    const nested = openTestService();
    const { statements, errors } = await nested.ask(
      '{ meetings(first: 5) { nodes { name attendees(first: 10) { edges { capacity side { name } assertions(first: 2) { summary } } } } } }',
    );
    await nested.close();
    expect(errors).toEqual([]);
    expect(statements.length).toBe(1);
  });
});
