import { expect, test } from 'vitest';
import { fieldRows } from '../../../src/lib/open-data/field-rows.ts';
import type { JsonSchema } from '../../../src/lib/open-data/schemas.ts';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', description: 'De naam.' },
    day: { description: 'De dag.', anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] },
    parts: {
      type: 'object',
      description: 'De delen.',
      additionalProperties: {
        type: 'object',
        properties: {
          kind: { type: 'string', enum: ['a', 'b'], description: 'De soort.' },
          lines: {
            type: 'array',
            description: 'De regels.',
            items: { type: 'object', properties: { words: { type: 'array', description: 'Woorden.' } } },
          },
        },
      },
    },
  },
};
const example = {
  name: 'x'.repeat(60) + ' ' + 'y'.repeat(60),
  day: null,
  parts: { one: { kind: 'a', lines: [] }, two: { kind: 'b', lines: [{ words: [] }, { words: ['w', 'z'] }] } },
};

test('each field is a row, under the names on the way to it, with the first value that is filled', () => {
  expect(fieldRows(schema, [example])).toEqual([
    { path: 'name', kind: 'tekst', description: 'De naam.', example: `${'x'.repeat(60)} …` },
    { path: 'day', kind: 'datum, of null', description: 'De dag.', example: '' },
    { path: 'parts', kind: 'groep', description: 'De delen.', example: '' },
    { path: 'parts › (naam) › kind', kind: 'een van: a, b', description: 'De soort.', example: 'a' },
    { path: 'parts › (naam) › lines', kind: 'lijst', description: 'De regels.', example: '' },
    { path: 'parts › (naam) › lines › words', kind: 'lijst', description: 'Woorden.', example: 'w; z' },
  ]);
});

test('false and 0 are values to show', () => {
  const two: JsonSchema = { properties: { a: { type: 'boolean' }, b: { type: 'integer' } } };
  expect(fieldRows(two, [{ a: false, b: 0 }]).map((row) => row.example)).toEqual(['false', '0']);
});
