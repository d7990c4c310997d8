import { mostFindings, type Finding } from '../finding.ts';
import type { BundleRecord, EntityRecord } from '../records.ts';
import { canonical } from '../load/stored.ts';
import type { Place } from './check.ts';

/** Checked records that come from one place: a bundle, or all dossiers together. */
export interface Source {
  readonly register: ReadonlyMap<string, EntityRecord>;
  /** Where each article stands, by its key. */
  readonly articles: ReadonlyMap<string, Place>;
  /** Where the source's own register stands. */
  readonly file: string;
  records(): Iterable<BundleRecord> | AsyncIterable<BundleRecord>;
}

/** Mistakes that only several sources together make: an entity declared otherwise, an article told twice. */
export function checkSources(sources: readonly Source[]): Finding[] {
  const findings: Finding[] = [];
  const declared = new Map<string, { readonly file: string; readonly content: string }>();
  const articles = new Map<string, Place>();
  for (const { register, articles: own, file } of sources) {
    for (const [id, record] of register) {
      const content = canonical(record);
      const first = declared.get(id);
      declared.set(id, first ?? { file, content });
      if (first && first.content !== content) {
        const message = `${id} is declared otherwise in ${first.file}`;
        findings.push({ file, line: 0, column: 0, message, advice: 'Declare it alike in both.' });
      }
    }
    for (const [key, place] of own) {
      const first = articles.get(key);
      articles.set(key, first ?? place);
      if (first) {
        const message = `the article ${key} is also in ${first.file}`;
        findings.push({ ...place, column: 0, message, advice: 'Keep it in one of them.' });
      }
    }
  }
  return findings.slice(0, mostFindings);
}

/** One stream out of several sources: what they share first, each entity once, then the articles of each. */
export async function* joined(sources: readonly Source[]): AsyncGenerator<BundleRecord> {
  const shared = new Map(sources.flatMap(({ register }) => [...register]));
  yield* shared.values();
  for (const source of sources) {
    let within = false;
    for await (const record of source.records()) {
      within ||= record.type === 'article';
      if (within) yield record;
    }
  }
}
