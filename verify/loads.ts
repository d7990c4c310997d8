import { setTimeout as pause } from 'node:timers/promises';
import { load, type LoadOptions } from '../seed/load/load.ts';
import type { BundleRecord } from '../seed/records.ts';
import { openDriver, type Connection } from '../src/neo4j/driver.ts';
import { randomWorld, recordsOf, type RandomWorld } from '../test/support/graph.ts';
import { openTrial, type LoadingTrial } from '../test/support/loading.ts';
import { Broken, type Figures, type Promised, type Trial } from './promise.ts';
import { database, graphChanged } from './support/graph.ts';
import { choices, type Choices } from './support/random.ts';
import { service, type VerifiedService } from './support/service.ts';

const loadsAtOnce = 16;
const readers = 64;
/** How often the service looks at the revision here, and so how long a load waits. */
const pollIntervalMs = 50;
/** The service's own, when it is not told otherwise. */
const deadlineMs = 8_000;

/** Loads at once give what one gives; a load beside readers never shows a state that is none. */
export const loads: Promised = {
  name: 'loads',
  promise:
    'Sixteen loads at once give what one gives; while a load goes on every answer is of one revision or says which two it may mix, and none fails unless it is refused as one too many.',
  check: async (trial) => {
    const connection = await database();
    graphChanged();
    const loading = openTrial();
    try {
      const many = await manyAtOnce(loading, connection, trial);
      const beside = await besideReaders(loading, connection, trial);
      return { ...many, ...beside };
    } finally {
      await loading.close();
    }
  },
};

async function manyAtOnce(loading: LoadingTrial, connection: Connection, { long, seed }: Trial): Promise<Figures> {
  const rounds = long ? 20 : 1;
  const chance = choices(seed);
  for (let round = 0; round < rounds; round += 1) {
    const world = randomWorld(seed + round, 6, 25);
    const wanted = await loading.clean(recordsOf(world));
    await loading.clear();
    await Promise.all(
      Array.from({ length: loadsAtOnce }, (_, index) =>
        loadAlone(connection, recordsOf(index === 0 ? world : partOf(world, chance)), {
          pollIntervalMs: 2,
          rowsATransaction: 30,
        }),
      ),
    );
    const { records } = await loading.driver.executeQuery(
      'MATCH (g:Graph) RETURN g.revision AS revision, g.loading AS loading',
      {},
      { database: loading.database },
    );
    const [state] = records.map((record) => record.toObject());
    if (records.length !== 1 || state?.['loading'] !== false) {
      throw new Broken(`After ${loadsAtOnce} loads the graph says that it is loading.`, { round });
    }
    if (state['revision'] !== wanted.revision || (await loading.hash()) !== wanted.hash) {
      throw new Broken(`${loadsAtOnce} loads at once gave another graph than one.`, { round });
    }
  }
  return { rounds, loadsAtOnce };
}

/** Some of its articles, in another order. */
function partOf({ register, articles }: RandomWorld, chance: Choices): RandomWorld {
  const from = chance.below(articles.length);
  const turned = [...articles.slice(from), ...articles.slice(0, from)];
  return { register, articles: turned.slice(0, 1 + chance.below(articles.length)) };
}

async function loadAlone(
  connection: Connection,
  records: readonly BundleRecord[],
  options: LoadOptions,
): Promise<void> {
  const driver = openDriver(connection);
  try {
    await load(records, driver, connection.database, options);
  } finally {
    await driver.close();
  }
}

const question = `{
  revision
  meetings(first: 8) { totalCount edges { node { id name status attendees(first: 3) { totalCount edges { node { id name } } } } } }
  assertions(first: 5) { totalCount edges { node { id summary } } }
  articles(first: 10) { totalCount edges { node { id } } }
}`;

/** What readers saw. */
interface Seen {
  one: number;
  told: number;
  /** Questions that the service refused at once because it had too many: who gets that comes again. */
  refused: number;
  /** Questions that had no answer by their deadline, as a busy machine makes it. */
  late: number;
  readonly revisions: Set<string>;
}

const tooLittle = ({ revisions, one }: Seen) => revisions.size < 2 || one < readers;

