import { join } from 'node:path';
import { articleId } from '../../src/model/ids.ts';
import type { ArticleRecord, AssertionRecord, EvidenceRecord } from '../records.ts';
import type { ArticleText } from './articleText.ts';
import { readDraft, type Draft } from './draft.ts';
import { expandDraft, type Expanded } from './expand.ts';
import type { Findings, Place } from './findings.ts';
import {
  lockName,
  passageHash,
  passageKey,
  readLock,
  sealAdvice,
  type Lock,
  type LockFile,
  type LockPassage,
} from './lock.ts';
import type { Declared, Names } from './names.ts';
import { parsePassage } from './passage.ts';
import { compareLocks, measureShare, mostQuotedWords, refuseShare, sealPassages, sentencesFor } from './sealed.ts';
import type { Header } from './shape.ts';
import { readSource } from './source.ts';
import type { Texts } from './texts.ts';
import { countWords, endsOf, typewritten } from './words.ts';
import { readYaml } from './yamlTree.ts';

/** How a dossier is checked. */
export interface Checking {
  readonly register: Names;
  readonly texts: Texts;
  /** True while sealing: the lock is made anew instead of compared. */
  readonly sealing: boolean;
}

/** A dossier that was read, whether or not it had findings. */
export interface CheckedDossier {
  readonly folder: string;
  readonly file: string;
  readonly header: Header;
  readonly article: ArticleRecord;
  /** Declared by the dossier, in its order, then the groups that its blocks declare. */
  readonly entities: readonly Declared[];
  /** In text order. */
  readonly assertions: readonly AssertionRecord[];
  readonly claims: number;
  readonly coded: readonly number[];
  readonly uncoded: ReadonlyMap<number, string>;
  /** Passages and sentences as they are now: made from the text where it is at hand, else the lock. */
  readonly lock: Lock;
  readonly withText: boolean;
  readonly keys: Expanded['keys'];
  readonly conflicts: Expanded['conflicts'];
  readonly standing: Expanded['standing'];
}

/** Reads and checks the dossier of a folder; without one where too little of it could be read. Everything wrong becomes findings. */
export async function checkDossier(
  folder: string,
  id: string,
  checking: Checking,
  findings: Findings,
): Promise<{ readonly read: boolean; readonly dossier?: CheckedDossier }> {
  const file = join(folder, 'dossier.yaml');
  const source = await readSource(file, findings);
  const root = source && readYaml(source, findings);
  if (source === undefined || root === undefined) return { read: false };
  const draft = readDraft(source, root, findings);
  const lock = await readLock(join(folder, lockName), findings);
  checkTyped(draft, findings);
  const { header } = draft;
  if (header !== undefined && header.id !== id) {
    const message = `the article's id is ${header.id}, but its folder is ${id}`;
    findings.add(file, draft.placeOfHeader('id'), message, 'name folder and article alike');
  }
  const article = header && checking.texts.find(header.sha256, findings);
  if (header && !article) tellWrongText(draft, header, checking, findings);
  const sealed = header && seal({ draft, header, article, before: lock }, checking, findings);
  const expanded = expand(draft, header, article, sealed, checking, findings);
  checkSentences(draft, sealed, findings);
  checkMentions(draft, findings);
  if (header === undefined || sealed === undefined) return { read: true };
  checkReceipts(draft, header, expanded, findings);
  const dossier = checkedOf({ folder, file, draft, header, sealed, withText: article !== undefined, expanded });
  return { read: true, dossier };
}

interface Parts {
  readonly folder: string;
  readonly file: string;
  readonly draft: Draft;
  readonly header: Header;
  readonly sealed: Lock;
  readonly withText: boolean;
  readonly expanded: Expanded;
}

