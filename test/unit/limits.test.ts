import { describe, expect, it } from '@jest/globals';
import { parse, type OperationDefinitionNode } from 'graphql';
import { servedSchema } from '../../src/graphql/schema.ts';
import { fieldsOfOperation } from '../../src/graphql/selection.ts';

const schema = servedSchema();

function countOpened(query: string, most: number): number {
  const document = parse(query);
  let count = 0;
  const [operation] = document.definitions;
  try {
    fieldsOfOperation(schema, document, operation as OperationDefinitionNode, {}, (fields) => {
      count += fields;
      if (count > most) throw new Error('too many');
    });
  } catch {
    return Infinity;
  }
  return count;
}

const levels = Array.from({ length: 60 }, (_, level) => level);

describe('opening fragments', () => {
  it('looks once at a fragment that is spread again and again', () => {
    const spreads = levels.map((level) => `fragment f${level} on Query { ...f${level + 1} ...f${level + 1} }`);
    expect(countOpened(`{ ...f0 } ${spreads.join(' ')} fragment f60 on Query { revision }`, 1000)).toBe(1);
  });

  it('ends when it has made as many fields as may be, however many there would be', () => {
    const nested = levels.map(
      (level) =>
        `fragment f${level} on Entity { neighbours { nodes { ...f${level + 1} } edges { node { ...f${level + 1} } } } }`,
    );
    const query = `{ entity(id: "place/geneva") { ...f0 } } ${nested.join(' ')} fragment f60 on Entity { id }`;
    expect(countOpened(query, 1000)).toBe(Infinity);
  });

  it('keeps fields that a fragment has for another type', () => {
    const query = `{ entity(id: "x") { ... on Actor { ...f } ... on Meeting { ...f } } } fragment f on Node { id }`;
    expect(countOpened(query, 1000)).toBe(2);
  });
});
