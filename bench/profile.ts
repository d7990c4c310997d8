import type { Driver, ProfiledPlan } from 'neo4j-driver';

/** What one run of a statement took, as the database itself counts it. */
export interface Profile {
  /** Hits of the store. */
  readonly hits: number;
  /** Every operator of the plan, from the result downwards. */
  readonly operators: readonly string[];
}

/** Runs a statement once more and looks at what it takes: the same whatever else the machine does. */
export async function profileOf(
  text: string,
  params: Readonly<Record<string, unknown>>,
  driver: Driver,
  database: string,
): Promise<Profile> {
  const [, options = '', rest = text] = /^(CYPHER [^\n]*\n)?([^]*)$/.exec(text) ?? [];
  const { summary } = await driver.executeQuery(`${options}PROFILE ${rest}`, { ...params }, { database });
  if (summary.profile === false) return { hits: 0, operators: [] };
  return { hits: hitsIn(summary.profile), operators: operatorsIn(summary.profile) };
}

function hitsIn({ dbHits = 0, children }: ProfiledPlan): number {
  return Number(dbHits) + children.reduce((sum, child) => sum + hitsIn(child), 0);
}

function operatorsIn({ operatorType, children }: ProfiledPlan): readonly string[] {
  return [operatorType.replace(/@.*$/, ''), ...children.flatMap(operatorsIn)];
}
