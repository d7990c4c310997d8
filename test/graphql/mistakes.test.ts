import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { articleRecords } from '../support/articles.ts';
import { loadFresh, openTestService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  await loadFresh(await articleRecords('seed'));
  service = openTestService();
});
afterAll(() => service.close());

const mistakes: readonly (readonly [string, string, RegExp])[] = [
  ['an unknown field', '{ meetings { nodes { nam } } }', /Cannot query field "nam"/],
  [
    'a word that the schema does not use',
    '{ treaties { name } }',
    /Cannot query field "treaties".*asked as instruments/,
  ],
  ['a singular of such a word', '{ meetings { nodes { participant { name } } } }', /asked as attendees/],
  ['several operations and none chosen', 'query a { revision } query b { revision }', /Must provide operation name/],
  ['a malformed query', '{ meetings {', /Syntax Error/],
  ['a wrong type', '{ meetings(first: "ten") { totalCount } }', /Int cannot represent/],
  ['first below its range', '{ meetings(first: 0) { nodes { id } } }', /first: 0.*1 to 100/],
  ['first above its range', '{ meetings(first: 101) { nodes { id } } }', /first: 101.*1 to 100/],
  [
    'first below its range in a nested list',
    '{ meetings { nodes { attendees(first: 0) { nodes { id } } } } }',
    /first: 0.*1 to 100/,
  ],
  [
    'first above its range for the claims of an edge',
    '{ meetings { edges { assertions(first: 101) { id } } } }',
    /first: 101/,
  ],
  ['a cursor that is none', '{ meetings(after: "???") { nodes { id } } }', /after.*no cursor/],
  [
    'an unknown id in a filter',
    '{ meetings(filter: { allOf: ["official/nobody"] }) { totalCount } }',
    /filter\.allOf.*official\/nobody.*nothing has this id/,
  ],
  [
    'an unknown id in a nested filter',
    '{ actors { nodes { meetings(filter: { about: ["topic/none"] }) { totalCount } } } }',
    /filter\.about.*topic\/none/,
  ],
  [
    'an unknown article in trust',
    '{ meetings(trust: { articles: ["article/none"] }) { totalCount } }',
    /trust\.articles.*article\/none/,
  ],
  [
    'an id of the wrong kind',
    '{ meetings(filter: { places: ["official/marco-rubio"] }) { totalCount } }',
    /filter\.places.*id of Official.*Place, Country/,
  ],
  ['a text that is no id', '{ meetings(filter: { allOf: ["Rubio"] }) { totalCount } }', /is no id/],
  ['a date that is none', '{ meetings(filter: { from: "yesterday" }) { totalCount } }', /yesterday.*EDTF/],
  [
    'a day that does not exist',
    '{ articles(filter: { codedFrom: "2025-02-30" }) { totalCount } }',
    /2025-02-30.*calendar day/,
  ],
  ['no ids at all', '{ nodes(ids: []) { id } }', /1 to 100 ids/],
  [
    'a path too long',
    '{ paths(from: "country/ukraine", to: "country/united-states", maxLength: 7) { length } }',
    /maxLength: 7.*1 to 6/,
  ],
  ['a path to nowhere', '{ paths(from: "country/ukraine", to: "country/none") { length } }', /to: "country\/none"/],
  ['too many rows of a count', '{ meetings { counts(by: MONTH, limit: 1001) { key } } }', /limit: 1001.*1 to 1000/],
];

describe('a mistake of the caller', () => {
  it.each(mistakes)('%s is named, with what is allowed', async (_, query, message) => {
    const { errors } = await service.ask(query);
    expect(errors[0]?.message).toMatch(message);
    expect([
      'BAD_USER_INPUT',
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_PARSE_FAILED',
      'OPERATION_RESOLUTION_FAILURE',
    ]).toContain(errors[0]?.extensions?.['code']);
  });

  it('a cursor of another list is refused', async () => {
    const first = await service.ask('{ actors(first: 1) { pageInfo { endCursor } } }');
    const cursor = (first.data?.['actors'] as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    const { errors } = await service.ask('query ($c: String) { entities(after: $c) { nodes { id } } }', { c: cursor });
    expect(errors[0]?.message).toMatch(/belongs to another list/);
  });

  it('an unknown id or name of a single thing is null, no error', async () => {
    const { data, errors } = await service.ask(
      '{ node(id: "country/none") { id } meeting(id: "country/ukraine") { id } actor(name: "x") { id } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ node: null, meeting: null, actor: null });
  });
});
