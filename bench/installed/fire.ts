import { Pool, type Dispatcher } from 'undici';

/** One burst of requests, as the runner orders it. */
interface Order {
  readonly url: string;
  readonly path: string;
  /** Sent in turn. */
  readonly bodies: readonly string[];
  readonly connections: number;
  /** Ends after so many answers, or else after so many seconds. */
  readonly count?: number;
  readonly seconds?: number;
  /** Open loop: so many requests a second, sent on time whatever the answers; closed when left out. */
  readonly rate?: number;
  /** Lengths that a right answer may have; any where none is given. */
  readonly lengths: readonly number[];
}

interface Outcome {
  /** Right answers; the times are theirs. */
  readonly answers: number;
  /** Turned away by a server that has too much to do. */
  readonly refused: number;
  readonly wrong: number;
  /** Status, length and beginning of the first wrong answer. */
  readonly firstWrong: string;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
}

type Kind = 'right' | 'refused' | 'wrong';
type Done = (kind: Kind, what: string) => void;
/** How long a client that was turned away waits before it asks again. */
const pauseMs = 100;

/** Counts an answer's bytes and reads nothing of them: comparing was done before. */
class Answer implements Dispatcher.DispatchHandler {
  #status = 0;
  #bytes = 0;
  #begins: Buffer | undefined;

  readonly #lengths: ReadonlySet<number>;
  readonly #done: Done;

  constructor(lengths: ReadonlySet<number>, done: Done) {
    this.#lengths = lengths;
    this.#done = done;
  }

  onRequestStart(): void {}

  onResponseStart(_: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    this.#begins ??= chunk;
  }

  onResponseEnd(): void {
    const right = this.#status === 200 && (this.#lengths.size === 0 || this.#lengths.has(this.#bytes));
    this.#done(right ? 'right' : this.#status === 503 ? 'refused' : 'wrong', right ? '' : this.#told());
  }

  #told(): string {
    return `${this.#status}, ${this.#bytes} bytes: ${this.#begins?.subarray(0, 400).toString() ?? ''}`;
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#done('wrong', error.message);
  }
}

async function fire(order: Order): Promise<Outcome> {
  const pool = new Pool(order.url, { connections: order.connections, pipelining: 1 });
  const lengths = new Set(order.lengths);
  const headers = { 'content-type': 'application/json' };
  const times: number[] = [];
  const counts = { right: 0, refused: 0, wrong: 0 };
  let firstWrong = '';
  let sent = 0;
  const send = (from: number, after: () => void) => {
    const body = order.bodies[sent % order.bodies.length] ?? '';
    sent += 1;
    const done: Done = (kind, what) => {
      counts[kind] += 1;
      if (kind === 'right') times.push(performance.now() - from);
      if (kind === 'wrong') firstWrong ||= what;
      if (kind === 'refused') setTimeout(after, pauseMs);
      else after();
    };
    pool.dispatch({ path: order.path, method: 'POST', headers, body }, new Answer(lengths, done));
  };
  const began = performance.now();
  await (order.rate === undefined ? closed(order, began, send) : open(order, order.rate, began, send));
  const seconds = (performance.now() - began) / 1000;
  await pool.close();
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const { right: answers, refused, wrong } = counts;
  return { answers, refused, wrong, firstWrong, seconds, p50: quantile(0.5), p99: quantile(0.99) };
}

type Send = (from: number, after: () => void) => void;

/** Each connection sends its next request when it has its answer. */
function closed({ connections, count, seconds }: Order, began: number, send: Send): Promise<void> {
  const end = seconds === undefined ? Infinity : began + seconds * 1000;
  const most = count ?? Infinity;
  let started = 0;
  let waiting = 0;
  return new Promise((resolve) => {
    const next = () => {
      if (started >= most || performance.now() >= end) {
        if (waiting === 0) resolve();
        return;
      }
      started += 1;
      waiting += 1;
      send(performance.now(), () => {
        waiting -= 1;
        next();
      });
    };
    for (let each = 0; each < connections; each += 1) next();
  });
}

/** Requests leave at even distances; an answer's time counts from when its request should have left. */
function open({ seconds = 1 }: Order, rate: number, began: number, send: Send): Promise<void> {
  const total = Math.max(1, Math.round(rate * seconds));
  let sent = 0;
  let answered = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      for (; sent < total && began + (sent * 1000) / rate <= performance.now(); sent += 1) {
        send(began + (sent * 1000) / rate, () => {
          answered += 1;
          if (answered === total) resolve();
        });
      }
      if (sent === total) clearInterval(timer);
    }, 1);
  });
}

process.on('message', (order: Order) => {
  void fire(order).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
