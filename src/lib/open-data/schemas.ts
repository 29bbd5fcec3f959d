import { z } from 'zod';
import { openDataSchema } from '../site/addresses.ts';
import { contactsSchema } from './contacts-schema.ts';
import { licence } from './fields.ts';
import { indexSchema } from './index-schema.ts';
import { ruleSchema } from './rule-schema.ts';
import { surveySchema } from './survey-schema.ts';

/** The schemas of open data. The name is a part of an address and never changes. */
export const schemas = {
  beslisregel: {
    schema: ruleSchema,
    title: 'Beslisregel van Routeboek',
    description:
      'Een beslisregel met vragen, antwoorden en uitkomsten, ingevuld voor een regio. Begin bij start en volg next tot een naam bij outcomes staat.',
  },
  contacten: {
    schema: contactsSchema,
    title: 'Contacten van Routeboek',
    description: 'Wie je in een regio kunt bellen of mailen: functies en teams, geen personen.',
  },
  enquete: {
    schema: surveySchema,
    title: 'Cijfers van een vragenlijst in Routeboek',
    description:
      'De tabellen van een vragenlijst uit 2007 onder intern begeleiders. De cijfers zeggen iets over toen.',
  },
  overzicht: {
    schema: indexSchema,
    title: 'Overzicht van de open data van Routeboek',
    description: 'Alle bestanden met open data, met hun adres en versie.',
  },
} as const;

export type SchemaName = keyof typeof schemas;
export const schemaNames = Object.keys(schemas) as readonly SchemaName[];

/** A JSON Schema (2020-12), as far as ours go. */
export interface JsonSchema {
  readonly $id?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
}

/** The published JSON Schema (2020-12) of a kind of file. `site` is where the site is served, for its `$id`. */
export function jsonSchema(name: SchemaName, site: URL | undefined): JsonSchema {
  const { schema, title, description } = schemas[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  const $id = new URL(openDataSchema(name), site).href;
  return { $schema, $id, title, description, ...rest } as JsonSchema;
}

/** What a file of open data begins with. `site` is where the site is served; `edition` is the day of this edition. */
export const headerOf = (name: SchemaName, site: URL | undefined, edition: string) => ({
  $schema: new URL(openDataSchema(name), site).href,
  edition,
  licence: licence.url,
});
