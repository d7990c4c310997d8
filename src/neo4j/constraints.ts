import { nouns } from '../model/vocabulary.ts';
import type { RunStatement } from './statements.ts';

const needed = [...nouns, 'Entity', 'Actor', 'Assertion', 'Name', 'Graph'];
const statement = {
  text: "SHOW CONSTRAINTS YIELD type, labelsOrTypes WHERE type = 'UNIQUENESS' RETURN labelsOrTypes AS row",
  params: {},
};
const patienceMs = 2000;

/** Tells the labels on which the graph lacks its constraint; once none is missing the graph is not asked again. */
export function missingConstraints(run: RunStatement): () => Promise<readonly string[]> {
  let complete = false;
  return async () => {
    if (complete) return [];
    const found = new Set((await run(statement, patienceMs)).flat());
    const missing = needed.filter((label) => !found.has(label));
    complete = missing.length === 0;
    return missing;
  };
}
