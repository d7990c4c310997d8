import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { load } from '../seed/load/load.ts';
import type { BundleRecord } from '../seed/records.ts';
import { openDriver, type Connection } from '../src/neo4j/driver.ts';
import { randomWorld, recordsOf, withAssertions } from '../test/support/graph.ts';
import { openWire, type Wire } from '../test/support/wire.ts';
import { Broken, type Promised, type Trial } from './promise.ts';
import { database, emptyDatabase } from './support/graph.ts';
import { choices, type Choices } from './support/random.ts';
import { service, type ReplyBody, type VerifiedService } from './support/service.ts';

const pollIntervalMs = 100;
const readersEach = 4;
/** Each state cuts one article after another number of claims: what is answered tells which state it is of. */
const states = 5;
const forgetful = fileURLToPath(new URL('support/forgetful.mjs', import.meta.url));
/** Questions that differ in their text alone. */
const questions = Array.from(
  { length: 6 },
  (_, index) =>
    `{ revision all: assertions { totalCount } page: assertions(first: ${20 + index}) { totalCount } article(id: "article/art-0") { assertions { totalCount } } }`,
);

/** A load that was begun, and what the graph is after it. */
interface State {
  readonly revision: string;
  readonly all: number;
  readonly ofArticle: number;
}

/** What an answer says that may mix two states. */
const mixedStates = z.object({ to: z.string().nullable() });

/** What readers and loads come to. */
class Tally {
  answers = 0;
  loads = 0;
  stale = 0;
  torn = 0;
  /** Answers that say which two states they may mix. */
  mixed = 0;
  notModified = 0;
  unavailable = 0;
  /** Answered from what was kept, as the services count. */
  kept = 0;
  firstWrong = '';
  /** By the number of the load. */
  readonly begun: State[] = [];
  returned = -1;
  ended = false;

  /** Judges one answer, asked when `returned` was the last load to have returned. */
  judge(body: ReplyBody, returned: number): void {
    this.answers += 1;
    const [error] = body.errors ?? [];
    if (error) {
      if (error.extensions?.['code'] !== 'GRAPH_UNAVAILABLE') throw new Broken(`An error of ours: ${error.message}`);
      this.unavailable += 1;
      return;
    }
    const mixed = mixedStates.safeParse(body.extensions?.['revision']);
    const spell = mixed.success ? ({ revision }: State) => revision : answerOf;
    // Of one that may mix two states, the later of them counts.
    const said = mixed.success ? mixed.data.to : JSON.stringify(body.data);
    const allowed = this.begun.slice(returned).map(spell);
    if (mixed.success) this.mixed += 1;
    if (said === null || allowed.includes(said)) return;
    // A whole state that has been left behind is too old; what no state says is torn, but for one in the middle of a load.
    if (this.begun.map(spell).includes(said)) this.stale += 1;
    else if (mixed.success) return;
    else this.torn += 1;
    this.firstWrong ||= `${said} after load ${returned}, which left ${allowed[0] ?? 'nothing'}`;
  }

  figures() {
    const { answers, loads, stale, torn, mixed, notModified, unavailable, kept } = this;
    return { answers, loads, stale, torn, mixed, notModified, unavailable, kept };
  }
}

function answerOf({ revision, all, ofArticle }: State): string {
  return JSON.stringify({
    revision,
    all: { totalCount: all },
    page: { totalCount: all },
    article: { assertions: { totalCount: ofArticle } },
  });
}

/** The records of each state. */
function recordsOfStates(seed: number): readonly (readonly BundleRecord[])[] {
  const world = randomWorld(seed, 4, 60);
  return Array.from({ length: states }, (_, index) =>
    recordsOf({
      ...world,
      articles: world.articles.map((article, at) =>
        at === 0 ? withAssertions(article, article.assertions.slice(0, 8 + index)) : article,
      ),
    }),
  );
}

interface Loads {
  readonly seed: number;
  /** The revision of each state, as far as it was loaded before. */
  readonly known: Map<number, string>;
}

/** Loads one state after the other, over a straight connection, until the readers have ended. */
async function loads(connection: Connection, { seed, known }: Loads, tally: Tally): Promise<void> {
  const driver = openDriver(connection, { poolSize: 8, connectMs: 10_000 });
  const all = recordsOfStates(seed);
  const random = choices(seed);
  try {
    for (let number = 0; !tally.ended; number += 1) {
      // While loads follow each other at once, nothing can be kept.
      if (number >= states) await pause(random.below(pollIntervalMs * 6));
      const records = all[number % states] ?? [];
      const claims = records.filter((record) => record.type === 'assertion');
      const state = { all: claims.length, ofArticle: claimsOfFirst(records) };
      const expected = known.get(number % states);
      if (expected !== undefined) tally.begun.push({ ...state, revision: expected });
      const { revision } = await load(records, driver, connection.database, { pollIntervalMs });
      if (expected === undefined) tally.begun.push({ ...state, revision });
      known.set(number % states, revision);
      tally.returned = number;
      tally.loads += 1;
    }
  } finally {
    await driver.close();
  }
}

