import { fold } from '../../src/lib/fold.ts';
import { articleId, nounOfId } from '../../src/model/ids.ts';
import { verbByName } from '../../src/model/verbs.ts';
import {
  actorNouns,
  instrumentKinds,
  instrumentStatuses,
  meetingKinds,
  meetingStatuses,
  organizationKinds,
  placeKinds,
  type Noun,
} from '../../src/model/vocabulary.ts';
import { mostFindings, type Finding } from '../finding.ts';
import type { ArticleRecord, AssertionRecord, BundleRecord, EntityRecord } from '../records.ts';

/** Where a record stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Checks what a stream of records means, record by record; memory grows with its entities and articles only. */
export interface RecordChecker {
  add(record: BundleRecord, place: Place): void;
  /** To be called once after the last record. */
  end(): void;
  readonly findings: readonly Finding[];
  /** The entities before the first article. */
  readonly register: ReadonlyMap<string, EntityRecord>;
  /** Where each article stands, by its key. */
  readonly articles: ReadonlyMap<string, Place>;
}

/** The most assertions an article may hold. */
export const mostAssertions = 5_000;

const longestName = 1000;
const kindsOf: ReadonlyMap<Noun, readonly string[]> = new Map<Noun, readonly string[]>([
  ['Organization', organizationKinds],
  ['Place', placeKinds],
  ['Meeting', meetingKinds],
  ['Instrument', instrumentKinds],
]);
const statusesOf: ReadonlyMap<Noun, readonly string[]> = new Map<Noun, readonly string[]>([
  ['Meeting', meetingStatuses],
  ['Instrument', instrumentStatuses],
]);
const issued: readonly Noun[] = ['Topic', 'Commitment', 'Demand'];
const actors: readonly Noun[] = actorNouns;
const speakers: readonly Noun[] = [...actorNouns, 'Instrument'];
const key = '[a-z0-9]+(?:-[a-z0-9]+)*';
const sharedId = new RegExp(`^[a-z]+/(?:${key}/)?${key}$`);

/** All mistakes in these records, at most 1,000; `placeOf` tells where a record comes from. */
export function checkRecords(
  records: Iterable<BundleRecord>,
  placeOf: (record: BundleRecord, index: number) => Place = (_, index) => ({ file: '', line: index + 1 }),
): Finding[] {
  const checker = recordChecker();
  let index = 0;
  for (const record of records) checker.add(record, placeOf(record, index++));
  checker.end();
  return [...checker.findings];
}

/** A declared entity: where, and whether a claim has mentioned it. */
interface Declared {
  readonly place: Place;
  mentioned: boolean;
}

/** The article whose records are being read. */
interface Open {
  readonly record: ArticleRecord;
  readonly place: Place;
  readonly own: Map<string, Declared>;
  readonly keys: Set<string>;
  readonly conflicts: { readonly key: string; readonly place: Place }[];
  assertions: number;
}

type Report = (place: Place, message: string, advice: string) => void;

/** A checker that has seen nothing yet. */
export function recordChecker(): RecordChecker {
  const findings: Finding[] = [];
  const register = new Map<string, EntityRecord>();
  const declared = new Map<string, Declared>();
  const articles = new Map<string, Place>();
  let open: Open | undefined;
  const report: Report = ({ file, line }, message, advice) => {
    if (findings.length < mostFindings) findings.push({ file, line, column: 0, message, advice });
  };

  const close = () => {
    if (open) closeArticle(open, report);
    open = undefined;
  };
  const takeEntity = (record: EntityRecord, place: Place) => {
    checkEntity(record, place, report);
    checkId(record, open, place, report);
    const known = declared.get(record.id) ?? open?.own.get(record.id);
    if (known) report(place, `${record.id} is declared twice, first in line ${known.place.line}`, 'Declare it once.');
    else if (open) open.own.set(record.id, { place, mentioned: false });
    else {
      register.set(record.id, record);
      declared.set(record.id, { place, mentioned: false });
    }
  };
  const takeArticle = (record: ArticleRecord, place: Place) => {
    close();
    const first = articles.get(record.id);
    if (first) {
      report(
        place,
        `the article ${record.id} comes a second time, first in line ${first.line}`,
        'Put all lines of an article together behind one article line.',
      );
    }
    checkName(record.title, place, report);
    articles.set(record.id, first ?? place);
    open = { record, place, own: new Map(), keys: new Set(), conflicts: [], assertions: 0 };
  };
  const takeAssertion = (record: AssertionRecord, place: Place) => {
    if (!open) {
      report(place, 'an assertion before any article', 'Put it behind the line of its article.');
      return;
    }
    open.assertions += 1;
    if (open.assertions === mostAssertions + 1) {
      report(place, `${open.record.id} has more than ${mostAssertions} assertions`, 'Split the article into several.');
    }
    checkClaim(record, place, report);
    checkEvidence(record, open.record, place, report);
    checkMentions(record, open, declared, place, report);
    noteKeys(record, open, place, report);
  };

  return {
    findings,
    register,
    articles,
    add(record, place) {
      checkText(record, place, report);
      if (record.type === 'entity') takeEntity(record, place);
      else if (record.type === 'article') takeArticle(record, place);
      else takeAssertion(record, place);
    },
    end() {
      close();
      for (const [id, { place, mentioned }] of declared) if (!mentioned) reportUnmentioned(id, place, report);
    },
  };
}

