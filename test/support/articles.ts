import { fileURLToPath } from 'node:url';
import { compileDossiers } from '../../seed/dossier/compile.ts';
import type { BundleRecord } from '../../seed/records.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Records of the project's own articles, compiled without their texts. */
export async function articleRecords(...folders: readonly string[]): Promise<readonly BundleRecord[]> {
  const { findings, records } = await compileDossiers({
    roots: folders.map((folder) => `${root}${folder}/articles`),
    registers: folders.map((folder) => `${root}${folder}/register.yaml`),
    articlesDir: `${root}test/support/no-texts`,
  });
  if (findings.length > 0) throw new Error(JSON.stringify(findings.slice(0, 3)));
  return records;
}
