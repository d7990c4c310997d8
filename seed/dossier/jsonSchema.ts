import { z } from 'zod';
import { dossierShape, registerShape } from './shape.ts';

/** The JSON Schema by which an editor completes and checks a dossier or the register as it is typed. */
export function dossierJsonSchema(): unknown {
  const { $schema, ...dossier } = z.toJSONSchema(dossierShape, { io: 'input', unrepresentable: 'any' });
  const { $schema: _same, ...register } = z.toJSONSchema(registerShape, { io: 'input', unrepresentable: 'any' });
  return {
    $schema,
    title: 'Rapporteur dossier or register',
    description: 'Made by seed/dossier/writeJsonSchema.ts from the shapes that dossier:check reads with.',
    if: { required: ['article'] },
    then: dossier,
    else: register,
  };
}