function reportUnmentioned(id: string, place: Place, report: Report): void {
  report(place, `${id} is mentioned by no claim`, 'Remove it, or code the claim that mentions it.');
}

function closeArticle({ record, place, own, keys, conflicts, assertions }: Open, report: Report): void {
  if (assertions === 0) report(place, `the article ${record.id} has no assertion`, 'Code at least its title.');
  for (const [id, { place: where, mentioned }] of own) if (!mentioned) reportUnmentioned(id, where, report);
  for (const { key: other, place: where } of conflicts) {
    if (!keys.has(other))
      report(where, `no claim of ${record.id} has the key ${other}`, 'Give the other claim this key.');
  }
}

function checkEntity(record: EntityRecord, place: Place, report: Report): void {
  const noun = nounOfId(record.id);
  const allows = (field: string, nouns: readonly Noun[]) => {
    if (noun && !nouns.includes(noun))
      report(place, `${record.id}: ${field} belongs to ${nouns.join(', ')}`, 'Leave it out.');
  };
  if (noun === 'Article') report(place, `${record.id} is declared as an entity`, 'Declare it by an article line.');
  const kinds = noun && kindsOf.get(noun);
  if (record.kind !== undefined) allows('kind', [...kindsOf.keys()]);
  if (record.kind !== undefined && kinds && !kinds.includes(record.kind)) {
    report(place, `${record.id}: ${record.kind} is no kind of ${noun}`, `Use one of ${kinds.join(', ')}.`);
  }
  if (record.iso2 !== undefined || record.iso3 !== undefined) allows('an ISO code', ['Country']);
  if (record.issues !== undefined) allows('issues', issued);
  if (record.named !== undefined) allows('named', actors);
  for (const name of [record.name, ...record.aliases]) checkName(name, place, report);
}

function checkName(name: string, place: Place, report: Report): void {
  if (fold(name).length > longestName) report(place, 'a name is too long', `Keep it under ${longestName} characters.`);
}

function checkId({ id, named }: EntityRecord, open: Open | undefined, place: Place, report: Report): void {
  if (!open) {
    if (!sharedId.test(id))
      report(place, `${id} is no id`, 'Write <noun>/<key>, the key in lower-case letters, digits, hyphens.');
    if (named === false) report(place, `${id} is shared and only described`, 'Declare it within its article.');
    return;
  }
  const [noun, article, ...rest] = id.split('/');
  if (article !== open.record.id || rest.length !== 1 || !new RegExp(`^${key}$`).test(rest[0] ?? '')) {
    report(place, `${id} is no id of an entity of ${open.record.id}`, `Write ${noun}/${open.record.id}/<key>.`);
  }
  if (open.assertions > 0) {
    report(place, `${id} is declared behind the assertions of its article`, 'Put entities before assertions.');
  }
}

