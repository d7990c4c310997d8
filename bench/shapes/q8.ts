import { wordQuery } from '../../src/search/words.ts';
import { nameOf, subjects, zipf } from '../words.ts';
import { json, jsonList, listAt, only } from './json.ts';
import type { Shape, Variables } from './shape.ts';

/** Our search looks among names, and among the words of claims for what comes after; here names are enough. */
const hits = 20;

export const fullText: Shape = {
  name: 'Q8',
  title: 'full text, 20 hits',
  picks: async (read, random) => {
    const picks: Variables[] = [];
    for (let tries = 0; tries < 400 && picks.length < 30; tries += 1) {
      const subject = subjects[zipf(random, subjects.length)] ?? '';
      const text = `${nameOf('place', zipf(random, 200))} ${subject.split(' ')[0]}`;
      const phrase = wordQuery(text);
      const [row] = await read(
        `CALL db.index.fulltext.queryNodes('names', $phrase) YIELD node
         MATCH (e)-[:NAMED]->(node) RETURN count(node), count(DISTINCT e)`,
        { phrase },
      );
      const [found, things] = [Number(row?.[0]), Number(row?.[1])];
      if (found < hits || found >= 900 || found !== things) continue;
      // Our search keeps articles behind other things, which the others do not: texts are asked where none is in between.
      const [best] = await read(
        `CALL db.index.fulltext.queryNodes('names', $phrase) YIELD node, score
         MATCH (e)-[:NAMED]->(node)
         WITH e, score ORDER BY score DESC, e.byName LIMIT ${hits}
         RETURN count(CASE WHEN e:Article THEN 1 END)`,
        { phrase },
      );
      if (Number(best?.[0]) === 0) picks.push({ text, phrase });
    }
    return picks;
  },
  ours: {
    query: 'query Q8($text: String!) { search(text: $text, first: 20) { nodes { id name } } }',
    variables: ({ text }) => ({ text }),
    answer: (data) => ({ found: listAt(data, 'search', 'nodes').map((node) => only(node, 'id', 'name')) }),
  },
  generated: {
    query: `query Q8($phrase: String!) {
      searchNames(phrase: $phrase, first: 20, sort: [{ score: DESC }, { node: { key: ASC } }]) {
        edges { node { entities(sort: [{ byName: ASC }]) { id name } } }
      }
    }`,
    variables: ({ phrase }) => ({ phrase }),
    answer: (data) => ({
      found: listAt(data, 'searchNames', 'edges')
        .flatMap((edge) => listAt(edge, 'node', 'entities'))
        .slice(0, hits)
        .map((entity) => only(entity, 'id', 'name')),
    }),
  },
  idiomatic: {
    text: `CALL db.index.fulltext.queryNodes('names', $phrase) YIELD node, score
      MATCH (e:Entity)-[:NAMED]->(node)
      RETURN e {.id, .name} AS hit ORDER BY score DESC, e.byName LIMIT 20`,
    answer: (records) => ({ found: records.map(({ hit }) => hit) }),
  },
  fast: {
    text: `CALL db.index.fulltext.queryNodes('names', $phrase, {limit: 1000}) YIELD node, score
      MATCH (e)-[:NAMED]->(node)
      WITH e, score ORDER BY score DESC, e.byName LIMIT 20
      RETURN [e.id, e.name] AS row`,
    write: (rows) => `{"found":${jsonList(rows, ([id, name]) => `{"id":${json(id)},"name":${json(name)}}`)}}`,
  },
  targets: { P0: 3.3, P1: 3, R0: 1.3, R1: 0.75 },
};
