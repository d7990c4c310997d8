import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { documentStore } from '../../src/graphql/documents.ts';

/** The places, among so many documents, of those that are still kept when the last was set. */
async function keptOf(documents: number, text: (index: number) => string): Promise<readonly number[]> {
  const store = documentStore();
  if (!store) throw new Error('There is a store.');
  for (let index = 0; index < documents; index += 1) await store.set(`${index}`, parse(text(index)));
  const kept: number[] = [];
  for (let index = 0; index < documents; index += 1) if (await store.get(`${index}`)) kept.push(index);
  return kept;
}

describe('operations that were read', () => {
  it('are kept up to the thousand that were asked last, however short they are', async () => {
    const kept = await keptOf(1_200, (index) => `{ a${index} }`);
    expect(kept).toHaveLength(1_000);
    expect(kept[0]).toBe(200);
  });

  it('are kept up to a million characters, however few they are', async () => {
    const kept = await keptOf(5, (index) => `{ a${index} } # ${'x'.repeat(300_000)}`);
    expect(kept).toEqual([2, 3, 4]);
  });
});
