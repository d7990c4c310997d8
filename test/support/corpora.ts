import { fileURLToPath } from 'node:url';
import type { BundleRecord } from '../../seed/records.ts';
import { readExamples, type Example } from '../../src/lib/examples.ts';
import { articleRecords } from './articles.ts';

/** Articles, and the folder of the examples that are asked of them. */
export interface Corpus {
  readonly name: string;
  readonly folder: string;
  records(): Promise<readonly BundleRecord[]>;
}

/** The corpora of the project. */
export const corpora: readonly Corpus[] = [
  { name: 'the first article', folder: 'examples', records: () => articleRecords('seed') },
  {
    name: 'the summits',
    folder: 'examples/summits',
    records: () => articleRecords('seed', 'seed/samples/summits'),
  },
  {
    name: 'the dashboard',
    folder: 'examples/dashboard',
    records: () => articleRecords('seed', 'seed/samples/summits'),
  },
];

/** The examples of a corpus, by name. */
export function examplesOf({ folder }: Corpus): Promise<readonly Example[]> {
  return readExamples(fileURLToPath(new URL(`../../${folder}/`, import.meta.url)));
}
