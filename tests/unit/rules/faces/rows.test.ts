import { describe, expect, it } from 'vitest';
import { row, table } from '../../../../src/lib/rules/checks/example.ts';
import { combinations, hit, isTable, type Table, type Values } from '../../../../src/lib/rules/core/table.ts';
import { shownTables, type End, type ShownTable } from '../../../../src/lib/rules/faces/rows.ts';
import { ruleIds, ruleOf } from '../../../../src/lib/store/rules.ts';

/** What somebody finds who looks these values up, table after table: the end of the topmost row that fits. */
function lookUp([first, ...more]: readonly ShownTable[], values: Values): End | undefined {
  const end = (first?.rows ?? []).find(({ cells }) =>
    cells.every((ids, column) => ids?.includes(values[first?.inputs[column] ?? ''] ?? '') ?? true),
  )?.end;
  return end?.then === 'verder' ? lookUp(more, values) : end;
}

const tables = ruleIds.flatMap((id): [string, Table][] => {
  const rule = ruleOf(id);
  return isTable(rule) ? [[id, rule]] : [];
});

describe.each(tables)('the table of %s for a reader', (_id, rule) => {
  const shown = shownTables(rule);

  it('gives for every combination the outcome, the reason and the sources of the row that decides', () => {
    const wrong = [...combinations(rule)].filter((values) => {
      const row = hit(rule, values);
      const end = lookUp(shown, values);
      if (!row || !end || !('because' in end)) return true;
      return end.then !== row.then || end.because !== row.because || end.sources !== row.sources;
    });
    expect(wrong).toEqual([]);
  });
});

describe('a table', () => {
  const two = ['ja', 'nee'];

  it('stays whole where nothing is said twice, without the input that no row names', () => {
    const rule = table({ loos: two, een: two, twee: two }, [
      row('1', { een: ['ja'] }, 'a'),
      row('2', { een: ['nee'], twee: ['ja'] }, 'a'),
      row('3', { een: ['nee'], twee: ['nee'] }, 'b'),
    ]);
    expect(shownTables(rule).map(({ inputs, rows }) => [inputs, rows.map(({ cells }) => cells)])).toEqual([
      [
        ['een', 'twee'],
        [
          [['ja'], undefined],
          [['nee'], ['ja']],
          [['nee'], ['nee']],
        ],
      ],
    ]);
  });

  it('says rows that differ in one answer and end the same once', () => {
    const values = ['rood', 'groen', 'blauw', 'geel'];
    const same = (id: string, kleur: string, maat: string, because = 'Zo is het.') => ({
      ...row(id, { kleur: [kleur], maat: [maat] }, 'a'),
      because,
    });
    const rule = table({ kleur: values, maat: two }, [
      same('1', 'rood', 'ja'),
      same('2', 'groen', 'ja'),
      same('3', 'blauw', 'nee'),
      same('4', 'blauw', 'ja', 'Om iets anders.'),
    ]);
    expect(shownTables(rule)[0]?.rows.map(({ cells }) => cells)).toEqual([
      [['rood', 'groen'], ['ja']],
      [['blauw'], ['nee']],
      [['blauw'], ['ja']],
    ]);
  });

  /** Two ways in, after which three rows say the same of both. */
  const after = (id: string, way: Record<string, string[]>, last = 'Niet.') => [
    { ...row(`${id}-1`, { ...way, drie: ['ja'] }, 'a'), because: 'Wel.' },
    { ...row(`${id}-2`, { ...way, drie: ['nee'] }, 'b'), because: last },
    { ...row(`${id}-3`, { ...way, drie: ['soms'] }, 'b'), because: 'Soms.' },
  ];
  const inputs = { een: ['x', 'y'], twee: two, drie: [...two, 'soms'] };

  it('is cut in two where the last inputs give the same by every way in', () => {
    const rule = table(inputs, [
      ...after('kort', { een: ['x'] }),
      ...after('lang', { een: ['y'], twee: ['ja'] }),
      row('stop', { een: ['y'], twee: ['nee'] }, 'b'),
    ]);
    expect(
      shownTables(rule).map((part) => [part.inputs, part.rows.map(({ cells, end }) => [...cells, end.then])]),
    ).toEqual([
      [
        ['een', 'twee'],
        [
          [['y'], ['nee'], 'b'],
          [['x'], undefined, 'verder'],
          [['y'], ['ja'], 'verder'],
        ],
      ],
      [
        ['drie'],
        [
          [['ja'], 'a'],
          [['nee'], 'b'],
          [['soms'], 'b'],
        ],
      ],
    ]);
  });

  it('stays whole where a row that stops stands below one that goes on by the same answers', () => {
    const rule = table(inputs, [...after('kort', { een: ['x'] }), row('stop', {}, 'b')]);
    expect(shownTables(rule)).toHaveLength(1);
  });

  it('says once, for any answer, what a row says for some and the row below it for all', () => {
    const rule = table({ een: two, twee: two }, [
      { ...row('1', { een: ['ja'], twee: ['ja'] }, 'a'), because: 'Anders.' },
      { ...row('2', { een: ['ja'] }, 'b'), because: 'Zo.' },
      { ...row('3', {}, 'b'), because: 'Zo.' },
    ]);
    expect(shownTables(rule).flatMap(({ rows }) => rows.map(({ cells }) => cells))).toEqual([
      [['ja'], ['ja']],
      [undefined, undefined],
    ]);
  });

  it('stays whole where one way in gives another reason', () => {
    const rule = table(inputs, [
      ...after('kort', { een: ['x'] }),
      ...after('lang', { een: ['y'], twee: ['ja'] }, 'Anders.'),
      row('stop', { een: ['y'], twee: ['nee'] }, 'b'),
    ]);
    expect(shownTables(rule).map(({ rows }) => rows.length)).toEqual([7]);
  });
});

it('tells of the second expert in two tables: whom you choose, and whether the two can sign', () => {
  const rule = ruleOf('tweede-deskundige');
  const shown = isTable(rule) ? shownTables(rule) : [];
  expect(shown.map((part) => part.inputs)).toEqual([
    ['eerste', 'tweede', 'beroep'],
    ['persoon', 'functies', 'passend', 'onpartijdig', 'informatie', 'ouders'],
  ]);
});
