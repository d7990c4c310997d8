import type { AssertionRecord, BundleRecord, EntityRecord } from '../../seed/records.ts';
import { fold } from '../../src/lib/fold.ts';
import { attributionKindOf } from '../../src/model/attribution.ts';
import { daysOf } from '../../src/model/dates.ts';
import { claimId, factId } from '../../src/model/ids.ts';
import { verbByName } from '../../src/model/verbs.ts';
import { factualities, instrumentStatuses, meetingStatuses } from '../../src/model/vocabulary.ts';
import type { GraphDump } from './graphHash.ts';

/**
 * The graph that records mean, worked out from all of them at once and without any code of the loader: the slow and
 * plain way. Hashes (`h`, `hash`) and the order of text of a claim's own lists are left to other tests.
 */
export function recompute(records: readonly BundleRecord[]): GraphDump {
  const world = readWorld(records);
  const facts = factsOf(world);
  const things = thingsOf(world, facts);
  const derived = derivedOf(facts, things);
  return { nodes: nodesOf(world, things, derived), relationships: relationshipsOf(world, facts, things, derived) };
}

interface Claim {
  readonly id: string;
  readonly article: string;
  readonly published: string;
  readonly record: AssertionRecord;
  readonly chain: readonly (readonly string[])[];
  readonly grade: string;
  readonly kind: string;
  readonly unnamed: boolean;
  readonly start: number;
}

interface World {
  readonly entities: ReadonlyMap<string, EntityRecord & { readonly shared: boolean }>;
  readonly articles: readonly (BundleRecord & { readonly type: 'article' })[];
  readonly claims: readonly Claim[];
}

interface Fact {
  readonly id: string;
  readonly verb: string;
  readonly subject: string;
  readonly object: string;
  readonly claims: readonly Claim[];
}

type Properties = Record<string, unknown>;

const actorKinds = ['official', 'country', 'organization', 'delegation'];
const kindOf = (id: string) => id.slice(0, id.indexOf('/'));
const isActor = (id: string) => actorKinds.includes(kindOf(id));
const unique = (texts: readonly string[]) => [...new Set(texts)].sort();
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function readWorld(records: readonly BundleRecord[]): World {
  const entities = new Map<string, EntityRecord & { shared: boolean }>();
  const articles: (BundleRecord & { type: 'article' })[] = [];
  const told: { article: BundleRecord & { type: 'article' }; record: AssertionRecord }[] = [];
  for (const record of records) {
    const article = articles.at(-1);
    if (record.type === 'entity') entities.set(record.id, { ...record, shared: article === undefined });
    else if (record.type === 'article') articles.push(record);
    else if (article) told.push({ article, record });
  }
  const claims = told.map(({ article, record }): Claim => {
    const voices = record.chain.map(unique);
    const speaks = ['THANKED', 'DIRECTED', 'ACCUSED'].includes(record.predicate);
    const chain = speaks && voices.at(-1)?.join() !== record.subject ? [...voices, [record.subject]] : voices;
    const unnamed = chain.flat().some((id) => isActor(id) && entities.get(id)?.named === false);
    const kind = attributionKindOf({
      predicate: record.predicate,
      quoted: record.evidence.some((passage) => passage.quotedWords),
      quotedSentence: record.evidence.some((passage) => passage.quotedSentence),
      voiced: chain.length > 0,
      cue: record.cue,
    });
    return {
      id: claimId({ ...record, article: article.id, chain }),
      article: `article/${article.id}`,
      published: article.published ? (daysOf(article.published)?.startDate ?? '') : '',
      record,
      chain,
      kind,
      unnamed,
      grade: `${kind}:${record.factuality}:${Number(unnamed)}:${Number(record.inferred)}`,
      start: Math.min(...record.evidence.map(({ start }) => start)),
    };
  });
  return { entities, articles, claims: numbered(claims) };
}

/** The same text for the same record, in whatever order its fields came. */
function toldBy(record: AssertionRecord): string {
  return JSON.stringify(record, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => byText(a, b)))
      : part,
  );
}

