import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'node_modules/.cache');

/**
 * A program of ours with all it imports of ours in one file of JavaScript, for who starts it a thousand times: read as
 * TypeScript, module by module, each start computes for two seconds, so for half of one. `remove` takes the file away.
 */
export async function inOneFile(program: string): Promise<{ readonly file: string; readonly remove: () => void }> {
  mkdirSync(cache, { recursive: true });
  // Inside node_modules, where what it imports of others is found.
  const outDir = mkdtempSync(join(cache, 'rapporteur-'));
  const options = { ssr: program, outDir, target: 'node20', minify: false, emptyOutDir: false } as const;
  await build({ configFile: false, logLevel: 'warn', root, build: options });
  return {
    file: join(outDir, basename(program).replace(/\.ts$/, '.js')),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}
