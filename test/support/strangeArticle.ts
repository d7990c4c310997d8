import { articleRecord, assertionRecord, entityRecord, type BundleRecord } from '../../seed/records.ts';
import { sha256 } from '../../src/lib/hash.ts';

const key = 'strange-names';
const sentences = [
  'Ada met Bruno in Linden.',
  'The weather was mild.',
  'Nobody spoke of bread.',
  'Bruno promised <script>document.title = "run"</script> to come again & bring bread.',
];

/** The text of an article that only tests have: its second and third sentence hold nothing that is coded. */
export const strangeText = `${sentences.slice(0, 3).join(' ')}\n\n${sentences[3] ?? ''}\n`;

/** Names as nobody has them: with HTML, from right to left, of 500 letters. */
export const strangeNames = {
  html: `<img src=x onerror="document.title='run'"><b>Ada</b> & Co`,
  rightToLeft: 'برونو \u202bשלום\u202c (1) …',
  long: `Ada${'diplomacy'.repeat(55)}`,
};

/** Ids of its things. */
export const strangeIds = {
  article: `article/${key}`,
  html: `official/${key}/html`,
  rightToLeft: `official/${key}/right-to-left`,
  long: `meeting/${key}/long`,
  promise: `commitment/${key}/promise`,
};

/** Records of the article with those names, in their order. */
export function strangeRecords(): readonly BundleRecord[] {
  const entity = (id: string, name: string) => entityRecord.parse({ type: 'entity', id, name });
  return [
    articleRecord.parse({
      type: 'article',
      id: key,
      title: `Of ${strangeNames.html} and ${strangeNames.rightToLeft}`,
      sha256: sha256(strangeText),
      coded: '2025-11-25',
      rights: 'OWN',
      sentenceCount: sentences.length,
    }),
    entity(strangeIds.html, strangeNames.html),
    entity(strangeIds.rightToLeft, strangeNames.rightToLeft),
    entity(strangeIds.long, strangeNames.long),
    entity(strangeIds.promise, `${strangeNames.html} ${strangeNames.rightToLeft}`),
    claim('ATTENDED', strangeIds.html, strangeIds.long, 1, 'Ada met'),
    claim('ATTENDED', strangeIds.rightToLeft, strangeIds.long, 1, 'met Bruno'),
    claim('COMMITTED_TO', strangeIds.rightToLeft, strangeIds.promise, 4, sentences[3] ?? ''),
    claim('MADE_AT', strangeIds.promise, strangeIds.long, 4, 'bring bread'),
  ];
}

function claim(predicate: string, subject: string, object: string, sentence: number, words: string): BundleRecord {
  const start = strangeText.indexOf(words);
  return assertionRecord.parse({
    type: 'assertion',
    predicate,
    subject,
    object,
    factuality: 'CERTAIN',
    evidence: [{ start, end: start + words.length, sentence, excerpt: words, quote: words }],
  });
}
