import { expect, test } from 'vitest';
import { replay } from '../../../../src/lib/rules/core/replay.ts';
import { combinations, hit } from '../../../../src/lib/rules/core/table.ts';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { dmnFiles } from './dmn-files.ts';
import { decide, fits, readDmn } from './dmn-table.ts';

/** The name of an input in FEEL: a hyphen would be a minus. */
const inFeel = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([input, value]) => [input.replaceAll('-', '_'), value]));

const inWholeCountry = dmnFiles.filter(({ region }) => region === 'landelijk');

test('there are tables to evaluate', () => {
  expect(inWholeCountry.length).toBeGreaterThan(0);
});

test.each(inWholeCountry)(
  'FEEL finds in the file of $id, for every combination, first the outcome that the core finds',
  async ({ id, table, xml }) => {
    const dmn = await readDmn(xml);
    const flow = flowById(id);
    const wrong = [...combinations(table)].filter((values) => {
      const [found] = decide(dmn, inFeel(values));
      return found !== hit(table, values)?.then || found !== replay(flow, values).end;
    });
    expect(wrong).toEqual([]);
  },
  60_000,
);

test.each(dmnFiles)(
  '$id decides in $region by the same cells as in the whole country',
  async ({ id, xml }) => {
    const national = inWholeCountry.find((one) => one.id === id)?.xml ?? '';
    const cells = async (file: string) => {
      const { inputs, rules: rows } = await readDmn(file);
      return {
        inputs: inputs.map(({ expression, allowed }) => [expression, allowed]),
        rows: rows.map(({ tests, output }) => [...tests, output]),
      };
    };
    expect(await cells(xml)).toEqual(await cells(national));
  },
);

test.each(dmnFiles)('the file of $id in $region allows each answer, and no other', async ({ table, xml }) => {
  const dmn = await readDmn(xml);
  const inputs = Object.values(table.inputs);
  const every = new Set(inputs.flatMap(({ values }) => values.map(({ id }) => id)));
  const allowed = dmn.inputs.map((input) =>
    [...every, 'iets-anders'].filter((id) => fits(input.allowed, id)),
  );
  expect(allowed.map((ids) => ids.toSorted())).toEqual(
    inputs.map(({ values }) => values.map(({ id }) => id).toSorted()),
  );
});
