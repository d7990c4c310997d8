import { coversText, cuesIn, paragraphAt, proposeSentences, type ArticleText, type Span } from './articleText.ts';
import type { Draft, Typed } from './draft.ts';
import type { Findings, Place } from './findings.ts';
import {
  passageHash,
  passageKey,
  sealAdvice,
  type Lock,
  type LockFile,
  type LockPassage,
  type LockSentence,
} from './lock.ts';
import { findPassage, parsePassage, type Passage } from './passage.ts';
import { quotationsIn, quotedOf } from './quotations.ts';
import type { Header } from './shape.ts';
import { keptOf } from './share.ts';
import { countWords } from './words.ts';

/** The most of an article under QUOTATION that dossier and lock may keep. */
export const mostShare = 0.25;

/** The most words of a passage under QUOTATION that may be kept verbatim. */
export const mostQuotedWords = 25;

/** Sentence bounds for sealing: those of the earlier lock while they fit the text, else proposed ones. */
export function sentencesFor(article: ArticleText, header: Header, earlier: Lock | undefined): LockSentence[] {
  const kept = earlier?.sha256 === header.sha256 ? spansOf(article, earlier.sentences) : [];
  const fit = kept.length > 0 && coversText(article, header.furniture, kept);
  const spans = fit ? kept : proposeSentences(article, header.furniture);
  return spans.map(({ start, end }, index) => ({
    s: index + 1,
    start: article.points(start),
    end: article.points(end),
    cues: cuesIn(article.text.slice(start, end)),
  }));
}

/** Sentences of a lock as spans of the text in UTF-16 units. */
export function spansOf(article: ArticleText, sentences: readonly Span[]): Span[] {
  return sentences.map(({ start, end }) => ({ start: article.units(start), end: article.units(end) }));
}

/** Finds every passage of a dossier in the text and seals it; those not found become findings. In the order of the dossier. */
export function sealPassages(
  article: ArticleText,
  header: Header,
  draft: Draft,
  sentences: readonly LockSentence[],
  findings: Findings,
): LockPassage[] {
  const sealed = new Map<string, LockPassage>();
  const spans = spansOf(article, sentences);
  const seal = sealerOf(article, header, spans);
  for (const { s, claims } of draft.blocks) {
    for (const typed of claims.flatMap(({ passages }) => passages)) {
      const key = passageKey(s, typed.text);
      const passage = sealed.has(key) ? undefined : parsePassage(typed.text);
      const sentence = spans[s - 1];
      if (passage === undefined || sentence === undefined) continue;
      const entry = seal(s, typed, passage, sentence);
      if ('advice' in entry) findings.add(draft.source.file, typed.place, entry.message, entry.advice);
      else sealed.set(key, entry);
    }
  }
  return [...sealed.values()];
}

interface Refusal {
  readonly message: string;
  readonly advice: string;
}

function sealerOf(article: ArticleText, header: Header, spans: readonly Span[]) {
  const quotations = new Map<number, Span[]>();
  const quotationsOf = (paragraph: Span) => {
    const known = quotations.get(paragraph.start) ?? quotationsIn(article, paragraph);
    quotations.set(paragraph.start, known);
    return known;
  };
  return (s: number, typed: Typed, passage: Passage, sentence: Span): LockPassage | Refusal => {
    const paragraph = paragraphAt(article, sentence.start);
    const found = findPassage(article.typed, paragraph, passage);
    if ('missing' in found) return notFound(article, spans, s, passage, found.missing);
    if ('twice' in found)
      return {
        message: `the passage "${typed.text}" stands more than once in the paragraph of sentence ${s}`,
        advice: 'lengthen it until it stands there once',
      };
    const words = article.text.slice(found.start, found.end);
    const quoted = quotedOf(article, found, quotationsOf(paragraph), spans);
    const most = Math.max(0, ...quoted.words.map(countWords));
    if (header.rights === 'QUOTATION' && most > mostQuotedWords) {
      const message = `the passage "${typed.text}" holds ${most} words that the article quotes; at most ${mostQuotedWords} may be kept`;
      return { message, advice: 'cut it so that it holds fewer of them' };
    }
    return {
      s,
      passage: typed.text,
      start: article.points(found.start),
      end: article.points(found.end),
      hash: passageHash(words),
      ...(quoted.words.length > 0 ? { quoted: [...quoted.words] } : {}),
      ...(quoted.sentence ? { wholeSentence: true } : {}),
      ...(header.rights === 'QUOTATION' ? {} : { words }),
    };
  };
}

