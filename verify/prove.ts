import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { telling } from '../bin/telling.ts';
import { BadConfig } from '../src/errors.ts';
import { breaks, type Break } from './support/breaks.ts';
import { keepProofs, type Proof } from './support/kept.ts';
import { inOtherProcess } from './support/otherProcess.ts';

/**
 * Breaks a copy of the code in one place after the other and runs the promise that should notice; with the names of
 * promises, only theirs. What each noticed is kept in `verify/proofs/` for `docs/reliability.md`.
 */
const root = fileURLToPath(new URL('../', import.meta.url));

/** What is there already and takes long to have: packages, and the database's own files. */
const shared = ['node_modules', 'neo4j/.cache'];

function copyOfTheCode(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-broken-'));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of listed.split('\n').filter((each) => each !== '' && existsSync(join(root, each))))
    cpSync(join(root, file), join(folder, file));
  for (const each of shared) if (existsSync(join(root, each))) symlinkSync(join(root, each), join(folder, each));
  // Made from the schema, and not in git.
  const contract = 'src/model/contract.ts';
  cpSync(join(root, contract), join(folder, contract));
  return folder;
}

async function proved(folder: string, { promise, what, file, from, to }: Break): Promise<Proof> {
  const path = join(folder, file);
  const whole = readFileSync(path, 'utf8');
  const [before, after, ...more] = whole.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new BadConfig(`What ${promise} has to break does not stand in ${file} once: ${from}`);
  writeFileSync(path, `${before}${to}${after}`);
  try {
    const [line] = await inOtherProcess(folder, [promise], []);
    if (!line) throw new Error(`Nothing was told of ${promise}.`);
    const noticed = line.broken?.replaceAll(dirname(folder), '').split('\n')[0]?.slice(0, 300) ?? null;
    return { what, file, noticed, seconds: line.seconds, taken: line.taken };
  } finally {
    writeFileSync(path, whole);
  }
}

await telling(async () => {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !breaks.some(({ promise }) => promise === name));
  if (unknown.length > 0) throw new BadConfig(`Nothing is broken for ${unknown.join(', ')}.`);
  const folder = copyOfTheCode();
  try {
    for (const promise of new Set(breaks.map((each) => each.promise))) {
      if (names.length > 0 && !names.includes(promise)) continue;
      const proofs: Proof[] = [];
      for (const each of breaks.filter((one) => one.promise === promise)) {
        const proof = await proved(folder, each);
        process.stdout.write(`${promise}: ${each.what}: ${proof.noticed ?? 'NOT NOTICED'}\n`);
        if (proof.noticed === null) process.exitCode = 1;
        proofs.push(proof);
      }
      keepProofs(promise, proofs);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
