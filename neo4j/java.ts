import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CannotStart } from '../src/errors.ts';

const oldest = 17;

/** The Java that runs Neo4j; CannotStart when there is none or it is too old. */
export function findJava(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const java = env['JAVA_HOME'] ? join(env['JAVA_HOME'], 'bin', 'java') : 'java';
  const { error, stderr, stdout } = spawnSync(java, ['-version'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (error) {
    throw new CannotStart(
      `Java was not found (${java}). Install a Java runtime, version ${oldest} or 21, for example from your package manager, or set JAVA_HOME; or set NEO4J_URI to use a server of your own.`,
    );
  }
  const version = majorOf(`${stderr}${stdout}`);
  if (version !== undefined && version < oldest) {
    throw new CannotStart(
      `Java ${version} is too old: Neo4j 5.26 needs Java ${oldest} or 21. Install one and put it first in PATH, or set JAVA_HOME.`,
    );
  }
  return java;
}

function majorOf(text: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match ? Number(match[1]) : undefined;
}
