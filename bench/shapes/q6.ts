import { relationVerbs } from '../../src/model/verbs.ts';
import { at, json, jsonList, listAt, only } from './json.ts';
import { some, type Shape, type Variables } from './shape.ts';

const types = relationVerbs.join('|');
const ends = 'MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})';
const claims = 'MATCH (c:Assertion {fact: r.id}) MATCH (d:Article {id: c.article})';

export const mapOfWay = `${ends} MATCH p = shortestPath((a)-[:${types}*..6]-(b))
  RETURN {length: length(p), steps: COLLECT {
    UNWIND range(0, length(p) - 1) AS i
    WITH relationships(p)[i] AS r, nodes(p)[i] AS start, nodes(p)[i + 1] AS node
    RETURN {predicate: type(r), forward: startNode(r) = start, node: node {.id, .name}, claims: COLLECT {
      ${claims} WITH c, d ORDER BY c.sure DESC, c.at LIMIT 2
      RETURN {summary: c.summary, article: d {.id, .name}, excerpts: c.excerpts}
    }}
  }} AS way`;

export const shortestWay: Shape = {
  name: 'Q6',
  title: 'shortest path ≤ 6 with evidence',
  picks: async (read, random) => {
    const rows = await read(
      'MATCH (n:Official|Commitment|Demand) WHERE n.id ENDS WITH "7" OR n.id ENDS WITH "3" RETURN n.id ORDER BY n.id LIMIT 20000',
    );
    const ids = rows.map(([id]) => String(id));
    const pairs: Variables[] = [];
    // Which of equally short ways comes is not promised: pairs are asked that have one.
    for (let tries = 0; tries < 600 && pairs.length < 40; tries += 1) {
      const [from, to] = some(ids, 2, random);
      const ways = await read(
        `${ends} MATCH p = allShortestPaths((a)-[:${types}*..6]-(b)) WITH p LIMIT 2 RETURN length(p)`,
        { from, to },
      );
      if (ways.length === 1 && Number(ways[0]?.[0]) >= 3) pairs.push({ from, to });
    }
    return pairs;
  },
  ours: {
    query: `query Q6($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxLength: 6) {
        length
        steps { predicate forward node { id name } assertions(first: 2) { summary article { id name } evidence { excerpt } } }
      }
    }`,
    answer: (data) => ({
      length: at(data, 'paths', 0, 'length'),
      steps: listAt(data, 'paths', 0, 'steps').map((step) => ({
        ...only(step, 'predicate', 'forward'),
        node: only(at(step, 'node'), 'id', 'name'),
        claims: listAt(step, 'assertions').map((claim) => ({
          summary: at(claim, 'summary'),
          article: only(at(claim, 'article'), 'id', 'name'),
          excerpts: listAt(claim, 'evidence').map((passage) => at(passage, 'excerpt')),
        })),
      })),
    }),
  },
  generated: {
    note: 'through a @cypher field',
    query: `query Q6($from: ID!, $to: ID!) {
      way(from: $from, to: $to) {
        length
        steps { predicate forward node { id name } claims { summary article { id name } excerpts } }
      }
    }`,
    answer: (data) => at(data, 'way'),
  },
  idiomatic: { text: mapOfWay, answer: (records) => records[0]?.['way'] },
  fast: {
    text: `${ends} MATCH p = shortestPath((a)-[:${types}*..6]-(b))
      WITH nodes(p) AS nodes, relationships(p) AS steps
      UNWIND range(0, size(steps) - 1) AS i
      WITH steps[i] AS r, nodes[i] AS start, nodes[i + 1] AS node
      RETURN [type(r), startNode(r) = start, node.id, node.name, COLLECT {
        ${claims} WITH c, d ORDER BY c.sure DESC, c.at LIMIT 2 RETURN [c.summary, d.id, d.name, c.excerpts]
      }] AS row`,
    write: (rows) =>
      `{"length":${rows.length},"steps":${jsonList(
        rows,
        ([predicate, forward, id, name, said]) =>
          `{"predicate":${json(predicate)},"forward":${json(forward)},"node":{"id":${json(id)},"name":${json(name)}},"claims":${jsonList(
            said,
            ([summary, article, title, excerpts]) =>
              `{"summary":${json(summary)},"article":{"id":${json(article)},"name":${json(title)}},"excerpts":${json(excerpts)}}`,
          )}}`,
      )}}`,
  },
  targets: { P0: 1.6, P1: 1.5, R0: 1.1, R1: 0.6 },
};