function checkClaim(record: AssertionRecord, place: Place, report: Report): void {
  const { predicate, subject, object, text } = record;
  const verb = verbByName.get(predicate);
  const [from, to] = [nounOfId(subject), object === undefined ? undefined : nounOfId(object)];
  if (!verb || !from) return;
  if (!verb.subjects.includes(from)) {
    report(
      place,
      `${subject} cannot be the subject of ${predicate}`,
      `Its subject is one of ${verb.subjects.join(', ')}.`,
    );
  }
  if (verb.objects.length === 0) {
    if (object !== undefined) report(place, `${predicate} takes words and no object`, `Leave ${object} out.`);
    if (text === undefined) report(place, `${predicate} has no words`, 'Give its text.');
  } else if (to === undefined) {
    report(place, `${predicate} leads to nothing`, `Give its object, one of ${verb.objects.join(', ')}.`);
  } else if (!verb.objects.includes(to)) {
    report(place, `${object} cannot be the object of ${predicate}`, `Its object is one of ${verb.objects.join(', ')}.`);
  } else if (verb.sameNoun && to !== from) {
    report(place, `${predicate} leads from ${from} to ${to}`, 'Both must be of the same noun.');
  }
  if (object === subject) report(place, `${subject} ${predicate} leads to itself`, 'Name two different things.');
  const statuses = predicate === 'STATUS' ? statusesOf.get(from) : undefined;
  if (statuses && text !== undefined && !statuses.includes(text)) {
    report(place, `${text} is no status of ${from}`, `Use one of ${statuses.join(', ')}.`);
  }
  if (record.edtf !== undefined && predicate !== 'DATE') {
    report(place, `edtf stands at ${predicate}`, 'It belongs to DATE alone.');
  }
  const behalf = record.onBehalfOf === undefined ? undefined : nounOfId(record.onBehalfOf);
  if (behalf && !actors.includes(behalf)) {
    report(place, `${record.onBehalfOf} cannot be acted for`, `Name one of ${actors.join(', ')}.`);
  }
  for (const voice of record.chain.flat()) {
    const noun = nounOfId(voice);
    if (noun && !speakers.includes(noun))
      report(place, `${voice} is no voice`, `A voice is one of ${speakers.join(', ')}.`);
  }
}

function checkEvidence(record: AssertionRecord, article: ArticleRecord, place: Place, report: Report): void {
  let last = -1;
  for (const { start, end, sentence } of record.evidence) {
    if (end <= start)
      report(place, `a passage ends at ${end} and starts at ${start}`, 'Its end is one past its last character.');
    if (start < last) report(place, 'passages are not in the order of the text', 'Sort them by start.');
    if (sentence > article.sentenceCount) {
      report(place, `sentence ${sentence} of ${article.sentenceCount}`, 'Name a sentence that the article has.');
    }
    last = start;
  }
}

function checkMentions(
  record: AssertionRecord,
  open: Open,
  declared: ReadonlyMap<string, Declared>,
  place: Place,
  report: Report,
): void {
  const ids = [record.subject, record.object, record.onBehalfOf, ...record.chain.flat()];
  for (const id of new Set(ids)) {
    if (id === undefined || id === articleId(open.record.id)) continue;
    const known = open.own.get(id) ?? declared.get(id);
    if (known) known.mentioned = true;
    else if (nounOfId(id) === 'Article')
      report(place, `${id} is another article`, 'An article speaks of itself alone.');
    else report(place, `${id} is not declared`, 'Declare it in the register or before the assertions of its article.');
  }
}

function noteKeys(record: AssertionRecord, open: Open, place: Place, report: Report): void {
  if (record.key !== undefined) open.keys.add(record.key);
  if (record.conflictsWith.length > 0 && record.key === undefined) {
    report(place, 'a claim without key is set against another', 'Give it a key.');
  }
  for (const other of record.conflictsWith) {
    const [first = '', second] = other.split('#');
    if (second === undefined ? first === record.key : first === open.record.id && second === record.key) {
      report(place, `the claim ${other} is set against itself`, 'Name the other claim.');
    } else if (second === undefined || first === open.record.id) {
      open.conflicts.push({ key: second ?? first, place });
    }
  }
}

/** Text that no database can keep: half of a character pair. */
function checkText(value: unknown, place: Place, report: Report): void {
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value))
      report(place, 'half a character (a lone surrogate)', 'Write the whole character.');
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) checkText(part, place, report);
  }
}
