import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { BadConfig } from './errors.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `is no whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `is outside ${least} to ${most}`);
const size = z.string().regex(/^\d+[kmg]$/i, 'is no size such as 512m or 1g');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Every variable the project reads, with its default; `.env.example` and the README say what each is for. */
const variables = z.object({
  PORT: whole(0, 65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  ARTICLES_DIR: z.string().min(1).default(`${root}articles`),
  LOG_LEVEL: z.enum(levels, `is none of ${levels.join(', ')}`).default('info'),
  POLL_INTERVAL_MS: whole(10, 10_000).default(250),
  DEADLINE_MS: whole(100, 600_000).default(8000),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'is no address such as neo4j://host:7687 or neo4j+s://host')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  NEO4J_HOME_DIR: z.string().min(1).default(`${root}neo4j/.data`),
  NEO4J_BOLT_PORT: whole(1, 65535).default(7697),
  NEO4J_HEAP: size.default('512m'),
  NEO4J_PAGECACHE: size.default('256m'),
  NEO4J_START_TIMEOUT_MS: whole(1000, 600_000).default(90_000),
  NEO4J_FETCH_TIMEOUT_MS: whole(1000, 3_600_000).default(600_000),
});

/** The project's settings, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where copies of article texts lie; the folder may be missing. */
  readonly articlesDir: string;
  readonly logLevel: string;
  readonly pollIntervalMs: number;
  /** How long one statement may take in the database. */
  readonly deadlineMs: number;
  /** One's own server; undefined: the project's own is started. */
  readonly server: { readonly uri: string; readonly user: string; readonly password: string } | undefined;
  readonly database: string;
  readonly local: {
    readonly homeDir: string;
    readonly boltPort: number;
    readonly heap: string;
    readonly pageCache: string;
    readonly startTimeoutMs: number;
    readonly fetchTimeoutMs: number;
  };
}

/** Settings out of an environment; BadConfig names every wrong variable, its value unless secret, and what it takes. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new BadConfig(parsed.error.issues.map((issue) => problemText(issue, given)).join('\n'));
  const read = parsed.data;
  if (read.NEO4J_URI !== undefined && read.NEO4J_PASSWORD === undefined) {
    throw new BadConfig('NEO4J_PASSWORD is missing: it goes with NEO4J_URI.');
  }
  return Object.freeze({
    port: read.PORT,
    host: read.HOST,
    articlesDir: read.ARTICLES_DIR,
    logLevel: read.LOG_LEVEL,
    pollIntervalMs: read.POLL_INTERVAL_MS,
    deadlineMs: read.DEADLINE_MS,
    server: read.NEO4J_URI
      ? { uri: read.NEO4J_URI, user: read.NEO4J_USER, password: read.NEO4J_PASSWORD ?? '' }
      : undefined,
    database: read.NEO4J_DATABASE,
    local: {
      homeDir: read.NEO4J_HOME_DIR,
      boltPort: read.NEO4J_BOLT_PORT,
      heap: read.NEO4J_HEAP,
      pageCache: read.NEO4J_PAGECACHE,
      startTimeoutMs: read.NEO4J_START_TIMEOUT_MS,
      fetchTimeoutMs: read.NEO4J_FETCH_TIMEOUT_MS,
    },
  });
}

function problemText(issue: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): string {
  const name = String(issue.path[0]);
  const shown = name.includes('PASSWORD') ? '' : `=${JSON.stringify(given[name])}`;
  return `${name}${shown} ${issue.message}. See .env.example.`;
}

/** Settings of this process: a `.env` at the project's root, then the environment, which wins. */
export function processConfig(): Config {
  if (existsSync(`${root}.env`)) process.loadEnvFile(`${root}.env`);
  return readConfig(process.env);
}