/** In the stream, claims follow their article. */
function claimsOfFirst(records: readonly BundleRecord[]): number {
  let article = '';
  let count = 0;
  for (const record of records) {
    if (record.type === 'article') article = record.id;
    else if (record.type === 'assertion' && article === 'art-0') count += 1;
  }
  return count;
}

/** Lets the wire flow and stall by turns: while it stalls, a service does not learn what becomes of the graph. */
async function stalling(wire: Wire, random: Choices, tally: Tally): Promise<void> {
  while (!tally.ended) {
    await pause(400 + random.below(400));
    wire.set('hold');
    await pause(pollIntervalMs * (2 + random.below(5)));
    wire.set('pass');
  }
}

/** Asks a service again and again, by POST and by GET with the tag that it knows. */
async function reader({ url }: VerifiedService, random: Choices, tally: Tally, most: () => boolean): Promise<void> {
  const known = new Map<string, { readonly etag: string; readonly body: ReplyBody }>();
  while (most()) {
    const query = random.pick(questions);
    const returned = tally.returned;
    if (random.below(2) === 0) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      tally.judge((await response.json()) as ReplyBody, returned);
    } else {
      const before = known.get(query);
      const headers = { 'apollo-require-preflight': '1', ...(before && { 'if-none-match': before.etag }) };
      const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers });
      const etag = response.headers.get('etag');
      const unchanged = response.status === 304;
      const text = await response.text();
      if (unchanged) tally.notModified += 1;
      const body = unchanged && before ? before.body : (JSON.parse(text) as ReplyBody);
      tally.judge(body, returned);
      if (etag !== null) known.set(query, { etag, body });
    }
    await pause(random.below(8));
  }
}

/** Readers of two service processes beside loads, until so many answers and loads have been seen, or it is over. */
async function trial(
  { seed, say }: Trial,
  known: Map<number, string>,
  env: Readonly<Record<string, string>>,
  over: (tally: Tally) => boolean,
): Promise<Tally> {
  const connection = await database();
  const tally = new Tally();
  // Every state has its revision before anybody is judged by it.
  const first = known.size < states ? states : 1;
  const loading = loads(connection, { seed, known }, tally);
  const wires = [await openWire(connection), await openWire(connection)];
  const settings = { POLL_INTERVAL_MS: String(pollIntervalMs), ...env };
  const services = await Promise.all(wires.map((wire) => service(settings, wire.connection)));
  const random = (number: number) => choices(seed + number);
  const end = () => over(tally);
  const stalls = wires.map((wire, at) => stalling(wire, random(at), tally));
  const count = async () => {
    const hits = await Promise.all(services.map(async (each) => (await each.metrics()).get(keptMetric) ?? 0));
    tally.kept = hits.reduce((sum, each) => sum + each, 0);
  };
  const progress = setInterval(() => {
    void count().then(
      () => say(JSON.stringify(tally.figures())),
      () => undefined,
    );
  }, 2_000);
  try {
    while (tally.loads < first) await Promise.race([pause(20), loading]);
    await Promise.all(
      services.flatMap((each, at) =>
        Array.from({ length: readersEach }, (_, index) =>
          reader(each, random(10 + at * readersEach + index), tally, () => !end()),
        ),
      ),
    );
    for (const wire of wires) wire.set('pass');
    await count();
    return tally;
  } finally {
    clearInterval(progress);
    tally.ended = true;
    await Promise.all([loading, ...stalls]);
    await Promise.all(services.map((each) => each.close()));
    await Promise.all(wires.map((wire) => wire.cut()));
  }
}

const keptMetric = 'rapporteur_kept_answers_total{found="hit"}';

export const cache: Promised = {
  name: 'cache',
  promise:
    'An answer that was kept is never older than the last load that had returned, in any process, and never torn.',
  check: async (asked) => {
    const [answers, loaded] = asked.long ? [10_000, 100] : [300, 3];
    const known = new Map<number, string>();
    const patience = performance.now() + (asked.long ? 1_800_000 : 300_000);
    const enough = (so: Tally) => so.answers >= answers && so.loads >= states + loaded && so.kept > 0;
    await emptyDatabase();
    const found = await trial(asked, known, {}, (so) => enough(so) || performance.now() > patience);
    const figures = found.figures();
    if (found.stale + found.torn > 0) throw new Broken(found.firstWrong, figures);
    if (!enough(found)) throw new Broken('Too little was answered, or nothing from what was kept.', figures);
    if (!asked.long) return figures;
    // A check that cannot fail shows nothing: the same again with services that take any poll for valid.
    const until = performance.now() + 120_000;
    const env = { NODE_OPTIONS: `--import=${forgetful}` };
    const ignored = await trial(asked, known, env, (so) => so.stale > 0 || performance.now() > until);
    if (ignored.stale === 0) throw new Broken('Stale answers of forgetful services went unnoticed.', figures);
    return { ...figures, answersUntilStaleWhenValidityIsIgnored: ignored.answers };
  },
};
