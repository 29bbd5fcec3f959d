import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Calculator } from '../../../src/lib/calculators/calculator.ts';
import { calculatorIds, type CalculatorId } from '../../../src/lib/calculators/index.ts';
import type { Written, WrittenShared } from '../../../src/lib/calculators/file-schema.ts';
import { maybeHoliday, missingHoliday } from '../../../src/lib/calculators/school-holidays.ts';
import { readContent } from '../../../src/lib/content/read.ts';
import { calculatorsFolder, readCalculators } from '../../../src/lib/store/calculators.ts';
import { iso, on } from './on.ts';

const { content } = readContent('.');
/** Read in each test, so that a test fails where the reading is wrong. */
const readNow = (id: CalculatorId): Calculator => {
  const said = readCalculators('.', content).calculators.get(id);
  if (!said) throw new Error(id);
  return said;
};
const written = (name: string): unknown => parse(readFileSync(`${calculatorsFolder}/${name}.yaml`, 'utf8'));
const common = written('gedeeld') as WrittenShared;

describe.each(calculatorIds)('what an editor wrote of %s', (id) => {
  const file = written(id) as Written;

  test('is what a reader gets: grounds, actions, sentences and agreements', () => {
    const said = readNow(id);
    for (const [name, { zin, bronnen }] of Object.entries(file.redenen)) {
      expect(said.texts.reasons[name]?.text).toBe(zin);
      expect(said.texts.reasons[name]?.sources.map(({ source }) => source).length).toBe(bronnen.length);
    }
    for (const [name, { wie, wat }] of Object.entries(file.acties))
      expect(said.texts.actions[name]).toEqual({ who: wie, what: wat });
    for (const [name, words] of Object.entries({ ...common.zinnen, ...file.zinnen }))
      expect(said.texts.sentences[name]).toEqual(words);
    expect(said.agreements).toEqual(file.afspraken ?? []);
  });

  test('names each field, and has a hint and choices only where they were written', () => {
    const said = readNow(id);
    for (const [name, { label, uitleg, keuzes }] of Object.entries({ ...common.velden, ...file.velden })) {
      const field = said.texts.fields[name];
      expect(field?.label).toBe(label);
      expect(field?.hint).toBe(uitleg);
      expect(field?.choices).toEqual(keuzes);
      expect(field && 'hint' in field).toBe(uitleg !== undefined);
    }
  });

  test('is the rule by hand, row by row', () => {
    const said = readNow(id);
    expect(said.byHand.rule.map(({ cells }) => cells.length)).toEqual(file.narekenen.regel.map(() => 2));
    expect(said.byHand.rule.map(({ sources }) => sources.length)).toEqual(
      file.narekenen.regel.map(({ bronnen }) => bronnen.length),
    );
    expect(said.byHand.example.table?.caption).toBe(file.narekenen.voorbeeld.tabel?.titel);
    expect(JSON.stringify(said.byHand)).not.toMatch(/\{[a-z-]+\}/);
  });
});

test('the example of sixteen hours adds up, day by day, to the day on which they are reached', () => {
  const rows = readNow('zestien-uur').byHand.example.table?.rows.map(({ cells }) => cells);
  expect(rows?.map(([, missed, together]) => [missed, together])).toEqual([
    ['4 uur', '4 uur'],
    ['4 uur', '8 uur'],
    ['4 uur', '12 uur'],
    ['2 uur', '14 uur'],
    ['2 uur', '16 uur'],
  ]);
  expect(rows?.at(-1)?.[0]).toBe('donderdag 29 oktober 2026');
});

describe('a holiday that somebody may have', () => {
  test.each([
    ['2026-01-01', 'kerstvakantie', '2026-01-10'],
    ['2026-01-10', 'kerstvakantie', '2026-01-10'],
    ['2026-02-06', 'voorjaarsvakantie', '2026-03-07'],
    ['2026-03-07', 'voorjaarsvakantie', '2026-03-07'],
    ['2026-12-18', 'kerstvakantie', '2027-01-10'],
    ['2026-12-31', 'kerstvakantie', '2027-01-10'],
  ])('%s may lie in the %s, until %s', (day, name, until) => {
    const found = maybeHoliday(on(day));
    expect([found?.name, iso(found?.until)]).toEqual([name, until]);
  });

  test.each(['2026-01-11', '2026-02-05', '2026-03-08', '2026-12-17'])('%s lies in none', (day) => {
    expect(maybeHoliday(on(day))).toBeUndefined();
  });

  test('is missed where its certain day lies between, the first and the last day included', () => {
    const told = (from: string, to: string) => [{ from: on(from), to: on(to) }];
    expect(missingHoliday(on('2026-12-25'), on('2026-12-31'), [])).toBe('kerstvakantie');
    expect(missingHoliday(on('2026-12-01'), on('2026-12-25'), [])).toBe('kerstvakantie');
    expect(missingHoliday(on('2026-12-26'), on('2027-01-31'), [])).toBeUndefined();
    expect(
      missingHoliday(on('2026-12-01'), on('2026-12-31'), told('2026-12-25', '2027-01-03')),
    ).toBeUndefined();
    expect(
      missingHoliday(on('2026-12-01'), on('2026-12-31'), told('2026-12-18', '2026-12-25')),
    ).toBeUndefined();
    expect(missingHoliday(on('2026-12-01'), on('2026-12-31'), told('2026-12-26', '2027-01-03'))).toBe(
      'kerstvakantie',
    );
  });
});
