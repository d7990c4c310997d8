import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { capacityOf } from './overload.ts';
import { Broken, type Promised } from './promise.ts';
import { exampleQuestions, rounded, startClient, type Question } from './support/client.ts';
import { service, type VerifiedService } from './support/service.ts';

/** Memory may grow by so much between the second and the last quarter; less is what a collector leaves lying about. */
const mostGrowth = 0.15;
const leastGrowthMb = 30;
/** Connections of the pool and of the look itself come and go. */
const handlesAside = 8;

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

export const soak: Promised = {
  name: 'soak',
  promise:
    'Asked all kinds of things at half of what it can carry, for ten minutes, the service gives no error, and its memory and handles stay flat.',
  async check({ long, say }) {
    const served = await service({ CACHE_BYTES: '0' });
    const client = startClient();
    const questions = await exampleQuestions();
    try {
      const capacity = await capacityOf(client, served.url, questions, long ? 10 : 4);
      await pause(500);
      const idle = await look(served);
      const rate = capacity / 2;
      const quarterSeconds = (long ? 600 : 30) / 4;
      const leaving = leavers(served.url, questions);
      const quarters: { looks: Look[]; fired: Awaited<ReturnType<typeof client.fire>> }[] = [];
      for (let quarter = 0; quarter < 4; quarter += 1) {
        const looks: Look[] = [];
        const timer = setInterval(() => void look(served).then((seen) => looks.push(seen)), quarterSeconds * 50);
        const fired = await client.fire({ url: served.url, questions, connections: 64, rate, seconds: quarterSeconds });
        clearInterval(timer);
        quarters.push({ looks, fired });
        say(`quarter ${quarter + 1}: ${fired.data.count} answers, ${Math.round(median(looks.map(({ mb }) => mb)))} MB`);
      }
      leaving.stop();
      await pause(1000);
      const after = await look(served);
      const mbOf = (quarter: number) => median((quarters[quarter]?.looks ?? []).map(({ mb }) => mb));
      const sum = (of: (fired: (typeof quarters)[number]['fired']) => number) =>
        quarters.reduce((all, { fired }) => all + of(fired), 0);
      const figures = {
        capacity: Math.round(capacity),
        rate: Math.round(rate),
        answers: sum(({ data }) => data.count),
        refused: sum(({ busy }) => busy.count),
        errors: sum(({ error, broken }) => error.count + broken.count),
        p99: rounded(Math.max(...quarters.map(({ fired }) => fired.data.p99))),
        mbSecondQuarter: rounded(mbOf(1)),
        mbLastQuarter: rounded(mbOf(3)),
        handlesBefore: idle.handles,
        handlesAfter: after.handles,
        stillBusy: (await served.metrics()).get('rapporteur_pool_busy') ?? null,
      };
      const wrong = quarters.find(({ fired }) => fired.firstWrong !== '')?.fired.firstWrong;
      if (wrong !== undefined) throw new Broken(`An error: ${wrong}`, figures);
      if (figures.refused > 0) throw new Broken('Requests were refused at half the load it can carry.', figures);
      const growth = figures.mbLastQuarter - figures.mbSecondQuarter;
      if (growth > Math.max(leastGrowthMb, mostGrowth * figures.mbSecondQuarter))
        throw new Broken('Memory grew.', figures);
      if (after.handles > idle.handles + handlesAside) throw new Broken('Handles were left open.', figures);
      if (figures.stillBusy !== 0) throw new Broken('Connections of the pool were not given back.', figures);
      return figures;
    } finally {
      client.stop();
      await served.close();
    }
  },
};