/** Equal claims of an article get numbers in the order of the text, and of what they say where they begin together. */
function numbered(claims: readonly Claim[]): Claim[] {
  const counts = new Map<string, number>();
  return [...claims]
    .sort((a, b) => a.start - b.start || byText(toldBy(a.record), toldBy(b.record)))
    .map((claim) => {
      const count = (counts.get(claim.id) ?? 0) + 1;
      counts.set(claim.id, count);
      return count === 1 ? claim : { ...claim, id: `${claim.id}-${count}` };
    });
}

function factsOf({ claims }: World): Fact[] {
  const facts = new Map<string, Fact & { claims: Claim[] }>();
  for (const claim of claims) {
    const { predicate, subject, object, negated } = claim.record;
    if (negated || object === undefined) continue;
    const id = factId(predicate, subject, object);
    const fact = facts.get(id) ?? { id, verb: predicate, subject, object, claims: [] };
    fact.claims.push(claim);
    facts.set(id, fact);
  }
  return [...facts.values()];
}

/** Projected fields by id. */
function thingsOf({ entities, claims }: World, facts: readonly Fact[]): Map<string, Properties> {
  const live = claims.filter(({ record }) => !record.negated);
  const counts = ({ record }: Claim) => !record.future && record.factuality !== 'POSSIBLE';
  const sure = ({ record }: Claim) => factualities.indexOf(record.factuality);
  const better = (a: Claim, b: Claim) => sure(b) - sure(a) || byText(b.published, a.published) || byText(a.id, b.id);
  const about = (id: string, verb: string) =>
    live.filter(({ record }) => record.subject === id && record.predicate === verb).sort(better);
  const towards = (id: string, verb: string) =>
    live.filter(({ record }) => record.object === id && record.predicate === verb);
  const furthest = (scale: readonly string[], reached: readonly (string | undefined)[]) =>
    [...scale].reverse().find((each) => reached.includes(each));
  const dateOf = (id: string) => {
    const length = ({ record }: Claim) => {
      const span = record.edtf ? daysOf(record.edtf) : undefined;
      return span ? Date.parse(span.endDate) - Date.parse(span.startDate) : Infinity;
    };
    const dated = about(id, 'DATE').filter(({ record }) => record.edtf);
    const surest = dated.filter((each) => sure(each) === Math.max(...dated.map(sure)));
    const shortest = Math.min(...surest.map(length));
    const claim = surest.find((each) => length(each) === shortest) ?? about(id, 'DATE')[0];
    const days = claim?.record.edtf ? daysOf(claim.record.edtf) : undefined;
    return { date: claim?.record.edtf, dateText: claim?.record.text, ...days };
  };
  const statusesOf = (id: string) =>
    about(id, 'STATUS')
      .filter((claim) => claim.record.text === 'PLANNED' || counts(claim))
      .map(({ record }) => record.text);
  const things = new Map<string, Properties>();
  const ids = [...entities.keys()];
  for (const id of ids.filter((each) => kindOf(each) === 'meeting')) {
    const reached = [
      ...statusesOf(id),
      ...(towards(id, 'ATTENDED').some(counts) ? ['HELD'] : []),
      ...(towards(id, 'EXPECTED_TO_ATTEND').length > 0 ? ['PLANNED'] : []),
    ];
    things.set(id, {
      status: furthest(meetingStatuses, reached),
      ...dateOf(id),
      duration: about(id, 'DURATION')[0]?.record.text,
      place: about(id, 'TOOK_PLACE_IN')[0]?.record.object,
    });
  }
  for (const id of ids.filter((each) => kindOf(each) === 'instrument')) {
    things.set(id, { status: furthest(instrumentStatuses, statusesOf(id)), ...dateOf(id) });
  }
  const earliest = (candidates: readonly string[]) => {
    const [first] = candidates
      .flatMap((id) => {
        const { date, startDate, endDate } = things.get(id) ?? {};
        return typeof startDate === 'string' ? [{ id, date, startDate, endDate }] : [];
      })
      .sort((a, b) => byText(a.startDate, b.startDate) || byText(a.id, b.id));
    return first && { date: first.date, startDate: first.startDate, endDate: first.endDate };
  };
  const madeAt = (id: string) => facts.filter((fact) => fact.verb === 'MADE_AT' && fact.subject === id);
  const containing = (id: string) => facts.filter((fact) => fact.verb === 'CONTAINS' && fact.object === id);
  for (const id of ids.filter((each) => kindOf(each) === 'commitment')) {
    things.set(id, {
      standing: towards(id, 'COMMITTED_TO').some(counts)
        ? 'MADE'
        : towards(id, 'CONTAINS').some(counts)
          ? 'DRAFTED'
          : towards(id, 'PRESENTED').some(counts)
            ? 'PROPOSED'
            : 'MENTIONED',
      condition: about(id, 'CONDITION')[0]?.record.text,
      timing: about(id, 'TIMING')[0]?.record.text,
      ...(earliest(madeAt(id).map(({ object }) => object)) ?? earliest(containing(id).map(({ subject }) => subject))),
    });
  }
  for (const id of ids.filter((each) => kindOf(each) === 'demand')) {
    things.set(id, {
      outcome: towards(id, 'ADDRESSES').some(counts)
        ? 'ANSWERED'
        : towards(id, 'REJECTED').some(counts)
          ? 'REJECTED'
          : 'OPEN',
      partOf: about(id, 'PART_OF')[0]?.record.object,
      ...earliest(madeAt(id).map(({ object }) => object)),
    });
  }
  for (const [id, fields] of things) {
    const startDate = fields['startDate'] as string | undefined;
    fields['newest'] = `${startDate ?? '0000-00-00'}\t${id}`;
    fields['oldest'] = `${startDate ?? '9999-99-99'}\t${id}`;
  }
  return things;
}

