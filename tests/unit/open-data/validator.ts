import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchema, type SchemaName } from '../../../src/lib/open-data/schemas.ts';
import { asRead, site } from './published.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);

/** What a validator that knows only the published schema finds wrong in a file. */
export function faults(name: SchemaName, file: unknown): readonly string[] {
  const schema = asRead(jsonSchema(name, site)) as { $id: string };
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  return validate(asRead(file))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
