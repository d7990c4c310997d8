import { cueOf, factualityOf } from '../../src/model/attribution.ts';
import { cues } from '../../src/model/cues.ts';
import { entityId } from '../../src/model/ids.ts';
import { actorNouns, instrumentStatuses, meetingStatuses, type Noun } from '../../src/model/vocabulary.ts';
import type { Verb } from '../../src/model/verbs.ts';
import type { AssertionRecord, EvidenceRecord } from '../records.ts';
import type { KeyAt, SubjectAt } from './claimLine.ts';
import { suggest } from './closest.ts';
import type { Draft, DraftBlock, DraftClaim, Typed } from './draft.ts';
import type { Findings, Place } from './findings.ts';
import type { Declared, Names } from './names.ts';
import { parsePassage } from './passage.ts';
import { parseVoices, type Voice } from './voices.ts';

/** What the claims of a dossier are expanded with. */
export interface Setting {
  readonly draft: Draft;
  readonly article: Declared;
  readonly register: Names;
  /** The evidence of a passage; undefined when it is not known, which has its own finding. */
  readonly evidenceOf: (s: number, passage: string) => EvidenceRecord | undefined;
  /** The cues that a sentence holds; undefined when sentences are not known. */
  readonly cuesOf: (s: number) => readonly string[] | undefined;
  readonly findings: Findings;
}

/** The claims of a dossier, one assertion per subject and object, with the groups that blocks declare. */
export interface Expanded {
  readonly assertions: readonly AssertionRecord[];
  readonly groups: readonly Declared[];
  /** Keys of claims and where they stand. */
  readonly keys: ReadonlyMap<string, Place>;
  readonly conflicts: readonly { readonly ref: string; readonly place: Place }[];
  /** Ids of meetings with a status or an attendance, those of faulty claims too: their fault has its own finding. */
  readonly standing: ReadonlySet<string>;
}

type Base = Omit<AssertionRecord, 'predicate' | 'subject' | 'object' | 'text'>;
const standingVerbs = ['STATUS', 'ATTENDED', 'EXPECTED_TO_ATTEND'];
const madeAtVerbs = ['DEMANDED', 'PRESENTED', 'COMMITTED_TO'];
const actor: readonly Noun[] = actorNouns;
const voiceNouns: readonly Noun[] = [...actorNouns, 'Instrument'];

/** Expands every claim that is right; every one that is not becomes findings. */
export function expandDraft(setting: Setting): Expanded {
  return new Expander(setting).run();
}

class Expander {
  readonly #setting: Setting;
  readonly #assertions: AssertionRecord[] = [];
  readonly #groups = new Map<string, Declared>();
  readonly #keys = new Map<string, Place>();
  readonly #conflicts: { ref: string; place: Place }[] = [];
  readonly #standing = new Set<string>();

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  run(): Expanded {
    const { blocks, unread } = this.#setting.draft;
    for (const line of unread) this.#unread(line);
    for (const block of blocks) this.#block(block);
    return {
      assertions: this.#assertions,
      groups: [...this.#groups.values()],
      keys: this.#keys,
      conflicts: this.#conflicts,
      standing: this.#standing,
    };
  }

  /** What an unreadable claim names is not reported again as unmentioned or unattended. */
  #unread(line: string): void {
    for (const key of line.toLowerCase().match(/[a-z0-9-]+/g) ?? []) {
      const found = this.#look(key);
      if (found) this.#standing.add(found.id);
    }
  }

