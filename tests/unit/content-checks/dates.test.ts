import { describe, expect, test } from 'vitest';
import { checkDates } from '../../../src/integrations/content-checks/dates.ts';
import { parseYaml } from '../../../src/lib/content/yaml.ts';

const today = '2026-11-27';

/** What is said of these fields of the first entry of a list, each on a line of its own from line 2. */
function said(...fields: readonly string[]) {
  const { yaml } = parseYaml(
    'bronnen.yaml',
    ['- id: een', ...fields.map((field) => `  ${field}`)].join('\n'),
  );
  if (!yaml) throw new Error('no YAML');
  return checkDates(yaml, today);
}

describe('a day that can not be', () => {
  test.each([
    [
      'a check in the future',
      'gecontroleerdOp: 2027-01-01',
      'De controle van 1 januari 2027 ligt in de toekomst',
    ],
    ['a check in a far future', 'gecontroleerdOp: 2099-01-01', 'ligt in de toekomst'],
    ['a source of tomorrow', 'datum: 2026-12-24', 'De datum van de bron, 2026-12-24, ligt in de toekomst'],
    ['a source of next month', 'datum: 2026-12', 'ligt in de toekomst'],
    ['a source of next year', 'datum: 2027', 'ligt in de toekomst'],
    ['the text of a law that does not hold yet', 'tekstVan: 2027-08-01', 'geldt nog niet'],
  ])('%s stops the build', (_what, field, what) => {
    const { errors } = said(field);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ file: 'bronnen.yaml', line: 2 });
    expect(errors[0]?.what).toContain(what);
    expect(errors[0]?.remedy).not.toBe('');
  });

  test('a check that would hold for ever', () => {
    const { errors } = said('gecontroleerdOp: 2026-11-22', 'controleerVoor: 2099-01-01');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.line).toBe(3);
    expect(errors[0]?.what).toContain('1 januari 2099');
  });

  test('deep in a file, and in each place', () => {
    const { errors } = said('parameters:', '  te-laat-grens:', '    gecontroleerdOp: 2027-01-01');
    expect(errors.map(({ line }) => line)).toEqual([4]);
  });
});

test.each(['1990-01-01', '2010-06-01'])('a check of %s is told, and stops nothing', (day) => {
  const { errors, warnings } = said(`gecontroleerdOp: ${day}`);
  expect(errors).toEqual([]);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.line).toBe(2);
  expect(warnings[0]?.what).toContain('meer dan twee jaar geleden');
});

test.each([
  ['today', ['gecontroleerdOp: 2026-11-27', 'controleerVoor: 2027-11-27']],
  ['tomorrow by Greenwich, which is today in the Netherlands', ['gecontroleerdOp: 2026-11-28']],
  ['this year and this month', ['datum: 2026']],
  ['this month', ['datum: 2026-11']],
  ['an old law, read lately', ['datum: 1968-05-30', 'tekstVan: 2026-08-01', 'gecontroleerdOp: 2026-11-27']],
])('%s is fine', (_what, fields) => {
  expect(said(...fields)).toEqual({ errors: [], warnings: [] });
});

test('a day that is none is left to the reading of the file', () => {
  expect(said('gecontroleerdOp: gisteren', 'datum: 2027-99-99x')).toEqual({ errors: [], warnings: [] });
});