interface Derived {
  readonly type: string;
  readonly who: string;
  readonly thing: string;
  readonly p: Properties;
}

/** PRESENT_AT, COMMITTED_BY and DEMANDED_BY, after "Who stood for whom" of the model. */
function derivedOf(facts: readonly Fact[], things: ReadonlyMap<string, Properties>): Derived[] {
  const objects = (verb: string, subject: string) =>
    unique(facts.filter((fact) => fact.verb === verb && fact.subject === subject).map(({ object }) => object));
  const represents = (id: string) => objects('REPRESENTS', id);
  const posts = (id: string) => [
    ...represents(id),
    ...objects('LEADS', id).filter((each) => kindOf(each) !== 'delegation'),
    ...unique(objects('HOLDS_OFFICE', id).flatMap((office) => objects('OFFICE_OF', office))),
  ];
  const attendances = facts.filter(({ verb }) => verb === 'ATTENDED' || verb === 'EXPECTED_TO_ATTEND');
  const delegationsAt = (meeting: string) =>
    unique(
      attendances
        .filter((fact) => fact.object === meeting && kindOf(fact.subject) === 'delegation')
        .map((f) => f.subject),
    );
  const belongs = (id: string, delegation: string) =>
    [...objects('MEMBER_OF', id), ...objects('LEADS', id)].includes(delegation);
  const result: Derived[] = [];
  const derive = (
    type: string,
    verbs: readonly string[],
    delegations: (thing: string) => readonly string[],
    near: (who: string, own: readonly string[]) => readonly string[],
  ) => {
    const deeds = facts.filter(({ verb }) => verbs.includes(verb));
    for (const thing of unique(deeds.map(({ object }) => object))) {
      const here = deeds.filter(({ object }) => object === thing);
      const stands = (who: string) => {
        const behalf = unique(
          here
            .filter(({ subject }) => subject === who)
            .flatMap(({ claims }) => claims.flatMap(({ record }) => record.onBehalfOf ?? [])),
        );
        const own = delegations(thing).filter((delegation) => belongs(who, delegation));
        const first = behalf.length > 0 ? behalf : near(who, own);
        return [...new Set([...first, ...first.flatMap(represents)])].filter((each) => each !== who);
      };
      const doers = unique(here.map(({ subject }) => subject));
      const present = unique(doers.flatMap((who) => [who, ...stands(who)]));
      for (const who of present) {
        const by = here.filter(({ subject }) => subject === who || stands(subject).includes(who));
        result.push({ type, who, thing, p: derivedProperties(type, who, thing, by, stands(who), things) });
      }
    }
  };
  derive('PRESENT_AT', ['ATTENDED', 'EXPECTED_TO_ATTEND'], delegationsAt, (who, own) => {
    const sent = unique(own.flatMap(represents));
    return sent.length > 0 ? sent : posts(who);
  });
  const madeWith = (thing: string) => unique(objects('MADE_AT', thing).flatMap(delegationsAt));
  derive('COMMITTED_BY', ['COMMITTED_TO'], madeWith, (who, own) => [...posts(who), ...own]);
  derive('DEMANDED_BY', ['DEMANDED'], madeWith, (who, own) => [...posts(who), ...own]);
  return result;
}