function checkedOf({ folder, file, draft, header, sealed, withText, expanded }: Parts): CheckedDossier {
  const { furniture: _furniture, ...fields } = header;
  const starts = (assertion: AssertionRecord) => assertion.evidence[0]?.start ?? 0;
  return {
    folder,
    file,
    header,
    article: { type: 'article', ...fields, sentenceCount: Math.max(1, sealed.sentences.length) },
    entities: [...draft.names.values(), ...expanded.groups],
    assertions: [...expanded.assertions].sort((a, b) => starts(a) - starts(b)),
    claims: draft.blocks.reduce((sum, { claims }) => sum + claims.length, 0),
    coded: [...new Set(draft.blocks.map(({ s }) => s))].sort((a, b) => a - b),
    uncoded: new Map([...draft.uncoded].map(([number, { reason }]) => [number, reason])),
    lock: sealed,
    withText,
    keys: expanded.keys,
    conflicts: expanded.conflicts,
    standing: expanded.standing,
  };
}

/** A file that is named like the article but has other bytes was meant to be its text. */
function tellWrongText(draft: Draft, header: Header, { texts, sealing }: Checking, findings: Findings): void {
  const name = `${header.id}.txt`;
  const other = texts.hashOfFile(name);
  const place = draft.placeOfHeader('sha256');
  if (other !== undefined) {
    const advice = 'put the text there that was coded, or correct sha256 and code what changed';
    findings.add(
      draft.source.file,
      place,
      `sha256 is not that of ${join(texts.folder, name)}, which is ${other}`,
      advice,
    );
  } else if (sealing) {
    const advice = `put the text that was coded into ${texts.folder}, under any name`;
    findings.add(draft.source.file, place, 'no text with this sha256 is at hand', advice);
  }
}

interface Sealing {
  readonly draft: Draft;
  readonly header: Header;
  readonly article: ArticleText | undefined;
  /** What was sealed before. */
  readonly before: LockFile | undefined;
}

/** The lock as it is to be believed; undefined when there is neither text nor lock. */
function seal(sealing: Sealing, checking: Checking, findings: Findings): Lock | undefined {
  const { draft, header, article, before } = sealing;
  if (article !== undefined) return sealWithText(sealing, article, checking, findings);
  if (before === undefined) {
    if (!checking.sealing) tellMissingLock(draft, findings);
    return undefined;
  }
  const { file, lock, placeOf } = before;
  const { sha256, words, kept, share, sentences } = lock;
  tellOtherText(before, header, findings);
  const wrong = sentences.findIndex(({ s, start, end }, index) => {
    return s !== index + 1 || start >= end || start < (sentences[index - 1]?.end ?? 0);
  });
  const { s, start } = sentences[wrong] ?? {};
  if (wrong !== -1) findings.add(file, placeOf({ s, start }), 'holds sentences out of order', sealAdvice);
  if (sha256 === header.sha256) checkSealed(draft, before, findings);
  if (header.rights === 'QUOTATION') {
    refuseShare(Math.max(share, kept / Math.max(1, words)), file, placeOf({ share }), findings);
  }
  return lock;
}

function sealWithText(
  { draft, header, before }: Sealing,
  article: ArticleText,
  { sealing }: Checking,
  findings: Findings,
): Lock {
  const lock = before?.lock;
  const sentences = sentencesFor(article, header, lock);
  const passages = sealPassages(article, header, draft, sentences, findings);
  const kept = sealing ? passages : [...passages, ...(lock?.passages ?? [])];
  const measured = measureShare(article, header, draft, kept, sentences, findings);
  const fresh: Lock = { article: header.id, sha256: header.sha256, ...measured, sentences, passages };
  if (sealing) return fresh;
  if (before === undefined) tellMissingLock(draft, findings);
  else if (before.lock.sha256 !== header.sha256) tellOtherText(before, header, findings);
  else {
    compareLocks(before, fresh, findings);
    refuseUnsealed(draft, before.lock, fresh, findings);
  }
  return fresh;
}

function tellMissingLock({ source, headerPlace }: Draft, findings: Findings): void {
  findings.add(source.file, headerPlace, `has no ${lockName} that can be read beside it`, sealAdvice);
}

