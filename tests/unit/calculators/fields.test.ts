import { describe, expect, test } from 'vitest';
import {
  blankHoliday,
  complete,
  dayIn,
  holidaysIn,
  numberIn,
  readNumber,
  type Mistakes,
} from '../../../src/lib/calculators/fields.ts';
import { on } from './on.ts';
import { textsOf } from './said.ts';

const texts = textsOf('zestien-uur');

describe('a number in a field', () => {
  test.each([
    ['4', 4],
    ['1,5', 1.5],
    ['1.5', 1.5],
    [' 2 ', 2],
    ['0', 0],
    ['-1', -1],
  ])('"%s" is read', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each(['', ' ', 'vier', '1,2,3'])('"%s" is none', (text) => {
    expect(readNumber(text)).toBeNaN();
  });

  const range = { min: 1, max: 4.5, step: 0.5, mistake: 'Vul iets anders in.' };

  test.each(['1', '2,5', '4,5'])('"%s" fits, up to and including both ends', (text) => {
    const mistakes: Mistakes = {};
    expect(numberIn(text, 'veld', range, mistakes)).toBe(Number(text.replace(',', '.')));
    expect(mistakes).toEqual({});
  });

  test.each(['', '0,5', '5', '1,3', 'x'])('"%s" does not fit, and the field says so', (text) => {
    const mistakes: Mistakes = {};
    expect(numberIn(text, 'veld', range, mistakes)).toBeUndefined();
    expect(mistakes).toEqual({ veld: 'Vul iets anders in.' });
  });

  test('any step will do where none is asked', () => {
    expect(numberIn('1,37', 'veld', { min: 1, max: 2, mistake: 'x' }, {})).toBe(1.37);
  });
});

test('a date that is not whole is asked again', () => {
  const mistakes: Mistakes = {};
  expect(dayIn('2026-11-22', 'goed', texts, mistakes)).toEqual(on('2026-11-22'));
  expect(dayIn('', 'leeg', texts, mistakes)).toBeUndefined();
  expect(mistakes).toEqual({ leeg: 'Vul een hele datum in: dag, maand en jaar.' });
});

describe('school holidays', () => {
  test('are read row by row, and empty rows do not count', () => {
    const mistakes: Mistakes = {};
    const rows = [
      { from: '2026-10-10', to: '2026-10-18' },
      blankHoliday,
      { from: '2026-12-04', to: '2026-12-04' },
    ];
    expect(holidaysIn(rows, texts, mistakes)).toEqual([
      { from: on('2026-10-10'), to: on('2026-10-18') },
      { from: on('2026-12-04'), to: on('2026-12-04') },
    ]);
    expect(mistakes).toEqual({});
  });

  test('need both days, in their order', () => {
    const mistakes: Mistakes = {};
    const rows = [
      { from: '2026-10-10', to: '' },
      { from: '', to: '2026-10-10' },
      { from: '2026-10-18', to: '2026-10-17' },
    ];
    expect(holidaysIn(rows, texts, mistakes)).toEqual([]);
    expect(mistakes).toEqual({
      'vakantie-0-tot': 'Vul een hele datum in: dag, maand en jaar.',
      'vakantie-1-van': 'Vul een hele datum in: dag, maand en jaar.',
      'vakantie-2-tot': 'De laatste dag ligt vóór de eerste dag.',
    });
  });
});

test('values are complete when none is missing; nought and nothing are different', () => {
  expect(complete({ een: 1, nul: 0, leeg: '' })).toEqual({ een: 1, nul: 0, leeg: '' });
  expect(complete({ een: 1, twee: undefined })).toBeUndefined();
});
