import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { servicePatience } from '../src/neo4j/driver.ts';
import { capacityOf } from './overload.ts';
import { Broken, type Figures, type Promised, type Trial } from './promise.ts';
import {
  exampleQuestions,
  rounded,
  startClient,
  type Client,
  type Fired,
  type Order,
  type Question,
  warmedUp,
} from './support/client.ts';
import { repeated } from './support/must.ts';
import { service, type VerifiedService } from './support/service.ts';

/** Memory may grow by so much between the second and the last quarter: a collector leaves that lying about. */
const mostGrowthMb = 60;
/** The pool may fill up, and the connection of the look itself comes and goes. */
const handlesAside = servicePatience.poolSize + 8;

interface Look {
  readonly mb: number;
  readonly handles: number;
}

async function look(served: VerifiedService): Promise<Look> {
  return { mb: (await served.memory()) / 1e6, handles: readdirSync(`/proc/${served.pid}/fd`).length };
}

/** Asks and leaves at once, ten times a second. */
function leavers(url: string, questions: readonly Question[]): { stop(): void } {
  let asked = 0;
  const timer = setInterval(() => {
    const { path, body } = questions[(asked += 1) % questions.length] ?? { path: '/' };
    const headers = { 'content-type': 'application/json' };
    const asking = request(`${url}${path}`, { method: 'POST', headers, agent: false });
    asking.on('error', () => undefined);
    asking.on('response', (reply) => reply.destroy());
    asking.end(body);
    setTimeout(() => asking.destroy(), 5);
  }, 100);
  return { stop: () => clearInterval(timer) };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Asks for so long at this rate; looks at the process on the way. */
async function quarterOf(served: VerifiedService, client: Client, order: Order) {
  const looks: Look[] = [];
  const timer = setInterval(() => void look(served).then((seen) => looks.push(seen)), order.seconds * 50);
  const fired = await client.fire(order);
  clearInterval(timer);
  return { fired, mb: median(looks.map(({ mb }) => mb)) };
}

async function soaked({ long, say }: Trial, served: VerifiedService, client: Client): Promise<Figures> {
  const questions = await exampleQuestions();
  const { url } = served;
  await warmedUp(client, url, questions);
  const capacity = await capacityOf(client, url, questions, long ? 10 : 3);
  await pause(500);
  const idle = await look(served);
  const rate = capacity / 2;
  const leaving = leavers(url, questions);
  const quarters: Awaited<ReturnType<typeof quarterOf>>[] = [];
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const seconds = (long ? 600 : 16) / 4;
    quarters.push(await quarterOf(served, client, { url, questions, connections: 64, rate, seconds }));
    const { fired, mb } = quarters[quarter] ?? {};
    say(`quarter ${quarter + 1}: ${fired?.data.count} answers, ${Math.round(mb ?? 0)} MB`);
  }
  leaving.stop();
  await pause(1000);
  const after = await look(served);
  const sum = (of: (fired: Fired) => number) => quarters.reduce((all, { fired }) => all + of(fired), 0);
  const figures = {
    capacity: Math.round(capacity),
    rate: Math.round(rate),
    answers: sum(({ data }) => data.count),
    refused: sum(({ busy }) => busy.count),
    errors: sum(({ error, broken }) => error.count + broken.count),
    p99: rounded(Math.max(...quarters.map(({ fired }) => fired.data.p99))),
    mbSecondQuarter: rounded(quarters[1]?.mb ?? 0),
    mbLastQuarter: rounded(quarters[3]?.mb ?? 0),
    handlesBefore: idle.handles,
    handlesAfter: after.handles,
    stillBusy: (await served.metrics()).get('rapporteur_pool_busy') ?? null,
  };
  const wrong = quarters.find(({ fired }) => fired.firstWrong !== '')?.fired.firstWrong;
  if (wrong !== undefined) throw new Broken(`An error: ${wrong}`, figures);
  if (figures.refused > 0) throw new Broken('Requests were refused at half the load it can carry.', figures);
  const growth = figures.mbLastQuarter - figures.mbSecondQuarter;
  if (growth > mostGrowthMb) throw new Broken('Memory grew.', figures);
  if (after.handles > idle.handles + handlesAside) throw new Broken('Handles were left open.', figures);
  if (figures.stillBusy !== 0) throw new Broken('Connections of the pool were not given back.', figures);
  return figures;
}

export const soak: Promised = {
  name: 'soak',
  promise:
    'Asked all kinds of things at half of what it can carry, for ten minutes, the service gives no error, and its memory and handles stay flat.',
  async check(trial) {
    const served = await service({ CACHE_BYTES: '0' });
    const client = startClient();
    try {
      // What it can carry is measured anew each time: a machine may be busier now than it was then.
      return await repeated(3, trial.say, () => soaked(trial, served, client));
    } finally {
      client.stop();
      await served.close();
    }
  },
};
