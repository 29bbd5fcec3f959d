import { describe, expect, test } from 'vitest';
import { rowsOf, runsInCommon } from '../../../src/lib/text/overlap.ts';

const source = `De vuurtoren van Duinstad brandt elke avond zodra de vissers
naar huis varen. In 1 uur zijn 2 boten, 3 netten en 4 manden klaar op de kade.
Het Genootschap tot Behoud van Oude Vuurtorens en Bakens geeft een samen-
werkend blad uit voor al zijn leden.`;
const rows = rowsOf([source]);
const found = (text: string, fixed: readonly string[] = []) =>
  runsInCommon({ line: 7, text }, rows, fixed).map((run) => run.text);

describe('words in common with a source', () => {
  test('a row of eight is told, with its line and its length', () => {
    const text = 'Wij zagen: de vuurtoren van Duinstad brandt elke avond zodra wij slapen.';
    expect(runsInCommon({ line: 7, text }, rows, [])).toEqual([
      { line: 7, text: 'de vuurtoren van duinstad brandt elke avond zodra', words: 8 },
    ]);
  });

  test('a row of seven is not', () => {
    expect(found('De vuurtoren van Duinstad brandt elke avond, en dan slapen wij.')).toEqual([]);
  });

  test('a longer row is told once, over the end of a line and whatever the marks and capitals', () => {
    expect(found('Elke avond, zodra dé Vissers naar huis varen!')).toEqual([
      'elke avond zodra de vissers naar huis varen',
    ]);
  });

  test('a word that the source breaks at the end of a line is the same word', () => {
    expect(found('Het geeft een samenwerkend blad uit voor al zijn leden.')).toEqual([
      'geeft een samenwerkend blad uit voor al zijn leden',
    ]);
  });

  test('two rows in one text are two', () => {
    const text =
      'De vuurtoren van Duinstad brandt elke avond zodra wij slapen, en blad uit voor al. Elke avond zodra de vissers naar huis varen.';
    expect(found(text)).toHaveLength(2);
  });

  test('numbers do not count', () => {
    expect(found('In 1 uur zijn 2 boten, 3 netten en weg.')).toEqual([]);
  });

  test('a fixed wording does not count; what stands around it does', () => {
    const name = 'Genootschap tot Behoud van Oude Vuurtorens en Bakens';
    const text = `Het ${name} geeft.`;
    expect(found(text)).toHaveLength(1);
    expect(found(text, [name])).toEqual([]);
    expect(
      found('De vuurtoren van Duinstad brandt elke avond zodra de vissers.', ['de vissers']),
    ).toHaveLength(1);
  });
});