function derivedProperties(
  type: string,
  who: string,
  thing: string,
  by: readonly Fact[],
  stands: readonly string[],
  things: ReadonlyMap<string, Properties>,
): Properties {
  const grades = (some: readonly Fact[]) => unique(some.flatMap(({ claims }) => claims.map(({ grade }) => grade)));
  const own = by.filter(({ subject }) => subject === who);
  const attended = ({ verb }: Fact) => verb === 'ATTENDED';
  const isSide = (id: string) => ['country', 'organization'].includes(kindOf(id));
  return {
    id: factId(type, who, thing),
    who,
    when: things.get(thing)?.['newest'],
    whenOldest: things.get(thing)?.['oldest'],
    facts: unique(by.map(({ id }) => id)),
    grades: grades(by),
    own: unique(own.map(({ id }) => id)),
    articleCount: new Set(by.flatMap(({ claims }) => claims.map(({ article }) => article))).size,
    ...(type === 'PRESENT_AT' && {
      side: stands.find(isSide) ?? (isSide(who) ? who : undefined),
      attended: grades(by.filter(attended)),
      ownGrades: grades(own),
      ownAttended: grades(own.filter(attended)),
    }),
  };
}

function nodesOf(
  world: World,
  things: ReadonlyMap<string, Properties>,
  derived: readonly Derived[],
): GraphDump['nodes'] {
  const gradesOf = (id: string) =>
    unique(
      world.claims
        .filter(({ record }) => !record.negated && (record.subject === id || record.object === id))
        .map(({ grade }) => grade),
    );
  const labelsOf = (...labels: readonly string[]) => [...labels].sort().join(':');
  const unlessAttested = (grades: readonly string[]) => (grades.length === 0 ? ['Unattested'] : []);
  const entities = [...world.entities.values()].map((record) => {
    const { id, name, aliases, sameAs } = record;
    const grades = gradesOf(id);
    const label = labelOf(id);
    const meetings = derived.filter(
      ({ type, who, p }) => type === 'PRESENT_AT' && who === id && (p['attended'] as string[]).length > 0,
    ).length;
    return {
      labels: labelsOf(
        'Entity',
        label,
        ...(isActor(id) ? ['Actor'] : []),
        ...unlessAttested(grades),
        ...marksOf(label, isActor(id), record.named ?? true, things.get(id) ?? {}),
      ),
      p: {
        id,
        noun: label,
        name,
        aliases,
        sameAs,
        byName: `${fold(name)}\t${id}`,
        grades,
        shared: record.shared || undefined,
        iso2: record.iso2,
        iso3: record.iso3,
        ...(isActor(id) && {
          named: record.named ?? true,
          meetings,
          byMeetings: `${String(9999999 - meetings).padStart(7, '0')}\t${id}`,
        }),
        ...(['Organization', 'Place', 'Meeting', 'Instrument'].includes(label) && { kind: record.kind ?? 'OTHER' }),
        ...(['Topic', 'Commitment', 'Demand'].includes(label) && { issues: record.issues ?? [] }),
        ...things.get(id),
      },
    };
  });
  const articles = world.articles.map(({ type: _type, id: key, ...record }) => {
    const id = `article/${key}`;
    const days = record.published ? daysOf(record.published) : undefined;
    const grades = gradesOf(id);
    return {
      labels: labelsOf('Article', 'Entity', ...unlessAttested(grades)),
      p: {
        id,
        noun: 'Article',
        name: record.title,
        aliases: [],
        sameAs: [],
        byName: `${fold(record.title)}\t${id}`,
        grades,
        ...record,
        ...days,
        newest: `${days?.startDate ?? '0000-00-00'}\t${id}`,
        oldest: `${days?.startDate ?? '9999-99-99'}\t${id}`,
        byCoded: `${record.coded}\t${id}`,
      },
    };
  });
  const keys = unique([...namesOf(world)].map(({ key }) => key));
  return [
    ...entities,
    ...articles,
    ...world.claims.map((claim) => ({ labels: 'Assertion', p: claimProperties(world, claim) })),
    ...conflictsOf(world),
    ...keys.map((key) => ({ labels: 'Name', p: { key } })),
  ].map(({ labels, p }) => ({ labels, p: present(p) }));
}

