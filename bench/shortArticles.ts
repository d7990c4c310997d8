import { articleId } from '../src/model/ids.ts';
import { articleRecord, assertionRecord, entityRecord, type BundleRecord } from '../seed/records.ts';

const officials = 40;

/**
 * Many short articles: each on a meeting of its own, where three of a few officials stood for one of two countries, so
 * that all articles share the same hubs; `changed` is the register and one article, told with another title.
 */
export function shortArticles(count: number) {
  const register = [
    ...[0, 1].map((index) => entity(`country/land-${index}`, `Land ${index}`)),
    ...Array.from({ length: officials }, (_, index) => entity(`official/person-${index}`, `Person ${index}`)),
  ];
  return {
    all: [...register, ...Array.from({ length: count }, (_, number) => article(number, '')).flat()],
    changed: (number: number, title = ', told again'): readonly BundleRecord[] => [
      ...register,
      ...article(number, title),
    ],
  };
}

function entity(id: string, name: string): BundleRecord {
  return entityRecord.parse({ type: 'entity', id, name });
}

function article(number: number, more: string): BundleRecord[] {
  const key = `short-${number}`;
  const title = `Talks number ${number}${more}`;
  const day = `2020-01-${String(1 + (number % 28)).padStart(2, '0')}`;
  const meeting = `meeting/${key}/talks`;
  const claim = (at: number, predicate: string, subject: string, fields: object): BundleRecord =>
    assertionRecord.parse({
      type: 'assertion',
      predicate,
      subject,
      factuality: 'CERTAIN',
      evidence: [{ start: at * 50, end: at * 50 + 40, sentence: 1 + at, excerpt: 'they met … at length' }],
      ...fields,
    });
  return [
    articleRecord.parse({
      type: 'article',
      id: key,
      title,
      sha256: number.toString(16).padStart(64, '0'),
      coded: '2025-11-25',
      published: day,
      sentenceCount: 10,
    }),
    entity(meeting, `Talks ${number}`),
    claim(0, 'TITLE', articleId(key), { text: title }),
    claim(1, 'DATE', meeting, { text: day, edtf: day }),
    ...[0, 1, 2].flatMap((each) => {
      const person = `official/person-${(number * 7 + each * 11) % officials}`;
      return [
        claim(2 + each, 'ATTENDED', person, { object: meeting }),
        claim(5 + each, 'LEADS', person, { object: `country/land-${((number * 7 + each * 11) % officials) % 2}` }),
      ];
    }),
  ];
}
