import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { BadRequest, DeadlineExceeded, GraphUnavailable } from '../../src/errors.ts';
import { awayRather } from '../../src/graphql/awayRather.ts';

const failed = (originalError: Error) => new GraphQLError(originalError.message, { path: ['here'], originalError });

describe('a question beside which the graph cannot tell its state', () => {
  it('was too late because the graph is away, not because it asks too much', () => {
    const late = new DeadlineExceeded('The question took longer than 8 s.');
    const { data, errors } = awayRather({ data: { here: null }, errors: [failed(late)] });
    expect(data).toEqual({ here: null });
    expect(errors?.map(({ path, originalError }) => [path, originalError])).toEqual([
      [['here'], expect.any(GraphUnavailable)],
    ]);
    expect(errors?.[0]?.originalError?.cause).toBe(late);
  });

  it('keeps its answer, and what else was wrong', () => {
    const right = { data: { here: 1 } };
    expect(awayRather(right)).toBe(right);
    const mistaken = { data: null, errors: [failed(new BadRequest('first: 1 to 100.'))] };
    expect(awayRather(mistaken)).toBe(mistaken);
  });
});
