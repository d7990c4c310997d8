import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { dossierJsonSchema } from '../../seed/dossier/jsonSchema.ts';

describe("the editor's schema of dossiers", () => {
  it('is current; if not, run tsx seed/dossier/writeJsonSchema.ts', async () => {
    const written: unknown = JSON.parse(await readFile('docs/dossier.schema.json', 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(dossierJsonSchema())));
  });
});
