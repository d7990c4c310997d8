import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
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
const size = z.string().regex(/^[1-9]\d*[kmg]$/i, 'is no size such as 512m or 1g');
const folder = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((path) => resolve(root, path));
const list = (each: RegExp, otherwise: string) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(',').map((part) => part.trim()))
    .transform((parts) => parts.filter((part) => part !== ''))
    .refine((parts) => parts.every((part) => each.test(part)), otherwise);
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Every variable the project reads, with its default; `.env.example` and the README say what each is for. */
const variables = z.object({
  PORT: whole(0, 65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  ARTICLES_DIR: folder('articles'),
  LOG_LEVEL: z.enum(levels, `is none of ${levels.join(', ')}`).default('info'),
  MAX_RUNNING: whole(1, 10_000).default(256),
  STOP_GRACE_MS: whole(0, 8_000).default(500),
  CORS_ORIGINS: list(
    /^(\*|https?:\/\/[^\s/,]+)$/,
    'is no list of origins such as https://one.example,https://two.example',
  ),
  API_KEYS: list(/^\S{16,}$/, 'is no list of keys, separated by commas, of 16 characters or more each'),
  POLL_INTERVAL_MS: whole(10, 10_000).default(250),
  DEADLINE_MS: whole(100, 600_000).default(8000),
  MAX_TOKENS: whole(100, 100_000).default(1000),
  MAX_DEPTH: whole(3, 100).default(12),
  MAX_ALIASES: whole(0, 1000).default(15),
  MAX_ROOT_FIELDS: whole(1, 1000).default(10),
  MAX_COST: whole(100, 10_000_000).default(20_000),
  CACHE_BYTES: whole(0, 1_000_000_000_000).default(20_000_000),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s@]+$/, 'is no address such as neo4j://host:7687 or neo4j+s://host')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  NEO4J_HOME_DIR: folder('neo4j/.data'),
  NEO4J_BOLT_PORT: whole(1, 65535).default(7697),
  NEO4J_HEAP: size.default('512m'),
  NEO4J_PAGECACHE: size.default('256m'),
  NEO4J_START_TIMEOUT_MS: whole(1000, 600_000).default(90_000),
  NEO4J_FETCH_TIMEOUT_MS: whole(1000, 3_600_000).default(600_000),
});

/** The project's settings, checked. Folders are absolute. */
export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Where copies of article texts lie; the folder may be missing. */
  readonly articlesDir: string;
  readonly logLevel: string;
  /** Who is let in, and how many at once. */
  readonly door: {
    readonly maxRunning: number;
    readonly stopGraceMs: number;
    readonly corsOrigins: readonly string[];
    readonly apiKeys: readonly string[];
  };
  readonly pollIntervalMs: number;
  /** How long one statement may take in the database. */
  readonly deadlineMs: number;
  /** How much one operation may ask. */
  readonly limits: {
    readonly tokens: number;
    readonly depth: number;
    readonly aliases: number;
    readonly rootFields: number;
    readonly cost: number;
  };
  /** How many bytes of answers are kept at most; 0 keeps none. */
  readonly cacheBytes: number;
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

/**
 * Settings out of an environment, in which an empty variable counts as none; a relative folder starts at the project's
 * root. BadConfig names every wrong variable, one a line, its value unless secret, what it takes, and what to do.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = variables.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => problemText(issue, given)),
    ...problemsBetween(given, parsed.data),
  ];
  if (!parsed.success || problems.length > 0) throw new BadConfig(problems.join('\n'));
  const read = parsed.data;
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password = '' } = read;
  return Object.freeze({
    port: read.PORT,
    host: read.HOST,
    articlesDir: read.ARTICLES_DIR,
    logLevel: read.LOG_LEVEL,
    door: {
      maxRunning: read.MAX_RUNNING,
      stopGraceMs: read.STOP_GRACE_MS,
      corsOrigins: read.CORS_ORIGINS,
      apiKeys: read.API_KEYS,
    },
    pollIntervalMs: read.POLL_INTERVAL_MS,
    deadlineMs: read.DEADLINE_MS,
    server: uri === undefined ? undefined : Object.freeze({ uri, user, password }),
    limits: {
      tokens: read.MAX_TOKENS,
      depth: read.MAX_DEPTH,
      aliases: read.MAX_ALIASES,
      rootFields: read.MAX_ROOT_FIELDS,
      cost: read.MAX_COST,
    },
    cacheBytes: read.CACHE_BYTES,
    database: read.NEO4J_DATABASE,
    local: Object.freeze({
      homeDir: read.NEO4J_HOME_DIR,
      boltPort: read.NEO4J_BOLT_PORT,
      heap: read.NEO4J_HEAP,
      pageCache: read.NEO4J_PAGECACHE,
      startTimeoutMs: read.NEO4J_START_TIMEOUT_MS,
      fetchTimeoutMs: read.NEO4J_FETCH_TIMEOUT_MS,
    }),
  });
}

/** A value with an @ in it is not shown: a password may stand before it. */
function problemText(issue: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): string {
  const name = String(issue.path[0]);
  const value = given[name];
  const secret =
    name.includes('PASSWORD') || name.includes('KEYS') || (typeof value === 'string' && value.includes('@'));
  const shown = secret ? '' : `=${JSON.stringify(value)}`;
  const hint = name === 'NEO4J_URI' && secret ? ' Put user and password into NEO4J_USER and NEO4J_PASSWORD.' : '';
  return `${name}${shown} ${issue.message}.${hint} Correct it or unset it; see .env.example.`;
}

/** What is wrong with variables that are each right. */
function problemsBetween(
  given: Readonly<Record<string, unknown>>,
  read: z.infer<typeof variables> | undefined,
): readonly string[] {
  if (given['NEO4J_URI'] !== undefined) {
    return given['NEO4J_PASSWORD'] === undefined
      ? ['NEO4J_PASSWORD is missing: set it to the password of the server in NEO4J_URI.']
      : [];
  }
  return read !== undefined && read.PORT === read.NEO4J_BOLT_PORT
    ? [`PORT and NEO4J_BOLT_PORT are both ${read.PORT}: set one of them to another port.`]
    : [];
}

/** Settings of this process: a `.env` at the project's root, then the environment, which wins. */
export function processConfig(): Config {
  if (existsSync(`${root}.env`)) process.loadEnvFile(`${root}.env`);
  return readConfig(process.env);
}
