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
/** Answers of one load take equally long: one change for all of them is enough. */
const changeMs = 50;
/** Work of so long may begin in one turn of the event loop; the rest waits for the next, so that refusals come through. */
const turnMs = 10;

/**
 * How many may run: fewer while the answers of a full house are late; more while they are not, fast until one was late
 * for the first time, slowly from then on.
 */
export function adaptiveLimit(most: number, now: () => number = () => performance.now()) {
  let limit = Math.min(most, first);
  let changed = -Infinity;
  return {
    limit: () => Math.max(least, Math.floor(limit)),
    /** An answer has taken so long while so many were running. */
    took: (ms: number, running: number) => {
      if (running < limit * 0.8) return;
      if (ms <= targetMs) limit = Math.min(most, limit + (changed === -Infinity ? 1 : 1 / limit));
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
        const began = performance.now();
        reply.raw.once('close', () => {
          adaptive.took(performance.now() - began, running);
          running -= 1;
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
