import { expect, test } from 'vitest';
import { jsonSchema, schemaNames, type JsonSchema } from '../../../src/lib/open-data/schemas.ts';
import { contactsFiles, indexFile, ruleFiles, site, surveyFile } from './published.ts';

/** The fields of a schema and of all it holds, by their path. */
const fieldsOf = (schema: JsonSchema, path = ''): readonly (readonly [string, JsonSchema])[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    [`${path}/${name}`, field] as const,
    ...fieldsOf(field, `${path}/${name}`),
  ]),
  ...(schema.items ? fieldsOf(schema.items, `${path}[]`) : []),
  ...(schema.additionalProperties ? fieldsOf(schema.additionalProperties, `${path}/*`) : []),
];

test.each(schemaNames)('%s: every field says what it is, in a sentence', (name) => {
  const fields = fieldsOf(jsonSchema(name, site));
  expect(fields.length).toBeGreaterThan(10);
  expect(
    fields.filter(([, { description = '' }]) => !/^[A-Z].*\.$/s.test(description)).map(([path]) => path),
  ).toEqual([]);
});

test('a schema says which one it is, and under which address', () => {
  expect(jsonSchema('contacten', site)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://routeboek.example/open-data/schemas/contacten.json',
    title: 'Contacten van Routeboek',
  });
});

test('every file names its own schema, by the address that the schema gives itself', () => {
  const idOf = (name: (typeof schemaNames)[number]) => jsonSchema(name, site).$id;
  const named = (files: readonly { readonly file: { readonly $schema: string } }[]) => [
    ...new Set(files.map(({ file }) => file.$schema)),
  ];
  expect(named(ruleFiles)).toEqual([idOf('beslisregel')]);
  expect(named(contactsFiles)).toEqual([idOf('contacten')]);
  expect(surveyFile.$schema).toBe(idOf('enquete'));
  expect(indexFile.$schema).toBe(idOf('overzicht'));
});
