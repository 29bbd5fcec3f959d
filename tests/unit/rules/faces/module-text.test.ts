import { expect, it } from 'vitest';
import { readContent } from '../../../../src/lib/content/read.ts';
import { moduleOf } from '../../../../src/lib/rules/faces/module-text.ts';
import { ruleData } from '../../../../src/lib/rules/faces/tool.ts';
import type { RuleData } from '../../../../src/lib/rules/faces/tool-data.ts';
import { flowById, ruleIds } from '../../../../src/lib/store/rules.ts';

const { content } = readContent('.');

/** What a browser gets from the module of a rule. */
async function loaded(data: RuleData): Promise<unknown> {
  const code = Buffer.from(moduleOf(data)).toString('base64');
  return ((await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as { default: unknown })
    .default;
}

/** The parts of a rule without these keys. */
const without = <T extends object>(parts: Readonly<Record<string, T>>, ...keys: readonly string[]) =>
  Object.fromEntries(
    Object.entries(parts).map(([id, part]) => [
      id,
      Object.fromEntries(Object.entries(part).filter(([key]) => !keys.includes(key))),
    ]),
  );

it.each(ruleIds)(
  'the module of %s gives all that a wizard shows of the rule, in the same order',
  async (id) => {
    const data = ruleData(flowById(id), content);
    const { changes: _changes, purpose: _purpose, sources: _sources, ...flow } = data.flow;
    const shown = {
      flow: {
        ...flow,
        questions: without(flow.questions, 'explanation'),
        outcomes: without(flow.outcomes, 'short'),
      },
      sources: data.sources,
    };
    const got = (await loaded(data)) as RuleData;
    expect(got).toEqual(shown);
    for (const part of ['questions', 'outcomes'] as const)
      expect(Object.keys(got.flow[part])).toEqual(Object.keys(flow[part]));
    expect(Object.keys(got.sources)).toEqual(Object.keys(data.sources));
  },
);

it('a text reaches the reader letter for letter, whatever stands in it', async () => {
  const data = ruleData(flowById('verzuim'), content);
  const title = 'Zeg "ja", \\n of `${nee}`\u2028 – € 5 </script> {verzuim}';
  expect(await loaded({ ...data, flow: { ...data.flow, title } })).toHaveProperty('flow.title', title);
});
