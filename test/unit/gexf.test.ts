import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import graphology from 'graphology';
import { parse } from 'graphology-gexf';
import { gexf } from '../../src/lib/gexf.ts';

/** What XML 1.0 can hold. */
const legal = (text: string) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

describe('a network as GEXF', () => {
  it('is read back with any words, markup included', () => {
    const words = fc.oneof(fc.string(), fc.constantFrom('<b>&"\'</b>', ']]>', 'שלום', '\u0000\u000b', 'two\nlines'));
    fc.assert(
      fc.property(words, words, (label, excerpt) => {
        const nodes = ['a', 'b'].map((id) => ({ id, label, kind: 'Topic' }));
        const edges = [{ source: 'a', target: 'b', label: 'ATTENDED', excerpt }];
        const graph = parse(graphology.MultiGraph, gexf({ directed: true, nodes, edges }, label, 'r1'));
        expect(graph.order).toBe(2);
        expect(graph.getNodeAttribute('a', 'label') ?? '').toBe(legal(label));
        expect(graph.getEdgeAttribute(graph.edges()[0], 'excerpt') ?? '').toBe(legal(excerpt));
      }),
    );
  });
});
