import { expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { surveyCsv } from '../../../src/lib/open-data/survey.ts';
import { madeUp, messagesAfter } from '../../fixtures/made-up.ts';
import { content, surveyFile } from './published.ts';

const read = (csv: string) => parse(csv, { columns: true }) as readonly Record<string, string>[];

test('the plain table and the file with a schema hold the same figures', () => {
  const inJson = surveyFile.tables.flatMap(({ id, columns, rows }) =>
    rows.flatMap(({ label, values }) =>
      columns.map((column, index) => [id, label, column.id, column.unit, values[index]]),
    ),
  );
  const inCsv = read(surveyCsv(content)).map(({ table, row, column, unit, value }) => [
    table,
    row,
    column,
    unit,
    Number(value),
  ]);
  expect(inCsv).toEqual(inJson);
  expect(inJson.length).toBeGreaterThan(50);
});

test('a quote and a comma in a name survive, and a decimal has a point', () => {
  expect(read(surveyCsv(madeUp())).slice(0, 2)).toMatchObject([
    { row: 'De leerkracht, "soms"', columnLabel: 'Deel', value: '60' },
    { row: 'De leerkracht, "soms"', columnLabel: 'Wil hulp, of niet', value: '12.5' },
  ]);
});

test.each([
  ['a row with a figure too few', '60, 12.5]', '60]', 'heeft 1 getallen bij 2 kolommen'],
  ['a share above a hundred', '60, 12.5', '160, 12.5', 'heeft een procent boven 100'],
  ['a figure in words', '60, 12.5', 'veel, 12.5', 'moet een getal zijn'],
])('an editor reads of %s', (_, from, to, said) => {
  expect(messagesAfter('enquete.yaml', from, to).join('\n')).toContain(said);
});
