import { pino } from 'pino';

/** What writes the log, passwords and authorization left out. */
export type Log = pino.Logger;

/** Names of values that never reach a log, at the top or up to two steps down. */
const secrets = ['password', 'authorization', 'NEO4J_PASSWORD'].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** Where a log goes. */
export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** A log on standard output: lines of JSON, or lines for people on a terminal; `silent` writes nothing. */
export function createLog(level: string, out: Sink = process.stdout): Log {
  const stream = out.isTTY
    ? { write: (line: string) => void out.write(readable(line)) }
    : { write: (line: string) => void out.write(line) };
  return pino({ level, redact: { paths: secrets, censor: '[redacted]' } }, stream);
}

/** One line of the log as a person reads it: time, level, message, then what else it holds. */
function readable(line: string): string {
  const entry: unknown = JSON.parse(line);
  if (typeof entry !== 'object' || entry === null) return line;
  const { time, level, msg, pid: _pid, hostname: _hostname, err, ...rest } = Object.fromEntries(Object.entries(entry));
  const clock = new Date(Number(time)).toTimeString().slice(0, 8);
  const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
  return `${clock} ${pino.levels.labels[Number(level)] ?? String(level)} ${String(msg ?? '')}${more}${reason(err)}\n`;
}

function reason(err: unknown): string {
  if (typeof err !== 'object' || err === null) return '';
  const { stack, message }: { stack?: unknown; message?: unknown } = err;
  return `\n  ${String(stack ?? message).replaceAll('\n', '\n  ')}`;
}
