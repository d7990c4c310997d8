import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Loaded before a contestant's own code: writes down every statement that it sends, so that the bench can count them and
 * profile them itself. Nothing is timed while it is there.
 */
const file = process.env['BENCH_SPY'] ?? '';

type Run = (this: unknown, query: unknown, params?: unknown, ...rest: readonly unknown[]) => unknown;
interface Runs {
  readonly prototype: { run: Run };
}
interface DriverModule {
  readonly Session: Runs;
  readonly Transaction: Runs;
}

function watch({ prototype }: Runs): void {
  const { run } = prototype;
  prototype.run = function (query, params, ...rest) {
    appendFileSync(file, `${JSON.stringify({ text: query, params: params ?? {} })}\n`);
    return run.call(this, query, params, ...rest);
  };
}

// The project and the bench's own package may each have their copy of the driver.
const copies = ['../package.json', './package.json'].map(
  (path) => createRequire(new URL(path, import.meta.url))('neo4j-driver') as DriverModule,
);
for (const { Session, Transaction } of new Set(copies)) {
  watch(Session);
  watch(Transaction);
}
