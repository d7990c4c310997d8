import { conflictsOfAssertion } from './queries.ts';
import { asks, within, type Field } from '../ask/selection.ts';
import type { ObjectShape, Reference, Stored } from '../ask/shape.ts';

const wording = ['text', 'negated', 'future', 'evaluative', 'inferred', 'factuality', 'capacity'];
const passages = ['starts', 'ends', 'sentences', 'quotes', 'quotedWords'];
const voices = ['kind', 'cue', 'voiceDepths', 'voiceKinds', 'voiceNames', 'voiceSources', 'speakers'];

/** How a claim is read from its node: its passages and voices are lists of equal length, put together here. */
export const assertionShape: ObjectShape = {
  line: ['id', 'predicate', 'summary'],
  groups: [
    { fields: wording, properties: wording },
    { fields: ['evidence'], properties: ['excerpts'] },
    {
      fields: ['start', 'end', 'sentence', 'quote', 'quotedWords'].map((each) => `evidence.${each}`),
      properties: passages,
    },
    { fields: ['attribution'], properties: voices },
  ],
  lists: { conflictsWith: conflictsOfAssertion },
  references: (fields) => [
    ...reference(fields, 'subject', 'Entity', 'n_.subject'),
    ...reference(fields, 'object', 'Entity', 'n_.object'),
    ...reference(fields, 'onBehalfOf', 'Actor', 'n_.onBehalfOf'),
    ...articleReference(fields),
    ...voiceReference(fields),
  ],
  computed: { evidence: evidenceOf, attribution: attributionOf },
};

function reference(fields: readonly Field[], slot: string, type: string, ids: string): readonly Reference[] {
  return asks(fields, slot) ? [{ slot, ids, many: false, type, fields: within(fields, slot) }] : [];
}

/** The article is asked of the claim and of each passage: one look serves both. */
function articleReference(fields: readonly Field[]): readonly Reference[] {
  const asked = [...within(fields, 'article'), ...within(fields, 'evidence', 'article')];
  const wanted = asks(fields, 'article') || asks(within(fields, 'evidence'), 'article');
  return wanted ? [{ slot: 'article', ids: 'n_.article', many: false, type: 'Article', fields: asked }] : [];
}

function voiceReference(fields: readonly Field[]): readonly Reference[] {
  const attribution = within(fields, 'attribution');
  const asked = [...within(attribution, 'speakers'), ...within(attribution, 'chain', 'source')];
  const wanted = asks(attribution, 'speakers') || asks(within(attribution, 'chain'), 'source');
  return wanted ? [{ slot: 'voices', ids: 'n_.voiceSources', many: true, type: 'Entity', fields: asked }] : [];
}

function listOf(stored: Stored, property: string): readonly unknown[] {
  const value = stored[property];
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function evidenceOf(stored: Stored) {
  const [starts, ends, sentences, quotes, quotedWords] = passages.map((name) => listOf(stored, name));
  return listOf(stored, 'excerpts').map((excerpt, index) => ({
    article: stored['article'],
    start: starts?.[index],
    end: ends?.[index],
    sentence: sentences?.[index],
    excerpt,
    quote: quotes?.[index] === '' ? null : quotes?.[index],
    quotedWords: quotedWords?.[index] === '' ? null : quotedWords?.[index],
  }));
}

function attributionOf(stored: Stored) {
  const sources: ReadonlyMap<unknown, unknown> =
    stored['voices'] instanceof Map ? stored['voices'] : new Map<unknown, unknown>();
  const kinds = listOf(stored, 'voiceKinds');
  const names = listOf(stored, 'voiceNames');
  const ids = listOf(stored, 'voiceSources');
  return {
    kind: stored['kind'],
    cue: stored['cue'],
    chain: listOf(stored, 'voiceDepths').map((depth, index) => ({
      depth,
      kind: kinds[index],
      name: names[index],
      source: sources.get(ids[index]),
    })),
    speakers: listOf(stored, 'speakers').map((id) => sources.get(id)),
  };
}
