import type { ArticleRecord, AssertionRecord, BundleRecord, EntityRecord } from '../records.ts';
import type { ArticleRecords } from './article.ts';

/**
 * The articles of a stream of records, one after the other, each whole. Entities before the first article go into
 * `register`, which is complete when the first article comes.
 */
export async function* articlesOf(
  records: Iterable<BundleRecord> | AsyncIterable<BundleRecord>,
  register: Map<string, EntityRecord>,
): AsyncGenerator<ArticleRecords> {
  let open: { article: ArticleRecord; entities: EntityRecord[]; assertions: AssertionRecord[] } | undefined;
  for await (const record of records) {
    switch (record.type) {
      case 'article':
        if (open) yield open;
        open = { article: record, entities: [], assertions: [] };
        break;
      case 'entity':
        if (open) open.entities.push(record);
        else register.set(record.id, record);
        break;
      case 'assertion':
        if (!open) throw new Error('An assertion comes before any article.');
        open.assertions.push(record);
    }
  }
  if (open) yield open;
}
