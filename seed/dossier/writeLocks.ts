import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedDossier } from './checkDossier.ts';
import { lockName, printLock } from './lock.ts';

/** Writes the lock of each dossier unless it stands there already; one line for each says what was done. */
export async function writeLocks(dossiers: readonly CheckedDossier[]): Promise<string[]> {
  const lines: string[] = [];
  for (const { folder, lock } of dossiers) {
    const file = join(folder, lockName);
    const content = printLock(lock);
    const held = `${lock.passages.length} passages, ${(lock.share * 100).toFixed(1)} % kept`;
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before !== content) {
      await writeFile(`${file}.part`, content);
      await rename(`${file}.part`, file);
    }
    lines.push(`${file}: ${held}${before === content ? ', as before' : ''}`);
  }
  return lines;
}