function tellOtherText(
  { file, lock: { article, sha256 }, placeOf }: LockFile,
  header: Header,
  findings: Findings,
): void {
  if (article !== header.id)
    findings.add(file, placeOf({ article }), `is sealed for ${article}, not for ${header.id}`, sealAdvice);
  if (sha256 === header.sha256) return;
  findings.add(file, placeOf({ sha256 }), 'is sealed for another text than the header names', sealAdvice);
}

/** Passages that the text holds but the lock does not. */
function refuseUnsealed(draft: Draft, lock: Lock, fresh: Lock, findings: Findings): void {
  const before = new Set(lock.passages.map(({ s, passage }) => passageKey(s, passage)));
  const found = new Set(fresh.passages.map(({ s, passage }) => passageKey(s, passage)));
  for (const { key, text, place } of typedPassages(draft)) {
    if (!found.has(key) || before.has(key)) continue;
    findings.add(draft.source.file, place, `the passage "${text}" is not sealed`, sealAdvice);
  }
}

/** Without a text: every passage must be sealed, and be as long and worded as it was. */
function checkSealed(draft: Draft, { file, lock, placeOf }: LockFile, findings: Findings): void {
  const sealed = new Map(lock.passages.map((each) => [passageKey(each.s, each.passage), each]));
  for (const { key, text, place } of typedPassages(draft)) {
    const passage = parsePassage(text);
    const entry = sealed.get(key);
    if (passage === undefined) continue;
    if (entry === undefined) {
      findings.add(draft.source.file, place, `the passage "${text}" is not sealed`, sealAdvice);
      continue;
    }
    const length = entry.end - entry.start;
    const whole = [...passage.first].length;
    const least = whole + [...passage.last].length;
    const lies = passage.whole ? length !== whole || entry.hash !== passageHash(passage.first) : length < least;
    if (lies) {
      const message = `the passage "${text}" of sentence ${entry.s} is sealed otherwise than it is typed`;
      findings.add(file, placeOf({ s: entry.s, passage: text }), message, sealAdvice);
    }
  }
}

function* typedPassages(draft: Draft) {
  const seen = new Set<string>();
  for (const { s, claims } of draft.blocks) {
    for (const { text, place } of claims.flatMap(({ passages }) => passages)) {
      const key = passageKey(s, text);
      if (!seen.has(key)) yield { key, text, place };
      seen.add(key);
    }
  }
}

/** What can be said of passages as they are typed. */
function checkTyped(draft: Draft, findings: Findings): void {
  const { file } = draft.source;
  const limited = draft.header?.rights === 'QUOTATION';
  for (const { text, place } of typedPassages(draft)) {
    const passage = parsePassage(text);
    const words = countWords(text);
    if (passage === undefined) {
      const advice = 'write words of the article, or first and last words with one " … " between';
      findings.add(file, place, `"${text}" is no passage`, advice);
    } else if (limited && words > mostQuotedWords) {
      const message = `the passage has ${words} words; at most ${mostQuotedWords} may be kept verbatim`;
      findings.add(file, place, message, `write its first and last two words: ${endsOf(text)}`);
    }
  }
}

function expand(
  draft: Draft,
  header: Header | undefined,
  text: ArticleText | undefined,
  sealed: Lock | undefined,
  { register }: Checking,
  findings: Findings,
): Expanded {
  const id = header?.id ?? 'unknown';
  const declared = draft.names.get(id) ?? register.get(id);
  if (declared) {
    const message = `${id} is declared twice: as a ${declared.noun} and as the article`;
    findings.add(declared.file, declared.place, message, 'rename the entity; the key of an article names the article');
  }
  const article: Declared = {
    key: id,
    noun: 'Article',
    id: articleId(id),
    file: draft.source.file,
    place: draft.headerPlace,
    mentioned: true,
  };
  for (const [key, own] of draft.names) {
    const shared = register.get(key);
    if (!shared) continue;
    const message = `${key} is declared twice: here and in line ${shared.place.line} of ${shared.file}`;
    findings.add(draft.source.file, own.place, message, 'remove one; an entity is declared once');
  }
  const passages = new Map(sealed?.passages.map((each) => [passageKey(each.s, each.passage), each]));
  return expandDraft({
    draft,
    article,
    register,
    evidenceOf: (s, passage) => {
      const entry = passages.get(passageKey(s, passage));
      return entry && sealed && evidenceOf(entry, sealed, text);
    },
    cuesOf: (s) => sealed?.sentences[s - 1]?.cues,
    findings,
  });
}

