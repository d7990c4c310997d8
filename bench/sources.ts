import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The text of source files and of those in folders, by paths from the project's root, in a fixed order. */
export function sourcesOf(paths: readonly string[]): string {
  return paths
    .flatMap((path) =>
      statSync(join(root, path)).isDirectory()
        ? readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
            .filter((name) => name.endsWith('.ts') && name !== 'contract.ts')
            .sort()
            .map((name) => join(path, name))
        : [path],
    )
    .map((path) => `${path}\n${readFileSync(join(root, path), 'utf8')}`)
    .join('\n');
}
