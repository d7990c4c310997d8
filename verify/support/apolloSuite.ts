import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));

const unreadable =
  'A body of a type that is not read is told with 415, which says what is wrong; the suite knows 400 alone.';

/** Tests that must fail, by the end of their full name, and why: what they ask for, we do not do on purpose. */
const notOurs: readonly { readonly name: string; readonly why: string }[] = [
  { name: 'CSRF prevention default', why: unreadable },
  { name: 'throws an error if POST body is empty', why: unreadable },
  { name: 'throws an error if invalid content-type', why: unreadable },
];

/** What the suite came to. */
export interface SuiteOutcome {
  readonly passed: number;
  /** Tests of what we do not do, those included that the suite leaves out where answers always come whole. */
  readonly notOurs: number;
  /** Tests that should pass and do not, or pass and should not, each in a few words. */
  readonly wrong: readonly string[];
}

const results = z.object({
  testResults: z.array(
    z.object({
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

/** Runs Apollo's own tests of web servers on ours. */
export async function apolloSuite(): Promise<SuiteOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-suite-'));
  try {
    const file = join(folder, 'results.json');
    await jest(file);
    const { testResults } = results.parse(JSON.parse(await readFile(file, 'utf8')));
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    if (tests.length === 0) throw new Error(testResults[0]?.message ?? 'The suite did not run.');
    const isOurs = (name: string) => !notOurs.some((each) => name.endsWith(each.name));
    return {
      passed: tests.filter(({ fullName, status }) => isOurs(fullName) && status === 'passed').length,
      notOurs: tests.filter(({ fullName, status }) => !isOurs(fullName) || status === 'pending').length,
      wrong: [
        ...tests
          .filter(({ fullName, status }) => isOurs(fullName) && status === 'failed')
          .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.slice(0, 300) ?? ''}`),
        ...notOurs
          .filter(({ name }) => !tests.some(({ fullName, status }) => fullName.endsWith(name) && status === 'failed'))
          .map(({ name, why }) => `“${name}” does not fail any more, though: ${why}`),
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Resolves when jest has written its results, whatever they are. */
function jest(outputFile: string): Promise<void> {
  const args = [
    '--config',
    'verify/support/apolloSuite.config.mjs',
    '--runInBand',
    '--forceExit',
    '--silent',
    '--json',
  ];
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      ...args,
      '--outputFile',
      outputFile,
    ],
    { cwd: root, stdio: 'ignore' },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
}
