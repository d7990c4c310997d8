import { Broken, type Figures, type Promised, type Trial } from './promise.ts';
import { hostileBodies } from './support/hostileBodies.ts';
import { hostileDocuments, type Hostile } from './support/hostileDocuments.ts';
import { must, quantile } from './support/must.ts';
import { sendRaw, type RawReply } from './support/raw.ts';
import { service, type VerifiedService } from './support/service.ts';

const mostMs = 250;
const mostStallMs = 250;
const mostGrowthMb = 300;

interface Tried {
  readonly name: string;
  readonly ms: number;
  readonly stallMs: number;
}

/** The document as a request whose bytes nobody counts on the way. */
function requestOf({ query, variables, operationName }: Hostile): Buffer {
  const body = Buffer.from(JSON.stringify({ query, variables, operationName }));
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

/** Sends it once; a reply late for the machine's sake is given a second and a third chance, a slow service uses them up. */
async function tried(served: VerifiedService, name: string, bytes: Buffer): Promise<Tried> {
  const tries: Tried[] = [];
  for (let more = 3; more > 0; more--) {
    await served.stall();
    const reply = await sendRaw(served.url, bytes);
    const stallMs = await served.stall();
    must(reply.end !== 'silence', `${name}: no reply and no end of the connection within 5 s.`);
    must(reply.status < 500 || isRefusal(reply), `${name}: ${reply.status} ${reply.text.slice(-300)}`);
    tries.push({ name, ms: reply.ms, stallMs });
    if (reply.ms <= mostMs && stallMs <= mostStallMs) break;
  }
  return tries.reduce((best, one) => (one.ms < best.ms ? one : best));
}

/** What HTTP has above 500 for requests that it does not know. */
function isRefusal({ status }: RawReply): boolean {
  return status === 501 || status === 505;
}

/** Questions of shapes that nobody has asked before, each valid and cheap. */
function newShape(index: number): Hostile {
  const fields = ['id', 'name', '__typename', 'aliases'].filter((_, bit) => (index >> bit) & 1);
  const query = `query n${index} { v${index}: entities(first: 1) { nodes { w${index}: id ${fields.join(' ')} } } }`;
  return { name: 'a new shape', query };
}

async function check({ long, say }: Trial): Promise<Figures> {
  const cases = [
    ...hostileDocuments().map((each) => ({ name: each.name, bytes: requestOf(each) })),
    ...hostileBodies(),
  ];
  const served = await service();
  try {
    for (let index = 0; index < 50; index++) await sendRaw(served.url, requestOf(newShape(index)));
    const before = await served.memory();
    const all: Tried[] = [];
    for (const [index, { name, bytes }] of cases.entries()) {
      all.push(await tried(served, name, bytes));
      if (index % 100 === 99) say(`${index + 1} of ${cases.length}`);
    }
    const shapes = long ? 20_000 : 1_000;
    for (let index = 0; index < shapes; index += 8)
      await Promise.all(
        Array.from({ length: 8 }, (_, more) => sendRaw(served.url, requestOf(newShape(50 + index + more)))),
      );
    for (let round = long ? 20 : 2; round > 0; round--)
      await Promise.all(
        cases.filter(({ bytes }) => bytes.length < 300_000).map(({ bytes }) => sendRaw(served.url, bytes, 20_000)),
      );
    const growth = ((await served.memory()) - before) / 1e6;
    const slowest = all.reduce((worst, one) => (one.ms > worst.ms ? one : worst));
    const figures = {
      cases: new Set(all.map(({ name }) => name)).size,
      p50Ms: quantile(
        all.map(({ ms }) => ms),
        0.5,
      ),
      slowestMs: Math.round(slowest.ms),
      slowest: slowest.name,
      longestStallMs: Math.round(Math.max(...all.map(({ stallMs }) => stallMs))),
      newShapes: shapes,
      memoryGrownMb: Math.round(growth),
    };
    const late = all.filter(({ ms, stallMs }) => ms > mostMs || stallMs > mostStallMs);
    if (late.length > 0)
      throw new Broken(
        `Later than ${mostMs} ms: ${late.map(({ name, ms, stallMs }) => `${name} (${Math.round(ms)} ms, stall ${Math.round(stallMs)} ms)`).join('; ')}`,
        figures,
      );
    if (growth > mostGrowthMb) throw new Broken(`The memory grew by ${Math.round(growth)} MB.`, figures);
    if (figures.cases < 200) throw new Broken('There are fewer than 200 names.', figures);
    must((await served.ask('{ revision }')).status === 200, 'The service does not answer any more.');
    return figures;
  } finally {
    await served.close();
  }
}

/** Whatever comes, it is refused soon, and the service stays as it was. */
export const hostile: Promised = {
  name: 'hostile',
  promise: `200 or more hostile documents and bodies are each refused, or answered where harmless, within ${mostMs} ms; the event loop never stands still for longer, and the memory stays bounded.`,
  check,
};