async function besideReaders(
  loading: LoadingTrial,
  connection: Connection,
  { long, seed, say }: Trial,
): Promise<Figures> {
  const world = randomWorld(seed, 6, 25);
  const answers = await service({ POLL_INTERVAL_MS: String(pollIntervalMs), CACHE_BYTES: '0' }, connection);
  try {
    const expected = await answersByRevision(loading, answers, world);
    const seen: Seen = { one: 0, told: 0, refused: 0, late: 0, revisions: new Set() };
    let over = false;
    const reading = Promise.all(
      Array.from({ length: readers }, async () => {
        while (!over) await readOnce(answers, expected, seen);
      }),
    );
    const begun = performance.now();
    const most = long ? 300_000 : 10_000;
    // On a busy machine it takes longer until the readers have seen what they are for.
    const goesOn = () => performance.now() - begun < (tooLittle(seen) ? 6 : 1) * most;
    let loadCount = 0;
    // A reader that found something wrong ends the loads too.
    const failed = reading.then(() => undefined).catch((error: unknown) => error);
    const first = recordsOf({ ...world, articles: world.articles.slice(0, 2) });
    while (goesOn()) {
      await loading.load(recordsOf(world), { pollIntervalMs, rowsATransaction: 1 });
      await loading.load(first, { pollIntervalMs, rowsATransaction: 1, prune: true });
      loadCount += 2;
      await pause(2 * pollIntervalMs);
      const broken = await Promise.race([failed, Promise.resolve('none')]);
      if (broken !== 'none') throw broken;
    }
    over = true;
    await reading;
    say(`${seen.one + seen.told} answers beside ${loadCount} loads`);
    const figures = {
      readers,
      loads: loadCount,
      answersOfOneRevision: seen.one,
      answersThatNameTwo: seen.told,
      refusedAsBusy: seen.refused,
      late: seen.late,
      revisionsSeen: seen.revisions.size,
    };
    if (tooLittle(seen)) throw new Broken('The readers saw too little of the loads.', figures);
    return figures;
  } finally {
    await answers.close();
  }
}

/** The answer for each state that a load of this world passes: its first articles, one more each time. */
async function answersByRevision(
  loading: LoadingTrial,
  answers: VerifiedService,
  world: RandomWorld,
): Promise<ReadonlyMap<string, string>> {
  const expected = new Map<string, string>();
  await loading.clear();
  for (let count = 2; count <= world.articles.length; count += 1) {
    const some = recordsOf({ ...world, articles: world.articles.slice(0, count) });
    const { revision } = await loading.load(some, { pollIntervalMs });
    const { body } = await answers.ask(question);
    if (body.errors || body.data?.['revision'] !== revision) {
      throw new Broken(`A quiet graph was answered with ${JSON.stringify(body.errors ?? body.data?.['revision'])}.`);
    }
    expected.set(revision, JSON.stringify(body.data));
  }
  return expected;
}

async function readOnce(answers: VerifiedService, expected: ReadonlyMap<string, string>, seen: Seen): Promise<void> {
  const begun = performance.now();
  const { status, body } = await answers.ask(question);
  if (status === 503 && body.errors?.[0]?.extensions?.['code'] === 'BUSY') {
    seen.refused += 1;
    await pause(200);
    return;
  }
  if (body.errors && performance.now() - begun >= deadlineMs) {
    seen.late += 1;
    return;
  }
  if (status !== 200 || body.errors || !body.data) {
    throw new Broken(`A reader beside a load got ${status}: ${JSON.stringify(body.errors)}.`);
  }
  if (body.extensions?.['revision'] !== undefined) {
    seen.told += 1;
    return;
  }
  const revision = String(body.data['revision']);
  const wanted = expected.get(revision);
  if (wanted === undefined) throw new Broken(`A reader got an answer of a state that never was: ${revision}.`);
  if (wanted !== JSON.stringify(body.data)) {
    throw new Broken(`An answer that says it is of ${revision} alone is not what that state answers.`);
  }
  seen.one += 1;
  seen.revisions.add(revision);
}
