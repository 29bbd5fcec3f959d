import { z } from 'zod';
import type { Problem } from './problem.ts';
import { didYouMean } from './suggest.ts';
import type { YamlFile, YamlPath } from './yaml.ts';

/** The value at a path in plain data; undefined where the path breaks off. */
export const valueAt = (data: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );

/** The schema at a path: through optional, list and object. Undefined where a path leaves the schema. */
function schemaAt(schema: z.ZodType | undefined, path: YamlPath): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return schemaAt(schema.unwrap() as z.ZodType, path);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (schema instanceof z.ZodArray) return schemaAt(schema.element as z.ZodType, rest);
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType as z.ZodType, rest);
  if (schema instanceof z.ZodObject)
    return schemaAt(schema.shape[step as string] as z.ZodType | undefined, rest);
  return undefined;
}

/** The description of the field at a path, which stands on the optional wrapper when there is one. */
function help(schema: z.ZodType, path: YamlPath): string | undefined {
  const parent = schemaAt(schema, path.slice(0, -1));
  const field =
    parent instanceof z.ZodObject
      ? (parent.shape[path.at(-1) as string] as z.ZodType | undefined)
      : undefined;
  return field?.description ?? schemaAt(schema, path)?.description;
}

const types: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een blok met velden',
  record: 'een blok met velden',
};

/** Values that can be shown to an editor as they were written. */
const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** What is wrong and how to mend it, for one issue that Zod found. `name` is the field as the editor wrote it. */
function words(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  value: unknown,
  name: string | undefined,
): readonly [what: string, remedy: string] {
  const field = name === undefined ? 'Dit stuk' : `Veld "${name}"`;
  const described = help(schema, issue.path);
  const plain = isPlain(value) ? String(value) : '';
  const shown = plain && ` "${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}"`;
  if (issue.code === 'unrecognized_keys') {
    const object = schemaAt(schema, issue.path);
    const known = object instanceof z.ZodObject ? Object.keys(object.shape) : [];
    const [key = ''] = issue.keys;
    return [
      `Onbekend veld "${key}".`,
      `${didYouMean(key, known)}Deze velden mogen hier: ${known.join(', ')}.`,
    ];
  }
  if (issue.code === 'invalid_key') {
    return [
      `De naam "${name ?? ''}" ${issue.issues[0]?.message ?? 'kan niet'}.`,
      'Schrijf de naam met kleine letters, en streepjes tussen de woorden.',
    ];
  }
  if (value === undefined || value === null) {
    return [`${field} ontbreekt of is leeg.`, `Vul "${name ?? 'dit'}" in. ${described ?? ''}`.trim()];
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    return [`${field}${shown} kan niet.`, `${didYouMean(plain, known)}Kies uit: ${known.join(', ')}.`];
  }
  const type = issue.code === 'invalid_type' ? types[issue.expected] : undefined;
  if (type) {
    const quotes = typeof value === 'number' && type === types['string'];
    const change = quotes ? 'Zet de waarde tussen enkele aanhalingstekens.' : `Maak er ${type} van.`;
    return [`${field}${shown} moet ${type} zijn.`, described ? `${change} ${described}` : change];
  }
  const own = issue.code === 'custom' ? (issue.params?.['remedy'] as string | undefined) : undefined;
  return [
    `${field}${shown} ${issue.message}.`,
    own ?? described ?? 'Vergelijk met een ander stuk van dit bestand.',
  ];
}

/** Holds the value at `path` of a YAML file against a schema. All its problems, and the value when there are none. */
export function check<T extends z.ZodType>(
  schema: T,
  yaml: YamlFile,
  path: YamlPath = [],
): { readonly value: z.infer<T> | undefined; readonly problems: readonly Problem[] } {
  const data = valueAt(yaml.data, path);
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const each =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
    return each.map((one) => {
      const whole = [...path, ...one.path];
      const name = whole.findLast((step) => typeof step === 'string');
      const [what, remedy] = words(one, schema, valueAt(data, one.path), name);
      const place = one.code === 'unrecognized_keys' ? [...whole, ...one.keys] : whole;
      return { file: yaml.file, line: yaml.line(place), what, remedy };
    });
  });
  return { value: undefined, problems };
}
