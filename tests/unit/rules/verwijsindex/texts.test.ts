import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roleIds } from '../../../../src/lib/contacts/roles.ts';
import { parameterIds } from '../../../../src/lib/region/parameters.ts';
import { rule as capaciteitenonderzoek } from '../../../../src/lib/rules/capaciteitenonderzoek/index.ts';
import { checkRule } from '../../../../src/lib/rules/checks/index.ts';
import { tableToFlow } from '../../../../src/lib/rules/core/table.ts';
import { rule as grijsGebied } from '../../../../src/lib/rules/grijs-gebied/index.ts';
import { rule as verwijsindex } from '../../../../src/lib/rules/verwijsindex/index.ts';
import { ruleIds } from '../../../../src/lib/rules/vocabulary.ts';
import { texts } from '../follow.ts';

const sources = parse(readFileSync('src/content/bronnen.yaml', 'utf8')) as readonly { readonly id: string }[];
const surroundings = {
  sources: new Set(sources.map(({ id }) => id)),
  parameters: new Set<string>(parameterIds),
  roles: new Set<string>(roleIds),
  rules: new Set<string>(ruleIds),
};

it.each([verwijsindex, capaciteitenonderzoek, grijsGebied])('$id passes every check of a rule', (rule) => {
  expect(checkRule(rule, surroundings)).toEqual([]);
});

describe.each([verwijsindex, tableToFlow(capaciteitenonderzoek), grijsGebied])('the words of $id', (rule) => {
  const questions = Object.values(rule.questions);
  const options = questions.flatMap((question) => question.options);
  const everything = texts([questions, Object.values(rule.outcomes)]);

  it('never give a verdict that a rule cannot give', () => {
    for (const text of everything)
      expect(text).not.toMatch(
        /niet (te )?melden|geen melding nodig|melden is niet|niet nodig|\bveilig\b(?! thuis)/i,
      );
  });

  it('hold no fact of one region', () => {
    for (const text of everything)
      expect(text).not.toMatch(/Kennemerland|Haarlem|Westerkwartier|Haaglanden|Brabant/);
  });

  it('give a reason in one sentence that stands on its own', () => {
    for (const { because } of options) expect(because).toMatch(/^[A-Z][^.?!]*\.$/);
  });

  it('give the number of Veilig Thuis wherever an outcome tells to call it', () => {
    for (const outcome of Object.values(rule.outcomes))
      if (outcome.actions.some(({ what }) => /\bBel\b[^.]*Veilig Thuis/.test(what)))
        expect(texts(outcome).join(' ')).toContain('0800-2000');
  });

  it('stay within what a page and a card can hold', () => {
    expect(everything.join('').length).toBeLessThanOrEqual(16_000);
    for (const { explanation = '' } of questions) expect(explanation.length).toBeLessThanOrEqual(350);
    for (const { label } of options) expect(label.length, label).toBeLessThanOrEqual(75);
    for (const [id, { actions, record }] of Object.entries(rule.outcomes)) {
      expect([2, 3, 4, 5, 6], id).toContain(actions.length);
      expect([1, 2, 3, 4], id).toContain(record.length);
    }
  });
});
