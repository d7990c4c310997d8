import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { dateAdvice, daysOf, isDay } from '../model/dates.ts';

function dateScalar(name: string, accepts: (text: string) => boolean, advice: string): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    const shown = JSON.stringify(value)?.slice(0, 80) ?? String(value);
    throw new GraphQLError(`${shown} is no ${name}. Expected ${advice}.`);
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** How the schema's own scalars are read; both are text, checked where they come in. */
export const scalars = {
  EDTF: dateScalar('EDTF', (text) => daysOf(text) !== undefined, dateAdvice),
  Date: dateScalar('Date', isDay, 'a calendar day such as 2025-11-23'),
};
