import type { FastifyReply, onRequestHookHandler, preHandlerHookHandler } from 'fastify';

/** How much may be under way at once. */
export interface AdmissionOptions {
  /** Requests answered at once, at most. */
  readonly most: number;
  readonly refused: () => void;
}

/**
 * Lets in as many requests as can be answered soon and refuses the others at once: a queue that nobody sees the end of
 * helps nobody. How many that are follows from how long answers take.
 */
export interface Admission {
  readonly running: () => number;
  /** How many may run at present. */
  readonly most: () => number;
  /** The hooks of a route that costs. */
  readonly hooks: { readonly onRequest: onRequestHookHandler; readonly preHandler: preHandlerHookHandler };
}

/** While as many run as may, answers shall not take longer; past it fewer are let in. */
const targetMs = 250;
const least = 4;
/** So many may run before it is known how long answers take: clients ask dozens of small things at once. */
const first = 64;
/** While the event loop comes round later than this, refusals are late as well: fewer are let in, however soon answers are there. */
const loopMs = 25;
/** How often the event loop is looked at while questions are under way. */
const lookMs = 5;
/** Answers of one load take equally long: one change for all of them is enough. */
const changeMs = 50;
/** Work of so long may begin in one turn of the event loop; the rest waits for the next, so that refusals come through. */
const turnMs = 10;

/**
 * How many may run: fewer while the answers of a full house, or the event loop, are late; more while they are not, fast until one was late
 * for the first time, slowly from then on.
 */
export function adaptiveLimit(most: number, now: () => number = () => performance.now()) {
  let limit = Math.min(most, first);
  let changed = -Infinity;
  return {
    limit: () => Math.max(least, Math.floor(limit)),
    /** An answer has taken so long while so many were running, and the event loop so long to come round. */
    took: (ms: number, running: number, loopWasMs = 0) => {
      if (running < limit * 0.8) return;
      if (ms <= targetMs && loopWasMs <= loopMs)
        limit = Math.min(most, limit + (changed === -Infinity ? 1 : 1 / limit));
      else if (now() - changed > changeMs) {
        limit = Math.max(least, limit * 0.85);
        changed = now();
      }
    },
  };
}

/** Admission for the routes that take its hooks. */
export function createAdmission({ most, refused }: AdmissionOptions): Admission {
  const adaptive = adaptiveLimit(most);
  const start = pacer();
  const loop = loopLook();
  let running = 0;
  const full = () => running >= adaptive.limit();
  const refuse = (reply: FastifyReply) => {
    refused();
    void reply.code(503).headers({ 'retry-after': '1', 'cache-control': 'no-store' }).send(busy);
  };
  return {
    running: () => running,
    most: adaptive.limit,
    hooks: {
      // Before the body is read, so that refusing costs next to nothing.
      onRequest: (_request, reply, done) => (full() ? refuse(reply) : done()),
      // A place is taken only now: a client that sends its body slowly shall not hold one.
      preHandler: (_request, reply, done) => {
        if (full()) return refuse(reply);
        running += 1;
        loop.begin();
        const began = performance.now();
        reply.raw.once('close', () => {
          adaptive.took(performance.now() - began, running, loop.ms());
          running -= 1;
          if (running === 0) loop.end();
        });
        start(done);
      },
    },
  };
}

const busy = {
  errors: [
    {
      message: 'The service has as many questions as it can answer. Try again in a second.',
      extensions: { code: 'BUSY' },
    },
  ],
};

/** Begins work at once while this turn of the event loop is young, else in one of the next, in order. */
function pacer(): (begin: () => void) => void {
  let turnBegan: number | undefined;
  const start = (begin: () => void) => {
    const now = performance.now();
    if (turnBegan === undefined) {
      turnBegan = now;
      setImmediate(() => (turnBegan = undefined));
    }
    if (now - turnBegan < turnMs) begin();
    else setImmediate(() => start(begin));
  };
  return start;
}

/** Looks how late the event loop comes round, from `begin` to `end`; `ms` smooths over the last looks. */
function loopLook() {
  let timer: NodeJS.Timeout | undefined;
  let [due, ms] = [0, 0];
  const look = () => {
    const late = Math.max(0, performance.now() - due);
    ms += (late - ms) / 4;
    due = performance.now() + lookMs;
    timer = setTimeout(look, lookMs).unref();
  };
  return {
    ms: () => ms,
    begin: () => {
      if (timer !== undefined) return;
      due = performance.now() + lookMs;
      timer = setTimeout(look, lookMs).unref();
    },
    end: () => {
      clearTimeout(timer);
      timer = undefined;
      ms = 0;
    },
  };
}
