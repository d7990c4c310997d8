import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CannotStart } from '../src/errors.ts';

const oldest = 17;
const instead = 'or set NEO4J_URI to use a server of your own';

/** The Java that runs Neo4j: that of JAVA_HOME, else the first in PATH; CannotStart when there is none or it is too old. */
export function findJava(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const java = env['JAVA_HOME'] ? join(env['JAVA_HOME'], 'bin', 'java') : 'java';
  const { status, stderr, stdout } = spawnSync(java, ['-version'], { encoding: 'utf8', env: { ...env } });
  if (status !== 0) {
    const where = env['JAVA_HOME'] ? `in JAVA_HOME, ${env['JAVA_HOME']}` : 'in PATH';
    throw new CannotStart(
      `Java was not found ${where}. Install a Java runtime, version ${oldest} or 21, for example from your package manager; ${instead}.`,
    );
  }
  const version = majorOf(`${stderr}${stdout}`);
  if (version !== undefined && version < oldest) {
    throw new CannotStart(
      `Java ${version} is too old: Neo4j 5.26 needs Java ${oldest} or 21. Install one and put it first in PATH, or name it in JAVA_HOME; ${instead}.`,
    );
  }
  return java;
}

function majorOf(text: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match ? Number(match[1]) : undefined;
}
