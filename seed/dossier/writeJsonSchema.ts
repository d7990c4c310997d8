import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { dossierJsonSchema } from './jsonSchema.ts';

const file = 'docs/dossier.schema.json';
const style = await resolveConfig(file);
await writeFile(file, await format(JSON.stringify(dossierJsonSchema()), { ...style, filepath: file }));
console.log(`${file} written`);