/** The labels that say what a property says. */
function marksOf(label: string, isActor: boolean, named: boolean, thing: Properties): readonly string[] {
  const capitalized = (value: unknown) =>
    String(value)
      .split('_')
      .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
      .join('');
  const value = thing['status'] ?? thing['standing'] ?? thing['outcome'];
  return [
    ...(isActor ? ['Actor', label].map((each) => `${named ? 'Named' : 'Unnamed'}${each}`) : []),
    ...(typeof value === 'string' ? [`${capitalized(value)}${label}`] : []),
    ...(label === 'Meeting' ? [typeof thing['date'] === 'string' ? 'DatedMeeting' : 'UndatedMeeting'] : []),
  ];
}

function labelOf(id: string): string {
  const kind = kindOf(id);
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function claimProperties({ entities, articles }: World, claim: Claim): Properties {
  const { record, chain } = claim;
  const article = articles.find(({ id }) => `article/${id}` === claim.article);
  const key = claim.article.slice('article/'.length);
  const nameOf = (id: string) => entities.get(id)?.name ?? article?.title ?? '';
  const passages = [...record.evidence].sort((a, b) => a.start - b.start || a.end - b.end);
  const voices = chain.flatMap((link, index) =>
    link.map((source) => ({
      depth: index + 1,
      kind: kindOf(source) === 'instrument' ? 'DOCUMENT' : entities.get(source)?.named === false ? 'UNNAMED' : 'NAMED',
      name: nameOf(source),
      source,
    })),
  );
  const author = {
    depth: 0,
    kind: 'AUTHOR',
    name: article?.author ?? article?.publisher ?? article?.title,
    source: claim.article,
  };
  const all = [author, ...voices];
  const { type: _type, key: ref, conflictsWith: _conflicts, chain: _chain, evidence: _evidence, ...plain } = record;
  const parts = [
    record.negated ? 'Not: ' : '',
    `${nameOf(record.subject)} ${verbByName.get(record.predicate)?.phrase}`,
    record.object ? ` ${nameOf(record.object)}` : '',
    record.text ? `: ${record.text}` : '',
    record.capacity ? `, as ${record.capacity}` : '',
    record.onBehalfOf ? `, for ${nameOf(record.onBehalfOf)}` : '',
  ];
  return {
    ...plain,
    id: claim.id,
    article: claim.article,
    kind: claim.kind,
    sure: factualities.indexOf(record.factuality),
    unnamed: claim.unnamed,
    grade: claim.grade,
    summary: parts.join(''),
    ref: ref && `${key}#${ref}`,
    fact: record.object && !record.negated ? factId(record.predicate, record.subject, record.object) : undefined,
    start: claim.start,
    at: `${key}\t${String(claim.start).padStart(9, '0')}\t${claim.id}`,
    starts: passages.map(({ start }) => start),
    ends: passages.map(({ end }) => end),
    sentences: passages.map(({ sentence }) => sentence),
    excerpts: passages.map(({ excerpt }) => excerpt),
    quotes: passages.map(({ quote }) => quote ?? ''),
    quotedWords: passages.map(({ quotedWords }) => quotedWords ?? ''),
    voiceDepths: all.map(({ depth }) => depth),
    voiceKinds: all.map(({ kind }) => kind),
    voiceNames: all.map(({ name }) => name),
    voiceSources: all.map(({ source }) => source),
    speakers: chain.at(-1) ?? [],
  };
}

function conflictsOf({ claims }: World): { labels: string; p: Properties }[] {
  const seen = new Map<string, Properties>();
  for (const { article, record } of claims) {
    const key = article.slice('article/'.length);
    for (const other of record.key ? record.conflictsWith : []) {
      const [a, b] = [`${key}#${record.key}`, other.includes('#') ? other : `${key}#${other}`].sort();
      seen.set(`${article} ${a} ${b}`, { article, a, b });
    }
  }
  return [...seen.values()].map((p) => ({ labels: 'Conflict', p }));
}

function namesOf({ entities, articles }: World): { id: string; key: string; text: string }[] {
  const all = [
    ...[...entities.values()].map(({ id, name, aliases, iso2, iso3 }) => ({
      id,
      texts: [name, ...aliases, iso2, iso3],
    })),
    ...articles.map(({ id, title }) => ({ id: `article/${id}`, texts: [title] })),
  ];
  return all.flatMap(({ id, texts }) => {
    const named = texts.flatMap((text) => (text ? [{ id, key: fold(text), text }] : []));
    return named.filter(({ key }, index) => named.findIndex((each) => each.key === key) === index);
  });
}

function relationshipsOf(
  world: World,
  facts: readonly Fact[],
  things: ReadonlyMap<string, Properties>,
  derived: readonly Derived[],
): GraphDump['relationships'] {
  const paged = ['ATTENDED', 'EXPECTED_TO_ATTEND', 'COMMITTED_TO', 'DEMANDED'];
  const attendance = ['ATTENDED', 'EXPECTED_TO_ATTEND'];
  const sideAt = (who: string, meeting: string) =>
    derived.find((each) => each.type === 'PRESENT_AT' && each.who === who && each.thing === meeting)?.p['side'];
  return [
    ...facts.map(({ id, verb, subject, object, claims }) => ({
      type: verb,
      from: subject,
      to: object,
      p: present({
        id,
        grades: unique(claims.map(({ grade }) => grade)),
        articleCount: new Set(claims.map(({ article }) => article)).size,
        ...(paged.includes(verb) && {
          who: subject,
          when: things.get(object)?.['newest'],
          whenOldest: things.get(object)?.['oldest'],
        }),
        ...(attendance.includes(verb) && { side: sideAt(subject, object) }),
      }),
    })),
    ...derived.map(({ type, who, thing, p }) => ({ type, from: who, to: thing, p: present(p) })),
    ...world.claims.flatMap(mentionsOf),
    ...namesOf(world).map(({ id, key, text }) => ({ type: 'NAMED', from: id, to: key, p: { text } })),
  ];
}

function mentionsOf(claim: Claim): GraphDump['relationships'][number][] {
  const { record, chain, article } = claim;
  const pairs: readonly (readonly [string | undefined, string])[] = [
    [article, 'AUTHOR'],
    [record.subject, 'SUBJECT'],
    [record.object, 'OBJECT'],
    [record.onBehalfOf, 'BEHALF'],
    ...chain.flat().map((id) => [id, 'VOICE'] as const),
    ...(chain.at(-1) ?? []).map((id) => [id, 'SPEAKER'] as const),
  ];
  const at = `${article.slice('article/'.length)}\t${String(claim.start).padStart(9, '0')}\t${claim.id}`;
  return unique(pairs.flatMap(([id]) => id ?? [])).map((whom) => ({
    type: 'MENTIONS',
    from: claim.id,
    to: whom,
    p: { whom, at, roles: unique(pairs.filter(([id]) => id === whom).map(([, role]) => role)) },
  }));
}

function present(p: Properties): Properties {
  return Object.fromEntries(Object.entries(p).filter(([, value]) => value !== undefined));
}
