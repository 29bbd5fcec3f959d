import { describe, expect, it } from 'vitest';
import { roleIds } from '../../../../src/lib/contacts/roles.ts';
import { readContent } from '../../../../src/lib/content/read.ts';
import { parameterIds } from '../../../../src/lib/region/parameters.ts';
import { checkRule } from '../../../../src/lib/rules/checks/index.ts';
import { ruleIds } from '../../../../src/lib/rules/vocabulary.ts';
import { rule } from '../../../../src/lib/rules/wie-is-verantwoordelijk/index.ts';

const names = new Set(['id', 'next', 'kind', 'urgency', 'roles', 'cards', 'regional', 'sources']);

/** Every text that a reader sees in a part of the rule. */
const texts = (part: unknown): readonly string[] =>
  typeof part === 'string'
    ? [part]
    : Object.entries(part ?? {}).flatMap(([key, value]) => (names.has(key) ? [] : texts(value)));

const questions = Object.values(rule.questions);
const everything = texts([questions, Object.values(rule.outcomes)]);

describe('the words', () => {
  it('hold no fact of one region but the old rule that is named as history', () => {
    for (const text of everything) {
      expect(text).not.toMatch(/Kennemerland|Haarlem|Leerplein|Hillegom|Spaarndam|Altra/);
      if (text.includes('Westerkwartier')) expect(text).toMatch(/^Vroeger/);
    }
  });

  it('never give a verdict on reporting or safety', () => {
    for (const text of everything)
      expect(text).not.toMatch(/niet (te )?melden|geen melding nodig|niet nodig|\bveilig\b(?! thuis)/i);
  });

  it('give a reason in one sentence that stands on its own', () => {
    for (const { options } of questions)
      for (const { because } of options) expect(because).toMatch(/^[A-Z][^.?!]*\.$/);
  });

  it('stay within what a page and a card can hold', () => {
    expect(everything.join('').length).toBeLessThanOrEqual(16_000);
    for (const { explanation = '' } of questions) expect(explanation.length).toBeLessThanOrEqual(350);
    for (const [id, { actions, record }] of Object.entries(rule.outcomes)) {
      expect([2, 3, 4, 5, 6], id).toContain(actions.length);
      expect([1, 2, 3, 4], id).toContain(record.length);
    }
  });
});

it('passes every check of a rule', () => {
  const surroundings = {
    sources: new Set(readContent('.').content.sources.keys()),
    parameters: new Set<string>(parameterIds),
    roles: new Set<string>(roleIds),
    rules: new Set<string>(ruleIds),
  };
  expect(checkRule(rule, surroundings)).toEqual([]);
});
