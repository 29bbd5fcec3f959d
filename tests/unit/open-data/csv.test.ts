import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { contactsCsv, csvColumns, csvSchema } from '../../../src/lib/contacts/csv.ts';
import { jsonSchema } from '../../../src/lib/open-data/schemas.ts';
import { contactsFiles, site } from './published.ts';

const read = (text: string) => parse<Record<string, string>>(text, { columns: true });
const schema = csvSchema(jsonSchema('contacten', site), 'https://routeboek.example/schema.json');

test.each(contactsFiles)('the table of $region holds every contact of the JSON, whole', ({ file }) => {
  const rows = read(contactsCsv(file));
  expect(rows).toHaveLength(file.contacts.length);
  for (const [index, row] of rows.entries()) {
    const { source, municipalities, ...rest } = file.contacts[index] ?? {
      source: undefined,
      municipalities: [],
    };
    expect(row).toEqual({
      ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value ?? ''])),
      municipalities: municipalities.join('; '),
      source: source?.source,
      sourceAt: source?.at ?? '',
      sourceUrl: source?.url ?? '',
      sourceTitle: source?.title,
    });
  }
});

test('a comma, a quote and the end of a line stay within their cell', () => {
  const [{ file } = { file: undefined }] = contactsFiles;
  if (!file?.contacts[0]) throw new Error('no contacts');
  const remark = 'Bel, of zeg "hallo"\nen wacht.';
  const text = contactsCsv({ ...file, contacts: [{ ...file.contacts[0], remark }] });
  expect(read(text)[0]?.['remark']).toBe(remark);
});

test('its schema says of each column what it is, and which may be empty', () => {
  expect(schema.columns.map(({ name }) => name)).toEqual(csvColumns);
  for (const column of schema.columns) expect(column['dc:description'], column.name).toMatch(/^[A-Z].*\.$/s);
  const required = schema.columns.filter((one) => one.required).map(({ name }) => name);
  const rows = contactsFiles.flatMap(({ file }) => read(contactsCsv(file)));
  for (const name of required) expect(rows.filter((row) => !row[name])).toEqual([]);
  expect(required).not.toContain('phone');
  expect(schema.columns.find(({ name }) => name === 'checkedOn')?.datatype).toEqual({
    base: 'date',
    format: 'yyyy-MM-dd',
  });
});