function notFound(article: ArticleText, spans: readonly Span[], s: number, passage: Passage, missing: string): Refusal {
  const elsewhere = findPassage(article.typed, { start: 0, end: article.text.length }, passage);
  const at = 'start' in elsewhere ? spans.findIndex(({ end }) => elsewhere.start < end) + 1 : 0;
  const message = passage.whole
    ? `the passage "${missing}" is not in the paragraph of sentence ${s}`
    : `the words "${missing}" of the passage are not in the paragraph of sentence ${s}, in this order`;
  const copy = 'copy the words from the article, letter for letter and whole words only';
  return { message, advice: at === 0 ? copy : `it stands in sentence ${at}: move the claim there, or ${copy}` };
}

/** What dossier and lock keep of the article's words, after findings for what is over the limits of its rights. */
export function measureShare(
  article: ArticleText,
  header: Header,
  draft: Draft,
  passages: readonly LockPassage[],
  sentences: readonly LockSentence[],
  findings: Findings,
): { words: number; kept: number; share: number } {
  const first = sentences[0] ? article.units(sentences[0].start) : 0;
  const sealed = passages.flatMap(({ passage, quoted = [], words = '' }) => [passage, ...quoted, words]);
  const texts = [...draft.texts.map(({ text }) => text), ...sealed];
  const pieces = texts.map((text) => text.split(/\s(?:…|\.\.\.)(?:\s|$)/));
  const { words, kept, longest } = keptOf(article.text.slice(first), pieces.flat());
  const share = words === 0 ? 0 : Math.round((kept / words) * 10_000) / 10_000;
  if (header.rights !== 'QUOTATION') return { words, kept, share };
  let at = 0;
  for (const [index, { start }] of draft.texts.entries()) {
    const runs = longest.slice(at, (at += pieces[index]?.length ?? 0));
    const run = Math.max(0, ...runs);
    if (run <= mostQuotedWords) continue;
    const message = `${run} words in a row are the article's; at most ${mostQuotedWords} may be kept`;
    findings.add(draft.source.file, draft.source.placeAt(start), message, 'shorten it, or say it in your own words');
  }
  refuseShare(share, draft.source.file, draft.placeOfHeader('rights'), findings);
  return { words, kept, share };
}

/** Refuses a share over the limit. */
export function refuseShare(share: number, file: string, place: Place, findings: Findings): void {
  if (share <= mostShare) return;
  const message = `${(share * 100).toFixed(1)} % of the article stand here word for word; at most ${mostShare * 100} % may`;
  findings.add(
    file,
    place,
    message,
    'locate passages by their first and last two words, and write claims in words of your own',
  );
}

/** Findings for a lock that does not hold what the text says; passages that the dossier no longer has do no harm. */
export function compareLocks({ file, lock, placeOf }: LockFile, fresh: Lock, findings: Findings): void {
  const differ = (at: object, message: string) => findings.add(file, placeOf(at), message, sealAdvice);
  const { article, words, kept, sentences } = lock;
  if (article !== fresh.article) differ({ article }, `is sealed for ${article}, not for ${fresh.article}`);
  if (words !== fresh.words) differ({ words }, `says that the text has ${words} words, but it has ${fresh.words}`);
  if (kept < fresh.kept) differ({ kept }, `was sealed with ${kept} words kept, but ${fresh.kept} are`);
  const wrong = fresh.sentences.findIndex((each, index) => JSON.stringify(each) !== JSON.stringify(sentences[index]));
  if (wrong !== -1 || sentences.length !== fresh.sentences.length) {
    const s = wrong === -1 ? fresh.sentences.length + 1 : wrong + 1;
    differ({ s }, `sentence ${s} is not what the text holds`);
  }
  const sealed = new Map(lock.passages.map((each) => [passageKey(each.s, each.passage), JSON.stringify(each)]));
  for (const each of fresh.passages) {
    const { s, passage } = each;
    const before = sealed.get(passageKey(s, passage));
    // A passage that the lock lacks is told where it stands in the dossier.
    if (before === undefined || before === JSON.stringify(each)) continue;
    differ({ s, passage }, `the passage "${passage}" of sentence ${s} is sealed otherwise than the text says`);
  }
}
