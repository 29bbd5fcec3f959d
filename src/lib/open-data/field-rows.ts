import type { JsonSchema } from './schemas.ts';

/** A field of a file as a row in a table for people. */
export interface FieldRow {
  /** The names on the way to it: "questions › (naam) › options › label". */
  readonly path: string;
  /** What can stand there: "tekst", "lijst", "een van: feit, weging". */
  readonly kind: string;
  readonly description: string;
  /** A value from a real file; empty for a group of fields, or where no value is known. */
  readonly example: string;
}

/** How long an example may be, in characters; a longer one is cut at a word. */
const longest = 90;

const types: Readonly<Record<string, string>> = {
  string: 'tekst',
  integer: 'getal',
  number: 'getal',
  boolean: 'true of false',
  array: 'lijst',
  object: 'groep',
};
const formats: Readonly<Record<string, string>> = { date: 'datum', uri: 'webadres', email: 'mailadres' };

/** The part of a schema that says what a value is, apart from that it may be null. */
function withoutNull(schema: JsonSchema): { readonly schema: JsonSchema; readonly nullable: boolean } {
  const part = schema.anyOf?.find(({ type }) => type !== 'null');
  return part ? { schema: part, nullable: true } : { schema, nullable: false };
}

function kindOf({ type = '', format = '', enum: values }: JsonSchema): string {
  if (values) return `een van: ${values.join(', ')}`;
  return formats[format] ?? types[type] ?? '';
}

function shorten(value: unknown): string {
  const text = Array.isArray(value) ? value.map(String).join('; ') : String(value);
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** What stands under a name, in every group that has something there. */
const at = (groups: readonly unknown[], name: string): readonly unknown[] =>
  groups
    .filter(isGroup)
    .map((group) => group[name])
    .filter((value) => !isEmpty(value));

function rowsOf(path: string, field: JsonSchema, examples: readonly unknown[]): readonly FieldRow[] {
  const { schema, nullable } = withoutNull(field);
  const { properties, items, additionalProperties } = schema;
  const row = (example: string): FieldRow => ({
    path,
    kind: `${kindOf(schema)}${nullable ? ', of null' : ''}`,
    description: field.description ?? '',
    example,
  });
  if (properties) return [row(''), ...fieldRows(schema, examples, `${path} › `)];
  if (items?.properties) return [row(''), ...fieldRows(items, examples.flat(), `${path} › `)];
  if (additionalProperties) {
    const entries = examples.filter(isGroup).flatMap((group) => Object.values(group));
    return [row(''), ...fieldRows(additionalProperties, entries, `${path} › (naam) › `)];
  }
  return [row(examples.length ? shorten(examples[0]) : '')];
}

/**
 * The fields of a schema with, for each, the first filled value that one of the examples has. So the table on the
 * page, the published schema and the files are the same thing, said once.
 */
export const fieldRows = (
  schema: JsonSchema,
  examples: readonly unknown[],
  before = '',
): readonly FieldRow[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    rowsOf(`${before}${name}`, field, at(examples, name)),
  );