function evidenceOf(entry: LockPassage, lock: Lock, text: ArticleText | undefined): EvidenceRecord {
  const { s, passage, start, end, quoted, wholeSentence, words } = entry;
  const parsed = parsePassage(passage);
  return {
    start,
    end,
    sentence: sentenceAt(lock, start) ?? s,
    excerpt: words ?? (parsed?.whole === false ? shortEnds(passage) : passage),
    ...(text === undefined ? {} : { quote: text.text.slice(text.units(start), text.units(end)) }),
    ...(quoted === undefined ? {} : { quotedWords: quoted.join(' … ') }),
    ...(wholeSentence === undefined ? {} : { quotedSentence: true }),
  };
}

/** The first two of the first words, and the last two of the last. */
function shortEnds(passage: string): string {
  const [first = [], last = []] = passage.split(/\s(?:…|\.\.\.)\s/).map((part) => part.trim().split(/\s+/));
  return `${first.slice(0, 2).join(' ')} … ${last.slice(-2).join(' ')}`;
}

function sentenceAt({ sentences }: Lock, offset: number): number | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.s;
}

/** Sentences in order, each coded or listed with its reason, none beyond the last. */
function checkSentences(draft: Draft, sealed: Lock | undefined, findings: Findings): void {
  const { file } = draft.source;
  const tell = (place: Place, message: string, advice: string) => findings.add(file, place, message, advice);
  const most = sealed?.sentences.length;
  const coded = new Set<number>();
  let last = 0;
  for (const { s, place } of draft.blocks) {
    if (s < last) tell(place, `sentence ${s} stands after sentence ${last}`, 'put blocks in the order of the text');
    if (most !== undefined && s > most)
      tell(place, `there is no sentence ${s}; the last is ${most}`, 'correct the number');
    last = Math.max(last, s);
    coded.add(s);
  }
  for (const [number, { place }] of draft.uncoded) {
    if (coded.has(number))
      tell(place, `sentence ${number} is coded and listed under uncoded`, 'remove it from uncoded');
    if (most !== undefined && number > most)
      tell(place, `there is no sentence ${number}; the last is ${most}`, 'remove it');
  }
  for (let number = 1; number <= (most ?? 0); number += 1) {
    if (coded.has(number) || draft.uncoded.has(number)) continue;
    const message = `sentence ${number} is neither coded nor listed under uncoded`;
    tell(draft.headerPlace, message, `code it, or say why not: uncoded: { ${number}: reason }`);
  }
}

function checkMentions(draft: Draft, findings: Findings): void {
  for (const { key, noun, place, mentioned } of draft.names.values()) {
    if (mentioned) continue;
    findings.add(
      draft.source.file,
      place,
      `${noun} ${key} is mentioned by no claim`,
      'code what the article says of it, or remove it',
    );
  }
}

/** The claims of title and author are the receipts of the header. */
function checkReceipts(draft: Draft, header: Header, { assertions }: Expanded, findings: Findings): void {
  for (const [verb, field] of [
    ['TITLE', 'title'],
    ['AUTHOR', 'author'],
  ] as const) {
    for (const { predicate, text = '', negated } of assertions) {
      if (predicate !== verb || negated || typewritten(text) === typewritten(header[field] ?? '')) continue;
      const message = `${field} is ${header[field] ?? 'missing'}, but the claim ${verb} says ${text}`;
      findings.add(draft.source.file, draft.placeOfHeader(field), message, 'write both as they are printed');
    }
  }
}
