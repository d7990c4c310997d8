import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { BadConfig } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof BadConfig) return error.message.split('\n');
    throw error;
  }
  return [];
}

test('An empty environment gives the defaults, with folders inside the project and no server of one’s own', () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    pollIntervalMs: 250,
    deadlineMs: 8000,
    database: 'neo4j',
  });
  expect(config.local).toMatchObject({ boltPort: 7697, heap: '512m', pageCache: '256m' });
  expect(config.server).toBeUndefined();
  expect([config.articlesDir, config.local.homeDir].every(isAbsolute)).toBe(true);
  expect(config.articlesDir.endsWith('/articles')).toBe(true);
});

test('An empty variable counts as none, and a relative folder starts at the root wherever the command is run', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}));
  expect(readConfig({ NEO4J_HOME_DIR: 'neo4j/.data' }).local.homeDir).toBe(readConfig({}).local.homeDir);
  expect(readConfig({ ARTICLES_DIR: '/texts' }).articlesDir).toBe('/texts');
});

test('Settings cannot be changed afterwards', () => {
  const config = readConfig({ NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'p' });
  expect([config, config.local, config.server].every(Object.isFrozen)).toBe(true);
});

test('A server of one’s own takes its address, user, password and database', () => {
  const env = { NEO4J_URI: 'neo4j+s://x.example', NEO4J_USER: 'u', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'd' };
  expect(readConfig(env)).toMatchObject({
    server: { uri: 'neo4j+s://x.example', user: 'u', password: 'p' },
    database: 'd',
  });
});

test('All wrong variables are named at once, each with its value, what it takes, and what to do', () => {
  const env = { PORT: '70000', LOG_LEVEL: 'loud', POLL_INTERVAL_MS: '9', NEO4J_HEAP: 'much', NEO4J_URI: 'http://x' };
  const problems = problemsOf(env);
  expect(problems.map((line) => line.split(/[= ]/)[0])).toEqual([
    'PORT',
    'LOG_LEVEL',
    'POLL_INTERVAL_MS',
    'NEO4J_URI',
    'NEO4J_HEAP',
    'NEO4J_PASSWORD',
  ]);
  expect(problems[0]).toBe('PORT="70000" is outside 0 to 65535. Correct it or unset it; see .env.example.');
  expect(problems[1]).toContain('LOG_LEVEL="loud" is none of trace, debug, info');
});

test.each([
  ['PORT', '0', '65535', '-1', '65536'],
  ['POLL_INTERVAL_MS', '10', '10000', '9', '10001'],
  ['MAX_RUNNING', '1', '10000', '0', '10001'],
  ['STOP_GRACE_MS', '0', '8000', '-1', '8001'],
  ['DEADLINE_MS', '100', '600000', '99', '600001'],
  ['NEO4J_BOLT_PORT', '1', '65535', '0', '65536'],
  ['NEO4J_START_TIMEOUT_MS', '1000', '600000', '999', '600001'],
  ['NEO4J_FETCH_TIMEOUT_MS', '1000', '3600000', '999', '3600001'],
])('%s takes %s to %s, and nothing beyond or beside', (name, least, most, under, over) => {
  for (const value of [least, most]) expect(problemsOf({ [name]: value })).toEqual([]);
  for (const value of [under, over, '1.5', '1e3', ' 80', 'x']) expect(problemsOf({ [name]: value })).toHaveLength(1);
});

test('No password is ever shown, not even one inside an address', () => {
  const [told, ...others] = problemsOf({ NEO4J_URI: 'bolt://neo4j:geheim@host', NEO4J_PASSWORD: 'geheim2' });
  expect(others).toEqual([]);
  expect(told).toContain('Put user and password into NEO4J_USER and NEO4J_PASSWORD');
  expect(told).not.toContain('geheim');
});

test('Lists are separated by commas; origins have a scheme and no path, keys 16 characters, and no key is shown', () => {
  const { door } = readConfig({ CORS_ORIGINS: 'https://a.example, http://b:80', API_KEYS: `${'k'.repeat(16)},` });
  expect(door).toMatchObject({ corsOrigins: ['https://a.example', 'http://b:80'], apiKeys: ['k'.repeat(16)] });
  expect(problemsOf({ CORS_ORIGINS: 'a.example' })[0]).toContain('is no list of origins');
  expect(problemsOf({ API_KEYS: 'geheim' })).toEqual([
    'API_KEYS is no list of keys, separated by commas, of 16 characters or more each. Correct it or unset it; see .env.example.',
  ]);
});

test('An address without a password, and two servers on one port, are refused', () => {
  expect(problemsOf({ NEO4J_URI: 'bolt://h' })).toEqual([
    'NEO4J_PASSWORD is missing: set it to the password of the server in NEO4J_URI.',
  ]);
  expect(problemsOf({ PORT: '7697' })[0]).toContain('PORT and NEO4J_BOLT_PORT are both 7697');
});

test('.env.example names every variable, with its default', () => {
  const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').match(/^# [A-Z0-9_]+=.*$/gm) ?? [];
  const shown = lines.map((line) => line.slice(2).split('='));
  const defaults = shown
    .filter(([name]) => name !== 'NEO4J_URI')
    .map(([name = '', value = '']) => [name, value] as const);
  expect(shown).toHaveLength(26);
  expect(readConfig(Object.fromEntries(defaults))).toEqual(readConfig({}));
});

test('The log is lines of JSON without secrets, and readable on a terminal', () => {
  const lines: string[] = [];
  const write = (text: string) => lines.push(text);
  createLog('info', { write }).info({ connection: { password: 'geheim' }, password: 'geheim' }, 'Hello');
  createLog('info', { write, isTTY: true }).warn({ port: 4000, server: { password: 'geheim' } }, 'Hello');
  createLog('silent', { write }).error('Nobody hears this');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('"password":"[redacted]","msg":"Hello"');
  expect(lines[1]).toMatch(/^\d\d:\d\d:\d\d warn Hello \{"port":4000,"server":\{"password":"\[redacted\]"\}\}\n$/);
  expect(lines.join('')).not.toContain('geheim');
});
