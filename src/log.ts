import { pino } from 'pino';

/** What writes the log: lines of JSON, passwords and authorization left out. */
export type Log = pino.Logger;

/** Names of values that never reach a log. */
const secrets = ['password', 'authorization', 'connection.password', 'err.config.password', 'headers.authorization'];

/** A log on standard output; `silent` writes nothing. */
export function createLog(level: string): Log {
  return pino({ level, redact: { paths: secrets, censor: '[redacted]' } });
}
