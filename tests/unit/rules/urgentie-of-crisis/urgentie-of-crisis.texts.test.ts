import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roleIds } from '../../../../src/lib/contacts/roles.ts';
import { parameterIds } from '../../../../src/lib/region/parameters.ts';
import { checkRule } from '../../../../src/lib/rules/checks/index.ts';
import { rule } from '../../../../src/lib/rules/urgentie-of-crisis/index.ts';
import { ruleIds } from '../../../../src/lib/rules/vocabulary.ts';
import { texts } from '../follow.ts';

const questions = Object.values(rule.questions);
const everything = texts([questions, Object.values(rule.outcomes)]);

describe('the words of urgentie of crisis', () => {
  it('never give a verdict that a rule cannot give', () => {
    for (const text of everything)
      expect(text).not.toMatch(/niet (te )?melden|geen melding nodig|niet nodig|\bveilig\b(?! thuis)/i);
  });

  it('hold no fact of one region', () => {
    for (const text of everything) expect(text).not.toMatch(/Westerkwartier|Kennemerland|Groningen|Haarlem/);
  });

  it('name consent or namelessness where help is asked for a family', () => {
    for (const id of ['hulp-vandaag', 'volgend-overleg'])
      expect(texts(rule.outcomes[id]).join(' '), id).toMatch(
        /in overleg met ouders.*zonder naam|toestemming/s,
      );
  });

  it('give a reason in one sentence that stands on its own', () => {
    for (const { because } of questions.flatMap(({ options }) => options))
      expect(because).toMatch(/^[A-Z][^.?!]*\.$/);
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
  const sources = parse(readFileSync('src/content/bronnen.yaml', 'utf8')) as readonly {
    readonly id: string;
  }[];
  const surroundings = {
    sources: new Set(sources.map(({ id }) => id)),
    parameters: new Set<string>(parameterIds),
    roles: new Set<string>(roleIds),
    rules: new Set<string>(ruleIds),
  };
  expect(checkRule(rule, surroundings)).toEqual([]);
});
