import { describe, expect, it } from '@jest/globals';
import { sourceTexts, textsIn, type SourceText } from '../support/sourceTexts.ts';

/** What begins a clause that writes, as we write Cypher; and the same clauses however they are written, by what follows. */
const writes = [
  /\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|DROP|ALTER|GRANT|START DATABASE|LOAD\s+CSV)\b/,
  /\b(create|merge)\s*\(|\b(create|drop)\s+(constraint|index|database|user|alias)\b|\bload\s+csv\b|\bforeach\s*\(\s*\w+\s+in\b/i,
  /\bset\s+\w+\s*(\.|:|\+?=)|\bset\s+\$|\bremove\s+\w+\s*[.:]|\bdetach\s+delete\b|\bdelete\s+\w+\s*$/i,
  // Procedures may write too; those that are called are known to read.
  /\bcall\s+(?!db\.index\.fulltext\.queryNodes\()[a-z]\w*\./i,
];

/** The one word that is no Cypher: a method of HTTP. */
const isMethod = ({ file, text }: SourceText) => file === 'src/http/api.ts' && text === 'DELETE';

const writing = (texts: readonly SourceText[]) =>
  texts
    .filter(({ text }) => writes.some((pattern) => pattern.test(text)))
    .filter((each) => !isMethod(each))
    .map(({ file, line, text }) => `${file}:${line} ${text}`);

describe('the service', () => {
  it('holds no statement that writes', () => {
    const texts = sourceTexts('src');
    expect(texts.filter(({ text }) => /\bMATCH\b/.test(text)).length).toBeGreaterThan(20);
    expect(writing(texts)).toEqual([]);
  });

  it.each([
    'CREATE (n:Meeting)',
    'create (n:Meeting {id: $id})',
    'MERGE (n:Name {key: $key})',
    'MATCH (n_:Entity) SET n_.seen = true',
    'match (n) set n.seen = true',
    'match (n) set n:Seen',
    'MATCH (n) SET n += $properties',
    'MATCH (n) DETACH DELETE n',
    'match (n) detach delete n',
    'match (n)-[r]-() delete r',
    'MATCH (n) REMOVE n.name',
    'match (n) remove n:Actor',
    'FOREACH (id IN $ids | CREATE (:Seen {id: id}))',
    'foreach (id in $ids | merge (:Seen {id: id}))',
    "LOAD CSV FROM 'file:///a.csv' AS line RETURN line",
    "load csv from 'file:///a.csv' as line return line",
    'CREATE CONSTRAINT seen FOR (n:Seen) REQUIRE n.id IS UNIQUE',
    'drop index names',
    "CALL db.createLabel('Seen')",
    "call apoc.create.node(['Seen'], {})",
    "CALL dbms.setConfigValue('a', 'b')",
  ])('would not hold %s', (statement) => {
    const quoted = JSON.stringify(statement);
    expect(writing(textsIn('src/any.ts', `const text = ${quoted};`))).toHaveLength(1);
    expect(writing(textsIn('src/any.ts', `const text = \`\${head} ${statement} \${tail}\`;`))).toHaveLength(1);
  });
});