  #block(block: DraftBlock): void {
    const groups = new Map<string, Declared>();
    const meeting = block.at && this.#resolve(block.at.text, block.at.place, ['Meeting'], 'at:');
    const before = this.#assertions.length;
    for (const claim of block.claims) this.#claim(block, claim, groups, meeting);
    const places = this.#assertions.slice(before).some(({ predicate }) => predicate === 'MADE_AT');
    if (block.at && meeting && !places && block.claims.every(({ line }) => !madeAtVerbs.includes(line.verb.name))) {
      const advice = `remove it; it serves ${madeAtVerbs.join(', ')} with a demand or commitment`;
      this.#tell(block.at.place, 'at: stands in a block where nothing is demanded, presented or promised', advice);
    }
  }

  #claim(block: DraftBlock, claim: DraftClaim, groups: Map<string, Declared>, meeting: Declared | undefined): void {
    const before = this.#setting.findings.size;
    const { line } = claim;
    const subjects = line.subjects.map((subject) => this.#subject(subject, line.verb, claim));
    const objects = line.objects.map((object) => {
      return this.#resolve(
        object.key,
        claim.placeAt(object.column),
        line.verb.objects,
        `the object of ${line.verb.name}`,
      );
    });
    if (standingVerbs.includes(line.verb.name) && !line.negated) {
      for (const each of [...subjects.map((subject) => subject?.subject), ...objects])
        if (each) this.#standing.add(each.id);
    }
    const text = this.#words(claim);
    const chain = this.#chain(block, claim, groups);
    const office = this.#capacity(claim);
    this.#checkFields(block, claim);
    const known = claim.passages.map(({ text: typed }) => this.#setting.evidenceOf(block.s, typed));
    const evidence = known.filter((each) => each !== undefined).sort((a, b) => a.start - b.start || a.end - b.end);
    this.#checkPairs(claim, subjects, objects, text);
    if (this.#setting.findings.size > before || evidence.length < claim.passages.length) return;
    const { fields } = claim;
    const base: Base = {
      type: 'assertion',
      ...(fields.edtf === undefined ? {} : { edtf: fields.edtf }),
      negated: line.negated,
      future: fields.future ?? false,
      evaluative: fields.evaluative ?? false,
      inferred: fields.inferred ?? false,
      factuality: fields.factuality ?? factualityOf(fields.cue),
      ...(fields.cue === undefined ? {} : { cue: cueOf(fields.cue)?.name ?? fields.cue }),
      ...(fields.key === undefined ? {} : { key: fields.key }),
      conflictsWith: fields.conflictsWith ?? [],
      chain,
      evidence,
    };
    this.#emit(claim, base, subjects, objects, text, office);
    this.#emitMadeAt(claim, base, objects, meeting);
  }

  #emit(
    claim: DraftClaim,
    base: Base,
    subjects: readonly (ResolvedSubject | undefined)[],
    objects: readonly (Declared | undefined)[],
    text: string | undefined,
    office: Capacity | undefined,
  ): void {
    const { verb } = claim.line;
    for (const resolved of subjects) {
      if (resolved === undefined) continue;
      const { subject, whom } = resolved;
      const last = base.chain.at(-1);
      const spoken = verb.speaks === true && !(last?.length === 1 && last[0] === subject.id);
      const head = {
        ...base,
        predicate: verb.name,
        subject: subject.id,
        ...(text === undefined ? {} : { text }),
        ...(office === undefined ? {} : { capacity: office.words }),
        ...(whom === undefined ? {} : { onBehalfOf: whom.id }),
        chain: spoken ? [...base.chain, [subject.id]] : base.chain,
      };
      if (objects.length === 0) this.#assertions.push(head);
      for (const object of objects) if (object) this.#assertions.push({ ...head, object: object.id });
      if (office?.office && !base.negated) {
        const held = { ...plainBase(base), future: false, evaluative: false };
        this.#assertions.push({ ...held, predicate: 'HOLDS_OFFICE', subject: subject.id, object: office.office.id });
      }
    }
  }

  #emitMadeAt(
    claim: DraftClaim,
    base: Base,
    objects: readonly (Declared | undefined)[],
    meeting: Declared | undefined,
  ) {
    if (meeting === undefined || base.negated || !madeAtVerbs.includes(claim.line.verb.name)) return;
    for (const object of objects) {
      if (object?.noun !== 'Demand' && object?.noun !== 'Commitment') continue;
      const inferred = { ...plainBase(base), evaluative: false, inferred: true };
      this.#assertions.push({ ...inferred, predicate: 'MADE_AT', subject: object.id, object: meeting.id });
    }
  }

  #subject(at: SubjectAt, verb: Verb, claim: DraftClaim): ResolvedSubject | undefined {
    const subject = this.#resolve(at.key, claim.placeAt(at.column), verb.subjects, `the subject of ${verb.name}`);
    const named = at.whom ?? (claim.fields.for === undefined ? undefined : { key: claim.fields.for, column: -1 });
    const whom = named && this.#whom(named, claim);
    if (whom && !verb.subjects.every((noun) => actor.includes(noun))) {
      const place = named.column < 0 ? claim.placeOf('for') : claim.placeAt(named.column);
      this.#tell(place, `nobody can be ${verb.name} for another`, 'remove "for"; it belongs to verbs of actors');
    }
    return subject && { subject, whom };
  }

  #whom({ key, column }: KeyAt, claim: DraftClaim): Declared | undefined {
    return this.#resolve(
      key,
      column < 0 ? claim.placeOf('for') : claim.placeAt(column),
      actor,
      'whom a subject acts for',
    );
  }

  /** The words of a value verb are those given, else its one whole passage. */
  #words({ line, passages, placeAt }: DraftClaim): string | undefined {
    const { verb, words } = line;
    const isValue = verb.objects.length === 0;
    if (words !== undefined && !verb.takesWords) {
      this.#tell(placeAt(line.wordsColumn), `${verb.name} takes no words`, 'remove them, or use DESCRIBED_AS');
    }
    if (isValue && line.objects[0]) {
      const message = `${verb.name} takes words, no object`;
      this.#tell(
        placeAt(line.objects[0].column),
        message,
        'write the words in straight quotation marks after the verb',
      );
    }
    if (!isValue && line.objects.length === 0) {
      this.#tell(
        placeAt(line.verbColumn),
        `${verb.name} lacks its object`,
        `add the key of one: ${verb.objects.join(', ')}`,
      );
    }
    if (words !== undefined || !isValue) return words;
    const [only, ...more] = passages;
    const whole = only !== undefined && more.length === 0 && parsePassage(only.text)?.whole === true;
    if (whole) return unquoted(only.text);
    const message = `${verb.name} needs words: its passage is located by its ends or in parts`;
    this.#tell(placeAt(line.verbColumn), message, 'write them in straight quotation marks after the verb');
    return undefined;
  }

  #capacity({ as, line, fields }: DraftClaim): Capacity | undefined {
    if (as === undefined || fields.as === undefined) return undefined;
    if (!line.verb.subjects.every((noun) => actor.includes(noun))) {
      this.#tell(as.place, `${line.verb.name} has no capacity`, 'remove as:');
    }
    const isKey = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(as.text);
    if (!isKey || (as.quoted && !this.#isDeclared(as.text))) return { words: as.text, office: undefined };
    const office = this.#resolve(as.text, as.place, ['Office'], 'as:', ', or put words in quotation marks');
    for (const { key, column } of office ? line.subjects : []) {
      const holder = this.#look(key);
      if (holder === undefined || holder.noun === 'Official') continue;
      this.#tell(
        as.place,
        `${key} (column ${column + 1} of its claim) is a ${holder.noun} and holds no office`,
        'name the official, or put the capacity in quotation marks',
      );
    }
    return office && { words: office.record?.name ?? as.text, office };
  }

  #chain(block: DraftBlock, claim: DraftClaim, groups: Map<string, Declared>): string[][] {
    return claim.by.map((typed) => {
      const voices = parseVoices(typed.text, typed.quoted, (key) => this.#isDeclared(key));
      if (voices === undefined) {
        const advice = 'write a key, keys joined by +, or put the words of an unnamed group in quotation marks';
        this.#tell(typed.place, `"${typed.text}" is no voice`, advice);
        return [];
      }
      const ids = voices.map((voice) => this.#voice(block, typed, voice, groups)?.id);
      return [...new Set(ids.filter((id) => id !== undefined))];
    });
  }

  #voice(block: DraftBlock, typed: Typed, voice: Voice, groups: Map<string, Declared>): Declared | undefined {
    if ('group' in voice) return this.#group(block, voice.group, typed.place, groups);
    const place = { ...typed.place, column: typed.place.column + voice.column + (typed.quoted ? 1 : 0) };
    return this.#resolve(
      voice.key,
      place,
      voiceNouns,
      'a voice',
      ', or put the words of an unnamed group in quotation marks',
    );
  }

  /** An unnamed group belongs to its block; the same words in another block are another group. */
  #group(block: DraftBlock, words: string, place: Place, groups: Map<string, Declared>): Declared {
    const known = groups.get(words);
    if (known) return known;
    const article = this.#setting.article.key;
    const slug =
      words
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60)
        .replace(/^-|-$/g, '') || 'group';
    const base = `${slug}-s${block.s}`;
    let key = base;
    for (let number = 2; this.#groups.has(key) || this.#isDeclared(key); number += 1) key = `${base}-${number}`;
    const id = entityId('Organization', key, article);
    const record = { type: 'entity' as const, id, name: words, aliases: [], sameAs: [], named: false, kind: 'GROUP' };
    const file = this.#setting.draft.source.file;
    const group: Declared = { key, noun: 'Organization', id, file, place, record, mentioned: true };
    this.#groups.set(key, group);
    groups.set(words, group);
    return group;
  }

  #checkFields({ s }: DraftBlock, { line, fields, placeOf, placeAt, passages }: DraftClaim): void {
    if (fields.edtf !== undefined && line.verb.name !== 'DATE') {
      this.#tell(placeOf('edtf'), `edtf stands beside ${line.verb.name}`, 'a calendar date belongs to a DATE claim');
    }
    const cue = fields.cue;
    const held = this.#setting.cuesOf(s);
    if (cue !== undefined && cueOf(cue) === undefined) {
      const names = cues.map(({ name }) => name);
      this.#tell(placeOf('cue'), `unknown cue "${cue}"`, suggest(cue, names, `use one of ${names.join(', ')}`));
    } else if (cue !== undefined && held && !held.includes(cueOf(cue)?.name ?? '')) {
      const advice =
        held.length === 0 ? 'remove it; the sentence holds no cue' : `the sentence holds ${held.join(', ')}`;
      this.#tell(placeOf('cue'), `sentence ${s} does not hold the cue "${cue}"`, advice);
    }
    this.#checkKeys(line.subjects.length * Math.max(1, line.objects.length), fields, placeOf);
    if (passages.length === 0) this.#tell(placeAt(0), 'the claim has no passage', 'write the words that carry it');
  }

  #checkKeys(count: number, { key, conflictsWith = [] }: DraftClaim['fields'], placeOf: DraftClaim['placeOf']): void {
    if (key !== undefined) {
      const earlier = this.#keys.get(key);
      if (earlier)
        this.#tell(placeOf('key'), `the key ${key} stands in line ${earlier.line} too`, 'give each claim its own');
      else this.#keys.set(key, placeOf('key'));
      if (count > 1)
        this.#tell(
          placeOf('key'),
          `the key ${key} names ${count} assertions`,
          'write a claim of one subject and one object',
        );
    }
    if (conflictsWith.length > 0 && key === undefined) {
      this.#tell(
        placeOf('conflictsWith'),
        'conflictsWith stands without a key',
        'give this claim a key; a conflict has two ends',
      );
    }
    for (const ref of conflictsWith) {
      const place = placeOf('conflictsWith');
      const full = ref.includes('#') ? ref : `${this.#setting.article.key}#${ref}`;
      if (full === `${this.#setting.article.key}#${key}`)
        this.#tell(place, 'the claim conflicts with itself', 'name the other claim');
      this.#conflicts.push({ ref: full, place });
    }
  }

  #checkPairs(
    { line, placeAt }: DraftClaim,
    subjects: readonly (ResolvedSubject | undefined)[],
    objects: readonly (Declared | undefined)[],
    text: string | undefined,
  ): void {
    for (const [index, resolved] of subjects.entries()) {
      const column = line.subjects[index]?.column ?? 0;
      const noun = resolved?.subject.noun;
      const other =
        line.verb.sameNoun === true ? objects.find((object) => object && noun && object.noun !== noun) : undefined;
      if (other) {
        const message = `${line.verb.name} joins a ${noun} with a ${other.noun}`;
        this.#tell(placeAt(column), message, 'subject and object must be of one kind');
      }
      const statuses: readonly string[] = noun === 'Meeting' ? meetingStatuses : instrumentStatuses;
      if (line.verb.name === 'STATUS' && noun && text !== undefined && !statuses.includes(text)) {
        this.#tell(
          placeAt(line.wordsColumn),
          `"${text}" is no status of a ${noun}`,
          `use one of ${statuses.join(', ')}`,
        );
      }
    }
  }

  #isDeclared(key: string): boolean {
    const { draft, register } = this.#setting;
    return draft.names.has(key) || register.has(key);
  }

  /** What a key names, marked as mentioned. */
  #look(key: string): Declared | undefined {
    const { draft, register, article } = this.#setting;
    const found = draft.names.get(key) ?? register.get(key) ?? (key === article.key ? article : undefined);
    if (found) found.mentioned = true;
    return found;
  }

  #resolve(key: string, place: Place, nouns: readonly Noun[], role: string, more = ''): Declared | undefined {
    const found = this.#look(key);
    if (found === undefined) {
      const { draft, register, findings } = this.#setting;
      const otherwise = `declare it under entities or in the register${more}`;
      const keys = findings.isFull ? [] : [...draft.names.keys(), ...register.keys()];
      this.#tell(place, `${key} is not declared`, suggest(key, keys, otherwise));
      return undefined;
    }
    if (nouns.includes(found.noun)) return found;
    // A value verb with an object has a finding of its own.
    if (nouns.length > 0) {
      this.#tell(place, `${key} is a ${found.noun} and cannot be ${role}`, `use one of ${nouns.join(', ')}${more}`);
    }
    return undefined;
  }

  #tell(place: Place, message: string, advice: string): void {
    this.#setting.findings.add(this.#setting.draft.source.file, place, message, advice);
  }
}

interface ResolvedSubject {
  readonly subject: Declared;
  readonly whom: Declared | undefined;
}

interface Capacity {
  readonly words: string;
  readonly office: Declared | undefined;
}

/** A claim that follows from another has neither its key nor its conflicts nor its date. */
function plainBase(base: Base): Base {
  const { key: _key, edtf: _edtf, ...plain } = base;
  return { ...plain, conflictsWith: [] };
}

function unquoted(text: string): string {
  return text.trim().replace(/^[“”"«»„]+|[,;]?[“”"«»„]+[,;]?$/g, '');
}
